import { redact } from "../../catalog/literal-secret.ts";
import type { Location } from "../../graph/model.ts";
import type { Entry, Tree } from "../../parse/tree.ts";
import { holdLiteral, holdVariable, readValue } from "../client/credentials.ts";
import { type Hook, readHook } from "../client/hooks.ts";
import type { Collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";

/** Where hooks stand, and who agreed to them. */
export interface HookPlace {
  readonly session: string;
  readonly file: string;
  /** The key path that the hooks stand under. */
  readonly path: string;
  readonly approval: Hook["approval"];
  readonly repository: Repository;
  /** The folder that `${CLAUDE_PLUGIN_ROOT}` stands for. */
  readonly root?: string | undefined;
}

/** LIMIT: hooks of one file. */
const MAX_HOOKS = 200;

// Every other event stands around prompts and tool calls: https://code.claude.com/docs/en/hooks
const AT: ReadonlyMap<string, Hook["at"]> = new Map([
  ["SessionStart", "start"],
  ["Setup", "start"],
  ["InstructionsLoaded", "start"],
  ["SessionEnd", "end"],
]);
/** Events whose hooks can answer the question before a tool call. */
const ANSWERS: ReadonlySet<string> = new Set(["PreToolUse", "PermissionRequest"]);
const YES =
  /permissionDecision["'\\]{0,4}\s{0,4}[:=]\s{0,4}["'\\]{0,4}allow|["'\\](?:behavior|decision)["'\\]{1,4}\s{0,4}:\s{0,4}["'\\]{1,4}(?:allow|approve)\b/;

/** The hooks under an event each, with their matchers: https://code.claude.com/docs/en/hooks */
export function readHooks(into: Collector, hooks: Tree | undefined, place: HookPlace): void {
  let count = 0;
  for (const event of hooks?.entries() ?? [])
    for (const group of event.value.items())
      for (const hook of group.get("hooks")?.items() ?? []) {
        count += 1;
        if (count > MAX_HOOKS) return;
        readOne(into, event, group.get("matcher")?.string() ?? "", hook, place);
      }
}

function readOne(into: Collector, event: Entry, matcher: string, hook: Tree, place: HookPlace): void {
  const { session, file, path, approval, repository } = place;
  const call = callOf(hook);
  if (call === undefined) return;
  const label = `${event.key} hook${["", "*"].includes(matcher) ? "" : ` on ${redact(matcher).slice(0, 60)}`}`;
  const named = redact(call.command.split("\n", 1)[0] ?? "").slice(0, 120);
  const id = `${file}#${path}.${event.key}/${redact(matcher).slice(0, 60) || "*"}/${named}`;
  const approves = ANSWERS.has(event.key) && YES.test(`${call.text}\n${scriptsOf(call, place)}`);
  const node = readHook(
    into,
    session,
    { id, label, ...call, at: AT.get(event.key) ?? "use", approval, facts: { ...(approves && { approves: true }) } },
    repository,
  );
  holdLiteral(into, { id: node, channel: "env" }, "", call.text, call.location, id);
  readHeaders(into, node, hook, id);
}

interface Call {
  readonly command: string;
  readonly args?: readonly string[];
  /** The whole of what is run or sent. */
  readonly text: string;
  readonly location: Location;
}

/** What a hook runs or calls: a command, a URL, a tool of a server, or a model. */
function callOf(hook: Tree): Call | undefined {
  const text = (key: string): string => hook.get(key)?.string() ?? "";
  const type = text("type") || "command";
  const at = (key: string, command: string, args?: readonly string[]): Call | undefined => {
    const location = hook.get(key)?.location;
    if (location === undefined) return undefined;
    return { command, text: [command, ...(args ?? [])].join(" "), location, ...(args && { args }) };
  };
  if (type === "http") return at("url", `POST ${text("url")}`);
  if (type === "mcp_tool") return at("tool", `${text("server")}/${text("tool")}`);
  if (type === "prompt" || type === "agent") return at("type", type === "prompt" ? "a model" : "a sub-agent");
  const args = hook.get("args")?.items();
  return at(
    "command",
    text("command"),
    args?.map((item) => item.string() ?? ""),
  );
}

/** The credentials that an HTTP hook sends along. */
function readHeaders(into: Collector, node: string, hook: Tree, id: string): void {
  const holder = { id: node, channel: "env" } as const;
  for (const { key, value } of hook.get("headers")?.entries() ?? [])
    readValue(into, holder, key, value, `${id}.headers.${key}`);
  for (const item of hook.get("allowedEnvVars")?.items() ?? []) {
    const name = item.string() ?? "";
    if (/^[A-Za-z_][A-Za-z0-9_]{0,200}$/.test(name)) holdVariable(into, holder, name, name, item.location);
  }
}

const SCRIPT =
  /(?:^|["'\s])(?:"?\$\{?CLAUDE_(PROJECT_DIR|PLUGIN_ROOT)\}?"?\/|\.\/)?([\w./-]{1,200}\.(?:sh|bash|ps1|py|rb|js|mjs|cjs|ts))\b/g;
/** LIMIT: scripts of one hook, and what is searched of each. */
const MAX_SCRIPTS = 3;
const MAX_TEXT = 100_000;

/** The texts of the scripts that a command names, where the repository holds them. */
function scriptsOf({ text }: Call, { repository, root }: HookPlace): string {
  const paths = [...text.slice(0, 2000).matchAll(SCRIPT)].map(([, base, path = ""]) =>
    base === "PLUGIN_ROOT" ? `${root ?? ""}${path}` : path,
  );
  return paths
    .slice(0, MAX_SCRIPTS)
    .map((path) => repository.file(path)?.text.slice(0, MAX_TEXT) ?? "")
    .join("\n");
}
