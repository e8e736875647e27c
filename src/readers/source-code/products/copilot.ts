import { originOf } from "../../../parse/typescript/origin.ts";
import type { Value } from "../../../parse/typescript/value.ts";
import { type Capability, EDIT, READ, shell, web } from "../../client/tools.ts";
import { type Asked, saysYes } from "../approval.ts";
import { meant } from "../meant.ts";
import { objectOf } from "../objects.ts";
import type { Reading } from "../reading.ts";
import { optionsOf, partOf, type Statement, shown } from "../statements.ts";
import { giveTool, toolOf } from "../tools.ts";
import { giveServers, grantTo, wordsOf } from "./grant.ts";

/** LIMIT: agents of one session. */
const MAX_AGENTS = 50;

// Names of the tools of the runtime: https://docs.github.com/en/copilot/concepts/agents/copilot-cli
const TOOLS: readonly (readonly [string, readonly string[], Capability])[] = [
  ["bash", ["bash", "powershell", "shell"], shell(undefined)],
  ["edit", ["edit", "create", "str_replace_editor", "apply_patch", "write"], EDIT],
  ["web_fetch", ["web_fetch", "fetch", "fetch_copilot_cli_documentation"], web("any")],
  ["view", ["view", "read", "grep", "rg", "glob"], READ],
];

/**
 * A session of the Copilot SDK comes with the tools of Copilot CLI. Without `onPermissionRequest` what needs a permission
 * waits for the program: @github/copilot-sdk 1.0.14, README, "Permission Handling".
 */
export function readCopilot(reading: Reading, statement: Statement): void {
  const options = optionsOf(statement);
  const asked = askedBy(reading, options);
  const { id: agent, shape } = statement;
  const empty = partOf(statement, "this")?.call?.args[0]?.get("mode")?.string() === "empty";
  const has = hasTool(options, empty);
  const location = options?.keyLocation("onPermissionRequest") ?? statement.location;
  for (const [label, names, capability] of TOOLS)
    if (names.some(has)) grantTo(reading, agent, { ...asked, label, capability, location, grant: "mode" });
  giveServers(reading, { agent, product: shape.product, servers: options?.get("mcpServers"), asked: ofServer(asked) });
  giveTools(reading, statement, asked);
  for (const item of options?.get("customAgents")?.items().slice(0, MAX_AGENTS) ?? [])
    readCustom(reading, statement, item, asked);
}

function askedBy({ sources }: Reading, options: Value | undefined): Asked {
  const handler = options?.get("onPermissionRequest");
  if (handler === undefined) return { approval: options && options.rest.length > 0 ? "unknown" : "ask" };
  const all = originOf(sources, handler.written)?.symbol === "approveAll" || saysYes(handler);
  return all ? { approval: "unasked", waived: "onPermissionRequest" } : { approval: "unknown" };
}

const ofServer = (asked: Asked) => (_name: string, entry: Value) => {
  const words = wordsOf(entry.get("tools"));
  return { ...asked, tools: words?.includes("*") ? undefined : words };
};

/** Whether a tool is among those of the session: what `excludedTools` names is not, whatever the other list says. */
function hasTool(options: Value | undefined, empty: boolean): (tool: string) => boolean {
  const available = options?.get("availableTools");
  const known = available === undefined ? (empty ? [] : undefined) : wordsOf(available);
  const without = wordsOf(options?.get("excludedTools")) ?? [];
  const isIn = (words: readonly string[], tool: string): boolean =>
    words.includes(tool) || words.includes(`builtin:${tool}`) || words.includes("builtin:*") || words.includes("*");
  return (tool) => !isIn(without, tool) && (known === undefined || isIn(known, tool));
}

function giveTools(reading: Reading, statement: Statement, asked: Asked): void {
  for (const value of optionsOf(statement)?.get("tools")?.items() ?? []) {
    const one = meant(reading, value) ?? objectOf(statement, value, undefined);
    if (one?.shape.is !== "tool") continue;
    const skips = partOf(one, "skipPermission")?.boolean() === true;
    const own: Asked = skips ? { approval: "unasked", waived: "skipPermission" } : asked;
    giveTool(reading, statement.id, { ...toolOf(reading, one), ...own });
  }
}

function readCustom(reading: Reading, statement: Statement, item: Value, asked: Asked): void {
  const name = item.get("name")?.string();
  if (name === undefined) return;
  const { into } = reading;
  const { shape, id } = statement;
  const facts = { product: shape.product, mode: "program", definition: id };
  const { location } = item;
  const label = shown(name);
  const agent = into.node("agent", `${id}.customAgents.${label}`, { label, location, facts });
  const words = wordsOf(item.get("tools"));
  into.edge("delegates", id, agent, { location, facts: { tools: words ?? "all" } });
  const all = hasTool(optionsOf(statement), false);
  const has = (tool: string): boolean => all(tool) && (words === undefined || words.includes(tool));
  for (const [tool, names, capability] of TOOLS)
    if (names.some(has)) grantTo(reading, agent, { ...asked, label: tool, capability, location, grant: "mode" });
  giveServers(reading, { agent, product: shape.product, servers: item.get("mcpServers"), asked: ofServer(asked) });
}
