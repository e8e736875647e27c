import { calledWorkflow } from "../../catalog/called-workflows.ts";
import type { Location } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Entry, Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";

/** The same value, with one place for everything in it: its own text stands in no file of the repository. */
function placedAt(tree: Tree, location: Location): Tree {
  const known = new Map<string, Tree | undefined>();
  const within = (value: Tree): Tree => placedAt(value, location);
  let entries: readonly Entry[] | undefined;
  const placed: Tree = {
    kind: tree.kind,
    location,
    file: location.file,
    get(key) {
      // NOTE: who asks twice gets the same object, as from a file.
      if (!known.has(key)) known.set(key, entriesOf().find((entry) => entry.key === key)?.value);
      return known.get(key);
    },
    at: (...keys) => keys.reduce<Tree | undefined>((at, key) => at?.get(key), placed),
    keyLocation: (key) => tree.keyLocation(key) && location,
    entries: () => entriesOf(),
    items: () => tree.items().map(within),
    string: () => tree.string(),
    boolean: () => tree.boolean(),
    locate: () => location,
  };
  const entriesOf = (): readonly Entry[] => {
    entries ??= tree.entries().map(({ key, value }) => ({ key, keyLocation: location, value: within(value) }));
    return entries;
  };
  return placed;
}

/** A reusable workflow of another repository that the catalog knows; everything in it has the place of the call. */
export function knownWorkflow(
  uses: string,
  location: Location,
): { path: string; tree: Tree; source: SourceFile } | undefined {
  const text = calledWorkflow(uses);
  const tree = text === undefined ? undefined : parseYaml({ file: location.file, text }, "json").tree;
  return (
    tree && {
      path: uses.split("@")[0] ?? "",
      tree: placedAt(tree, location),
      source: { file: location.file, text: "" },
    }
  );
}
