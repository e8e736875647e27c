import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import { SHELL_VARIABLE } from "../client/credentials.ts";
import { readDocument } from "../client/document.ts";
import { startOf } from "../client/json-file.ts";
import { readServerEntries } from "../client/server-entries.ts";
import { clientSession, collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";
import type { Row } from "./rows.ts";

/** The servers of one file, with the session of the client that starts them. */
export function readServerFile(source: SourceFile, repository: Repository, row: Row): Fragment {
  const into = collector();
  const tree = readDocument(into, source, "jsonc");
  const servers = tree?.get("mcpServers")?.entries() ?? [];
  if (servers.length === 0) return into.fragment();
  const { agent } = clientSession(into, row.client, startOf(source.file));
  readServerEntries(
    into,
    servers,
    {
      list: `${source.file}#mcpServers`,
      agent,
      client: row.client,
      approval: row.approval,
      repository,
      // NOTE: which spelling of a variable counts is not documented for most of these clients.
      variables: SHELL_VARIABLE,
    },
    row.keys,
  );
  return into.fragment();
}
