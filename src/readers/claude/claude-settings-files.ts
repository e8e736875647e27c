import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import type { Repository } from "../reader.ts";

/** The settings files of a repository, the one that wins first: https://code.claude.com/docs/en/settings */
const FILES = [".claude/settings.local.json", ".claude/settings.json"];

/**
 * The settings files of Claude Code that count, the reader's own among them when it reads one. NOTE: one that git ignores
 * is another developer's, and limits nothing here.
 */
export function settingsFiles(repository: Repository, own?: Tree): readonly Tree[] {
  return FILES.flatMap((name) => {
    if (name === own?.file) return [own];
    const source = repository.names.includes(name) ? repository.file(name) : undefined;
    if (source === undefined) return [];
    const other = parseYaml(source, "json");
    return other.tree === undefined || other.diagnostics.some(({ level }) => level === "error") ? [] : [other.tree];
  });
}
