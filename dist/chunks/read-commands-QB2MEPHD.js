import {
  feedCommands
} from "./chunk-5FIYEXGU.js";
import {
  parseFrontmatter
} from "./chunk-3MN543VS.js";
import {
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  readDocument
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import {
  clientSession,
  collector,
  locationOf
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/qwen/read-commands.ts
function readCommands(source) {
  const into = collector();
  const { file } = source;
  const agentOf = () => clientSession(into, "qwen-code", startOf(file)).agent;
  if (file.endsWith(".md")) {
    const { body } = parseFrontmatter(source);
    const locate = (offset, length) => locationOf(source, body + offset, body + offset + length);
    feedCommands(into, agentOf, { file, text: source.text.slice(body), locate });
    return into.fragment();
  }
  const prompt = readDocument(into, source, "toml")?.get("prompt");
  const text = prompt?.string();
  if (prompt && text !== void 0)
    feedCommands(into, agentOf, { file, text, locate: (offset, length) => prompt.locate(offset, length) });
  return into.fragment();
}
export {
  readCommands
};
