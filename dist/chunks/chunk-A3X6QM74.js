import {
  readServerList
} from "./chunk-NBYWDXZW.js";
import {
  startOf,
  treeOfFile
} from "./chunk-ZOUXOHI2.js";
import {
  clientSession,
  collector
} from "./chunk-AIGFIC3T.js";

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
