import {
  readServerEntries
} from "./chunk-BCD7ZUD3.js";
import {
  isUsers,
  startOf
} from "./chunk-TMMBGPE7.js";
import {
  readDocument
} from "./chunk-SM64PGM5.js";
import "./chunk-33GGIMFC.js";
import "./chunk-65UE6DHU.js";
import {
  clientSession,
  collector
} from "./chunk-KM4N32G6.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
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
