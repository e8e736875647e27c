import {
  agentRules,
  readAgentServers
} from "./chunk-PJ5P6XY6.js";
import {
  capabilityRules
} from "./chunk-W5UHREGO.js";
import "./chunk-RWI24PWC.js";
import {
  declareAgent,
  namesOf,
  readFrontmatter
} from "./chunk-62CYP4XI.js";
import "./chunk-4RR2ITNE.js";
import {
  grantRules
} from "./chunk-BRL2MXPJ.js";
import {
  readHookEntries
} from "./chunk-JW3KIHBL.js";
import "./chunk-VUKJNIT6.js";
import "./chunk-O7U4OP2T.js";
import "./chunk-7XZA5Q3J.js";
import "./chunk-4FBT2MHC.js";
import "./chunk-MOH4SKCA.js";
import "./chunk-VQ37HUDJ.js";
import {
  collector
} from "./chunk-K3ZYP65I.js";
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
