import {
  feedCommands
} from "./chunk-5FIYEXGU.js";
import {
  parseToml
} from "./chunk-Y5UDP2YC.js";
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

// src/readers/gemini/read-commands.ts
function readCommands(source) {
  const into = collector();
  const { tree, diagnostics } = parseToml(source);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const prompt = tree?.get("prompt");
  const text = prompt?.string();
  if (prompt === void 0 || text === void 0) return into.fragment();
  const start = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  feedCommands(into, () => clientSession(into, "gemini-cli", start).agent, {
    file: source.file,
    text,
    locate: (offset, length) => prompt.locate(offset, length)
  });
  return into.fragment();
}
export {
  readCommands
};
