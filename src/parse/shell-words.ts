import { type CommandExpansionPart, forEachChild, type SyntaxNode, type Word, type WordPart } from "unbash";
import { findExpressions } from "./expression-scan.ts";
import type { ShellPart, ShellWord } from "./shell-command.ts";

/** From a span of this shell's text to one of the outermost script. */
export type Place = (start: number, end: number) => readonly [number, number];
/** Puts the Actions expressions of a text back. */
export type Restore = (text: string) => string;
/** LIMIT: words inside words that are kept as such. */
const MAX_WORDS = 5;

/** A word of the parser in the form that readers ask. */
export function wordOf(word: Word, place: Place, restore: Restore, depth = 0): ShellWord {
  const value = restore(word.value);
  const [offset, end] = place(word.pos, word.end);
  const literal = value === word.value && !hasExpansion(word);
  const plain = literal && !word.parts?.some((part) => part.type === "BraceExpansion");
  if (plain || depth > MAX_WORDS) return { value, offset, end, literal };
  const inner = (nested: Word): ShellWord => wordOf(nested, place, restore, depth + 1);
  const parts = word.parts?.flatMap((part) => partsOf(part, false, inner, restore)) ?? textParts(value, false);
  return { value, offset, end, literal, parts };
}

function hasExpansion(node: SyntaxNode): boolean {
  if (/Expansion$|^ProcessSubstitution$/.test(node.type) && node.type !== "BraceExpansion") return true;
  let found = false;
  forEachChild(node, (child) => {
    found ||= hasExpansion(child);
  });
  return found;
}

/** Text, with each Actions expression in it as a piece that nobody knows. */
export function textParts(text: string, quoted: boolean): readonly ShellPart[] {
  const parts: ShellPart[] = [];
  let at = 0;
  for (const { offset, end } of findExpressions(text)) {
    if (offset > at) parts.push({ kind: "text", text: text.slice(at, offset), quoted });
    parts.push({ kind: "other", text: text.slice(offset, end), quoted });
    at = end;
  }
  if (at < text.length) parts.push({ kind: "text", text: text.slice(at), quoted });
  return parts;
}

function partsOf(
  part: WordPart,
  quoted: boolean,
  inner: (word: Word) => ShellWord,
  restore: Restore,
): readonly ShellPart[] {
  switch (part.type) {
    case "DoubleQuoted":
    case "LocaleString":
      // NOTE: an empty pair of quotes is a word of its own.
      return part.parts.length === 0
        ? [{ kind: "text", text: "", quoted: true }]
        : part.parts.flatMap((child) => partsOf(child, true, inner, restore));
    case "SingleQuoted":
    case "AnsiCQuoted":
      return part.value === "" ? [{ kind: "text", text: "", quoted: true }] : textParts(restore(part.value), true);
    case "Literal":
    case "Glob":
      return textParts(restore(part.value), quoted);
    case "BraceExpansion":
      return [{ kind: "braces", text: restore(part.text), quoted }];
    case "SimpleExpansion":
      return [variable(part.text.slice(1), restore(part.text), quoted)];
    case "ParameterExpansion": {
      const text = restore(part.text);
      if (part.prefix !== undefined) return [{ kind: "other", text, quoted }];
      const index = part.index === undefined ? undefined : restore(part.index.value);
      const operation = part.operation;
      if (operation === undefined) return [variable(part.parameter, text, quoted, index)];
      if (operation.type !== "Default") return [{ kind: "other", text, quoted }];
      const fallback = { operator: operation.operator.replace(":", ""), word: inner(operation.operand) };
      return [{ ...variable(part.parameter, text, quoted, index), fallback }];
    }
    case "CommandExpansion":
      return [outputOf(part, restore(part.text), quoted, inner)];
    default:
      return [{ kind: "other", text: restore(part.text), quoted }];
  }
}

function variable(name: string, text: string, quoted: boolean, index?: string): ShellPart {
  if (name === "@" || name === "*") return { kind: "variable", text, quoted, name: "@", index: "@" };
  // NOTE: `$1` is the first item of `$@`.
  if (/^[1-9]\d*$/.test(name)) return { kind: "variable", text, quoted, name: "@", index: String(Number(name) - 1) };
  if (!/^[A-Za-z_]\w*$/.test(name)) return { kind: "other", text, quoted };
  return {
    kind: "variable",
    text,
    quoted,
    name,
    ...(index === undefined ? {} : { index: index === "*" ? "@" : index }),
  };
}

function outputOf(
  part: CommandExpansionPart,
  text: string,
  quoted: boolean,
  inner: (word: Word) => ShellWord,
): ShellPart {
  const [only, ...more] = part.script?.commands ?? [];
  const command = only?.command;
  if (more.length > 0 || command?.type !== "Command" || command.name === undefined || command.prefix.length > 0)
    return { kind: "other", text, quoted };
  const words = [command.name, ...command.args].flatMap((word) => (word.type === "Word" ? [inner(word)] : []));
  return { kind: "output", text, quoted, command: words };
}
