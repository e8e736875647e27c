import {
  agentRules,
  readAgentServers
} from "./chunk-454YJYDY.js";
import {
  capabilityRules
} from "./chunk-LOPSNNND.js";
import "./chunk-RWI24PWC.js";
import {
  declareAgent,
  namesOf,
  readFrontmatter
} from "./chunk-5TLFAKIZ.js";
import "./chunk-UZ3ILEVO.js";
import {
  grantRules
} from "./chunk-AR2P4KOW.js";
import {
  readHookEntries
} from "./chunk-VEF2JCGB.js";
import "./chunk-WY5JWAR2.js";
import "./chunk-ZBKPQ6Y3.js";
import "./chunk-MYICII4X.js";
import "./chunk-JZNRHISG.js";
import "./chunk-DQQ4OHD6.js";
import "./chunk-HKATZ7WH.js";
import {
  collector
} from "./chunk-7UXUFYDL.js";
import "./chunk-DNI233JN.js";
import "./chunk-DMIFIDFM.js";
import "./chunk-V6P2COKR.js";
import "./chunk-5ZPEZJSQ.js";
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
