import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { readValue } from "../client/credentials.ts";
import { readHookEntries } from "../client/hook-entries.ts";
import { readInputs } from "../client/inputs.ts";
import { readServer } from "../client/server.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import type { Read, Repository } from "../reader.ts";
import { readCapabilities } from "./capabilities.ts";
import { hasWorkspace, settingsFor } from "./chat-files.ts";
import { type Scope, type Settings, settingsOf } from "./layers.ts";
import { readOtherAgents } from "./other-agents.ts";
import { noteSettings } from "./setting-notes.ts";

/** One map of settings as it stands in a file. */
export interface SettingsMap {
  readonly tree: Tree;
  readonly scope: Scope;
  /** All settings that hold here, those of other files behind or before its own. */
  readonly settings: Settings;
  readonly start: Location;
  /** Whether the vendor's defaults are said here; another file may say them already. */
  readonly defaults: boolean;
}

/** What the settings of a workspace, of a `.code-workspace` file or of the user say of the agent. */
export const readSettingsFile: Read = (source, repository) => {
  const into = collector();
  const { file } = source;
  const { tree, diagnostics } = parseYaml(source, "jsonc");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const shared = file.endsWith(".code-workspace");
  const own = shared ? tree?.get("settings") : tree;
  const start: Location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const scope = file.startsWith("~/") ? "user" : "workspace";
  if (own !== undefined) {
    const settings = shared ? settingsOf([{ tree: own, scope }]) : settingsFor(file, repository);
    const defaults = scope === "workspace" || !hasWorkspace(repository);
    readSettings(into, { tree: own, scope, settings, start, defaults }, repository);
  }
  const servers = shared ? tree?.keyLocation("mcp") : undefined;
  if (servers !== undefined)
    into.note({
      code: "not-supported",
      level: "note",
      message: "Whether VS Code starts MCP servers of a `.code-workspace` file is not documented; they are not read.",
      location: servers,
    });
  return into.fragment();
};

// Settings that say something of the agent; how the chat looks is none of them.
const OF_AGENT =
  /^(?:chat\.(?:tools|agent|permissions|defaultConfiguration|mcp|subagents|plugins?|pluginLocations|autoReply|hookFilesLocations|agentFilesLocations|useHooks|useClaudeHooks|useCustomAgentHooks)\b|github\.copilot\.chat\.(?:agent|claudeAgent)\b|mcp$)/;

/** What one map of settings grants, runs and holds; nothing where the agent is switched off or not spoken of. */
export function readSettings(into: Collector, map: SettingsMap, repository: Repository): void {
  const { tree, settings, start } = map;
  readOtherAgents(into, tree, map, repository);
  if (!tree.entries().some(({ key }) => OF_AGENT.test(key))) return;
  noteSettings(into, tree, map.scope, settings);
  if (settings.isTrue("chat.disableAIFeatures") || settings.isFalse("chat.agent.enabled")) return;
  const { agent, session } = clientSession(into, "vscode-copilot", start);
  readCapabilities({ into, agent, file: tree.file, start, defaults: map.defaults, repository }, settings);
  readTerminalEnvironment(into, agent, tree);
  readOldServers(into, agent, tree, repository);
  if (!settings.isFalse("chat.useHooks")) readHookFiles(into, session, tree, settings, repository);
}

/** Variables that every terminal of the window gets, the agent's too. */
function readTerminalEnvironment(into: Collector, agent: string, tree: Tree): void {
  for (const platform of ["linux", "osx", "windows"]) {
    const key = `terminal.integrated.env.${platform}`;
    for (const entry of tree.get(key)?.entries() ?? [])
      readValue(into, { id: agent, channel: "env" }, entry.key, entry.value, `${tree.file}#${key}.${entry.key}`);
  }
}

/** Servers under `mcp`, which VS Code read before 1.102; their credentials stand there all the same. */
function readOldServers(into: Collector, agent: string, tree: Tree, repository: Repository): void {
  const old = tree.get("mcp");
  const inputs = readInputs(into, old);
  for (const entry of old?.get("servers")?.entries() ?? [])
    readServer(into, entry, {
      agent,
      client: "vscode-copilot",
      path: `${tree.file}#mcp.servers.${entry.key}`,
      approval: "ask",
      off: true,
      inputs,
      repository,
    });
}

// `DEFAULT_HOOK_FILE_PATHS`; files of Claude Code count where `chat.useClaudeHooks` is on, which it is not by default:
// https://github.com/microsoft/vscode/blob/main/src/vs/workbench/contrib/chat/browser/chat.shared.contribution.ts (1.127)
const CLAUDE = [".claude/settings.json", ".claude/settings.local.json"];

function readHookFiles(into: Collector, session: string, tree: Tree, settings: Settings, repository: Repository): void {
  const claude = settings.get("chat.useClaudeHooks");
  if (claude?.location.file === tree.file && claude.value.boolean() === true)
    for (const path of CLAUDE) readHookFile(into, session, path, repository);
  for (const { key, value, location } of settings.entries("chat.hookFilesLocations")) {
    const path = key.replace(/^\.\//, "");
    if (location.file !== tree.file || value.boolean() !== true || /^\.github\/hooks\/?$|^~/.test(path)) continue;
    if (CLAUDE.includes(path)) continue;
    if (path.endsWith(".json") && readHookFile(into, session, path, repository)) continue;
    into.note({
      code: path.endsWith(".json") ? "unresolved-reference" : "not-supported",
      level: "note",
      message: `Hooks of \`${path}\` are not read: ${path.endsWith(".json") ? "the repository holds no such file" : "which files a folder holds is not looked up"}.`,
      location,
    });
  }
}

function readHookFile(into: Collector, session: string, path: string, repository: Repository): boolean {
  const source = repository.file(path);
  const tree = source && parseYaml(source, "jsonc").tree;
  // NOTE: matchers of Claude Code are parsed and ignored: https://code.visualstudio.com/docs/agent-customization/hooks
  readHookEntries(into, tree?.get("hooks"), {
    sessions: [{ session, approval: "folder" }],
    path: `${path}#hooks`,
    repository,
  });
  return tree !== undefined;
}
