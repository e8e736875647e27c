import {
  agentRules,
  readAgentServers
} from "./chunk-7CGDTMDZ.js";
import {
  capabilityRules
} from "./chunk-W3TAY3JU.js";
import "./chunk-RWI24PWC.js";
import {
  declareAgent,
  namesOf,
  readFrontmatter
} from "./chunk-Z4BMVYQY.js";
import "./chunk-3GZ7Y4ZF.js";
import {
  grantRules
} from "./chunk-CVCZSXLO.js";
import {
  readHookEntries
} from "./chunk-Z3RZPTVI.js";
import "./chunk-DTH6WRXC.js";
import "./chunk-7VRUP3GS.js";
import "./chunk-DAVHNFD6.js";
import "./chunk-UK4W3RKL.js";
import "./chunk-AWMHUGP5.js";
import "./chunk-5EZ3VHIB.js";
import {
  collector
} from "./chunk-CWBM2KFO.js";
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
