import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { declareAgent } from "../client/agent-file.ts";
import { noteKey, readDocument, textsOf } from "../client/document.ts";
import { readHookEntries } from "../client/hook-entries.ts";
import { startOf } from "../client/json-file.ts";
import { type Collector, collector, SESSION } from "../client/session.ts";
import { grantRules } from "../client/tool-rules.ts";
import { grantTool, READ } from "../client/tools.ts";
import type { Repository } from "../reader.ts";
import { readAgentServers } from "./agent-servers.ts";
import { agentRules } from "./settings-rules.ts";
import { hasKind } from "./tool-names.ts";

/** An agent of the Amazon Q Developer CLI, whose format the CLI of Kiro took over. */
export function readAgentJson(source: SourceFile, repository: Repository, client: "amazon-q" | "kiro"): Fragment {
  const into = collector();
  const tree = readDocument(into, source, "jsonc");
  if (tree?.kind !== "map") return into.fragment();
  const listed = tree.get("tools") && textsOf(tree.get("tools")).map(({ text }) => text);
  const declared = declareAgent(into, source, {
    client,
    name: tree.get("name")?.string(),
    location: tree.keyLocation("tools") ?? tree.keyLocation("name"),
    // NOTE: what an agent without `tools` has is not documented.
    tools: listed === undefined ? "unknown" : listed.includes("*") ? "all" : listed,
  });
  noteStar(into, tree);
  if ((tree.get("toolAliases")?.entries() ?? []).length > 0)
    noteKey(into, tree, "toolAliases", "not-supported", "Rules that name a tool by its alias are not followed.");
  readAgentServers(into, tree, { agent: declared.agent, client, source, repository });
  grantRules(into, declared.agent, agentRules(tree, listed), { order: "strict", grant: "allowed" });
  readByDefault(into, declared.agent, tree, listed, source);
  readSubagents(into, declared.agent, tree);
  // NOTE: whether the client asks before it runs hooks of a workspace is not documented.
  const sessions = [{ session: declared.session, approval: "unknown" }] as const;
  readHookEntries(into, tree.get("hooks"), { sessions, path: `${source.file}#hooks`, repository });
  return into.fragment();
}

function noteStar(into: Collector, tree: Tree): void {
  const star = textsOf(tree.get("allowedTools")).find(({ text }) => text === "*");
  if (star)
    into.note({
      code: "inert-setting",
      level: "note",
      message: "`allowedTools` does not take `*` for every tool, so it allows none.",
      location: star.location,
    });
}

/** `fs_read` is trusted unless its settings say otherwise: docs/built-in-tools.md of the CLI. */
function readByDefault(
  into: Collector,
  agent: string,
  tree: Tree,
  listed: readonly string[] | undefined,
  source: SourceFile,
): void {
  const allowed = textsOf(tree.get("allowedTools")).map(({ text }) => text);
  if (!hasKind(listed, "read") || (allowed.length > 0 && hasKind(allowed, "read"))) return;
  const place = { id: `${source.file}#tools/fs_read`, label: "fs_read", location: startOf(source.file) };
  grantTool(into, agent, place, READ, { grant: "default", asking: "possible" });
}

/** Agents of the same folder that this one may hand work to; of others nothing is known. */
function readSubagents(into: Collector, agent: string, tree: Tree): void {
  const settings = tree.at("toolsSettings", "subagent") ?? tree.at("toolsSettings", "use_subagent");
  const folder = tree.file.slice(0, tree.file.lastIndexOf("/") + 1);
  for (const { text, location } of textsOf(settings?.get("trustedAgents"))) {
    if (!/^[\w.-]{1,100}$/.test(text)) continue;
    const other = into.node("agent", `${folder}${text}.json#agent`, {
      label: text,
      facts: { product: "kiro", mode: "interactive", definition: "session:kiro" },
    });
    into.edge("delegates", agent, other, { location, contexts: [SESSION], facts: { tools: "unknown" } });
  }
}
