import {
  readServerList
} from "./chunk-T4SOMMK2.js";
import {
  startOf,
  treeOfFile
} from "./chunk-W3JF5SYU.js";
import {
  clientSession,
  collector
} from "./chunk-YJDNIRKI.js";

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
