import {
  chosen,
  isStopped,
  listOf,
  noteInert,
  readGrants,
  readSandbox,
  readServerRules,
  rulesOf,
  stopsOf,
  takesAll,
  textsOf
} from "./chunk-JLPUMMJB.js";
import {
  EDIT,
  READ,
  grantTool,
  shell,
  web
} from "./chunk-HSZWVNA3.js";
import {
  callOf,
  fits,
  redact
} from "./chunk-5MSIDW42.js";

// src/readers/claude/modes.ts
function readPermissions(into, settings) {
  const { tree, agent, files } = settings;
  readGrants(into, settings, rulesOf([tree], "allow"), { key: "permissions.allow", grant: "allowed", certain: true });
  readServerRules(into, settings, tree);
  const stops = stopsOf(files);
  readMode(into, settings, stops);
  readSandboxed(into, settings, stops, readSandbox(files));
  for (const item of tree.at("permissions", "additionalDirectories")?.items() ?? []) {
    const label = `files in ${redact(item.string() ?? "another folder").slice(0, 200)}`;
    const id = `${settings.file}#permissions.additionalDirectories/${label}`;
    grantTool(into, agent, { id, label, location: item.location }, READ, { grant: "allowed", asking: "unasked" });
  }
}
function readAgentMode(into, scope, { mode, location, has }) {
  const { agent, file, files } = scope;
  const stops = stopsOf(files);
  const may = (tool) => has(tool) && !isStopped(stops, tool);
  const id = `${file}#permissionMode`;
  const manner = { grant: "mode", asking: "possible" };
  if (mode === "bypassPermissions" && isLocked(files))
    ignored(into, mode, location, "`disableBypassPermissionsMode` switches it off", "mode");
  else if (mode === "bypassPermissions" && may("Bash"))
    grantTool(into, agent, { id, label: "any command", location }, shell(void 0), manner);
  else if ((mode === "bypassPermissions" || mode === "acceptEdits") && (may("Edit") || may("Write")))
    grantTool(into, agent, { id, label: "Edit", location }, EDIT, manner);
}
function askedByMode(files) {
  const mode = chosen(files, "permissions", "defaultMode")?.string();
  if (mode === "bypassPermissions") return isLocked(files) ? "unknown" : "unasked";
  return ["default", "manual", "acceptEdits", "plan", "dontAsk"].includes(mode ?? "") ? "ask" : "unknown";
}
function isLocked(files) {
  return chosen(files, "permissions", "disableBypassPermissionsMode")?.string() === "disable";
}
function readMode(into, { tree, file, files, agent }, stops) {
  const location = tree.get("permissions")?.keyLocation("defaultMode");
  const mode = tree.at("permissions", "defaultMode")?.string();
  if (location === void 0 || mode === void 0) return;
  const chooser = chosen(files, "permissions", "defaultMode");
  if (chooser !== void 0 && chooser.file !== file) {
    ignored(into, mode, location, `\`${chooser.file}\` chooses another one`);
    return;
  }
  const id = `${file}#permissions.defaultMode`;
  const manner = { grant: "mode", asking: "unasked" };
  if (mode === "acceptEdits" && !isStopped(stops, "Edit"))
    grantTool(into, agent, { id, label: "Edit", location }, EDIT, manner);
  if (mode === "auto") readAuto(into, { agent, file, id, location });
  if (mode !== "bypassPermissions") return;
  if (isLocked(files)) ignored(into, mode, location, "`disableBypassPermissionsMode` switches it off");
  else if (!isStopped(stops, "Bash"))
    grantTool(into, agent, { id, label: "any command", location }, shell(void 0), manner);
}
function readAuto(into, { agent, file, id, location }) {
  if (!file.startsWith("~/")) ignored(into, "auto", location, "the settings of a repository cannot choose it");
  else
    grantTool(into, agent, { id, label: "commands that a model lets pass", location }, shell(void 0), {
      grant: "mode",
      asking: "possible"
    });
}
function ignored(into, mode, location, why, what = "default mode") {
  noteInert(into, `Claude Code ignores the ${what} \`${redact(mode)}\`: ${why}.`, location);
}
function readSandboxed(into, { file, agent }, stops, sandbox) {
  const { location } = sandbox;
  if (!sandbox.autoAllow || location?.file !== file) return;
  if (stops.denied.some(({ rule }) => takesAll(rule, { tool: "Bash" }))) return;
  const place = { id: `${file}#sandbox.enabled`, label: "any command, in the sandbox", location };
  grantTool(into, agent, place, inSandbox(sandbox), { grant: "mode", asking: "unasked" });
}
function inSandbox({ network }) {
  if (network === "full" || network === "unknown") return shell(void 0, { network });
  return {
    facts: { capability: "shell", command: "*", breadth: "build", pinned: false, network },
    reach: [...EDIT.reach, ...network === "listed" ? web("listed").reach : []]
  };
}

// src/readers/claude/server-policy.ts
function projectPolicy(files, name, entry) {
  const rejected = files.find((file) => textsOf([file], "disabledMcpjsonServers").includes(name));
  const approved = chosen(files, "enableAllProjectMcpServers")?.boolean() === true || textsOf(files, "enabledMcpjsonServers").includes(name);
  return {
    refused: rejected ? `\`disabledMcpjsonServers\` of \`${rejected.file}\` rejects it` : refusalOf(files, name, entry),
    start: approved ? "folder" : "ask",
    approval: askedByMode(files)
  };
}
function refusalOf(files, name, entry) {
  const denied = listOf(files, "deniedMcpServers");
  if (denied.some((rule) => isNamed(rule, name) || isCalled(rule, entry))) return "`deniedMcpServers` names it";
  if (chosen(files, "allowedMcpServers") === void 0) return void 0;
  const allowed = listOf(files, "allowedMcpServers");
  const key = callOf(entry).url === void 0 ? "serverCommand" : "serverUrl";
  const strict = allowed.some((rule) => rule.get(key) !== void 0);
  const passes = allowed.some((rule) => isCalled(rule, entry) || !strict && isNamed(rule, name));
  return passes ? void 0 : "`allowedMcpServers` does not name it";
}
var isNamed = (rule, name) => rule.get("serverName")?.string() === name;
function isCalled(rule, entry) {
  const { command, args, url } = callOf(entry);
  const listed = rule.get("serverCommand")?.items();
  if (listed !== void 0 && url === void 0)
    return JSON.stringify(listed.map((item) => item.string() ?? "")) === JSON.stringify([command ?? "", ...args]);
  const pattern = rule.get("serverUrl")?.string();
  return pattern !== void 0 && url !== void 0 && fits(pattern, url);
}

export {
  readPermissions,
  readAgentMode,
  askedByMode,
  projectPolicy,
  refusalOf
};
