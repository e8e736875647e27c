import {
  grantRules
} from "./chunk-MCNENV7N.js";
import {
  readServerEntries
} from "./chunk-FNLGFXB6.js";
import {
  isUsers,
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
  parsePermissionRule
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/grok/read.ts
var KINDS = /* @__PURE__ */ new Map([
  ["bash", "shell"],
  ["edit", "edit"],
  ["write", "edit"],
  ["read", "read"],
  ["grep", "read"],
  ["webfetch", "web"],
  ["websearch", "search"],
  ["mcptool", "mcp"],
  ["mcp", "mcp"],
  ["any", "any"]
]);
var EFFECTS = ["deny", "ask", "allow"];
function readConfig(source, repository) {
  const into = collector();
  const tree = readDocument(into, source, "toml");
  if (tree === void 0) return into.fragment();
  const { file } = source;
  const { agent } = clientSession(into, "grok-build", startOf(file));
  const servers = tree.get("mcp_servers")?.entries() ?? [];
  const place = { agent, client: "grok-build", approval: "unknown", repository };
  readServerEntries(into, servers, { ...place, list: `${file}#mcp_servers` });
  const rules = rulesOf(tree);
  grantRules(into, agent, rules, { order: "strict", grant: "allowed" });
  readMode(into, agent, tree, rules);
  for (const key of ["hooks", "plugins", "sandbox"])
    noteKey(into, tree, key, "not-supported", `The \`${key}\` of Grok Build are not read.`);
  return into.fragment();
}
function rulesOf(tree) {
  const permission = tree.get("permission");
  const short = EFFECTS.flatMap(
    (effect) => textsOf(permission?.get(effect)).flatMap(({ text, location }) => {
      const rule = parsePermissionRule(text);
      const base = { effect, id: `${tree.file}#permission.${effect}/${text}`, label: text, location };
      return rule === void 0 ? [] : ruleOf(rule.tool, rule.specifier, base);
    })
  );
  const long = (permission?.get("rules")?.items() ?? []).flatMap((item) => {
    const effect = EFFECTS.find((one) => one === item.get("action")?.string());
    const tool = item.get("tool")?.string();
    if (effect === void 0 || tool === void 0) return [];
    const pattern = item.get("pattern")?.string();
    const label = pattern === void 0 ? tool : `${tool}(${pattern})`;
    const base = { effect, id: `${tree.file}#permission.rules/${effect}/${label}`, label, location: item.location };
    return ruleOf(tool, pattern, base);
  });
  return [...short, ...long];
}
function ruleOf(tool, pattern, base) {
  const kind = KINDS.get(tool.toLowerCase());
  if (kind === void 0) return [];
  if (kind !== "mcp") return [{ ...base, kind, ...pattern !== void 0 && pattern !== "*" && { pattern } }];
  const [server = "*", name = "*"] = (pattern ?? "*").split("__");
  return [{ ...base, kind, server, tool: name }];
}
function readMode(into, agent, tree, rules) {
  const ui = tree.get("ui");
  const mode = ui?.get("permission_mode")?.string();
  const location = ui?.keyLocation("permission_mode");
  if (ui === void 0 || mode === void 0 || location === void 0) return;
  if (!isUsers(tree.file)) {
    const message = "Grok Build takes the permission mode from the user alone, and ignores it here.";
    into.note({ code: "inert-setting", level: "note", message, location });
    return;
  }
  if (mode !== "always-approve" && mode !== "auto") return;
  const all = {
    kind: "any",
    effect: "allow",
    id: `${tree.file}#ui.permission_mode`,
    label: "everything",
    location
  };
  const stops = rules.filter(({ effect }) => effect !== "allow");
  grantRules(into, agent, [...stops, all], { order: "strict", grant: "mode", possible: mode === "auto" });
}
export {
  readConfig
};
