import {
  type Cursor,
  deeper,
  expect,
  MAX_CHAIN,
  NOT_READ,
  next,
  RESERVED,
  sees,
  takes,
  takeWord,
} from "./js-cursor.ts";
import type { Entry, Expression } from "./js-syntax.ts";
import type { Token } from "./js-tokens.ts";

/** Operators with two sides, those that bind least first. */
const LEVELS: readonly (readonly string[])[] = [
  ["??", "||"],
  ["&&"],
  ["===", "!==", "==", "!="],
  ["<", ">", "<=", ">="],
  ["+"],
];
const CONSTANTS: ReadonlyMap<string, boolean | null | undefined> = new Map<string, boolean | null | undefined>([
  ["true", true],
  ["false", false],
  ["null", null],
  ["undefined", undefined],
]);

/** Reads an expression; no assignment, no function, no comma. */
export function expression(cursor: Cursor): Expression {
  return deeper(cursor, () => {
    const test = binary(cursor, 0);
    if (!takes(cursor, "mark", "?")) return test;
    const so = expression(cursor);
    expect(cursor, ":");
    return { op: "choose", test, so, otherwise: expression(cursor) };
  });
}

function binary(cursor: Cursor, level: number): Expression {
  const operators = LEVELS[level];
  if (operators === undefined) return unary(cursor);
  let left = binary(cursor, level + 1);
  for (let parts = 0; parts < MAX_CHAIN; parts += 1) {
    const operator = operators.find((one) => takes(cursor, "mark", one));
    if (operator === undefined) return left;
    left = { op: "binary", operator, left, right: binary(cursor, level + 1) };
  }
  throw NOT_READ;
}

function unary(cursor: Cursor): Expression {
  return deeper(cursor, () => {
    if (takes(cursor, "mark", "!")) return { op: "not", of: unary(cursor) };
    if (takes(cursor, "mark", "-")) return negative(cursor);
    if (takes(cursor, "word", "typeof")) return { op: "typeof", of: unary(cursor) };
    if (takes(cursor, "word", "await")) return { op: "await", of: unary(cursor) };
    return chain(cursor);
  });
}

function negative(cursor: Cursor): Expression {
  const token = next(cursor);
  if (token?.kind !== "number") throw NOT_READ;
  cursor.at += 1;
  return { op: "plain", value: -token.value };
}

function chain(cursor: Cursor): Expression {
  let of = takes(cursor, "word", "new") ? made(cursor) : operand(cursor);
  for (let parts = 0; parts < MAX_CHAIN; parts += 1) {
    if (takes(cursor, "mark", ".")) of = { op: "member", of, name: takeWord(cursor), optional: false };
    // NOTE: `a?.[b]` and `a?.(b)` end here: neither is a name.
    else if (takes(cursor, "mark", "?.")) of = { op: "member", of, name: takeWord(cursor), optional: true };
    else if (takes(cursor, "mark", "[")) {
      of = { op: "index", of, at: expression(cursor) };
      expect(cursor, "]");
    } else if (takes(cursor, "mark", "(")) of = { op: "call", of, args: items(cursor, ")") };
    else if (next(cursor)?.kind === "template") throw NOT_READ;
    else return of;
  }
  throw NOT_READ;
}

function made(cursor: Cursor): Expression {
  const name = takeWord(cursor);
  expect(cursor, "(");
  return { op: "new", of: { op: "name", name }, args: items(cursor, ")") };
}

function items(cursor: Cursor, end: string): readonly Expression[] {
  const found: Expression[] = [];
  while (!takes(cursor, "mark", end)) {
    found.push(expression(cursor));
    if (!sees(cursor, "mark", end)) expect(cursor, ",");
  }
  return found;
}

function object(cursor: Cursor): Expression {
  const entries: Entry[] = [];
  while (!takes(cursor, "mark", "}")) {
    entries.push(entry(cursor));
    if (!sees(cursor, "mark", "}")) expect(cursor, ",");
  }
  return { op: "object", entries };
}

function entry(cursor: Cursor): Entry {
  if (takes(cursor, "mark", "...")) return { key: undefined, value: expression(cursor) };
  const token = next(cursor);
  if (token?.kind !== "word" && token?.kind !== "text") throw NOT_READ;
  cursor.at += 1;
  if (takes(cursor, "mark", ":")) return { key: token.text, value: expression(cursor) };
  if (token.kind === "text" || RESERVED.has(token.text)) throw NOT_READ;
  return { key: token.text, value: { op: "name", name: token.text } };
}

function operand(cursor: Cursor): Expression {
  const token = next(cursor);
  if (token === undefined) throw NOT_READ;
  cursor.at += 1;
  switch (token.kind) {
    case "text":
      return { op: "plain", value: token.text };
    case "number":
      return { op: "plain", value: token.value };
    case "pattern":
      return { op: "pattern" };
    case "symbol":
      return { op: "symbol", text: token.text };
    case "template":
      return { op: "template", texts: token.texts, parts: token.parts.map((part) => whole(part, cursor.depth)) };
    case "word":
      return named(token.text);
    case "mark":
      return bracketed(token.text, cursor);
  }
}

function named(name: string): Expression {
  if (CONSTANTS.has(name)) return { op: "plain", value: CONSTANTS.get(name) };
  if (RESERVED.has(name)) throw NOT_READ;
  return { op: "name", name };
}

function bracketed(mark: string, cursor: Cursor): Expression {
  if (mark === "[") return { op: "list", items: items(cursor, "]") };
  if (mark === "{") return object(cursor);
  if (mark !== "(") throw NOT_READ;
  const of = expression(cursor);
  expect(cursor, ")");
  return { op: "group", of };
}

function whole(tokens: readonly Token[], depth: number): Expression {
  const cursor: Cursor = { tokens, at: 0, depth };
  const found = expression(cursor);
  if (next(cursor) !== undefined) throw NOT_READ;
  return found;
}
