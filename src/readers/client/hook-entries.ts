import { redact } from "../../catalog/literal-secret.ts";
import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import type { Repository } from "../reader.ts";
import { readValue } from "./credentials.ts";
import { fetchesCode, type Hook, hookName, readHook } from "./hooks.ts";
import type { Collector } from "./session.ts";

/** Who runs the hooks of a map. */
export interface HookPlace {
  /** The workloads of the sessions that run them, each with the question that stands before. */
  readonly sessions: readonly (Pick<Hook, "approval" | "contexts"> & { readonly session: string })[];
  /** The file and the key path of the map. */
  readonly path: string;
  readonly repository?: Repository;
}

interface Command {
  readonly text: string;
  readonly args: readonly string[];
  readonly location: Location;
}

/** LIMIT: hooks of one map; real files have a dozen. */
const MAX_HOOKS = 200;

// One command per platform: https://docs.github.com/en/copilot/reference/hooks-reference, https://code.visualstudio.com/docs/agent-customization/hooks
const COMMANDS = ["command", "bash", "linux", "osx", "exec", "powershell", "windows", "commandWindows"];

/** When an event fires, by its name in any of its spellings; what is not named here fires around prompts and tool calls. */
function momentOf(event: string): Hook["at"] {
  const name = event.toLowerCase().replace(/[_-]/g, "");
  if (name === "workspaceopen") return "load";
  if (name === "sessionstart" || name === "setup" || name === "agentspawn") return "start";
  return name === "sessionend" || name === "stop" || name === "agentstop" ? "end" : "use";
}

/**
 * The hooks of a map from events to lists of commands, in the flat form of Copilot (`[{ command }]`) and in that of
 * Claude Code (`[{ matcher, hooks: [{ command }] }]`).
 */
export function readHookEntries(into: Collector, hooks: Tree | undefined, place: HookPlace): void {
  if (place.sessions.length === 0) return;
  const name = hookName();
  const entries = (hooks?.entries() ?? []).flatMap(({ key, value }) =>
    value.items().flatMap((item) => {
      const inner = item.get("hooks")?.items();
      const matcher = inner === undefined ? undefined : (item.get("matcher")?.string() ?? "");
      return (inner ?? [item]).map((entry) => ({ event: key, entry, matcher }));
    }),
  );
  for (const entry of entries.slice(0, MAX_HOOKS)) readEntry(into, entry, place, name);
}

interface Entry {
  readonly event: string;
  readonly entry: Tree;
  /** What the form of Claude Code says of the calls that it is for. */
  readonly matcher: string | undefined;
}

function readEntry(
  into: Collector,
  { event, entry, matcher }: Entry,
  place: HookPlace,
  name: ReturnType<typeof hookName>,
): void {
  const command = commandOf(entry);
  if (command === undefined) {
    if (entry.get("prompt") !== undefined) notePrompt(into, entry);
    return;
  }
  // NOTE: a hook of a file of Claude Code has one id, whichever client reads it: see claude/hooks.ts.
  const id =
    matcher === undefined || !/(?:^|\/)\.claude\//.test(place.path)
      ? name(`${place.path}.${event}`, command.text)
      : `${place.path}.${event}/${redact(matcher).slice(0, 60) || "*"}/${firstLine(command.text)}`;
  for (const { session, ...how } of place.sessions)
    readHook(
      into,
      session,
      {
        id,
        label: `${event} hook`,
        command: command.text,
        args: command.args,
        location: command.location,
        at: momentOf(event),
        ...how,
      },
      place.repository,
    );
  for (const map of ["env", "headers"])
    for (const { key, value } of entry.get(map)?.entries() ?? [])
      readValue(into, { id, channel: "env" }, key, value, `${id}.${map}.${key}`);
}

const firstLine = (text: string): string => redact(text.split("\n", 1)[0] ?? "").slice(0, 120);

/** NOTE: one hook, whatever the platform: the first of its commands stands for all, but for one that fetches code. */
function commandOf(entry: Tree): Command | undefined {
  const args = (entry.get("args")?.items() ?? []).map((item) => item.string() ?? "");
  const commands = COMMANDS.flatMap((key): Command[] => {
    const value = entry.get(key);
    const text = value?.string();
    return value === undefined || text === undefined || text.trim() === ""
      ? []
      : [{ text, args, location: value.location }];
  });
  const first = commands.find(({ text }) => fetchesCode(text)) ?? commands[0];
  if (first !== undefined) return first;
  const url = entry.get("url");
  const address = url?.string();
  return url === undefined || address === undefined
    ? undefined
    : { text: `POST ${address}`, args: [], location: url.location };
}

function notePrompt(into: Collector, entry: Tree): void {
  into.note({
    code: "not-supported",
    level: "note",
    message: "The prompt that this hook hands to a model is not read.",
    location: entry.get("prompt")?.location ?? entry.location,
  });
}
