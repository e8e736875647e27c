import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import { readDocument } from "../client/document.ts";
import { readHookEntries } from "../client/hook-entries.ts";
import { isUsers, startOf } from "../client/json-file.ts";
import { clientSession, collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";

/** Hooks stand in groups with names, each a table of events: `{ guards: { PreToolUse: [...] } }`. */
export function readHooks(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const { file } = source;
  const groups = readDocument(into, source, "json")?.entries() ?? [];
  if (groups.length === 0) return into.fragment();
  const { session } = clientSession(into, "antigravity", startOf(file));
  const approval = isUsers(file) ? "unasked" : "unknown";
  for (const { key, value } of groups)
    if (value.kind === "map" && value.get("enabled")?.boolean() !== false)
      readHookEntries(into, value, { sessions: [{ session, approval }], path: `${file}#${key}`, repository });
  return into.fragment();
}
