import { fits } from "../../catalog/wildcard.ts";
import type { Tree } from "../../parse/tree.ts";
import { SHELL_VARIABLE } from "../client/credentials.ts";
import { noteInert } from "../client/json-file.ts";
import { readServerEntries } from "../client/server-entries.ts";
import type { Collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";

/** Whose servers they are. */
export interface ServersOf {
  readonly agent: string;
  readonly repository: Repository | undefined;
  /** What holds for a server that is not trusted. */
  readonly approval: string;
  readonly start: string;
  /** Whether `trust` counts where the servers stand. */
  readonly trust: boolean;
  /** `mcp.allowed` and `mcp.excluded` of the same file. */
  readonly lists?: Tree | undefined;
}

/** The servers of one table: https://github.com/QwenLM/qwen-code/blob/main/docs/users/features/mcp.md */
export function readServers(into: Collector, table: Tree | undefined, list: string, of: ServersOf): void {
  const names = (key: string): readonly string[] | undefined =>
    of.lists
      ?.get(key)
      ?.items()
      .flatMap((item) => item.string() ?? []);
  const allowed = names("allowed");
  for (const entry of table?.entries() ?? []) {
    const named = (patterns: readonly string[]): boolean => patterns.some((pattern) => fits(pattern, entry.key));
    if ((allowed !== undefined && !named(allowed)) || named(names("excluded") ?? [])) {
      noteInert(into, entry.keyLocation, "The list of servers in this file keeps the server from starting.");
      continue;
    }
    const trusted = of.trust && entry.value.get("trust")?.boolean() === true;
    const { agent, repository, start } = of;
    const approval = trusted ? "unasked" : of.approval;
    const place = { list, agent, client: "qwen-code", repository, start, approval, variables: SHELL_VARIABLE } as const;
    readServerEntries(into, [entry], place, { only: "includeTools", hidden: ["excludeTools"] });
  }
}
