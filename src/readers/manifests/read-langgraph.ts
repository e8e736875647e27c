import { redact } from "../../catalog/literal-secret.ts";
import { parseDotenv } from "../../parse/dotenv.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { type Holder, readValue } from "../client/credentials.ts";
import { noteKey } from "../client/document.ts";
import { type Collector, collector } from "../client/session.ts";
import type { Read, Repository } from "../reader.ts";

/** LIMIT: graphs of one file. */
const MAX_GRAPHS = 200;

/** The graphs that a file serves, and the variables that they are given. */
export const readLanggraph: Read = (source, repository) => {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "json");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const graphs = (tree?.get("graphs")?.entries() ?? []).slice(0, MAX_GRAPHS);
  if (tree === undefined || graphs.length === 0) return into.fragment();
  const definition = `${source.file}#graphs`;
  const server = into.node("workload", definition, {
    label: "the server of LangGraph",
    location: tree.location,
    facts: { definition },
  });
  for (const { key, keyLocation, value } of graphs) {
    const id = `${source.file}#graphs.${redact(key).slice(0, 100)}`;
    const agent = into.node("agent", id, {
      label: redact(key).slice(0, 100),
      location: keyLocation,
      facts: { mode: "hosted", definition: id },
    });
    into.edge("runs", server, agent, { location: keyLocation });
    noteMissing(into, value, source.file, repository);
    readEnv(into, { id: agent, channel: "env" }, tree.get("env"), source.file, repository);
  }
  noteKey(into, tree, "dockerfile_lines", "not-supported", "What these lines run when the image is built is not read.");
  return into.fragment();
};

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf("/") + 1);

/** `./src/graph.py:graph`, or a map with `path`. */
function noteMissing(into: Collector, value: Tree, file: string, repository: Repository): void {
  const path = value.kind === "map" ? value.get("path") : value;
  const text = path
    ?.string()
    ?.replace(/:[\w.]+$/, "")
    .replace(/^\.\//, "");
  if (path === undefined || text === undefined || !/\.(?:py|[cm]?[jt]sx?)$/.test(text) || text.startsWith("..")) return;
  if (repository.file(folderOf(file) + text) === undefined)
    into.note({
      code: "unresolved-reference",
      level: "note",
      message: `The repository holds no \`${redact(text).slice(0, 200)}\`, which the graph is in.`,
      location: path.location,
    });
}

/** A map of variables, or the path of a file with them. */
function readEnv(into: Collector, holder: Holder, env: Tree | undefined, file: string, repository: Repository): void {
  for (const { key, value } of env?.entries() ?? []) readValue(into, holder, key, value, `${file}#env.${key}`);
  const path = env?.kind === "scalar" ? env.string()?.replace(/^\.\//, "") : undefined;
  const source = path === undefined ? undefined : repository.file(folderOf(file) + path);
  if (source)
    for (const { key, value } of parseDotenv(source).tree?.entries() ?? [])
      readValue(into, holder, key, value, `${source.file}#${key}`);
}
