import type { Tree } from "../../parse/tree.ts";
import { type Hook, readHook } from "../client/hooks.ts";
import type { Collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";

// Events of https://developers.openai.com/codex/hooks; every other one stands around prompts and tool calls.
const AT: Readonly<Record<string, Hook["at"]>> = { SessionStart: "start", SessionEnd: "end" };

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
  approval: Hook["approval"] = "ask",
): void {
  for (const { key: event, value } of events?.entries() ?? []) {
    const hooks = value.items().flatMap((group) => group.get("hooks")?.items() ?? []);
    for (const [index, hook] of hooks.entries())
      readOne(into, session, { event, index, hook, path, approval }, repository);
  }
}

interface Written {
  readonly event: string;
  readonly index: number;
  readonly hook: Tree;
  readonly path: string;
  readonly approval: Hook["approval"];
}

function readOne(
  into: Collector,
  session: string,
  { event, index, hook, path, approval }: Written,
  repository: Repository | undefined,
): void {
  const command = hook.get("command") ?? hook.get("commandWindows");
  const text = command?.string();
  const type = hook.get("type")?.string() ?? "command";
  if (type === "mcp_tool")
    into.note({
      code: "not-supported",
      level: "note",
      message: "A hook that calls a tool of a server is not read.",
      location: hook.location,
    });
  if (type !== "command" || command === undefined || text === undefined) return;
  readHook(
    into,
    session,
    {
      id: `${path}.${event}${index === 0 ? "" : `~${index + 1}`}`,
      label: `${event} hook`,
      command: text,
      location: command.location,
      at: AT[event] ?? "use",
      approval,
    },
    repository,
  );
}
