import type { Entry, Tree } from "../../parse/tree.ts";

/** The same map under the names that are asked for, where a format has names of its own: `command` for its `cmd`. */
export function renamed(tree: Tree, names: ReadonlyMap<string, string>): Tree {
  const own = (key: string): string => names.get(key) ?? key;
  return {
    kind: tree.kind,
    tag: tree.tag,
    location: tree.location,
    file: tree.file,
    get: (key) => tree.get(own(key)),
    at: (...keys) => tree.at(...keys.map((key, index) => (index === 0 ? own(key) : key))),
    keyLocation: (key) => tree.keyLocation(own(key)),
    entries: () => tree.entries(),
    items: () => tree.items(),
    string: () => tree.string(),
    boolean: () => tree.boolean(),
    locate: (offset, length) => tree.locate(offset, length),
  };
}

/** An entry with its value under other names. */
export const renamedEntry = (entry: Entry, names: ReadonlyMap<string, string>): Entry => ({
  key: entry.key,
  keyLocation: entry.keyLocation,
  value: renamed(entry.value, names),
});
