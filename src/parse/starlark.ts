/** A value of a call: a text, a list of values, or something that is not written out (a number, an expression). */
export type StarlarkValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly StarlarkValue[] }
  | { readonly kind: "other" };

/** One call at the top level of a file, with its place. */
export interface StarlarkCall {
  readonly name: string;
  readonly named: ReadonlyMap<string, StarlarkValue>;
  readonly unnamed: readonly StarlarkValue[];
  readonly start: number;
  /** The end of the name: a finding marks the name, and not what may run over many lines. */
  readonly end: number;
}

/** Calls in source order, and where a statement stands that is none. */
export interface StarlarkFile {
  readonly calls: readonly StarlarkCall[];
  readonly unread: readonly { readonly start: number; readonly end: number }[];
  /** Where a bracket or a text is never closed: the language refuses the whole file. */
  readonly broken: number | undefined;
}

interface Scanner {
  readonly text: string;
  at: number;
  broken: number | undefined;
  readonly names: Map<string, StarlarkValue>;
}

/** LIMIT: statements that are read, lists inside of lists, and what `+` may make. */
const MAX_STATEMENTS = 5000;
const MAX_DEPTH = 8;
const MAX_ITEMS = 1000;
const MAX_TEXT = 10_000;
const OTHER: StarlarkValue = { kind: "other" };
const NAME = /[A-Za-z_][A-Za-z0-9_]{0,200}/y;
const SPACE = /(?:[ \t\r\n]|\\\r?\n|#[^\n]*)*/y;
const BLANK = /[ \t]*/y;
// https://github.com/bazelbuild/starlark/blob/master/spec.md#string-literals
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", "\\": "\\", "'": "'", '"': '"' };

/**
 * The calls at the top level of a Starlark file, and constants that their arguments name. Nothing is run: a loop, a
 * condition, a function of the file's own and `load` are left out and named in `unread`.
 */
export function parseStarlark(text: string): StarlarkFile {
  const scanner: Scanner = { text, at: text.charCodeAt(0) === 0xfeff ? 1 : 0, broken: undefined, names: new Map() };
  const calls: StarlarkCall[] = [];
  const unread: { start: number; end: number }[] = [];
  for (let count = 0; count < MAX_STATEMENTS && scanner.broken === undefined; count += 1) {
    take(scanner, SPACE);
    const start = scanner.at;
    if (start >= text.length) break;
    // What is indented belongs to the loop, the condition or the function before it.
    const inner = /[ \t]/.test(text[start - 1] ?? "");
    const call = inner ? undefined : statement(scanner);
    if (call) calls.push(call);
    if (call === undefined) {
      skipStatement(scanner);
      if (!inner) unread.push({ start, end: lineEnd(text, start) });
    }
  }
  return { calls, unread, broken: scanner.broken };
}

function take(scanner: Scanner, pattern: RegExp): string {
  pattern.lastIndex = scanner.at;
  const found = pattern.exec(scanner.text)?.[0] ?? "";
  scanner.at += found.length;
  return found;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** A call; `null` for an assignment or a text that stands alone; `undefined` for everything else. */
function statement(scanner: Scanner): StarlarkCall | null | undefined {
  const start = scanner.at;
  if (/["']/.test(scanner.text[start] ?? "")) {
    string(scanner);
    return null;
  }
  const name = take(scanner, NAME);
  const end = scanner.at;
  if (name === "") return undefined;
  take(scanner, BLANK);
  const next = scanner.text[scanner.at];
  if (next === "(") {
    scanner.at += 1;
    const found = argumentsOf(scanner);
    return scanner.broken === undefined ? { name, ...found, start, end } : null;
  }
  if (next !== "=" || scanner.text[scanner.at + 1] === "=") return undefined;
  scanner.at += 1;
  take(scanner, BLANK);
  scanner.names.set(name, value(scanner, 0));
  return null;
}

function argumentsOf(scanner: Scanner): Pick<StarlarkCall, "named" | "unnamed"> {
  const named = new Map<string, StarlarkValue>();
  const unnamed: StarlarkValue[] = [];
  while (scanner.broken === undefined) {
    take(scanner, SPACE);
    const char = scanner.text[scanner.at];
    if (char === undefined) scanner.broken = scanner.at;
    if (char === ")") break;
    if (char === ",") {
      scanner.at += 1;
      continue;
    }
    const start = scanner.at;
    const name = take(scanner, NAME);
    take(scanner, SPACE);
    if (name !== "" && scanner.text[scanner.at] === "=" && scanner.text[scanner.at + 1] !== "=") {
      scanner.at += 1;
      take(scanner, SPACE);
      named.set(name, value(scanner, 0));
    } else {
      scanner.at = start;
      unnamed.push(value(scanner, 0));
    }
  }
  scanner.at += 1;
  return { named, unnamed };
}

/** A value with everything up to the next comma or closing bracket; `+` joins two lists or two texts. */
function value(scanner: Scanner, depth: number): StarlarkValue {
  const start = scanner.at;
  let found = operand(scanner, depth);
  while (scanner.broken === undefined) {
    take(scanner, depth === 0 ? BLANK : SPACE);
    if (scanner.text[scanner.at] !== "+") break;
    scanner.at += 1;
    take(scanner, SPACE);
    found = joined(found, operand(scanner, depth));
  }
  // Whatever else follows makes an expression of it that is not computed.
  const computed = rest(scanner);
  // A bracket that closes nothing.
  if (scanner.at === start) scanner.broken ??= start;
  return computed ? OTHER : found;
}

function joined(left: StarlarkValue, right: StarlarkValue): StarlarkValue {
  if (left.kind === "text" && right.kind === "text" && left.text.length + right.text.length <= MAX_TEXT)
    return { kind: "text", text: left.text + right.text };
  if (left.kind === "list" && right.kind === "list" && left.items.length + right.items.length <= MAX_ITEMS)
    return { kind: "list", items: [...left.items, ...right.items] };
  return OTHER;
}

function operand(scanner: Scanner, depth: number): StarlarkValue {
  const char = scanner.text[scanner.at] ?? "";
  if (char === '"' || char === "'") return string(scanner);
  if ((char === "r" || char === "R") && /["']/.test(scanner.text[scanner.at + 1] ?? "")) {
    scanner.at += 1;
    return string(scanner, true);
  }
  if (char === "[" || char === "(") return list(scanner, char === "[" ? "]" : ")", depth);
  const name = take(scanner, NAME);
  return scanner.names.get(name) ?? OTHER;
}

function list(scanner: Scanner, close: string, depth: number): StarlarkValue {
  const items: StarlarkValue[] = [];
  scanner.at += 1;
  if (depth >= MAX_DEPTH) return OTHER;
  while (scanner.broken === undefined) {
    take(scanner, SPACE);
    const char = scanner.text[scanner.at];
    if (char === undefined) scanner.broken = scanner.at;
    if (char === close) break;
    if (char === ",") scanner.at += 1;
    else items.push(value(scanner, depth + 1));
  }
  scanner.at += 1;
  return { kind: "list", items };
}

/** Skips to where the value ends; says whether anything stood there. */
function rest(scanner: Scanner): boolean {
  let depth = 0;
  let any = false;
  while (scanner.broken === undefined) {
    take(scanner, BLANK);
    const char = scanner.text[scanner.at];
    if (char === undefined || (depth === 0 && /[,)\]}\n#\r]/.test(char))) return any;
    any = true;
    if (char === "#") {
      scanner.at = lineEnd(scanner.text, scanner.at);
      continue;
    }
    if (char === '"' || char === "'") {
      string(scanner);
      continue;
    }
    if (/[[({]/.test(char)) depth += 1;
    else if (/[\])}]/.test(char)) depth -= 1;
    scanner.at += 1;
  }
  return any;
}

function string(scanner: Scanner, raw = false): StarlarkValue {
  const { text } = scanner;
  const mark = text[scanner.at] ?? '"';
  const quote = text.startsWith(mark.repeat(3), scanner.at) ? mark.repeat(3) : mark;
  const start = scanner.at;
  const parts: string[] = [];
  scanner.at += quote.length;
  let from = scanner.at;
  while (!text.startsWith(quote, scanner.at)) {
    const char = text[scanner.at];
    if (char === undefined || (char === "\n" && quote.length === 1)) {
      scanner.broken = start;
      return OTHER;
    }
    if (char === "\\" && !raw) {
      const next = text[scanner.at + 1] ?? "";
      parts.push(text.slice(from, scanner.at), ESCAPES[next] ?? `\\${next}`);
      from = scanner.at + 2;
    }
    scanner.at += char === "\\" ? 2 : 1;
  }
  parts.push(text.slice(from, scanner.at));
  scanner.at += quote.length;
  return { kind: "text", text: parts.join("") };
}

/** Goes to the end of a statement: of its line, or of the brackets that are open there. */
function skipStatement(scanner: Scanner): void {
  let depth = 0;
  while (scanner.at < scanner.text.length) {
    const char = scanner.text[scanner.at] ?? "";
    if (char === '"' || char === "'") {
      string(scanner);
      if (scanner.broken !== undefined) return;
      continue;
    }
    if (char === "#") {
      scanner.at = lineEnd(scanner.text, scanner.at);
      continue;
    }
    if (/[[({]/.test(char)) depth += 1;
    else if (/[\])}]/.test(char)) depth -= 1;
    scanner.at += 1;
    if (char === "\n" && depth <= 0) return;
  }
}
