import { posix } from "node:path";
import { JAVASCRIPT_PACKAGES } from "../catalog/source-packages.ts";
import { packageOf } from "../catalog/source-shapes.ts";
import { resolvePath } from "../parse/typescript/sources.ts";
import type { Repository } from "./reader.ts";
import { aliased, json, packageFolders, sourceOf } from "./source-alias.ts";

/** LIMIT: files of one program that are looked at for what they import. */
const MAX_FILES = 300;

const SOURCE = /\.[cm]?[jt]sx?$/;
// A quick look for imports: https://tc39.es/ecma262/#sec-imports, and `require`.
const IMPORTS = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*["']([^"'\n]{1,300})["']/g;
type Programs = { readonly sources: ReadonlySet<string>; readonly known: Map<string, readonly string[]> };
const programs = new WeakMap<readonly string[], Programs>();

/** NOTE: asked for each command of each script, and most repositories hold no source of agents at all. */
function programsOf({ names }: Repository): Programs {
  const before = programs.get(names);
  if (before) return before;
  const made: Programs = { sources: new Set(names.filter((name) => SOURCE.test(name))), known: new Map() };
  programs.set(names, made);
  return made;
}

/** Whether the repository holds source files of agents or MCP servers. */
export const hasPrograms = (repository: Repository): boolean => programsOf(repository).sources.size > 0;

/**
 * The files of a program that import agent or MCP packages, sorted: those that its first file leads to by relative
 * imports. The first file may be one that a build makes. Empty for anything else.
 */
export function programFiles(entry: string, repository: Repository): readonly string[] {
  const { sources, known } = programsOf(repository);
  if (sources.size === 0) return [];
  const before = known.get(entry);
  if (before) return before;
  const found = programModules(entry, repository)
    .filter((file) => sources.has(file))
    .sort();
  known.set(entry, found);
  return found;
}

const modules = new WeakMap<readonly string[], Map<string, readonly string[]>>();

/** All files of a program, its first one included, in the order in which they are imported. */
export function programModules(entry: string, repository: Repository): readonly string[] {
  const known = modules.get(repository.names) ?? new Map<string, readonly string[]>();
  modules.set(repository.names, known);
  const before = known.get(entry);
  if (before) return before;
  const start = sourceOf(repository, entry);
  const found = start === undefined ? [] : reachable(start, repository);
  known.set(entry, found);
  return found;
}

/** The file of the repository that a specifier means in another one; `undefined` for packages of others. */
export function importedFile(repository: Repository, from: string, specifier: string): string | undefined {
  if (specifier.startsWith(".")) return resolvePath(from, specifier, (path) => repository.file(path) !== undefined);
  // NOTE: in the repository of a framework its own name stands for the framework still.
  if (JAVASCRIPT_PACKAGES.has(packageOf(specifier))) return undefined;
  return aliased(repository, programsOf(repository).sources, from, specifier);
}

function reachable(start: string, repository: Repository): readonly string[] {
  const seen = new Set([start]);
  for (const file of seen) {
    if (seen.size > MAX_FILES) break;
    for (const [, specifier = ""] of repository.file(file)?.text.matchAll(IMPORTS) ?? []) {
      const path = importedFile(repository, file, specifier);
      if (path !== undefined && SOURCE.test(path)) seen.add(path);
    }
  }
  return [...seen];
}

/**
 * The source files of a package of this repository that import agent or MCP packages, sorted, by the name that it is
 * published under: https://docs.npmjs.com/cli/v11/configuring-npm/package-json#bin
 */
export function packageFiles(name: string, repository: Repository): readonly string[] {
  if (!hasPrograms(repository)) return [];
  const folder = packageFolders(repository, programsOf(repository).sources).get(name);
  const manifest = folder === undefined ? undefined : json(repository, posix.join(folder, "package.json"));
  if (folder === undefined || manifest === undefined) return [];
  const bin = manifest.get("bin");
  const entries = bin?.kind === "map" ? bin.entries().map(({ value }) => value) : [bin ?? manifest.get("main")];
  const files = entries.flatMap((entry) => {
    const path = entry?.string();
    return path === undefined ? [] : programFiles(posix.join(folder, path), repository);
  });
  return [...new Set(files)].sort();
}
