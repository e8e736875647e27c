import {
  declareAgent,
  namesOf,
  readFrontmatter
} from "./chunk-SIBDSS3X.js";
import "./chunk-3MN543VS.js";
import {
  readServerEntries
} from "./chunk-FNLGFXB6.js";
import {
  isUsers
} from "./chunk-TRXNBMWK.js";
import "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import {
  grantTool,
  shell
} from "./chunk-HSZWVNA3.js";
import {
  collector
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/antigravity/read-agents.ts
var OWN = /(?:^|\/)\.antigravity\/|(?:^|\/)\.agents\/(?:mcp_config|hooks)\.json$/;
function readAgents(source, repository) {
  const into = collector();
  const { file } = source;
  if (!isUsers(file) && !repository.names.some((name2) => OWN.test(name2))) return into.fragment();
  const tree = readFrontmatter(into, source);
  const name = tree?.get("name")?.string();
  if (tree === void 0 || name === void 0) return into.fragment();
  const listed = namesOf(tree.get("tools")).map(({ text }) => text);
  const { agent } = declareAgent(into, source, {
    client: "antigravity",
    name,
    location: tree.keyLocation("name"),
    // What an agent without a list has is not documented.
    tools: listed.length > 0 ? listed : "unknown"
  });
  grantPolicy(into, agent, tree);
  const start = isUsers(file) ? "unasked" : "unknown";
  const place = {
    list: `${file}#mcpServers`,
    agent,
    client: "antigravity",
    approval: "unknown",
    start,
    repository
  };
  readServerEntries(into, tree.get("mcpServers")?.entries() ?? [], place, {
    only: "enabledTools",
    hidden: ["disabledTools"]
  });
  return into.fragment();
}
function grantPolicy(into, agent, tree) {
  const policy = tree.get("commandExecutionPolicy")?.string();
  const location = tree.keyLocation("commandExecutionPolicy") ?? tree.location;
  const place = { id: `${tree.file}#commandExecutionPolicy`, location };
  if (policy === "eager")
    grantTool(into, agent, { ...place, label: "any command" }, shell("*"), { grant: "mode", asking: "unasked" });
  if (policy === "auto")
    grantTool(into, agent, { ...place, label: "any command, when a model agrees" }, shell("*"), {
      grant: "mode",
      asking: "possible"
    });
  if (policy === "sandbox")
    grantTool(into, agent, { ...place, label: "any command, in the sandbox" }, shell("*", { network: "unknown" }), {
      grant: "mode",
      asking: "possible"
    });
}
export {
  readAgents
};
