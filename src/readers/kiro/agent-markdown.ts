import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import { declareAgent, namesOf, readFrontmatter } from "../client/agent-file.ts";
import { readHookEntries } from "../client/hook-entries.ts";
import { collector } from "../client/session.ts";
import { grantRules } from "../client/tool-rules.ts";
import type { Repository } from "../reader.ts";
import { readAgentServers } from "./agent-servers.ts";
import { capabilityRules } from "./capability-rules.ts";
import { agentRules } from "./settings-rules.ts";

/** An agent of Kiro CLI 3.0 and IDE 1.0. Its permissions count once somebody selects it. */
export function readAgentMarkdown(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const tree = readFrontmatter(into, source);
  if (tree === undefined) return into.fragment();
  const listed = tree.get("tools") && namesOf(tree.get("tools")).map(({ text }) => text);
  const { agent, session } = declareAgent(into, source, {
    client: "kiro",
    name: tree.get("name")?.string(),
    location: tree.keyLocation("tools") ?? tree.keyLocation("name"),
    tools: listed === undefined ? "unknown" : listed.includes("*") ? "all" : listed,
  });
  readAgentServers(into, tree, { agent, client: "kiro", source, repository });
  const permissions = tree.get("permissions");
  const rules = [
    ...capabilityRules(permissions?.get("rules") ?? permissions, `${source.file}#permissions`),
    ...agentRules(tree, listed),
  ];
  grantRules(into, agent, rules, { order: "strict", grant: "allowed" });
  // NOTE: whether the client asks before it runs hooks of a workspace is not documented.
  const sessions = [{ session: session, approval: "unknown" }] as const;
  readHookEntries(into, tree.get("hooks"), { sessions, path: `${source.file}#hooks`, repository });
  return into.fragment();
}
