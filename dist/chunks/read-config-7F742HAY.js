import {
  ruleOf
} from "./chunk-OW7ZTSNK.js";
import {
  grantRules
} from "./chunk-MCNENV7N.js";
import {
  readHookEntries
} from "./chunk-4Y5FWR5D.js";
import {
  readServerEntries
} from "./chunk-FNLGFXB6.js";
import {
  readHook
} from "./chunk-BSA6O25M.js";
import {
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  readDocument,
  textsOf
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

// src/readers/crush/read-config.ts
var KEYS = ["mcp", "lsp", "permissions", "hooks", "providers", "env"];
function readConfig(source, repository) {
  const into = collector();
  const tree = readDocument(into, source, "jsonc");
  if (tree === void 0 || !KEYS.some((key) => tree.get(key)?.kind === "map")) return into.fragment();
  const { file } = source;
  const { agent, session } = clientSession(into, "crush", startOf(source.file));
  const approval = "unasked";
  const place = {
    agent,
    client: "crush",
    approval: "ask",
    start: approval,
    repository,
    variables: SHELL_VARIABLE
  };
  const servers = tree.get("mcp")?.entries() ?? [];
  readServerEntries(
    into,
    servers,
    { ...place, list: `${file}#mcp` },
    { hidden: ["disabled_tools"], only: "enabled_tools" }
  );
  const names = servers.map(({ key }) => key);
  const rules = [
    ...textsOf(tree.at("options", "disabled_tools")).flatMap(
      ({ text, location }) => ruleOf(text, { effect: "deny", id: `${file}#options.disabled_tools/${text}`, location }, names)
    ),
    ...textsOf(tree.at("permissions", "allowed_tools")).flatMap(
      ({ text, location }) => ruleOf(text, { effect: "allow", id: `${file}#permissions.allowed_tools/${text}`, location }, names)
    )
  ];
  grantRules(into, agent, rules, { order: "strict", grant: "allowed" });
  readKeys(into, agent, tree);
  const sessions = [{ session, approval }];
  readHookEntries(into, tree.get("hooks"), { sessions, path: `${file}#hooks`, repository });
  readCommands(into, session, tree, repository);
  return into.fragment();
}
function readKeys(into, agent, tree) {
  const holder = { id: agent, channel: "env", variables: SHELL_VARIABLE };
  for (const { key, value } of tree.get("env")?.entries() ?? [])
    readValue(into, holder, key, value, `${tree.file}#env.${key}`);
  for (const { key, value } of tree.get("providers")?.entries() ?? []) {
    const own = value.get("api_key");
    const name = `${key.toUpperCase().replace(/[^A-Z0-9]+/g, "_")}_API_KEY`;
    if (own) readValue(into, holder, name, own, `${tree.file}#providers.${key}.api_key`);
  }
}
function readCommands(into, session, tree, repository) {
  for (const { key, value } of tree.get("lsp")?.entries() ?? []) {
    const command = value.get("command");
    const text = command?.string();
    if (command === void 0 || text === void 0 || value.get("disabled")?.boolean() === true) continue;
    const args = textsOf(value.get("args")).map((arg) => arg.text);
    const hook = { label: `language server ${key}`, command: text, args, location: command.location };
    readHook(into, session, { ...hook, id: `${tree.file}#lsp.${key}`, at: "start", approval: "unasked" }, repository);
  }
  for (const { path, value, command } of substitutions(tree, "", 0)) {
    const hook = { label: "command in a value", command, location: value.location };
    readHook(into, session, { ...hook, id: `${tree.file}#${path}$()`, at: "load", approval: "unasked" }, repository);
  }
}
var EXPANDED = /* @__PURE__ */ new Set(["mcp", "lsp", "providers", "env"]);
var MAX_NESTING = 6;
function substitutions(tree, path, depth) {
  if (depth > MAX_NESTING) return [];
  if (tree.kind === "scalar") {
    const command = /\$\(([^\n]{1,500})\)/.exec(tree.string() ?? "")?.[1];
    return command === void 0 ? [] : [{ path, value: tree, command }];
  }
  const children = tree.kind === "list" ? tree.items().map((item, index) => [String(index + 1), item]) : tree.entries().flatMap(({ key, value }) => depth > 0 || EXPANDED.has(key) ? [[key, value]] : []);
  return children.flatMap(([key, child]) => substitutions(child, path === "" ? key : `${path}.${key}`, depth + 1));
}
export {
  readConfig
};
