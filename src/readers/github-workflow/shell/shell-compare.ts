import type { Condition } from "../../../graph/model.ts";
import { CHOICE } from "../conditions/condition-values.ts";
import { onlySymbol, type Placeholder, type Symbols, symbolIs, symbolsIn, valuesOfSymbol } from "./shell-symbols.ts";

/** A question that the files leave open, under a name that stays the same; `undefined` where all is lost. */
export type Question = { readonly name: string; readonly when: Condition } | undefined;
/** Something that is run once for each set of answers. */
export type Running<T> = Generator<Question, T, boolean>;

/** A question that nobody can answer from the files; each one stands for itself. */
export function* open(count: { asked: number }): Running<boolean> {
  count.asked += 1;
  return yield { name: `open ${count.asked}`, when: CHOICE };
}

/** What is being run: its symbols, and the number of open questions so far. */
export interface Asking {
  readonly symbols: Symbols;
  readonly count: { asked: number };
}

function* symbolEquals(symbol: Placeholder, literal: string, { symbols, count }: Asking): Running<boolean> {
  const when = symbolIs(symbol, literal, symbols);
  if (typeof when === "boolean") return when;
  if (when.op === "choice") return yield* open(count);
  return yield { name: `${JSON.stringify(symbol)} is ${literal}`, when };
}

/** Takes off what both texts begin and end with alike, as in `x$NAME`. */
function stripped(a: string, b: string): readonly [string, string] {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  let end = 0;
  while (end < a.length - from && end < b.length - from && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [a.slice(from, a.length - end), b.slice(from, b.length - end)];
}

/** Whether two texts are the same. */
export function* same(left: string, right: string, asking: Asking): Running<boolean> {
  if (left === right) return symbolsIn(asking.symbols, left).length === 0 || (yield* open(asking.count));
  const [a, b] = stripped(left, right);
  const [inA, inB] = [symbolsIn(asking.symbols, a), symbolsIn(asking.symbols, b)];
  if (inA.length === 0 && inB.length === 0) return false;
  if (inA.length === 0) return yield* same(b, a, asking);
  if (inB.length > 0) return yield* open(asking.count);
  const only = onlySymbol(asking.symbols, a);
  if (only !== undefined) return yield* symbolEquals(only, b, asking);
  if (inA.length === 1 && inA[0]?.kind === "failed" && !b.endsWith(a.slice(1))) return false;
  return yield* open(asking.count);
}

function* isOneOf(text: string, values: readonly string[], asking: Asking): Running<boolean> {
  for (const value of values) if (yield* same(text, value, asking)) return true;
  return false;
}

/** Whether a text stands to plain words as `test` says, which only few values of a symbol may do. */
export function* fits(text: string, test: (value: string) => boolean, asking: Asking): Running<boolean> {
  if (symbolsIn(asking.symbols, text).length === 0) return test(text);
  const symbol = onlySymbol(asking.symbols, text);
  if (symbol?.kind === "failed") return false;
  const values = valuesOfSymbol(symbol);
  return values ? yield* isOneOf(text, values.filter(test), asking) : yield* open(asking.count);
}

// `^(admin|write)$`, `admin|write`, and as grep writes it without -E: `admin\|write`.
const CHOICES = /^(\^?)\(?((?:[\w-]{1,40}\\?\|){0,20}[\w-]{1,40})\)?(\$?)$/;

/** Whether a text fits a regular expression; of the expressions only lists of words are read. */
export function* fitsPattern(text: string, pattern: string, whole: boolean, asking: Asking): Running<boolean> {
  const found = CHOICES.exec(pattern.replaceAll("\\(", "(").replaceAll("\\)", ")"));
  const [, start = "", words = "", end = ""] = found ?? [];
  const list = words.split(/\\?\|/);
  const grouped = list.length === 1 || pattern.includes("(");
  if (found === null) return yield* open(asking.count);
  if (whole || (start !== "" && end !== "" && grouped)) return yield* isOneOf(text, list, asking);
  if (start !== "" || end !== "") return yield* open(asking.count);
  return yield* fits(text, (value) => list.some((word) => value.includes(word)), asking);
}

/** Whether a text fits a pattern of the shell: a plain one, `*`, or plain text between two of them. */
export function* fitsGlob(text: string, glob: string, asking: Asking): Running<boolean> {
  if (glob === "*") return true;
  if (!/[*?[\]]/.test(glob)) return yield* same(text, glob, asking);
  const [, part = ""] = /^\*([^*?[\]]+)\*$/.exec(glob) ?? [];
  const values = valuesOfSymbol([...part].map((char) => onlySymbol(asking.symbols, char)).find((one) => one));
  const [symbol] = symbolsIn(asking.symbols, part);
  if (part === "" || symbolsIn(asking.symbols, part).length > 1) return yield* open(asking.count);
  if (symbol === undefined) return yield* fits(text, (value) => value.includes(part), asking);
  if (values === undefined || symbolsIn(asking.symbols, text).length > 0) return yield* open(asking.count);
  const char = [...part].find((one) => onlySymbol(asking.symbols, one)) ?? "";
  return yield* isOneOf(
    char,
    values.filter((value) => text.includes(part.replace(char, value))),
    asking,
  );
}
