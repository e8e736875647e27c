import {
  cloudAgent,
  setupFile
} from "./chunk-IFZRUBM7.js";
import {
  isUsed
} from "./chunk-K62WMUKM.js";
import {
  parseFrontmatter
} from "./chunk-3MN543VS.js";
import {
  readHookEntries
} from "./chunk-4Y5FWR5D.js";
import "./chunk-BSA6O25M.js";
import "./chunk-HSZWVNA3.js";
import {
  SESSION,
  clientSession,
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

// src/readers/copilot/agent-profile.ts
var MAX_AGENTS = 200;
var FOLDER = /^(?:\.github\/(?:agents|chatmodes)|\.claude\/agents|~\/\.copilot\/agents)\/[^/]+\.md$/;
function profileOf(file, tree) {
  const name = tree.get("name");
  return {
    file,
    tree,
    name: name?.string() ?? fileName(file),
    location: tree.keyLocation("name") ?? tree.keyLocation("description") ?? tree.location,
    tools: toolsOf(tree.get("tools"))
  };
}
function fileName(file) {
  return (file.split("/").at(-1) ?? "").replace(/(?:\.agent|\.chatmode)?\.md$/, "");
}
function toolsOf(value) {
  if (value === void 0 || value.kind === "scalar" && value.string() === void 0) return void 0;
  const names = value.items().flatMap(
    (item) => (item.string() ?? "").split(",").map((name) => name.trim()).filter((name) => name !== "")
  );
  return names.includes("*") ? void 0 : names;
}
var known = /* @__PURE__ */ new WeakMap();
function siblings(repository) {
  const read = known.get(repository) ?? readProfiles(repository);
  known.set(repository, read);
  return read;
}
function readProfiles(repository) {
  const found = /* @__PURE__ */ new Map();
  for (const file of repository.names.filter((name) => FOLDER.test(name)).slice(0, MAX_AGENTS)) {
    const source = repository.file(file);
    const tree = source && parseFrontmatter(source).tree;
    if (tree === void 0) continue;
    const profile = profileOf(file, tree);
    for (const name of [profile.name, fileName(file)])
      if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), profile);
  }
  return found;
}

// src/readers/copilot/read-agents.ts
var readAgentFile = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseFrontmatter(source);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (tree === void 0) return into.fragment();
  const profile = profileOf(source.file, tree);
  for (const host of hostsOf(into, profile, repository)) readFor(into, host, profile, repository);
  return into.fragment();
};
function hostsOf(into, { file, tree }, repository) {
  const start = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const target = tree.get("target")?.string();
  const foreign = file.startsWith(".claude/");
  const hosts = [];
  const local = (client) => {
    const { agent, session } = clientSession(into, client, start);
    hosts.push({ client, parent: agent, session, contexts: [SESSION] });
  };
  const modes = file.startsWith(".github/chatmodes/");
  const editor = !file.startsWith("~/") || isUsed("vscode-copilot", repository);
  if (target !== "github-copilot" && editor && (!foreign || isUsed("vscode-copilot", repository)))
    local("vscode-copilot");
  if (modes) return hosts;
  if (target !== "vscode" && (file.startsWith("~/") || isUsed("copilot-cli", repository))) local("copilot-cli");
  const cloud = target === "github-copilot" || hasServers(tree) || setupFile(repository);
  if (target !== "vscode" && file.startsWith(".github/") && cloud) {
    const { agent, session, contexts } = cloudAgent(into, repository, start);
    hosts.push({ client: "copilot-cloud-agent", parent: agent, session, contexts });
  }
  return hosts;
}
var hasServers = (tree) => (tree.get("mcp-servers")?.entries() ?? []).length > 0;
var idOf = (file, client) => client === "vscode-copilot" && !file.startsWith(".claude/") ? `${file}#agent` : `${file}#agent/${client}`;
function agentNode(into, { client, session }, { file, name, location }) {
  const mode = client === "copilot-cloud-agent" ? "hosted" : "interactive";
  return into.node("agent", idOf(file, client), {
    label: name,
    location,
    facts: { product: client, mode, definition: session }
  });
}
function readFor(into, host, profile, repository) {
  const { tree, tools, location } = profile;
  const agent = agentNode(into, host, profile);
  into.edge("delegates", host.parent, agent, {
    location: tree.keyLocation("tools") ?? location,
    contexts: host.contexts,
    facts: { tools: tools ?? "all" }
  });
  if (host.client === "copilot-cloud-agent") noteSettings(into, profile);
  readDelegates(into, host, profile, agent, repository);
  if (host.client !== "vscode-copilot") readServers(into, host, profile, agent, repository);
  readHooks(into, host, profile, repository);
}
var STARTS_OTHERS = /* @__PURE__ */ new Set([
  "agent",
  "custom-agent",
  "task",
  "agent/runsubagent",
  "runsubagent"
]);
function readDelegates(into, host, profile, agent, repository) {
  const { tree, tools } = profile;
  const able = tools === void 0 || tools.some((name) => STARTS_OTHERS.has(name.toLowerCase()));
  const named = (tree.get("agents")?.items() ?? []).filter((item) => ![void 0, "*"].includes(item.string()));
  if (!able || named.length === 0) return;
  const known2 = siblings(repository);
  for (const item of named) {
    const other = known2.get((item.string() ?? "").toLowerCase());
    if (other === void 0) {
      into.note({
        code: "unresolved-reference",
        level: "note",
        message: `No agent of the repository has the name \`${item.string()}\`; it may be one of the product or of the developer.`,
        location: item.location
      });
      continue;
    }
    into.edge("delegates", agent, agentNode(into, host, other), {
      location: item.location,
      contexts: host.contexts,
      facts: { tools: other.tools ?? "all" }
    });
  }
}
var KNOWN = /^(?:github|playwright|agent|browser|edit|execute|read|search|todo|vscode|web)$/i;
function noteSettings(into, { tree, tools }) {
  const own = new Set((tree.get("mcp-servers")?.entries() ?? []).map(({ key }) => key));
  const servers = (tools ?? []).flatMap((name) => name.includes("/") ? [name.slice(0, name.indexOf("/"))] : []);
  const location = tree.keyLocation("tools");
  for (const server of new Set(servers.filter((one) => !own.has(one) && !KNOWN.test(one) && !one.includes("."))))
    if (location !== void 0)
      into.note({
        code: "not-supported",
        level: "note",
        message: `The server \`${server}\` of the cloud agent stands in the settings of the repository on GitHub, which are not in the files.`,
        location
      });
}
function readServers(into, host, profile, agent, repository) {
  const cloud = host.client === "copilot-cloud-agent";
  for (const entry of profile.tree.get("mcp-servers")?.entries() ?? []) {
    const listed = (entry.value.get("tools")?.items() ?? []).map((item) => item.string() ?? "");
    readServer(into, entry, {
      agent,
      client: host.client,
      path: `${profile.file}#mcp-servers.${entry.key}${cloud ? "" : `/${host.client}`}`,
      // "will not ask for your approval": https://docs.github.com/en/copilot/concepts/agents/cloud-agent/mcp-and-cloud-agent
      approval: cloud ? "unasked" : "ask",
      contexts: host.contexts,
      tools: listed.length === 0 || listed.includes("*") ? void 0 : listed,
      repository,
      ...cloud && { secrets: "environment:copilot" }
    });
  }
}
var SETTINGS = ".vscode/settings.json";
function readHooks(into, host, { file, tree }, repository) {
  const location = tree.keyLocation("hooks");
  if (location === void 0 || host.client !== "vscode-copilot") return;
  const source = repository.file(SETTINGS);
  const settings = source && parseYaml(source, "jsonc").tree;
  if (settings?.get("chat.useCustomAgentHooks")?.boolean() !== true)
    into.note({
      code: "inert-setting",
      level: "note",
      message: `VS Code runs hooks of an agent where \`chat.useCustomAgentHooks\` is on; \`${SETTINGS}\` does not switch it on.`,
      location
    });
  else
    readHookEntries(into, tree.get("hooks"), {
      sessions: [{ session: host.session, approval: "folder" }],
      path: `${file}#hooks`,
      repository
    });
}
export {
  readAgentFile
};
