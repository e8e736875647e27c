import { redact } from "../../catalog/literal-secret.ts";
import type { Tree } from "../../parse/tree.ts";
import { EDITORS, READERS, SHELLS, serverRule } from "../client/claude-tools.ts";
import { holdLiteral } from "../client/credentials.ts";
import type { Collector } from "../client/session.ts";
import { type Capability, EDIT, grantTool, READ, ruleOnServer, shell, WEB_SEARCH, web } from "../client/tools.ts";
import { isInert, type ListedRule, rulesOf, type Stops, stopsOf, takesAll } from "./rules.ts";
import { readSandbox, type Sandbox } from "./sandbox.ts";

/** Whose tools are read, in which file, under which settings. */
export interface Scope {
  readonly agent: string;
  readonly file: string;
  /** Every settings file that counts, the one that wins first. */
  readonly files: readonly Tree[];
  /** The plugin whose own files these are: its servers go by longer names in rules. */
  readonly plugin?: string | undefined;
}
/** How a list of rules grants: the key it stands under, and what its tools and their use say of it. */
interface Manner {
  readonly key: string;
  readonly grant: string;
  readonly certain: boolean;
}

// Servers of plugins, connectors of the account, and those of the product itself: https://code.claude.com/docs/en/mcp,
// https://code.claude.com/docs/en/chrome, https://code.claude.com/docs/en/vs-code
const ELSEWHERE = /^(?:plugin_|claude_ai_|claude-in-chrome$|computer-use$|ide$)/;

/** The tools that a list of allow rules grants, less the deny and ask rules of the settings and the denials given. */
export function readGrants(
  into: Collector,
  scope: Scope,
  listed: readonly ListedRule[],
  { key, grant, certain }: Manner,
  denied: readonly ListedRule[] = [],
): void {
  const { agent, file, files } = scope;
  const sandbox = readSandbox(files);
  const stops = stopsOf(files, denied);
  for (const allowed of listed) {
    if (isInert(into, allowed) || stops.denied.some(({ rule }) => takesAll(rule, allowed.rule))) continue;
    const asked = stops.asked.some(({ rule }) => takesAll(rule, allowed.rule));
    const { location } = allowed;
    const label = redact(allowed.text);
    const place = { id: `${file}#${key}/${label}`, label, location };
    const named = serverRule(allowed.rule.tool);
    if (named === undefined)
      grantTool(into, agent, place, capabilityOf(allowed, stops, sandbox), {
        grant,
        asking: asked ? "asked" : certain ? "unasked" : "possible",
      });
    else if (!asked)
      ruleOnServer(into, agent, place, {
        server: ownName(named.server, scope),
        tool: named.tool,
        elsewhere: ELSEWHERE.test(ownName(named.server, scope)),
        // NOTE: what is granted for one turn that the developer asked for is not granted for good.
        approval: certain ? "unasked" : "unknown",
      });
    // A rule that somebody saved with the password in the command.
    holdLiteral(into, { id: agent, channel: "env" }, "", allowed.text, location, place.id);
  }
}

/** What the settings say of the tools of MCP servers, for a sub-agent that has servers: the rules are for all of them. */
export function inheritServerRules(into: Collector, agent: string, files: readonly Tree[]): void {
  for (const tree of files) {
    const scope: Scope = { agent, file: tree.file, files };
    const allowed = rulesOf([tree], "allow").filter(({ rule }) => serverRule(rule.tool) !== undefined);
    readGrants(into, scope, allowed, { key: "permissions.allow", grant: "allowed", certain: true });
    readServerRules(into, scope, tree);
  }
}

/** What the deny and ask rules of one settings file say of the tools of MCP servers. */
export function readServerRules(into: Collector, scope: Scope, tree: Tree): void {
  for (const [list, approval] of [
    ["deny", "denied"],
    ["ask", "ask"],
  ] as const)
    for (const { rule, text, location } of rulesOf([tree], list)) {
      const named = rule.specifier === undefined ? serverRule(rule.tool) : undefined;
      if (named === undefined) continue;
      const label = redact(text);
      const place = { id: `${scope.file}#permissions.${list}/${label}`, label, location };
      ruleOnServer(into, scope.agent, place, { server: ownName(named.server, scope), tool: named.tool, approval });
    }
}

/** Servers of a plugin go by `plugin_<plugin>_<server>` in rules: https://code.claude.com/docs/en/permissions */
function ownName(server: string, { plugin }: Scope): string {
  const prefix = `plugin_${plugin}_`;
  return plugin !== undefined && server.startsWith(prefix) ? server.slice(prefix.length) : server;
}

function capabilityOf(
  { rule: { tool, specifier } }: ListedRule,
  { denied, asked }: Stops,
  sandbox: Sandbox,
): Capability {
  if (SHELLS.has(tool)) {
    const stopped = [...denied, ...asked].flatMap(({ rule: other }) =>
      other.tool === tool && other.specifier !== undefined ? [other.specifier] : [],
    );
    return shell(specifier, { denied: stopped, network: sandbox.networkOf(specifier) });
  }
  if (EDITORS.has(tool)) return EDIT;
  if (READERS.has(tool)) return READ;
  if (tool === "WebSearch") return WEB_SEARCH;
  if (tool === "WebFetch")
    return web(specifier === undefined || specifier === "*" || specifier === "domain:*" ? "any" : "listed");
  return { facts: {}, reach: [] };
}
