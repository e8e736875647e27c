import {
  readServerEntries
} from "./chunk-FNLGFXB6.js";
import {
  isUsers,
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  readDocument
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import "./chunk-HSZWVNA3.js";
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
