import {
  grantMode,
  isSetAside,
  rulesOf
} from "./chunk-YPMTL72B.js";
import {
  readServers
} from "./chunk-LAG3C6SP.js";
import {
  grantListed
} from "./chunk-AXHN77KX.js";
import {
  readHookEntries
} from "./chunk-4Y5FWR5D.js";
import "./chunk-FNLGFXB6.js";
import {
  readHook
} from "./chunk-BSA6O25M.js";
import {
  isUsers,
  noteInert,
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  readDocument
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import "./chunk-HSZWVNA3.js";
import {
  SHELL_VARIABLE,
  clientSession,
  collector,
  readValue
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/qwen/read-settings.ts
function readSettings(source, repository) {
  const into = collector();
  const tree = readDocument(into, source, "jsonc");
  if (tree?.kind === "map") readTree(into, tree, repository);
  return into.fragment();
}
function readTree(into, tree, repository) {
  const { file } = tree;
  const { agent, session } = clientSession(into, "qwen-code", startOf(file));
  const user = isUsers(file);
  const mode = tree.at("tools", "approvalMode")?.string();
  readRules(into, agent, tree, mode);
  const start = user ? "unasked" : "unknown";
  readServers(into, tree.get("mcpServers"), `${file}#mcpServers`, {
    agent,
    repository,
    approval: mode === "yolo" ? "unasked" : mode === "default" || mode === "auto-edit" ? "ask" : "unknown",
    start,
    trust: true,
    lists: tree.get("mcp")
  });
  if (tree.get("disableAllHooks")?.boolean() === true)
    noteInert(into, tree.keyLocation("hooks"), "Qwen Code runs no hooks here: `disableAllHooks` switches them off.");
  else
    readHookEntries(into, tree.get("hooks"), {
      sessions: [{ session, approval: start }],
      path: `${file}#hooks`,
      repository
    });
  readCommands(into, session, tree, start, repository);
  const key = tree.at("security", "auth", "apiKey");
  if (key)
    readValue(
      into,
      { id: agent, channel: "env", variables: SHELL_VARIABLE },
      "apiKey",
      key,
      `${file}#security.auth.apiKey`
    );
  if (!user && tree.at("security", "folderTrust") !== void 0)
    noteInert(
      into,
      tree.get("security")?.keyLocation("folderTrust"),
      "Qwen Code ignores `folderTrust` here: a folder cannot say of itself that it is trusted."
    );
}
function readRules(into, agent, tree, mode) {
  const { file } = tree;
  const list = (name) => rulesOf(tree.at("permissions", name));
  const allow = [...list("allow"), ...rulesOf(tree.at("tools", "allowed"))];
  const deny = [...list("deny"), ...rulesOf(tree.at("tools", "exclude"))];
  const ask = list("ask");
  const under = (name) => `${file}#permissions.${name}`;
  const judged = mode === void 0 || mode === "auto" || mode === "plan";
  const aside = allow.filter((rule) => judged && isSetAside(rule));
  grantListed(into, agent, { under, allow: allow.filter((rule) => !aside.includes(rule)), ask, deny });
  grantListed(into, agent, { under, allow: aside, ask: [], deny: [], stops: [...deny, ...ask], certain: false });
  grantMode(into, mode, {
    agent,
    id: `${file}#tools.approvalMode`,
    location: tree.get("tools")?.keyLocation("approvalMode") ?? startOf(file),
    stops: [...deny, ...ask]
  });
}
var COMMANDS = [
  ["tools", "discoveryCommand"],
  ["tools", "callCommand"],
  ["mcp", "serverCommand"]
];
function readCommands(into, session, tree, approval, repository) {
  for (const [table, key] of COMMANDS) {
    const command = tree.at(table, key);
    const text = command?.string();
    if (command === void 0 || text === void 0) continue;
    const at = key === "callCommand" ? "use" : "start";
    const hook = { id: `${tree.file}#${table}.${key}`, label: `${table}.${key}`, command: text, at };
    readHook(into, session, { ...hook, location: command.location, approval }, repository);
  }
}
export {
  readSettings
};
