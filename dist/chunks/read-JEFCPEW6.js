import {
  readServerFile
} from "./chunk-OCC2WBUO.js";
import {
  readServerList
} from "./chunk-G7Q3W745.js";
import {
  grantListed,
  listed
} from "./chunk-AXHN77KX.js";
import {
  parseFrontmatter
} from "./chunk-3MN543VS.js";
import {
  readHookEntries
} from "./chunk-4Y5FWR5D.js";
import "./chunk-BSA6O25M.js";
import {
  isUsers,
  noteUnread,
  startOf,
  treeOfFile
} from "./chunk-TRXNBMWK.js";
import "./chunk-HSZWVNA3.js";
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

// src/readers/devin/read.ts
var MANNER = {
  client: "devin",
  approval: () => "unknown",
  off: (server) => server.get("disabled")?.boolean() === true,
  denied: "disabledTools"
};
function meaning({ tool, specifier }) {
  if (tool === "Exec") return { kind: "shell", pattern: prefix(specifier) };
  if (tool === "Read") return { kind: "read", path: specifier };
  if (tool === "Write" || tool === "Edit") return { kind: "edit", path: specifier };
  if (tool === "Fetch") return { kind: "web", host: specifier };
  if (!tool.startsWith("mcp__")) return void 0;
  const [, server = "*", ...name] = tool.split("__");
  return { kind: "server", server, tool: name.join("__") || "*" };
}
var prefix = (specifier = "*") => /^\*+$/.test(specifier) ? "*" : specifier.endsWith("*") ? specifier : `${specifier}:*`;
var LAYERS = [".devin/config.json", ".devin/config.local.json"];
function stopsOf(file, repository) {
  return LAYERS.filter((path) => path !== file && repository.names.includes(path)).flatMap((path) => {
    const source = repository.file(path);
    const permissions = source && parseYaml(source, "jsonc").tree?.get("permissions");
    return ["deny", "ask"].flatMap((list) => listed(permissions?.get(list), meaning));
  });
}
function grantAll(into, agent, permissions, at, stops) {
  const list = (key) => listed(permissions?.get(key), meaning);
  grantListed(into, agent, {
    under: (key) => `${at}.${key}`,
    allow: list("allow"),
    ask: list("ask"),
    deny: list("deny"),
    stops
  });
}
function readConfig(source, repository) {
  const into = collector();
  const tree = treeOfFile(into, source, "jsonc");
  if (tree === void 0) return into.fragment();
  const { file } = source;
  const { agent, session } = clientSession(into, "devin", startOf(file));
  grantAll(into, agent, tree.get("permissions"), `${file}#permissions`, stopsOf(file, repository));
  readServerList(into, agent, tree.get("mcpServers")?.entries() ?? [], `${file}#mcpServers`, MANNER, repository);
  readHookEntries(into, tree.get("hooks"), {
    sessions: [{ session, approval: isUsers(file) ? "unasked" : "unknown" }],
    path: `${file}#hooks`,
    repository
  });
  noteUnread(
    into,
    tree.keyLocation("read_config_from"),
    "Devin reads configuration of other clients as well; what it takes from their files is not known."
  );
  return into.fragment();
}
var readServers = (source, repository) => readServerFile(source, repository, MANNER);
function readHooks(source, repository) {
  const into = collector();
  const tree = treeOfFile(into, source, "jsonc");
  const hooks = tree?.get("hooks") ?? tree;
  if (hooks === void 0 || hooks.entries().length === 0) return into.fragment();
  const { session } = clientSession(into, "devin", startOf(source.file));
  const approval = isUsers(source.file) ? "unasked" : "unknown";
  readHookEntries(into, hooks, { sessions: [{ session, approval }], path: `${source.file}#hooks`, repository });
  return into.fragment();
}
function readAgent(source, repository) {
  const into = collector();
  const { tree, diagnostics } = parseFrontmatter(source);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const { file } = source;
  const start = startOf(file);
  const { agent } = clientSession(into, "devin", start);
  const id = into.node("agent", `${file}#agent`, {
    label: redact(tree?.get("name")?.string() ?? file.split("/").at(-2) ?? file),
    location: tree?.keyLocation("name") ?? start,
    facts: { product: "devin", mode: "interactive", definition: "session:devin" }
  });
  const tools = (tree?.get("allowed-tools")?.items() ?? []).flatMap((item) => item.string()?.split(/[\s,]+/) ?? []);
  into.edge("delegates", agent, id, {
    location: tree?.keyLocation("allowed-tools") ?? start,
    contexts: [SESSION],
    facts: { tools: tools.length > 0 ? tools.filter((name) => name !== "") : "all" }
  });
  grantAll(into, id, tree?.get("permissions"), `${file}#permissions`, stopsOf(file, repository));
  return into.fragment();
}
export {
  readAgent,
  readConfig,
  readHooks,
  readServers
};
