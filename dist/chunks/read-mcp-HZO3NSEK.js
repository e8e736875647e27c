import {
  readServerEntries
} from "./chunk-DTH6WRXC.js";
import {
  readDocument
} from "./chunk-DAVHNFD6.js";
import {
  isUsers,
  startOf
} from "./chunk-UK4W3RKL.js";
import "./chunk-AWMHUGP5.js";
import "./chunk-5EZ3VHIB.js";
import {
  clientSession,
  collector
} from "./chunk-CWBM2KFO.js";
import "./chunk-DNI233JN.js";
import "./chunk-DMIFIDFM.js";
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
