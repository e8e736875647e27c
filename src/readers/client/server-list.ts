import type { Client } from "../../catalog/clients.ts";
import { redact } from "../../catalog/literal-secret.ts";
import type { Entry, Tree } from "../../parse/tree.ts";
import type { Repository } from "../reader.ts";
import type { Input } from "./credentials.ts";
import { readServer } from "./server.ts";
import type { Collector } from "./session.ts";
import { ruleOnServer } from "./tools.ts";

/** How a client writes the entries of its servers, and what it does with them. */
export interface ServerManner {
  readonly client: Client;
  /** Whether somebody is asked before a tool of the server is called, where no list says otherwise. */
  readonly approval: (name: string, server: Tree) => string;
  /** Whether the entry is switched off. */
  readonly off?: (server: Tree) => boolean;
  /** Keys of an entry that list tools nobody is asked about, and tools that are taken away. */
  readonly unasked?: string;
  readonly denied?: string;
}

/** Servers of one file, by their names, with the lists of tools that stand in their entries. */
export function readServerList(
  into: Collector,
  agent: string,
  servers: readonly Entry[],
  under: string,
  manner: ServerManner,
  repository: Repository,
  inputs?: ReadonlyMap<string, Input>,
): void {
  for (const entry of servers) {
    const path = `${under}.${entry.key}`;
    const off = manner.off?.(entry.value) === true;
    const approval = manner.approval(entry.key, entry.value);
    readServer(into, entry, {
      agent,
      client: manner.client,
      path,
      approval,
      off,
      repository,
      ...(inputs && { inputs }),
    });
    if (off) continue;
    for (const [key, decision] of [
      [manner.unasked, "unasked"],
      [manner.denied, "denied"],
    ] as const)
      for (const item of key === undefined ? [] : (entry.value.get(key)?.items() ?? []))
        ruleOnTool(into, agent, `${path}.${key}`, entry.key, item, decision);
  }
}

function ruleOnTool(
  into: Collector,
  agent: string,
  under: string,
  server: string,
  item: Tree,
  approval: "unasked" | "denied",
): void {
  const text = item.string()?.trim();
  if (text === undefined || text === "") return;
  const tool = redact(text);
  const place = { id: `${under}/${tool}`, label: `${server}: ${tool}`, location: item.location };
  ruleOnServer(into, agent, place, { server, tool, approval });
}
