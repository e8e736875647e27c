import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import { parseToml } from "../../parse/toml.ts";
import type { Tree } from "../../parse/tree.ts";
import { collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";
import type { Layers } from "./layers.ts";
import { readRole } from "./roles.ts";

/** One file below `.codex/agents`. */
export function readAgents(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const { tree, diagnostics } = parseToml(source);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  if (tree === undefined) return into.fragment();
  const session = sessionOf(source.file, repository);
  const name = tree.get("name")?.string() ?? declared(session, source.file);
  // https://github.com/openai/codex/blob/13730471/codex-rs/core/src/config/agent_roles.rs
  const lacks =
    name === undefined ? "name" : tree.get("developer_instructions") === undefined && "developer_instructions";
  if (lacks)
    into.note({
      code: "inert-setting",
      level: "note",
      message: `Codex refuses a sub-agent that has no \`${lacks}\`.`,
      location: tree.location,
    });
  else if (name !== undefined)
    readRole(into, tree, session, { text: name, location: tree.keyLocation("name") }, repository);
  return into.fragment();
}

/** The configuration beside the folder of sub-agents. */
function sessionOf(file: string, repository: Repository): Layers {
  const source = repository.file(`${folderOf(file)}config.toml`);
  const tree = source && parseToml(source).tree;
  return tree === undefined ? [] : [tree];
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf(".codex/agents/") + ".codex/".length);

/** The name under which `[agents.<name>]` declares the file, which then needs none of its own. */
function declared(session: Layers, file: string): string | undefined {
  const path = file.slice(folderOf(file).length);
  const roles: readonly { readonly key: string; readonly value: Tree }[] = session.flatMap(
    (tree) => tree.get("agents")?.entries() ?? [],
  );
  return roles.find(({ value }) => value.get("config_file")?.string()?.replace(/^\.\//, "") === path)?.key;
}
