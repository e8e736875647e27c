import {
  grantCommands,
  postureOf,
  readRole,
  setting
} from "./chunk-QFQBPWNN.js";
import {
  readApps,
  readServers
} from "./chunk-CEHE5SF3.js";
import {
  readHooks
} from "./chunk-AXE6YNEP.js";
import "./chunk-4Y5FWR5D.js";
import {
  readHook
} from "./chunk-BSA6O25M.js";
import {
  noteKey
} from "./chunk-W6EZ6A5K.js";
import {
  parseToml
} from "./chunk-Y5UDP2YC.js";
import {
  WEB_SEARCH,
  grantTool
} from "./chunk-HSZWVNA3.js";
import {
  clientSession,
  collector,
  holdVariable,
  isSecretName,
  readValue
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/codex/inert.ts
var DROPPED = [
  "openai_base_url",
  "chatgpt_base_url",
  "apps_mcp_product_sku",
  "model_provider",
  "model_providers",
  "notify",
  "profile",
  "profiles",
  "experimental_realtime_webrtc_call_base_url",
  "experimental_realtime_ws_base_url",
  "otel"
];
var NOT_READ = [
  ["plugins", "What a plugin of Codex brings along is not read here."],
  ["marketplaces", "What the plugins of a marketplace bring along is not read."],
  ["browser_use", "What the agent may do in a browser is not read."],
  ["computer_use", "What the agent may do on the screen is not read."]
];
function noteInert(into, tree, user) {
  const inert = (key, why) => {
    const location = tree.keyLocation(key);
    if (location !== void 0)
      into.note({ code: "inert-setting", level: "note", message: `Codex ignores \`${key}\` here: ${why}.`, location });
  };
  if (!user) {
    for (const key of DROPPED) inert(key, "it counts only in the configuration of the user");
    inert("projects", "a project cannot say of itself that it is trusted");
  }
  if (tree.get("sandbox_mode") !== void 0)
    for (const key of ["default_permissions", "permissions"])
      inert(key, "`sandbox_mode` switches permission profiles off");
  for (const [key, message] of NOT_READ) {
    const location = tree.keyLocation(key);
    if (location) into.note({ code: "not-supported", level: "note", message, location });
  }
  if (tree.at("features", "hooks")?.boolean() === false) inert("hooks", "`features.hooks` switches hooks off");
}

// src/readers/codex/read-user.ts
function readUser(into, tree, of, repository) {
  const { file } = tree;
  readNotify(into, tree, of.session, repository);
  const selected = tree.get("profile")?.string();
  for (const { key, value } of tree.get("profiles")?.entries() ?? []) {
    if (key === selected) continue;
    const path = `${file}#profiles.${key}.`;
    grantCommands(into, { agent: of.agent, path, start: of.start, chosen: true }, postureOf([value, tree]));
  }
  for (const { key, value } of tree.get("model_providers")?.entries() ?? []) {
    const holder = { id: of.agent, channel: "env" };
    const path = `${file}#model_providers.${key}`;
    const variable = value.get("env_key");
    const name = variable?.string();
    if (variable && name) holdVariable(into, holder, name, name, variable.location);
    const token = value.get("experimental_bearer_token");
    if (token) readValue(into, holder, "bearer_token", token, `${path}.experimental_bearer_token`);
    for (const { key: header, value: given } of value.get("http_headers")?.entries() ?? [])
      readValue(into, holder, header, given, `${path}.http_headers.${header}`);
  }
}
function readNotify(into, tree, session, repository) {
  const [program, ...args] = tree.get("notify")?.items() ?? [];
  const command = program?.string();
  if (program === void 0 || command === void 0) return;
  const words = args.flatMap((item) => item.string() ?? []);
  const hook = { id: `${tree.file}#notify`, label: "notify", command, args: words, location: program.location };
  readHook(into, session, { ...hook, at: "use", approval: "unasked" }, repository);
}

// src/readers/codex/read-config.ts
function readConfig(source, repository) {
  const into = collector();
  const { tree, diagnostics } = parseToml(source);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (tree !== void 0) readTree(into, tree, repository);
  return into.fragment();
}
function readTree(into, tree, repository) {
  const { file } = tree;
  const start = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const user = file.startsWith("~/");
  const { agent, session } = clientSession(into, "codex", start);
  noteInert(into, tree, user);
  const layers = user ? withProfile(tree) : [tree];
  const posture = postureOf(layers);
  const chosen = user && !file.endsWith("/config.toml");
  grantCommands(into, { agent, path: `${file}#`, start, ...chosen && { chosen } }, posture);
  const scope = { tree, layers, agent, session, posture, repository };
  readEnvironment(into, scope);
  const judged = (setting(layers, "approvals_reviewer")?.string() ?? "user") !== "user";
  const of = { agent, repository, unlimited: posture.unlimited, judged };
  readServers(into, tree.get("mcp_servers"), `${file}#mcp_servers`, of);
  readApps(into, tree.get("apps"), file, of);
  if (tree.at("features", "hooks")?.boolean() !== false)
    readHooks(into, session, tree.get("hooks"), `${file}#hooks`, repository);
  readSearch(into, scope, start);
  readRoles(into, scope);
  if (user) readUser(into, tree, { agent, session, start }, repository);
}
function withProfile(tree) {
  const selected = tree.at("profiles", tree.get("profile")?.string() ?? "");
  return selected === void 0 ? [tree] : [selected, tree];
}
function readEnvironment(into, { tree, layers, agent }) {
  const policy = setting(layers, "shell_environment_policy");
  for (const { key, value } of policy?.get("set")?.entries() ?? [])
    readValue(into, { id: agent, channel: "env" }, key, value, `${tree.file}#shell_environment_policy.set.${key}`);
  for (const key of ["exclude", "ignore_default_excludes"])
    if (policy) noteKey(into, policy, key, "not-supported", "Which variables commands do not get is not read.");
  if (policy?.get("inherit")?.string() === "none") return;
  for (const item of policy?.get("include_only")?.items() ?? []) {
    const name = item.string() ?? "";
    if (/^[A-Za-z_][A-Za-z0-9_]{0,200}$/.test(name) && isSecretName(name))
      holdVariable(into, { id: agent, channel: "env" }, name, name, item.location);
  }
}
function readSearch(into, { tree, layers, agent }, start) {
  const word = setting(layers, "web_search");
  const old = setting(layers, "tools", "web_search") ?? setting(layers, "features", "web_search_request");
  if (word === void 0 ? old?.boolean() !== true : word.string() !== "live") return;
  const location = (word ?? old)?.location ?? start;
  const place = { id: `${tree.file}#web_search`, label: "web search", location };
  grantTool(into, agent, place, WEB_SEARCH, { grant: "allowed", asking: "unasked" });
}
function readRoles(into, { tree, layers, repository }) {
  const folder = tree.file.slice(0, tree.file.lastIndexOf("/") + 1);
  for (const { key, keyLocation, value } of tree.get("agents")?.entries() ?? []) {
    if (value.kind !== "map") continue;
    const named = value.get("config_file");
    const path = named?.string()?.replace(/^\.[\\/]/, "");
    if (path === void 0 || named === void 0) {
      readRole(into, value, layers, { text: key, location: keyLocation, id: `${tree.file}#agents.${key}` }, repository);
      continue;
    }
    const source = /^(?:[/~]|[A-Za-z]:)/.test(path) ? void 0 : repository.file(`${folder}${path}`);
    const role = source && parseToml(source).tree;
    if (role) readRole(into, role, layers, { text: key, location: keyLocation }, repository);
    else
      into.note({
        code: "unresolved-reference",
        level: "warning",
        message: `The sub-agent \`${key}\` is written in a file that is not here: what it may do is not known.`,
        location: named.location
      });
  }
}
export {
  readConfig
};
