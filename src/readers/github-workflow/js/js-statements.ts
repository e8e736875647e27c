import { type Cursor, deeper, expect, NOT_READ, next, RESERVED, sees, takes, takeWord } from "./js-cursor.ts";
import { expression } from "./js-expressions.ts";
import type { Expression, Pattern, Statement } from "./js-syntax.ts";
import type { Token } from "./js-tokens.ts";

/** The statements of a script, every one of them; `undefined` when there is one that is not read here. */
export function statementsOf(tokens: readonly Token[]): readonly Statement[] | undefined {
  const cursor: Cursor = { tokens, at: 0, depth: 0 };
  const found: Statement[] = [];
  try {
    while (next(cursor) !== undefined) found.push(...statements(cursor));
  } catch (error) {
    if (error === NOT_READ) return undefined;
    throw error;
  }
  return found;
}

/** One statement, or the several declarations that one `const` makes. */
function statements(cursor: Cursor): readonly Statement[] {
  if (takes(cursor, "mark", ";")) return [];
  const kind = ["const", "let"].find((word) => takes(cursor, "word", word));
  return kind === undefined ? [deeper(cursor, statement)] : declarations(cursor, kind === "const");
}

function declarations(cursor: Cursor, constant: boolean): readonly Statement[] {
  const found: Statement[] = [];
  do {
    const to = pattern(cursor);
    const value = takes(cursor, "mark", "=") ? expression(cursor) : undefined;
    if (value === undefined && (constant || !("name" in to))) throw NOT_READ;
    found.push({ op: "declare", to, constant, value });
  } while (takes(cursor, "mark", ","));
  end(cursor);
  return found;
}

function pattern(cursor: Cursor): Pattern {
  if (!takes(cursor, "mark", "{")) return { name: name(cursor) };
  return deeper(cursor, () => {
    const parts: { key: string; to: Pattern }[] = [];
    while (!takes(cursor, "mark", "}")) {
      const key = takeWord(cursor);
      if (takes(cursor, "mark", ":")) parts.push({ key, to: pattern(cursor) });
      else if (RESERVED.has(key)) throw NOT_READ;
      else parts.push({ key, to: { name: key } });
      if (!sees(cursor, "mark", "}")) expect(cursor, ",");
    }
    return { parts };
  });
}

const NO_NAMES: ReadonlySet<string> = new Set(["true", "false", "null", "undefined", "await", "typeof"]);

function name(cursor: Cursor): string {
  const found = takeWord(cursor);
  if (RESERVED.has(found) || NO_NAMES.has(found)) throw NOT_READ;
  return found;
}

function block(cursor: Cursor): readonly Statement[] {
  expect(cursor, "{");
  const body: Statement[] = [];
  while (!takes(cursor, "mark", "}")) {
    if (next(cursor) === undefined) throw NOT_READ;
    body.push(...statements(cursor));
  }
  return body;
}

function statement(cursor: Cursor): Statement {
  if (sees(cursor, "mark", "{")) return { op: "block", body: block(cursor) };
  if (takes(cursor, "word", "if")) return conditional(cursor);
  if (takes(cursor, "word", "try")) return attempt(cursor);
  if (takes(cursor, "word", "return")) return { op: "return", value: result(cursor) };
  if (takes(cursor, "word", "throw")) {
    if (next(cursor)?.line) throw NOT_READ;
    return ended(cursor, { op: "throw", value: expression(cursor) });
  }
  const value = expression(cursor);
  if (value.op !== "name" || !takes(cursor, "mark", "=")) return ended(cursor, { op: "run", value });
  return ended(cursor, { op: "assign", name: value.name, value: expression(cursor) });
}

function conditional(cursor: Cursor): Statement {
  expect(cursor, "(");
  const test = expression(cursor);
  expect(cursor, ")");
  const so = branch(cursor);
  return { op: "if", test, so, otherwise: takes(cursor, "word", "else") ? branch(cursor) : undefined };
}

/** A statement of its own, that declares nothing. */
function branch(cursor: Cursor): Statement {
  if (takes(cursor, "mark", ";")) return { op: "block", body: [] };
  return deeper(cursor, statement);
}

function attempt(cursor: Cursor): Statement {
  const body = block(cursor);
  if (!takes(cursor, "word", "catch")) throw NOT_READ;
  const bound = takes(cursor, "mark", "(") ? name(cursor) : undefined;
  if (bound !== undefined) expect(cursor, ")");
  const failed = block(cursor);
  if (sees(cursor, "word", "finally")) throw NOT_READ;
  return { op: "try", body, name: bound, failed };
}

function result(cursor: Cursor): Expression | undefined {
  const token = next(cursor);
  const nothing = token === undefined || token.line || sees(cursor, "mark", "}") || takes(cursor, "mark", ";");
  if (nothing) return undefined;
  const value = expression(cursor);
  end(cursor);
  return value;
}

function ended(cursor: Cursor, found: Statement): Statement {
  end(cursor);
  return found;
}

/** A statement ends with a semicolon, before a bracket that closes, or with its line where nothing could go on. */
function end(cursor: Cursor): void {
  if (takes(cursor, "mark", ";") || sees(cursor, "mark", "}")) return;
  const token = next(cursor);
  if (token === undefined) return;
  const begins =
    token.kind === "word"
      ? !["in", "instanceof", "of"].includes(token.text)
      : token.kind === "mark" && (token.text === "{" || token.text === "!");
  if (!token.line || !begins) throw NOT_READ;
}
