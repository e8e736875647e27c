import {
  grantMode,
  kindOf
} from "./chunk-YPMTL72B.js";
import {
  readServers
} from "./chunk-LAG3C6SP.js";
import "./chunk-AXHN77KX.js";
import {
  declareAgent,
  namesOf,
  readFrontmatter
} from "./chunk-SIBDSS3X.js";
import "./chunk-3MN543VS.js";
import {
  readHookEntries
} from "./chunk-4Y5FWR5D.js";
import "./chunk-FNLGFXB6.js";
import "./chunk-BSA6O25M.js";
import {
  isUsers
} from "./chunk-TRXNBMWK.js";
import "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import {
  EDIT,
  grantTool
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

// src/readers/qwen/read-agents.ts
var CLAUDE = /* @__PURE__ */ new Map([
  ["acceptEdits", "auto-edit"],
  ["auto", "auto"],
  ["bypassPermissions", "yolo"],
  ["default", "default"],
  ["dontAsk", "default"],
  ["plan", "plan"]
]);
function readAgents(source, repository) {
  const into = collector();
  const tree = readFrontmatter(into, source);
  const name = tree?.get("name")?.string();
  if (tree !== void 0 && name !== void 0) readAgent(into, source, tree, name, repository);
  return into.fragment();
}
function readAgent(into, source, tree, name, repository) {
  const { file } = source;
  const listed = namesOf(tree.get("tools")).map(({ text }) => text);
  const without = namesOf(tree.get("disallowedTools")).map(({ text }) => text);
  const all = listed.length === 0 || listed.includes("*");
  const { agent, session } = declareAgent(into, source, {
    client: "qwen-code",
    name,
    location: tree.keyLocation("name"),
    tools: all ? "all" : listed,
    without
  });
  const has = (kind) => (all || listed.some((tool) => kindOf(tool) === kind)) && !without.some((tool) => kindOf(tool) === kind);
  grantOwn(into, agent, tree, has);
  const start = isUsers(file) ? "unasked" : "unknown";
  const of = { agent, repository, approval: "unknown", start, trust: true };
  readServers(into, tree.get("mcpServers"), `${file}#mcpServers`, of);
  readHookEntries(into, tree.get("hooks"), {
    sessions: [{ session, approval: start }],
    path: `${file}#hooks`,
    repository
  });
}
function grantOwn(into, agent, tree, has) {
  const { file } = tree;
  const key = tree.get("approvalMode") === void 0 ? "permissionMode" : "approvalMode";
  const given = tree.get(key)?.string();
  const mode = key === "permissionMode" ? CLAUDE.get(given ?? "") : given;
  const location = tree.keyLocation(key) ?? tree.location;
  if (mode !== void 0) grantMode(into, mode, { agent, id: `${file}#${key}`, location, stops: [], has });
  else if (has("edit"))
    grantTool(into, agent, { id: `${file}#approvalMode`, label: "edits", location }, EDIT, {
      grant: "default",
      asking: "possible"
    });
}
export {
  readAgents
};
