import type { Diagnostic } from "../graph/model.ts";
import { readJson } from "./json.ts";
import { locationOf } from "./position.ts";
import type { RawParsed } from "./raw.ts";
import type { SourceFile } from "./source.ts";
import type { Parsed } from "./tree.ts";
import { readEvents } from "./yaml-events.ts";
import { treeOf } from "./yaml-tree.ts";

export type Dialect = "yaml" | "json" | "jsonc";
/** Reads what the fast parser gave up on; see `yaml-recover.ts`, loaded only when a file is broken. */
export type Recover = (source: SourceFile) => Parsed;

const memo = new WeakMap<SourceFile, Map<Dialect, Parsed>>();

/**
 * The positioned tree of a file, remembered per file object. Never throws. With `recover`, a YAML file
 * that is not valid is read as far as it goes, and that answer is remembered in place of the empty one:
 * so the pipeline can read a broken file again, and its reader needs to know nothing of it.
 */
export function parseYaml(source: SourceFile, dialect: Dialect, recover?: Recover): Parsed {
  const parsed = memo.get(source) ?? new Map<Dialect, Parsed>();
  memo.set(source, parsed);
  const known = parsed.get(dialect);
  if (known !== undefined && !(known.recoverable && recover)) return known;
  const fresh =
    known ?? present(dialect === "yaml" ? readEvents(source.text) : readJson(source.text, dialect), source, dialect);
  const answer = fresh.recoverable && recover ? complete(recover(source), fresh) : fresh;
  parsed.set(dialect, answer);
  return answer;
}

/** A recovered file stays a broken one, also where the other parser is content. */
function complete(recovered: Parsed, broken: Parsed): Parsed {
  if (recovered.diagnostics.some((diagnostic) => diagnostic.code === "syntax-error")) return recovered;
  return { tree: recovered.tree, diagnostics: [...broken.diagnostics, ...recovered.diagnostics] };
}

/** Lets go of a file's tree, which is many times larger than its text; whoever asks again has it parsed again. */
export function forgetParsed(source: SourceFile): void {
  memo.delete(source);
}

/** Whether a reader asked for this file's YAML in vain, and `parseYaml` with `recover` could give more. */
export function isRecoverable(source: SourceFile): boolean {
  return memo.get(source)?.get("yaml")?.recoverable === true;
}

/** Gives a parser's offsets their file. */
export function present(raw: RawParsed, source: SourceFile, dialect: Dialect): Parsed {
  const diagnostics = raw.problems.map(
    ({ code, level, message, start, end }): Diagnostic => ({
      code,
      level,
      message,
      location: locationOf(source, start, end),
    }),
  );
  const tree = raw.root && treeOf(raw.root, source);
  const recoverable =
    dialect === "yaml" && tree === undefined && diagnostics.some((diagnostic) => diagnostic.code === "syntax-error");
  return recoverable ? { tree, diagnostics, recoverable } : { tree, diagnostics };
}
