import {
  noteFrontmatter,
  placeOf,
  readTools
} from "./chunk-XLVFJ3P7.js";
import {
  agentFile,
  agentNames
} from "./chunk-IHG7A6PK.js";
import {
  readHooks
} from "./chunk-GPRDFAYJ.js";
import {
  askedByMode,
  projectPolicy,
  readAgentMode,
  refusalOf
} from "./chunk-ZHIC7M3M.js";
import {
  chosen,
  inheritServerRules,
  isDenied,
  noteInert,
  stopsOf
} from "./chunk-JLPUMMJB.js";
import "./chunk-3NSVTMFK.js";
import {
  parseFrontmatter
} from "./chunk-3MN543VS.js";
import "./chunk-BSA6O25M.js";
import "./chunk-HSZWVNA3.js";
import {
  SESSION,
  collector,
  parseYaml,
  readServer
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/claude/agent-servers.ts
function readSubAgentServers(into, agent, tree, { files, repository }) {
  const { file } = tree;
  const items = tree.get("mcpServers")?.items() ?? [];
  if (items.length > 0) inheritServerRules(into, agent, files);
  for (const item of items) {
    const named = item.string();
    if (named !== void 0) useServer(into, agent, named, item.location, { files, repository });
    for (const entry of item.entries()) {
      if (refusalOf(files, entry.key, entry.value) !== void 0) continue;
      readServer(into, entry, {
        agent,
        client: "claude-code",
        path: `${file}#mcpServers.${entry.key}`,
        approval: askedByMode(files),
        start: file.startsWith("~/") ? "unasked" : "folder",
        repository
      });
    }
  }
}
function useServer(into, agent, name, location, { files, repository }) {
  const source = repository.names.includes(PROJECT) ? repository.file(PROJECT) : void 0;
  const known = source && parseYaml(source, "json").tree?.at("mcpServers", name);
  if (known === void 0) {
    into.note({
      code: "unresolved-reference",
      level: "note",
      message: `No server of \`${PROJECT}\` has the name \`${name}\`; the sub-agent takes it from the developer's own.`,
      location
    });
    return;
  }
  const { refused, start, approval } = projectPolicy(files, name, known);
  if (refused !== void 0) {
    noteInert(into, `Claude Code does not start this server: ${refused}.`, location);
    return;
  }
  const id = `${PROJECT}#mcpServers.${name}`;
  const remote = known.get("url") !== void 0;
  into.node("server", id, {
    label: name,
    layer: remote ? "L7" : "L3",
    zone: remote ? "service" : "workstation",
    facts: { definition: id, product: "claude-code" }
  });
  into.edge("uses", agent, id, { location, contexts: [SESSION], facts: { approval, start } });
}
var PROJECT = ".mcp.json";

// src/readers/claude/delegations.ts
var MAX_TARGETS = 50;
function readDelegations(into, { id, name, listed, place, repository }) {
  if (place.plugin !== void 0) return;
  const tools = listed.filter(({ rule }) => rule.tool === "Agent" || rule.tool === "Task");
  const [first] = tools;
  if (first === void 0) return;
  const isMain = chosen(place.files, "agent")?.string() === name;
  const open = !isMain || tools.some(({ rule }) => rule.specifier === void 0);
  const named = tools.flatMap(({ rule }) => rule.specifier?.split(",").map((one) => one.trim()) ?? []);
  const stops = stopsOf(place.files);
  const targets = (open ? agentNames(repository) : named).filter(
    (one) => one !== name && !["Agent", "Task"].some((tool) => isDenied(stops, { tool, specifier: one }))
  );
  for (const target of targets.slice(0, MAX_TARGETS)) {
    const file = agentFile(repository, target);
    if (file === void 0 || `${file}#agent` === id) continue;
    const other = into.node("agent", `${file}#agent`, {
      label: target,
      facts: { product: "claude-code", mode: "interactive", definition: "session:claude-code" }
    });
    into.edge("delegates", id, other, { location: first.location, contexts: [SESSION] });
  }
}

// src/readers/claude/read-agents.ts
var readAgents = (source, repository) => {
  const into = collector();
  const place = placeOf(into, source.file, "agents/", repository);
  if (place === void 0) return into.fragment();
  const { tree, diagnostics } = parseFrontmatter(source);
  noteFrontmatter(into, diagnostics);
  const name = tree?.get("name");
  if (tree !== void 0 && name?.string() === void 0)
    noteInert(into, "Claude Code skips a sub-agent that has no `name`.", tree.location);
  else if (tree !== void 0 && name !== void 0) readAgent(into, tree, name, place, repository);
  return into.fragment();
};
var NOT_OF_PLUGIN = ["hooks", "mcpServers", "permissionMode"];
function readAgent(into, tree, name, place, repository) {
  const { file } = tree;
  const location = tree.keyLocation("name") ?? name.location;
  const { session, agent } = place.start();
  const label = name.string() ?? file;
  const id = into.node("agent", `${file}#agent`, {
    label,
    location,
    facts: {
      product: "claude-code",
      mode: "interactive",
      definition: place.plugin?.id ?? "session:claude-code"
    }
  });
  const { listed, without } = delegate(into, tree, { agent, id, label, location, place });
  if (listed) readDelegations(into, { id, name: label, listed, place, repository });
  if (place.plugin) {
    for (const key of NOT_OF_PLUGIN) {
      const at = tree.keyLocation(key);
      if (at) noteInert(into, `Claude Code ignores \`${key}\` of a sub-agent in a plugin.`, at);
    }
    return;
  }
  readMode(into, id, tree, place, (tool) => has(listed, without, tool));
  readSubAgentServers(into, id, tree, { files: place.files, repository });
  readHooks(into, tree.get("hooks"), { session, file, path: "hooks", approval: place.approval, repository });
}
function delegate(into, tree, { agent, id, label, location, place }) {
  const named = readTools(tree.get("tools"));
  const remembers = memoryTools(tree, named);
  const listed = named.length === 0 ? void 0 : [...named, ...remembers];
  const without = readTools(tree.get("disallowedTools"));
  const stops = stopsOf(place.files);
  const denied = ["Agent", "Task"].some((tool) => isDenied(stops, { tool, specifier: label }));
  if (denied) noteInert(into, "The settings refuse this sub-agent: the session cannot start it.", location);
  else
    into.edge("delegates", agent, id, {
      location: tree.keyLocation("tools") ?? location,
      contexts: [SESSION],
      facts: {
        tools: listed?.map(({ text }) => text) ?? (tree.get("tools") === void 0 ? "all" : "unknown"),
        ...without.length > 0 && { without: without.map(({ text }) => text) }
      }
    });
  return { listed, without };
}
var SCOPES = /* @__PURE__ */ new Set(["user", "project", "local"]);
var OF_MEMORY = ["Read", "Write", "Edit"];
function memoryTools(tree, named) {
  const location = tree.keyLocation("memory");
  if (location === void 0 || !SCOPES.has(tree.get("memory")?.string() ?? "")) return [];
  return OF_MEMORY.filter((tool) => !named.some(({ rule }) => rule.tool === tool || rule.tool === "*")).map((tool) => ({
    rule: { tool },
    text: tool,
    location
  }));
}
function readMode(into, agent, tree, { files }, may) {
  const mode = tree.get("permissionMode")?.string();
  const location = tree.keyLocation("permissionMode");
  if (mode === void 0 || location === void 0) return;
  readAgentMode(into, { agent, file: tree.file, files }, { mode, location, has: may });
}
function has(listed, without, tool) {
  if (without.some(({ rule }) => rule.tool === tool && rule.specifier === void 0)) return false;
  return listed === void 0 || listed.some(({ rule }) => rule.tool === tool || rule.tool === "*");
}
export {
  readAgents
};
