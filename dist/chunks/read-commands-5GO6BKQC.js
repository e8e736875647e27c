import {
  feedCommands
} from "./chunk-U2AUMEMM.js";
import {
  parseFrontmatter
} from "./chunk-LFNSXMQK.js";
import {
  startOf
} from "./chunk-TMMBGPE7.js";
import {
  readDocument
} from "./chunk-SM64PGM5.js";
import "./chunk-33GGIMFC.js";
import {
  clientSession,
  collector,
  locationOf
} from "./chunk-KM4N32G6.js";
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
