import {
  readHooks
} from "./chunk-NPULP55H.js";
import {
  readServers
} from "./chunk-PWHOTLRH.js";
import {
  grantRules,
  readPolicyPaths,
  toolName
} from "./chunk-IMRT3HUQ.js";
import {
  readHook
} from "./chunk-BSA6O25M.js";
import {
  readDocument
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import {
  EDIT,
  grantTool,
  web
} from "./chunk-HSZWVNA3.js";
import {
  clientSession,
  collector,
  holdVariable,
  isSecretName,
  redact
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/gemini/inert.ts
var FLAT = [
  "autoAccept",
  "coreTools",
  "excludeTools",
  "allowedTools",
  "allowMCPServers",
  "excludeMCPServers",
  "mcpServerCommand",
  "toolDiscoveryCommand",
  "toolCallCommand",
  "sandbox",
  "folderTrust"
];
function noteInert(into, tree, user) {
  const inert = (owner, key, why) => {
    const location = owner?.keyLocation(key);
    if (location)
      into.note({
        code: "inert-setting",
        level: "note",
        message: `Gemini CLI ignores \`${key}\` here: ${why}.`,
        location
      });
  };
  for (const key of FLAT) inert(tree, key, "it is the old, flat form, which releases since January 2026 do not read");
  if (!user) inert(tree.get("security"), "folderTrust", "a folder cannot say of itself that it is trusted");
  if (tree.at("general", "defaultApprovalMode")?.string() === "yolo")
    inert(tree.get("general"), "defaultApprovalMode", "only a flag at the start takes every question away");
  if (tree.at("hooksConfig", "enabled")?.boolean() === false)
    inert(tree, "hooks", "`hooksConfig.enabled` switches hooks off");
}

// src/readers/gemini/settings-rules.ts
var WEIGHT = { mcpExcluded: 900, exclude: 400, ask: 350, allowed: 300, narrowing: 290, core: 250, mcpAllowed: 100 };
var SHELL = "run_shell_command";
function settingsRules(into, tree) {
  return [
    ...allowances(tree, "allowed", WEIGHT.allowed),
    ...narrowing(tree),
    ...coreTools(tree),
    ...whole(tree, "confirmationRequired", "ask_user", WEIGHT.ask),
    ...excluded(into, tree),
    ...servers(tree, "allowed", "allow", WEIGHT.mcpAllowed),
    ...servers(tree, "excluded", "deny", WEIGHT.mcpExcluded)
  ];
}
function listed(tree, ...keys) {
  return (tree.at(...keys)?.items() ?? []).flatMap((item) => {
    const text = item.string()?.trim();
    return text === void 0 || text === "" ? [] : [{ text, location: item.location }];
  });
}
function allowances(tree, key, priority) {
  return listed(tree, "tools", key).map(({ text, location }) => {
    const [, name = text, specifier] = /^([A-Za-z0-9_-]+)\((.*)\)$/s.exec(text) ?? [];
    const tool = toolName(name);
    const prefix = tool.tool === SHELL && specifier !== "" ? specifier : void 0;
    const id = `${tree.file}#tools.${key}/${redact(text)}`;
    return { id, label: text, location, decision: "allow", priority, ...tool, prefix, narrowed: false };
  });
}
function narrowing(tree) {
  const named = allowances(tree, "allowed", WEIGHT.narrowing).find(({ prefix }) => prefix !== void 0);
  return named === void 0 ? [] : [{ ...named, prefix: void 0, decision: "deny" }];
}
function coreTools(tree) {
  return allowances(tree, "core", WEIGHT.core);
}
function whole(tree, key, decision, priority) {
  return listed(tree, "tools", key).map(({ text, location }) => ({
    id: `${tree.file}#tools.${key}/${redact(text)}`,
    label: text,
    location,
    decision,
    priority,
    ...toolName(text),
    narrowed: false
  }));
}
function excluded(into, tree) {
  return whole(tree, "exclude", "deny", WEIGHT.exclude).filter(({ label, location }) => {
    if (!label.includes("(")) return true;
    into.note({
      code: "inert-setting",
      level: "warning",
      message: "Releases with the policy engine compare this entry with names of whole tools: it forbids no command.",
      location
    });
    return false;
  });
}
function servers(tree, key, decision, priority) {
  return listed(tree, "mcp", key).map(({ text, location }) => ({
    id: `${tree.file}#mcp.${key}/${redact(text)}`,
    label: `${text}: every tool`,
    location,
    decision,
    priority,
    tool: "*",
    server: text,
    narrowed: false
  }));
}

// src/readers/gemini/read-settings.ts
function readSettings(source, repository) {
  const into = collector();
  const tree = readDocument(into, source, "jsonc", "Gemini CLI does not start with such a file.");
  if (tree?.kind === "map") readTree(into, tree, repository);
  return into.fragment();
}
function readTree(into, tree, repository) {
  const { file } = tree;
  const start = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const user = file.startsWith("~/");
  const { agent, session } = clientSession(into, "gemini-cli", start);
  noteInert(into, tree, user);
  const planning = tree.at("general", "defaultApprovalMode")?.string() === "plan";
  const rules = [...settingsRules(into, tree), ...readPolicyPaths(into, tree, repository)];
  grantRules(
    into,
    agent,
    rules,
    ({ id }) => id.includes("#tools.core/") || planning && !id.includes("#tools.allowed/")
  );
  grantMode(into, agent, tree);
  const started = startedServers(tree);
  readServers(into, tree.get("mcpServers"), `${file}#mcpServers`, {
    agent,
    client: "gemini-cli",
    repository,
    trust: true,
    asks: planning ? "unknown" : "ask",
    start: user ? "unasked" : "folder",
    starts: started
  });
  readCommands(into, session, tree, user, repository);
  if (tree.at("hooksConfig", "enabled")?.boolean() !== false)
    readHooks(into, tree.get("hooks"), {
      session,
      path: `${file}#hooks`,
      // Hooks of a project are shown once, and then run: packages/core/src/hooks/hookRegistry.ts
      approval: user ? "unasked" : "folder",
      repository,
      off: (tree.at("hooksConfig", "disabled")?.items() ?? []).flatMap((item) => item.string() ?? [])
    });
  readRedaction(into, agent, tree);
}
function startedServers(tree) {
  const names = (key) => tree.at("mcp", key)?.items().flatMap((item) => item.string() ?? []);
  const allowed = names("allowed");
  const excluded2 = names("excluded") ?? [];
  return (name) => (allowed === void 0 || allowed.includes(name) || allowed.includes("*")) && !excluded2.includes(name) && !excluded2.includes("*");
}
function grantMode(into, agent, tree) {
  const mode = tree.at("general", "defaultApprovalMode");
  if (mode?.string() !== "auto_edit") return;
  const place = { id: `${tree.file}#general.defaultApprovalMode`, label: "edits", location: mode.location };
  grantTool(into, agent, place, EDIT, { grant: "mode", asking: "unasked" });
  const fetches = { ...place, id: `${place.id}/web_fetch`, label: "web_fetch" };
  grantTool(into, agent, fetches, web("any"), { grant: "mode", asking: "unasked" });
}
var COMMANDS = [
  ["tools", "discoveryCommand"],
  ["tools", "callCommand"],
  ["mcp", "serverCommand"]
];
function readCommands(into, session, tree, user, repository) {
  for (const [table, key] of COMMANDS) {
    const command = tree.at(table, key);
    const text = command?.string();
    if (command === void 0 || text === void 0) continue;
    readHook(
      into,
      session,
      {
        id: `${tree.file}#${table}.${key}`,
        label: `${table}.${key}`,
        command: text,
        location: command.location,
        at: key === "callCommand" ? "use" : "start",
        approval: user ? "unasked" : "folder"
      },
      repository
    );
  }
}
function readRedaction(into, agent, tree) {
  const redaction = tree.at("security", "environmentVariableRedaction");
  if (redaction?.get("enabled")?.boolean() !== true) return;
  for (const item of redaction.get("allowed")?.items() ?? []) {
    const name = item.string() ?? "";
    if (/^[A-Za-z_][A-Za-z0-9_]{0,200}$/.test(name) && isSecretName(name))
      holdVariable(into, { id: agent, channel: "env" }, name, name, item.location);
  }
}
export {
  readSettings
};
