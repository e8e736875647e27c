import type { Fragment, Location } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { declareAgent, namesOf, readFrontmatter } from "../client/agent-file.ts";
import { SHELL_VARIABLE } from "../client/credentials.ts";
import { noteKey } from "../client/document.ts";
import { readHookEntries } from "../client/hook-entries.ts";
import { isUsers } from "../client/json-file.ts";
import { readServerEntries } from "../client/server-entries.ts";
import { type Collector, collector } from "../client/session.ts";
import { grantRules, type ToolKind, type ToolRule } from "../client/tool-rules.ts";
import type { Repository } from "../reader.ts";
import type { Row } from "./rows.ts";

/** An agent of its own: the tools that it has, the servers that it brings along, and whether somebody is asked. */
export function readAgentFile(source: SourceFile, repository: Repository, row: Row): Fragment {
  const into = collector();
  const { own } = row;
  if (own && !isUsers(source.file) && !repository.names.some((name) => own.test(name))) return into.fragment();
  const tree = readFrontmatter(into, source);
  if (tree === undefined) return into.fragment();
  const named = namesOf(tree.get("tools")).map(({ text }) => text);
  const absent = row.tools === "none" ? [] : row.tools;
  const { agent, session } = declareAgent(into, source, {
    client: row.client,
    name: tree.get("name")?.string(),
    location: tree.keyLocation("tools") ?? tree.keyLocation("name"),
    tools: tree.get("tools") === undefined ? absent : named.includes("*") ? "all" : named,
    without: row.without === undefined ? [] : namesOf(tree.get(row.without)).map(({ text }) => text),
  });
  if (row.servers !== undefined)
    readServerEntries(into, serversOf(tree.get(row.servers)), {
      list: `${source.file}#${row.servers}`,
      agent,
      client: row.client,
      approval: "unknown",
      repository,
      variables: SHELL_VARIABLE,
    });
  // NOTE: the key of Copilot's profiles; no other vendor documents it.
  const foreign = "No documentation of this client names this key: servers of this agent are not read from it.";
  if (row.servers !== "mcp-servers") noteKey(into, tree, "mcp-servers", "not-supported", foreign);
  if (row.hooks !== undefined) {
    const sessions = [{ session, approval: "unknown" }] as const;
    readHookEntries(into, tree.get(row.hooks), { sessions, path: `${source.file}#${row.hooks}`, repository });
  }
  readMode(into, agent, tree, row, named);
  return into.fragment();
}

/** A map of servers; a list of names is of servers that stand elsewhere, and a list of maps has one in each. */
function serversOf(servers: Tree | undefined) {
  if (servers?.kind === "map") return servers.entries();
  return (servers?.items() ?? []).flatMap((item) => item.entries());
}

// https://docs.openhands.dev/sdk/guides/agent-file-based
const KINDS: readonly (readonly [RegExp, ToolKind])[] = [
  [/terminal|bash|execute|shell/i, "shell"],
  [/file_?editor|edit|write/i, "edit"],
  [/browser|fetch/i, "web"],
];

/** What a mode of its own lets the agent do with the tools that it names. */
function readMode(into: Collector, agent: string, tree: Tree, { mode }: Row, named: readonly string[]): void {
  const word = mode && tree.get(mode.key)?.string();
  const location: Location | undefined = mode && tree.keyLocation(mode.key);
  if (mode === undefined || word === undefined || location === undefined || !Object.hasOwn(mode.words, word)) return;
  const path = `${tree.file}#${mode.key}`;
  const rules = KINDS.flatMap(([names, kind]): readonly ToolRule[] => {
    const tool = named.find((name) => names.test(name));
    return tool === undefined ? [] : [{ kind, effect: "allow", id: `${path}/${tool}`, label: tool, location }];
  });
  grantRules(into, agent, rules, { order: "strict", grant: "mode", possible: mode.words[word] === "possible" });
}
