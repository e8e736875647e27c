import {
  agentRules,
  readAgentServers
} from "./chunk-F4BD2N7U.js";
import {
  capabilityRules
} from "./chunk-S5BJF4WD.js";
import "./chunk-RWI24PWC.js";
import {
  declareAgent,
  namesOf,
  readFrontmatter
} from "./chunk-T25NDPCI.js";
import "./chunk-CAVQVTXI.js";
import {
  grantRules
} from "./chunk-5PVCSBUM.js";
import {
  readHookEntries
} from "./chunk-B76EURWI.js";
import "./chunk-MCU7OAIT.js";
import "./chunk-L6HPJ3I5.js";
import "./chunk-D7ZRLVXL.js";
import "./chunk-4WNPSPX3.js";
import "./chunk-X6T3AU5D.js";
import "./chunk-NJDJUTRO.js";
import {
  collector
} from "./chunk-DBJNU7E2.js";
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
