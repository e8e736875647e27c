import type { ShellAssignment, ShellPart, ShellWord } from "../../../parse/shell.ts";
import { braceVariants } from "../../../parse/shell-braces.ts";
import { textParts } from "../../../parse/shell-words.ts";

/** A piece of a text; what is not known stands as it is written. */
interface Piece {
  readonly text: string;
  readonly known: boolean;
}
type Text = readonly Piece[];
/** What a variable may hold: the items of an array; a plain value is an array of one. */
type Held = readonly Text[];
/** Every value that a variable may have at one place, or `undefined` for one that nothing is known of. */
export type Lookup = (name: string) => readonly Held[] | undefined;

/** LIMIT: values that one variable, and forms that one command may have; beyond it what it says is not known. */
export const MAX_FORMS = 16;
/** LIMIT: characters of one value. */
const MAX_VALUE = 8 * 1024;
/** LIMIT: fallbacks and outputs inside each other. */
const MAX_DEPTH = 5;
/** LIMIT: pieces of one word, and words of one command, that are looked at; the rest of it is not known. */
const MAX_PIECES = 2000;

const known = (text: string): Piece => ({ text, known: true });
const unknown = (text: string): Piece => ({ text, known: false });

/** The value of a variable of the workflow. */
export function heldText(text: string): Held {
  return [textParts(text, true).map((part) => ({ text: part.text, known: part.kind === "text" }))];
}

/** The words that `$@` stands for. */
export function heldWords(words: readonly ShellWord[]): Held {
  return words.map((word) => [{ text: word.value, known: word.literal }]);
}

/** The characters of a value. */
export function lengthOf(held: Held): number {
  return held.reduce((sum, text) => sum + text.reduce((n, piece) => n + piece.text.length + 1, 1), 0);
}

/** Neighbours that are known, or not, as one piece. */
function compact(text: Text): Text {
  const pieces: Piece[] = [];
  for (const piece of text) {
    const last = pieces.at(-1);
    if (last?.known && piece.known) pieces[pieces.length - 1] = known(last.text + piece.text);
    else pieces.push(piece);
  }
  return pieces;
}

function bounded(name: string, values: readonly Held[]): readonly Held[] {
  if (values.some((held) => lengthOf(held) > MAX_VALUE)) return unknownValue(name);
  if (values.length < 2) return values;
  const different = new Map(values.map((held) => [JSON.stringify(held), held]));
  return different.size > MAX_FORMS ? unknownValue(name) : [...different.values()];
}

/** The value of a variable that only a run can tell. */
export function unknownValue(name: string): readonly Held[] {
  return [[[unknown(`$${name}`)]]];
}

/** What a variable may hold after an assignment, given what it may hold before. */
export function assignedValues(one: ShellAssignment, before: readonly Held[], lookup: Lookup): readonly Held[] {
  const fresh = bounded(one.name, freshValues(one, lookup));
  if (!one.append) return fresh;
  const old = before.length === 0 ? [[]] : before;
  const joined = old.flatMap((held) =>
    fresh.map(
      (more): Held =>
        one.form === "array"
          ? [...held, ...more]
          : [compact([...(held[0] ?? []), ...(more[0] ?? [])]), ...held.slice(1)],
    ),
  );
  return bounded(one.name, joined);
}

function freshValues(one: ShellAssignment, lookup: Lookup): readonly Held[] {
  const [word] = one.words;
  if (one.form === "unknown") return unknownValue(one.name);
  if (one.form === "word") return word === undefined ? [[]] : textsOf(word, lookup, 0).map((text) => [text]);
  const lists = expandAll(one.words, lookup);
  const held = lists.map((words) => words.map((word): Text => [{ text: word.value, known: word.literal }]));
  return one.form === "array" ? held : held.flatMap((items) => items.map((item): Held => [item]));
}

/** Every form that a list of words may take, each word with what is known put in. */
export function expandAll(words: readonly ShellWord[], lookup: Lookup): readonly (readonly ShellWord[])[] {
  let forms: ShellWord[][] = [[]];
  let looked = 0;
  for (const word of words) {
    if (word.parts === undefined) {
      for (const form of forms) form.push(word);
      continue;
    }
    const next = looked > MAX_PIECES ? [[word]] : fieldsOf(word, lookup);
    looked += next.reduce((sum, fields) => sum + fields.length, 0);
    forms = product(forms, next, { ...word, literal: false, open: true });
  }
  return forms;
}

/** Every form with every choice behind it; beyond the limit, with what stands for all of them. */
function product<T>(forms: T[][], choices: readonly (readonly T[])[], instead: T): T[][] {
  const [only = []] = choices;
  if (choices.length !== 1 && forms.length * choices.length <= MAX_FORMS)
    return forms.flatMap((form) => choices.map((choice) => [...form, ...choice]));
  // NOTE: added in place, for a form may be thousands of words long.
  for (const form of forms) {
    if (choices.length !== 1) form.push(instead);
    else for (const one of only) form.push(one);
  }
  return forms;
}

/** One token of a word in the making: a piece, or the end of a field. */
type Token = (Piece & { readonly open: boolean }) | "end";

function fieldsOf(word: ShellWord, lookup: Lookup): readonly (readonly ShellWord[])[] {
  if (word.parts === undefined) return [[word]];
  const instead: ShellWord = { ...word, literal: false, open: true };
  if (word.parts.length > MAX_PIECES) return [[instead]];
  let forms: ShellWord[][] = [[]];
  for (const parts of braceVariants(word.parts)) {
    const choices = tokensOf(parts, lookup, 0).map((list) => joined(list, word));
    forms = product(forms, choices, instead);
  }
  return forms;
}

/** Pieces between two ends make a field; no piece makes none. */
function joined(tokens: readonly Token[], word: ShellWord): readonly ShellWord[] {
  const fields: ShellWord[] = [];
  let pieces: Exclude<Token, "end">[] = [];
  const close = (): void => {
    if (pieces.length > 0) {
      const open = pieces.some((piece) => piece.open);
      const literal = pieces.every((piece) => piece.known);
      const value = pieces.map((piece) => piece.text).join("");
      fields.push({ value, offset: word.offset, end: word.end, literal, ...(open ? { open } : {}) });
    }
    pieces = [];
  };
  for (const token of tokens) {
    if (token === "end") close();
    else pieces.push(token);
  }
  close();
  return fields;
}

function tokensOf(parts: readonly ShellPart[], lookup: Lookup, depth: number): readonly (readonly Token[])[] {
  let forms: Token[][] = [[]];
  let length = 0;
  for (const part of parts) {
    const instead: Token = { ...unknown(part.text), open: !part.quoted };
    const next = length > MAX_VALUE ? [[instead]] : partForms(part, lookup, depth);
    length += next.reduce(
      (sum, list) => sum + list.reduce((n, token) => n + (token === "end" ? 1 : token.text.length), 1),
      0,
    );
    forms = product(forms, next, instead);
  }
  return forms;
}

function partForms(part: ShellPart, lookup: Lookup, depth: number): readonly (readonly Token[])[] {
  if (part.kind === "text" || part.kind === "braces") return [[{ ...known(part.text), open: false }]];
  if (part.kind === "variable" && depth < MAX_DEPTH) return variableForms(part, lookup, depth);
  const printed = part.kind === "output" && depth < MAX_DEPTH ? printedText(part, lookup, depth) : undefined;
  return printed === undefined
    ? [[{ ...unknown(part.text), open: !part.quoted }]]
    : [tokens(known(printed), part.quoted)];
}

/** A value outside of quotes is split at its blanks. */
function tokens(piece: Piece, quoted: boolean): readonly Token[] {
  if (quoted) return [{ ...piece, open: false }];
  if (!piece.known) return [{ ...piece, open: true }];
  return piece.text
    .split(/([ \t\n]+)/)
    .flatMap((text, i): Token[] => (i % 2 === 1 ? ["end"] : text === "" ? [] : [{ ...known(text), open: false }]));
}

function variableForms(part: ShellPart, lookup: Lookup, depth: number): readonly (readonly Token[])[] {
  const { name = "", index, fallback, quoted } = part;
  const values = lookup(name);
  const spread = (text: Text): readonly Token[] => text.flatMap((piece) => tokens(piece, quoted));
  const instead = (): readonly (readonly Token[])[] =>
    fallback === undefined ? [[]] : textsOf(fallback.word, lookup, depth + 1).map(spread);
  if (values === undefined) {
    // NOTE: nothing in the files gives it a value, so the fallback is what the author expects.
    if (fallback?.operator === "-" || fallback?.operator === "=") return instead();
    if (fallback?.operator === "+") return [[], ...instead()];
    return [[{ ...unknown(part.text), open: !quoted || index === "@" }]];
  }
  return values.flatMap((held): readonly (readonly Token[])[] => {
    if (index === "@") return [held.flatMap((item, i) => [...(i > 0 ? (["end"] as const) : []), ...spread(item)])];
    const text = index === undefined ? (held[0] ?? []) : itemOf(held, index, part);
    const empty = text.every((piece) => piece.text === "");
    if (fallback?.operator === "+") return empty ? [[]] : instead();
    if (empty && fallback !== undefined) return instead();
    // NOTE: an empty value in quotes is an empty word.
    return [empty && quoted ? [{ ...known(""), open: false }] : spread(text)];
  });
}

function itemOf(held: Held, index: string, part: ShellPart): Text {
  return /^\d+$/.test(index) ? (held[Number(index)] ?? []) : [unknown(part.text)];
}

/** What a word says as one text, as the right side of an assignment. */
function textsOf(word: ShellWord, lookup: Lookup, depth: number): readonly Text[] {
  if (word.parts === undefined) return [[{ text: word.value, known: word.literal }]];
  if (word.parts.length > MAX_PIECES) return [[unknown(word.value)]];
  const quoted = word.parts.map((part) => ({ ...part, quoted: true }));
  return tokensOf(quoted, lookup, depth).map((list) =>
    compact(list.map((token) => (token === "end" ? known(" ") : { text: token.text, known: token.known }))),
  );
}

/** Commands that print the name they are given, or a path that ends with it. */
const ECHOES: ReadonlySet<string> = new Set(["echo", "which", "command", "type", "realpath", "readlink"]);

function printedText(part: ShellPart, lookup: Lookup, depth: number): string | undefined {
  const [first, ...words] = part.command ?? [];
  if (first === undefined || !first.literal || !ECHOES.has(first.value)) return undefined;
  const [texts, ...more] = words
    .filter((word) => !/^-[a-zA-Z]+$/.test(word.value))
    .map((word) => textsOf(word, lookup, depth + 1));
  const [only, ...others] = texts ?? [];
  if (more.length > 0 || only === undefined || others.length > 0 || !only.every((piece) => piece.known))
    return undefined;
  return only.map((piece) => piece.text).join("");
}
