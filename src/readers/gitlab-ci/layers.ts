import type { Entry, Tree } from "../../parse/tree.ts";
import type { Config } from "./config.ts";

/** Everything that a job is made of, the strongest first: its own keys, merged maps, what it extends, `default:`. */
export interface Job {
  readonly name: string;
  readonly layers: readonly Tree[];
  readonly location: Tree["location"];
  readonly file: string;
  /** The value that counts for a key. */
  readonly get: (key: string) => Tree | undefined;
  /** The place of that key. */
  readonly placeOf: (key: string) => Tree["location"] | undefined;
  /** Entries of a map that all layers add to. */
  readonly entries: (key: string) => readonly Entry[];
  /** The lines of a list, with references and lists in it put in. */
  readonly lines: (key: string) => readonly Tree[];
}

/** LIMIT: maps that one job is made of, levels of `extends` and references, and lines of one list. */
const MAX_LAYERS = 200;
const MAX_DEPTH = 11;
const MAX_LINES = 5000;

// https://docs.gitlab.com/ci/yaml/#keywords
const GLOBAL: ReadonlySet<string> = new Set([
  "default",
  "include",
  "stages",
  "types",
  "variables",
  "workflow",
  "image",
  "services",
  "cache",
  "before_script",
  "after_script",
  "spec",
  "<<",
]);
// https://docs.gitlab.com/ci/yaml/#default
const DEFAULTS: ReadonlySet<string> = new Set([
  "before_script",
  "after_script",
  "id_tokens",
  "image",
  "tags",
  "hooks",
  "artifacts",
  "timeout",
]);

/** A map with those that it merges: https://yaml.org/type/merge.html */
function merged(map: Tree, depth = 0): readonly Tree[] {
  const more = depth < MAX_DEPTH ? (map.get("<<")?.items() ?? []) : [];
  return [map, ...more.flatMap((one) => (one.kind === "map" ? merged(one, depth + 1) : []))].slice(0, MAX_LAYERS);
}

/** Names of the jobs of a pipeline; hidden ones are there to be extended only. */
export function jobNames({ trees }: Config): readonly string[] {
  const names = trees.flatMap((tree) => tree.entries().map(({ key }) => key));
  return [...new Set(names)].filter((name) => !GLOBAL.has(name) && !name.startsWith("."));
}

/** Values of a global keyword, the strongest first. */
export function globals({ trees }: Config, key: string): readonly Tree[] {
  return trees.flatMap((tree) => tree.get(key) ?? []);
}

const known = new WeakMap<Config, Map<string, readonly Tree[]>>();

/** The maps of a job and of what it extends; of jobs that extend each other each counts once. */
function layersOf(config: Config, name: string, depth = 0): readonly Tree[] {
  const found = known.get(config) ?? new Map<string, readonly Tree[]>();
  known.set(config, found);
  const before = found.get(name);
  if (before !== undefined) return before;
  if (depth > MAX_DEPTH) return [];
  // NOTE: stands for the job while it is put together, so that a cycle ends.
  found.set(name, []);
  const own = config.trees.flatMap((tree) => tree.get(name) ?? []).flatMap((tree) => merged(tree));
  const parents = own.find((tree) => tree.get("extends") !== undefined)?.get("extends");
  const names = (parents?.items() ?? []).flatMap((item) => item.string() ?? []).slice(0, MAX_DEPTH);
  // NOTE: of several parents the last one counts most.
  const extended = names.toReversed().flatMap((parent) => layersOf(config, parent, depth + 1));
  const layers = [...own, ...extended].slice(0, MAX_LAYERS);
  found.set(name, layers);
  return layers;
}

/** What `!reference [name, key, ...]` stands for: https://docs.gitlab.com/ci/yaml/yaml_optimization/#reference-tags */
function referred(config: Config, tree: Tree, depth: number): Tree | undefined {
  if (tree.tag !== "!reference") return tree;
  const [name = "", key = "", ...rest] = tree.items().map((item) => item.string() ?? "");
  if (depth >= MAX_DEPTH) return undefined;
  const layers = name.startsWith(".") || !GLOBAL.has(name) ? layersOf(config, name) : globals(config, name);
  const found = layers
    .find((layer) => layer.get(key) !== undefined)
    ?.get(key)
    ?.at(...rest);
  return found && referred(config, found, depth + 1);
}

/** The lines of a list; `left` bounds what is looked at, references that lead to nothing among them. */
function flat(config: Config, tree: Tree | undefined, left: { count: number }, depth = 0): readonly Tree[] {
  left.count -= 1;
  if (left.count < 0 || depth > MAX_DEPTH) return [];
  const meant = tree && referred(config, tree, depth);
  if (meant === undefined) return [];
  return meant.kind === "list" ? meant.items().flatMap((item) => flat(config, item, left, depth + 1)) : [meant];
}

/** The layers of `default:` that a job takes over: https://docs.gitlab.com/ci/yaml/#inherit */
function defaults(config: Config, inherit: Tree | undefined, key: string): readonly Tree[] {
  const asked = inherit?.get("default");
  if (!DEFAULTS.has(key) || asked?.boolean() === false) return [];
  if (asked?.kind === "list" && !asked.items().some((item) => item.string() === key)) return [];
  const named = globals(config, "default").flatMap((tree) => merged(tree));
  return [...named, ...config.trees];
}

const jobs = new WeakMap<Config, Map<string, Job | undefined>>();

/** A job of the pipeline, hidden ones too; `undefined` when there is none of the name. */
export function jobOf(config: Config, name: string): Job | undefined {
  const found = jobs.get(config) ?? new Map<string, Job | undefined>();
  jobs.set(config, found);
  if (!found.has(name)) found.set(name, readJob(config, name));
  return found.get(name);
}

function readJob(config: Config, name: string): Job | undefined {
  const layers = layersOf(config, name).filter((tree) => tree.kind === "map");
  const root = config.trees.find((tree) => tree.get(name) !== undefined);
  const location = root?.keyLocation(name);
  if (root === undefined || location === undefined || layers.length === 0) return undefined;
  const inherit = layers.find((layer) => layer.get("inherit") !== undefined)?.get("inherit");
  const holders = new Map<string, Tree | undefined>();
  const holder = (key: string): Tree | undefined => {
    if (!holders.has(key))
      holders.set(
        key,
        [...layers, ...defaults(config, inherit, key)].find((layer) => layer.get(key) !== undefined),
      );
    return holders.get(key);
  };
  const lines = new Map<string, readonly Tree[]>();
  const get = (key: string): Tree | undefined => {
    const found = holder(key)?.get(key);
    return found && referred(config, found, 0);
  };
  return {
    name,
    layers,
    location,
    file: root.file,
    get,
    placeOf: (key) => holder(key)?.keyLocation(key),
    entries: (key) =>
      entriesOf(
        config,
        [...layers, ...defaults(config, inherit, key)].map((layer) => layer.get(key)),
      ),
    lines(key) {
      const before = lines.get(key) ?? flat(config, holder(key)?.get(key), { count: MAX_LINES });
      lines.set(key, before);
      return before;
    },
  };
}

/** The entries of maps that add to each other, those of the first one counting most. */
export function entriesOf(config: Config, maps: readonly (Tree | undefined)[]): readonly Entry[] {
  const found = new Map<string, Entry>();
  for (const map of maps.flatMap((one) => (one && referred(config, one, 0)) ?? []).flatMap((one) => merged(one)))
    for (const entry of map.entries()) if (!found.has(entry.key) && entry.key !== "<<") found.set(entry.key, entry);
  return [...found.values()];
}
