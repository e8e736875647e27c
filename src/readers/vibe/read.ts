import { isSecretName } from "../../catalog/credentials.ts";
import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Entry, Tree } from "../../parse/tree.ts";
import { declareAgent } from "../client/agent-file.ts";
import { holdVariable } from "../client/credentials.ts";
import { noteKey, readDocument, textsOf } from "../client/document.ts";
import { startOf } from "../client/json-file.ts";
import { readServerEntries } from "../client/server-entries.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import { grantRules, type ToolKind, type ToolRule } from "../client/tool-rules.ts";
import type { Repository } from "../reader.ts";

// https://github.com/mistralai/mistral-vibe#configuration
const KINDS: ReadonlyMap<string, ToolKind> = new Map([
  ["bash", "shell"],
  ["edit", "edit"],
  ["search_replace", "edit"],
  ["write_file", "edit"],
  ["read_file", "read"],
  ["grep", "read"],
  ["web_fetch", "web"],
  ["web_search", "search"],
]);

/** Tools with their permissions, servers, and the switch that asks nothing. An agent's file has the same keys. */
export function readConfig(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const tree = readDocument(into, source, "toml");
  if (tree === undefined) return into.fragment();
  const { file } = source;
  const own = /\/agents\/[^/]+$/.test(file);
  const enabled = textsOf(tree.get("enabled_tools")).map(({ text }) => text);
  const { agent } = own
    ? declareAgent(into, source, {
        client: "mistral-vibe",
        name: tree.get("display_name")?.string(),
        location: tree.keyLocation("enabled_tools"),
        tools: enabled.length === 0 ? "all" : enabled,
      })
    : clientSession(into, "mistral-vibe", startOf(file));
  const servers = (tree.get("mcp_servers")?.items() ?? []).flatMap(entryOf);
  const place = { agent, client: "mistral-vibe", approval: "unknown", repository } as const;
  readServerEntries(into, servers, { ...place, list: `${file}#mcp_servers` }, { hidden: ["disabled_tools"] });
  for (const { key, value } of servers) readKeyName(into, `${file}#mcp_servers.${key}`, value);
  readTools(into, agent, tree, enabled);
  noteKey(into, tree, "hooks", "not-supported", "The hooks of Mistral Vibe are not read.");
  for (const key of ["tool_paths", "agent_paths", "skill_paths"])
    if (textsOf(tree.get(key)).length > 0)
      noteKey(into, tree, key, "not-supported", `What Mistral Vibe loads by \`${key}\` is not read.`);
  return into.fragment();
}

function entryOf(value: Tree): readonly Entry[] {
  const name = value.get("name");
  const key = name?.string();
  return name === undefined || key === undefined ? [] : [{ key, keyLocation: name.location, value }];
}

/** The variable that a server's key is taken from, by its name. */
function readKeyName(into: Collector, id: string, value: Tree): void {
  const variable = value.get("api_key_env") ?? value.at("auth", "api_key_env");
  const text = variable?.string();
  if (variable && text !== undefined && isSecretName(text) && /^[A-Za-z_]\w{0,200}$/.test(text))
    holdVariable(into, { id, channel: "mcp" }, text, text, variable.location);
}

function readTools(into: Collector, agent: string, tree: Tree, enabled: readonly string[]): void {
  const disabled = new Set(textsOf(tree.get("disabled_tools")).map(({ text }) => text));
  const there = (tool: string): boolean => !disabled.has(tool) && (enabled.length === 0 || enabled.includes(tool));
  const tools = (tree.get("tools")?.entries() ?? []).filter(({ key }) => KINDS.has(key) && there(key));
  grantRules(into, agent, tools.flatMap(rulesOf), { order: "strict", grant: "allowed" });
  const key = tree.keyLocation("auto_approve");
  if (tree.get("auto_approve")?.boolean() !== true || key === undefined) return;
  const never = tools.filter(({ value }) => value.get("permission")?.string()?.toLowerCase() === "never");
  const rules = [...KINDS].flatMap(([tool, kind]): readonly ToolRule[] => {
    const denied = never.some((entry) => entry.key === tool);
    const rule = {
      kind,
      name: tool,
      effect: "allow",
      id: `${tree.file}#auto_approve/${tool}`,
      label: tool,
      location: key,
    } as const;
    return there(tool) && !denied && (kind === "shell" || kind === "edit" || kind === "web") ? [rule] : [];
  });
  grantRules(into, agent, rules, { order: "strict", grant: "mode" });
}

/** `permission` of a tool, and what begins with an entry of its lists goes or does not go whatever that says. */
function rulesOf({ key, keyLocation, value }: Entry): readonly ToolRule[] {
  const kind = KINDS.get(key);
  if (kind === undefined) return [];
  const permission = value.get("permission")?.string()?.toLowerCase();
  const base = { kind, ...(kind !== "shell" && { name: key }) };
  const list = (list: string, effect: "allow" | "deny"): readonly ToolRule[] =>
    textsOf(value.get(list)).map(({ text, location }): ToolRule => {
      const pattern = kind === "shell" ? `${text}:*` : text;
      return {
        ...base,
        effect,
        pattern,
        id: `${keyLocation.file}#tools.${key}.${list}/${text}`,
        label: `${key}(${text})`,
        location,
      };
    });
  const whole: ToolRule = {
    ...base,
    effect: "allow",
    id: `${keyLocation.file}#tools.${key}.permission`,
    label: key,
    location: value.keyLocation("permission") ?? keyLocation,
  };
  // NOTE: whether a list counts under `never` is not documented; what is denied is not there.
  if (permission === "never") return [];
  return [...list("denylist", "deny"), ...list("allowlist", "allow"), ...(permission === "always" ? [whole] : [])];
}
