import {
  noteKey
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import {
  collector,
  parseDotenv,
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

// src/readers/manifests/read-langgraph.ts
var MAX_GRAPHS = 200;
var readLanggraph = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "json");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const graphs = (tree?.get("graphs")?.entries() ?? []).slice(0, MAX_GRAPHS);
  if (tree === void 0 || graphs.length === 0) return into.fragment();
  const definition = `${source.file}#graphs`;
  const server = into.node("workload", definition, {
    label: "the server of LangGraph",
    location: tree.location,
    facts: { definition }
  });
  for (const { key, keyLocation, value } of graphs) {
    const id = `${source.file}#graphs.${redact(key).slice(0, 100)}`;
    const agent = into.node("agent", id, {
      label: redact(key).slice(0, 100),
      location: keyLocation,
      facts: { mode: "hosted", definition: id }
    });
    into.edge("runs", server, agent, { location: keyLocation });
    noteMissing(into, value, source.file, repository);
    readEnv(into, { id: agent, channel: "env" }, tree.get("env"), source.file, repository);
  }
  noteKey(into, tree, "dockerfile_lines", "not-supported", "What these lines run when the image is built is not read.");
  return into.fragment();
};
var folderOf = (file) => file.slice(0, file.lastIndexOf("/") + 1);
function noteMissing(into, value, file, repository) {
  const path = value.kind === "map" ? value.get("path") : value;
  const text = path?.string()?.replace(/:[\w.]+$/, "").replace(/^\.\//, "");
  if (path === void 0 || text === void 0 || !/\.(?:py|[cm]?[jt]sx?)$/.test(text) || text.startsWith("..")) return;
  if (repository.file(folderOf(file) + text) === void 0)
    into.note({
      code: "unresolved-reference",
      level: "note",
      message: `The repository holds no \`${redact(text).slice(0, 200)}\`, which the graph is in.`,
      location: path.location
    });
}
function readEnv(into, holder, env, file, repository) {
  for (const { key, value } of env?.entries() ?? []) readValue(into, holder, key, value, `${file}#env.${key}`);
  const path = env?.kind === "scalar" ? env.string()?.replace(/^\.\//, "") : void 0;
  const source = path === void 0 ? void 0 : repository.file(folderOf(file) + path);
  if (source)
    for (const { key, value } of parseDotenv(source).tree?.entries() ?? [])
      readValue(into, holder, key, value, `${source.file}#${key}`);
}
export {
  readLanggraph
};
