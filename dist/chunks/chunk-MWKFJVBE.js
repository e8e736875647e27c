import {
  readHelpers
} from "./chunk-JKXRX7M5.js";
import {
  readHooks
} from "./chunk-GPRDFAYJ.js";
import {
  readPluginServers
} from "./chunk-JPQGZ7AI.js";
import {
  below,
  pluginSession
} from "./chunk-JLPUMMJB.js";
import {
  readHook
} from "./chunk-BSA6O25M.js";
import {
  SESSION,
  parseYaml
} from "./chunk-5MSIDW42.js";

// src/readers/claude/plugin-parts.ts
function readParts(into, parts) {
  const { plugin, repository } = parts;
  for (const { tree, key } of sourcesOf(into, parts, "hooks", `${plugin.root}hooks/hooks.json`))
    readPluginHooks(into, parts, tree.get("hooks") ?? tree, key);
  for (const { tree, key } of sourcesOf(into, parts, "mcpServers", void 0))
    readPluginServers(into, plugin, tree.get("mcpServers") ?? tree, { file: tree.file, repository, key });
  const monitors = parts.entry.at("experimental", "monitors");
  for (const { tree } of monitors === void 0 ? sourcesOf(into, parts, "", `${plugin.root}monitors/monitors.json`) : [])
    readMonitors(into, parts, tree);
  if (monitors?.kind === "list") readMonitors(into, parts, monitors);
  readPluginSettings(into, parts);
}
function sourcesOf(into, parts, key, usual) {
  const { plugin, entry, repository } = parts;
  const found = [];
  const at = parts.key === "" ? key : `${parts.key}.${key}`;
  const paths = new Set(usual === void 0 ? [] : [usual]);
  for (const value of key === "" ? [] : entry.get(key)?.items() ?? []) {
    const path = value.string();
    if (path === void 0) {
      if (value.kind === "map") found.push({ tree: value, key: at });
      continue;
    }
    const file = below(plugin.root, path.replace(/^\$\{CLAUDE_PLUGIN_ROOT\}\//, ""))?.slice(0, -1);
    if (file !== void 0 && repository.file(file) !== void 0) paths.add(file);
    else
      into.note({
        code: "unresolved-reference",
        level: "note",
        message: `The repository holds no \`${path.slice(0, 200)}\` that this plugin names.`,
        location: value.location
      });
  }
  for (const file of paths) {
    const source = file.endsWith("/.mcp.json") || file === ".mcp.json" ? void 0 : repository.file(file);
    const parsed = source && parseYaml(source, "json");
    for (const diagnostic of parsed?.diagnostics ?? []) into.note(diagnostic);
    if (parsed?.tree !== void 0 && !parsed.diagnostics.some(({ level }) => level === "error"))
      found.push({ tree: parsed.tree, key: key === "" ? "monitors" : key });
  }
  return found;
}
function readPluginHooks(into, { plugin, repository }, hooks, path) {
  if (hooks.entries().length === 0) return;
  const { session } = pluginSession(into, plugin);
  const { file } = hooks;
  readHooks(into, hooks, { session, file, path, approval: "folder", repository, root: plugin.root });
}
function readMonitors(into, { plugin, repository }, monitors) {
  for (const monitor of monitors.items()) {
    const command = monitor.get("command");
    const text = command?.string();
    if (command === void 0 || text === void 0) continue;
    const name = monitor.get("name")?.string() ?? text.slice(0, 60);
    const { session } = pluginSession(into, plugin);
    const id = `${monitors.file}#monitors.${name}`;
    const place = { id, label: `monitor ${name}`, command: text, location: command.location };
    readHook(into, session, { ...place, at: "start", approval: "folder" }, repository);
  }
}
function readPluginSettings(into, { plugin, repository }) {
  const source = repository.file(`${plugin.root}settings.json`);
  const tree = source && parseYaml(source, "json").tree;
  const name = tree?.get("agent");
  const text = name?.string();
  if (tree === void 0) return;
  if (tree.get("subagentStatusLine") !== void 0) {
    const { session: session2 } = pluginSession(into, plugin);
    readHelpers(into, tree, [tree], { session: session2, file: tree.file, approval: "folder", repository }, [
      "subagentStatusLine"
    ]);
  }
  if (name === void 0 || text === void 0) return;
  const file = `${plugin.root}agents/${text}.md`;
  if (!repository.names.includes(file)) return;
  const { session } = pluginSession(into, plugin);
  const facts = { product: "claude-code", mode: "interactive", definition: plugin.id };
  const agent = into.node("agent", `${file}#agent`, { label: text, facts });
  into.edge("runs", session, agent, { location: name.location, contexts: [SESSION] });
}

export {
  readParts
};
