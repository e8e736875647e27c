import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";
import { readHooks } from "./hooks.ts";
import { readServers } from "./servers.ts";

/** The servers and hooks that a manifest names, written in it or in files of their own. */
export function readPlugin(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "json");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (tree === undefined) return into.fragment();
  const start = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { agent, session } = clientSession(into, "codex", start);
  const root = source.file.slice(0, -".codex-plugin/plugin.json".length);
  const of = { agent, repository, unlimited: false, judged: false };
  // The file of servers may hold them under `mcpServers`, or by themselves.
  for (const { table, path } of tables(into, tree, "mcpServers", root, repository)) readServers(into, table, path, of);
  for (const { table, path } of tables(into, tree, "hooks", root, repository))
    readHooks(into, session, table, path, repository);
  return into.fragment();
}

interface Table {
  readonly table: Tree;
  /** The file and the key path in it. */
  readonly path: string;
}

/** The value is a table, or names files that hold one, under the same key or by itself. */
function tables(
  into: Collector,
  manifest: Tree,
  key: "mcpServers" | "hooks",
  root: string,
  repository: Repository,
): readonly Table[] {
  const value = manifest.get(key);
  if (value === undefined) return [];
  if (value.kind === "map") return [{ table: value, path: `${manifest.file}#${key}` }];
  return value.items().flatMap((item): readonly Table[] => {
    const named = item.string();
    const source = named === undefined ? undefined : repository.file(root + named.replace(/^(?:\.\/)+/, ""));
    const tree = source && parseYaml(source, "json").tree;
    if (source && tree) return [{ table: tree.get(key) ?? tree, path: `${source.file}#${key}` }];
    into.note({
      code: "unresolved-reference",
      level: "warning",
      message: `The repository holds no such file: what the plugin brings under \`${key}\` is not known.`,
      location: item.location,
    });
    return [];
  });
}
