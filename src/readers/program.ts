import { posix } from "node:path";
import type { Tree } from "../parse/tree.ts";
import { candidates, resolvePath } from "../parse/typescript/sources.ts";
import { parseYaml } from "../parse/yaml.ts";
import type { Repository } from "./reader.ts";

/** LIMIT: files of one program that are looked at for what they import. */
const MAX_FILES = 300;

const SOURCE = /\.[cm]?[jt]sx?$/;
// A quick look for relative imports: https://tc39.es/ecma262/#sec-imports, and `require`.
const RELATIVE = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*["'](\.{1,2}\/[^"'\n]{0,300})["']/g;
// What a build makes of `src/x.ts`, by the folders that most tools take for it.
const BUILT = /(^|\/)(?:dist|build|lib|out|output)\/(?:(?:esm|cjs|src)\/)?/;

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
  const start = sourceOf(entry, repository);
  const found = start === undefined ? [] : reachable(start, repository);
  known.set(entry, found);
  return found;
}

/** The source of a file that a command names: itself, or what it is built from. */
function sourceOf(entry: string, repository: Repository): string | undefined {
  const path = posix.normalize(entry);
  if (path.startsWith("..") || path.startsWith("/")) return undefined;
  const isThere = (candidate: string): boolean => repository.file(candidate) !== undefined;
  const places = [path, path.replace(BUILT, "$1src/"), path.replace(BUILT, "$1")];
  return places.flatMap(candidates).find(isThere);
}

function reachable(start: string, repository: Repository): readonly string[] {
  const seen = new Set([start]);
  for (const file of seen) {
    if (seen.size > MAX_FILES) break;
    for (const [, specifier = ""] of repository.file(file)?.text.matchAll(RELATIVE) ?? []) {
      const path = resolvePath(file, specifier, (candidate) => repository.file(candidate) !== undefined);
      if (path !== undefined && SOURCE.test(path)) seen.add(path);
    }
  }
  return [...seen];
}

/** LIMIT: folders above a source file in which a manifest is looked for. */
const MAX_FOLDERS = 12;
const manifests = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/** The packages of the repository that source files of agents or MCP servers stand in, by name, with their folders. */
function packagesOf(repository: Repository): ReadonlyMap<string, string> {
  const before = manifests.get(repository.names);
  if (before) return before;
  const found = new Map<string, string>();
  const looked = new Set<string>();
  for (const file of programsOf(repository).sources) {
    let folder = posix.dirname(file);
    for (let depth = 0; depth < MAX_FOLDERS && !looked.has(folder); depth += 1) {
      looked.add(folder);
      const name = manifestOf(folder, repository)?.get("name")?.string();
      if (name !== undefined && !found.has(name)) found.set(name, folder);
      folder = posix.dirname(folder);
    }
  }
  manifests.set(repository.names, found);
  return found;
}

function manifestOf(folder: string, repository: Repository): Tree | undefined {
  const source = repository.file(posix.join(folder, "package.json"));
  return source && parseYaml(source, "json").tree;
}

/**
 * The source files of a package of this repository that import agent or MCP packages, sorted, by the name that it is
 * published under: https://docs.npmjs.com/cli/v11/configuring-npm/package-json#bin
 */
export function packageFiles(name: string, repository: Repository): readonly string[] {
  if (!hasPrograms(repository)) return [];
  const folder = packagesOf(repository).get(name);
  const manifest = folder === undefined ? undefined : manifestOf(folder, repository);
  if (folder === undefined || manifest === undefined) return [];
  const bin = manifest.get("bin");
  const entries = bin?.kind === "map" ? bin.entries().map(({ value }) => value) : [bin ?? manifest.get("main")];
  const files = entries.flatMap((entry) => {
    const path = entry?.string();
    return path === undefined ? [] : programFiles(posix.join(folder, path), repository);
  });
  return [...new Set(files)].sort();
}
