import { classify } from "../../catalog/credentials.ts";
import { redact } from "../../catalog/literal-secret.ts";
import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { type Holder, holdLiteral } from "../client/credentials.ts";
import { type Collector, resourceNode, type Values } from "../client/session.ts";

/** A resource of kagent. */
export interface Resource {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  readonly location: Location;
  readonly spec: Tree | undefined;
}

/** LIMIT: entries of one list. */
const MAX_ENTRIES = 300;

/** The items of a list, as far as they are looked at. */
export const listed = (tree: Tree | undefined): readonly Tree[] => (tree?.items() ?? []).slice(0, MAX_ENTRIES);

/** The id by which resources of other files name it; without a namespace it is that of whoever names it. */
export function resourceId(kind: "agent" | "server", namespace: string, name: string): string {
  const [own, plain] = name.includes("/") ? (name.split("/", 2) as [string, string]) : [namespace, name];
  return `kagent:${kind}/${redact(own === "" ? "default" : own)}/${redact(plain)}`;
}

/** A key of a secret of the cluster: the same wherever its namespace, name and key are the same. */
export function holdSecret(
  into: Collector,
  holder: Holder,
  { namespace, secret, key }: { readonly namespace: string; readonly secret: string; readonly key: string },
  name: string,
  location: Location,
): void {
  const kind = classify(key, "env").provider === "unknown" ? name : key;
  const { class: group, provider, lifetime, grants } = classify(kind, "env");
  const id = `credential:kubernetes/${[namespace === "" ? "default" : namespace, secret, key].map(redact).join("/")}`;
  into.node("credential", id, {
    label: `the secret ${redact(secret)}`,
    facts: { class: group, provider, lifetime, store: "kubernetes", scope: group === "pat" ? "unknown" : "none" },
  });
  const facts: Values = { when: "with", channel: [holder.channel], confidence: "certain", names: [redact(name)] };
  into.edge("holds", holder.id, id, { location, facts });
  const served = group === "secret" && grants.length === 0 ? (holder.serves ?? []) : grants;
  for (const { resource, access } of served)
    into.edge("grants", id, resourceNode(into, resource), {
      location,
      facts: { access, confidence: "possible" },
      as: access,
    });
}

/** Variables or headers, each written out or taken from a secret: `value`, `valueFrom.secretKeyRef`, `valueFrom.type: Secret`. */
export function readValues(into: Collector, holder: Holder, list: Tree | undefined, namespace: string): void {
  for (const entry of listed(list)) {
    const name = entry.get("name")?.string() ?? "";
    const value = entry.get("value");
    const from = entry.get("valueFrom");
    const ref = from?.get("secretKeyRef");
    const isSecret = ref !== undefined || from?.get("type")?.string() === "Secret";
    const secret = (ref?.get("name") ?? from?.get("name") ?? from?.get("valueRef"))?.string();
    const key = (ref?.get("key") ?? from?.get("key"))?.string() ?? "";
    if (isSecret && secret !== undefined) holdSecret(into, holder, { namespace, secret, key }, name, entry.location);
    else if (value) holdLiteral(into, holder, name, value.string() ?? "", value.location, `${holder.id}.${name}`);
  }
}

/** A map of variables or headers that are written out. */
export function readMap(into: Collector, holder: Holder, map: Tree | undefined): void {
  for (const { key, value } of (map?.entries() ?? []).slice(0, MAX_ENTRIES))
    holdLiteral(into, holder, key, value.string() ?? "", value.location, `${holder.id}.${key}`);
}
