import {
  readServerList
} from "./chunk-G7Q3W745.js";
import {
  bounded
} from "./chunk-AXHN77KX.js";
import {
  isUsers,
  noteUnread,
  startOf,
  treeOfFile
} from "./chunk-TRXNBMWK.js";
import {
  EDIT,
  WEB_SEARCH,
  grantTool,
  ruleOnServer,
  shell,
  web
} from "./chunk-HSZWVNA3.js";
import {
  SESSION,
  callOf,
  clientSession,
  collector,
  covers,
  installs,
  packagePin,
  readValue,
  redact
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/zed/regex.ts
var ANY = { patterns: ["*"], exact: false };
var MAX_ALTERNATIVES = 50;
function commandPatterns(expression) {
  const text = expression.replace(/^\(\?i\)/, "");
  if (!text.startsWith("^")) return ANY;
  const group = /^\^\((?:\?:)?([^()[\]{}*+?.\\]*)\)(.*)$/s.exec(text);
  const [, inner, tail] = group ?? [];
  if (inner !== void 0 && tail !== void 0) {
    const each = inner.split("|").slice(0, MAX_ALTERNATIVES).map((one) => literal(`${one}${tail}`));
    return { patterns: each.flatMap(({ patterns }) => patterns), exact: each.every(({ exact }) => exact) };
  }
  return text.replace(/\([^()]*\)/g, "").includes("|") ? ANY : literal(text.slice(1));
}
var META = /[\\.*+?()[\]{}|$]/;
function literal(text) {
  const plain = text.replace(/\\s[+*]?|\\b(?=.)/g, (found) => found === "\\b" ? "" : " ").replace(/\\([-./:_ ])/g, "$1");
  const at = plain.search(META);
  const head = (at < 0 ? plain : plain.slice(0, at)).trimEnd();
  const rest = at < 0 ? "" : plain.slice(at);
  if (head === "") return ANY;
  if (rest === "$") return { patterns: [head], exact: true };
  const ends = rest === "" || rest === "\\b" || rest === ".*" || rest === ".*$";
  return { patterns: [`${head}:*`], exact: ends };
}

// src/readers/zed/permissions.ts
var CAPABILITIES = /* @__PURE__ */ new Map([
  ["edit_file", EDIT],
  ["write_file", EDIT],
  ["save_file", EDIT],
  ["create_directory", EDIT],
  ["copy_path", EDIT],
  ["move_path", EDIT],
  ["delete_path", EDIT],
  ["fetch", web("any")],
  ["web_search", WEB_SEARCH]
]);
function readToolPermissions(into, agent, tree, certain) {
  const permissions = tree.at("agent", "tool_permissions");
  const older = tree.at("agent", "always_allow_tool_actions");
  const every = older?.boolean() === true;
  const basis = permissions?.get("default")?.string() ?? (every ? "allow" : "confirm");
  const asking = certain ? "unasked" : "possible";
  const path = `${tree.file}#agent.tool_permissions`;
  const basisLocation = permissions?.keyLocation("default") ?? older?.location;
  for (const tool of ["terminal", ...CAPABILITIES.keys()]) {
    const own = permissions?.at("tools", tool);
    const patterns = (list) => bounded(into, patternsOf(own?.get(list)));
    const stops = [...patterns("always_deny"), ...patterns("always_confirm")];
    const whole = own?.get("default")?.string() ?? basis;
    const location = own?.keyLocation("default") ?? basisLocation;
    const place = own?.get("default") === void 0 ? "default" : `tools.${tool}.default`;
    if (whole === "allow" && location !== void 0)
      grantTool(
        into,
        agent,
        { id: `${path}.${place}/${tool}`, label: tool === "terminal" ? "any command" : tool, location },
        CAPABILITIES.get(tool) ?? shell("*", { denied: limits(stops) }),
        { grant: "mode", asking }
      );
    for (const pattern of patterns("always_allow")) grantPattern(into, agent, tool, pattern, stops, path, asking);
  }
  ruleOnTools(into, agent, permissions?.get("tools"), path, certain);
  return basis;
}
function patternsOf(list) {
  return (list?.kind === "list" ? list.items() : []).flatMap((item) => {
    const pattern = item.get("pattern") ?? item;
    const text = pattern.string();
    return text === void 0 ? [] : [{ text, location: pattern.location }];
  });
}
var limits = (stops) => stops.flatMap(({ text }) => {
  const { patterns, exact } = commandPatterns(text);
  return exact ? patterns : [];
});
function grantPattern(into, agent, tool, { text, location }, stops, path, asking) {
  const label = redact(text);
  const place = { id: `${path}.tools.${tool}.always_allow/${label}`, label: `${tool}: ${label}`, location };
  const capability = CAPABILITIES.get(tool);
  if (capability) {
    grantTool(into, agent, place, capability, { grant: "allowed", asking });
    return;
  }
  const denied = limits(stops);
  const left = commandPatterns(text).patterns.filter((pattern) => !denied.some((stop) => covers(stop, pattern)));
  for (const pattern of left) {
    const id = left.length === 1 ? place.id : `${place.id}/${pattern}`;
    grantTool(into, agent, { ...place, id }, shell(pattern, { denied }), { grant: "allowed", asking });
  }
}
var DECISIONS = /* @__PURE__ */ new Map([
  ["allow", "unasked"],
  ["confirm", "ask"],
  ["deny", "denied"]
]);
function ruleOnTools(into, agent, tools, path, certain) {
  for (const { key, keyLocation, value } of tools?.entries() ?? []) {
    const [, server, tool] = /^mcp:([^:]+):(.+)$/.exec(key) ?? [];
    const approval = DECISIONS.get(value.get("default")?.string() ?? "");
    if (server === void 0 || tool === void 0 || approval === void 0) continue;
    ruleOnServer(
      into,
      agent,
      { id: `${path}.tools.${key}`, label: key, location: keyLocation },
      { server, tool, approval: certain ? approval : "unknown" }
    );
  }
}

// src/readers/zed/read.ts
function readSettings(source, repository) {
  const into = collector();
  const tree = treeOfFile(into, source, "jsonc");
  if (tree === void 0) return into.fragment();
  const { file } = source;
  const certain = isUsers(file);
  const { agent } = clientSession(into, "zed", startOf(file));
  const basis = readToolPermissions(into, agent, tree, certain);
  const approval = certain ? APPROVALS.get(basis) ?? "unknown" : "unknown";
  readServerList(
    into,
    agent,
    tree.get("context_servers")?.entries().filter(isServer) ?? [],
    `${file}#context_servers`,
    { client: "zed", approval: () => approval, off: (server) => server.get("enabled")?.boolean() === false },
    repository
  );
  readAgents(into, agent, tree, repository);
  noteUnread(
    into,
    tree.get("agent")?.keyLocation("sandbox_permissions"),
    "The permissions of Zed's sandbox are not read."
  );
  return into.fragment();
}
var APPROVALS = /* @__PURE__ */ new Map([
  ["allow", "unasked"],
  ["confirm", "ask"],
  ["deny", "denied"]
]);
var isServer = ({ value }) => value.get("command") !== void 0 || value.get("url") !== void 0;
function readAgents(into, session, tree, repository) {
  for (const { key, keyLocation, value } of tree.get("agent_servers")?.entries() ?? []) {
    const { command, args } = callOf(value);
    const pin = packagePin(command, args, (name) => installs(repository, name));
    const id = into.node("agent", `${tree.file}#agent_servers.${key}`, {
      label: key,
      location: keyLocation,
      facts: { product: "unknown", mode: "interactive", definition: "session:zed", ...pin && { pin } }
    });
    into.edge("delegates", session, id, { location: keyLocation, contexts: [SESSION], facts: { tools: "unknown" } });
    for (const { key: name, value: given } of value.get("env")?.entries() ?? [])
      readValue(into, { id, channel: "env" }, name, given, `${id}.env.${name}`);
  }
}
export {
  readSettings
};
