import {
  readHooks
} from "./chunk-NPULP55H.js";
import {
  readServers
} from "./chunk-PWHOTLRH.js";
import "./chunk-BSA6O25M.js";
import {
  noteKey
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import {
  clientSession,
  collector,
  holdInput,
  isSecretName,
  parseYaml
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/gemini/read-extension.ts
function readExtension(source, repository) {
  const into = collector();
  const { file } = source;
  const { tree, diagnostics } = parseYaml(source, "json");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const hooks = hooksBeside(file, repository);
  const servers = tree?.get("mcpServers")?.entries() ?? [];
  if (tree) noteKey(into, tree, "excludeTools", "not-supported", "Which tools an extension takes away is not read.");
  if (tree === void 0 || servers.length === 0 && hooks === void 0) return into.fragment();
  const start = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { agent, session } = clientSession(into, "gemini-cli", start);
  noteTrust(into, tree);
  readServers(into, tree.get("mcpServers"), `${file}#mcpServers`, {
    agent,
    client: "gemini-cli",
    repository,
    trust: false,
    asks: "ask",
    start: "folder"
  });
  for (const { key } of servers) readSettings(into, tree, `${file}#mcpServers.${key}`);
  if (hooks)
    readHooks(into, hooks, { session, path: `${hooks.file}#hooks.gemini-cli`, approval: "folder", repository });
  return into.fragment();
}
function hooksBeside(file, repository) {
  const source = repository.file(file.replace(/gemini-extension\.json$/, "hooks/hooks.json"));
  return source && parseYaml(source, "json").tree?.get("hooks");
}
function noteTrust(into, tree) {
  for (const { value } of tree.get("mcpServers")?.entries() ?? []) {
    const location = value.keyLocation("trust");
    if (location)
      into.note({
        code: "inert-setting",
        level: "note",
        message: "Gemini CLI ignores `trust` of a server in an extension.",
        location
      });
  }
}
function readSettings(into, tree, server) {
  for (const setting of tree.get("settings")?.items() ?? []) {
    const variable = setting.get("envVar");
    const name = variable?.string();
    if (variable === void 0 || name === void 0) continue;
    if (setting.get("sensitive")?.boolean() === true || isSecretName(name))
      holdInput(into, { id: server, channel: "mcp" }, { id: name, kind: name, name }, variable.location);
  }
}
export {
  readExtension
};
