import type { Location } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { readValue } from "../client/credentials.ts";
import { noteKey } from "../client/document.ts";
import { type Collector, clientSession, collector, SESSION } from "../client/session.ts";
import { isUsed } from "../client/used.ts";
import type { Read, Repository } from "../reader.ts";
import { agentFile } from "./agent-names.ts";
import { readEnabledPlugins } from "./enabled-plugins.ts";
import { endpointOf, readEndpoint } from "./endpoint.ts";
import { type HookPlace, readHooks } from "./hooks.ts";
import { noteInertSettings } from "./inert.ts";
import { readPermissions } from "./modes.ts";
import { readIdleServers } from "./read-servers.ts";
import { readSandbox } from "./sandbox.ts";
import { readHelpers } from "./setting-commands.ts";
import { chosen, noteInert, settingsFiles } from "./settings-files.ts";

/** Reads one settings file of Claude Code, under those that win over it. */
export const readSettings: Read = (source: SourceFile, repository: Repository) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "json");
  const broken = diagnostics.some(({ level }) => level === "error") || tree === undefined;
  for (const diagnostic of diagnostics) {
    const ignored =
      broken && diagnostic.level === "error"
        ? " Claude Code ignores such a settings file, so nothing in it counts as granted."
        : "";
    into.note({ ...diagnostic, message: diagnostic.message + ignored });
  }
  if (!broken) readTree(into, tree, repository);
  return into.fragment();
};

function readTree(into: Collector, tree: Tree, repository: Repository): void {
  const { file } = tree;
  const start: Location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const files = settingsFiles(repository, tree);
  const endpoint = endpointOf(tree, files);
  const version = versionOf(repository);
  const { session, agent } = clientSession(into, "claude-code", start, {
    ...(endpoint && { endpoint: endpoint.host }),
    ...(version !== undefined && { version }),
  });
  readPermissions(into, { agent, tree, file, files });
  readEnvironment(into, agent, tree, files);
  if (endpoint) readEndpoint(into, agent, files, endpoint, version);
  const place = { session, file, approval: file.startsWith("~/") ? "unasked" : "folder", repository } as const;
  readHelpers(into, tree, files, place);
  readSettingsHooks(into, tree, files, { ...place, path: "hooks" });
  const servers = tree.keyLocation("mcpServers");
  if (servers !== undefined) {
    const why = "Claude Code reads no servers from its settings: they stand in `.mcp.json`.";
    readIdleServers(into, tree.get("mcpServers"), { why, location: servers, repository });
  }
  readEnabledPlugins(into, { session, tree, files, repository });
  readMain(into, session, tree, files, repository);
  noteInertSettings(into, tree);
  const elsewhere = "Who steers a session that is open to remote control is not read.";
  if (tree.get("remoteControlAtStartup")?.boolean() === true)
    noteKey(into, tree, "remoteControlAtStartup", "not-supported", elsewhere);
}

/**
 * The hooks of the file for Claude Code, and for the Copilot CLI where that is used here, whose switch is another one:
 * https://docs.github.com/en/copilot/reference/hooks-reference. VS Code reads them on request alone.
 */
function readSettingsHooks(into: Collector, tree: Tree, files: readonly Tree[], place: HookPlace): void {
  const hooks = tree.get("hooks");
  const location = tree.keyLocation("hooks");
  if (hooks === undefined || location === undefined) return;
  if (chosen(files, "disableAllHooks")?.boolean() === true)
    noteInert(into, "`disableAllHooks` switches these hooks off.", location);
  else readHooks(into, hooks, place);
  if (!tree.file.startsWith("~/") && isUsed("copilot-cli", place.repository))
    readHooks(into, hooks, { ...place, session: clientSession(into, "copilot-cli", undefined).session });
}

function readEnvironment(into: Collector, agent: string, tree: Tree, files: readonly Tree[]): void {
  const sandbox = readSandbox(files);
  const holder = { id: agent, channel: "env" } as const;
  for (const { key, value } of tree.get("env")?.entries() ?? [])
    readValue(into, sandbox.hides(key) ? { ...holder, scrubbed: true } : holder, key, value, `${tree.file}#env.${key}`);
}

/** The sub-agent that the main thread runs as: https://code.claude.com/docs/en/settings-reference#agent */
function readMain(into: Collector, session: string, tree: Tree, files: readonly Tree[], repository: Repository): void {
  const value = tree.get("agent");
  const name = value?.string();
  if (value === undefined || name === undefined || chosen(files, "agent")?.file !== tree.file) return;
  const file = agentFile(repository, name);
  if (file === undefined) {
    const message = `No sub-agent of the repository has the name \`${name}\`: what the session may do as it is not known.`;
    into.note({ code: "unresolved-reference", level: "note", message, location: value.location });
    return;
  }
  const id = into.node("agent", `${file}#agent`, {
    label: name,
    facts: { product: "claude-code", mode: "interactive", definition: "session:claude-code" },
  });
  into.edge("runs", session, id, { location: value.location, contexts: [SESSION] });
}

/** The release that the project itself installs, where its manifest names exactly one. */
function versionOf(repository: Repository): string | undefined {
  const manifest = repository.file("package.json");
  const tree = manifest && parseYaml(manifest, "json").tree;
  const versions = ["dependencies", "devDependencies"].flatMap(
    (key) => tree?.at(key, "@anthropic-ai/claude-code")?.string() ?? [],
  );
  return versions.find((version) => /^\d+\.\d+\.\d+$/.test(version));
}
