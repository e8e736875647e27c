import {
  grantRules
} from "./chunk-MCNENV7N.js";
import {
  isUsers,
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  readDocument
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import "./chunk-HSZWVNA3.js";
import {
  clientSession,
  collector
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/junie/read-allowlist.ts
var GROUPS = [
  ["executables", "shell"],
  ["fileEditing", "edit"],
  ["mcpTools", "mcp"]
];
function readAllowlist(source) {
  const into = collector();
  const { file } = source;
  if (!isUsers(file)) {
    const message = "Junie reads the allow-list of the user alone, and ignores this one.";
    into.note({ code: "inert-setting", level: "note", message, location: startOf(file) });
    return into.fragment();
  }
  const tree = readDocument(into, source, "json", "Junie writes such a file anew, so nothing in it counts.");
  if (tree?.kind !== "map") return into.fragment();
  const { agent } = clientSession(into, "junie", startOf(file));
  const rules = GROUPS.flatMap(([group, kind]) => groupRules(tree, group, kind));
  grantRules(into, agent, rules, { order: "first", grant: "allowed" });
  return into.fragment();
}
var effectOf = (tree) => {
  const text = tree?.string();
  return text === "allow" || text === "ask" ? text : void 0;
};
function groupRules(tree, group, kind) {
  const own = tree.at("rules", group);
  const path = `${tree.file}#rules.${group}`;
  const rules = (own?.get("rules")?.items() ?? []).flatMap((item) => {
    const effect2 = effectOf(item.get("action"));
    const given = item.get("prefix") ?? item.get("pattern");
    const text = given?.string();
    if (effect2 === void 0 || given === void 0 || text === void 0) return [];
    const pattern = item.get("prefix") === void 0 ? text : `${text}*`;
    const base = { effect: effect2, id: `${path}/${effect2}/${text}`, label: `${group}(${text})`, location: given.location };
    return [kind === "mcp" ? { ...base, kind, server: "*", tool: pattern } : { ...base, kind, pattern }];
  });
  const effect = effectOf(own?.get("default")) ?? effectOf(tree.get("defaultBehavior"));
  const location = own?.keyLocation("default") ?? tree.keyLocation("defaultBehavior");
  if (effect === void 0 || location === void 0) return rules;
  return [
    ...rules,
    { kind, effect, id: `${path}.default`, label: group, location, ...kind === "mcp" && { server: "*", tool: "*" } }
  ];
}
export {
  readAllowlist
};
