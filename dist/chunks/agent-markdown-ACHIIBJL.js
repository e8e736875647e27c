import {
  agentRules,
  readAgentServers
} from "./chunk-6AOXVFDJ.js";
import {
  capabilityRules
} from "./chunk-T255DGKH.js";
import "./chunk-RWI24PWC.js";
import {
  declareAgent,
  namesOf,
  readFrontmatter
} from "./chunk-FNZSZZ7P.js";
import "./chunk-H6S2QBKL.js";
import {
  grantRules
} from "./chunk-4I2WABI5.js";
import {
  readHookEntries
} from "./chunk-FYR2SSIM.js";
import "./chunk-WI6AAS7K.js";
import "./chunk-JJZMDZV7.js";
import "./chunk-RGQKPQJ7.js";
import "./chunk-B6ALD4FX.js";
import "./chunk-DKPKGYBR.js";
import "./chunk-ROT3UHNP.js";
import {
  collector
} from "./chunk-67JRUQXO.js";
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
