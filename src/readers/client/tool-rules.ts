import { redact } from "../../catalog/literal-secret.ts";
import { covers } from "../../catalog/shell-pattern.ts";
import { fits } from "../../catalog/wildcard.ts";
import type { Location } from "../../graph/model.ts";
import type { Collector } from "./session.ts";
import { type Asking, EDIT, grantTool, READ, ruleOnServer, shell, WEB_SEARCH, web } from "./tools.ts";

/** What a rule is about. `any` is every tool; `other` is a tool that reaches nothing that is modelled. */
export type ToolKind = "shell" | "edit" | "read" | "web" | "search" | "mcp" | "any" | "other";

/** One rule of a client about its tools, in the client's own order. */
export interface ToolRule {
  readonly kind: ToolKind;
  /** `unknown` is for what another program or a model decides. */
  readonly effect: "allow" | "ask" | "deny" | "unknown";
  /** A pattern of commands as in `Bash(...)`; of another kind, of what it is limited to. Absent: the whole tool. */
  readonly pattern?: string | undefined;
  /** The tool, where a client has several of the kind; absent: all of them. */
  readonly name?: string;
  /** Of `mcp`: the server and the tool, wildcards as the client has them. */
  readonly server?: string;
  readonly tool?: string;
  readonly id: string;
  readonly label: string;
  readonly location: Location;
}
/** How the rules of a client come together, and what is granted by them. */
export interface Ruling {
  /** `first`: the first rule that fits decides. `strict`: a denial before a question before a permission. */
  readonly order: "first" | "strict";
  readonly grant: "allowed" | "mode" | "default";
  /** Where the files do not show whether the rules count. */
  readonly possible?: boolean;
  readonly network?: string;
}

/** What the rules allow without a question, as tools of the agent. */
export function grantRules(into: Collector, agent: string, rules: readonly ToolRule[], ruling: Ruling): void {
  const strict = rules.filter(({ effect }) => effect === "deny" || effect === "ask");
  rules.forEach((rule, index) => {
    const before = ruling.order === "first" ? rules.slice(0, index) : strict;
    if (rule.kind === "mcp") {
      if (rule.effect !== "allow" || !before.some((other) => takes(other, rule))) ruleOn(into, agent, rule, ruling);
      return;
    }
    if (rule.effect === "deny" || rule.effect === "ask") return;
    for (const one of rule.kind === "any" ? everything(rule) : [rule]) grantOne(into, agent, one, before, ruling);
  });
}

/** Every tool: what each kind of it reaches. */
function everything(rule: ToolRule): readonly ToolRule[] {
  const kinds: readonly [ToolKind, string][] = [
    ["shell", "any command"],
    ["edit", "edits"],
    ["web", "any page"],
  ];
  const own = kinds.map(([kind, label]) => ({ ...rule, kind, id: `${rule.id}/${kind}`, label }));
  return [
    ...own,
    { ...rule, kind: "mcp", id: `${rule.id}/mcp`, label: "tools of every server", server: "*", tool: "*" },
  ];
}

function grantOne(into: Collector, agent: string, rule: ToolRule, before: readonly ToolRule[], ruling: Ruling): void {
  const stop = before.find((other) => takes(other, rule));
  if (stop?.effect === "deny" || stop?.effect === "allow") return;
  if (rule.kind === "mcp") {
    // NOTE: what was said of some tools before is not taken back, so of the rest together nothing is sure.
    const parted = before.some(({ kind, effect }) => kind === "mcp" && effect !== "allow");
    if (stop === undefined) ruleOn(into, agent, parted ? { ...rule, effect: "unknown" } : rule, ruling);
    return;
  }
  const asking: Asking =
    stop?.effect === "ask"
      ? "asked"
      : rule.effect === "unknown" || stop?.effect === "unknown" || ruling.possible
        ? "possible"
        : "unasked";
  const denied = before.flatMap((other) =>
    other.kind === "shell" && other.effect !== "allow" && other.pattern !== undefined ? [other.pattern] : [],
  );
  const place = { id: redact(rule.id), label: redact(rule.label), location: rule.location };
  const capability = capabilityOf(rule, denied, ruling.network);
  if (capability) grantTool(into, agent, place, capability, { grant: ruling.grant, asking });
}

function capabilityOf({ kind, pattern }: ToolRule, denied: readonly string[], network: string | undefined) {
  if (kind === "shell") return shell(pattern, { denied, ...(network !== undefined && { network }) });
  if (kind === "edit") return EDIT;
  if (kind === "read") return READ;
  if (kind === "web") return web(pattern === undefined || pattern === "*" ? "any" : "listed");
  return kind === "search" ? WEB_SEARCH : undefined;
}

function ruleOn(into: Collector, agent: string, rule: ToolRule, { possible }: Ruling): void {
  const approvals = { allow: possible ? "unknown" : "unasked", ask: "ask", deny: "denied", unknown: "unknown" };
  ruleOnServer(
    into,
    agent,
    { id: redact(rule.id), label: redact(rule.label), location: rule.location },
    { server: rule.server ?? "*", tool: rule.tool ?? "*", approval: approvals[rule.effect] },
  );
}

/** Whether a rule stands for everything that the other one does, so that the other one adds nothing. */
function takes(rule: ToolRule, other: ToolRule): boolean {
  if (rule.kind === "any") return rule.pattern === undefined || rule.pattern === "*";
  if (rule.kind !== other.kind) return false;
  if (rule.kind === "mcp")
    return fits(rule.server ?? "*", other.server ?? "*") && fits(rule.tool ?? "*", other.tool ?? "*");
  if (rule.name !== undefined && rule.name !== other.name) return false;
  if (rule.pattern === undefined || rule.pattern === "*") return true;
  if (other.pattern === undefined) return false;
  return rule.kind === "shell" ? covers(rule.pattern, other.pattern) : rule.pattern === other.pattern;
}
