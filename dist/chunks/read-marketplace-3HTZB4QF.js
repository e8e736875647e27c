import {
  readParts
} from "./chunk-MWKFJVBE.js";
import {
  pinOfSource
} from "./chunk-MZNEHI6V.js";
import "./chunk-JKXRX7M5.js";
import "./chunk-GPRDFAYJ.js";
import "./chunk-JPQGZ7AI.js";
import "./chunk-ZHIC7M3M.js";
import {
  isCache,
  pluginsOf
} from "./chunk-JLPUMMJB.js";
import "./chunk-3NSVTMFK.js";
import {
  readHook
} from "./chunk-BSA6O25M.js";
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
  redact
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/claude/read-marketplace.ts
var MAX_ENTRIES = 2e3;
var readMarketplace = (source, repository) => {
  const into = collector();
  if (isCache(source.file)) return into.fragment();
  const { tree, diagnostics } = parseYaml(source, "json");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (tree === void 0 || diagnostics.some(({ level }) => level === "error")) return into.fragment();
  for (const entry of (tree.get("plugins")?.items() ?? []).slice(0, MAX_ENTRIES)) readEntry(into, entry, repository);
  return into.fragment();
};
function readEntry(into, entry, repository) {
  const { file } = entry;
  const name = redact(entry.get("name")?.string() ?? "").slice(0, 120);
  const source = entry.get("source");
  if (source === void 0 || name === "") return;
  const key = `plugins.${name}`;
  if (source.kind === "scalar") {
    const plugin = [...pluginsOf(repository).values()].find((one) => one.id === `${file}#${key}`);
    const own = plugin ?? manifestOf(repository, name);
    noteKey(into, entry, "lspServers", "not-supported", "The language servers that a plugin starts are not read.");
    if (own !== void 0 && ((own === plugin || entry.get("hooks")) ?? entry.get("mcpServers")))
      readParts(into, { plugin: own, entry, key, repository });
    return;
  }
  readForeign(into, { file, key, name, entry, source }, repository);
}
function manifestOf(repository, name) {
  return [...pluginsOf(repository).values()].find((plugin) => plugin.name === name);
}
function readForeign(into, { file, key, name, entry, source }, repository) {
  const id = `${file}#${key}`;
  const location = entry.keyLocation("source") ?? source.location;
  const developer = into.node("principal", "principal:developer", {
    label: "developer",
    zone: "workstation",
    facts: { standing: "developer" }
  });
  const plugin = into.node("workload", id, {
    label: `the plugin ${name}`,
    zone: "workstation",
    location,
    facts: { definition: id, taken: "plugin", "runs-at": "start", pin: pinOfSource(source) }
  });
  into.edge("starts", developer, plugin, { location, contexts: [SESSION] });
  const command = source.get("source")?.string() === "command" ? source.get("command") : void 0;
  const text = command?.items().flatMap((item) => item.string() ?? []).join(" ") ?? "";
  if (command === void 0 || text === "") return;
  const { session } = clientSession(into, "claude-code", { file, line: 1, column: 1, endLine: 1, endColumn: 1 });
  const hook = { id: `${id}.source.command`, label: `source of the plugin ${name}`, command: text };
  readHook(into, session, { ...hook, location: command.location, at: "start", approval: "ask" }, repository);
}
export {
  readMarketplace
};
