import {
  readServerEntries
} from "./chunk-FNLGFXB6.js";
import {
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  readDocument
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import "./chunk-HSZWVNA3.js";
import {
  SHELL_VARIABLE,
  clientSession,
  collector
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/server-files/read.ts
function readServerFile(source, repository, row) {
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
      variables: SHELL_VARIABLE
    },
    row.keys
  );
  return into.fragment();
}
export {
  readServerFile
};
