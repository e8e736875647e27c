import {
  readOwnServers
} from "./chunk-JPQGZ7AI.js";
import "./chunk-ZHIC7M3M.js";
import {
  readGrants,
  settingsFiles
} from "./chunk-JLPUMMJB.js";
import "./chunk-3NSVTMFK.js";
import "./chunk-BSA6O25M.js";
import "./chunk-HSZWVNA3.js";
import {
  clientSession,
  collector,
  parsePermissionRule,
  parseYaml
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/claude/read-claude-json.ts
var MAX_PROJECTS = 200;
var readClaudeJson = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "json");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (tree === void 0 || diagnostics.some(({ level }) => level === "error")) return into.fragment();
  const { file } = source;
  const files = settingsFiles(repository);
  readOwnServers(into, tree.get("mcpServers"), `${file}#mcpServers.`, { files, repository });
  for (const { key, value } of (tree.get("projects")?.entries() ?? []).slice(0, MAX_PROJECTS)) {
    const path = `${file}#projects.${key.split(/[\\/]/).at(-1) ?? ""}`;
    readOwnServers(into, value.get("mcpServers"), `${path}.mcpServers.`, { files, repository });
    const rules = rulesOf(value.get("allowedTools"));
    if (rules.length === 0) continue;
    const { agent } = clientSession(into, "claude-code", { file, line: 1, column: 1, endLine: 1, endColumn: 1 });
    const manner = { key: path.slice(file.length + 1), grant: "allowed", certain: false };
    readGrants(into, { agent, file, files }, rules, manner);
  }
  return into.fragment();
};
function rulesOf(list) {
  return (list?.items() ?? []).flatMap((item) => {
    const text = item.string()?.trim() ?? "";
    const rule = parsePermissionRule(text);
    return rule === void 0 ? [] : [{ rule, text, location: item.location }];
  });
}
export {
  readClaudeJson
};
