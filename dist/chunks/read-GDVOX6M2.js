import {
  readServerEntries
} from "./chunk-WY5JWAR2.js";
import {
  readDocument
} from "./chunk-MYICII4X.js";
import {
  startOf
} from "./chunk-JZNRHISG.js";
import "./chunk-DQQ4OHD6.js";
import "./chunk-HKATZ7WH.js";
import {
  SHELL_VARIABLE,
  clientSession,
  collector
} from "./chunk-7UXUFYDL.js";
import "./chunk-DNI233JN.js";
import "./chunk-DMIFIDFM.js";
import "./chunk-V6P2COKR.js";
import "./chunk-5ZPEZJSQ.js";
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
