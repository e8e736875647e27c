import {
  holdRedirected
} from "./chunk-6OCQNNDI.js";
import {
  isUsed
} from "./chunk-K62WMUKM.js";
import {
  agentFile
} from "./chunk-IHG7A6PK.js";
import {
  pinOfSource
} from "./chunk-MZNEHI6V.js";
import {
  readHelpers
} from "./chunk-JKXRX7M5.js";
import {
  readHooks
} from "./chunk-GPRDFAYJ.js";
import {
  readIdleServers
} from "./chunk-JPQGZ7AI.js";
import {
  readPermissions
} from "./chunk-ZHIC7M3M.js";
import {
  chosen,
  listOf,
  noteInert,
  pluginsOf,
  readSandbox,
  settingsFiles
} from "./chunk-JLPUMMJB.js";
import "./chunk-3NSVTMFK.js";
import "./chunk-3MN543VS.js";
import "./chunk-BSA6O25M.js";
import {
  noteKey
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import "./chunk-HSZWVNA3.js";
import {
  SESSION,
  clientSession,
  collector,
  parseYaml,
  readValue,
  redact
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/claude/enabled-plugins.ts
function readEnabledPlugins(into, { session, tree, files, repository }) {
  for (const { key, keyLocation, value } of tree.get("enabledPlugins")?.entries() ?? []) {
    if (value.boolean() !== true) continue;
    const winner = chosen(files, "enabledPlugins", key);
    if (winner !== void 0 && winner.boolean() !== true) {
      noteInert(into, `\`${winner.file}\` switches this plugin off.`, keyLocation);
      continue;
    }
    const [name = "", marketplace = ""] = key.split("@");
    const source = marketplaceOf(files, marketplace);
    const own = isLocal(source) && [...pluginsOf(repository).values()].some((plugin) => plugin.name === name);
    const label = redact(key).slice(0, 120);
    const id = `${tree.file}#enabledPlugins.${label}`;
    const node = into.node("workload", id, {
      label: `the plugin ${label}`,
      zone: "workstation",
      location: keyLocation,
      // NOTE: a marketplace that is fixed still names sources of its own for what it does not hold itself.
      facts: { definition: id, taken: "plugin", "runs-at": "start", pin: own ? "local" : pinOf(source) }
    });
    const approval = tree.file.startsWith("~/") ? "unasked" : own ? "folder" : "ask";
    into.edge("calls", session, node, { location: keyLocation, contexts: [SESSION], facts: { approval } });
  }
}
function marketplaceOf(files, name) {
  const entry = chosen(files, "extraKnownMarketplaces", name) ?? chosen(files, "additionalMarketplaces", name);
  return entry?.get("source")?.kind === "map" ? entry.get("source") : entry;
}
function isLocal(source) {
  return ["directory", "file"].includes(source?.get("source")?.string() ?? "");
}
var VENDOR = /^anthropics\/|^https:\/\/github\.com\/anthropics\//;
function pinOf(source) {
  if (VENDOR.test(source?.get("repo")?.string() ?? source?.get("url")?.string() ?? "")) return "unknown";
  const pin = pinOfSource(source);
  return ["commit", "digest", "local"].includes(pin) ? "unknown" : pin;
}

// src/readers/claude/endpoint.ts
var ENDPOINTS = [
  { name: "ANTHROPIC_BASE_URL", own: /(?:^|\.)anthropic\.com$/ },
  { name: "ANTHROPIC_AWS_BASE_URL", own: /(?:^|\.)(?:amazonaws\.com|api\.aws)$/ },
  { name: "ANTHROPIC_BEDROCK_BASE_URL", own: /(?:^|\.)(?:amazonaws\.com|api\.aws)$/ },
  { name: "ANTHROPIC_BEDROCK_MANTLE_BASE_URL", own: /(?:^|\.)(?:amazonaws\.com|api\.aws)$/ },
  { name: "ANTHROPIC_VERTEX_BASE_URL", own: /(?:^|\.)googleapis\.com$/ },
  { name: "ANTHROPIC_FOUNDRY_BASE_URL", own: /(?:^|\.)azure\.com$/ }
];
var KEYS = ["ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN"];
function endpointOf(tree, files) {
  for (const { name, own } of ENDPOINTS) {
    const value = tree.at("env", name);
    const url = value?.string() ?? "";
    if (value === void 0 || url === "" || chosen(files, "env", name)?.file !== tree.file) continue;
    const host = URL.canParse(url) ? new URL(url).hostname : "unknown";
    if (!own.test(host)) return { host, value };
  }
  return void 0;
}
function readEndpoint(into, agent, files, { value }, version) {
  const helped = chosen(files, "apiKeyHelper") !== void 0;
  const keyed = listOf(files, "env").some((env) => KEYS.some((name) => (env.get(name)?.string() ?? "") !== ""));
  if (helped || keyed || value.file.startsWith("~/")) return;
  const approval = isBefore(version, TRUST_FIRST) ? "unasked" : "folder";
  const redirect = { client: "claude-code", provider: "anthropic", url: value.string() ?? "", approval };
  holdRedirected(into, agent, { ...redirect, location: value.location });
}
var TRUST_FIRST = [2, 0, 65];
function isBefore(version, release) {
  const parts = version?.split(".").map(Number) ?? [];
  const at = release.findIndex((part, index) => part !== parts[index]);
  return parts.length === release.length && at >= 0 && (parts[at] ?? 0) < (release[at] ?? 0);
}
var REFUSED = /* @__PURE__ */ new Set([
  "CLAUDE_CODE_PROCESS_WRAPPER",
  "CLAUDE_CODE_SYNC_SKILLS",
  "CLAUDE_CODE_SYNC_PLUGINS",
  "CLAUDE_CODE_PLUGIN_CACHE_DIR",
  "CLAUDE_CODE_PLUGIN_SEED_DIR"
]);
function isRefused(name, file) {
  return REFUSED.has(name) && !file.startsWith("~/");
}

// src/readers/claude/inert.ts
var USER_ONLY = [
  ["autoMode"],
  ["pluginConfigs"],
  ["processWrapper"],
  ["sandbox", "allowAppleEvents"],
  ["sandbox", "credentials", "allowPlaintextInject"],
  ["sandbox", "credentials", "awsPairs"],
  ["sandbox", "credentials", "sigv4"],
  ["sandbox", "filesystem", "disabled"],
  ["sandbox", "network", "strictAllowlist"],
  ["sandbox", "network", "tlsTerminate"],
  ["sandbox", "ripgrep"],
  ["skipAutoPermissionPrompt"]
];
var NOT_OF_PROJECT = [
  ["skipDangerousModePermissionPrompt"],
  ["useAutoModeDuringPlan"],
  ["syncClaudeAiSkills"]
];
var MANAGED_ONLY = [
  ["allowManagedHooksOnly"],
  ["allowManagedMcpServersOnly"],
  ["allowManagedPermissionRulesOnly"],
  ["blockedMarketplaces"],
  ["policyHelper"],
  ["requiredMaximumVersion"],
  ["requiredMinimumVersion"],
  ["strictKnownMarketplaces"],
  ["strictPluginOnlyCustomization"],
  ["sandbox", "filesystem", "allowManagedReadPathsOnly"],
  ["sandbox", "network", "allowManagedDomainsOnly"]
];
function noteInertSettings(into, tree) {
  const { file } = tree;
  const isUser = file.startsWith("~/");
  const isLocal2 = file.endsWith("settings.local.json");
  const say = (keys, whose) => {
    const location = tree.at(...keys.slice(0, -1))?.keyLocation(keys.at(-1) ?? "");
    if (location !== void 0) noteInert(into, `Claude Code ignores \`${keys.join(".")}\` here: ${whose}.`, location);
  };
  for (const keys of MANAGED_ONLY) say(keys, "it counts only in the settings of an organisation");
  if (isUser) return;
  for (const keys of USER_ONLY) say(keys, "it counts only in the settings of the user or the organisation");
  if (!isLocal2) for (const keys of NOT_OF_PROJECT) say(keys, "it does not count in the settings of a project");
  for (const { key, keyLocation } of tree.get("env")?.entries() ?? [])
    if (isRefused(key, file))
      noteInert(into, `Claude Code ignores \`${key}\` in the settings of a repository.`, keyLocation);
  for (const list of ["envVars", "files"])
    for (const entry of tree.at("sandbox", "credentials", list)?.items() ?? [])
      if (entry.get("mode")?.string() === "mask")
        noteInert(into, "Claude Code ignores masks in the settings of a repository.", entry.location);
}

// src/readers/claude/read-settings.ts
var readSettings = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "json");
  const broken = diagnostics.some(({ level }) => level === "error") || tree === void 0;
  for (const diagnostic of diagnostics) {
    const ignored = broken && diagnostic.level === "error" ? " Claude Code ignores such a settings file, so nothing in it counts as granted." : "";
    into.note({ ...diagnostic, message: diagnostic.message + ignored });
  }
  if (!broken) readTree(into, tree, repository);
  return into.fragment();
};
function readTree(into, tree, repository) {
  const { file } = tree;
  const start = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const files = settingsFiles(repository, tree);
  const endpoint = endpointOf(tree, files);
  const version = versionOf(repository);
  const { session, agent } = clientSession(into, "claude-code", start, {
    ...endpoint && { endpoint: endpoint.host },
    ...version !== void 0 && { version }
  });
  readPermissions(into, { agent, tree, file, files });
  readEnvironment(into, agent, tree, files);
  if (endpoint) readEndpoint(into, agent, files, endpoint, version);
  const place = { session, file, approval: file.startsWith("~/") ? "unasked" : "folder", repository };
  readHelpers(into, tree, files, place);
  readSettingsHooks(into, tree, files, { ...place, path: "hooks" });
  const servers = tree.keyLocation("mcpServers");
  if (servers !== void 0) {
    const why = "Claude Code reads no servers from its settings: they stand in `.mcp.json`.";
    readIdleServers(into, tree.get("mcpServers"), { why, location: servers, repository });
  }
  readEnabledPlugins(into, { session, tree, files, repository });
  readMain(into, session, tree, files, repository);
  noteInertSettings(into, tree);
  const elsewhere = "Who steers a session that is open to remote control is not read.";
  if (tree.get("remoteControlAtStartup")?.boolean() === true)
    noteKey(into, tree, "remoteControlAtStartup", "not-supported", elsewhere);
}
function readSettingsHooks(into, tree, files, place) {
  const hooks = tree.get("hooks");
  const location = tree.keyLocation("hooks");
  if (hooks === void 0 || location === void 0) return;
  if (chosen(files, "disableAllHooks")?.boolean() === true)
    noteInert(into, "`disableAllHooks` switches these hooks off.", location);
  else readHooks(into, hooks, place);
  if (!tree.file.startsWith("~/") && isUsed("copilot-cli", place.repository))
    readHooks(into, hooks, { ...place, session: clientSession(into, "copilot-cli", void 0).session });
}
function readEnvironment(into, agent, tree, files) {
  const sandbox = readSandbox(files);
  const holder = { id: agent, channel: "env" };
  for (const { key, value } of tree.get("env")?.entries() ?? [])
    readValue(into, sandbox.hides(key) ? { ...holder, scrubbed: true } : holder, key, value, `${tree.file}#env.${key}`);
}
function readMain(into, session, tree, files, repository) {
  const value = tree.get("agent");
  const name = value?.string();
  if (value === void 0 || name === void 0 || chosen(files, "agent")?.file !== tree.file) return;
  const file = agentFile(repository, name);
  if (file === void 0) {
    const message = `No sub-agent of the repository has the name \`${name}\`: what the session may do as it is not known.`;
    into.note({ code: "unresolved-reference", level: "note", message, location: value.location });
    return;
  }
  const id = into.node("agent", `${file}#agent`, {
    label: name,
    facts: { product: "claude-code", mode: "interactive", definition: "session:claude-code" }
  });
  into.edge("runs", session, id, { location: value.location, contexts: [SESSION] });
}
function versionOf(repository) {
  const manifest = repository.file("package.json");
  const tree = manifest && parseYaml(manifest, "json").tree;
  const versions = ["dependencies", "devDependencies"].flatMap(
    (key) => tree?.at(key, "@anthropic-ai/claude-code")?.string() ?? []
  );
  return versions.find((version) => /^\d+\.\d+\.\d+$/.test(version));
}
export {
  readSettings
};
