import { redact } from "../../catalog/literal-secret.ts";
import { covers } from "../../catalog/shell-pattern.ts";
import { fits } from "../../catalog/wildcard.ts";
import type { Location } from "../../graph/model.ts";
import { type PermissionRule, parsePermissionRule } from "../../parse/permission-rule.ts";
import type { Tree } from "../../parse/tree.ts";
import { holdLiteral } from "./credentials.ts";
import type { Collector } from "./session.ts";
import { type Capability, EDIT, grantTool, READ, ruleOnServer, shell, WEB_SEARCH, web } from "./tools.ts";

/** What a rule of a client is about, in words that all clients share. */
export type Meant =
  /** `pattern` as `shell()` takes it. */
  | { readonly kind: "shell"; readonly pattern: string }
  | { readonly kind: "read" | "edit"; readonly path?: string | undefined }
  | { readonly kind: "web"; readonly host?: string | undefined }
  | { readonly kind: "search" }
  | { readonly kind: "server"; readonly server: string; readonly tool: string };

/** LIMIT: rules of one list; each one is held against each other one. Real lists have a few dozen. */
const MAX_RULES = 300;

/** One rule as it stands in a list. */
export interface Listed {
  readonly text: string;
  readonly location: Location;
  readonly meant: Meant;
}

/** The rules of a list that the client's own reading understands; the others say nothing that is known here. */
export function listed(
  list: Tree | undefined,
  meaning: (rule: PermissionRule, text: string) => Meant | undefined,
): readonly Listed[] {
  return (list?.kind === "list" ? list.items() : []).flatMap((item): Listed[] => {
    const text = item.string()?.trim();
    const rule = text === undefined ? undefined : parsePermissionRule(text);
    const meant = text === undefined || rule === undefined ? undefined : meaning(rule, text);
    return text === undefined || meant === undefined ? [] : [{ text, location: item.location, meant }];
  });
}

/** The lists of one file, and where they stand. */
export interface RuleLists {
  /** The file and the key path of each list, which the ids of its rules begin with. */
  readonly under: (list: "allow" | "ask" | "deny") => string;
  readonly allow: readonly Listed[];
  readonly ask: readonly Listed[];
  readonly deny: readonly Listed[];
  /** Rules of other files that take something away from what this one allows. */
  readonly stops?: readonly Listed[];
  readonly certain?: boolean;
  readonly network?: string;
}

/** Grants what is allowed, less what is denied or asked about: deny is asked before ask, ask before allow. */
export function grantListed(into: Collector, agent: string, lists: RuleLists): void {
  const { under, certain = true, network } = lists;
  const allow = bounded(into, lists.allow);
  const ask = bounded(into, lists.ask);
  const deny = bounded(into, lists.deny);
  const stops = [...(lists.stops ?? []).slice(0, MAX_RULES), ...deny, ...ask];
  for (const rule of allow) {
    const stopped = stops.some((stop) => takes(stop.meant, rule.meant));
    if (stopped) continue;
    const capability = capabilityOf(rule.meant, stops, network);
    const place = placeOf(under("allow"), rule);
    // A rule that somebody saved with the password in the command.
    holdLiteral(into, { id: agent, channel: "env" }, "", rule.text, rule.location, place.id);
    if (rule.meant.kind === "server")
      ruleOnServer(into, agent, place, { ...rule.meant, approval: certain ? "unasked" : "unknown" });
    else if (capability)
      grantTool(into, agent, place, capability, { grant: "allowed", asking: certain ? "unasked" : "possible" });
  }
  for (const [key, rules, approval] of [
    ["deny", deny, "denied"],
    ["ask", ask, "ask"],
  ] as const)
    for (const rule of rules)
      if (rule.meant.kind === "server")
        ruleOnServer(into, agent, placeOf(under(key), rule), { ...rule.meant, approval });
}

/** As many rules as are held against each other, with a note on those that are left out. */
export function bounded<Rule extends { readonly location: Location }>(
  into: Collector,
  rules: readonly Rule[],
): readonly Rule[] {
  const next = rules[MAX_RULES];
  if (next !== undefined)
    into.note({
      code: "limit",
      level: "warning",
      message: `Only the first ${MAX_RULES} rules of this list are read.`,
      location: next.location,
    });
  return rules.slice(0, MAX_RULES);
}

function placeOf(under: string, { text, location }: Listed): { id: string; label: string; location: Location } {
  const label = redact(text);
  return { id: `${under}/${label}`, label, location };
}

/** What a rule lets the agent do; a server's tools do what the server does. */
export function capabilityOf(meant: Meant, stops: readonly Listed[], network?: string): Capability | undefined {
  if (meant.kind === "shell") {
    const denied = stops.flatMap(({ meant: stop }) => (stop.kind === "shell" ? [stop.pattern] : []));
    return shell(meant.pattern, { denied, ...(network !== undefined && { network }) });
  }
  if (meant.kind === "read") return READ;
  if (meant.kind === "edit") return EDIT;
  if (meant.kind === "search") return WEB_SEARCH;
  if (meant.kind === "web") return web(isWhole(meant.host) ? "any" : "listed");
  return undefined;
}

const WHOLE: ReadonlySet<string> = new Set(["", "*", "**", "**/*", "/**", "./**"]);
const isWhole = (text: string | undefined): boolean => text === undefined || WHOLE.has(text);

/** Whether a deny or ask rule takes the whole of an allow rule. */
export function takes(stop: Meant, allow: Meant): boolean {
  if (stop.kind === "shell" && allow.kind === "shell") return covers(stop.pattern, allow.pattern);
  if (stop.kind === "server" && allow.kind === "server")
    return fits(stop.server, allow.server) && fits(stop.tool, allow.tool);
  if (stop.kind === "web" && allow.kind === "web") return isWhole(stop.host) || stop.host === allow.host;
  if (stop.kind === "search") return allow.kind === "search";
  if ((stop.kind === "read" || stop.kind === "edit") && stop.kind === allow.kind)
    return isWhole(stop.path) || stop.path === allow.path;
  return false;
}
