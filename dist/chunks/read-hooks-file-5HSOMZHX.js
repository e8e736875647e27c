import {
  readHooks
} from "./chunk-AXE6YNEP.js";
import "./chunk-4Y5FWR5D.js";
import "./chunk-BSA6O25M.js";
import {
  parseToml
} from "./chunk-Y5UDP2YC.js";
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

// src/readers/codex/read-hooks-file.ts
function readHooksFile(source, repository) {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "json");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const events = tree?.get("hooks");
  if (tree === void 0 || events === void 0) return into.fragment();
  const config = repository.file(source.file.replace(/hooks\.json$/, "config.toml"));
  if (config && parseToml(config).tree?.at("features", "hooks")?.boolean() === false) {
    into.note({
      code: "inert-setting",
      level: "note",
      message: `Codex runs none of these hooks: \`${config.file}\` switches hooks off.`,
      location: tree.keyLocation("hooks") ?? tree.location
    });
    return into.fragment();
  }
  const start = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { session } = clientSession(into, "codex", start);
  readHooks(into, session, events, `${source.file}#hooks`, repository);
  return into.fragment();
}
export {
  readHooksFile
};
