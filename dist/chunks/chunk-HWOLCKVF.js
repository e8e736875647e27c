import {
  readServerList
} from "./chunk-TBH2MFYY.js";
import {
  startOf,
  treeOfFile
} from "./chunk-VXSCRUE2.js";
import {
  clientSession,
  collector
} from "./chunk-G33KWP4A.js";

// src/readers/client/server-file.ts
function readServerFile(source, repository, manner) {
  const into = collector();
  const servers = treeOfFile(into, source, "jsonc")?.get("mcpServers")?.entries() ?? [];
  if (servers.length === 0) return into.fragment();
  const { agent } = clientSession(into, manner.client, startOf(source.file));
  readServerList(into, agent, servers, `${source.file}#mcpServers`, manner, repository);
  return into.fragment();
}

export {
  readServerFile
};
