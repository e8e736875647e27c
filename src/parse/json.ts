import {
  absorb,
  dropDuplicates,
  MAX_DEPTH,
  type Problem,
  type Raw,
  type RawEntry,
  type RawList,
  type RawMap,
  type RawParsed,
  type RawScalar,
  short,
} from "./raw.ts";

interface Scanner {
  readonly text: string;
  readonly comments: boolean;
  readonly problems: Problem[];
  at: number;
}

/**
 * JSON as RFC 8259 has it, or with the comments and trailing commas of JSONC
 * (https://jsonc.org/trailingcommas.html). Says where strict JSON is broken, as `JSON.parse` decides
 * it, and still gives what can be read. A byte order mark is accepted: Node's readers strip it.
 */
export function readJson(text: string, dialect: "json" | "jsonc"): RawParsed {
  const scanner: Scanner = {
    text,
    comments: dialect === "jsonc",
    problems: [],
    at: text.charCodeAt(0) === 0xfeff ? 1 : 0,
  };
  space(scanner);
  const root = scanner.at < text.length ? value(scanner, 1) : undefined;
  if (root === undefined) complain(scanner, "a value is expected");
  space(scanner);
  if (scanner.at < text.length) complain(scanner, "the end of the file is expected");
  return { root, problems: scanner.problems };
}

/** LIMIT: only the first error is told; what follows it is often its echo. */
function complain(
  scanner: Scanner,
  what: string,
  code: "syntax-error" | "too-deep" = "syntax-error",
  at = scanner.at,
): void {
  if (scanner.problems.some((problem) => problem.code === code)) return;
  const message = code === "too-deep" ? what : `The file is not valid ${scanner.comments ? "JSONC" : "JSON"}: ${what}.`;
  scanner.problems.push({ code, level: "error", message, start: at, end: at + 1 });
}

function space(scanner: Scanner): void {
  for (;;) {
    const char = scanner.text[scanner.at];
    if (char === " " || char === "\n" || char === "\r" || char === "\t") scanner.at += 1;
    else if (char !== "/" || !comment(scanner)) return;
  }
}

function comment(scanner: Scanner): boolean {
  const { text, at } = scanner;
  const block = text.startsWith("/*", at);
  if (!block && !text.startsWith("//", at)) return false;
  if (!scanner.comments) complain(scanner, "comments are not allowed");
  const end = block ? text.indexOf("*/", at + 2) : text.indexOf("\n", at);
  if (block && end === -1) complain(scanner, "a comment is not closed");
  scanner.at = end === -1 ? text.length : end + (block ? 2 : 0);
  return true;
}

function value(scanner: Scanner, depth: number): Raw | undefined {
  const char = scanner.text[scanner.at];
  if (char === "{" || char === "[") {
    if (depth <= MAX_DEPTH) return collection(scanner, char, depth);
    complain(scanner, `The file is nested deeper than ${MAX_DEPTH} levels.`, "too-deep");
    scanner.at = scanner.text.length;
    return undefined;
  }
  return char === '"' ? string(scanner) : bare(scanner);
}

function collection(scanner: Scanner, open: "{" | "[", depth: number): RawMap | RawList {
  const base = { start: scanner.at, end: scanner.at + 1, size: 1, height: 1 };
  const raw: RawMap | RawList =
    open === "{" ? { kind: "map", entries: [], ...base } : { kind: "list", items: [], ...base };
  const close = open === "{" ? "}" : "]";
  scanner.at += 1;
  space(scanner);
  while (scanner.at < scanner.text.length && scanner.text[scanner.at] !== close) {
    const before = scanner.at;
    if (raw.kind === "map") member(scanner, raw, depth);
    else item(scanner, raw, depth);
    space(scanner);
    separator(scanner, close);
    if (scanner.at === before) scanner.at += 1; // NOTE: a stray bracket; `complain` has said so.
    space(scanner);
  }
  if (scanner.at >= scanner.text.length) complain(scanner, `\`${close}\` is missing`);
  scanner.at = Math.min(scanner.at + 1, scanner.text.length);
  raw.end = scanner.at;
  if (raw.kind === "map") dropDuplicates(raw, scanner.problems);
  return raw;
}

function separator(scanner: Scanner, close: string): void {
  const char = scanner.text[scanner.at];
  if (char === close) return;
  if (char !== ",") {
    complain(scanner, `\`,\` or \`${close}\` is expected`);
    return;
  }
  const comma = scanner.at;
  scanner.at += 1;
  space(scanner);
  if (scanner.text[scanner.at] === close && !scanner.comments)
    complain(scanner, "a comma at the end is not allowed", "syntax-error", comma);
}

function item(scanner: Scanner, list: RawList, depth: number): void {
  const child = value(scanner, depth + 1);
  if (child === undefined) {
    complain(scanner, "a value is expected");
    return;
  }
  list.items.push(child);
  absorb(list, child);
}

function member(scanner: Scanner, map: RawMap, depth: number): void {
  if (scanner.text[scanner.at] !== '"') complain(scanner, "a key in double quotes is expected");
  const key = scanner.text[scanner.at] === '"' ? string(scanner) : bare(scanner);
  space(scanner);
  if (key === undefined || scanner.text[scanner.at] !== ":") {
    complain(scanner, "`:` is expected");
    return;
  }
  scanner.at += 1;
  space(scanner);
  const child = value(scanner, depth + 1);
  if (child === undefined) {
    complain(scanner, "a value is expected");
    return;
  }
  const entry: RawEntry = { key: key.written, keyStart: key.start, keyEnd: key.end, value: child };
  map.entries.push(entry);
  absorb(map, child);
}

/** A string in double quotes, decoded by `JSON.parse` itself so that nobody can tell the two apart. */
function string(scanner: Scanner): RawScalar {
  const { text } = scanner;
  const open = scanner.at;
  let at = open + 1;
  while (at < text.length && text[at] !== '"' && text[at] !== "\n") at += text[at] === "\\" ? 2 : 1;
  at = Math.min(at, text.length);
  if (text[at] !== '"') complain(scanner, "a string is not closed");
  scanner.at = Math.min(at + 1, text.length);
  const inside = text.slice(open + 1, at);
  return scalar(decode(scanner, inside, open), "quoted", inside === "" ? [open, scanner.at] : [open + 1, at]);
}

function decode(scanner: Scanner, inside: string, open: number): string {
  try {
    const decoded: unknown = JSON.parse(`"${inside}"`);
    if (typeof decoded === "string") return decoded;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  complain(scanner, "a string holds a control character or an unknown escape", "syntax-error", open);
  return inside;
}

/** A number, `true`, `false` or `null`; in a broken file also a word without quotes, as far as it goes. */
function bare(scanner: Scanner): RawScalar | undefined {
  const rest = /[^\s,:{}[\]"/]+/y;
  rest.lastIndex = scanner.at;
  const word = rest.exec(scanner.text)?.[0];
  if (word === undefined) return undefined;
  // RFC 8259, sections 3 and 6.
  if (!/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(word))
    complain(scanner, `\`${short(word)}\` is not a value`);
  const start = scanner.at;
  scanner.at += word.length;
  return scalar(word, "plain", [start, scanner.at]);
}

function scalar(written: string, style: "plain" | "quoted", [start, end]: readonly [number, number]): RawScalar {
  const text = style === "plain" && written === "null" ? undefined : written;
  return { kind: "scalar", style, text, written, indent: 0, start, end, size: 1, height: 1 };
}
