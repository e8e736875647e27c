import type { Location } from "../../graph/model.ts";
import { parseFrontmatter } from "../../parse/frontmatter.ts";
import type { Tree } from "../../parse/tree.ts";
import type { Repository } from "../reader.ts";

/** What the head of an agent's file says. */
export interface Profile {
  readonly file: string;
  readonly tree: Tree;
  readonly name: string;
  /** Where the agent begins in its file. */
  readonly location: Location;
  /** The tools it has; `undefined` for all of them. */
  readonly tools: readonly string[] | undefined;
}

/** LIMIT: agents of one repository that others may name. */
const MAX_AGENTS = 200;
const FOLDER = /^(?:\.github\/(?:agents|chatmodes)|\.claude\/agents|~\/\.copilot\/agents)\/[^/]+\.md$/;

/** The profile of an agent, from what stands between its `---` lines. */
export function profileOf(file: string, tree: Tree): Profile {
  const name = tree.get("name");
  return {
    file,
    tree,
    name: name?.string() ?? fileName(file),
    location: tree.keyLocation("name") ?? tree.keyLocation("description") ?? tree.location,
    tools: toolsOf(tree.get("tools")),
  };
}

/** The file's name, by which agents are told apart: https://docs.github.com/en/copilot/reference/custom-agents-configuration */
function fileName(file: string): string {
  return (file.split("/").at(-1) ?? "").replace(/(?:\.agent|\.chatmode)?\.md$/, "");
}

/** A list, or one text with commas. `*` is every tool, an empty list none. */
function toolsOf(value: Tree | undefined): readonly string[] | undefined {
  if (value === undefined || (value.kind === "scalar" && value.string() === undefined)) return undefined;
  const names = value.items().flatMap((item) =>
    (item.string() ?? "")
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
  );
  return names.includes("*") ? undefined : names;
}

const known = new WeakMap<Repository, ReadonlyMap<string, Profile>>();

/** The profiles of a repository, by name and by the name of their file; read once for all that name others. */
export function siblings(repository: Repository): ReadonlyMap<string, Profile> {
  const read = known.get(repository) ?? readProfiles(repository);
  known.set(repository, read);
  return read;
}

function readProfiles(repository: Repository): ReadonlyMap<string, Profile> {
  const found = new Map<string, Profile>();
  for (const file of repository.names.filter((name) => FOLDER.test(name)).slice(0, MAX_AGENTS)) {
    const source = repository.file(file);
    const tree = source && parseFrontmatter(source).tree;
    if (tree === undefined) continue;
    const profile = profileOf(file, tree);
    for (const name of [profile.name, fileName(file)])
      if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), profile);
  }
  return found;
}
