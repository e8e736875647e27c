import {
  regexDenials,
  regexPatterns
} from "./chunk-RWI24PWC.js";
import {
  readServerEntries
} from "./chunk-FNLGFXB6.js";
import {
  textsOf
} from "./chunk-W6EZ6A5K.js";
import {
  SHELL_VARIABLE,
  fits,
  parseYaml
} from "./chunk-5MSIDW42.js";

// src/readers/kiro/agent-servers.ts
function readAgentServers(into, tree, { source, repository, ...place }) {
  const shared = { ...place, approval: "ask", repository, variables: SHELL_VARIABLE };
  const keys = { unasked: ["autoApprove"], hidden: ["disabledTools"] };
  readServerEntries(
    into,
    tree.get("mcpServers")?.entries() ?? [],
    { ...shared, list: `${source.file}#mcpServers` },
    keys
  );
  const takes = tree.get("includeMcpJson") ?? tree.get("useLegacyMcpJson");
  if (takes?.boolean() !== true) return;
  const root = /^(.*?)\.(?:amazonq|kiro)\//.exec(source.file)?.[1];
  const path = place.client === "kiro" ? ".kiro/settings/mcp.json" : ".amazonq/mcp.json";
  const other = root === void 0 ? void 0 : repository.file(root + path);
  if (other === void 0) return;
  const servers = parseYaml(other, "jsonc").tree?.get("mcpServers")?.entries() ?? [];
  const unsure = place.client === "amazon-q" ? { approval: "unknown" } : {};
  readServerEntries(into, servers, { ...shared, list: `${other.file}#mcpServers` }, { ...keys, ...unsure });
}

// src/readers/kiro/tool-names.ts
var BUILT_IN = /* @__PURE__ */ new Map([
  ["execute_bash", "shell"],
  ["execute_cmd", "shell"],
  ["shell", "shell"],
  ["fs_write", "edit"],
  ["write", "edit"],
  ["fs_read", "read"],
  ["read", "read"],
  ["use_aws", "aws"],
  ["aws", "aws"],
  ["web_fetch", "web"],
  ["web_search", "search"],
  ["subagent", "other"],
  ["use_subagent", "other"]
]);
var GROUPS = /* @__PURE__ */ new Map([["web", ["web_fetch", "web_search"]]]);
function toolsOf(text) {
  const name = text.startsWith("@builtin/") ? text.slice("@builtin/".length) : text;
  if (name === "@builtin") return matching("*");
  if (name.startsWith("@")) {
    const slash = name.indexOf("/");
    const server = name.slice(1, slash < 0 ? void 0 : slash);
    return [{ name, kind: "mcp", server, tool: slash < 0 ? "*" : name.slice(slash + 1) }];
  }
  const group = GROUPS.get(name);
  return group ? group.flatMap(matching) : matching(name.replaceAll("?", "*"));
}
function matching(pattern) {
  const found = /* @__PURE__ */ new Map();
  for (const [name, kind] of BUILT_IN) if (fits(pattern, name) && !found.has(kind)) found.set(kind, { name, kind });
  return [...found.values()];
}
function hasKind(listed, kind) {
  if (listed === void 0 || listed.includes("*")) return true;
  return listed.some((text) => toolsOf(text).some((tool) => tool.kind === kind));
}

// src/readers/kiro/settings-rules.ts
var SHELLS = ["execute_bash", "execute_cmd", "shell"];
var WRITERS = ["fs_write", "write"];
var AWS = ["use_aws", "aws"];
function agentRules(tree, listed) {
  const allowed = textsOf(tree.get("allowedTools")).filter(({ text }) => text !== "*");
  const tools = allowed.flatMap(({ text, location }) => toolsOf(text).map((tool) => ({ tool, text, location })));
  const free = new Set(tools.map(({ tool }) => tool.kind));
  const rules = tools.filter(({ tool }) => hasKind(listed, tool.kind) || tool.kind === "mcp").map(({ tool, text, location }) => {
    const id = `${tree.file}#allowedTools/${text}${tool.name === text ? "" : `/${tool.name}`}`;
    return { ...ruleOf(tool), effect: "allow", id, label: tool.name, location };
  });
  const settings = tree.get("toolsSettings");
  return [
    ...rules,
    ...free.has("shell") || !hasKind(listed, "shell") ? [] : shellRules(settings),
    ...free.has("edit") || !hasKind(listed, "edit") ? [] : listRules(settings, WRITERS, "Paths", "edit"),
    ...free.has("aws") || !hasKind(listed, "aws") ? [] : listRules(settings, AWS, "Services", "aws")
  ];
}
function ruleOf({ kind, server, tool }) {
  if (kind === "aws") return { kind: "shell", pattern: "aws:*" };
  return { kind, ...server !== void 0 && { server }, ...tool !== void 0 && { tool } };
}
function shellRules(settings) {
  return SHELLS.flatMap((name) => {
    const own = settings?.get(name);
    const of = (key, effect) => textsOf(own?.get(key)).flatMap(
      ({ text, location }) => (effect === "deny" ? regexDenials : regexPatterns)(text, { anchored: true }).map((pattern, index) => {
        const id = `${location.file}#toolsSettings.${name}.${key}/${text}${index === 0 ? "" : `~${index + 1}`}`;
        return { kind: "shell", effect, pattern, id, label: `${name}(${text})`, location };
      })
    );
    return [...of("deniedCommands", "deny"), ...of("allowedCommands", "allow"), ...readOnly(own, name)];
  });
}
function readOnly(own, name) {
  const location = own?.keyLocation("autoAllowReadonly");
  if (own?.get("autoAllowReadonly")?.boolean() !== true || location === void 0) return [];
  const id = `${location.file}#toolsSettings.${name}.autoAllowReadonly`;
  return [{ kind: "read", effect: "allow", id, label: "read-only commands", location }];
}
function listRules(settings, names, what, kind) {
  return names.flatMap((name) => {
    const own = settings?.get(name);
    const denied = new Set(textsOf(own?.get(`denied${what}`)).map(({ text }) => text));
    return textsOf(own?.get(`allowed${what}`)).filter(({ text }) => !denied.has(text)).map(({ text, location }) => {
      const id = `${location.file}#toolsSettings.${name}.allowed${what}/${text}`;
      const base = { effect: "allow", id, label: `${name}(${text})`, location };
      return kind === "aws" ? { ...base, kind: "shell", pattern: text === "*" ? "aws:*" : `aws ${text}:*` } : { ...base, kind: "edit", pattern: text };
    });
  });
}

export {
  readAgentServers,
  hasKind,
  agentRules
};
