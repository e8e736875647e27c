import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import { type Hook, hookName, readHook } from "../client/hooks.ts";
import { isUsers, startOf, treeOfFile } from "../client/json-file.ts";
import { clientSession, collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";

// https://cursor.com/docs/agent/hooks; every other event stands around a prompt, a tool call or an edit.
const MOMENTS: ReadonlyMap<string, Hook["at"]> = new Map([
  ["workspaceOpen", "load"],
  ["sessionStart", "start"],
  ["sessionEnd", "end"],
  ["stop", "end"],
]);

/** The commands of `hooks.json`. */
export function readHooks(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const hooks = treeOfFile(into, source, "jsonc")?.get("hooks")?.entries() ?? [];
  if (hooks.length === 0) return into.fragment();
  const { file } = source;
  const { session } = clientSession(into, "cursor", startOf(file));
  const names = hookName();
  for (const { key: event, value } of hooks) {
    for (const item of value.items()) {
      const command = item.get("command");
      const text = command?.string();
      if (command === undefined || text === undefined) continue;
      readHook(
        into,
        session,
        {
          id: names(`${file}#hooks.${event}`, text),
          label: `${event} hook`,
          command: text,
          location: command.location,
          at: MOMENTS.get(event) ?? "use",
          // NOTE: whether a workspace must be trusted before its hooks run depends on a setting of the editor.
          approval: isUsers(file) ? "unasked" : "unknown",
        },
        repository,
      );
    }
  }
  return into.fragment();
}
