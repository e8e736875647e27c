import type { Tree } from "../../parse/tree.ts";
import { isRecoverable, parseYaml } from "../../parse/yaml.ts";
import type { Repository } from "../reader.ts";
import { triggers, type Upstream } from "./triggers.ts";

const FOLDER = ".github/workflows/";

type Named = ReadonlyMap<string, readonly Tree[]>;
const KNOWN = new WeakMap<Repository["names"], Named>();

/** The workflows of the repository by their `name:` or, without one, their path. */
function workflowsByName(repository: Repository): Named {
  const known = KNOWN.get(repository.names);
  if (known) return known;
  const sources = repository.names.filter((path) => path.startsWith(FOLDER)).flatMap((path) => repository.file(path) ?? []);
  const named = new Map<string, Tree[]>();
  for (const source of sources) {
    const { tree } = parseYaml(source, "yaml");
    if (tree === undefined) continue;
    const name = tree.get("name")?.string() ?? source.file;
    const alike = named.get(name);
    if (alike) alike.push(tree);
    else named.set(name, [tree]);
  }
  // NOTE: a broken file that is still to be read by the recovering parser may say something else then.
  if (!sources.some(isRecoverable)) KNOWN.set(repository.names, named);
  return named;
}

/**
 * The contexts of the workflow that a `workflow_run` waits for, by its `name:` or, without one, its path.
 * Several of one name, or none, is not known: then anyone may have started it.
 */
export function upstreamOf(repository: Repository): Upstream {
  return (wanted) => {
    const [only, ...others] = workflowsByName(repository).get(wanted) ?? [];
    if (only === undefined || others.length > 0) return undefined;
    // NOTE: a chain of workflow_run events is followed no further: its first link may be anyone's.
    return triggers(only.get("on")).flatMap((trigger) => trigger.contexts).filter((context) => context.causedBy !== "caller");
  };
}
