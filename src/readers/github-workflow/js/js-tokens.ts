/** LIMIT: templates inside of each other. */
const MAX_NESTING = 5;

/** A part of a script, and whether a line break stands before it. */
export type Token = { readonly line: boolean } & (
  | { readonly kind: "word" | "mark" | "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "pattern" }
  /** An expression of the workflow that stands in the code itself; it is one character there. */
  | { readonly kind: "symbol"; readonly text: string }
  | { readonly kind: "template"; readonly texts: readonly string[]; readonly parts: readonly (readonly Token[])[] }
);

const BLANK = /[ \t\n]+/y;
const COMMENT = /\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//y;
const WORD = /[A-Za-z_$][\w$]*/y;
const NUMBER = /(?:0|[1-9]\d{0,14})(?:\.\d{1,14})?(?![\w$.])/y;
const SYMBOL = /[\ue000-\uf3e7]/y;
const QUOTED = /'((?:[^'\\\n]|\\[^\n])*)'|"((?:[^"\\\n]|\\[^\n])*)"/y;
const PATTERN = /\/(?![*/])(?:[^\\/[\n]|\\[^\n]|\[(?:[^\]\\\n]|\\[^\n])*\])+\/[a-z]*/y;
const MARK =
  /\.\.\.|===|!==|\?\?=|\|\|=|&&=|=>|==|!=|<=|>=|&&|\|\||\?\?|\?\.(?!\d)|\+\+|--|\*\*|[-+*%&|^]=|[{}()[\];,<>+\-*%!=?:.&|^~@#]/y;
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^ux0-9\n]))/g;
const ANY_ESCAPE = /\\[^\n]/g;
const SINGLE: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", v: "\v" };

/** After these words a slash begins a regular expression. */
const BEFORE_OPERAND: ReadonlySet<string> = new Set(["return", "typeof", "await", "throw", "else", "new", "case"]);

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source) ?? undefined;
}

/** What a text means whose escapes are all of the plain kinds. */
function unescaped(raw: string): string | undefined {
  const plain = [...raw.matchAll(ANY_ESCAPE)].length === [...raw.matchAll(ESCAPE)].length;
  if (!plain || raw.includes("\\\n")) return undefined;
  return raw.replace(ESCAPE, (_, long?: string, short?: string, char: string = "") => {
    const code = long ?? short;
    return code === undefined ? (SINGLE[char] ?? char) : String.fromCharCode(Number.parseInt(code, 16));
  });
}

interface Scan {
  readonly tokens: readonly Token[];
  readonly end: number;
}

/** Whether a slash would begin a regular expression; `undefined` where only a parser could tell. */
function operandComes(last: Token | undefined): boolean | undefined {
  if (last === undefined) return true;
  if (last.kind === "word") return BEFORE_OPERAND.has(last.text);
  if (last.kind !== "mark") return false;
  if (last.text === ")" || last.text === "}") return undefined;
  return last.text !== "]";
}

function template(source: string, start: number, nesting: number): { token: Token; end: number } | undefined {
  const texts: string[] = [];
  const parts: (readonly Token[])[] = [];
  let from = start + 1;
  for (let at = from; at < source.length; at += 1) {
    const char = source[at];
    if (char === "\\") at += 1;
    const isPart = char === "$" && source[at + 1] === "{";
    if (char !== "`" && !isPart) continue;
    const text = unescaped(source.slice(from, at));
    if (text === undefined) return undefined;
    texts.push(text);
    if (!isPart) return { token: { kind: "template", texts, parts, line: false }, end: at + 1 };
    const inside = scan(source, at + 2, nesting + 1);
    if (inside === undefined) return undefined;
    parts.push(inside.tokens);
    from = inside.end + 1;
    at = inside.end;
  }
  return undefined;
}

function one(
  source: string,
  at: number,
  last: Token | undefined,
  nesting: number,
): { token: Token; end: number } | undefined {
  const line = false;
  const ended = (token: Token, length: number) => ({ token, end: at + length });
  const word = matchAt(WORD, source, at);
  if (word) return ended({ kind: "word", text: word[0], line }, word[0].length);
  const number = matchAt(NUMBER, source, at);
  if (number) return ended({ kind: "number", value: Number(number[0]), line }, number[0].length);
  const symbol = matchAt(SYMBOL, source, at);
  if (symbol) return ended({ kind: "symbol", text: symbol[0], line }, 1);
  const quoted = matchAt(QUOTED, source, at);
  if (quoted) {
    const text = unescaped(quoted[1] ?? quoted[2] ?? "");
    return text === undefined ? undefined : ended({ kind: "text", text, line }, quoted[0].length);
  }
  if (source[at] === "`") return template(source, at, nesting);
  if (source[at] === "/") {
    const pattern = operandComes(last) === true ? matchAt(PATTERN, source, at) : undefined;
    return pattern && ended({ kind: "pattern", line }, pattern[0].length);
  }
  const mark = matchAt(MARK, source, at);
  return mark && ended({ kind: "mark", text: mark[0], line }, mark[0].length);
}

/** Reads on until the end, or, inside of a template, until its part is closed. */
function scan(source: string, start: number, nesting: number): Scan | undefined {
  if (nesting > MAX_NESTING) return undefined;
  const tokens: Token[] = [];
  let depth = 0;
  let line = false;
  for (let at = start; at < source.length; ) {
    const gap = matchAt(BLANK, source, at) ?? matchAt(COMMENT, source, at);
    if (gap) {
      line ||= gap[0].includes("\n");
      at += gap[0].length;
      continue;
    }
    if (nesting > 0 && depth === 0 && source[at] === "}") return { tokens, end: at };
    const found = one(source, at, tokens.at(-1), nesting);
    if (found === undefined) return undefined;
    if (source[at] === "{") depth += 1;
    if (source[at] === "}") depth -= 1;
    tokens.push({ ...found.token, line });
    line = false;
    at = found.end;
  }
  return nesting === 0 ? { tokens, end: source.length } : undefined;
}

/**
 * The parts of a script in JavaScript; `undefined` when anything in it could be read in another way. It is not the
 * whole language: what is left out are spellings that nobody needs for a check.
 */
export function tokensOf(source: string): readonly Token[] | undefined {
  // NOTE: each of these also ends a line in JavaScript.
  return /[\r\u2028\u2029]/.test(source) ? undefined : scan(source, 0, 0)?.tokens;
}
