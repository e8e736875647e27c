import { parseFrontmatter } from "../../parse/frontmatter.ts";
import type { Repository } from "../reader.ts";

const known = new WeakMap<readonly string[], ReadonlyMap<string, string>>();
/** LIMIT: files of sub-agents that are looked through for a name. */
const MAX_AGENTS = 500;

/** The file of the sub-agent of that name; one in the root's own folder counts before others. */
export function agentFile(repository: Repository, name: string): string | undefined {
  return filesByName(repository).get(name);
}

/** The names of all sub-agents that the repository brings along. */
export function agentNames(repository: Repository): readonly string[] {
  return [...filesByName(repository).keys()].sort();
}

function filesByName(repository: Repository): ReadonlyMap<string, string> {
  const before = known.get(repository.names);
  const names = before ?? namesOf(repository);
  if (before === undefined) known.set(repository.names, names);
  return names;
}

function namesOf(repository: Repository): ReadonlyMap<string, string> {
  const files = repository.names.filter((file) => /(?:^|\/)\.claude\/agents\/.+\.md$/.test(file)).slice(0, MAX_AGENTS);
  const rank = (file: string): number => (file.startsWith(".claude/") ? 0 : file.startsWith("~/") ? 1 : 2);
  const names = new Map<string, string>();
  for (const file of files.sort((a, b) => rank(a) - rank(b))) {
    const source = repository.file(file);
    const name = source && parseFrontmatter(source).tree?.get("name")?.string();
    if (name !== undefined && !names.has(name)) names.set(name, file);
  }
  return names;
}
