import {
  readServers
} from "./chunk-PWHOTLRH.js";
import {
  parseFrontmatter
} from "./chunk-3MN543VS.js";
import {
  SESSION,
  SHELL_VARIABLE,
  clientSession,
  collector,
  readValue
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/gemini/read-agents.ts
var LOCAL = [
  "kind",
  "name",
  "description",
  "display_name",
  "tools",
  "mcp_servers",
  "model",
  "temperature",
  "max_turns",
  "timeout_mins"
];
var REMOTE = ["kind", "name", "description", "display_name", "auth", "agent_card_url", "agent_card_json"];
function readAgents(source, repository) {
  const into = collector();
  const { tree, diagnostics } = parseFrontmatter(source);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const start = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const name = tree?.get("name")?.string();
  if (tree !== void 0 && name !== void 0) readAgent(into, tree, name, start, repository);
  else if (source.text.startsWith("---"))
    into.note({
      code: "not-supported",
      level: "note",
      message: "No sub-agent with a name of its own is read here; several in one file are not read.",
      location: start
    });
  return into.fragment();
}
function readAgent(into, tree, name, start, repository) {
  const { file } = tree;
  const kind = tree.get("kind")?.string();
  const remote = kind === "remote" || kind === void 0 && tree.get("agent_card_url") !== void 0;
  const refused = tree.entries().find(({ key }) => !(remote ? REMOTE : LOCAL).includes(key));
  if (refused)
    into.note({
      code: "inert-setting",
      level: "note",
      message: `Releases of Gemini CLI that do not know \`${refused.key}\` refuse the whole sub-agent.`,
      location: refused.keyLocation
    });
  const location = tree.keyLocation("name") ?? start;
  const { agent } = clientSession(into, "gemini-cli", start);
  const id = into.node("agent", `${file}#agent`, {
    label: name,
    location,
    ...remote && { zone: "service", layer: "L7" },
    facts: { product: "gemini-cli", mode: remote ? "hosted" : "interactive", definition: "session:gemini-cli" }
  });
  const tools = tree.get("tools");
  const listed = tools?.items().flatMap((item) => item.string() ?? []);
  const facts = remote ? { tools: [] } : { tools: listed?.length && !listed.includes("*") ? listed : "all" };
  into.edge("delegates", agent, id, {
    location: tree.keyLocation("tools") ?? location,
    contexts: [SESSION],
    facts: { ...facts, ...refused && { confidence: "possible" } }
  });
  if (remote) readAuth(into, agent, tree);
  else
    readServers(into, tree.get("mcp_servers") ?? tree.get("mcpServers"), `${file}#mcp_servers`, {
      agent: id,
      client: "gemini-cli",
      repository,
      trust: true,
      asks: "ask",
      start: file.startsWith("~/") ? "unasked" : "folder"
    });
}
function readAuth(into, agent, tree) {
  const kind = tree.at("auth", "name")?.string() ?? "token";
  for (const key of ["key", "token", "password", "value", "client_secret"]) {
    const value = tree.at("auth", key);
    const holder = { id: agent, channel: "mcp", variables: SHELL_VARIABLE };
    if (value) readValue(into, holder, key === "key" ? kind : key, value, `${tree.file}#auth.${key}`);
  }
}
export {
  readAgents
};
