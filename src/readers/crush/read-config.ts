import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { readValue, SHELL_VARIABLE } from "../client/credentials.ts";
import { readDocument, textsOf } from "../client/document.ts";
import { readHookEntries } from "../client/hook-entries.ts";
import { readHook } from "../client/hooks.ts";
import { startOf } from "../client/json-file.ts";
import { readServerEntries } from "../client/server-entries.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import { grantRules } from "../client/tool-rules.ts";
import type { Repository } from "../reader.ts";
import { ruleOf } from "./tool-rules.ts";

const KEYS = ["mcp", "lsp", "permissions", "hooks", "providers", "env"];

/** Servers, tools that nobody is asked about, and everything that Crush runs by itself. */
export function readConfig(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const tree = readDocument(into, source, "jsonc");
  if (tree === undefined || !KEYS.some((key) => tree.get(key)?.kind === "map")) return into.fragment();
  const { file } = source;
  const { agent, session } = clientSession(into, "crush", startOf(source.file));
  // "Both crushrc and crush.json are trusted code": no question is documented before any of it runs.
  const approval = "unasked";
  const place = {
    agent,
    client: "crush",
    approval: "ask",
    start: approval,
    repository,
    variables: SHELL_VARIABLE,
  } as const;
  const servers = tree.get("mcp")?.entries() ?? [];
  readServerEntries(
    into,
    servers,
    { ...place, list: `${file}#mcp` },
    { hidden: ["disabled_tools"], only: "enabled_tools" },
  );
  const names = servers.map(({ key }) => key);
  const rules = [
    ...textsOf(tree.at("options", "disabled_tools")).flatMap(({ text, location }) =>
      ruleOf(text, { effect: "deny", id: `${file}#options.disabled_tools/${text}`, location }, names),
    ),
    ...textsOf(tree.at("permissions", "allowed_tools")).flatMap(({ text, location }) =>
      ruleOf(text, { effect: "allow", id: `${file}#permissions.allowed_tools/${text}`, location }, names),
    ),
  ];
  grantRules(into, agent, rules, { order: "strict", grant: "allowed" });
  readKeys(into, agent, tree);
  const sessions = [{ session, approval }] as const;
  readHookEntries(into, tree.get("hooks"), { sessions, path: `${file}#hooks`, repository });
  readCommands(into, session, tree, repository);
  return into.fragment();
}

/** What the process itself holds: its environment, and the keys of model providers. */
function readKeys(into: Collector, agent: string, tree: Tree): void {
  const holder = { id: agent, channel: "env", variables: SHELL_VARIABLE } as const;
  for (const { key, value } of tree.get("env")?.entries() ?? [])
    readValue(into, holder, key, value, `${tree.file}#env.${key}`);
  for (const { key, value } of tree.get("providers")?.entries() ?? []) {
    const own = value.get("api_key");
    const name = `${key.toUpperCase().replace(/[^A-Z0-9]+/g, "_")}_API_KEY`;
    if (own) readValue(into, holder, name, own, `${tree.file}#providers.${key}.api_key`);
  }
}

/** Language servers, which start with the session, and `$(…)` in any value, which runs when the file is loaded. */
function readCommands(into: Collector, session: string, tree: Tree, repository: Repository): void {
  for (const { key, value } of tree.get("lsp")?.entries() ?? []) {
    const command = value.get("command");
    const text = command?.string();
    if (command === undefined || text === undefined || value.get("disabled")?.boolean() === true) continue;
    const args = textsOf(value.get("args")).map((arg) => arg.text);
    const hook = { label: `language server ${key}`, command: text, args, location: command.location } as const;
    readHook(into, session, { ...hook, id: `${tree.file}#lsp.${key}`, at: "start", approval: "unasked" }, repository);
  }
  for (const { path, value, command } of substitutions(tree, "", 0)) {
    const hook = { label: "command in a value", command, location: value.location } as const;
    readHook(into, session, { ...hook, id: `${tree.file}#${path}$()`, at: "load", approval: "unasked" }, repository);
  }
}

interface Substitution {
  readonly path: string;
  readonly value: Tree;
  readonly command: string;
}

// https://github.com/charmbracelet/crush#environment-variables
const EXPANDED: ReadonlySet<string> = new Set(["mcp", "lsp", "providers", "env"]);
/** LIMIT: values are looked for as deep as the format nests them. */
const MAX_NESTING = 6;

function substitutions(tree: Tree, path: string, depth: number): readonly Substitution[] {
  if (depth > MAX_NESTING) return [];
  if (tree.kind === "scalar") {
    const command = /\$\(([^\n]{1,500})\)/.exec(tree.string() ?? "")?.[1];
    return command === undefined ? [] : [{ path, value: tree, command }];
  }
  const children: readonly (readonly [string, Tree])[] =
    tree.kind === "list"
      ? tree.items().map((item, index) => [String(index + 1), item] as const)
      : tree.entries().flatMap(({ key, value }) => (depth > 0 || EXPANDED.has(key) ? [[key, value] as const] : []));
  return children.flatMap(([key, child]) => substitutions(child, path === "" ? key : `${path}.${key}`, depth + 1));
}
