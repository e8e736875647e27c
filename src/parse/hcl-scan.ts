import { locationOf } from "./position.ts";
import type { SourceFile } from "./source.ts";
import { HOLE, type Written } from "./written.ts";

/** Where an HCL text is read. */
export interface Scanner {
  readonly source: SourceFile;
  readonly text: string;
  readonly problems: { readonly code: "syntax-error" | "too-deep"; readonly message: string; readonly at: number }[];
  at: number;
}

/** LIMIT: brackets, templates and blocks inside of each other. */
export const MAX_DEPTH = 60;

/** LIMIT: only the first problem of a kind is told; what follows it is often its echo. */
export function complain(scanner: Scanner, message: string, code: "syntax-error" | "too-deep" = "syntax-error"): void {
  if (!scanner.problems.some((problem) => problem.code === code))
    scanner.problems.push({ code, message, at: scanner.at });
}

/** Gives up on the rest of the file. */
export function tooDeep(scanner: Scanner): void {
  complain(scanner, `The file is nested deeper than ${MAX_DEPTH} levels.`, "too-deep");
  scanner.at = scanner.text.length;
}

/** Moves past blanks and comments, with `lines` also past line breaks. */
export function space(scanner: Scanner, lines: boolean): void {
  const { text } = scanner;
  for (;;) {
    const char = text[scanner.at];
    if (char === " " || char === "\t" || char === "\r" || char === "\u{FEFF}" || (lines && char === "\n"))
      scanner.at += 1;
    else if (char === "#" || text.startsWith("//", scanner.at)) {
      const end = text.indexOf("\n", scanner.at);
      scanner.at = end < 0 ? text.length : end;
    } else if (text.startsWith("/*", scanner.at)) {
      const end = text.indexOf("*/", scanner.at + 2);
      scanner.at = end < 0 ? text.length : end + 2;
    } else return;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };

/** One template: the text with holes, and what stands in them. Starts behind the opening mark, stops at what `ends` says. */
interface Template {
  readonly text: string;
  readonly holes: readonly string[];
}

/** `${...}` or `%{...}` at the place: moves past it and gives what stands inside; `undefined` where there is none. */
function interpolation(scanner: Scanner, depth: number): string | undefined {
  const { text } = scanner;
  const mark = text[scanner.at];
  if ((mark !== "$" && mark !== "%") || text[scanner.at + 1] !== "{") return undefined;
  const start = scanner.at + 2;
  scanner.at = start;
  skipUntil(scanner, "}", depth + 1);
  const inside = text.slice(start, scanner.at).trim();
  scanner.at += 1;
  return inside;
}

/** What means itself in a text. Matches nothing, too, so that the place is always set. */
const PLAIN = /[^"\\\n$%]*/y;

/** A text between double quotes; the place is at the opening one. */
export function quoted(scanner: Scanner, depth: number): Written {
  const { text, source } = scanner;
  const start = scanner.at + 1;
  scanner.at = start;
  let said = "";
  const holes: string[] = [];
  while (scanner.at < text.length && text[scanner.at] !== '"' && text[scanner.at] !== "\n") {
    const doubled = text.startsWith("$${", scanner.at) || text.startsWith("%%{", scanner.at);
    const hole = doubled ? undefined : interpolation(scanner, depth);
    if (hole !== undefined) {
      holes.push(hole);
      said += HOLE;
    } else if (doubled) {
      said += `${text[scanner.at]}{`;
      scanner.at += 3;
    } else if (text[scanner.at] === "\\") {
      said += ESCAPES[text[scanner.at + 1] ?? ""] ?? text[scanner.at + 1] ?? "";
      scanner.at += 2;
    } else {
      PLAIN.lastIndex = scanner.at + 1;
      PLAIN.test(text);
      said += text.slice(scanner.at, PLAIN.lastIndex);
      scanner.at = PLAIN.lastIndex;
    }
  }
  const end = Math.min(scanner.at, text.length);
  if (text[end] !== '"') complain(scanner, "The file is not valid HCL: a text has no end.");
  scanner.at = text[end] === '"' ? end + 1 : end;
  return { kind: "text", text: said, holes, location: locationOf(source, start, end) };
}

const HEREDOC = /<<(-?)([A-Za-z_][\w-]{0,100})[ \t]*\r?\n/y;

/** Whether a text over several lines starts at the place. */
export function isHeredoc(scanner: Scanner): boolean {
  HEREDOC.lastIndex = scanner.at;
  return HEREDOC.test(scanner.text);
}

/** `<<EOT ... EOT`, with as many empty lines before it in `embedded`, so that places in a document inside of it are right. */
export function heredoc(scanner: Scanner, depth: number): Written {
  const { text, source } = scanner;
  HEREDOC.lastIndex = scanner.at;
  const [opening = "", , word = ""] = HEREDOC.exec(text) ?? [];
  const start = scanner.at + opening.length;
  const end = endOfHeredoc(text, start, word);
  const body = templateIn(scanner, start, end, depth);
  const after = text.indexOf("\n", end);
  scanner.at = after < 0 ? text.length : after;
  const holes = [...body.holes];
  const location = locationOf(source, start, Math.max(start, text.indexOf("\n", start)));
  const embedded = (): SourceFile => ({
    file: source.file,
    text: "\n".repeat(location.line - 1) + body.padded,
  });
  return { kind: "text", text: body.text, holes, location, embedded };
}

function endOfHeredoc(text: string, start: number, word: string): number {
  for (let at = start; at < text.length; ) {
    const end = text.indexOf("\n", at);
    const line = text.slice(at, end < 0 ? text.length : end);
    if (line.trim() === word) return at;
    if (end < 0) break;
    at = end + 1;
  }
  return text.length;
}

/** The text between two places as a template, and the same as long as it was, with every hole filled up. */
function templateIn(
  scanner: Scanner,
  start: number,
  end: number,
  depth: number,
): Template & { readonly padded: string } {
  // NOTE: a hole that nothing closes ends with the document. If it read on, each of many would read all that follow.
  const within: Scanner = { ...scanner, text: scanner.text.slice(0, end) };
  const { text } = within;
  const holes: string[] = [];
  let said = "";
  let padded = "";
  let at = start;
  for (const match of text.slice(start).matchAll(/[$%]\{/g)) {
    const from = start + match.index;
    if (from < at || text[from - 1] === text[from]) continue;
    within.at = from;
    const hole = interpolation(within, depth) ?? "";
    const to = Math.min(within.at, end);
    holes.push(hole);
    said += text.slice(at, from) + HOLE;
    padded += text.slice(at, from) + HOLE.repeat(to - from);
    at = to;
  }
  return { text: said + text.slice(at), holes, padded: padded + text.slice(at) };
}

const CLOSING: Readonly<Record<string, string>> = { "{": "}", "[": "]", "(": ")" };

/** Moves to the closing bracket of the place's own level, or to the end of the file. */
export function skipUntil(scanner: Scanner, closing: string, depth: number): void {
  skip(scanner, (char) => char === closing, depth);
}

/** Moves past an expression: to a comma, a closing bracket, or, without `lines`, the end of the line. */
export function skipExpression(scanner: Scanner, lines: boolean, depth: number): void {
  skip(
    scanner,
    (char) => char === "," || char === "]" || char === "}" || char === ")" || (!lines && char === "\n"),
    depth,
  );
}

function skip(scanner: Scanner, stops: (char: string) => boolean, depth: number): void {
  if (depth > MAX_DEPTH) {
    tooDeep(scanner);
    return;
  }
  const { text } = scanner;
  const open: string[] = [];
  while (scanner.at < text.length) {
    const before = scanner.at;
    space(scanner, open.length > 0);
    const char = text[scanner.at];
    if (char === undefined) return;
    if (open.length === 0 && stops(char)) return;
    if (char === '"') quoted(scanner, depth + 1);
    else if (char === "<" && isHeredoc(scanner)) heredoc(scanner, depth + 1);
    else {
      const close = CLOSING[char];
      if (close !== undefined) open.push(close);
      else if (open.length > 0 && char === open.at(-1)) open.pop();
      scanner.at += 1;
    }
    if (scanner.at === before) scanner.at += 1;
  }
}
