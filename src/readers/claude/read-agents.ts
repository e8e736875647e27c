import type { Location } from "../../graph/model.ts";
import { parseFrontmatter } from "../../parse/frontmatter.ts";
import type { Tree } from "../../parse/tree.ts";
import { type Collector, collector, SESSION } from "../client/session.ts";
import type { Read, Repository } from "../reader.ts";
import { readSubAgentServers } from "./agent-servers.ts";
import { readDelegations } from "./delegations.ts";
import { noteFrontmatter, readTools, type ToolName } from "./frontmatter.ts";
import { readHooks } from "./hooks.ts";
import { readAgentMode } from "./modes.ts";
import { type Place, placeOf } from "./place.ts";
import { isDenied, stopsOf } from "./rules.ts";
import { noteInert } from "./settings-files.ts";

/** Reads one file of a sub-agent, where it stands among those of a project, a plugin or a developer. */
export const readAgents: Read = (source, repository) => {
  const into = collector();
  const place = placeOf(into, source.file, "agents/", repository);
  if (place === undefined) return into.fragment();
  const { tree, diagnostics } = parseFrontmatter(source);
  noteFrontmatter(into, diagnostics);
  const name = tree?.get("name");
  if (tree !== undefined && name?.string() === undefined)
    noteInert(into, "Claude Code skips a sub-agent that has no `name`.", tree.location);
  else if (tree !== undefined && name !== undefined) readAgent(into, tree, name, place, repository);
  return into.fragment();
};

/** What a plugin cannot decide for those who install it: https://code.claude.com/docs/en/plugins-reference */
const NOT_OF_PLUGIN = ["hooks", "mcpServers", "permissionMode"];

function readAgent(into: Collector, tree: Tree, name: Tree, place: Place, repository: Repository): void {
  const { file } = tree;
  const location = tree.keyLocation("name") ?? name.location;
  const { session, agent } = place.start();
  const label = name.string() ?? file;
  const id = into.node("agent", `${file}#agent`, {
    label,
    location,
    facts: {
      product: "claude-code",
      mode: "interactive",
      definition: place.plugin?.id ?? "session:claude-code",
    },
  });
  const { listed, without } = delegate(into, tree, { agent, id, label, location, place });
  if (listed) readDelegations(into, { id, name: label, listed, place, repository });
  if (place.plugin) {
    for (const key of NOT_OF_PLUGIN) {
      const at = tree.keyLocation(key);
      if (at) noteInert(into, `Claude Code ignores \`${key}\` of a sub-agent in a plugin.`, at);
    }
    return;
  }
  readMode(into, id, tree, place, (tool) => has(listed, without, tool));
  readSubAgentServers(into, id, tree, { files: place.files, repository });
  readHooks(into, tree.get("hooks"), { session, file, path: "hooks", approval: place.approval, repository });
}

interface Delegated {
  readonly agent: string;
  readonly id: string;
  readonly label: string;
  readonly location: Location;
  readonly place: Place;
}

/** The session's way to the sub-agent, unless the settings refuse it; returns the tools that its file names. */
function delegate(into: Collector, tree: Tree, { agent, id, label, location, place }: Delegated) {
  // An agent without `tools` has all of the session's, those of its servers included; denials are taken off first.
  // NOTE: what an empty list means is not documented.
  const named = readTools(tree.get("tools"));
  const remembers = memoryTools(tree, named);
  const listed = named.length === 0 ? undefined : [...named, ...remembers];
  const without = readTools(tree.get("disallowedTools"));
  const stops = stopsOf(place.files);
  const denied = ["Agent", "Task"].some((tool) => isDenied(stops, { tool, specifier: label }));
  if (denied) noteInert(into, "The settings refuse this sub-agent: the session cannot start it.", location);
  else
    into.edge("delegates", agent, id, {
      location: tree.keyLocation("tools") ?? location,
      contexts: [SESSION],
      facts: {
        tools: listed?.map(({ text }) => text) ?? (tree.get("tools") === undefined ? "all" : "unknown"),
        ...(without.length > 0 && { without: without.map(({ text }) => text) }),
      },
    });
  return { listed, without };
}

const SCOPES: ReadonlySet<string> = new Set(["user", "project", "local"]);
const OF_MEMORY = ["Read", "Write", "Edit"];

/**
 * An agent with a memory of its own has tools that its list does not name: "Read, Write, and Edit tools are automatically
 * enabled", https://code.claude.com/docs/en/sub-agents#enable-persistent-memory
 */
function memoryTools(tree: Tree, named: readonly ToolName[]): readonly ToolName[] {
  const location = tree.keyLocation("memory");
  if (location === undefined || !SCOPES.has(tree.get("memory")?.string() ?? "")) return [];
  return OF_MEMORY.filter((tool) => !named.some(({ rule }) => rule.tool === tool || rule.tool === "*")).map((tool) => ({
    rule: { tool },
    text: tool,
    location,
  }));
}

function readMode(into: Collector, agent: string, tree: Tree, { files }: Place, may: (tool: string) => boolean): void {
  const mode = tree.get("permissionMode")?.string();
  const location: Location | undefined = tree.keyLocation("permissionMode");
  if (mode === undefined || location === undefined) return;
  readAgentMode(into, { agent, file: tree.file, files }, { mode, location, has: may });
}

function has(listed: readonly ToolName[] | undefined, without: readonly ToolName[], tool: string): boolean {
  if (without.some(({ rule }) => rule.tool === tool && rule.specifier === undefined)) return false;
  return listed === undefined || listed.some(({ rule }) => rule.tool === tool || rule.tool === "*");
}
