import { serviceOfHost } from "../../../catalog/source-effects.ts";
import { follow, propertyOf } from "./follow.ts";
import { type Found, reached } from "./found.ts";
import type { Bound } from "./frame.ts";
import { secretsIn, secretsOfReceiver } from "./secrets.ts";
import { headOf, isOpen, isUnchecked, type Segment, segmentsOf } from "./segments.ts";
import { serve } from "./serve.ts";

// What the clients call the address and its base: https://axios-http.com/docs/req_config, https://github.com/sindresorhus/ky
const ADDRESSES = ["url", "uri", "path", "hostname", "host"];
const BASES = ["baseURL", "baseUrl", "prefixUrl", "base_url", "origin"];
const SAFE: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/** A request: to a service that the address names, to a host that is fixed elsewhere, or to any that the input names. */
export function request(
  found: Found,
  call: Bound,
  args: readonly Bound[],
  receiver: Bound | undefined,
  method: string | undefined,
): void {
  const [first] = args;
  const base = receiver ? baseOf(found, receiver) : [];
  const own = first ? addressOf(found, first) : [];
  const address = base.length > 0 && !headOf(own).includes("://") ? [...base, ...own] : own;
  const verb = method === "GET" ? "GET" : (methodOf(found, args) ?? method ?? "GET");
  const access = SAFE.has(verb) ? "read" : "write";
  if (isDynamic(address)) {
    if (isUnchecked(address)) found.steered.add("address");
    reached(found, call.at, {
      resource: "internet",
      access: "send",
      via: "none",
      confidence: isUnchecked(address) ? "certain" : "possible",
    });
    return;
  }
  const secrets = [
    ...args.flatMap((one) => secretsIn(found.sources, one, "")),
    ...(receiver ? (secretsOfReceiver(found.sources, receiver) ?? []) : []),
  ];
  const host = /^[a-z]+:\/\/([^/:?#\s]+)/i.exec(headOf(address))?.[1] ?? "";
  const service = serviceOfHost(host);
  if (address[0]?.kind === "unknown") found.isUnknown = true;
  if (service !== undefined || secrets.length > 0)
    serve(found, call, [{ resource: service ?? "service:account", access }], {
      secrets,
      ambient: undefined,
      isSeen: secrets.length > 0,
    });
  else {
    const confidence = address[0]?.kind === "unknown" ? "possible" : "certain";
    reached(found, call.at, { resource: "internet", access: "read", via: "none", confidence });
    if (access === "write" && showsWho(found, [...args, ...(receiver ? [receiver] : [])]))
      reached(found, call.at, { resource: "service:account", access, via: "none", confidence: "possible" });
  }
}

/** LIMIT: characters of a construction that are looked at. */
const MAX_TEXT = 4000;

/** Whether it is said who asks, although the credential itself is not found: it may come from anywhere. */
function showsWho({ sources }: Found, all: readonly Bound[]): boolean {
  return all.some(({ at, frame }) => {
    const followed = follow(sources, at, frame);
    const place = followed.kind === "node" ? followed.at : at;
    return /authorization|api[-_]?key|bearer|token/i.test(place.node.getText(place.module.ast).slice(0, MAX_TEXT));
  });
}

/** Whether the input names the host: it stands before the first slash behind `://`. */
function isDynamic(address: readonly Segment[]): boolean {
  if (!isOpen(address)) return false;
  const head = headOf(address);
  const [first] = address;
  if (first?.kind === "input") return true;
  return (
    first?.kind === "text" && /^[a-z]+:\/\/[^/?#]*$/i.test(head) && address[1]?.kind === "input" && !head.endsWith("/.")
  );
}

function pieces(found: Found, bound: Bound): readonly Segment[] {
  return segmentsOf({ sources: found.sources, constrained: found.constrained }, bound);
}

/** The address in an argument: the argument itself, or a key of it. */
function addressOf(found: Found, first: Bound): readonly Segment[] {
  for (const key of ADDRESSES) {
    const value = keyIn(found, first, key);
    if (value) return pieces(found, value);
  }
  return pieces(found, first);
}

function keyIn({ sources }: Found, { at, frame }: Bound, key: string): Bound | undefined {
  const followed = follow(sources, at, frame);
  const { ts } = sources;
  if (followed.kind !== "node" || !ts.isObjectLiteralExpression(followed.at.node)) return undefined;
  const node = propertyOf(sources, followed.at.module, followed.at.node, key);
  return node && { at: { module: followed.at.module, node }, frame: followed.frame };
}

/** The base that a client was made with. */
function baseOf(found: Found, { at, frame }: Bound): readonly Segment[] {
  const { ts } = found.sources;
  const followed = follow(found.sources, at, frame);
  if (followed.kind !== "node") return [];
  const { node, module } = followed.at;
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return [];
  for (const argument of node.arguments ?? [])
    for (const key of BASES) {
      const value = keyIn(found, { at: { module, node: argument }, frame: followed.frame }, key);
      if (value) return pieces(found, value);
    }
  return [];
}

/** The method that the options of a request name; one that the input names may be any. */
function methodOf(found: Found, args: readonly Bound[]): string | undefined {
  for (const argument of args) {
    const value = keyIn(found, argument, "method");
    if (value === undefined) continue;
    const said = pieces(found, value);
    return said.every(({ kind }) => kind === "text") ? headOf(said).toUpperCase() : "POST";
  }
  return undefined;
}
