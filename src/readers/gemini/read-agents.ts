import type { Fragment, Location } from "../../graph/model.ts";
import { parseFrontmatter } from "../../parse/frontmatter.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { readValue, SHELL_VARIABLE } from "../client/credentials.ts";
import { type Collector, clientSession, collector, SESSION } from "../client/session.ts";
import type { Repository } from "../reader.ts";
import { readServers } from "./servers.ts";

// Any other key makes Gemini CLI refuse the file: https://github.com/google-gemini/gemini-cli/blob/main/packages/core/src/agents/agentLoader.ts
const LOCAL = [
  "kind",
  "name",
  "description",
  "display_name",
  "tools",
  "mcp_servers",
  "model",
  "temperature",
  "max_turns",
  "timeout_mins",
];
const REMOTE = ["kind", "name", "description", "display_name", "auth", "agent_card_url", "agent_card_json"];

/** One sub-agent of a Markdown file. */
export function readAgents(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const { tree, diagnostics } = parseFrontmatter(source);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const start: Location = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const name = tree?.get("name")?.string();
  if (tree !== undefined && name !== undefined) readAgent(into, tree, name, start, repository);
  else if (source.text.startsWith("---"))
    into.note({
      code: "not-supported",
      level: "note",
      message: "No sub-agent with a name of its own is read here; several in one file are not read.",
      location: start,
    });
  return into.fragment();
}

function readAgent(into: Collector, tree: Tree, name: string, start: Location, repository: Repository): void {
  const { file } = tree;
  const kind = tree.get("kind")?.string();
  const remote = kind === "remote" || (kind === undefined && tree.get("agent_card_url") !== undefined);
  const refused = tree.entries().find(({ key }) => !(remote ? REMOTE : LOCAL).includes(key));
  if (refused)
    into.note({
      code: "inert-setting",
      level: "note",
      message: `Releases of Gemini CLI that do not know \`${refused.key}\` refuse the whole sub-agent.`,
      location: refused.keyLocation,
    });
  const location = tree.keyLocation("name") ?? start;
  const { agent } = clientSession(into, "gemini-cli", start);
  const id = into.node("agent", `${file}#agent`, {
    label: name,
    location,
    ...(remote && { zone: "service", layer: "L7" }),
    facts: { product: "gemini-cli", mode: remote ? "hosted" : "interactive", definition: "session:gemini-cli" },
  });
  const tools = tree.get("tools");
  const listed = tools?.items().flatMap((item) => item.string() ?? []);
  // A remote agent has none of the tools of the session: it gets a text, and answers with one.
  const facts = remote ? { tools: [] } : { tools: listed?.length && !listed.includes("*") ? listed : "all" };
  into.edge("delegates", agent, id, {
    location: tree.keyLocation("tools") ?? location,
    contexts: [SESSION],
    facts: { ...facts, ...(refused && { confidence: "possible" }) },
  });
  if (remote) readAuth(into, agent, tree);
  else
    readServers(into, tree.get("mcp_servers") ?? tree.get("mcpServers"), `${file}#mcp_servers`, {
      agent: id,
      client: "gemini-cli",
      repository,
      trust: true,
      asks: "ask",
      start: file.startsWith("~/") ? "unasked" : "folder",
    });
}

/** What the session proves itself with to the remote agent. */
function readAuth(into: Collector, agent: string, tree: Tree): void {
  const kind = tree.at("auth", "name")?.string() ?? "token";
  for (const key of ["key", "token", "password", "value", "client_secret"]) {
    const value = tree.at("auth", key);
    const holder = { id: agent, channel: "mcp", variables: SHELL_VARIABLE } as const;
    if (value) readValue(into, holder, key === "key" ? kind : key, value, `${tree.file}#auth.${key}`);
  }
}
