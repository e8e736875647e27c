import { MAX_DEPTH, type Problem, type Raw, type RawEntry, type RawList, type RawMap, type RawScalar } from "./raw.ts";

/** Where a TOML text is read. */
export interface Scanner {
  readonly text: string;
  readonly problems: Problem[];
  at: number;
  nodes: number;
}
/** One part of a dotted key. */
export interface Part {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** LIMIT: parts of one key. */
const MAX_PARTS = 50;
const BARE = /[A-Za-z0-9_-]+/y;
// Integers, floats and dates as https://toml.io/en/v1.0.0 has them; every run is of one class, so nothing is tried twice.
const NUMBER =
  /^(?:0x[0-9A-Fa-f_]+|0o[0-7_]+|0b[01_]+|[+-]?(?:inf|nan|[0-9][0-9_]*(?:\.[0-9_]+)?(?:[eE][+-]?[0-9_]+)?))$/;
const DATE =
  /^(?:\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:\d\d)?)?|\d\d:\d\d(?::\d\d(?:\.\d+)?)?)$/;
const ESCAPES: Readonly<Record<string, string>> = {
  b: "\b",
  t: "\t",
  n: "\n",
  f: "\f",
  r: "\r",
  e: "\u001b",
  '"': '"',
  "\\": "\\",
};

/** LIMIT: only the first error is told; what follows it is often its echo. Answers `false`, for whoever gives up. */
export function complain(
  scanner: Scanner,
  what: string,
  at: number | "too-deep" | "too-many-nodes" = scanner.at,
): false {
  const code = typeof at === "number" ? "syntax-error" : at;
  const start = typeof at === "number" ? at : scanner.at;
  if (scanner.problems.some((problem) => problem.code === code)) return false;
  const message = code === "syntax-error" ? `The file is not valid TOML: ${what}.` : what;
  scanner.problems.push({ code, level: "error", message, start, end: start + 1 });
  return false;
}

/** Moves past white space and comments, with `lines` also past line breaks. */
export function space(scanner: Scanner, lines: boolean): void {
  const { text } = scanner;
  for (;;) {
    const char = text[scanner.at];
    if (char === " " || char === "\t" || (lines && (char === "\n" || char === "\r"))) scanner.at += 1;
    else if (char === "#") {
      const end = text.indexOf("\n", scanner.at);
      const stop = end < 0 ? text.length : end;
      scanner.at = text[stop - 1] === "\r" ? stop - 1 : stop;
    } else return;
  }
}

/** `a."b c".d`, with what is around it; `undefined` where there is no key. */
export function keyOf(scanner: Scanner): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (;;) {
    space(scanner, false);
    const part = partOf(scanner);
    if (part === undefined || parts.length >= MAX_PARTS) {
      complain(scanner, "a key is expected");
      return undefined;
    }
    parts.push(part);
    space(scanner, false);
    if (scanner.text[scanner.at] !== ".") return parts;
    scanner.at += 1;
  }
}

function partOf(scanner: Scanner): Part | undefined {
  const { text, at } = scanner;
  const quote = text[at];
  if (quote === '"' || quote === "'") {
    const found = quoted(scanner, quote);
    return found && { name: found.written, start: found.start, end: found.end };
  }
  BARE.lastIndex = at;
  const name = BARE.exec(text)?.[0];
  if (name === undefined) return undefined;
  scanner.at += name.length;
  return { name, start: at, end: scanner.at };
}

/** The value at the place; `undefined` with a problem where there is none. */
export function valueAt(scanner: Scanner, depth: number): Raw | undefined {
  scanner.nodes += 1;
  if (depth > MAX_DEPTH) {
    complain(scanner, `The file is nested deeper than ${MAX_DEPTH} levels.`, "too-deep");
    return undefined;
  }
  const { text, at } = scanner;
  const char = text[at];
  if (char === "[") return listOf(scanner, depth);
  if (char === "{") return inlineOf(scanner, depth);
  if (char === '"' || char === "'")
    return text.startsWith(char.repeat(3), at) ? block(scanner, char) : quoted(scanner, char);
  return plain(scanner);
}

function scalar(written: string, style: RawScalar["style"], start: number, end: number): RawScalar {
  return { kind: "scalar", style, text: written, written, indent: 0, start, end, size: 1, height: 1 };
}

function plain(scanner: Scanner): RawScalar | undefined {
  const { text, at } = scanner;
  const word = /[^\s,\]}#]*(?: \d\d:[^\s,\]}#]*)?/y;
  word.lastIndex = at;
  const written = word.exec(text)?.[0] ?? "";
  if (written !== "true" && written !== "false" && !NUMBER.test(written) && !DATE.test(written)) {
    complain(scanner, "a value is expected");
    return undefined;
  }
  scanner.at += written.length;
  return scalar(written, "plain", at, scanner.at);
}

function listOf(scanner: Scanner, depth: number): RawList | undefined {
  const raw: RawList = { kind: "list", items: [], start: scanner.at, end: scanner.at + 1, size: 1, height: 1 };
  scanner.at += 1;
  for (;;) {
    space(scanner, true);
    if (closes(scanner, "]")) return raw;
    const item = valueAt(scanner, depth + 1);
    if (item === undefined) return undefined;
    raw.items.push(item);
    space(scanner, true);
    if (closes(scanner, "]")) return raw;
    if (!closes(scanner, ",")) return void complain(scanner, "`,` or `]` is expected");
  }
}

function closes(scanner: Scanner, char: string): boolean {
  if (scanner.text[scanner.at] !== char) return false;
  scanner.at += 1;
  return true;
}

// NOTE: line breaks and a last comma are allowed from TOML 1.1 on; a reader of configs may be that generous.
function inlineOf(scanner: Scanner, depth: number): RawMap | undefined {
  const raw: RawMap = { kind: "map", entries: [], start: scanner.at, end: scanner.at + 1, size: 1, height: 1 };
  const known = new Map<string, RawEntry>();
  scanner.at += 1;
  for (;;) {
    space(scanner, true);
    if (closes(scanner, "}")) return raw;
    const parts = keyOf(scanner);
    if (parts === undefined || !closes(scanner, "=")) return void complain(scanner, "`=` is expected behind a key");
    space(scanner, false);
    const value = valueAt(scanner, depth + parts.length);
    if (value === undefined) return undefined;
    if (!putInline(raw, known, parts, value)) return void complain(scanner, "a key stands twice", parts[0]?.start);
    space(scanner, true);
    if (closes(scanner, "}")) return raw;
    if (!closes(scanner, ",")) return void complain(scanner, "`,` or `}` is expected");
  }
}

/** `a.b = 1` inside of braces: the tables on the way are made; `false` when the key is taken. */
function putInline(root: RawMap, known: Map<string, RawEntry>, parts: readonly Part[], value: Raw): boolean {
  let map = root;
  let path = "";
  for (const [index, { name, start, end }] of parts.entries()) {
    path += `${name}\0`;
    const found = known.get(path);
    if (index === parts.length - 1) {
      if (found !== undefined) return false;
      const entry = { key: name, keyStart: start, keyEnd: end, value };
      known.set(path, entry);
      map.entries.push(entry);
    } else if (found === undefined) {
      const made: RawMap = { kind: "map", entries: [], start, end, size: 1, height: 1 };
      const entry = { key: name, keyStart: start, keyEnd: end, value: made };
      known.set(path, entry);
      map.entries.push(entry);
      map = made;
    } else if (found.value.kind === "map") map = found.value;
    else return false;
  }
  return true;
}

/** `"…"` or `'…'` on one line. */
function quoted(scanner: Scanner, quote: string): RawScalar | undefined {
  const { text } = scanner;
  const start = scanner.at + 1;
  let end = start;
  for (let char = text[end]; char !== quote; char = text[end]) {
    if (char === undefined || char === "\n") return void complain(scanner, "a text has no end");
    end += char === "\\" && quote === '"' ? 2 : 1;
  }
  scanner.at = end + 1;
  const inside = text.slice(start, end);
  return scalar(quote === '"' ? unescaped(scanner, inside, start) : inside, "quoted", start, end);
}

/** A text between three quotes, also over several lines. */
function block(scanner: Scanner, quote: string): RawScalar | undefined {
  const { text } = scanner;
  const fence = quote.repeat(3);
  const from = scanner.at + 3;
  const start = from + (text.startsWith("\r\n", from) ? 2 : text[from] === "\n" ? 1 : 0);
  let end = start;
  while (end < text.length && !text.startsWith(fence, end)) end += text[end] === "\\" && quote === '"' ? 2 : 1;
  if (end >= text.length) return void complain(scanner, "a text has no end");
  // NOTE: up to two quotes may stand before the closing three.
  for (let extra = 0; extra < 2 && text[end + 3] === quote; extra += 1) end += 1;
  scanner.at = end + 3;
  const inside = text.slice(start, end);
  return scalar(quote === '"' ? unescaped(scanner, inside, start) : inside, "quoted", start, end);
}

function unescaped(scanner: Scanner, inside: string, start: number): string {
  if (!inside.includes("\\")) return inside;
  return inside.replace(
    /\\(?:(u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2})|([ \t]*\r?\n\s*)|([\s\S]))/g,
    (_all, code: string | undefined, folded: string | undefined, char: string | undefined, offset: number) => {
      if (folded !== undefined) return "";
      const point = code === undefined ? undefined : Number.parseInt(code.slice(1), 16);
      if (point !== undefined && point <= 0x10ffff) return String.fromCodePoint(point);
      const known = ESCAPES[char ?? ""];
      if (known === undefined) complain(scanner, "a text holds an unknown escape", start + offset);
      return known ?? char ?? "";
    },
  );
}
