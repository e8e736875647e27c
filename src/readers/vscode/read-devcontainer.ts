import type { Client } from "../../catalog/clients.ts";
import { isSecretName } from "../../catalog/credentials.ts";
import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { holdLiteral, holdVariable } from "../client/credentials.ts";
import { readHook } from "../client/hooks.ts";
import { readInputs } from "../client/inputs.ts";
import { readServer } from "../client/server.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import { usedClients } from "../client/used.ts";
import type { Read, Repository } from "../reader.ts";
import { bypassOf, settingsWith } from "./chat-files.ts";
import { readMounts } from "./mounts.ts";
import { readSettings } from "./read-settings.ts";

interface Box {
  readonly into: Collector;
  readonly tree: Tree;
  readonly repository: Repository;
  /** The sessions that work in it. */
  readonly sessions: readonly { readonly agent: string; readonly session: string }[];
}

/** What a dev container hands to the agents that work in it, and what it starts. */
export const readDevcontainer: Read = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "jsonc");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (tree === undefined) return into.fragment();
  readEditor(into, tree, repository);
  const clients = new Set([...usedClients(repository), ...installedClients(tree)]);
  const sessions = [...clients].sort().map((client) => clientSession(into, client, undefined));
  const box: Box = { into, tree, repository, sessions };
  if (sessions.length > 0) {
    readEnvironment(box);
    for (const { agent } of sessions) readMounts(into, agent, tree);
    const isHanded = sessions.some(({ agent }) => holdsAny(into, agent));
    // NOTE: what runs in the container builds it, as its image does; it matters here where it runs with what is handed in.
    readCommands(box, isHanded ? LIFECYCLE : LIFECYCLE.slice(0, 1));
    noteCodespaces(box);
  }
  return into.fragment();
};

const holdsAny = (into: Collector, agent: string): boolean =>
  into.fragment().edges.some(({ kind, from }) => kind === "holds" && from === agent);

/** Settings and servers of VS Code; the settings count as those of a machine. */
function readEditor(into: Collector, tree: Tree, repository: Repository): void {
  const editor = tree.at("customizations", "vscode");
  const own = editor?.get("settings");
  const start: Location = { file: tree.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const settings = settingsWith(own, repository);
  if (own !== undefined)
    readSettings(into, { tree: own, scope: "machine", settings, start, defaults: false }, repository);
  const servers = editor?.at("mcp", "servers")?.entries() ?? [];
  if (servers.length === 0) return;
  const { agent } = clientSession(into, "vscode-copilot", start);
  const inputs = readInputs(into, editor?.get("mcp"));
  for (const entry of servers)
    readServer(into, entry, {
      agent,
      client: "vscode-copilot",
      path: `${tree.file}#customizations.vscode.mcp.servers.${entry.key}`,
      approval: bypassOf(settings) !== undefined || entry.value.get("sandboxEnabled")?.boolean() ? "unasked" : "ask",
      inputs,
      repository,
    });
}

// Extensions and features that bring an agent into the container.
const BRINGS: readonly (readonly [RegExp, Client])[] = [
  [/^anthropic\.claude-code$|\/claude-code(?::|$)/i, "claude-code"],
  [/^github\.copilot(?:-chat)?$/i, "vscode-copilot"],
  [/^openai\.chatgpt$|\/codex(?::|$)/i, "codex"],
  [/^google\.gemini-cli|\/gemini-cli(?::|$)/i, "gemini-cli"],
  [/\/copilot-cli(?::|$)/i, "copilot-cli"],
];

function installedClients(tree: Tree): readonly Client[] {
  const names = [
    ...(tree.at("customizations", "vscode", "extensions")?.items() ?? []).map((item) => item.string() ?? ""),
    ...(tree.get("features")?.entries() ?? []).map(({ key }) => key),
  ];
  return BRINGS.filter(([pattern]) => names.some((name) => pattern.test(name))).map(([, client]) => client);
}

// The first runs on the developer's own machine: https://containers.dev/implementors/json_reference/#lifecycle-scripts
const LIFECYCLE = [
  "initializeCommand",
  "onCreateCommand",
  "updateContentCommand",
  "postCreateCommand",
  "postStartCommand",
  "postAttachCommand",
];

/** A text goes to a shell, a list is a program with its arguments, a map holds several of both. */
function readCommands({ into, tree, repository, sessions }: Box, names: readonly string[]): void {
  for (const name of names) {
    const value = tree.get(name);
    if (value === undefined) continue;
    const parts = value.kind === "map" ? value.entries().map(({ key, value: one }) => ({ key, one })) : [];
    for (const { key, one } of value.kind === "map" ? parts : [{ key: "", one: value }]) {
      const [program, ...rest] = one.kind === "list" ? one.items().map((item) => item.string() ?? "") : [one.string()];
      if (program === undefined || program.trim() === "") continue;
      const id = `${tree.file}#${name}${key === "" ? "" : `.${key}`}`;
      const label = name === "initializeCommand" ? `${name}, on the host` : name;
      const args = rest.map((word) => word ?? "");
      for (const { session } of sessions)
        readHook(
          into,
          session,
          { id, label, command: program, args, location: one.location, at: "load", approval: "folder" },
          repository,
        );
    }
  }
}

// `${localEnv:NAME}` and `${localEnv:NAME:default}`: https://containers.dev/implementors/json_reference/#variables-in-devcontainerjson
const LOCAL = /\$\{(?:localEnv|env):([A-Za-z_][A-Za-z0-9_]{0,200})(?::[^{}]{0,500})?\}/g;

/** Variables of the developer's machine that are handed into the container, and values that stand in the file. */
function readEnvironment({ into, tree, sessions }: Box): void {
  for (const map of ["containerEnv", "remoteEnv"])
    for (const { key, value } of tree.get(map)?.entries() ?? []) {
      const text = value.string() ?? "";
      const path = `${tree.file}#${map}.${key}`;
      for (const { agent } of sessions) {
        const holder = { id: agent, channel: "env" } as const;
        for (const found of text.matchAll(LOCAL)) {
          const [all, variable = ""] = found;
          if (isSecretName(variable) || isSecretName(key))
            holdVariable(into, holder, variable, key, value.locate(found.index, all.length));
        }
        holdLiteral(into, holder, key, text, value.location, path);
      }
    }
}

function noteCodespaces({ into, tree }: Box): void {
  const location = tree.at("customizations", "codespaces")?.keyLocation("permissions");
  if (location !== undefined)
    into.note({
      code: "not-supported",
      level: "note",
      message: "What the token of a codespace may do here is not read.",
      location,
    });
}
