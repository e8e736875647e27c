import type { Location } from "../../../graph/model.ts";
import {
  readShell,
  SHELLS,
  type ShellCommand,
  type ShellScript,
  type ShellWord,
  type UnwrappedCommand,
  unwrap,
} from "../../../parse/shell.ts";
import type { SourceFile } from "../../../parse/source.ts";
import type { Tree } from "../../../parse/tree.ts";
import type { Session } from "./shell-session.ts";
import { expandAll, type Lookup } from "./shell-values.ts";

/** A script, wherever its text stands. */
export interface Script {
  readonly text: string;
  /** The place of a span of the text; `name` is what is looked for in it. */
  readonly place: (offset: number, end: number, name: string) => Location;
  readonly location: Location;
  /** The folder of the file that holds it. */
  readonly folder: string;
  /** Folders that relative names may start from, the likeliest first. */
  readonly from: readonly string[];
  /** The file or the value whose whole text it is. */
  readonly source?: SourceFile | Tree;
}
/** One command of a script, in every form that its variables may give it. */
export interface Line {
  readonly forms: readonly UnwrappedCommand[];
  readonly script: Script;
  readonly location: Location;
  readonly session: Session;
  readonly depth: number;
}
/** What is done with each command, and with a script that cannot be read whole. */
export interface Visitor {
  readonly line: (line: Line) => void;
  readonly incomplete: (script: Script) => void;
  /** Scripts that a command calls; they are read where the command stands. */
  readonly calls: (
    line: Line,
    form: UnwrappedCommand,
  ) => readonly { readonly script: Script; readonly session: Session }[];
  /** Whether commands that run no program are of interest too; they are skipped otherwise. */
  readonly plain?: true;
  /** Commands and scripts that may still be looked at, over all of a step. */
  readonly budget: { lines: number; scripts: number };
  /** Characters of called scripts that may still be read, over all steps of a repository. */
  readonly shared: { characters: number };
}

/** LIMIT: scripts that call scripts. */
const MAX_DEPTH = 4;

/** Commands that run no other one that a script names. */
const PLAIN: ReadonlySet<string> = new Set(
  "[ awk break basename cat chmod cp curl cut date declare diff dirname echo exit export false gh git grep head jq local ls mkdir mv pip printf pwd read return rm sed set shift sleep sort tail tar tee test touch tr true trap uname uniq unset wait wc wget".split(
    " ",
  ),
);

/** `gh copilot` runs an agent: https://cli.github.com/manual/gh_copilot */
function isCopilot({ name, words }: ShellCommand): boolean {
  return name === "gh" && words[0]?.value === "copilot";
}

/** Whether a command runs no other program, whatever files it is given. */
export function isPlainCommand(name: string): boolean {
  return PLAIN.has(name);
}

/** Reads a script from top to bottom, with what it hands to other shells and the scripts that it calls. */
export function walkScript(script: Script, session: Session, visitor: Visitor, depth = 0): void {
  visitor.budget.scripts -= 1;
  if (depth > 0) visitor.shared.characters -= script.text.length;
  if (visitor.budget.scripts < 0 || visitor.shared.characters < 0) {
    visitor.incomplete(script);
    return;
  }
  const { commands, assignments, complete } = parsedOnce(script);
  if (!complete) visitor.incomplete(script);
  const later: ShellCommand[] = [];
  let next = 0;
  const here: Walk = { script, from: [...script.from], session, visitor, depth };
  commands.forEach((command, i) => {
    for (let one = assignments[next]; one !== undefined && one.before <= i; one = assignments[next]) {
      session.assign(one);
      next += 1;
    }
    if (command.within === undefined) visit(here, command, session.lookup);
    else later.push(command);
  });
  for (const one of assignments.slice(next)) session.assign(one);
  // NOTE: a function runs where it is called, so its commands are read when the calls are known.
  for (const command of later) visit(here, command, session.inside(command.within ?? ""));
}

const parsed = new WeakMap<SourceFile | Tree, ShellScript>();

/** A script that many steps call, or a step that many workflows call, is parsed for the first of them. */
function parsedOnce({ text, source }: Script): ShellScript {
  const read = (source && parsed.get(source)) ?? readShell(text);
  if (source !== undefined) parsed.set(source, read);
  return read;
}

interface Walk {
  readonly script: Script;
  /** Grows with each `cd`. */
  readonly from: string[];
  readonly session: Session;
  readonly visitor: Visitor;
  readonly depth: number;
}

function visit(walk: Walk, command: ShellCommand, lookup: Lookup): void {
  const { session, visitor, depth } = walk;
  const script: Script = { ...walk.script, from: walk.from };
  visitor.budget.lines -= 1;
  if (command.head === undefined || visitor.budget.lines < 0) return;
  // NOTE: what the parser could only guess is read below, with the values put in.
  if (command.guess && depth < MAX_DEPTH) return;
  // NOTE: most commands of most scripts are these, and what they do is of no interest here.
  if (!visitor.plain && command.head.literal && PLAIN.has(command.name) && !isCopilot(command)) return;
  const expanded = expandAll([command.head, ...command.words], lookup);
  const forms = expanded.flatMap(([head, ...words]) =>
    head === undefined ? [] : [unwrap(formOf(command, head, words))],
  );
  const [first] = forms;
  if (first === undefined) return;
  let known: Location | undefined;
  const line: Line = {
    forms,
    script,
    // NOTE: places are searched for in the text, and only those of agents are asked for.
    get location() {
      known ??= script.place(command.offset, Math.max(command.end, command.offset + 1), first.name);
      return known;
    },
    session,
    depth,
  };
  visitor.line(line);
  for (const form of forms) {
    session.called(form.name, form.words);
    if (form.name === "cd") enter(walk, form.words[0]);
    if (depth >= MAX_DEPTH) continue;
    const handed = handedOver(form);
    if (handed !== undefined && !wasRead(command)) {
      const place: Script["place"] = (_offset, _end, name) => script.place(command.offset, command.end, name);
      const inner = form.name === "eval" ? session : session.child(handed.words, form.env);
      const { source: _, ...rest } = script;
      walkScript({ ...rest, text: handed.text, place, location: line.location }, inner, visitor, depth + 1);
    }
    for (const called of visitor.calls(line, form)) walkScript(called.script, called.session, visitor, depth + 1);
  }
}

function formOf(command: ShellCommand, head: ShellWord, words: readonly ShellWord[]): ShellCommand {
  return { ...command, name: head.value, head, words };
}

/** LIMIT: folders that one script enters. */
const MAX_FOLDERS = 10;

function enter(walk: Walk, folder: ShellWord | undefined): void {
  if (folder === undefined || !folder.literal || walk.from.length >= MAX_FOLDERS) return;
  const joined = [...new Set(walk.from.map((from) => `${from}/${folder.value}`))];
  walk.from.unshift(...joined.slice(0, MAX_FOLDERS - walk.from.length));
}

/** Whether the parser has read what the command hands to a shell, because it stands there in so many words. */
function wasRead(command: ShellCommand): boolean {
  const written = handedOver(unwrap(command));
  return written?.exact === true && written.literal;
}

interface Handed {
  readonly text: string;
  /** Whether it holds no variable. */
  readonly literal: boolean;
  /** What becomes `$@`. */
  readonly words: readonly ShellWord[];
  /** Whether nothing stands behind it. */
  readonly exact: boolean;
}

/** The text that `eval` or `bash -c` runs. */
function handedOver({ name, words }: UnwrappedCommand): Handed | undefined {
  if (name === "eval") {
    const literal = words.every((word) => word.literal);
    return { text: words.map((word) => word.value).join(" "), literal, words: [], exact: true };
  }
  if (!isShell(name)) return undefined;
  const flag = words.findIndex((word) => /^-[a-z]*c[a-z]*$/.test(word.value));
  const text = flag === -1 ? undefined : words[flag + 1];
  // NOTE: the word behind the text is `$0`.
  return (
    text && { text: text.value, literal: text.literal, words: words.slice(flag + 3), exact: words.length === flag + 2 }
  );
}

/** Whether a command is a shell that runs a script. */
export function isShell(name: string): boolean {
  return SHELLS.has(name.split("/").at(-1) ?? "");
}
