import {
  projectPolicy,
  refusalOf
} from "./chunk-ZHIC7M3M.js";
import {
  noteInert,
  pluginAt,
  pluginSession,
  settingsFiles
} from "./chunk-JLPUMMJB.js";
import {
  readHook
} from "./chunk-BSA6O25M.js";
import {
  clientSession,
  collector,
  parseYaml,
  readServer,
  redact
} from "./chunk-5MSIDW42.js";

// src/readers/claude/read-servers.ts
var REFUSAL = " Clients start no server from a file that is not valid JSON.";
var readMcpJson = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "json");
  const broken = diagnostics.some(({ level }) => level === "error") || tree === void 0;
  for (const diagnostic of diagnostics)
    into.note({
      ...diagnostic,
      message: diagnostic.message + (broken && diagnostic.level === "error" ? REFUSAL : "")
    });
  if (broken) return into.fragment();
  const plugin = pluginAt(source.file, ".mcp.json", repository);
  if (plugin === void 0 && /(?:^|\/)\.claude\//.test(source.file)) {
    const why = "Claude Code reads no servers from its own folder: a project's stand beside it.";
    readIdleServers(into, tree.get("mcpServers"), { why, location: startOf(source.file), repository });
    return into.fragment();
  }
  const listed = tree.get("mcpServers");
  const other = tree.keyLocation("servers");
  if (listed === void 0 && other !== void 0 && plugin === void 0)
    noteInert(into, "The client reads the servers under `mcpServers` and ignores `servers` in this file.", other);
  if (plugin !== void 0) readPluginServers(into, plugin, listed ?? tree, { file: source.file, repository });
  if (listed !== void 0 && (plugin === void 0 || source.file === ".mcp.json"))
    readProjectServers(into, listed, source.file, repository);
  return into.fragment();
};
function readIdleServers(into, servers, { why, location, repository }) {
  noteInert(into, why, location);
  for (const entry of servers?.entries() ?? [])
    readServer(into, entry, {
      agent: "",
      client: "claude-code",
      path: `${location.file}#mcpServers.${entry.key}`,
      approval: "unknown",
      off: true,
      repository
    });
}
function readProjectServers(into, servers, file, repository) {
  const entries = servers.entries();
  if (entries.length === 0) return;
  const { session, agent } = clientSession(into, "claude-code", startOf(file));
  const files = file === ".mcp.json" ? settingsFiles(repository) : [];
  for (const entry of entries) {
    const policy = projectPolicy(files, entry.key, entry.value);
    const path = `${file}#mcpServers.${entry.key}`;
    readEntry(into, entry, { session, agent, path, policy, repository });
  }
}
function readPluginServers(into, plugin, servers, {
  file,
  repository,
  key = "mcpServers"
}) {
  const entries = servers.entries().filter(({ value }) => value.kind === "map");
  if (entries.length === 0) return;
  const { session, agent } = pluginSession(into, plugin);
  const policy = { refused: void 0, start: "folder", approval: "unknown" };
  for (const entry of entries)
    readEntry(into, entry, { session, agent, path: `${file}#${key}.${entry.key}`, policy, repository });
}
function readOwnServers(into, servers, prefix, { files, repository }) {
  const entries = servers?.entries() ?? [];
  if (servers === void 0 || entries.length === 0) return;
  const { session, agent } = clientSession(into, "claude-code", startOf(servers.file));
  for (const entry of entries) {
    const refused = refusalOf(files, entry.key, entry.value);
    const { approval } = projectPolicy(files, entry.key, entry.value);
    const policy = { refused, start: "unasked", approval };
    readEntry(into, entry, { session, agent, path: `${prefix}${entry.key}`, policy, repository });
  }
}
function readEntry(into, entry, { session, agent, path, policy, repository }) {
  const { key, keyLocation, value } = entry;
  const { refused, start, approval } = policy;
  if (refused !== void 0) {
    noteInert(into, `Claude Code does not start \`${redact(key)}\`: ${refused}.`, keyLocation);
    readServer(into, entry, { agent, client: "claude-code", path, approval, off: true, repository });
    return;
  }
  if (value.get("url") !== void 0 && value.get("type") === void 0 && value.get("command") === void 0)
    noteInert(into, `Claude Code skips \`${redact(key)}\`: an address needs a \`type\`.`, keyLocation);
  const off = value.get("disabled")?.boolean() === true ? value.keyLocation("disabled") : void 0;
  if (off)
    noteInert(into, `Claude Code knows no \`disabled\` here: \`${redact(key)}\` is a server like any other.`, off);
  readServer(into, entry, { agent, client: "claude-code", path, approval, start, repository });
  const helper = value.get("headersHelper");
  const command = helper?.string();
  if (helper === void 0 || command === void 0) return;
  const place = {
    id: `${path}.headersHelper`,
    label: `headersHelper of ${redact(key)}`,
    command,
    location: helper.location,
    at: "start",
    approval: start === "unasked" ? "unasked" : "folder"
  };
  readHook(into, session, place, repository);
}
function startOf(file) {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

export {
  readMcpJson,
  readIdleServers,
  readPluginServers,
  readOwnServers
};
