import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { lstatSync, type Stats } from "node:fs";
import { dirname, join } from "node:path";

/** LIMIT: git's time and the size of its answer. */
const LIMITS = { timeout: 20_000, maxBuffer: 256 * 1024 * 1024 };

// Nothing of the scanned repository's configuration may run or lead elsewhere: no monitor, no hooks,
// no exclude file of its choice, no bare repository posing as a folder, no objects put in place of others.
const CONFIG = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.excludesFile=/dev/null",
  "safe.bareRepository=explicit",
].flatMap((setting) => ["-c", setting]);

interface GitOptions {
  readonly input?: string;
  readonly index?: string | undefined;
  /** The exit code that says that there is nothing, beside 0. */
  readonly nothing?: number;
}

/**
 * Runs git for the folder, with nothing of the repository's own configuration or of our environment in force, and
 * no transport for objects that are missing. `index` is another index than the usual one. `undefined` when the folder is in no work tree, or git gives no answer.
 */
export function git(
  root: string,
  args: readonly string[],
  { input, index, nothing }: GitOptions = {},
): Buffer | undefined {
  const top = workTree(root);
  if (top === undefined) return undefined;
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  const answer: SpawnSyncReturns<Buffer> = spawnSync("git", [...CONFIG, "-C", root, ...args], {
    // NOTE: the scanned folder is no working directory: Windows would look for `git.exe` there first.
    cwd: dirname(process.execPath),
    env: {
      ...Object.fromEntries(own),
      GIT_WORK_TREE: top,
      ...(index === undefined ? {} : { GIT_INDEX_FILE: index }),
      // NOTE: searches go by bytes, whatever the language of the machine.
      LC_ALL: "C",
      GIT_OPTIONAL_LOCKS: "0",
      GIT_NO_LAZY_FETCH: "1",
      GIT_NO_REPLACE_OBJECTS: "1",
      GIT_ALLOW_PROTOCOL: "none",
      GIT_TERMINAL_PROMPT: "0",
    },
    ...LIMITS,
    ...(input === undefined ? {} : { input }),
    stdio: [input === undefined ? "ignore" : "pipe", "pipe", "ignore"],
  });
  return answer.status === 0 || (nothing !== undefined && answer.status === nothing) ? answer.stdout : undefined;
}

/** The items of an answer that `-z` ends with NUL. */
export function items(answer: Buffer | undefined): readonly string[] {
  return (answer?.toString("utf8") ?? "").split("\0").filter((item) => item !== "");
}

function workTree(root: string): string | undefined {
  for (let folder = root; ; folder = dirname(folder)) {
    if (statsOf(join(folder, ".git")) !== undefined) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** What stands at a path, links not followed. */
export function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    // NOTE: absent, or behind something that is no folder or may not be entered: to us it is not there.
    return undefined;
  }
}
