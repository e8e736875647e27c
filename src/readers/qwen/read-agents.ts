import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { declareAgent, namesOf, readFrontmatter } from "../client/agent-file.ts";
import { readHookEntries } from "../client/hook-entries.ts";
import { isUsers } from "../client/json-file.ts";
import { type Collector, collector } from "../client/session.ts";
import { EDIT, grantTool } from "../client/tools.ts";
import type { Repository } from "../reader.ts";
import { grantMode } from "./modes.ts";
import { kindOf } from "./rules.ts";
import { readServers } from "./servers.ts";

// `permissionMode` of Claude Code, as Qwen Code takes it: https://github.com/QwenLM/qwen-code/blob/main/docs/users/features/sub-agents.md
const CLAUDE: ReadonlyMap<string, string> = new Map([
  ["acceptEdits", "auto-edit"],
  ["auto", "auto"],
  ["bypassPermissions", "yolo"],
  ["default", "default"],
  ["dontAsk", "default"],
  ["plan", "plan"],
]);

/** One sub-agent of a Markdown file. */
export function readAgents(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const tree = readFrontmatter(into, source);
  const name = tree?.get("name")?.string();
  if (tree !== undefined && name !== undefined) readAgent(into, source, tree, name, repository);
  return into.fragment();
}

function readAgent(into: Collector, source: SourceFile, tree: Tree, name: string, repository: Repository): void {
  const { file } = source;
  const listed = namesOf(tree.get("tools")).map(({ text }) => text);
  const without = namesOf(tree.get("disallowedTools")).map(({ text }) => text);
  const all = listed.length === 0 || listed.includes("*");
  const { agent, session } = declareAgent(into, source, {
    client: "qwen-code",
    name,
    location: tree.keyLocation("name"),
    tools: all ? "all" : listed,
    without,
  });
  const has = (kind: string): boolean =>
    (all || listed.some((tool) => kindOf(tool) === kind)) && !without.some((tool) => kindOf(tool) === kind);
  grantOwn(into, agent, tree, has);
  const start = isUsers(file) ? "unasked" : "unknown";
  const of = { agent, repository, approval: "unknown", start, trust: true };
  readServers(into, tree.get("mcpServers"), `${file}#mcpServers`, of);
  readHookEntries(into, tree.get("hooks"), {
    sessions: [{ session, approval: start }],
    path: `${file}#hooks`,
    repository,
  });
}

/** NOTE: a session in `yolo` or `auto-edit` passes its own mode on, also to an agent that names a stricter one. */
function grantOwn(into: Collector, agent: string, tree: Tree, has: (kind: string) => boolean): void {
  const { file } = tree;
  const key = tree.get("approvalMode") === undefined ? "permissionMode" : "approvalMode";
  const given = tree.get(key)?.string();
  const mode = key === "permissionMode" ? CLAUDE.get(given ?? "") : given;
  const location = tree.keyLocation(key) ?? tree.location;
  if (mode !== undefined) grantMode(into, mode, { agent, id: `${file}#${key}`, location, stops: [], has });
  else if (has("edit"))
    grantTool(into, agent, { id: `${file}#approvalMode`, label: "edits", location }, EDIT, {
      grant: "default",
      asking: "possible",
    });
}
