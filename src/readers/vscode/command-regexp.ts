/** How a command may begin; `open` when more may follow, `word` when what follows starts a new word. */
export interface Beginning {
  readonly text: string;
  readonly open: boolean;
  readonly word: boolean;
  /** Whether every command that begins so is matched: nothing of the expression was left out. */
  readonly sure: boolean;
}

/** LIMIT: a longer expression, or one with more alternatives, counts as one that fits any command. */
const MAX_LENGTH = 500;
const MAX_ALTERNATIVES = 60;

interface Scan {
  readonly source: string;
  at: number;
}
interface Partial {
  readonly text: string;
  /** Nothing is known of what comes behind. */
  readonly cut: boolean;
  readonly ended: boolean;
  readonly word: boolean;
  readonly sure: boolean;
}

const START: Partial = { text: "", cut: false, ended: false, word: false, sure: true };

/**
 * The beginnings of the commands that a regular expression can match, each no narrower than the expression is;
 * `undefined` when a command can begin in any way, as with an expression that is not tied to the start. The expression
 * itself is never run.
 */
export function beginningsOf(source: string): readonly Beginning[] | undefined {
  if (source.length > MAX_LENGTH) return undefined;
  const scan: Scan = { source, at: 0 };
  const found: Beginning[] = [];
  for (;;) {
    const tied = /^(?:\^|\(\?:\^\))/.exec(source.slice(scan.at))?.[0].length;
    // NOTE: an alternative that is not tied to the start may match in the middle of a command that does anything.
    if (tied === undefined) return undefined;
    scan.at += tied;
    const read = sequence(scan, [START]);
    if (read === undefined) return undefined;
    for (const { text, ended, word, sure } of read) {
      if (text.trim() === "" && !ended) return undefined;
      found.push({ text, open: !ended, word, sure });
    }
    if (scan.at >= source.length || source[scan.at] !== "|") break;
    scan.at += 1;
  }
  return scan.at < source.length || found.length > MAX_ALTERNATIVES ? undefined : found;
}

/** What a sequence appends to each way of beginning; stops before `|` and `)`. */
function sequence(scan: Scan, before: readonly Partial[]): readonly Partial[] | undefined {
  let ways = before;
  while (scan.at < scan.source.length && !"|)".includes(scan.source[scan.at] ?? "")) {
    const next = atom(scan, ways);
    if (next === undefined || next.length > MAX_ALTERNATIVES) return undefined;
    ways = next;
  }
  return ways;
}

function atom(scan: Scan, ways: readonly Partial[]): readonly Partial[] | undefined {
  const char = scan.source[scan.at] ?? "";
  if (char === "(") return group(scan, ways);
  if (char === "$") {
    scan.at += 1;
    return ways.map((way) => (way.cut ? way : { ...way, ended: true }));
  }
  const literal = literalAt(scan);
  const times = quantifier(scan);
  if (literal === "boundary") return ways.map((way) => (way.cut ? way : { ...way, word: true }));
  if (literal === undefined) return ways.map(cut);
  if (literal === " " && times !== "") return ways.map((way) => append(way, " "));
  if (times === "?") return [...ways, ...ways.map((way) => append(way, literal))];
  return times === "" ? ways.map((way) => append(way, literal)) : ways.map(cut);
}

const append = (way: Partial, text: string): Partial =>
  way.cut || way.ended ? way : { ...way, text: (way.text + text).replace(/ {2,}/g, " "), word: text === " " };
// NOTE: `ended` is taken back: something unknown stands before the end.
const cut = (way: Partial): Partial => ({ ...way, cut: true, ended: false, sure: false });

/** The next character as it is meant; `undefined` for a class of characters. */
function literalAt(scan: Scan): string | undefined {
  const char = scan.source[scan.at] ?? "";
  if (char === "[") {
    const end = /^\[\^?\]?(?:\\.|[^\]\\])*\]/.exec(scan.source.slice(scan.at))?.[0].length;
    scan.at += end ?? scan.source.length;
    return undefined;
  }
  if (char !== "\\") {
    scan.at += 1;
    return char === "." ? undefined : char;
  }
  const escaped = scan.source[scan.at + 1] ?? "";
  scan.at += 2;
  if (escaped === "s" || escaped === "t") return " ";
  if (escaped === "b") return "boundary";
  return /[A-Za-z0-9]/.test(escaped) ? undefined : escaped;
}

function quantifier(scan: Scan): string {
  const found = /^(?:[*+?]|\{\d*,?\d*\})\??/.exec(scan.source.slice(scan.at))?.[0] ?? "";
  scan.at += found.length;
  return found.replace(/(.)\?$/, "$1");
}

/** A group: each of its alternatives in turn. What a look-around asks for only narrows, so it is left out. */
function group(scan: Scan, ways: readonly Partial[]): readonly Partial[] | undefined {
  const head = /^\((?:\?(?:[:=!]|<[=!]|<[A-Za-z]\w*>))?/.exec(scan.source.slice(scan.at))?.[0] ?? "(";
  scan.at += head.length;
  const found: Partial[] = [];
  for (;;) {
    const read = sequence(scan, ways);
    if (read === undefined) return undefined;
    found.push(...read);
    const closing = scan.source[scan.at];
    scan.at += 1;
    if (closing === ")") break;
    if (closing !== "|") return undefined;
  }
  const times = quantifier(scan);
  if (/[=!]$/.test(head)) return ways.map((way) => ({ ...way, sure: false }));
  if (times === "") return found;
  return times === "?" ? [...ways, ...found] : ways.map(cut);
}
