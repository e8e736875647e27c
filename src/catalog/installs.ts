import { data } from "./installs.generated.ts";
import { type PatternPart, patternParts, withoutWrapper } from "./shell-pattern.ts";

/** `chosen`: packages that whoever fills in the pattern names; `project`: those that the files of the project name. */
export type Installs = "chosen" | "project";

interface Row {
  readonly words: readonly string[];
  readonly form: string;
}
const ROWS: readonly Row[] = data.rows.flatMap(({ commands, form }) =>
  commands.map((command) => ({ words: command.split(" "), form })),
);
const HARMLESS: ReadonlySet<string> = new Set(data["without-scripts"]);
const WRAPPERS: ReadonlySet<string> = new Set(["sudo", "env", "timeout", "time", "nice", "command"]);

// A file or folder of the project; `@scope/name` is a package.
const FILE = /^[./~]|\.(?:txt|toml|in)$/;

const startsWith = (words: readonly string[], start: readonly string[]): boolean =>
  start.every((word, i) => word === words[i]);

function byRow({ words, form }: Row, { fixed, open }: PatternPart): Installs | undefined {
  // A wildcard where the subcommand stands: `npm *`.
  if (fixed.length < words.length) {
    const next = words[fixed.length] ?? "";
    const reached = open !== undefined && fixed.length > 0 && startsWith(words, fixed) && next.startsWith(open);
    return reached ? (form === "project" ? "project" : "chosen") : undefined;
  }
  if (!startsWith(fixed, words)) return undefined;
  const rest = fixed.slice(words.length);
  if (rest.some((word) => HARMLESS.has(word))) return undefined;
  const named = rest.some((word) => !word.startsWith("-"));
  if (form === "runs") return open !== undefined && !named ? "chosen" : undefined;
  if (form === "adds" && open !== undefined) return "chosen";
  // NOTE: a package that the pattern names is chosen by whoever wrote it; a file or folder is the project's.
  const local = rest.some((word) => FILE.test(word));
  return named && !local ? undefined : "project";
}

function byPart(part: PatternPart, depth = 0): Installs | undefined {
  const [first = ""] = part.fixed;
  // LIMIT: wrappers inside wrappers.
  if (WRAPPERS.has(first) && depth < 5) return byPart(withoutWrapper(part, 1), depth + 1);
  const found = ROWS.map((row) => byRow(row, part));
  return found.find((one) => one === "chosen") ?? found.find((one) => one !== undefined);
}

/** Whether a shell pattern lets packages be installed, with the scripts that they bring along. */
export function installs(command: string): Installs | undefined {
  const found = patternParts(command).map((part) => byPart(part));
  return found.find((one) => one === "chosen") ?? found.find((one) => one !== undefined);
}

const LOCKED: readonly (readonly string[])[] = data.locked.flatMap(({ commands }) =>
  commands.map((command) => command.split(" ")),
);
const NO_SCRIPTS: ReadonlySet<string> = new Set(["--ignore-scripts", "--ignore-scripts=true", "--dry-run"]);

/** Whether a command installs what the files of the project say, and runs scripts that they or packages bring along. */
export function installsProject(words: readonly string[]): boolean {
  if (words.some((word) => NO_SCRIPTS.has(word))) return false;
  return LOCKED.some((command) => {
    if (!startsWith(words, command)) return false;
    const rest = words.slice(command.length);
    // NOTE: a package that is named is not the project's; `yarn` alone installs, `yarn build` does not.
    return rest.every((word) => word.startsWith("-") || FILE.test(word));
  });
}
