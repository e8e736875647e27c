import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { readHook } from "../client/hooks.ts";
import type { Collector } from "../client/session.ts";
import { SESSION } from "../client/session.ts";
import type { Repository } from "../reader.ts";
import { readHooks } from "./hooks.ts";
import { below, type Plugin, pluginSession } from "./plugins.ts";
import { readPluginServers } from "./read-servers.ts";
import { readHelpers } from "./setting-commands.ts";

/** What a plugin brings beside its agents, skills and `.mcp.json`, which stand in files of their own. */
export interface Parts {
  readonly plugin: Plugin;
  /** The manifest, or the entry of the marketplace, that may hold parts or name their files. */
  readonly entry: Tree;
  /** The key path of the entry in its file: empty for a manifest. */
  readonly key: string;
  readonly repository: Repository;
}

/** Reads hooks, servers, monitors and the main agent of a plugin. */
export function readParts(into: Collector, parts: Parts): void {
  const { plugin, repository } = parts;
  for (const { tree, key } of sourcesOf(into, parts, "hooks", `${plugin.root}hooks/hooks.json`))
    readPluginHooks(into, parts, tree.get("hooks") ?? tree, key);
  // NOTE: the `.mcp.json` in its folder is read by itself.
  for (const { tree, key } of sourcesOf(into, parts, "mcpServers", undefined))
    readPluginServers(into, plugin, tree.get("mcpServers") ?? tree, { file: tree.file, repository, key });
  const monitors = parts.entry.at("experimental", "monitors");
  for (const { tree } of monitors === undefined
    ? sourcesOf(into, parts, "", `${plugin.root}monitors/monitors.json`)
    : [])
    readMonitors(into, parts, tree);
  if (monitors?.kind === "list") readMonitors(into, parts, monitors);
  readPluginSettings(into, parts);
}

interface Part {
  readonly tree: Tree;
  readonly key: string;
}

/** Where a part of a plugin stands: in the entry, in files that it names, and in the usual file. */
function sourcesOf(into: Collector, parts: Parts, key: string, usual: string | undefined): readonly Part[] {
  const { plugin, entry, repository } = parts;
  const found: Part[] = [];
  const at = parts.key === "" ? key : `${parts.key}.${key}`;
  const paths = new Set<string>(usual === undefined ? [] : [usual]);
  for (const value of key === "" ? [] : (entry.get(key)?.items() ?? [])) {
    const path = value.string();
    if (path === undefined) {
      if (value.kind === "map") found.push({ tree: value, key: at });
      continue;
    }
    const file = below(plugin.root, path.replace(/^\$\{CLAUDE_PLUGIN_ROOT\}\//, ""))?.slice(0, -1);
    if (file !== undefined && repository.file(file) !== undefined) paths.add(file);
    else
      into.note({
        code: "unresolved-reference",
        level: "note",
        message: `The repository holds no \`${path.slice(0, 200)}\` that this plugin names.`,
        location: value.location,
      });
  }
  for (const file of paths) {
    const source = file.endsWith("/.mcp.json") || file === ".mcp.json" ? undefined : repository.file(file);
    const parsed = source && parseYaml(source, "json");
    for (const diagnostic of parsed?.diagnostics ?? []) into.note(diagnostic);
    if (parsed?.tree !== undefined && !parsed.diagnostics.some(({ level }) => level === "error"))
      found.push({ tree: parsed.tree, key: key === "" ? "monitors" : key });
  }
  return found;
}

function readPluginHooks(into: Collector, { plugin, repository }: Parts, hooks: Tree, path: string): void {
  if (hooks.entries().length === 0) return;
  const { session } = pluginSession(into, plugin);
  const { file } = hooks;
  readHooks(into, hooks, { session, file, path, approval: "folder", repository, root: plugin.root });
}

/** Commands that a plugin keeps running in the background: https://code.claude.com/docs/en/plugins-reference */
function readMonitors(into: Collector, { plugin, repository }: Parts, monitors: Tree): void {
  for (const monitor of monitors.items()) {
    const command = monitor.get("command");
    const text = command?.string();
    if (command === undefined || text === undefined) continue;
    const name = monitor.get("name")?.string() ?? text.slice(0, 60);
    const { session } = pluginSession(into, plugin);
    const id = `${monitors.file}#monitors.${name}`;
    const place = { id, label: `monitor ${name}`, command: text, location: command.location };
    readHook(into, session, { ...place, at: "start", approval: "folder" }, repository);
  }
}

/** Of a plugin's settings only the main agent and a status line count: https://code.claude.com/docs/en/plugins-reference */
function readPluginSettings(into: Collector, { plugin, repository }: Parts): void {
  const source = repository.file(`${plugin.root}settings.json`);
  const tree = source && parseYaml(source, "json").tree;
  const name = tree?.get("agent");
  const text = name?.string();
  if (tree === undefined) return;
  if (tree.get("subagentStatusLine") !== undefined) {
    const { session } = pluginSession(into, plugin);
    readHelpers(into, tree, [tree], { session, file: tree.file, approval: "folder", repository }, [
      "subagentStatusLine",
    ]);
  }
  if (name === undefined || text === undefined) return;
  const file = `${plugin.root}agents/${text}.md`;
  if (!repository.names.includes(file)) return;
  const { session } = pluginSession(into, plugin);
  const facts = { product: "claude-code", mode: "interactive", definition: plugin.id };
  const agent = into.node("agent", `${file}#agent`, { label: text, facts });
  into.edge("runs", session, agent, { location: name.location, contexts: [SESSION] });
}
