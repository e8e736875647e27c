import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { declareAgent, namesOf, readFrontmatter } from "../client/agent-file.ts";
import { isUsers } from "../client/json-file.ts";
import { readServerEntries } from "../client/server-entries.ts";
import { type Collector, collector } from "../client/session.ts";
import { grantTool, shell } from "../client/tools.ts";
import type { Repository } from "../reader.ts";

// Other products read agents of the same folder, so the repository has to show that this one is used.
const OWN = /(?:^|\/)\.antigravity\/|(?:^|\/)\.agents\/(?:mcp_config|hooks)\.json$/;

/** One agent of a Markdown file. */
export function readAgents(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const { file } = source;
  if (!isUsers(file) && !repository.names.some((name) => OWN.test(name))) return into.fragment();
  const tree = readFrontmatter(into, source);
  const name = tree?.get("name")?.string();
  if (tree === undefined || name === undefined) return into.fragment();
  const listed = namesOf(tree.get("tools")).map(({ text }) => text);
  const { agent } = declareAgent(into, source, {
    client: "antigravity",
    name,
    location: tree.keyLocation("name"),
    // What an agent without a list has is not documented.
    tools: listed.length > 0 ? listed : "unknown",
  });
  grantPolicy(into, agent, tree);
  const start = isUsers(file) ? "unasked" : "unknown";
  const place = {
    list: `${file}#mcpServers`,
    agent,
    client: "antigravity",
    approval: "unknown",
    start,
    repository,
  } as const;
  readServerEntries(into, tree.get("mcpServers")?.entries() ?? [], place, {
    only: "enabledTools",
    hidden: ["disabledTools"],
  });
  return into.fragment();
}

/** `eager` runs every command, `auto` those that a model judges to be safe, `sandbox` those of a sandbox. */
function grantPolicy(into: Collector, agent: string, tree: Tree): void {
  const policy = tree.get("commandExecutionPolicy")?.string();
  const location = tree.keyLocation("commandExecutionPolicy") ?? tree.location;
  const place = { id: `${tree.file}#commandExecutionPolicy`, location };
  if (policy === "eager")
    grantTool(into, agent, { ...place, label: "any command" }, shell("*"), { grant: "mode", asking: "unasked" });
  if (policy === "auto")
    grantTool(into, agent, { ...place, label: "any command, when a model agrees" }, shell("*"), {
      grant: "mode",
      asking: "possible",
    });
  if (policy === "sandbox")
    grantTool(into, agent, { ...place, label: "any command, in the sandbox" }, shell("*", { network: "unknown" }), {
      grant: "mode",
      asking: "possible",
    });
}
