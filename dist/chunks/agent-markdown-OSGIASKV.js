import {
  agentRules,
  readAgentServers
} from "./chunk-SWX5ZUGN.js";
import {
  capabilityRules
} from "./chunk-MW3IL5QM.js";
import "./chunk-RWI24PWC.js";
import {
  declareAgent,
  namesOf,
  readFrontmatter
} from "./chunk-E2BFSY3T.js";
import "./chunk-3WFK2KUS.js";
import {
  grantRules
} from "./chunk-CZIT2WRX.js";
import {
  readHookEntries
} from "./chunk-ULPHEEXY.js";
import "./chunk-CYGCDDSK.js";
import "./chunk-YFTBSODC.js";
import "./chunk-B5MPPVYK.js";
import "./chunk-VXSCRUE2.js";
import "./chunk-X75Y7TI3.js";
import "./chunk-LJNKLQ53.js";
import {
  collector
} from "./chunk-G33KWP4A.js";
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
