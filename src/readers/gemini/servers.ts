import type { Client } from "../../catalog/clients.ts";
import type { Tree } from "../../parse/tree.ts";
import { type Holder, readValue, SHELL_VARIABLE } from "../client/credentials.ts";
import { readServer } from "../client/server.ts";
import type { Collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";

/** Whose servers they are, and which of them the client starts. */
export interface ServersOf {
  readonly agent: string;
  readonly client: Client;
  readonly repository: Repository | undefined;
  /** Whether `trust` of an entry takes the questions away. */
  readonly trust: boolean;
  readonly asks: string;
  /** Whether a person agrees before a server is started. */
  readonly start: string;
  readonly starts?: (name: string) => boolean;
}

/** The servers of one table: https://github.com/google-gemini/gemini-cli/blob/main/docs/tools/mcp-server.md */
export function readServers(into: Collector, table: Tree | undefined, path: string, of: ServersOf): void {
  for (const entry of table?.entries() ?? []) {
    const { key, value, keyLocation } = entry;
    if (of.starts?.(key) === false) {
      into.note({
        code: "inert-setting",
        level: "note",
        message: "The list of servers in this file keeps the server from starting.",
        location: keyLocation,
      });
      continue;
    }
    const trusted = value.get("trust")?.boolean() === true;
    const { agent, client, repository } = of;
    const id = `${path}.${key}`;
    const tools = names(value.get("includeTools") ?? value.get("include_tools"));
    const without = names(value.get("excludeTools") ?? value.get("exclude_tools"));
    const approval = trusted && of.trust ? "unasked" : of.asks;
    readServer(into, entry, {
      agent,
      client,
      path: id,
      approval,
      repository,
      variables: SHELL_VARIABLE,
      tools,
      without,
      start: of.start,
    });
    const holder: Holder = { id, channel: "mcp", variables: SHELL_VARIABLE };
    for (const oauth of ["oauth", "auth"])
      for (const secret of ["clientSecret", "client_secret"]) {
        const given = value.at(oauth, secret);
        if (given) readValue(into, holder, secret, given, `${id}.${oauth}.${secret}`);
      }
  }
}

/** Names of tools; what stands in parentheses behind one narrows nothing that is known. */
function names(list: Tree | undefined): readonly string[] | undefined {
  return list?.items().flatMap((item) => item.string()?.replace(/\(.*$/s, "") ?? []);
}
