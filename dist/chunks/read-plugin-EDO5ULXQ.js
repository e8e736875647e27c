import {
  readParts
} from "./chunk-MWKFJVBE.js";
import "./chunk-JKXRX7M5.js";
import "./chunk-GPRDFAYJ.js";
import "./chunk-JPQGZ7AI.js";
import "./chunk-ZHIC7M3M.js";
import {
  pluginsOf
} from "./chunk-JLPUMMJB.js";
import "./chunk-3NSVTMFK.js";
import "./chunk-BSA6O25M.js";
import "./chunk-HSZWVNA3.js";
import {
  collector,
  parseYaml
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/claude/read-plugin.ts
var readPlugin = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "json");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (tree === void 0 || diagnostics.some(({ level }) => level === "error")) return into.fragment();
  const plugin = pluginsOf(repository).get(source.file.slice(0, -".claude-plugin/plugin.json".length));
  if (plugin === void 0) return into.fragment();
  for (const key of ["agents", "commands", "skills"]) {
    const location = tree.keyLocation(key);
    if (location === void 0 || tree.get(key)?.items().every((item) => isUsual(item.string() ?? "", key)))
      continue;
    const message = `Other folders for \`${key}\` than the usual one are not read.`;
    into.note({ code: "not-supported", level: "note", message, location });
  }
  readParts(into, { plugin, entry: tree, key: "", repository });
  return into.fragment();
};
function isUsual(path, folder) {
  return path.replace(/^\.\//, "").split("/")[0] === folder;
}
export {
  readPlugin
};
