import { isAgentName } from "../../catalog/agents.ts";
import type { Diagnostic } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { tooMany } from "../ci/pipelines/too-many.ts";
import type { Repository } from "../reader.ts";

/** LIMIT: templates inside each other, and items of one list with those of its templates. */
const MAX_DEPTH = 10;
const MAX_ITEMS = 2000;

/** Gives the items of lists of stages, jobs or steps, with templates of the same repository put in. */
export interface Walk {
  readonly items: (list: Tree | undefined, key: "stages" | "jobs" | "steps") => readonly Tree[];
  /** Files that were put in. */
  readonly files: ReadonlySet<string>;
}

function pathOf(template: string, from: string): string | undefined {
  const [path = "", repository = "self"] = template.split("@");
  if (repository !== "self" || path.includes("${{")) return undefined;
  const base = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "..") {
      if (base.pop() === undefined) return undefined;
    } else if (part !== "" && part !== ".") base.push(part);
  }
  return base.join("/");
}

/** A walk over one pipeline; what cannot be followed is said when its name is an agent's. */
export function walker(repository: Repository, report: (diagnostic: Diagnostic) => void): Walk {
  const files = new Set<string>();
  let left = MAX_ITEMS;
  const unread = (name: string, tree: Tree): void => {
    if (isAgentName(name))
      report({
        code: "unresolved-reference",
        level: "warning",
        message: `The template \`${name}\` is not read: whether it runs an agent is not known.`,
        location: tree.location,
      });
  };
  const follow = (name: string, item: Tree, key: string, depth: number): readonly Tree[] => {
    const path = pathOf(name, item.file);
    const source = path === undefined ? undefined : repository.file(path);
    const tree = source && parseYaml(source, "yaml").tree;
    if (tree === undefined || depth >= MAX_DEPTH) unread(name, item);
    if (path !== undefined && source) files.add(path);
    return tree === undefined || depth >= MAX_DEPTH ? [] : walk(tree.get(key), key, depth + 1);
  };
  const walk = (list: Tree | undefined, key: string, depth: number): readonly Tree[] =>
    (list?.items() ?? []).flatMap((item): readonly Tree[] => {
      left -= 1;
      if (left === -1) report(tooMany("stages, jobs and steps", MAX_ITEMS, item.location));
      if (left < 0 || item.kind !== "map") return [];
      const template = item.get("template")?.string();
      if (template !== undefined) return follow(template, item, key, depth);
      // NOTE: `${{ if }}:` and `${{ each }}:` stand in the place of the items that they decide on.
      const [first] = item.entries();
      if (first?.key.startsWith("${{"))
        return depth >= MAX_DEPTH ? [] : item.entries().flatMap(({ value }) => walk(value, key, depth + 1));
      return [item];
    });
  return { files, items: (list, key) => walk(list, key, 0) };
}
