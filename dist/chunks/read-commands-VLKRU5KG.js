import {
  feedCommands
} from "./chunk-7OCSRU6G.js";
import {
  parseFrontmatter
} from "./chunk-EOZHLZZ3.js";
import {
  readDocument
} from "./chunk-KVAEBR3I.js";
import {
  startOf
} from "./chunk-RRYUAOLJ.js";
import "./chunk-LY7UAB2D.js";
import {
  clientSession,
  collector,
  locationOf
} from "./chunk-IOJBKQID.js";
import "./chunk-DNI233JN.js";
import "./chunk-RYCVHJ73.js";
import "./chunk-V6P2COKR.js";
import "./chunk-5ZPEZJSQ.js";
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
