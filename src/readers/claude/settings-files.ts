import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import type { Collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";

/** The settings of a developer; in the repository stand those of the project, and of one checkout. */
export const USER_SETTINGS = "~/.claude/settings.json";

/** The settings files that are read, the one that wins first: https://code.claude.com/docs/en/settings */
const FILES = [".claude/settings.local.json", ".claude/settings.json", USER_SETTINGS];

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

/** The value of the file that wins among those that say something. Lists add up instead: see `listOf`. */
export function chosen(files: readonly Tree[], ...keys: readonly string[]): Tree | undefined {
  for (const file of files) {
    const value = file.at(...keys);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The items that all files together list under a key. */
export function listOf(files: readonly Tree[], ...keys: readonly string[]): readonly Tree[] {
  return files.flatMap((file) => file.at(...keys)?.items() ?? []);
}

/** The texts that all files together list under a key. */
export function textsOf(files: readonly Tree[], ...keys: readonly string[]): readonly string[] {
  return listOf(files, ...keys).flatMap((item) => item.string() ?? []);
}

/** Says that a setting has no effect where it stands. */
export function noteInert(into: Collector, message: string, location: Location): void {
  into.note({ code: "inert-setting", level: "note", message, location });
}
