import { isRecoverable, parseYaml } from "../../../parse/yaml.ts";
import type { TriggerContext } from "../../ci/run.ts";
import type { Repository } from "../../reader.ts";
import { triggers, type Upstream } from "../triggers.ts";

const FOLDER = ".github/workflows/";
/** LIMIT: different workflows that are waited for; each is looked for in all files. Of any other, nothing is known. */
const MAX_NAMES = 100;

type Answers = Map<string, readonly TriggerContext[] | undefined>;
const KNOWN = new WeakMap<Repository["names"], Answers>();

/** A top-level `name:` on one line that every YAML parser reads alike. */
const PLAIN_NAME = /^name:[ \t]+(["']?)(\w[\w .,()/-]*)\1[ \t]*\r?(?:\n(?![ \t])|$(?![\s\S]))/m;
/** Further keys at the margin that could be a name too: a second one, a quoted one, a flow map. */
const OTHER_KEYS = /^(?:name\b[\s\S]*^name\b|["'?{&!*<[\t\ufeff])/m;

/** Whether the file may be the workflow of that name; where the text is plain, without a parse. */
function mayBeNamed(text: string, wanted: string): boolean {
  if (!text.includes(wanted)) return false;
  const [, , name] = PLAIN_NAME.exec(text) ?? [];
  return name === undefined || OTHER_KEYS.test(text) || name.trim() === wanted;
}

/**
 * The contexts of the workflow that a `workflow_run` waits for, by its `name:` or, without one, its path.
 * Several of one name, or none, is not known: then anyone may have started it.
 */
export function upstreamOf(repository: Repository): Upstream {
  const known: Answers = KNOWN.get(repository.names) ?? new Map();
  KNOWN.set(repository.names, known);
  return (wanted) => {
    if (known.has(wanted) || known.size >= MAX_NAMES) return known.get(wanted);
    const sources = repository.names
      .filter((path) => path.startsWith(FOLDER))
      .flatMap((path) => repository.file(path) ?? []);
    const named = sources.filter((source) => source.file === wanted || mayBeNamed(source.text, wanted));
    const found = named.flatMap((source) => {
      const { tree } = parseYaml(source, "yaml");
      return tree && (tree.get("name")?.string() ?? source.file) === wanted ? [tree] : [];
    });
    const [only] = found;
    // NOTE: a chain of workflow_run events is followed no further: its first link may be anyone's.
    const contexts =
      only === undefined || found.length > 1
        ? undefined
        : triggers(only.get("on"))
            .flatMap((trigger) => trigger.contexts)
            .filter((context) => context.causedBy !== "caller");
    // NOTE: a broken file that the recovering parser is still to read may say something else then.
    if (!named.some(isRecoverable)) known.set(wanted, contexts);
    return contexts;
  };
}
