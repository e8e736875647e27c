import {
  EDITORS,
  READERS,
  SHELLS,
  serverRule
} from "./chunk-3NSVTMFK.js";
import {
  EDIT,
  READ,
  WEB_SEARCH,
  grantTool,
  ruleOnServer,
  shell,
  web
} from "./chunk-HSZWVNA3.js";
import {
  SESSION,
  clientSession,
  covers,
  fits,
  holdLiteral,
  normalise,
  parsePermissionRule,
  parseYaml,
  redact
} from "./chunk-5MSIDW42.js";

// src/readers/claude/settings-files.ts
var USER_SETTINGS = "~/.claude/settings.json";
var FILES = [".claude/settings.local.json", ".claude/settings.json", USER_SETTINGS];
function settingsFiles(repository, own) {
  return FILES.flatMap((name) => {
    if (name === own?.file) return [own];
    const source = repository.names.includes(name) ? repository.file(name) : void 0;
    if (source === void 0) return [];
    const other = parseYaml(source, "json");
    return other.tree === void 0 || other.diagnostics.some(({ level }) => level === "error") ? [] : [other.tree];
  });
}
function chosen(files, ...keys) {
  for (const file of files) {
    const value = file.at(...keys);
    if (value !== void 0) return value;
  }
  return void 0;
}
function listOf(files, ...keys) {
  return files.flatMap((file) => file.at(...keys)?.items() ?? []);
}
function textsOf(files, ...keys) {
  return listOf(files, ...keys).flatMap((item) => item.string() ?? []);
}
function noteInert(into, message, location) {
  into.note({ code: "inert-setting", level: "note", message, location });
}

// src/readers/claude/rules.ts
var PATHLESS = /* @__PURE__ */ new Set(["Write", "Glob", "Grep", "MultiEdit", "NotebookEdit"]);
function rulesOf(files, list) {
  return listOf(files, "permissions", list).flatMap((item) => {
    const text = item.string()?.trim();
    const rule = text === void 0 ? void 0 : parsePermissionRule(text);
    return text === void 0 || rule === void 0 ? [] : [{ rule, text, location: item.location }];
  });
}
function stopsOf(files, denied = []) {
  return { denied: [...denied, ...rulesOf(files, "deny")], asked: rulesOf(files, "ask") };
}
function isStopped({ denied, asked }, tool) {
  return [...denied, ...asked].some(({ rule }) => takesAll(rule, { tool }));
}
function isDenied({ denied }, rule) {
  return denied.some((stop) => takesAll(stop.rule, rule));
}
function takesAll(stop, allow) {
  const sameTool = fits(stop.tool, allow.tool) || stop.tool.startsWith("mcp__") && allow.tool.startsWith(`${stop.tool}__`);
  if (!sameTool) return false;
  if (stop.specifier === void 0 || stop.specifier === "*") return true;
  if (allow.specifier === void 0) return false;
  return SHELLS.has(allow.tool) ? covers(stop.specifier, allow.specifier) : normalise(stop.specifier) === normalise(allow.specifier);
}
function isInert(into, { rule, text, location }) {
  const glob = rule.tool.includes("*") && !/^mcp__[^*]+__/.test(rule.tool);
  const path = PATHLESS.has(rule.tool) && rule.specifier !== void 0 && rule.specifier !== "*";
  if (!glob && !path) return false;
  const why = glob ? "an allow rule takes a wildcard only after `mcp__<server>__`" : "only `Read` and `Edit` rules take a path";
  noteInert(into, `Claude Code ignores the allow rule \`${redact(text)}\`: ${why}.`, location);
  return true;
}

// src/readers/claude/sandbox.ts
function readSandbox(files) {
  const says = (key) => chosen(files, "sandbox", key)?.boolean();
  const enabled = files.find((file) => file.at("sandbox", "enabled") !== void 0);
  const on = enabled?.at("sandbox", "enabled")?.boolean() === true;
  const strict = on && says("failIfUnavailable") === true && says("allowUnsandboxedCommands") === false;
  const network = on ? networkOf(files) : "full";
  const excluded = textsOf(files, "sandbox", "excludedCommands");
  const hidden = listOf(files, "sandbox", "credentials", "envVars").filter(isHidden);
  const names = new Set(hidden.flatMap((entry) => entry.get("name")?.string() ?? []));
  return {
    location: on ? enabled?.get("sandbox")?.keyLocation("enabled") : void 0,
    autoAllow: on && says("autoAllowBashIfSandboxed") !== false && !scrubs(files),
    network,
    strict,
    networkOf: (specifier) => {
      if (network === "full" || excluded.some((pattern) => overlap(pattern, specifier))) return "full";
      return strict ? network : "unknown";
    },
    hides: (variable) => strict && excluded.length === 0 && names.has(variable)
  };
}
function overlap(pattern, specifier) {
  const command = normalise(specifier);
  return covers(pattern, command) || covers(`${pattern} *`, command) || covers(command, pattern);
}
function isHidden(entry) {
  const mode = entry.get("mode")?.string();
  return mode === "deny" || mode === "mask" && entry.file === USER_SETTINGS;
}
function scrubs(files) {
  const value = chosen(files, "env", "CLAUDE_CODE_SUBPROCESS_ENV_SCRUB")?.string() ?? "";
  return ["1", "true"].includes(value);
}
function networkOf(files) {
  const at = (...keys) => chosen(files, "sandbox", ...keys);
  const user = files.filter((file) => file.file === USER_SETTINGS);
  const domains = [...textsOf(files, "sandbox", "network", "allowedDomains"), ...fetched(files)];
  const sockets = textsOf(files, "sandbox", "network", "allowUnixSockets");
  const escapes = at("network", "allowAllUnixSockets")?.boolean() === true || sockets.some((path) => path.includes("docker") || path.includes("podman") || path.includes("*")) || chosen(user, "sandbox", "allowAppleEvents")?.boolean() === true;
  if (escapes || domains.includes("*")) return "full";
  const weaker = ["enableWeakerNestedSandbox", "enableWeakerNetworkIsolation"].some((key) => at(key)?.boolean() === true) || at("network", "httpProxyPort") !== void 0 || at("network", "socksProxyPort") !== void 0;
  if (weaker) return "unknown";
  return domains.length === 0 ? "none" : "listed";
}
function fetched(files) {
  return textsOf(files, "permissions", "allow").flatMap((text) => {
    const { tool, specifier } = parsePermissionRule(text) ?? {};
    return tool === "WebFetch" && specifier?.startsWith("domain:") ? [specifier.slice("domain:".length)] : [];
  });
}

// src/readers/claude/grants.ts
var ELSEWHERE = /^(?:plugin_|claude_ai_|claude-in-chrome$|computer-use$|ide$)/;
function readGrants(into, scope, listed, { key, grant, certain }, denied = []) {
  const { agent, file, files } = scope;
  const sandbox = readSandbox(files);
  const stops = stopsOf(files, denied);
  for (const allowed of listed) {
    if (isInert(into, allowed) || stops.denied.some(({ rule }) => takesAll(rule, allowed.rule))) continue;
    const asked = stops.asked.some(({ rule }) => takesAll(rule, allowed.rule));
    const { location } = allowed;
    const label = redact(allowed.text);
    const place = { id: `${file}#${key}/${label}`, label, location };
    const named = serverRule(allowed.rule.tool);
    if (named === void 0)
      grantTool(into, agent, place, capabilityOf(allowed, stops, sandbox), {
        grant,
        asking: asked ? "asked" : certain ? "unasked" : "possible"
      });
    else if (!asked)
      ruleOnServer(into, agent, place, {
        server: ownName(named.server, scope),
        tool: named.tool,
        elsewhere: ELSEWHERE.test(ownName(named.server, scope)),
        // NOTE: what is granted for one turn that the developer asked for is not granted for good.
        approval: certain ? "unasked" : "unknown"
      });
    holdLiteral(into, { id: agent, channel: "env" }, "", allowed.text, location, place.id);
  }
}
function inheritServerRules(into, agent, files) {
  for (const tree of files) {
    const scope = { agent, file: tree.file, files };
    const allowed = rulesOf([tree], "allow").filter(({ rule }) => serverRule(rule.tool) !== void 0);
    readGrants(into, scope, allowed, { key: "permissions.allow", grant: "allowed", certain: true });
    readServerRules(into, scope, tree);
  }
}
function readServerRules(into, scope, tree) {
  for (const [list, approval] of [
    ["deny", "denied"],
    ["ask", "ask"]
  ])
    for (const { rule, text, location } of rulesOf([tree], list)) {
      const named = rule.specifier === void 0 ? serverRule(rule.tool) : void 0;
      if (named === void 0) continue;
      const label = redact(text);
      const place = { id: `${scope.file}#permissions.${list}/${label}`, label, location };
      ruleOnServer(into, scope.agent, place, { server: ownName(named.server, scope), tool: named.tool, approval });
    }
}
function ownName(server, { plugin }) {
  const prefix = `plugin_${plugin}_`;
  return plugin !== void 0 && server.startsWith(prefix) ? server.slice(prefix.length) : server;
}
function capabilityOf({ rule: { tool, specifier } }, { denied, asked }, sandbox) {
  if (SHELLS.has(tool)) {
    const stopped = [...denied, ...asked].flatMap(
      ({ rule: other }) => other.tool === tool && other.specifier !== void 0 ? [other.specifier] : []
    );
    return shell(specifier, { denied: stopped, network: sandbox.networkOf(specifier) });
  }
  if (EDITORS.has(tool)) return EDIT;
  if (READERS.has(tool)) return READ;
  if (tool === "WebSearch") return WEB_SEARCH;
  if (tool === "WebFetch")
    return web(specifier === void 0 || specifier === "*" || specifier === "domain:*" ? "any" : "listed");
  return { facts: {}, reach: [] };
}

// src/readers/claude/plugins.ts
var MANIFEST = ".claude-plugin/plugin.json";
var MARKETPLACE = ".claude-plugin/marketplace.json";
var MAX_PLUGINS = 2e3;
var known = /* @__PURE__ */ new WeakMap();
function pluginsOf(repository) {
  const before = known.get(repository.names);
  if (before !== void 0) return before;
  const found = /* @__PURE__ */ new Map();
  for (const file of repository.names) {
    if (!isAt(file, MANIFEST) || isCache(file) || found.size >= MAX_PLUGINS) continue;
    const root = file.slice(0, -MANIFEST.length);
    const name = treeOf(repository, file)?.get("name")?.string() ?? folderOf(root);
    found.set(root, { root, name, file, id: `${file}#plugin` });
  }
  for (const file of repository.names) {
    if (!isAt(file, MARKETPLACE) || isCache(file)) continue;
    for (const { root, name } of localPlugins(treeOf(repository, file), file))
      if (!found.has(root) && found.size < MAX_PLUGINS)
        found.set(root, { root, name, file, id: `${file}#plugins.${name}` });
  }
  known.set(repository.names, found);
  return found;
}
var isCache = (file) => /(?:^|\/)\.claude\/plugins\/(?:cache|marketplaces)\//.test(file);
var isAt = (file, name) => file === name || file.endsWith(`/${name}`);
function folderOf(root) {
  return root.split("/").at(-2) ?? "plugin";
}
function treeOf(repository, file) {
  const source = repository.file(file);
  return source && parseYaml(source, "json").tree;
}
function localPlugins(tree, file) {
  const base = file.slice(0, -MARKETPLACE.length);
  const folder = tree?.at("metadata", "pluginRoot")?.string();
  return (tree?.get("plugins")?.items() ?? []).flatMap((entry) => {
    const source = entry.get("source")?.kind === "scalar" ? entry.get("source")?.string() : void 0;
    if (source === void 0) return [];
    const root = below(base, source.includes("/") || folder === void 0 ? source : `${folder}/${source}`);
    return root === void 0 ? [] : [{ root, name: entry.get("name")?.string() ?? folderOf(root) }];
  });
}
function below(base, path) {
  const parts = [];
  for (const part of `${base}${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return void 0;
  }
  return parts.length === 0 ? "" : `${parts.join("/")}/`;
}
function pluginAt(file, folder, repository) {
  const plugins = pluginsOf(repository);
  if (plugins.size === 0) return void 0;
  for (let at = file.indexOf(folder); at >= 0; at = file.indexOf(folder, at + 1)) {
    const plugin = at === 0 || file[at - 1] === "/" ? plugins.get(file.slice(0, at)) : void 0;
    if (plugin !== void 0) return plugin;
  }
  return void 0;
}
function pluginSession(into, plugin) {
  const { file, id, name, root } = plugin;
  const location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  if (/^(?:~\/)?\.claude\/skills\//.test(root)) return clientSession(into, "claude-code", location);
  const developer = into.node("principal", "principal:developer", {
    label: "developer",
    zone: "workstation",
    facts: { standing: "developer" }
  });
  const session = into.node("workload", id, {
    label: `Claude Code session with the plugin ${name}`,
    zone: "workstation",
    location,
    facts: { definition: id }
  });
  const agent = into.node("agent", `${id}/agent`, {
    label: `Claude Code with the plugin ${name}`,
    location,
    facts: { product: "claude-code", mode: "interactive", definition: id }
  });
  into.edge("starts", developer, session, { contexts: [SESSION], location });
  into.edge("runs", session, agent, { contexts: [SESSION], location });
  return { session, agent };
}

export {
  settingsFiles,
  chosen,
  listOf,
  textsOf,
  noteInert,
  rulesOf,
  stopsOf,
  isStopped,
  isDenied,
  takesAll,
  readSandbox,
  readGrants,
  inheritServerRules,
  readServerRules,
  pluginsOf,
  isCache,
  below,
  pluginAt,
  pluginSession
};
