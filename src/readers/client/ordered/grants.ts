import type { Client } from "../../../catalog/clients.ts";
import { redact } from "../../../catalog/literal-secret.ts";
import { holdLiteral } from "../credentials.ts";
import type { Collector } from "../session.ts";
import { type Capability, EDIT, grantTool, READ, ruleOnServer, shell, WEB_SEARCH, web } from "../tools.ts";
import { allowedOf, type OrderedRule, wholeOf } from "./rules.ts";

// https://opencode.ai/docs/permissions#available-permissions
const CAPABILITIES = new Map<string, (pattern: string, less: readonly string[]) => Capability>([
  ["bash", (pattern, less) => shell(pattern, { denied: less })],
  ["edit", () => EDIT],
  ["read", () => READ],
  ["webfetch", (pattern) => web(pattern === "*" ? "any" : "listed")],
  ["websearch", () => WEB_SEARCH],
]);

/** Tools that a sub-agent can be left without. */
export const TOOLS: readonly string[] = [...CAPABILITIES.keys(), "task", "skill"];

/** What nobody is asked about by the rules that `own` says yes to; the other ones are somebody else's to grant. */
export function grantOrdered(
  into: Collector,
  agent: string,
  rules: readonly OrderedRule[],
  own: (rule: OrderedRule) => boolean,
): void {
  for (const [tool, capability] of CAPABILITIES) {
    for (const { rule, less } of allowedOf(rules, tool).filter((one) => own(one.rule))) {
      const pattern = redact(rule.pattern);
      const label = rule.pattern === "*" ? tool : `${tool}: ${pattern}`;
      const id = `${rule.file}#${redact(rule.path)}${rule.tool === tool ? "" : `/${tool}`}`;
      const asking = rule.basic || rule.offered ? "possible" : "unasked";
      const place = { id, label, location: rule.location };
      const grant = rule.basic ? "default" : "allowed";
      grantTool(into, agent, place, capability(rule.pattern, less), { grant, asking });
      holdLiteral(into, { id: agent, channel: "env" }, "", rule.pattern, rule.location, id);
    }
  }
}

/** How a server's name stands in the names of its tools: https://opencode.ai/docs/mcp-servers#manage */
const prefixOf = (server: string): string => `${server.replace(/[^A-Za-z0-9_-]/g, "_")}_`;

const APPROVALS = { allow: "unasked", ask: "ask", deny: "denied" } as const;

/** Whether somebody is asked before a tool of the server is called, where the files say it of all of them. */
export function serverApproval(rules: readonly OrderedRule[], server: string): string {
  // A name that no rule can mean alone stands for all tools of the server.
  const whole = wholeOf(rules, `${prefixOf(server)}\n`);
  return whole === undefined || whole.basic || whole.offered ? "unknown" : APPROVALS[whole.action];
}

/** Rules about single tools of the servers that the files name. */
export function ruleServers(
  into: Collector,
  agent: string,
  rules: readonly OrderedRule[],
  servers: readonly string[],
  own: (rule: OrderedRule) => boolean,
): void {
  for (const rule of rules.filter(own)) {
    const server = servers.find((name) => rule.tool.startsWith(prefixOf(name)));
    if (server === undefined) continue;
    const tool = redact(rule.tool.slice(prefixOf(server).length)) || "*";
    const last = wholeOf(rules, rule.tool);
    if (last !== rule) continue;
    ruleOnServer(
      into,
      agent,
      { id: `${rule.file}#${redact(rule.path)}`, label: `${server}: ${tool}`, location: rule.location },
      { server, tool, approval: rule.offered ? "unknown" : APPROVALS[rule.action] },
    );
  }
}

/** A product whose configuration is written like that of opencode. */
export interface Family {
  readonly client: Client;
  /** The names of its files and of its folder: `opencode`, `.opencode`. */
  readonly file: string;
  readonly folder: string;
}
