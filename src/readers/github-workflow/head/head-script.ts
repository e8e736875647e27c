import { readShell, type ShellCommand, unwrap } from "../../../parse/shell.ts";
import type { Step } from "../scope.ts";
import { compiledAct } from "./compiled-script.ts";
import { namesHead } from "./head-ref.ts";

/** What a script does to the files that lie in a folder. */
export type ScriptAct =
  /** Another commit is put there; `ref` says which, as far as the script tells; on other events than those of `on` it is not. */
  | {
      readonly kind: "take";
      readonly folder: string;
      readonly ref: string;
      readonly ofFork: boolean;
      readonly on?: RegExp;
    }
  /** Some files are put back from elsewhere, or removed. */
  | { readonly kind: "restore"; readonly folder: string; readonly paths: readonly string[] };

/** LIMIT: characters of a variable's value that are looked at. */
const MAX_VALUE = 2_000;
const NAME = /\$\{?([A-Za-z_]\w*)\}?/g;
const PULL = /\bpull\/(?=[${\d'"%])/;
// What the API and `gh` call the commit at the head: https://cli.github.com/manual/gh_pr_view
const READ_HEAD = /headRef|\.head\.(?:sha|ref)|\bhead_?sha\b|pulls\/[^\s]{0,80}\bhead\b/i;
const EVENT = /github\.event\.(?:pull_request\.(?:head|merge_commit_sha)|workflow_run\.head)|github\.head_ref/;
const BASE = /^(?:origin\/)?(?:main|master|develop)$|github\.base_ref|\.base\.|default_branch/;
const OF_FORK = /head[._]?repo|fork/i;
const TAKES: ReadonlySet<string> = new Set(["checkout", "switch", "reset", "merge", "rebase", "cherry-pick"]);

interface Walk {
  readonly look: (word: string) => string;
  readonly sourceOf: (id: string) => string | undefined;
  folder: string | undefined;
  /** Names by which a fetched head goes in the rest of the script. */
  readonly fetched: Set<string>;
  readonly forks: Set<string>;
}

/** What the variables of a word hold, put in behind it: the word is asked what it names, not what it is. */
function lookIn(step: Step, script: string): Walk["look"] {
  const { assignments } = readShell(script);
  const known = new Map([...step.env].map(([name, { text }]) => [name, text]));
  for (const { name, words } of assignments)
    known.set(name, `${known.get(name) ?? ""} ${words.map(({ value }) => value).join(" ")}`.slice(0, MAX_VALUE));
  const expand = (word: string, depth: number): string =>
    [
      word,
      ...[...word.matchAll(NAME)].map(([, name = ""]) => (depth > 0 ? expand(known.get(name) ?? "", depth - 1) : "")),
    ]
      .join(" ")
      .slice(0, MAX_VALUE)
      .trim();
  return (word) => expand(word, 2);
}

const isFlag = (word: string): boolean => word.startsWith("-");
const clean = (folder: string): string => folder.replace(/^\.\/|\/+$/g, "").replace(/^\.$/, "");

/** A text that names the head of a pull request, or what was fetched of one. */
function isHead(text: string, walk: Walk): boolean {
  const word = text.split(" ", 1)[0] ?? "";
  const remote = word.split("/")[0] ?? "";
  if (walk.fetched.has(word) || (word.includes("/") && walk.forks.has(remote))) return true;
  return PULL.test(text) || EVENT.test(text) || READ_HEAD.test(text) || namesHead(text, walk.sourceOf);
}

function fetch(words: readonly string[], walk: Walk): boolean {
  const texts = words.filter((word) => !isFlag(word)).map(walk.look);
  const isFork = texts.some((text) => OF_FORK.test(text) || walk.forks.has(text));
  if (!isFork && !texts.some((text) => isHead(text, walk))) return false;
  walk.fetched.add("FETCH_HEAD");
  for (const word of words)
    if (word.includes(":") && !word.includes("://")) walk.fetched.add(word.split(":").at(-1) ?? "");
  return true;
}

function folderIn(words: readonly string[], folder: string | undefined): string | undefined {
  const at = words.indexOf("-C");
  return at < 0 || folder === undefined ? folder : clean(words[at + 1] ?? "");
}

/** What a `git` command does to the folder. */
function gitAct(words: readonly string[], walk: Walk): ScriptAct | undefined {
  const folder = folderIn(words, walk.folder);
  const at = words.findIndex((word, i) => !isFlag(word) && words[i - 1] !== "-C" && words[i - 1] !== "-c");
  const [verb = "", ...rest] = words.slice(Math.max(at, 0));
  if (verb === "remote" && rest[0] === "add" && OF_FORK.test(walk.look(rest.at(-1) ?? "")))
    walk.forks.add(rest.at(-2) ?? "");
  if (verb === "fetch") fetch(rest, walk);
  if (folder === undefined) return undefined;
  if (verb === "pull") return fetch(rest, walk) ? { kind: "take", folder, ref: "pull/$", ofFork: true } : undefined;
  const end = rest.indexOf("--");
  const options = end < 0 ? rest : rest.slice(0, end);
  if (verb === "restore" || (verb === "checkout" && end >= 0)) {
    const from = options.filter((word) => !isFlag(word) || word.startsWith("--source=")).map(walk.look);
    const paths = end < 0 ? rest.filter((word) => !isFlag(word)) : rest.slice(end + 1);
    return from.some((text) => isHead(text, walk)) ? undefined : { kind: "restore", folder, paths: paths.map(clean) };
  }
  if (!TAKES.has(verb)) return undefined;
  const target = options.filter((word) => !isFlag(word)).map(walk.look);
  const head = target.find((text) => isHead(text, walk));
  if (head !== undefined) return { kind: "take", folder, ref: EVENT.test(head) ? head : "pull/$", ofFork: true };
  return verb !== "merge" && target.some((text) => BASE.test(text))
    ? { kind: "take", folder, ref: "", ofFork: false }
    : undefined;
}

function act(command: ShellCommand, walk: Walk): ScriptAct | undefined {
  const { name, words: given } = unwrap(command);
  const words = given.map(({ value }) => value);
  if (name === "cd") {
    const to = words.find((word) => !isFlag(word)) ?? "";
    walk.folder = /^\$\{?GITHUB_WORKSPACE\}?$/.test(to)
      ? ""
      : walk.folder === "" && /^[\w./-]+$/.test(to)
        ? clean(to)
        : undefined;
  }
  const { folder } = walk;
  if (name === "git") return gitAct(words, walk);
  if (folder === undefined) return undefined;
  if (name === "gh" && words[0] === "pr" && words[1] === "checkout")
    return { kind: "take", folder, ref: "pull/$", ofFork: true };
  return name === "rm"
    ? { kind: "restore", folder, paths: words.filter((word) => !isFlag(word)).map(clean) }
    : undefined;
}

const MAY_ACT = /\bgit\b|\bgh\b|\brm\b/;

/** What the script of a step does to the files of the workspace, in order, up to the command `until`. */
export function scriptActs(
  step: Step,
  sourceOf: (id: string) => string | undefined,
  until: (name: string) => boolean,
): readonly ScriptAct[] {
  const known = compiledAct(step);
  if (known !== undefined) return [known];
  const script = step.run?.string();
  if (script === undefined || !MAY_ACT.test(script)) return [];
  const own = clean(step.tree.get("working-directory")?.string() ?? "");
  const walk: Walk = { look: lookIn(step, script), sourceOf, folder: own, fetched: new Set(), forks: new Set() };
  const acts: ScriptAct[] = [];
  for (const command of readShell(script).commands) {
    if (until(command.name) || until(unwrap(command).name)) break;
    const found = act(command, walk);
    if (found) acts.push(found);
  }
  return acts;
}
