import type { Tree } from "../../parse/tree.ts";
import { readHookEntries } from "../client/hook-entries.ts";
import type { Collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";

/**
 * The commands of a table of events. Each one has to be reviewed before it first runs, and again when it changes: trust
 * is by the hash of its content. https://developers.openai.com/codex/hooks
 */
export function readHooks(
  into: Collector,
  session: string,
  events: Tree | undefined,
  path: string,
  repository: Repository | undefined,
  approval: "ask" | "unasked" = "ask",
): void {
  readHookEntries(into, events, { sessions: [{ session, approval }], path, ...(repository && { repository }) });
}
