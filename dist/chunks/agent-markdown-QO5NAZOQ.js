import {
  agentRules,
  readAgentServers
} from "./chunk-2KJI5XYT.js";
import {
  capabilityRules
} from "./chunk-HVTK3PBI.js";
import "./chunk-RWI24PWC.js";
import {
  declareAgent,
  namesOf,
  readFrontmatter
} from "./chunk-VJXZAE57.js";
import "./chunk-EOZHLZZ3.js";
import {
  grantRules
} from "./chunk-SKIQYXGM.js";
import {
  readHookEntries
} from "./chunk-IOTM3DML.js";
import "./chunk-2LG6HVUQ.js";
import "./chunk-U5IHUPOM.js";
import "./chunk-KVAEBR3I.js";
import "./chunk-RRYUAOLJ.js";
import "./chunk-LY7UAB2D.js";
import "./chunk-OMKQMTG2.js";
import {
  collector
} from "./chunk-IOJBKQID.js";
import "./chunk-DNI233JN.js";
import "./chunk-RYCVHJ73.js";
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
