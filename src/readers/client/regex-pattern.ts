/** LIMIT: alternatives that an expression is taken apart into, and its length; beyond them it stands for anything. */
const MAX_PATTERNS = 40;
const MAX_LENGTH = 1000;

interface Scan {
  readonly text: string;
  at: number;
  /** Whether the patterns so far allow no more than the expression. */
  exact: boolean;
}
type Texts = readonly string[];
/** Any run of characters. NOTE: a literal star becomes one, too, which is wider. */
const ANY = "*";

/**
 * The shell patterns, as in `Bash(...)`, that together allow at least what a regular expression over command lines does:
 * `^git (status|log)` is `git status*` and `git log*`. An expression that may match in the middle of a line allows any
 * command: something may stand before it. `anchored` is for a client that anchors both ends itself.
 */
export function regexPatterns(source: string, { anchored = false } = {}): readonly string[] {
  return translated(source, anchored)?.patterns ?? ["*"];
}

/** The same for an expression that forbids: nothing where the patterns would take more than the expression does. */
export function regexDenials(source: string, { anchored = false } = {}): readonly string[] {
  const found = translated(source, anchored);
  return found?.exact ? found.patterns : [];
}

function translated(source: string, anchored: boolean) {
  if (source.length > MAX_LENGTH) return undefined;
  const text = source.replace(/^\(\?[a-z]{1,5}\)/, "");
  const scan: Scan = { text, at: 0, exact: text === source };
  const found = alternatives(scan, anchored);
  if (found === undefined || scan.at < text.length || found.length > MAX_PATTERNS) return undefined;
  const patterns = found.map((one) => one.replace(/\*+/g, "*").replace(/ +/g, " ").trim());
  return { patterns: [...new Set(patterns.map((one) => (one === "" ? "*" : one)))], exact: scan.exact };
}

/** `a|b|c` up to a closing parenthesis or the end; at the top each is anchored by itself or stands anywhere. */
function alternatives(scan: Scan, anchored: boolean, top = true): Texts | undefined {
  const all: string[] = [];
  do {
    if (scan.text[scan.at] === "|") scan.at += 1;
    const one = sequence(scan, anchored || !top);
    if (one === undefined) return undefined;
    all.push(...one);
    if (all.length > MAX_PATTERNS) return undefined;
  } while (scan.text[scan.at] === "|");
  return all;
}

function sequence(scan: Scan, anchored: boolean): Texts | undefined {
  let texts: Texts = [""];
  let start = anchored;
  let end = anchored;
  for (;;) {
    const char = scan.text[scan.at];
    if (char === undefined || char === "|" || char === ")") break;
    if (char === "^") {
      start = true;
      scan.at += 1;
      continue;
    }
    if (char === "$") {
      end = true;
      scan.at += 1;
      continue;
    }
    const atom = repeated(scan, atomOf(scan, char));
    if (atom === undefined || texts.length * atom.length > MAX_PATTERNS) return undefined;
    texts = texts.flatMap((text) => atom.map((part) => text + part));
  }
  return texts.map((text) => `${start ? "" : ANY}${text}${end ? "" : ANY}`);
}

function atomOf(scan: Scan, char: string): Texts | undefined {
  scan.at += 1;
  if (char === ".") {
    scan.exact &&= /^[*+]/.test(scan.text.slice(scan.at, scan.at + 1));
    return [ANY];
  }
  if (char === "[") return skipClass(scan) ? inexact(scan, [ANY]) : undefined;
  if (char === "(") return group(scan);
  if (char !== "\\") return [char];
  const escaped = scan.text[scan.at] ?? "";
  scan.at += 1;
  if (escaped === "s") return [" "];
  if ("bBAzZ".includes(escaped)) return inexact(scan, [""]);
  return /[A-Za-z0-9]/.test(escaped) ? inexact(scan, [ANY]) : [escaped];
}

function inexact(scan: Scan, texts: Texts): Texts {
  scan.exact = false;
  return texts;
}

function skipClass(scan: Scan): boolean {
  scan.at += scan.text[scan.at] === "^" ? 2 : 1;
  while (scan.at < scan.text.length && scan.text[scan.at] !== "]") scan.at += scan.text[scan.at] === "\\" ? 2 : 1;
  scan.at += 1;
  return scan.at <= scan.text.length;
}

/** A group; what looks ahead only narrows, so it adds nothing. */
function group(scan: Scan): Texts | undefined {
  const look = /^\?(?:[=!]|<[=!])/.exec(scan.text.slice(scan.at, scan.at + 3));
  const head = look ?? /^\?(?::|P?<\w{1,60}>|[a-z]{1,5}:)/.exec(scan.text.slice(scan.at, scan.at + 70));
  if (head) scan.at += head[0].length;
  else if (scan.text[scan.at] === "?") return undefined;
  const inner = alternatives(scan, true, false);
  if (scan.text[scan.at] !== ")") return undefined;
  scan.at += 1;
  return look ? inexact(scan, [""]) : inner;
}

function repeated(scan: Scan, atom: Texts | undefined): Texts | undefined {
  if (atom === undefined) return undefined;
  const [sign = ""] = /^(?:[*+?]|\{\d{0,4},?\d{0,4}\})[?+]?/.exec(scan.text.slice(scan.at, scan.at + 14)) ?? [];
  scan.at += sign.length;
  if (sign === "") return atom;
  if (sign.startsWith("?")) return ["", ...atom];
  const blank = atom.length === 1 && atom[0] === " ";
  if (sign.startsWith("+") && blank) return atom;
  if (blank) return ["", " "];
  return atom.length === 1 && atom[0] === ANY ? atom : inexact(scan, [ANY]);
}
