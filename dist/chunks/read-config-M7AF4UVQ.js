import {
  builtIn,
  extensionsOf,
  readExtensions
} from "./chunk-HCLXYVK7.js";
import "./chunk-YO5H5NKG.js";
import {
  grantRules
} from "./chunk-MCNENV7N.js";
import "./chunk-FNLGFXB6.js";
import {
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  readDocument,
  textsOf
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import "./chunk-HSZWVNA3.js";
import {
  clientSession,
  collector,
  parseYaml
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/goose/read-config.ts
var MODES = /* @__PURE__ */ new Set(["auto", "approve", "smart_approve", "chat"]);
function readConfig(source, repository) {
  const into = collector();
  const tree = readDocument(into, source, "yaml");
  if (tree?.kind !== "map") return into.fragment();
  const { agent } = clientSession(into, "goose", startOf(source.file));
  if (source.file.endsWith("permission.yaml")) {
    readPermissions(into, agent, tree, repository);
    return into.fragment();
  }
  const mode = modeOf(tree);
  if (mode === "chat") return into.fragment();
  const extensions = extensionsOf(tree);
  const approvals = { auto: "unasked", approve: "ask" };
  const approval = mode === void 0 ? "unknown" : approvals[mode] ?? "unknown";
  readExtensions(into, extensions, { agent, file: source.file, approval, repository });
  if (mode !== "approve") readBuiltIn(into, agent, tree, mode, builtIn(extensions), kept(source, mode, repository));
  return into.fragment();
}
function modeOf(tree) {
  const named = tree?.get("GOOSE_MODE")?.string() ?? "";
  return MODES.has(named) ? named : void 0;
}
function beside(file, name, repository) {
  const other = repository.file(file.slice(0, file.lastIndexOf("/") + 1) + name);
  return other && parseYaml(other, "yaml").tree;
}
function readPermissions(into, agent, tree, repository) {
  const mode = modeOf(beside(tree.file, "config.yaml", repository));
  if (mode === "auto" || mode === "chat")
    into.note({
      code: "inert-setting",
      level: "note",
      message: `Under the mode \`${mode}\` goose does not look at the tools that were allowed or refused for good.`,
      location: tree.keyLocation("user") ?? tree.location
    });
  else
    grantRules(into, agent, permissionRules(tree), { order: "strict", grant: "allowed", possible: mode === void 0 });
}
function kept(source, mode, repository) {
  const tree = mode === "smart_approve" ? beside(source.file, "permission.yaml", repository) : void 0;
  return tree ? permissionRules(tree).filter(({ effect }) => effect !== "allow") : [];
}
var KINDS = /* @__PURE__ */ new Map([
  ["developer__shell", "shell"],
  ["developer__text_editor", "edit"],
  ["computercontroller__automation_script", "shell"],
  ["computercontroller__web_scrape", "web"]
]);
function permissionRules(tree) {
  const lists = [
    ["always_allow", "allow"],
    ["ask_before", "ask"],
    ["never_allow", "deny"]
  ];
  return lists.flatMap(
    ([key, effect]) => textsOf(tree.at("user", key)).map(({ text, location }) => {
      const base = { effect, id: `${tree.file}#user.${key}/${text}`, label: text, location };
      const kind = KINDS.get(text);
      if (kind !== void 0) return { ...base, kind, name: text };
      const [server = "*", ...tool] = text.split("__");
      return { ...base, kind: "mcp", server, tool: tool.join("__") || "*" };
    })
  );
}
function readBuiltIn(into, agent, tree, mode, extensions, denied) {
  const key = tree.keyLocation("GOOSE_MODE");
  const rules = [...KINDS].flatMap(([name, kind]) => {
    const [extension = "", tool = ""] = name.split("__");
    const entry = extensions.get(extension);
    if (entry === void 0) return [];
    const location = mode === void 0 ? entry.keyLocation : key ?? entry.keyLocation;
    const label = kind === "shell" ? `any command (${tool})` : tool;
    return [{ kind, name, effect: "allow", id: `${tree.file}#GOOSE_MODE/${name}`, label, location }];
  });
  const certain = mode === "auto";
  grantRules(into, agent, [...denied, ...rules], {
    order: "strict",
    grant: mode === void 0 ? "default" : "mode",
    possible: !certain
  });
}
export {
  readConfig
};
