import {
  regexDenials,
  regexPatterns
} from "./chunk-RWI24PWC.js";
import {
  readHookEntries
} from "./chunk-4Y5FWR5D.js";
import {
  readHook
} from "./chunk-BSA6O25M.js";
import {
  EDIT,
  grantTool,
  shell,
  web
} from "./chunk-HSZWVNA3.js";
import {
  bypassOf,
  clientSession,
  collector,
  counts,
  covers,
  hasWorkspace,
  parseYaml,
  readInputs,
  readServer,
  readValue,
  settingsFor,
  settingsOf
} from "./chunk-5MSIDW42.js";

// src/readers/vscode/terminal-rules.ts
var KEY = "chat.tools.terminal.autoApprove";
var OLD_KEY = "chat.agent.terminal.autoApprove";
var ASKED_BY_DEFAULT = [
  "rm",
  "rmdir",
  "del",
  "Remove-Item",
  "ri",
  "rd",
  "erase",
  "dd",
  "kill",
  "ps",
  "top",
  "Stop-Process",
  "spps",
  "taskkill",
  "taskkill.exe",
  "curl",
  "wget",
  "Invoke-RestMethod",
  "Invoke-WebRequest",
  "irm",
  "iwr",
  "chmod",
  "chown",
  "Set-ItemProperty",
  "sp",
  "Set-Acl",
  "jq",
  "xargs",
  "eval",
  "Invoke-Expression",
  "iex"
];
var MAX_ENTRIES = 300;
var MAX_SOURCE = 2e3;
function entryOf(value) {
  const approve = (value.get("approve") ?? value).boolean();
  return approve === void 0 ? void 0 : { approve, whole: value.get("matchCommandLine")?.boolean() === true };
}
function entriesOf(settings, setting) {
  const entries = settings.entries(setting);
  return entries.slice(0, MAX_ENTRIES).flatMap(({ key, value, location }) => {
    const entry = entryOf(value);
    return entry === void 0 ? [] : [{ setting, key, location, ...entry }];
  });
}
var NOTHING = { patterns: [], sure: true };
var ANYTHING = { patterns: ["*"], sure: true };
function fitOf(key, whole = false) {
  const source = expressionOf(key);
  if (source === void 0) return plainFit(key, whole);
  const patterns = regexPatterns(endOfWord(source)).map((one) => one.startsWith("*") ? "*" : one);
  if (patterns.includes("*")) return { ...ANYTHING, sure: EVERYTHING.test(source) || !source.startsWith("^") };
  const wide = patterns.filter((one) => !patterns.some((other) => other !== one && covers(other, one)));
  const open = whole && patterns.some((one) => one.includes("*"));
  return open ? { ...ANYTHING, sure: !staysInLine(source) } : { patterns: wide, sure: true };
}
var endOfWord = (source) => source.replace(/\\b\.\*/g, "( .*)?").replace(/\\b$/, "( .*)?$");
var EVERYTHING = /^(?:\^?\.[*+]\$?|\^|\.)$/;
var expressionOf = (key) => /^\/(.+)\/[dgimsuvy]*$/s.exec(key)?.[1];
function staysInLine(source) {
  if (!source.endsWith("$") || source.length > MAX_SOURCE) return false;
  const classes = source.match(/\[\^(?:\\.|[^\]\\])*\]/g) ?? [];
  const rest = source.replace(/\\[^SWD]|\[(?:\\.|[^\]\\])*\]/g, "");
  return !/\.|\\[SWD]/.test(rest) && classes.every((one) => [";", "|", "&"].every((stop) => one.includes(stop)));
}
function plainFit(key, whole) {
  if (key.trim() === "" || key.includes("*")) return NOTHING;
  if (whole) return ANYTHING;
  return { patterns: [/[\w)]$/.test(key) ? `${key} *` : `${key.trimEnd()}*`], sure: true };
}
function terminalRules(settings) {
  const old = new Map(entriesOf(settings, OLD_KEY).map((entry) => [entry.key, entry]));
  const entries = [...entriesOf(settings, KEY).filter(({ key }) => !old.has(key)), ...old.values()];
  const named = new Set([...settings.entries(KEY), ...settings.entries(OLD_KEY)].map(({ key }) => key));
  const defaults = settings.isTrue("chat.tools.terminal.ignoreDefaultAutoApproveRules") ? [] : ASKED_BY_DEFAULT;
  const asked = [
    ...defaults.filter((command) => !named.has(command)).map((command) => `${command} *`),
    ...entries.filter(({ approve }) => !approve).flatMap(({ key }) => askedPatterns(key))
  ];
  const approved = entries.filter(({ approve }) => approve);
  const fitting = approved.map((entry) => ({ ...entry, ...fitOf(entry.key, entry.whole) }));
  return {
    asked,
    approved: fitting.filter(({ patterns }) => patterns.length > 0).map(({ setting, key, location, patterns, sure }) => {
      const left = patterns.filter((pattern) => !asked.some((stop) => covers(stop, pattern)));
      return { setting, key, location, patterns: left.length > 0 ? left : patterns, asked: left.length === 0, sure };
    }),
    inert: fitting.filter(({ patterns }) => patterns.length === 0)
  };
}
function askedPatterns(key) {
  const source = expressionOf(key);
  if (source === void 0) return plainFit(key, false).patterns;
  if (EVERYTHING.test(source)) return ["*"];
  return regexDenials(endOfWord(source));
}

// src/readers/vscode/edits.ts
var KEY2 = "chat.tools.edits.autoApprove";
var EVERYTHING2 = /* @__PURE__ */ new Set(["**/*", "**", "*"]);
function editsOf(settings) {
  const entries = settings.entries(KEY2).slice(0, MAX_ENTRIES);
  const rest = entries.filter(({ key }) => key !== "**/*");
  const first = entries.find(({ key }) => key === "**/*");
  const allowed = rest.filter(({ value }) => value.boolean() === true);
  const shut = rest.findLastIndex(({ key, value }) => EVERYTHING2.has(key) && value.boolean() === false);
  const open = first?.value.boolean() !== false && shut < 0;
  const named = allowed.filter((entry) => rest.indexOf(entry) > shut).map(({ key, location }) => ({ label: `edits of ${key}`, location, key: `${KEY2}/${key}` }));
  if (!open) return named;
  const explicit = first?.value.boolean() === true ? first.location : void 0;
  return [
    { label: "edits in the workspace", location: explicit, key: explicit ? `${KEY2}/**/*` : "default/edits" },
    ...named
  ];
}

// src/readers/vscode/capabilities.ts
var MAX_KEY = 300;
var MAX_LABEL = 60;
function grant(target, key, label, at, what, way) {
  const { into, agent, file, start, defaults } = target;
  const location = at ?? start;
  if (location.file !== file || at === void 0 && !defaults) return;
  const id = `${file}#${key.slice(0, MAX_KEY)}`;
  grantTool(
    into,
    agent,
    { id, label: label.length > MAX_LABEL ? `${label.slice(0, MAX_LABEL)}\u2026` : label, location },
    what,
    way
  );
}
var TERMINAL = ["runInTerminal", "execute/runInTerminal", "execute"];
var FETCH = ["fetch", "web/fetch", "web"];
var EDITORS = ["edit", "editFiles", "edit/editFiles"];
function isAlwaysAsked(settings, names) {
  return settings.entries("chat.tools.eligibleForAutoApproval").some(({ key, value }) => names.includes(key) && value.boolean() === false);
}
function readCapabilities(target, settings) {
  readBypass(target, settings);
  if (!isAlwaysAsked(settings, TERMINAL)) {
    if (!settings.isFalse("chat.tools.terminal.enableAutoApprove")) readTerminal(target, settings);
    readSandbox(target, settings);
  }
  if (!isAlwaysAsked(settings, EDITORS))
    for (const { key, label, location } of editsOf(settings)) {
      const own = location !== void 0;
      grant(target, key, label, location, EDIT, {
        grant: own ? "allowed" : "default",
        asking: own ? "unasked" : "possible"
      });
    }
  if (!isAlwaysAsked(settings, FETCH)) readUrls(target, settings);
}
function readBypass(target, settings) {
  const key = bypassOf(settings)?.key;
  const at = key === void 0 ? void 0 : settings.get(key)?.location;
  if (key !== void 0 && at !== void 0)
    grant(target, key, "any command", at, shell(void 0), { grant: "mode", asking: "unasked" });
  const level = settings.get("chat.defaultConfiguration")?.value.get("approvals");
  if (level !== void 0 && ["autoApprove", "assisted"].includes(level.string() ?? ""))
    grant(target, "chat.defaultConfiguration", "any command", level.location, shell(void 0), {
      grant: "mode",
      asking: "possible"
    });
}
function readTerminal(target, settings) {
  const { approved, asked } = terminalRules(settings);
  for (const rule of approved) {
    const place = `${rule.setting}/${rule.key}`;
    const asking = rule.asked ? "asked" : rule.sure ? "unasked" : "possible";
    grant(target, place, rule.key, rule.location, commandsOf(rule, asked), { grant: "allowed", asking });
  }
  const writes = settings.get("chat.tools.terminal.blockDetectedFileWrites");
  if (writes?.value.string() === "never")
    grant(target, "chat.tools.terminal.blockDetectedFileWrites", "writes by redirection", writes.location, EDIT, {
      grant: "allowed",
      asking: "unasked"
    });
  const scripts = settings.get("chat.tools.terminal.autoApproveWorkspaceNpmScripts");
  if (scripts?.value.boolean() === false || target.repository.file("package.json") === void 0) return;
  const own = scripts?.value.boolean() === true;
  const key = own ? "chat.tools.terminal.autoApproveWorkspaceNpmScripts" : "default/npm-scripts";
  grant(target, key, "scripts of package.json", own ? scripts.location : void 0, shell("npm run:*"), {
    grant: own ? "allowed" : "default",
    asking: own ? "unasked" : "possible"
  });
}
function commandsOf({ patterns }, asked) {
  return shell(patterns.join(" ; "), { denied: asked });
}
function readSandbox(target, settings) {
  const found = ["chat.agent.sandbox.enabled", "chat.agent.sandbox", "chat.tools.terminal.sandbox.enabled"];
  const key = found.find((one) => settings.get(one) !== void 0);
  const enabled = key === void 0 ? void 0 : settings.get(key);
  const mode = enabled?.value.string();
  if (key === void 0 || enabled === void 0 || !["on", "true", "allowNetwork"].includes(mode ?? "")) return;
  if (settings.isFalse("chat.agent.sandbox.allowAutoApprove")) return;
  const network = mode === "allowNetwork" ? "full" : networkOf(settings);
  const label = network === "none" ? "commands in the sandbox" : "commands in the sandbox, with network";
  grant(target, key, label, enabled.location, sandboxed(network), {
    grant: "allowed",
    asking: network === "unknown" ? "possible" : "unasked"
  });
}
function networkOf(settings) {
  const said = ["chat.agent.sandbox.network.allowNetwork", "chat.agent.sandbox.allowNetwork"].map((key) => settings.get(key)?.value.boolean()).find((value) => value !== void 0);
  if (said === void 0) return "unknown";
  if (said) return "full";
  const domains = settings.get("chat.agent.allowedNetworkDomains")?.value.items() ?? [];
  if (domains.some((item) => item.string() === "*")) return "full";
  return domains.length > 0 ? "listed" : "none";
}
function sandboxed(network) {
  if (network === "full" || network === "unknown") return shell(void 0, { network });
  const facts = { capability: "shell", command: "*", breadth: "build", network };
  return { facts, reach: EDIT.reach };
}
function readUrls(target, settings) {
  const limited = settings.isTrue("chat.agent.networkFilter");
  const hosts = ["allowed", "denied"].map(
    (list) => settings.get(`chat.agent.${list}NetworkDomains`)?.value.items() ?? []
  );
  if (limited && hosts.every((list) => list.length === 0)) return;
  for (const { key, value, location } of settings.entries("chat.tools.urls.autoApprove").slice(0, MAX_ENTRIES)) {
    if ((value.get("approveRequest") ?? value).boolean() !== true) continue;
    const open = /^(?:\*+|https?:\/\/\*+(?:\/\**)?|\*+:\/\/\*+(?:\/\**)?)$/.test(key) && !limited;
    grant(target, `chat.tools.urls.autoApprove/${key}`, `fetch ${key}`, location, web(open ? "any" : "listed"), {
      grant: "allowed",
      asking: "unasked"
    });
  }
}

// src/readers/vscode/other-agents.ts
function readOtherAgents(into, tree, { settings, scope, start }, repository) {
  const asking = scope === "workspace" ? "possible" : "unasked";
  const place = { into, tree, settings, start, repository, asking };
  if (tree.entries().some(({ key }) => key.startsWith("claudeCode."))) readClaude(place);
  if (settings.isTrue("geminicodeassist.agentYoloMode"))
    grantAll(place, "gemini-cli", "geminicodeassist.agentYoloMode", "any command");
}
function grantAll(place, client, key, label, what = shell(void 0)) {
  const { into, tree, settings, start, asking } = place;
  const location = settings.get(key)?.location;
  if (location === void 0 || location.file !== tree.file) return;
  const { agent } = clientSession(into, client, start);
  grantTool(into, agent, { id: `${tree.file}#${key}`, label, location }, what, { grant: "mode", asking });
}
function readClaude(place) {
  const { into, tree, settings, start, repository, asking } = place;
  const mode = settings.get("claudeCode.initialPermissionMode")?.value.string();
  const key = "claudeCode.initialPermissionMode";
  if (mode === "bypassPermissions" && settings.isTrue("claudeCode.allowDangerouslySkipPermissions"))
    grantAll(place, "claude-code", key, "any command");
  if (mode === "auto") grantAll({ ...place, asking: "possible" }, "claude-code", key, "any command");
  if (mode === "acceptEdits") grantAll(place, "claude-code", key, "edits in the workspace", EDIT);
  const variables = tree.get("claudeCode.environmentVariables")?.items() ?? [];
  const wrapper = tree.get("claudeCode.claudeProcessWrapper");
  const command = wrapper?.string() ?? "";
  if (variables.length === 0 && command === "") return;
  const { agent, session } = clientSession(into, "claude-code", start);
  for (const item of variables) {
    const [name, value] = [item.get("name")?.string(), item.get("value")];
    if (name !== void 0 && value !== void 0)
      readValue(
        into,
        { id: agent, channel: "env" },
        name,
        value,
        `${tree.file}#claudeCode.environmentVariables.${name.slice(0, 100)}`
      );
  }
  if (wrapper === void 0 || command === "") return;
  const id = `${tree.file}#claudeCode.claudeProcessWrapper`;
  const approval = asking === "unasked" ? "unasked" : "unknown";
  readHook(
    into,
    session,
    { id, label: "process wrapper of Claude Code", command, location: wrapper.location, at: "start", approval },
    repository
  );
}

// src/readers/vscode/setting-notes.ts
var REPLACED = {
  "chat.tools.autoApprove": "VS Code 1.104 replaced it by `chat.tools.global.autoApprove`; releases before it allow every tool",
  "chat.agent.terminal.allowList": "`chat.tools.terminal.autoApprove` took its place",
  "chat.agent.terminal.denyList": "`chat.tools.terminal.autoApprove` took its place",
  "github.copilot.chat.agent.terminal.allowList": "`chat.tools.terminal.autoApprove` took its place",
  "github.copilot.chat.agent.terminal.denyList": "`chat.tools.terminal.autoApprove` took its place",
  mcp: "since 1.102 VS Code starts servers from `.vscode/mcp.json` and offers to move these there"
};
var NOT_READ = [
  ["chat.mcp.discovery.enabled", "Servers that VS Code takes over from other applications are not known."],
  ["chat.mcp.serverSampling", "What servers may ask of the model on their own is not read."],
  ["chat.agentFilesLocations", "Agents in other folders are not read."],
  ["chat.tools.terminal.autoReplyToPrompts", "Answers that the editor gives to prompts of commands are not read."],
  ["chat.autoReply", "Answers that are given for the developer are not read."],
  ["chat.plugins.enabledPlugins", "What plugins of the editor bring along is not read."],
  ["chat.pluginLocations", "What plugins of the editor bring along is not read."],
  [
    "github.copilot.chat.claudeAgent.allowDangerouslySkipPermissions",
    "It only lets a session skip every question; whether one does is not in the file."
  ]
];
function noteSettings(into, tree, scope, settings) {
  const note = (code, message, location) => into.note({ code, level: "note", message, location });
  for (const { key, keyLocation, value } of tree.entries()) {
    if (!counts(key, scope) && value.boolean() !== false)
      note(
        "inert-setting",
        `VS Code takes \`${key}\` from the developer's own settings and ignores it here.`,
        keyLocation
      );
    const replaced = Object.hasOwn(REPLACED, key) ? REPLACED[key] : void 0;
    if (replaced !== void 0) note("inert-setting", `VS Code ignores \`${key}\`: ${replaced}.`, keyLocation);
  }
  for (const [key, message] of NOT_READ) {
    const found = settings.get(key);
    if (found?.location.file === tree.file && saysYes(found.value)) note("not-supported", message, found.location);
  }
  for (const { key, location } of terminalRules(settings).inert)
    if (location.file === tree.file)
      note(
        "inert-setting",
        `The entry \`${key}\` approves no command: only an expression between slashes has wildcards.`,
        location
      );
  for (const key of [
    "chat.tools.terminal.autoApprove",
    "chat.tools.edits.autoApprove",
    "chat.tools.urls.autoApprove"
  ]) {
    const count = tree.get(key)?.entries().length ?? 0;
    if (count > MAX_ENTRIES)
      into.note({
        code: "limit",
        level: "warning",
        message: `\`${key}\` has ${count} entries; only ${MAX_ENTRIES} of them are read.`,
        location: tree.keyLocation(key) ?? tree.location
      });
  }
}
function saysYes(value) {
  if (value.kind === "scalar") return value.boolean() === true;
  return value.entries().some(({ value: one }) => one.kind !== "scalar" || one.boolean() !== false);
}

// src/readers/vscode/read-settings.ts
var readSettingsFile = (source, repository) => {
  const into = collector();
  const { file } = source;
  const { tree, diagnostics } = parseYaml(source, "jsonc");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const shared = file.endsWith(".code-workspace");
  const own = shared ? tree?.get("settings") : tree;
  const start = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const scope = file.startsWith("~/") ? "user" : "workspace";
  if (own !== void 0) {
    const settings = shared ? settingsOf([{ tree: own, scope }]) : settingsFor(file, repository);
    const defaults = scope === "workspace" || !hasWorkspace(repository);
    readSettings(into, { tree: own, scope, settings, start, defaults }, repository);
  }
  const servers = shared ? tree?.keyLocation("mcp") : void 0;
  if (servers !== void 0)
    into.note({
      code: "not-supported",
      level: "note",
      message: "Whether VS Code starts MCP servers of a `.code-workspace` file is not documented; they are not read.",
      location: servers
    });
  return into.fragment();
};
var OF_AGENT = /^(?:chat\.(?:tools|agent|permissions|defaultConfiguration|mcp|subagents|plugins?|pluginLocations|autoReply|hookFilesLocations|agentFilesLocations|useHooks|useClaudeHooks|useCustomAgentHooks)\b|github\.copilot\.chat\.(?:agent|claudeAgent)\b|mcp$)/;
function readSettings(into, map, repository) {
  const { tree, settings, start } = map;
  readOtherAgents(into, tree, map, repository);
  if (!tree.entries().some(({ key }) => OF_AGENT.test(key))) return;
  noteSettings(into, tree, map.scope, settings);
  if (settings.isTrue("chat.disableAIFeatures") || settings.isFalse("chat.agent.enabled")) return;
  const { agent, session } = clientSession(into, "vscode-copilot", start);
  readCapabilities({ into, agent, file: tree.file, start, defaults: map.defaults, repository }, settings);
  readTerminalEnvironment(into, agent, tree);
  readOldServers(into, agent, tree, repository);
  if (!settings.isFalse("chat.useHooks")) readHookFiles(into, session, tree, settings, repository);
}
function readTerminalEnvironment(into, agent, tree) {
  for (const platform of ["linux", "osx", "windows"]) {
    const key = `terminal.integrated.env.${platform}`;
    for (const entry of tree.get(key)?.entries() ?? [])
      readValue(into, { id: agent, channel: "env" }, entry.key, entry.value, `${tree.file}#${key}.${entry.key}`);
  }
}
function readOldServers(into, agent, tree, repository) {
  const old = tree.get("mcp");
  const inputs = readInputs(into, old);
  for (const entry of old?.get("servers")?.entries() ?? [])
    readServer(into, entry, {
      agent,
      client: "vscode-copilot",
      path: `${tree.file}#mcp.servers.${entry.key}`,
      approval: "ask",
      off: true,
      inputs,
      repository
    });
}
var CLAUDE = [".claude/settings.json", ".claude/settings.local.json"];
function readHookFiles(into, session, tree, settings, repository) {
  const claude = settings.get("chat.useClaudeHooks");
  if (claude?.location.file === tree.file && claude.value.boolean() === true)
    for (const path of CLAUDE) readHookFile(into, session, path, repository);
  for (const { key, value, location } of settings.entries("chat.hookFilesLocations")) {
    const path = key.replace(/^\.\//, "");
    if (location.file !== tree.file || value.boolean() !== true || /^\.github\/hooks\/?$|^~/.test(path)) continue;
    if (CLAUDE.includes(path)) continue;
    if (path.endsWith(".json") && readHookFile(into, session, path, repository)) continue;
    into.note({
      code: path.endsWith(".json") ? "unresolved-reference" : "not-supported",
      level: "note",
      message: `Hooks of \`${path}\` are not read: ${path.endsWith(".json") ? "the repository holds no such file" : "which files a folder holds is not looked up"}.`,
      location
    });
  }
}
function readHookFile(into, session, path, repository) {
  const source = repository.file(path);
  const tree = source && parseYaml(source, "jsonc").tree;
  readHookEntries(into, tree?.get("hooks"), {
    sessions: [{ session, approval: "folder" }],
    path: `${path}#hooks`,
    repository
  });
  return tree !== void 0;
}

export {
  readSettingsFile,
  readSettings
};
