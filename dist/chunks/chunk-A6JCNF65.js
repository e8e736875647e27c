import {
  readServerList
} from "./chunk-G7Q3W745.js";
import {
  holdRedirected
} from "./chunk-6OCQNNDI.js";
import {
  bounded
} from "./chunk-AXHN77KX.js";
import {
  parseFrontmatter
} from "./chunk-3MN543VS.js";
import {
  hookName,
  readHook
} from "./chunk-BSA6O25M.js";
import {
  fileName,
  isUsers,
  noteUnread,
  startOf,
  treeOfFile
} from "./chunk-TRXNBMWK.js";
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
  collector,
  covers,
  fits,
  holdLiteral,
  installs,
  packagePin,
  parseYaml,
  readValue,
  redact
} from "./chunk-5MSIDW42.js";

// src/readers/client/ordered/rules.ts
var isAction = (text) => text === "allow" || text === "ask" || text === "deny";
function rulesetOf(permission, under) {
  const rules = /* @__PURE__ */ new Map();
  const add = (tool, pattern, value, location) => {
    const action = value.string();
    if (!isAction(action)) return;
    const known = rules.get(tool) ?? { plain: pattern === void 0, patterns: /* @__PURE__ */ new Map() };
    const path = `${under}.${tool}${pattern === void 0 ? "" : `/${pattern}`}`;
    known.patterns.set(pattern ?? "*", { tool, pattern: pattern ?? "*", action, location, path, file: value.file });
    rules.set(tool, known);
  };
  if (permission?.kind === "scalar") add("*", void 0, permission, permission.location);
  for (const { key, keyLocation, value } of permission?.entries() ?? []) {
    add(key, void 0, value, keyLocation);
    for (const inner of value.entries()) add(key, inner.key, inner.value, inner.keyLocation);
  }
  return rules;
}
var EDITORS = /* @__PURE__ */ new Set(["write", "edit", "patch", "multiedit", "apply_patch"]);
function switchesOf(tools2, under) {
  const rules = /* @__PURE__ */ new Map();
  for (const { key, keyLocation, value } of tools2?.entries() ?? []) {
    const on = value.boolean();
    if (on === void 0) continue;
    const tool = EDITORS.has(key) ? "edit" : key;
    const action = on ? "allow" : "deny";
    const rule = {
      tool,
      pattern: "*",
      action,
      location: keyLocation,
      path: `${under}.${key}`,
      file: value.file,
      ...on && { offered: true }
    };
    rules.set(tool, { plain: true, patterns: /* @__PURE__ */ new Map([["*", rule]]) });
  }
  return rules;
}
var RENAMED = /* @__PURE__ */ new Map([
  ["shell", "bash"],
  ["subagent", "task"],
  ["write", "edit"],
  ["patch", "edit"]
]);
function listedRules(permissions, under) {
  return (permissions?.kind === "list" ? permissions.items() : []).flatMap((item) => {
    const [name, effect] = [item.get("action")?.string(), item.get("effect")?.string()];
    if (name === void 0 || !isAction(effect)) return [];
    const pattern = item.get("resource")?.string() ?? "*";
    const location = item.get("effect")?.location ?? item.location;
    const path = `${under}.${name}/${pattern}`;
    return [{ tool: RENAMED.get(name) ?? name, pattern, action: effect, location, path, file: item.file }];
  });
}
function merged(first, second) {
  const rules = new Map(first);
  for (const [tool, later] of second) {
    const earlier = rules.get(tool);
    const both = earlier !== void 0 && !earlier.plain && !later.plain;
    rules.set(tool, both ? { plain: false, patterns: new Map([...earlier.patterns, ...later.patterns]) } : later);
  }
  return rules;
}
var flat = (rules) => [...rules.values()].flatMap(({ patterns }) => [...patterns.values()]);
function covering(tool, first, second) {
  if (first === "*" || first === "**" || first === second) return true;
  return tool === "bash" ? covers(first, second) : fits(first, second);
}
var rulesFor = (rules, tool) => rules.filter((rule) => fits(rule.tool, tool));
function allowedOf(rules, tool) {
  const mine = rulesFor(rules, tool);
  return mine.flatMap((rule, index) => {
    if (rule.action !== "allow") return [];
    const later = mine.slice(index + 1);
    if (later.some((other) => covering(tool, other.pattern, rule.pattern))) return [];
    return [{ rule, less: later.filter(({ action }) => action !== "allow").map(({ pattern }) => pattern) }];
  });
}
function wholeOf(rules, tool) {
  const mine = rulesFor(rules, tool);
  const last = mine.findLastIndex(({ pattern }) => pattern === "*" || pattern === "**");
  const found = mine[last];
  return found !== void 0 && mine.slice(last + 1).every(({ action }) => action === found.action) ? found : void 0;
}

// src/readers/client/ordered/grants.ts
var CAPABILITIES = /* @__PURE__ */ new Map([
  ["bash", (pattern, less) => shell(pattern, { denied: less })],
  ["edit", () => EDIT],
  ["read", () => READ],
  ["webfetch", (pattern) => web(pattern === "*" ? "any" : "listed")],
  ["websearch", () => WEB_SEARCH]
]);
var TOOLS = [...CAPABILITIES.keys(), "task", "skill"];
function grantOrdered(into, agent, rules, own) {
  for (const [tool, capability] of CAPABILITIES) {
    for (const { rule, less } of allowedOf(rules, tool).filter((one) => own(one.rule))) {
      const pattern = redact(rule.pattern);
      const label = rule.pattern === "*" ? tool : `${tool}: ${pattern}`;
      const id = `${rule.file}#${redact(rule.path)}${rule.tool === tool ? "" : `/${tool}`}`;
      const asking = rule.basic || rule.offered ? "possible" : "unasked";
      const place = { id, label, location: rule.location };
      const grant = rule.basic ? "default" : "allowed";
      grantTool(into, agent, place, capability(rule.pattern, less), { grant, asking });
      holdLiteral(into, { id: agent, channel: "env" }, "", rule.pattern, rule.location, id);
    }
  }
}
var prefixOf = (server) => `${server.replace(/[^A-Za-z0-9_-]/g, "_")}_`;
var APPROVALS = { allow: "unasked", ask: "ask", deny: "denied" };
function serverApproval(rules, server) {
  const whole = wholeOf(rules, `${prefixOf(server)}
`);
  return whole === void 0 || whole.basic || whole.offered ? "unknown" : APPROVALS[whole.action];
}
function ruleServers(into, agent, rules, servers, own) {
  for (const rule of rules.filter(own)) {
    const server = servers.find((name) => rule.tool.startsWith(prefixOf(name)));
    if (server === void 0) continue;
    const tool = redact(rule.tool.slice(prefixOf(server).length)) || "*";
    const last = wholeOf(rules, rule.tool);
    if (last !== rule) continue;
    ruleOnServer(
      into,
      agent,
      { id: `${rule.file}#${redact(rule.path)}`, label: `${server}: ${tool}`, location: rule.location },
      { server, tool, approval: rule.offered ? "unknown" : APPROVALS[rule.action] }
    );
  }
}

// src/readers/client/ordered/agents.ts
function readAgentEntry(into, entry, around) {
  const { session, id, name, location, tree, under } = entry;
  if (tree.get("disable")?.boolean() === true || tree.get("disabled")?.boolean() === true) return;
  const at = under === "" ? "" : `${under}.`;
  const own = bounded(into, [
    ...flat(merged(switchesOf(tree.get("tools"), `${at}tools`), rulesetOf(tree.get("permission"), `${at}permission`))),
    ...listedRules(tree.get("permissions"), `${at}permissions`)
  ]);
  const rules = [...around.rules, ...own];
  const agent = into.node("agent", id, {
    label: redact(name),
    location,
    facts: { product: around.client, mode: "interactive", definition: `session:${around.client}` }
  });
  const isOwn = (rule) => own.includes(rule);
  const without = TOOLS.filter((tool) => {
    const whole = wholeOf(rules, tool);
    return whole?.action === "deny" && isOwn(whole);
  });
  const closed = own.some((rule) => rule.tool === "*" && rule.action === "deny");
  into.edge("delegates", session, agent, {
    location: tree.keyLocation("permission") ?? tree.keyLocation("permissions") ?? tree.keyLocation("tools") ?? location,
    contexts: [SESSION],
    facts: {
      tools: closed ? TOOLS.filter((tool) => !without.includes(tool)) : "all",
      ...!closed && without.length > 0 && { without }
    }
  });
  grantOrdered(into, agent, rules, isOwn);
  ruleServers(into, agent, rules, around.servers, isOwn);
}

// src/readers/client/ordered/commands.ts
function readCommands(into, session, tree, repository) {
  for (const one of [...plugins(tree, repository), ...tools(tree), ...hooks(tree)])
    readHook(into, session, { ...one, approval: "unknown" }, repository);
}
function plugins(tree, repository) {
  const names = hookName();
  return ["plugin", "plugins"].flatMap((key) => tree.get(key)?.items() ?? []).flatMap((item) => {
    const name = item.string() ?? item.get("package")?.string() ?? item.items()[0]?.string();
    if (name === void 0 || name.trim() === "") return [];
    const pin = isPath(name) ? "local" : packagePin("npx", ["-y", name], (known) => installs(repository, known));
    const id = names(`${tree.file}#plugin`, name.replace(/(?<=.)@[^/]*$/, ""));
    const { location } = item;
    return [{ id, label: `plugin ${name}`, command: name, location, at: "start", ...pin && { pin } }];
  });
}
function tools(tree) {
  return ["formatter", "lsp"].flatMap(
    (key) => (tree.get(key)?.entries() ?? []).flatMap(({ key: name, value }) => {
      const id = `${tree.file}#${key}.${name}`;
      const off = value.get("disabled")?.boolean() === true;
      return off ? [] : commandOf(value.get("command"), { id, label: `${key} ${name}`, at: "use" });
    })
  );
}
function hooks(tree) {
  const names = hookName();
  return (tree.at("experimental", "hook")?.entries() ?? []).flatMap(({ key: event, value }) => {
    const items = event === "file_edited" ? value.entries().flatMap((one) => one.value.items()) : value.items();
    return items.flatMap((item) => {
      const command = item.get("command");
      const id = names(`${tree.file}#experimental.hook.${event}`, textOf(command));
      return commandOf(command, { id, label: `${event} hook`, at: event === "session_completed" ? "end" : "use" });
    });
  });
}
function commandOf(command, rest) {
  const text = textOf(command);
  return command === void 0 || text === "" ? [] : [{ ...rest, command: text, location: command.location }];
}
var isPath = (name) => /^(?:\.|\/|~|file:)/.test(name);
var textOf = (command) => (command?.items() ?? []).map((word) => word.string() ?? "").join(" ").trim();

// src/readers/client/ordered/endpoint.ts
var OWN = /* @__PURE__ */ new Map([
  ["anthropic", /(?:^|\.)anthropic\.com$/],
  ["openai", /(?:^|\.)(?:openai|chatgpt)\.com$/],
  ["google", /(?:^|\.)googleapis\.com$/],
  ["openrouter", /(?:^|\.)openrouter\.ai$/],
  ["github-copilot", /(?:^|\.)(?:githubcopilot\.com|github\.com|ghe\.com)$/]
]);
function readProviderHosts(into, agent, tree, client) {
  for (const { key: provider, value } of tree.get("provider")?.entries() ?? []) {
    const own = OWN.get(provider);
    const url = value.at("options", "baseURL");
    const text = url?.string();
    if (own === void 0 || url === void 0 || text === void 0) continue;
    if (value.at("options", "apiKey") !== void 0) continue;
    if (URL.canParse(text) && own.test(new URL(text).hostname)) continue;
    holdRedirected(into, agent, { client, provider, url: text, location: url.location, approval: "unknown" });
  }
}

// src/readers/client/ordered/config.ts
function layersOf(file, { file: name, folder }) {
  const at = file.slice(0, file.lastIndexOf("/") + 1);
  const base = at.endsWith(`${folder}/`) ? at.slice(0, -folder.length - 1) : at;
  if (isUsers(file)) return [file];
  return [
    `${base}${name}.json`,
    `${base}${name}.jsonc`,
    `${base}${folder}/${name}.json`,
    `${base}${folder}/${name}.jsonc`
  ];
}
function treesOf(file, family, repository) {
  return layersOf(file, family).flatMap((path) => {
    const source = path === file || repository.names.includes(path) ? repository.file(path) : void 0;
    return (source && parseYaml(source, "jsonc").tree) ?? [];
  });
}
function rulesAround(file, family, repository) {
  return rulesIn(treesOf(file, family, repository), startOf(file));
}
function rulesIn(trees, start) {
  const rules = trees.reduce(
    (all, tree) => merged(merged(all, switchesOf(tree.get("tools"), "tools")), rulesetOf(tree.get("permission"), "permission")),
    /* @__PURE__ */ new Map()
  );
  const basic = {
    tool: "*",
    pattern: "*",
    action: "allow",
    location: start,
    path: "permission.default",
    file: start.file,
    basic: true
  };
  return [basic, ...flat(rules), ...trees.flatMap((tree) => listedRules(tree.get("permissions"), "permissions"))];
}
function serverEntries(tree) {
  const mcp = tree.get("mcp");
  const deeper = mcp?.get("servers");
  const isServer = deeper?.get("type") !== void 0 || deeper?.get("command") !== void 0;
  return deeper?.kind === "map" && !isServer ? deeper.entries() : mcp?.entries() ?? [];
}
var serversAround = (file, family, repository) => treesOf(file, family, repository).flatMap((tree) => serverEntries(tree).map(({ key }) => key));
function readOrderedConfig(source, repository, family) {
  const into = collector();
  const tree = treeOfFile(into, source, "jsonc");
  if (tree === void 0) return into.fragment();
  const { file } = source;
  const start = startOf(file);
  const { agent, session } = clientSession(into, family.client, start);
  const trees = treesOf(file, family, repository);
  const first = trees[0]?.file ?? file;
  const rules = bounded(into, rulesIn(trees.length === 0 ? [tree] : trees, startOf(first)));
  const own = (rule) => rule.file === file;
  grantOrdered(into, agent, rules, own);
  const servers = serversAround(file, family, repository);
  ruleServers(into, agent, rules, servers, own);
  readServers(into, agent, tree, rules, repository, family);
  for (const key of ["agent", "mode", "agents"])
    for (const { key: name, keyLocation, value } of tree.get(key)?.entries() ?? [])
      readAgentEntry(
        into,
        {
          session: agent,
          id: `${file}#${key}.${name}`,
          name,
          location: keyLocation,
          tree: value,
          under: `${key}.${name}`
        },
        { rules, servers, client: family.client }
      );
  readCommands(into, session, tree, repository);
  readKeys(into, agent, tree);
  if (!isUsers(file)) readProviderHosts(into, agent, tree, family.client);
  noteOthers(into, tree);
  return into.fragment();
}
function noteOthers(into, tree) {
  if (tree.get("share")?.string() === "auto")
    noteUnread(
      into,
      tree.keyLocation("share"),
      "Every session is shared by a link on its own; whoever has the link reads what it holds."
    );
  for (const item of tree.get("instructions")?.items() ?? [])
    if (/^https?:/.test(item.string() ?? ""))
      noteUnread(
        into,
        item.location,
        "The instructions at this address are not read: whoever can change them writes to the agent."
      );
}
function readServers(into, agent, tree, rules, repository, { client }) {
  const entries = serverEntries(tree).filter(
    // An entry that only switches a server of another file on or off names no server.
    ({ value }) => value.get("command") !== void 0 || value.get("url") !== void 0
  );
  readServerList(
    into,
    agent,
    entries,
    `${tree.file}#mcp`,
    {
      client,
      approval: (name) => serverApproval(rules, name),
      off: (server) => server.get("enabled")?.boolean() === false
    },
    repository
  );
}
function readKeys(into, agent, tree) {
  const providers = ["provider", "providers"].flatMap((key) => tree.get(key)?.entries() ?? []);
  for (const { key: provider, value } of providers) {
    const options = value.get("options") ?? value.get("settings");
    const settings = [...options?.entries() ?? [], ...options?.get("headers")?.entries() ?? []];
    for (const { key, value: given } of settings) {
      const name = key === "apiKey" ? `${provider.toUpperCase().replace(/[^A-Z0-9]/g, "_")}_API_KEY` : key;
      readValue(into, { id: agent, channel: "env" }, name, given, `${tree.file}#provider.${provider}.options.${key}`);
    }
  }
}

// src/readers/client/ordered/files.ts
function configFor(file, { file: name, folder }) {
  const at = file.lastIndexOf(`${folder}/`);
  return `${at < 0 ? "" : file.slice(0, at)}${name}.json`;
}
function readAgentFile(source, repository, family) {
  const into = collector();
  const { tree, diagnostics } = parseFrontmatter(source);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const { file } = source;
  const start = startOf(file);
  const { agent } = clientSession(into, family.client, start);
  const config = configFor(file, family);
  if (tree !== void 0)
    readAgentEntry(
      into,
      { session: agent, id: `${file}#agent`, name: fileName(file), location: start, tree, under: "" },
      {
        rules: bounded(into, rulesAround(config, family, repository)),
        servers: serversAround(config, family, repository),
        client: family.client
      }
    );
  return into.fragment();
}
function readCodeFile(source, repository, { client }) {
  const into = collector();
  const { file } = source;
  const location = startOf(file);
  const { session } = clientSession(into, client, location);
  const what = /\/tools?\/[^/]*$/.test(file) ? "tool" : "plugin";
  readHook(
    into,
    session,
    // NOTE: no page says that a folder must be trusted first, and none that it need not be.
    {
      id: `${file}#${what}`,
      label: `${what} ${fileName(file)}`,
      command: file,
      location,
      at: "start",
      approval: "unknown",
      pin: "local"
    },
    repository
  );
  return into.fragment();
}

export {
  readOrderedConfig,
  readAgentFile,
  readCodeFile
};
