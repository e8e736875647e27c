import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { readDocument } from "../client/document.ts";
import { readHookEntries } from "../client/hook-entries.ts";
import { startOf } from "../client/json-file.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";

/** `{ hooks: { event: [...] } }`, or the events alone. */
export function readHooks(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const tree = readDocument(into, source, "jsonc");
  if (tree?.kind !== "map" || tree.entries().length === 0) return into.fragment();
  const { session } = clientSession(into, "factory-droid", startOf(source.file));
  readEvents(into, session, tree.get("hooks") ?? tree, repository);
  return into.fragment();
}

/** Whether Droid asks before it runs the hooks of a folder is not documented. */
export function readEvents(into: Collector, session: string, hooks: Tree | undefined, repository: Repository): void {
  if (hooks === undefined) return;
  const sessions = [{ session, approval: "unknown" }] as const;
  readHookEntries(into, hooks, { sessions, path: `${hooks.file}#hooks`, repository });
}
