import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import { readDocument } from "../client/document.ts";
import { isUsers, startOf } from "../client/json-file.ts";
import { readServerEntries } from "../client/server-entries.ts";
import { clientSession, collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";

/** The servers of one file. */
export function readMcp(source: SourceFile, repository: Repository): Fragment {
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
    repository,
  } as const;
  readServerEntries(into, servers, place, { only: "enabledTools", hidden: ["disabledTools"] });
  return into.fragment();
}
