import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import { readHookEntries } from "../client/hook-entries.ts";
import { isUsers, startOf, treeOfFile } from "../client/json-file.ts";
import { clientSession, collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";

/** The commands of `hooks.json`. */
export function readHooks(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const hooks = treeOfFile(into, source, "jsonc")?.get("hooks");
  if (hooks === undefined || hooks.entries().length === 0) return into.fragment();
  const { file } = source;
  const { session } = clientSession(into, "cursor", startOf(file));
  // NOTE: whether a workspace must be trusted before its hooks run depends on a setting of the editor.
  const approval = isUsers(file) ? "unasked" : "unknown";
  readHookEntries(into, hooks, { sessions: [{ session, approval }], path: `${file}#hooks`, repository });
  return into.fragment();
}
