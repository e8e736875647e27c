import {
  regexDenials,
  regexPatterns
} from "./chunk-RWI24PWC.js";
import {
  grantRules
} from "./chunk-MCNENV7N.js";
import {
  isUsers,
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  noteKey,
  readDocument
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import "./chunk-HSZWVNA3.js";
import {
  clientSession,
  collector,
  redact
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
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
    const effect = levelOf(own?.get(tool)) ?? (tool === "bash" ? void 0 : fallback);
    const location = own?.keyLocation(tool) ?? permissions.keyLocation("default");
    if (effect === void 0 || location === void 0) return [];
    return [{ kind, name: tool, effect, id: `${path}.tools.${tool}`, label: tool, location }];
  });
  const ruling = { order: "first", grant: "allowed", possible: !isUsers(source.file) };
  grantRules(into, agent, [...tools, ...shellRules(permissions, "bash", fallback, path)], ruling);
  if (permissions.get("powershell")?.kind === "map")
    grantRules(into, agent, shellRules(permissions, "powershell", fallback, path), ruling);
  noteUnread(into, tree, permissions);
  noteKey(into, tree, "eventHooks", "not-supported", "The event hooks of Rovo Dev are not read.");
  return into.fragment();
}
function shellRules(permissions, shell, fallback, path) {
  const own = permissions.get(shell);
  const under = `${path}.${shell}`;
  const commands = (own?.get("commands")?.items() ?? []).flatMap((item) => commandRules(item, shell, under));
  const effect = levelOf(own?.get("default")) ?? fallback;
  const location = own?.keyLocation("default") ?? permissions.keyLocation("default");
  if (effect === void 0 || location === void 0) return commands;
  return [...commands, { kind: "shell", effect, id: `${under}.default`, label: shell, location }];
}
function noteUnread(into, tree, permissions) {
  for (const { key, keyLocation, value } of permissions.get("tools")?.entries() ?? [])
    if (!KINDS.has(key) && levelOf(value) === "allow")
      into.note({
        code: "not-supported",
        level: "note",
        message: `What the tool \`${redact(key).slice(0, 60)}\` reaches is not known.`,
        location: keyLocation
      });
  const paths = "Paths outside of the workspace are not read.";
  noteKey(into, permissions, "allowedExternalPaths", "not-supported", paths);
  noteKey(into, tree, "mcp", "not-supported", "Which servers are allowed or switched off here is not read.");
}
function commandRules(item, shell, under) {
  const command = item.get("command");
  const text = command?.string();
  const effect = levelOf(item.get("permission"));
  if (command === void 0 || text === void 0 || effect === void 0) return [];
  const patterns = (effect === "allow" ? regexPatterns : regexDenials)(`^(?:${text.replace(/^\^/, "")})`);
  return patterns.map(
    (pattern, index) => ({
      kind: "shell",
      effect,
      pattern,
      id: `${under}.commands/${text}${index === 0 ? "" : `~${index + 1}`}`,
      label: `${shell}(${text})`,
      location: command.location
    })
  );
}
export {
  readConfig
};
