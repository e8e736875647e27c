import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Repository } from "../reader.ts";
import { startOf, treeOfFile } from "./json-file.ts";
import { readServerList, type ServerManner } from "./server-list.ts";
import { clientSession, collector } from "./session.ts";

/** A file of servers under `mcpServers`, whose entries hold lists of tools as well. */
export function readServerFile(source: SourceFile, repository: Repository, manner: ServerManner): Fragment {
  const into = collector();
  const servers = treeOfFile(into, source, "jsonc")?.get("mcpServers")?.entries() ?? [];
  if (servers.length === 0) return into.fragment();
  const { agent } = clientSession(into, manner.client, startOf(source.file));
  readServerList(into, agent, servers, `${source.file}#mcpServers`, manner, repository);
  return into.fragment();
}
