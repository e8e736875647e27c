import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import { readDocument } from "../client/document.ts";
import { readHookEntries } from "../client/hook-entries.ts";
import { readHook } from "../client/hooks.ts";
import { startOf } from "../client/json-file.ts";
import { clientSession, collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";

/** `setup.sh` runs each time OpenHands begins to work with the repository, and nobody is asked. */
export function readHooks(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const { file, text } = source;
  const location = startOf(file);
  if (file.endsWith(".sh")) {
    if (text.trim() === "") return into.fragment();
    const { session } = clientSession(into, "openhands", location);
    const hook = { id: `${file}#program`, label: "setup.sh", command: `bash ${file}`, location, at: "load" } as const;
    readHook(into, session, { ...hook, approval: "unasked" }, repository);
    return into.fragment();
  }
  const tree = readDocument(into, source, "jsonc");
  if (tree?.kind !== "map" || tree.entries().length === 0) return into.fragment();
  const { session } = clientSession(into, "openhands", location);
  // NOTE: whether OpenHands asks before it runs the hooks of a repository is not documented.
  const sessions = [{ session, approval: "unknown" }] as const;
  readHookEntries(into, tree.get("hooks") ?? tree, { sessions, path: `${file}#hooks`, repository });
  return into.fragment();
}
