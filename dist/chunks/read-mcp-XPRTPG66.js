import {
  readServerEntries
} from "./chunk-2LG6HVUQ.js";
import {
  readDocument
} from "./chunk-KVAEBR3I.js";
import {
  isUsers,
  startOf
} from "./chunk-RRYUAOLJ.js";
import "./chunk-LY7UAB2D.js";
import "./chunk-OMKQMTG2.js";
import {
  clientSession,
  collector
} from "./chunk-IOJBKQID.js";
import "./chunk-DNI233JN.js";
import "./chunk-RYCVHJ73.js";
import "./chunk-V6P2COKR.js";
import "./chunk-5ZPEZJSQ.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/antigravity/read-mcp.ts
function readMcp(source, repository) {
  const into = collector();
  const { file } = source;
  const tree = readDocument(into, source, "jsonc");
  const servers = tree?.get("mcpServers")?.entries() ?? [];
  if (servers.length === 0) return into.fragment();
  const { agent } = clientSession(into, "antigravity", startOf(file));
  const start = isUsers(file) ? "unasked" : "unknown";
  const place = {
    list: `${file}#mcpServers`,
    agent,
    client: "antigravity",
    approval: "unknown",
    start,
    repository
  };
  readServerEntries(into, servers, place, { only: "enabledTools", hidden: ["disabledTools"] });
  return into.fragment();
}
export {
  readMcp
};
