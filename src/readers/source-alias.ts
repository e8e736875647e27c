import { posix } from "node:path";
import type { Tree } from "../parse/tree.ts";
import { candidates } from "../parse/typescript/sources.ts";
import { parseYaml } from "../parse/yaml.ts";
import type { Repository } from "./reader.ts";

/** LIMIT: folders above a file in which a manifest is looked for, and configs that extend each other. */
const MAX_FOLDERS = 12;
const MAX_EXTENDS = 4;
/** LIMIT: patterns of one config. */
const MAX_PATTERNS = 200;

// What a build makes of `src/x.ts`, by the folders that most tools take for it.
const BUILT = /(^|\/)(?:dist|build|lib|out|output)\/(?:(?:esm|cjs|src)\/)?/;

interface Pattern {
  readonly from: string;
  readonly to: readonly string[];
}
interface Known {
  readonly packages: ReadonlyMap<string, string>;
  readonly patterns: Map<string, readonly Pattern[]>;
  readonly paths: Map<string, string | undefined>;
}
const known = new WeakMap<readonly string[], Known>();

function knownOf(repository: Repository, sources: Iterable<string>): Known {
  const before = known.get(repository.names);
  if (before) return before;
  const made: Known = { packages: packagesOf(repository, sources), patterns: new Map(), paths: new Map() };
  known.set(repository.names, made);
  return made;
}

/** The folders of the repository's packages that source files of agents stand in, by the name of the package. */
export const packageFolders = (repository: Repository, sources: Iterable<string>): ReadonlyMap<string, string> =>
  knownOf(repository, sources).packages;

function packagesOf(repository: Repository, sources: Iterable<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const looked = new Set<string>();
  for (const file of sources)
    for (const folder of above(file)) {
      if (looked.has(folder)) break;
      looked.add(folder);
      const name = json(repository, posix.join(folder, "package.json"))?.get("name")?.string();
      if (name !== undefined && !found.has(name)) found.set(name, folder);
    }
  return found;
}

/** The folders that a file stands in, the nearest first. */
function above(file: string): readonly string[] {
  const folders: string[] = [];
  for (let at = posix.dirname(file); folders.length < MAX_FOLDERS; at = posix.dirname(at)) {
    folders.push(at);
    if (at === "." || at === "/") break;
  }
  return folders;
}

/** A manifest of the repository, parsed. */
export function json(repository: Repository, path: string): Tree | undefined {
  const source = repository.file(path);
  return source && parseYaml(source, "json").tree;
}

/**
 * The path of the repository that a specifier means which is not relative: a package of the same repository, or an alias of
 * `compilerOptions.paths`: https://www.typescriptlang.org/tsconfig/#paths
 */
export function aliased(
  repository: Repository,
  sources: Iterable<string>,
  from: string,
  specifier: string,
): string | undefined {
  const { packages, patterns, paths } = knownOf(repository, sources);
  const folder = posix.dirname(from);
  const key = `${folder}\n${specifier}`;
  if (paths.has(key)) return paths.get(key);
  const [name = specifier] = /^(?:@[^/]+\/)?[^/]+/.exec(specifier) ?? [];
  const own = packages.get(name);
  const path =
    own !== undefined
      ? ofPackage(repository, own, specifier.slice(name.length + 1))
      : ofPatterns(repository, patternsFor(repository, patterns, folder), specifier);
  paths.set(key, path);
  return path;
}

function ofPackage(repository: Repository, folder: string, below: string): string | undefined {
  if (below !== "")
    return sourceOf(repository, posix.join(folder, below)) ?? sourceOf(repository, posix.join(folder, "src", below));
  const manifest = json(repository, posix.join(folder, "package.json"));
  const exported = manifest?.get("exports");
  const main = exported?.get(".") ?? exported;
  const entries = [
    ...["source", "module", "main", "types"].map((one) => manifest?.get(one)),
    ...["import", "default", "require", "types"].map((one) => main?.get(one)),
    main,
  ];
  const named = entries.flatMap((entry) => entry?.string() ?? []);
  return [...named, "src/index.ts", "index.ts"]
    .map((entry) => sourceOf(repository, posix.join(folder, entry)))
    .find((path) => path !== undefined);
}

/** The source of a file that something names: itself, or what it is built from. */
export function sourceOf(repository: Repository, entry: string): string | undefined {
  const path = posix.normalize(entry);
  if (path.startsWith("..") || path.startsWith("/")) return undefined;
  const places = [path, path.replace(BUILT, "$1src/"), path.replace(BUILT, "$1")];
  const plain = places.map((place) => place.replace(/\.d\.([cm]?)ts$/, ".$1ts"));
  return plain.flatMap(candidates).find((candidate) => repository.file(candidate) !== undefined);
}

function patternsFor(
  repository: Repository,
  patterns: Map<string, readonly Pattern[]>,
  folder: string,
): readonly Pattern[] {
  const before = patterns.get(folder);
  if (before) return before;
  const found = above(`${folder}/x`).flatMap((one) =>
    ["tsconfig.json", "jsconfig.json"].flatMap((name) => patternsIn(repository, posix.join(one, name), 0)),
  );
  patterns.set(folder, found);
  return found;
}

function patternsIn(repository: Repository, path: string, depth: number): readonly Pattern[] {
  const tree = depth > MAX_EXTENDS ? undefined : json(repository, path);
  if (tree === undefined) return [];
  const folder = posix.dirname(path);
  const options = tree.get("compilerOptions");
  const base = posix.join(folder, options?.get("baseUrl")?.string() ?? ".");
  const own = (options?.get("paths")?.entries() ?? []).slice(0, MAX_PATTERNS).map(
    ({ key, value }): Pattern => ({
      from: key,
      to: value
        .items()
        .flatMap((item) => item.string() ?? [])
        .map((to) => posix.join(base, to)),
    }),
  );
  const parents = (tree.get("extends")?.items() ?? []).flatMap((item) => item.string() ?? []);
  return [
    ...own,
    ...parents
      .filter((parent) => parent.startsWith("."))
      .flatMap((parent) =>
        patternsIn(repository, posix.join(folder, parent.endsWith(".json") ? parent : `${parent}.json`), depth + 1),
      ),
  ];
}

function ofPatterns(repository: Repository, patterns: readonly Pattern[], specifier: string): string | undefined {
  for (const { from, to } of patterns) {
    const [before = "", after] = from.split("*");
    const isMatch =
      after === undefined
        ? specifier === from
        : specifier.startsWith(before) && specifier.endsWith(after) && specifier.length >= from.length - 1;
    if (!isMatch) continue;
    const middle = specifier.slice(before.length, specifier.length - (after ?? "").length);
    const path = to
      .map((one) =>
        sourceOf(
          repository,
          one.replace("*", () => middle),
        ),
      )
      .find((one) => one !== undefined);
    if (path !== undefined) return path;
  }
  return undefined;
}
