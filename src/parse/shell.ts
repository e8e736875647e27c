import {
  type Command,
  forEachChild,
  type HereDoc,
  type HereString,
  type Pipeline,
  parse,
  type SyntaxNode,
  type Word,
} from "unbash";
import { findExpressions } from "./expression-scan.ts";
import type { ShellCommand, ShellWord } from "./shell-command.ts";
import { unwrap } from "./shell-unwrap.ts";

export type { ShellCommand, ShellWord } from "./shell-command.ts";
export { type UnwrappedCommand, unwrap } from "./shell-unwrap.ts";

/** LIMIT: characters of one script; a longer one has no commands. */
export const MAX_SCRIPT_LENGTH = 64 * 1024;
/** LIMIT: commands of one script, those in nested shells included. */
const MAX_COMMANDS = 5000;
/** LIMIT: brackets that are open at once. */
const MAX_NESTING = 200;
/** LIMIT: shells within shells. */
const MAX_SHELLS = 4;
const SHELLS = new Set(["bash", "sh", "zsh", "dash", "ksh"]);

/** The answer for a script that is too long or too deeply nested to be read: no commands, and `===` tells why. */
export const UNREADABLE: readonly ShellCommand[] = [];

/** Every simple command of a script, in the order of the text. Never throws; a broken script gives what can be read of it. */
export function parseShell(text: string): readonly ShellCommand[] {
  if (text.length > MAX_SCRIPT_LENGTH || isTooDeep(text)) return UNREADABLE;
  const commands: ShellCommand[] = [];
  try {
    collect({ commands, place: (start, end) => [start, end], level: 0 }, text);
  } catch (error) {
    // NOTE: the parser recurses over quotes and brackets; a hostile script can exhaust the stack.
    if (error instanceof RangeError) return UNREADABLE;
    throw error;
  }
  return commands;
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

/** From a span of this shell's text to one of the outermost script. */
type Place = (start: number, end: number) => readonly [number, number];
interface Shell {
  readonly commands: ShellCommand[];
  readonly place: Place;
  readonly level: number;
}

function collect(shell: Shell, text: string): void {
  const hidden = hideExpressions(text);
  const visit = (node: SyntaxNode, place: Place, piped: string | undefined): void => {
    if (shell.commands.length >= MAX_COMMANDS) return;
    // NOTE: a script in backticks with escapes has a decoded text of its own, whose offsets lead nowhere.
    const within =
      node.type === "CommandExpansion" && node.script?.source !== undefined
        ? constant(place(node.pos, node.end))
        : place;
    if (node.type === "Pipeline") {
      visitPipeline(node, within);
      return;
    }
    if (node.type === "Command") addCommand({ ...shell, place: within }, node, hidden.restore, piped);
    forEachChild(node, (child) => visit(child, within, undefined));
  };
  const visitPipeline = (pipeline: Pipeline, place: Place): void => {
    let fed: string | undefined;
    for (const command of pipeline.commands) {
      visit(command, place, fed);
      fed = command.type === "Command" ? outputOf(command, hidden.restore) : undefined;
    }
  };
  visit(parse(hidden.text), shell.place, undefined);
}

function constant(span: readonly [number, number]): Place {
  return () => span;
}

function addCommand(shell: Shell, node: Command, restore: (text: string) => string, piped: string | undefined): void {
  const env: Record<string, string> = Object.create(null);
  for (const part of node.prefix) {
    if (part.type === "Assignment") env[part.name] = restore(part.value.type === "Word" ? part.value.value : part.text);
  }
  const words = node.args.map((argument) =>
    wordOf(argument.type === "Word" ? argument : argumentOf(argument), shell.place, restore),
  );
  const first = node.name ?? node.prefix.find((part) => part.type === "Assignment");
  if (first === undefined) return;
  const stdin = stdinOf(node, restore) ?? piped;
  const [offset, end] = shell.place(first.pos, first.end);
  const command: ShellCommand = {
    name: node.name === undefined ? "" : restore(node.name.value),
    words,
    env,
    offset,
    end: Math.max(end, words.at(-1)?.end ?? 0),
    ...(stdin === undefined ? {} : { stdin }),
  };
  shell.commands.push(command);
  if (shell.level < MAX_SHELLS) collectInner(shell, command, node);
}

function argumentOf({ text, pos, end }: { readonly text: string; readonly pos: number; readonly end: number }): Word {
  return { type: "Word", text, value: text, pos, end };
}

function wordOf(word: Word, place: Place, restore: (text: string) => string): ShellWord {
  const value = restore(word.value);
  const [offset, end] = place(word.pos, word.end);
  return { value, offset, end, literal: value === word.value && !hasExpansion(word) };
}

function hasExpansion(node: SyntaxNode): boolean {
  if (/Expansion$|^ProcessSubstitution$/.test(node.type) && node.type !== "BraceExpansion") return true;
  let found = false;
  forEachChild(node, (child) => {
    found ||= hasExpansion(child);
  });
  return found;
}

/** The scripts that a command hands to another shell: `bash -c '...'`, `eval '...'`, `bash <<EOF`. */
function collectInner(shell: Shell, command: ShellCommand, node: Command): void {
  const inner = unwrap(command);
  const level = shell.level + 1;
  const whole = constant([command.offset, command.end]);
  if (inner.name === "eval") {
    collect({ ...shell, place: whole, level }, inner.words.map((word) => word.value).join(" "));
  } else if (SHELLS.has(inner.name.split("/").at(-1) ?? "")) {
    const flag = inner.words.findIndex((word) => /^-[a-z]*c[a-z]*$/.test(word.value));
    const script = flag === -1 ? undefined : inner.words[flag + 1];
    if (script !== undefined) collect({ ...shell, place: placeInside(shell, script, node), level }, script.value);
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

function stdinOf(node: Command, restore: (text: string) => string): string | undefined {
  const fed = node.redirects.findLast(
    (redirect): redirect is HereDoc | HereString =>
      redirect.operator === "<<" || redirect.operator === "<<-" || redirect.operator === "<<<",
  );
  if (fed === undefined) return undefined;
  return restore(fed.type === "HereDoc" ? fed.body.text : (fed.target?.value ?? ""));
}

/** What `echo text`, `printf text` or `cat <<EOF` write, as far as the script shows it. */
function outputOf(node: Command, restore: (text: string) => string): string | undefined {
  if (node.name?.value === "cat" && node.args.length === 0) return stdinOf(node, restore);
  if (node.name?.value !== "echo" && node.name?.value !== "printf") return undefined;
  const words = node.args.map((argument) => restore(argument.type === "Word" ? argument.value : argument.text));
  return words.filter((word, i) => i > 0 || !/^-[neE]+$/.test(word)).join(" ");
}

// NOTE: private-use characters are ordinary word characters to a shell parser, and nobody writes them in scripts.
const FIRST = 0xe000;
const DIGITS = 0x1000;
const HIDDEN = /\ue000([\ue100-\uf0ff])([\ue100-\uf0ff])\ue001*/g;

/** Puts one word of equal length in the place of each `${{ ... }}`, which a shell would take apart. */
function hideExpressions(text: string): { readonly text: string; readonly restore: (value: string) => string } {
  const ranges = findExpressions(text);
  if (ranges.length === 0) return { text, restore: (value) => value };
  const originals = ranges.map(({ offset, end }) => text.slice(offset, end));
  let shown = "";
  let at = 0;
  ranges.forEach(({ offset, end }, i) => {
    const digits = String.fromCharCode(FIRST, 0xe100 + Math.floor(i / DIGITS), 0xe100 + (i % DIGITS));
    shown += text.slice(at, offset) + digits + "\ue001".repeat(end - offset - digits.length);
    at = end;
  });
  const restore = (value: string): string =>
    value.replace(
      HIDDEN,
      (whole: string, high: string, low: string) =>
        originals[(high.charCodeAt(0) - 0xe100) * DIGITS + low.charCodeAt(0) - 0xe100] ?? whole,
    );
  return { text: shown + text.slice(at), restore };
}
