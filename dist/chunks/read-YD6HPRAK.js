import {
  declareAgent,
  namesOf,
  readFrontmatter
} from "./chunk-SIBDSS3X.js";
import "./chunk-3MN543VS.js";
import {
  grantRules
} from "./chunk-MCNENV7N.js";
import {
  readHookEntries
} from "./chunk-4Y5FWR5D.js";
import {
  readServerEntries
} from "./chunk-FNLGFXB6.js";
import "./chunk-BSA6O25M.js";
import {
  isUsers
} from "./chunk-TRXNBMWK.js";
import {
  noteKey
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import "./chunk-HSZWVNA3.js";
import {
  SHELL_VARIABLE,
  collector
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/agent-files/read.ts
function readAgentFile(source, repository, row) {
  const into = collector();
  const { own } = row;
  if (own && !isUsers(source.file) && !repository.names.some((name) => own.test(name))) return into.fragment();
  const tree = readFrontmatter(into, source);
  if (tree === void 0) return into.fragment();
  const named = namesOf(tree.get("tools")).map(({ text }) => text);
  const absent = row.tools === "none" ? [] : row.tools;
  const { agent, session } = declareAgent(into, source, {
    client: row.client,
    name: tree.get("name")?.string(),
    location: tree.keyLocation("tools") ?? tree.keyLocation("name"),
    tools: tree.get("tools") === void 0 ? absent : named.includes("*") ? "all" : named,
    without: row.without === void 0 ? [] : namesOf(tree.get(row.without)).map(({ text }) => text)
  });
  if (row.servers !== void 0)
    readServerEntries(into, serversOf(tree.get(row.servers)), {
      list: `${source.file}#${row.servers}`,
      agent,
      client: row.client,
      approval: "unknown",
      repository,
      variables: SHELL_VARIABLE
    });
  const foreign = "No documentation of this client names this key: servers of this agent are not read from it.";
  if (row.servers !== "mcp-servers") noteKey(into, tree, "mcp-servers", "not-supported", foreign);
  if (row.hooks !== void 0) {
    const sessions = [{ session, approval: "unknown" }];
    readHookEntries(into, tree.get(row.hooks), { sessions, path: `${source.file}#${row.hooks}`, repository });
  }
  readMode(into, agent, tree, row, named);
  return into.fragment();
}
function serversOf(servers) {
  if (servers?.kind === "map") return servers.entries();
  return (servers?.items() ?? []).flatMap((item) => item.entries());
}
var KINDS = [
  [/terminal|bash|execute|shell/i, "shell"],
  [/file_?editor|edit|write/i, "edit"],
  [/browser|fetch/i, "web"]
];
function readMode(into, agent, tree, { mode }, named) {
  const word = mode && tree.get(mode.key)?.string();
  const location = mode && tree.keyLocation(mode.key);
  if (mode === void 0 || word === void 0 || location === void 0 || !Object.hasOwn(mode.words, word)) return;
  const path = `${tree.file}#${mode.key}`;
  const rules = KINDS.flatMap(([names, kind]) => {
    const tool = named.find((name) => names.test(name));
    return tool === void 0 ? [] : [{ kind, effect: "allow", id: `${path}/${tool}`, label: tool, location }];
  });
  grantRules(into, agent, rules, { order: "strict", grant: "mode", possible: mode.words[word] === "possible" });
}
export {
  readAgentFile
};
