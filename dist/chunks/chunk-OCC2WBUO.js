import {
  readServerList
} from "./chunk-G7Q3W745.js";
import {
  startOf,
  treeOfFile
} from "./chunk-TRXNBMWK.js";
import {
  clientSession,
  collector
} from "./chunk-5MSIDW42.js";

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
