import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import { readHookEntries } from "../client/hook-entries.ts";
import { isUsers, startOf, treeOfFile } from "../client/json-file.ts";
import { readServerFile } from "../client/server-file.ts";
import { clientSession, collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";

/**
 * NOTE: the vendor documents the file of the user alone; whether one of a project is read is not known, so it is taken
 * for one that is, and what is asked before a call stays unknown.
 */
export function readServers(source: SourceFile, repository: Repository): Fragment {
  const fragment = readServerFile(source, repository, {
    client: "windsurf",
    approval: () => "unknown",
    off: (server) => server.get("disabled")?.boolean() === true,
    denied: "disabledTools",
  });
  if (isUsers(source.file) || fragment.nodes.length === 0) return fragment;
  const note = {
    code: "not-supported",
    level: "note",
    message: "Windsurf documents this file in the user's home alone; whether it reads one of a project is not known.",
    location: startOf(source.file),
  } as const;
  return { ...fragment, diagnostics: [...fragment.diagnostics, note] };
}

/** The commands of `hooks.json`; PowerShell has a command of its own. */
export function readHooks(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const hooks = treeOfFile(into, source, "jsonc")?.get("hooks");
  if (hooks === undefined || hooks.entries().length === 0) return into.fragment();
  const { session } = clientSession(into, "windsurf", startOf(source.file));
  const approval = isUsers(source.file) ? "unasked" : "unknown";
  readHookEntries(into, hooks, { sessions: [{ session, approval }], path: `${source.file}#hooks`, repository });
  return into.fragment();
}
