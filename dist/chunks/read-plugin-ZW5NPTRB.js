import {
  readServers
} from "./chunk-CEHE5SF3.js";
import {
  readHooks
} from "./chunk-AXE6YNEP.js";
import "./chunk-4Y5FWR5D.js";
import "./chunk-BSA6O25M.js";
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

// src/readers/codex/read-plugin.ts
function readPlugin(source, repository) {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "json");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (tree === void 0) return into.fragment();
  const start = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { agent, session } = clientSession(into, "codex", start);
  const root = source.file.slice(0, -".codex-plugin/plugin.json".length);
  const of = { agent, repository, unlimited: false, judged: false };
  for (const { table, path } of tables(into, tree, "mcpServers", root, repository)) readServers(into, table, path, of);
  for (const { table, path } of tables(into, tree, "hooks", root, repository))
    readHooks(into, session, table, path, repository);
  return into.fragment();
}
function tables(into, manifest, key, root, repository) {
  const value = manifest.get(key);
  if (value === void 0) return [];
  if (value.kind === "map") return [{ table: value, path: `${manifest.file}#${key}` }];
  return value.items().flatMap((item) => {
    const named = item.string();
    const source = named === void 0 ? void 0 : repository.file(root + named.replace(/^(?:\.\/)+/, ""));
    const tree = source && parseYaml(source, "json").tree;
    if (source && tree) return [{ table: tree.get(key) ?? tree, path: `${source.file}#${key}` }];
    into.note({
      code: "unresolved-reference",
      level: "warning",
      message: `The repository holds no such file: what the plugin brings under \`${key}\` is not known.`,
      location: item.location
    });
    return [];
  });
}
export {
  readPlugin
};
