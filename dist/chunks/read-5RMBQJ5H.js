import {
  regexDenials,
  regexPatterns
} from "./chunk-RWI24PWC.js";
import {
  grantRules
} from "./chunk-SKIQYXGM.js";
import {
  noteKey,
  readDocument
} from "./chunk-KVAEBR3I.js";
import {
  isUsers,
  startOf
} from "./chunk-RRYUAOLJ.js";
import "./chunk-LY7UAB2D.js";
import "./chunk-OMKQMTG2.js";
import {
  clientSession,
  collector
} from "./chunk-IOJBKQID.js";
import "./chunk-DNI233JN.js";
import "./chunk-RYCVHJ73.js";
import "./chunk-V6P2COKR.js";
import "./chunk-5ZPEZJSQ.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/rovodev/read.ts
var KINDS = /* @__PURE__ */ new Map([
  ["create_file", "edit"],
  ["delete_file", "edit"],
  ["move_file", "edit"],
  ["find_and_replace_code", "edit"],
  ["open_files", "read"],
  ["expand_code_chunks", "read"],
  ["expand_folder", "read"],
  ["grep", "read"],
  ["powershell", "shell"],
  ["bash", "shell"]
]);
var levelOf = (tree) => {
  const text = tree?.string();
  return text === "allow" || text === "ask" || text === "deny" ? text : void 0;
};
function readConfig(source) {
  const into = collector();
  const tree = readDocument(into, source, "yaml");
  const permissions = tree?.get("toolPermissions");
  if (tree?.kind !== "map" || permissions === void 0) return into.fragment();
  const { agent } = clientSession(into, "rovo-dev", startOf(source.file));
  const path = `${source.file}#toolPermissions`;
  const fallback = levelOf(permissions.get("default"));
  const own = permissions.get("tools");
  const tools = [...KINDS].flatMap(([tool, kind]) => {
    const effect2 = levelOf(own?.get(tool)) ?? (tool === "bash" ? void 0 : fallback);
    const location2 = own?.keyLocation(tool) ?? permissions.keyLocation("default");
    if (effect2 === void 0 || location2 === void 0) return [];
    return [{ kind, name: tool, effect: effect2, id: `${path}.tools.${tool}`, label: tool, location: location2 }];
  });
  const bash = permissions.get("bash");
  const commands = (bash?.get("commands")?.items() ?? []).flatMap((item) => commandRules(item, path));
  const effect = levelOf(bash?.get("default")) ?? fallback;
  const location = bash?.keyLocation("default") ?? permissions.keyLocation("default");
  const rest = effect === void 0 || location === void 0 ? [] : [{ kind: "shell", effect, id: `${path}.bash.default`, label: "bash", location }];
  const ruling = { order: "first", grant: "allowed", possible: !isUsers(source.file) };
  grantRules(into, agent, [...tools, ...commands, ...rest], ruling);
  noteKey(into, tree, "eventHooks", "not-supported", "The event hooks of Rovo Dev are not read.");
  return into.fragment();
}
function commandRules(item, path) {
  const command = item.get("command");
  const text = command?.string();
  const effect = levelOf(item.get("permission"));
  if (command === void 0 || text === void 0 || effect === void 0) return [];
  const patterns = (effect === "allow" ? regexPatterns : regexDenials)(text.startsWith("^") ? text : `^${text}`);
  return patterns.map(
    (pattern, index) => ({
      kind: "shell",
      effect,
      pattern,
      id: `${path}.bash.commands/${text}${index === 0 ? "" : `~${index + 1}`}`,
      label: `bash(${text})`,
      location: command.location
    })
  );
}
export {
  readConfig
};
