import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { type Collector, clientSession, SESSION } from "../client/session.ts";
import type { Repository } from "../reader.ts";

/** A plugin of Claude Code that the repository holds, for others to install. */
export interface Plugin {
  /** Its folder, empty or with a slash at the end. */
  readonly root: string;
  readonly name: string;
  /** The file and the key path that define it. */
  readonly id: string;
  readonly file: string;
}

const MANIFEST = ".claude-plugin/plugin.json";
const MARKETPLACE = ".claude-plugin/marketplace.json";
/** LIMIT: plugins of one repository. */
const MAX_PLUGINS = 2000;

const known = new WeakMap<readonly string[], ReadonlyMap<string, Plugin>>();

/** The plugins of a repository by their folders: those with a manifest, and those that a marketplace lists. */
export function pluginsOf(repository: Repository): ReadonlyMap<string, Plugin> {
  const before = known.get(repository.names);
  if (before !== undefined) return before;
  const found = new Map<string, Plugin>();
  for (const file of repository.names) {
    if (!isAt(file, MANIFEST) || isCache(file) || found.size >= MAX_PLUGINS) continue;
    const root = file.slice(0, -MANIFEST.length);
    const name = treeOf(repository, file)?.get("name")?.string() ?? folderOf(root);
    found.set(root, { root, name, file, id: `${file}#plugin` });
  }
  for (const file of repository.names) {
    if (!isAt(file, MARKETPLACE) || isCache(file)) continue;
    for (const { root, name } of localPlugins(treeOf(repository, file), file))
      if (!found.has(root) && found.size < MAX_PLUGINS)
        found.set(root, { root, name, file, id: `${file}#plugins.${name}` });
  }
  known.set(repository.names, found);
  return found;
}

/** What Claude Code installed for a developer; in a repository it is a copy that nothing loads. */
export const isCache = (file: string): boolean => /(?:^|\/)\.claude\/plugins\/(?:cache|marketplaces)\//.test(file);

const isAt = (file: string, name: string): boolean => file === name || file.endsWith(`/${name}`);

function folderOf(root: string): string {
  return root.split("/").at(-2) ?? "plugin";
}

function treeOf(repository: Repository, file: string): Tree | undefined {
  const source = repository.file(file);
  return source && parseYaml(source, "json").tree;
}

/** The plugins of a marketplace that lie in the same repository: https://code.claude.com/docs/en/plugin-marketplaces */
function localPlugins(
  tree: Tree | undefined,
  file: string,
): readonly { readonly root: string; readonly name: string }[] {
  const base = file.slice(0, -MARKETPLACE.length);
  const folder = tree?.at("metadata", "pluginRoot")?.string();
  return (tree?.get("plugins")?.items() ?? []).flatMap((entry) => {
    const source = entry.get("source")?.kind === "scalar" ? entry.get("source")?.string() : undefined;
    if (source === undefined) return [];
    const root = below(base, source.includes("/") || folder === undefined ? source : `${folder}/${source}`);
    return root === undefined ? [] : [{ root, name: entry.get("name")?.string() ?? folderOf(root) }];
  });
}

/** The folder that a relative path leads to, with a slash at the end; `undefined` where it leads out of the repository. */
export function below(base: string, path: string): string | undefined {
  const parts: string[] = [];
  for (const part of `${base}${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? "" : `${parts.join("/")}/`;
}

/** The plugin that a file belongs to which lies in `folder` below its root. */
export function pluginAt(file: string, folder: string, repository: Repository): Plugin | undefined {
  const plugins = pluginsOf(repository);
  if (plugins.size === 0) return undefined;
  for (let at = file.indexOf(folder); at >= 0; at = file.indexOf(folder, at + 1)) {
    const plugin = at === 0 || file[at - 1] === "/" ? plugins.get(file.slice(0, at)) : undefined;
    if (plugin !== undefined) return plugin;
  }
  return undefined;
}

/**
 * The session of somebody who installed the plugin: what it brings works there, not in this repository. NOTE: a plugin
 * among the project's skills is loaded here: https://code.claude.com/docs/en/plugins-reference#skills-directory-plugins
 */
export function pluginSession(into: Collector, plugin: Plugin): { readonly session: string; readonly agent: string } {
  const { file, id, name, root } = plugin;
  const location: Location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  if (/^(?:~\/)?\.claude\/skills\//.test(root)) return clientSession(into, "claude-code", location);
  const developer = into.node("principal", "principal:developer", {
    label: "developer",
    zone: "workstation",
    facts: { standing: "developer" },
  });
  const session = into.node("workload", id, {
    label: `Claude Code session with the plugin ${name}`,
    zone: "workstation",
    location,
    facts: { definition: id },
  });
  const agent = into.node("agent", `${id}/agent`, {
    label: `Claude Code with the plugin ${name}`,
    location,
    facts: { product: "claude-code", mode: "interactive", definition: id },
  });
  into.edge("starts", developer, session, { contexts: [SESSION], location });
  into.edge("runs", session, agent, { contexts: [SESSION], location });
  return { session, agent };
}
