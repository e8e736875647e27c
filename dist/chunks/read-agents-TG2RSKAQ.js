import {
  readRole
} from "./chunk-QFQBPWNN.js";
import "./chunk-CEHE5SF3.js";
import {
  parseToml
} from "./chunk-Y5UDP2YC.js";
import "./chunk-HSZWVNA3.js";
import {
  collector
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/codex/read-agents.ts
function readAgents(source, repository) {
  const into = collector();
  const { tree, diagnostics } = parseToml(source);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (tree === void 0) return into.fragment();
  const session = sessionOf(source.file, repository);
  const name = tree.get("name")?.string() ?? declared(session, source.file);
  const lacks = name === void 0 ? "name" : tree.get("developer_instructions") === void 0 && "developer_instructions";
  if (lacks)
    into.note({
      code: "inert-setting",
      level: "note",
      message: `Codex refuses a sub-agent that has no \`${lacks}\`.`,
      location: tree.location
    });
  else if (name !== void 0)
    readRole(into, tree, session, { text: name, location: tree.keyLocation("name") }, repository);
  return into.fragment();
}
function sessionOf(file, repository) {
  const source = repository.file(`${folderOf(file)}config.toml`);
  const tree = source && parseToml(source).tree;
  return tree === void 0 ? [] : [tree];
}
var folderOf = (file) => file.slice(0, file.lastIndexOf(".codex/agents/") + ".codex/".length);
function declared(session, file) {
  const path = file.slice(folderOf(file).length);
  const roles = session.flatMap(
    (tree) => tree.get("agents")?.entries() ?? []
  );
  return roles.find(({ value }) => value.get("config_file")?.string()?.replace(/^\.\//, "") === path)?.key;
}
export {
  readAgents
};
