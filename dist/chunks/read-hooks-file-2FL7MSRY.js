import {
  readHooks
} from "./chunk-RRQQTZ5C.js";
import "./chunk-IOTM3DML.js";
import "./chunk-U5IHUPOM.js";
import {
  parseToml
} from "./chunk-LY7UAB2D.js";
import {
  clientSession,
  collector,
  parseYaml
} from "./chunk-IOJBKQID.js";
import "./chunk-DNI233JN.js";
import "./chunk-RYCVHJ73.js";
import "./chunk-V6P2COKR.js";
import "./chunk-5ZPEZJSQ.js";
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
