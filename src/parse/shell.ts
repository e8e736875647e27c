import {
  type Command,
  forEachChild,
  type HereDoc,
  type HereString,
  type Pipeline,
  parse,
  type Redirection,
  type SyntaxNode,
  type Word,
} from "unbash";
import { assignmentsOf, loopAssignment } from "./shell-assignments.ts";
import type { ShellAssignment, ShellCommand, ShellScript, ShellStreams, ShellWord } from "./shell-command.ts";
import { hideExpressions } from "./shell-expressions.ts";
import { CAPTURED, piped, redirected } from "./shell-output.ts";
import { unwrap } from "./shell-unwrap.ts";
import { type Place, type Restore, wordOf } from "./shell-words.ts";

export type { ShellAssignment, ShellCommand, ShellPart, ShellScript, ShellStream, ShellWord } from "./shell-command.ts";
export { type UnwrappedCommand, unwrap } from "./shell-unwrap.ts";

/** LIMIT: characters of one script; a longer one has no commands. */
export const MAX_SCRIPT_LENGTH = 64 * 1024;
/** LIMIT: commands of one script, those in nested shells included. */
const MAX_COMMANDS = 5000;
/** LIMIT: brackets that are open at once. */
const MAX_NESTING = 200;
/** LIMIT: shells within shells. */
const MAX_SHELLS = 4;
/** LIMIT: characters of the scripts that are remembered; beyond it the memory starts anew. */
const MAX_REMEMBERED = 256 * 1024;
/** Programs that run a script of the shell. */
export const SHELLS: ReadonlySet<string> = new Set(["bash", "sh", "zsh", "dash", "ksh"]);

/** The answer for a script that is too long or too deeply nested to be read: no commands, and `===` tells why. */
export const UNREADABLE: readonly ShellCommand[] = [];

const UNREAD: ShellScript = { commands: UNREADABLE, assignments: [], complete: false };

/** Every simple command of a script, in the order of the text. Never throws; a broken script gives what can be read of it. */
export function parseShell(text: string): readonly ShellCommand[] {
  return readShell(text).commands;
}

let remembered = new Map<string, ShellScript>();
let rememberedLength = 0;

/** The same, with the variables that it assigns, and whether anything was left out. One text, one answer, shared by all who ask. */
export function readShell(text: string): ShellScript {
  const before = remembered.get(text);
  if (before !== undefined) return before;
  const script = read(text);
  rememberedLength += text.length;
  if (rememberedLength > MAX_REMEMBERED) {
    remembered = new Map();
    rememberedLength = text.length;
  }
  remembered.set(text, script);
  return script;
}

function read(text: string): ShellScript {
  if (text.length > MAX_SCRIPT_LENGTH || isTooDeep(text)) return UNREAD;
  const shell: Shell = {
    commands: [],
    assignments: [],
    place: (start, end) => [start, end],
    level: 0,
    progress: { complete: true },
  };
  try {
    collect(shell, text);
  } catch (error) {
    // NOTE: the parser recurses over quotes and brackets; a hostile script can exhaust the stack.
    if (error instanceof RangeError) return UNREAD;
    throw error;
  }
  return { commands: shell.commands, assignments: shell.assignments, complete: shell.progress.complete };
}

/** Brackets only, quoted or not: the parser looks ahead from each one, which a tower of them would make slow. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (char === "(" || char === "{" || char === "[") depth += 1;
    else if (depth > 0 && (char === ")" || char === "}" || char === "]")) depth -= 1;
    if (depth > MAX_NESTING) return true;
  }
  return false;
}

interface Shell {
  readonly commands: ShellCommand[];
  readonly assignments: ShellAssignment[];
  readonly place: Place;
  readonly level: number;
  readonly progress: { complete: boolean };
  readonly guess?: true;
}

/** What stands around a command. */
interface Around {
  readonly place: Place;
  readonly piped: string | undefined;
  readonly fed: boolean;
  readonly certain: boolean;
  readonly within: string | undefined;
  readonly streams: ShellStreams;
}

/** Nodes whose parts all run, in order and in the same shell. */
const STRAIGHT: ReadonlySet<string> = new Set(["Script", "Statement", "CompoundList", "BraceGroup", "Redirected"]);

/** What a word must hold to hold a command. */
const EXPANDS = /[$`(]/;

function collect(shell: Shell, text: string): void {
  const hidden = hideExpressions(text);
  const script = parse(hidden.text);
  if (script.errors?.length) shell.progress.complete = false;
  const visit = (node: SyntaxNode, around: Around): void => {
    if (shell.commands.length >= MAX_COMMANDS) {
      shell.progress.complete = false;
      return;
    }
    // NOTE: most words are plain ones, and to ask one for its parts is the slowest question of all.
    if (node.type === "Word" && !EXPANDS.test(node.text)) return;
    // NOTE: a script in backticks with escapes has a decoded text of its own, whose offsets lead nowhere.
    const decoded = node.type === "CommandExpansion" && node.script?.source !== undefined;
    const fed = node.type === "Redirected" && !around.fed && isFed(node.redirects);
    const place = decoded ? constant(around.place(node.pos, node.end)) : around.place;
    const streams = streamsInside(node, around, hidden.restore);
    const changes = decoded || fed || streams !== around.streams;
    const here: Around = changes ? { ...around, place, fed: around.fed || fed, streams } : around;
    if (node.type === "Pipeline") {
      visitPipeline(node, here);
      return;
    }
    if (node.type === "Command") addCommand({ ...shell, place }, node, hidden.restore, here);
    if (node.type === "For")
      assign(shell, [loopAssignment(node, (word) => wordOf(word, place, hidden.restore))], false);
    const within = node.type === "Function" ? hidden.restore(node.name.value) : here.within;
    const certain = here.certain && STRAIGHT.has(node.type);
    const same = within === here.within && certain === here.certain && here.piped === undefined;
    const inside: Around = same ? here : { ...here, within, certain, piped: undefined };
    forEachChild(node, (child) => visit(child, inside));
  };
  const visitPipeline = (pipeline: Pipeline, around: Around): void => {
    const alone = pipeline.commands.length === 1;
    pipeline.commands.forEach((command, i) => {
      const before = pipeline.commands[i - 1];
      const text = before?.type === "Command" ? outputOf(before, hidden.restore) : undefined;
      const streams = piped(around.streams, pipeline, i, (word) => wordOf(word, around.place, hidden.restore));
      visit(command, { ...around, piped: text, fed: around.fed || i > 0, certain: around.certain && alone, streams });
    });
  };
  visit(script, {
    place: shell.place,
    piped: undefined,
    fed: false,
    certain: shell.level === 0,
    within: undefined,
    streams: {},
  });
}

/** Where what runs inside the node writes to. */
function streamsInside(node: SyntaxNode, { streams, place }: Around, restore: Restore): ShellStreams {
  if (node.type === "CommandExpansion" || node.type === "ProcessSubstitution") return CAPTURED;
  if (node.type !== "Redirected") return streams;
  return redirected(streams, node.redirects, (word) => wordOf(word, place, restore));
}

function constant(span: readonly [number, number]): Place {
  return () => span;
}

function assign(shell: Shell, found: readonly Omit<ShellAssignment, "before" | "certain">[], certain: boolean): void {
  for (const one of found) shell.assignments.push({ ...one, certain, before: shell.commands.length });
}

function addCommand(shell: Shell, node: Command, restore: Restore, around: Around): void {
  const env: Record<string, string> = Object.create(null);
  for (const part of node.prefix) {
    if (part.type === "Assignment") env[part.name] = restore(part.value.type === "Word" ? part.value.value : part.text);
  }
  const read = (word: Word): ShellWord => wordOf(word, shell.place, restore);
  const words = node.args.map((argument) => read(argument.type === "Word" ? argument : argumentOf(argument)));
  const first = node.name ?? node.prefix.find((part) => part.type === "Assignment");
  if (first === undefined) return;
  assign(shell, assignmentsOf(node, read), around.certain);
  const stdin = stdinOf(node, restore) ?? around.piped;
  const [offset, end] = shell.place(first.pos, first.end);
  const command: ShellCommand = {
    name: node.name === undefined ? "" : restore(node.name.value),
    ...(node.name === undefined ? {} : { head: read(node.name) }),
    words,
    env,
    offset,
    end: Math.max(end, words.at(-1)?.end ?? 0),
    ...(stdin === undefined ? {} : { stdin }),
    ...(around.fed || isFed(node.redirects) ? { fed: true } : {}),
    ...(around.within === undefined ? {} : { within: around.within }),
    ...(shell.guess ? { guess: true } : {}),
    ...redirected(around.streams, node.redirects, read),
  };
  shell.commands.push(command);
  collectInner(shell, command, node);
}

function isFed(redirects: readonly Redirection[]): boolean {
  return redirects.some(({ operator }) => operator.startsWith("<"));
}

function argumentOf({ text, pos, end }: { readonly text: string; readonly pos: number; readonly end: number }): Word {
  return { type: "Word", text, value: text, pos, end };
}

/** The scripts that a command hands to another shell: `bash -c '...'`, `eval '...'`, `bash <<EOF`. */
function collectInner(shell: Shell, command: ShellCommand, node: Command): void {
  const inner = unwrap(command);
  const level = shell.level + 1;
  const whole = constant([command.offset, command.end]);
  const isShell = SHELLS.has(inner.name.split("/").at(-1) ?? "");
  if (level > MAX_SHELLS) {
    if (isShell || inner.name === "eval") shell.progress.complete = false;
  } else if (inner.name === "eval") {
    const guess = inner.words.every((word) => word.literal) ? {} : { guess: true as const };
    collect({ ...shell, place: whole, level, ...guess }, inner.words.map((word) => word.value).join(" "));
  } else if (isShell) {
    const flag = inner.words.findIndex((word) => /^-[a-z]*c[a-z]*$/.test(word.value));
    const script = flag === -1 ? undefined : inner.words[flag + 1];
    const guess = script?.literal && inner.words.length === flag + 2 ? {} : { guess: true as const };
    if (script !== undefined)
      collect({ ...shell, place: placeInside(shell, script, node), level, ...guess }, script.value);
    else if (flag === -1 && command.stdin !== undefined && readsStdin(inner.words))
      collect({ ...shell, place: whole, level }, command.stdin);
  }
}

function readsStdin(words: readonly ShellWord[]): boolean {
  return (
    words.every((word, i) => word.value.startsWith("-") || words[i - 1]?.value === "-o") ||
    words.some((word) => word.value === "-s")
  );
}

/** Exact inside a word in quotes whose text stands as it reads; otherwise the word's own ends. */
function placeInside(shell: Shell, script: ShellWord, node: Command): Place {
  const word = node.args.find((argument) => shell.place(argument.pos, argument.end)[0] === script.offset);
  const exact =
    word?.type === "Word" && word.text.length === word.value.length + 2 && word.text.slice(1, -1) === word.value;
  return exact
    ? (start, end) => shell.place(word.pos + 1 + start, word.pos + 1 + end)
    : constant([script.offset, script.end]);
}

function stdinOf(node: Command, restore: Restore): string | undefined {
  const fed = node.redirects.findLast(
    (redirect): redirect is HereDoc | HereString =>
      redirect.operator === "<<" || redirect.operator === "<<-" || redirect.operator === "<<<",
  );
  if (fed === undefined) return undefined;
  return restore(fed.type === "HereDoc" ? fed.body.text : (fed.target?.value ?? ""));
}

/** What `echo text`, `printf text` or `cat <<EOF` write, as far as the script shows it. */
function outputOf(node: Command, restore: Restore): string | undefined {
  if (node.name?.value === "cat" && node.args.length === 0) return stdinOf(node, restore);
  if (node.name?.value !== "echo" && node.name?.value !== "printf") return undefined;
  const words = node.args.map((argument) => restore(argument.type === "Word" ? argument.value : argument.text));
  return words.filter((word, i) => i > 0 || !/^-[neE]+$/.test(word)).join(" ");
}
