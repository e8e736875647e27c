import {
  agentRules,
  hasKind,
  readAgentServers
} from "./chunk-GFBNH5WN.js";
import "./chunk-RWI24PWC.js";
import {
  declareAgent
} from "./chunk-SIBDSS3X.js";
import "./chunk-3MN543VS.js";
import {
  grantRules
} from "./chunk-MCNENV7N.js";
import {
  readHookEntries
} from "./chunk-4Y5FWR5D.js";
import "./chunk-FNLGFXB6.js";
import "./chunk-BSA6O25M.js";
import {
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  noteKey,
  readDocument,
  textsOf
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import {
  READ,
  grantTool
} from "./chunk-HSZWVNA3.js";
import {
  SESSION,
  collector
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/kiro/agent-json.ts
function readAgentJson(source, repository, client) {
  const into = collector();
  const tree = readDocument(into, source, "jsonc");
  if (tree?.kind !== "map") return into.fragment();
  const listed = tree.get("tools") && textsOf(tree.get("tools")).map(({ text }) => text);
  const declared = declareAgent(into, source, {
    client,
    name: tree.get("name")?.string(),
    location: tree.keyLocation("tools") ?? tree.keyLocation("name"),
    // NOTE: what an agent without `tools` has is not documented.
    tools: listed === void 0 ? "unknown" : listed.includes("*") ? "all" : listed
  });
  noteStar(into, tree);
  if ((tree.get("toolAliases")?.entries() ?? []).length > 0)
    noteKey(into, tree, "toolAliases", "not-supported", "Rules that name a tool by its alias are not followed.");
  readAgentServers(into, tree, { agent: declared.agent, client, source, repository });
  grantRules(into, declared.agent, agentRules(tree, listed), { order: "strict", grant: "allowed" });
  readByDefault(into, declared.agent, tree, listed, source);
  readSubagents(into, declared.agent, tree);
  const sessions = [{ session: declared.session, approval: "unknown" }];
  readHookEntries(into, tree.get("hooks"), { sessions, path: `${source.file}#hooks`, repository });
  return into.fragment();
}
function noteStar(into, tree) {
  const star = textsOf(tree.get("allowedTools")).find(({ text }) => text === "*");
  if (star)
    into.note({
      code: "inert-setting",
      level: "note",
      message: "`allowedTools` does not take `*` for every tool, so it allows none.",
      location: star.location
    });
}
function readByDefault(into, agent, tree, listed, source) {
  const allowed = textsOf(tree.get("allowedTools")).map(({ text }) => text);
  if (!hasKind(listed, "read") || allowed.length > 0 && hasKind(allowed, "read")) return;
  const place = { id: `${source.file}#tools/fs_read`, label: "fs_read", location: startOf(source.file) };
  grantTool(into, agent, place, READ, { grant: "default", asking: "possible" });
}
function readSubagents(into, agent, tree) {
  const settings = tree.at("toolsSettings", "subagent") ?? tree.at("toolsSettings", "use_subagent");
  const folder = tree.file.slice(0, tree.file.lastIndexOf("/") + 1);
  for (const { text, location } of textsOf(settings?.get("trustedAgents"))) {
    if (!/^[\w.-]{1,100}$/.test(text)) continue;
    const other = into.node("agent", `${folder}${text}.json#agent`, {
      label: text,
      facts: { product: "kiro", mode: "interactive", definition: "session:kiro" }
    });
    into.edge("delegates", agent, other, { location, contexts: [SESSION], facts: { tools: "unknown" } });
  }
}
export {
  readAgentJson
};
