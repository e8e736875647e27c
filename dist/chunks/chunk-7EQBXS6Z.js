import {
  readServerList
} from "./chunk-B64WPYIT.js";
import {
  startOf,
  treeOfFile
} from "./chunk-TMMBGPE7.js";
import {
  clientSession,
  collector
} from "./chunk-KM4N32G6.js";

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
