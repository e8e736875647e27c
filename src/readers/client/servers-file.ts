import type { Client } from "../../catalog/clients.ts";
import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { type Dialect, parseYaml } from "../../parse/yaml.ts";
import type { Repository } from "../reader.ts";
import { readInputs } from "./inputs.ts";
import { readServer } from "./server.ts";
import { clientSession, collector } from "./session.ts";

/** A client's file of MCP servers: how it is written, and what the client does with it by default. */
export interface ClientFile {
  readonly client: Client;
  /** The key that the servers stand under. */
  readonly key: "mcpServers" | "servers";
  readonly dialect: Dialect;
  /** What the client does with a broken file, where that is known; else what can be read counts. */
  readonly refusal: string | undefined;
  /** Whether somebody is asked before a tool is called. */
  readonly approval: "ask" | "unknown" | "unasked";
  /** A switch of a server that takes the question away. */
  readonly unasked?: string;
  /** The list of a server's entry that names the only tools there are of it; `*` in it stands for all. */
  readonly only?: string;
  /** What tells the servers from those that another client reads in the same file. */
  readonly path?: string;
  /** The client's spelling of variables: see `Holder`. */
  readonly variables?: RegExp;
  /** Why the client starts none of them. */
  readonly off?: string | undefined;
}

const OTHER = { mcpServers: "servers", servers: "mcpServers" } as const;

/** The servers of one file, with the session of the client that starts them. */
export function readClientFile(source: SourceFile, repository: Repository, row: ClientFile): Fragment {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, row.dialect);
  const broken = diagnostics.some(({ level }) => level === "error") || tree === undefined;
  for (const diagnostic of diagnostics) {
    const ignored = row.refusal !== undefined && broken && diagnostic.level === "error" ? ` ${row.refusal}` : "";
    into.note({ ...diagnostic, message: diagnostic.message + ignored });
  }
  const refused = (broken && row.refusal !== undefined) || row.off !== undefined;
  const listed = tree?.keyLocation(row.key);
  if (row.off !== undefined && listed !== undefined)
    into.note({
      code: "inert-setting",
      level: "note",
      message: `The client starts none of these servers: ${row.off}.`,
      location: listed,
    });
  const servers = refused ? [] : (tree?.get(row.key)?.entries() ?? []);
  const other = tree?.keyLocation(OTHER[row.key]);
  if (!refused && servers.length === 0 && other !== undefined)
    into.note({
      code: "inert-setting",
      level: "note",
      message: `The client reads the servers under \`${row.key}\` and ignores \`${OTHER[row.key]}\` in this file.`,
      location: other,
    });
  if (servers.length === 0) return into.fragment();
  const start = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { agent } = clientSession(into, row.client, start);
  const inputs = readInputs(into, tree);
  for (const entry of servers)
    readServer(into, entry, {
      agent,
      client: row.client,
      path: `${source.file}#${row.key}.${entry.key}${row.path ?? ""}`,
      tools: toolsOf(entry.value, row.only),
      ...(row.variables && { variables: row.variables }),
      approval: approvalOf(entry.value, row),
      inputs,
      repository,
    });
  return into.fragment();
}

function toolsOf(server: Tree, key: string | undefined): readonly string[] | undefined {
  const named = (key === undefined ? [] : (server.get(key)?.items() ?? [])).map((item) => item.string() ?? "");
  return named.length === 0 || named.includes("*") ? undefined : named;
}

function approvalOf(server: Tree, { approval, unasked }: ClientFile): string {
  return unasked !== undefined && server.get(unasked)?.boolean() === true ? "unasked" : approval;
}
