import {
  agentRules,
  readAgentServers
} from "./chunk-OYFKSFPN.js";
import {
  capabilityRules
} from "./chunk-DQBM5VYY.js";
import "./chunk-RWI24PWC.js";
import {
  declareAgent,
  namesOf,
  readFrontmatter
} from "./chunk-K6GQ4DLR.js";
import "./chunk-7F7X74FU.js";
import {
  grantRules
} from "./chunk-SUXFJGYP.js";
import {
  readHookEntries
} from "./chunk-X7X2ZDSI.js";
import "./chunk-PC2OECFW.js";
import "./chunk-5IR3SKXY.js";
import "./chunk-UCDAVQPU.js";
import "./chunk-ZOUXOHI2.js";
import "./chunk-MFOUSJXS.js";
import "./chunk-X6X44Q7W.js";
import {
  collector
} from "./chunk-AIGFIC3T.js";
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
