import {
  declareAgent
} from "./chunk-SIBDSS3X.js";
import "./chunk-3MN543VS.js";
import {
  grantRules
} from "./chunk-MCNENV7N.js";
import {
  readServerEntries
} from "./chunk-FNLGFXB6.js";
import {
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  noteKey,
  readDocument,
  textsOf
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import "./chunk-HSZWVNA3.js";
import {
  clientSession,
  collector,
  holdVariable,
  isSecretName
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/vibe/read.ts
var KINDS = /* @__PURE__ */ new Map([
  ["bash", "shell"],
  ["edit", "edit"],
  ["search_replace", "edit"],
  ["write_file", "edit"],
  ["read_file", "read"],
  ["grep", "read"],
  ["web_fetch", "web"],
  ["web_search", "search"]
]);
function readConfig(source, repository) {
  const into = collector();
  const tree = readDocument(into, source, "toml");
  if (tree === void 0) return into.fragment();
  const { file } = source;
  const own = /\/agents\/[^/]+$/.test(file);
  const enabled = textsOf(tree.get("enabled_tools")).map(({ text }) => text);
  const { agent } = own ? declareAgent(into, source, {
    client: "mistral-vibe",
    name: tree.get("display_name")?.string(),
    location: tree.keyLocation("enabled_tools"),
    tools: enabled.length === 0 ? "all" : enabled
  }) : clientSession(into, "mistral-vibe", startOf(file));
  const servers = (tree.get("mcp_servers")?.items() ?? []).flatMap(entryOf);
  const place = { agent, client: "mistral-vibe", approval: "unknown", repository };
  readServerEntries(into, servers, { ...place, list: `${file}#mcp_servers` }, { hidden: ["disabled_tools"] });
  for (const { key, value } of servers) readKeyName(into, `${file}#mcp_servers.${key}`, value);
  readTools(into, agent, tree, enabled);
  noteKey(into, tree, "hooks", "not-supported", "The hooks of Mistral Vibe are not read.");
  for (const key of ["tool_paths", "agent_paths", "skill_paths"])
    if (textsOf(tree.get(key)).length > 0)
      noteKey(into, tree, key, "not-supported", `What Mistral Vibe loads by \`${key}\` is not read.`);
  return into.fragment();
}
function entryOf(value) {
  const name = value.get("name");
  const key = name?.string();
  return name === void 0 || key === void 0 ? [] : [{ key, keyLocation: name.location, value }];
}
function readKeyName(into, id, value) {
  const variable = value.get("api_key_env") ?? value.at("auth", "api_key_env");
  const text = variable?.string();
  if (variable && text !== void 0 && isSecretName(text) && /^[A-Za-z_]\w{0,200}$/.test(text))
    holdVariable(into, { id, channel: "mcp" }, text, text, variable.location);
}
function readTools(into, agent, tree, enabled) {
  const disabled = new Set(textsOf(tree.get("disabled_tools")).map(({ text }) => text));
  const there = (tool) => !disabled.has(tool) && (enabled.length === 0 || enabled.includes(tool));
  const tools = (tree.get("tools")?.entries() ?? []).filter(({ key: key2 }) => KINDS.has(key2) && there(key2));
  grantRules(into, agent, tools.flatMap(rulesOf), { order: "strict", grant: "allowed" });
  const key = tree.keyLocation("auto_approve");
  if (tree.get("auto_approve")?.boolean() !== true || key === void 0) return;
  const never = tools.filter(({ value }) => value.get("permission")?.string()?.toLowerCase() === "never");
  const rules = [...KINDS].flatMap(([tool, kind]) => {
    const denied = never.some((entry) => entry.key === tool);
    const rule = {
      kind,
      name: tool,
      effect: "allow",
      id: `${tree.file}#auto_approve/${tool}`,
      label: tool,
      location: key
    };
    return there(tool) && !denied && (kind === "shell" || kind === "edit" || kind === "web") ? [rule] : [];
  });
  grantRules(into, agent, rules, { order: "strict", grant: "mode" });
}
function rulesOf({ key, keyLocation, value }) {
  const kind = KINDS.get(key);
  if (kind === void 0) return [];
  const permission = value.get("permission")?.string()?.toLowerCase();
  const base = { kind, ...kind !== "shell" && { name: key } };
  const list = (list2, effect) => textsOf(value.get(list2)).map(({ text, location }) => {
    const pattern = kind === "shell" ? `${text}:*` : text;
    return {
      ...base,
      effect,
      pattern,
      id: `${keyLocation.file}#tools.${key}.${list2}/${text}`,
      label: `${key}(${text})`,
      location
    };
  });
  const whole = {
    ...base,
    effect: "allow",
    id: `${keyLocation.file}#tools.${key}.permission`,
    label: key,
    location: value.keyLocation("permission") ?? keyLocation
  };
  if (permission === "never") return [];
  return [...list("denylist", "deny"), ...list("allowlist", "allow"), ...permission === "always" ? [whole] : []];
}
export {
  readConfig
};
