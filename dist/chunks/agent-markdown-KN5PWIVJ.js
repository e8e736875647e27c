import {
  agentRules,
  readAgentServers
} from "./chunk-2H2OQ7UH.js";
import {
  capabilityRules
} from "./chunk-G2RYUQ32.js";
import "./chunk-RWI24PWC.js";
import {
  declareAgent,
  namesOf,
  readFrontmatter
} from "./chunk-YOJJUJ7H.js";
import "./chunk-LFNSXMQK.js";
import {
  grantRules
} from "./chunk-EYO5OGCH.js";
import {
  readHookEntries
} from "./chunk-Z2EIAHGY.js";
import "./chunk-BCD7ZUD3.js";
import "./chunk-G3R6WTH2.js";
import "./chunk-TMMBGPE7.js";
import "./chunk-SM64PGM5.js";
import "./chunk-33GGIMFC.js";
import "./chunk-65UE6DHU.js";
import {
  collector
} from "./chunk-KM4N32G6.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/kiro/agent-markdown.ts
function readAgentMarkdown(source, repository) {
  const into = collector();
  const tree = readFrontmatter(into, source);
  if (tree === void 0) return into.fragment();
  const listed = tree.get("tools") && namesOf(tree.get("tools")).map(({ text }) => text);
  const { agent, session } = declareAgent(into, source, {
    client: "kiro",
    name: tree.get("name")?.string(),
    location: tree.keyLocation("tools") ?? tree.keyLocation("name"),
    tools: listed === void 0 ? "unknown" : listed.includes("*") ? "all" : listed
  });
  readAgentServers(into, tree, { agent, client: "kiro", source, repository });
  const permissions = tree.get("permissions");
  const rules = [
    ...capabilityRules(permissions?.get("rules") ?? permissions, `${source.file}#permissions`),
    ...agentRules(tree, listed)
  ];
  grantRules(into, agent, rules, { order: "strict", grant: "allowed" });
  const sessions = [{ session, approval: "unknown" }];
  readHookEntries(into, tree.get("hooks"), { sessions, path: `${source.file}#hooks`, repository });
  return into.fragment();
}
export {
  readAgentMarkdown
};
