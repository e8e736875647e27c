import {
  pinOfSource
} from "./chunk-MZNEHI6V.js";
import {
  readHookEntries
} from "./chunk-4Y5FWR5D.js";
import {
  readHook
} from "./chunk-BSA6O25M.js";
import {
  EDIT,
  grantTool,
  ruleOnServer,
  shell,
  web
} from "./chunk-HSZWVNA3.js";
import {
  SESSION,
  clientSession,
  collector,
  parseYaml,
  redact
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/copilot/enabled-plugins.ts
var MAX_PLUGINS = 200;
function readEnabledPlugins(into, session, tree) {
  const own = tree.file.startsWith("~/");
  for (const { key, keyLocation, value } of (tree.get("enabledPlugins")?.entries() ?? []).slice(0, MAX_PLUGINS)) {
    if (value.boolean() === false) continue;
    const marketplace = key.split("@")[1] ?? "";
    const source = tree.at("extraKnownMarketplaces", marketplace, "source");
    const pin = pinOfSource(source);
    const label = redact(key).slice(0, 120);
    const id = `${tree.file}#enabledPlugins.${label}`;
    const node = into.node("workload", id, {
      label: `the plugin ${label}`,
      zone: "workstation",
      location: keyLocation,
      // NOTE: a marketplace that is fixed still names sources of its own for what it does not hold itself.
      facts: {
        definition: id,
        taken: "plugin",
        "runs-at": "start",
        pin: pin === "commit" || pin === "digest" ? "unknown" : pin
      }
    });
    const approval = own ? "unasked" : "folder";
    into.edge("calls", session, node, { location: keyLocation, contexts: [SESSION], facts: { approval } });
    if (pin !== "local") noteUnread(into, label, keyLocation);
  }
}
function noteUnread(into, label, location) {
  into.note({
    code: "not-supported",
    level: "note",
    message: `What the plugin \`${label}\` brings along (agents, hooks, MCP servers) stands elsewhere and is not read.`,
    location
  });
}

// src/readers/copilot/read-cli-permissions.ts
var MAX_APPROVALS = 500;
var readCliPermissions = (source) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "jsonc");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const approvals = (tree?.get("locations")?.entries() ?? []).flatMap(({ value }) => [
    ...value.get("tool_approvals")?.items() ?? []
  ]);
  if (approvals.length === 0) return into.fragment();
  const start = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { agent } = clientSession(into, "copilot-cli", start);
  for (const approval of approvals.slice(0, MAX_APPROVALS)) readApproval(into, agent, source.file, approval);
  return into.fragment();
};
function readApproval(into, agent, file, approval) {
  const kind = approval.get("kind");
  const location = kind?.location ?? approval.location;
  const way = { grant: "allowed", asking: "possible" };
  if (kind?.string() === "write")
    grantTool(into, agent, { id: `${file}#tool_approvals/write`, label: "write", location }, EDIT, way);
  if (kind?.string() === "commands")
    for (const item of approval.get("command_identifiers")?.items() ?? []) {
      const command = item.string();
      if (command !== void 0)
        grantTool(
          into,
          agent,
          { id: `${file}#tool_approvals/${command}`, label: command, location: item.location },
          shell(`${command} *`),
          way
        );
    }
  const server = approval.get("serverName")?.string();
  if (kind?.string() === "mcp" && server !== void 0) {
    const tool = approval.get("toolName")?.string() ?? "*";
    const place = { id: `${file}#tool_approvals/${server}/${tool}`, label: `${server}(${tool})`, location };
    ruleOnServer(into, agent, place, { server, tool, approval: "unasked" });
  }
}

// src/readers/copilot/read-cli-settings.ts
var OF_REPOSITORY = /* @__PURE__ */ new Set([
  "$schema",
  "companyAnnouncements",
  "deniedUrls",
  "disableAllHooks",
  "enabledPlugins",
  "extraKnownMarketplaces",
  "hooks",
  "mergeStrategy"
]);
var OF_USER = /* @__PURE__ */ new Set([
  "allowedUrls",
  "askUser",
  "bashEnv",
  "disabledMcpServers",
  "enabledMcpServers",
  "mcpServers",
  "permissions",
  "statusLine",
  "storeTokenPlaintext",
  "trustedFolders",
  "trusted_folders"
]);
var readCliFile = (source, repository) => source.file.endsWith("/permissions-config.json") ? readCliPermissions(source, repository) : readCliSettings(source, repository);
var CLAUDE = [".claude/settings.json", ".claude/settings.local.json"];
function foreignHooks(path, repository) {
  const source = repository.names.includes(path) ? repository.file(path) : void 0;
  return source && parseYaml(source, "json").tree?.get("hooks");
}
var readCliSettings = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "jsonc");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (tree === void 0 || tree.entries().length === 0) return into.fragment();
  const { file } = source;
  const own = file.startsWith("~/");
  if (!own) noteIgnored(into, tree);
  const start = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { agent, session } = clientSession(into, "copilot-cli", start);
  readEnabledPlugins(into, session, tree);
  if (tree.get("disableAllHooks")?.boolean() !== true) {
    const sessions = [{ session, approval: own ? "unasked" : "folder" }];
    readHookEntries(into, tree.get("hooks"), { sessions, path: `${file}#hooks`, repository });
    if (file === ".github/copilot/settings.json")
      for (const path of CLAUDE)
        readHookEntries(into, foreignHooks(path, repository), { sessions, path: `${path}#hooks`, repository });
  }
  if (own) readOwn(into, { agent, session }, tree, repository);
  return into.fragment();
};
function noteIgnored(into, tree) {
  for (const { key, keyLocation } of tree.entries())
    if (OF_USER.has(key) && !OF_REPOSITORY.has(key))
      into.note({
        code: "inert-setting",
        level: "note",
        message: `The Copilot CLI takes \`${key}\` from the developer's own settings and ignores it here.`,
        location: keyLocation
      });
}
function readOwn(into, { agent, session }, tree, repository) {
  const denied = new Set((tree.get("deniedUrls")?.items() ?? []).map((item) => item.string()));
  for (const item of tree.get("allowedUrls")?.items() ?? []) {
    const url = item.string();
    if (url === void 0 || denied.has(url) || denied.has("*")) continue;
    const open = /^(?:https?:\/\/)?\*+(?:\/\**)?$/.test(url);
    grantTool(
      into,
      agent,
      { id: `${tree.file}#allowedUrls/${url}`, label: `fetch ${url}`, location: item.location },
      web(open ? "any" : "listed"),
      { grant: "allowed", asking: "unasked" }
    );
  }
  const status = tree.at("statusLine", "command");
  const command = status?.string();
  if (status !== void 0 && command !== void 0)
    readHook(
      into,
      session,
      {
        id: `${tree.file}#statusLine.command`,
        label: "status line",
        command,
        location: status.location,
        at: "start",
        approval: "unasked"
      },
      repository
    );
}
export {
  readCliFile
};
