import type { Tree } from "../../parse/tree.ts";
import { type Hook, hookName, readHook } from "../client/hooks.ts";
import type { Collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";

// Events that are no prompt and no tool call: https://github.com/google-gemini/gemini-cli/blob/main/docs/hooks/reference.md
const AT: Readonly<Record<string, Hook["at"]>> = { SessionStart: "start", SessionEnd: "end" };

/** Where the hooks stand, and who agrees to them. */
export interface HooksOf {
  readonly session: string;
  readonly path: string;
  readonly approval: Hook["approval"];
  readonly repository: Repository | undefined;
  /** Names and commands of hooks that are switched off. */
  readonly off?: readonly string[];
}

/** The commands of a table of events, each a list of groups with `hooks`, or of hooks themselves. */
export function readHooks(into: Collector, events: Tree | undefined, of: HooksOf): void {
  const name = hookName();
  for (const { key: event, value } of events?.entries() ?? []) {
    if (value.kind !== "list" || !/^[A-Z]/.test(event)) continue;
    const hooks = value.items().flatMap((group) => group.get("hooks")?.items() ?? [group]);
    for (const hook of hooks) {
      const command = hook.get("command");
      const text = command?.string();
      if (command === undefined || text === undefined) continue;
      if (of.off?.includes(text) || of.off?.includes(hook.get("name")?.string() ?? text)) continue;
      readHook(
        into,
        of.session,
        {
          id: name(`${of.path}.${event}`, text),
          label: `${event} hook`,
          command: text,
          location: command.location,
          at: AT[event] ?? "use",
          approval: of.approval,
        },
        of.repository,
      );
    }
  }
}
