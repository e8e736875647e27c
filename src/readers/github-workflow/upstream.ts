import { parseYaml } from "../../parse/yaml.ts";
import type { Repository } from "../reader.ts";
import { triggers, type Upstream } from "./triggers.ts";

const FOLDER = ".github/workflows/";

/**
 * The contexts of the workflow that a `workflow_run` waits for, by its `name:` or, without one, its path.
 * Several of one name, or none, is not known: then anyone may have started it.
 */
export function upstreamOf(repository: Repository): Upstream {
  return (wanted) => {
    const found = repository.names.filter((path) => path.startsWith(FOLDER)).flatMap((path) => {
      const source = repository.file(path);
      if (source === undefined || !(path === wanted || source.text.includes(wanted))) return [];
      const { tree } = parseYaml(source, "yaml");
      return tree && (tree.get("name")?.string() ?? path) === wanted ? [tree] : [];
    });
    const [only] = found;
    if (only === undefined || found.length > 1) return undefined;
    // NOTE: a chain of workflow_run events is followed no further: its first link may be anyone's.
    return triggers(only.get("on")).flatMap((trigger) => trigger.contexts).filter((context) => context.causedBy !== "caller");
  };
}
