import type { Location } from "../../graph/model.ts";
import { parseFrontmatter } from "../../parse/frontmatter.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { readServer } from "../client/server.ts";
import { type Collector, claudeSession, collector, SESSION } from "../client/session.ts";
import type { Reader, Repository } from "../reader.ts";
import { noteFrontmatter, noteHooks, readTools, type ToolName } from "./claude-frontmatter.ts";
import { type AgentMode, readAgentMode } from "./claude-permissions.ts";
import { settingsFiles } from "./claude-settings-files.ts";

/** Sub-agents of Claude Code that a repository brings along. */
export const claudeAgents: Reader = {
  id: "claude-agents",
  title: "Sub-agents of Claude Code",
  docs: "https://code.claude.com/docs/en/sub-agents",
  files: ["**/.claude/agents/**/*.md"],
  ignores:
    "The prompt, the model, memory, skills and colours; what commands in hooks do; the same file as VS Code and the Copilot CLI read it.",
  read(source, repository) {
    const into = collector();
    const { tree, diagnostics } = parseFrontmatter(source);
    noteFrontmatter(into, diagnostics);
    const name = tree?.get("name");
    if (tree !== undefined && name?.string() === undefined)
      into.note({
        code: "inert-setting",
        level: "note",
        message: "Claude Code skips a sub-agent that has no `name`.",
        location: tree.location,
      });
    else if (tree !== undefined && name !== undefined) readAgent(into, tree, name, repository);
    return into.fragment();
  },
};

function readAgent(into: Collector, tree: Tree, name: Tree, repository: Repository): void {
  const { file } = tree;
  const location = tree.keyLocation("name") ?? name.location;
  const session = claudeSession(into, { file, line: 1, column: 1, endLine: 1, endColumn: 1 });
  const id = into.node("agent", `${file}#agent`, {
    label: name.string() ?? file,
    location,
    facts: { product: "claude-code", mode: "interactive", definition: "session:claude-code" },
  });
  // An agent without `tools` has all of the session's, those of its servers included; denials are taken off first.
  // NOTE: what an empty list means is not documented.
  const named = readTools(tree.get("tools"));
  const listed = named.length === 0 ? undefined : named;
  const without = readTools(tree.get("disallowedTools"));
  into.edge("delegates", session, id, {
    location: tree.keyLocation("tools") ?? location,
    contexts: [SESSION],
    facts: {
      tools: listed?.map(({ text }) => text) ?? (tree.get("tools") === undefined ? "all" : "unknown"),
      ...(without.length > 0 && { without: without.map(({ text }) => text) }),
    },
  });
  const mode = modeOf(tree);
  // NOTE: the settings in the root hold for what starts there; who starts in a folder below does not read them.
  const files = file.startsWith(".claude/") ? settingsFiles(repository) : [];
  if (mode) readAgentMode(into, { agent: id, file, files }, { ...mode, has: (tool) => has(listed, without, tool) });
  readServers(into, id, tree, repository);
  noteHooks(into, tree);
}

function modeOf(tree: Tree): Omit<AgentMode, "has"> | undefined {
  const mode = tree.get("permissionMode")?.string();
  const location: Location | undefined = tree.keyLocation("permissionMode");
  return mode === undefined || location === undefined ? undefined : { mode, location };
}

function has(listed: readonly ToolName[] | undefined, without: readonly ToolName[], tool: string): boolean {
  if (without.some(({ rule }) => rule.tool === tool && rule.specifier === undefined)) return false;
  return listed === undefined || listed.some(({ rule }) => rule.tool === tool || rule.tool === "*");
}

/** Servers that the sub-agent brings along, and those that it names: https://code.claude.com/docs/en/sub-agents */
function readServers(into: Collector, agent: string, tree: Tree, repository: Repository): void {
  const { file } = tree;
  for (const item of tree.get("mcpServers")?.items() ?? []) {
    const named = item.string();
    if (named !== undefined) useServer(into, agent, named, item.location, repository);
    for (const entry of item.entries())
      readServer(into, entry, {
        agent,
        client: "claude-code",
        path: `${file}#mcpServers.${entry.key}`,
        approval: "unknown",
        repository,
      });
  }
}

function useServer(into: Collector, agent: string, name: string, location: Location, repository: Repository): void {
  const source = repository.names.includes(PROJECT) ? repository.file(PROJECT) : undefined;
  const known = source && parseYaml(source, "json").tree?.at("mcpServers", name);
  if (known === undefined) {
    into.note({
      code: "unresolved-reference",
      level: "note",
      message: `No server of \`${PROJECT}\` has the name \`${name}\`; the sub-agent takes it from the developer's own.`,
      location,
    });
    return;
  }
  const id = `${PROJECT}#mcpServers.${name}`;
  const remote = known.get("url") !== undefined;
  into.node("server", id, {
    label: name,
    layer: remote ? "L7" : "L3",
    zone: remote ? "service" : "workstation",
    facts: { definition: id, product: "claude-code" },
  });
  into.edge("uses", agent, id, { location, contexts: [SESSION], facts: { approval: "unknown" } });
}

const PROJECT = ".mcp.json";
