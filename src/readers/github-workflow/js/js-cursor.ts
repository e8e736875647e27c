import type { Token } from "./js-tokens.ts";

/** LIMIT: constructs inside of each other, and parts of one chain such as `a.b.c` or `a + b + c`. */
const MAX_DEPTH = 60;
export const MAX_CHAIN = 100;

/** Stops the reading of a script: something in it is none of what is understood. */
export const NOT_READ = new Error("This part of JavaScript is not read here.");

/** A place in the tokens of a script. */
export interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
}

/** The token that comes next. */
export const next = ({ tokens, at }: Cursor): Token | undefined => tokens[at];

/** Whether the next token is this mark or word. */
export function sees(cursor: Cursor, kind: "mark" | "word", text: string): boolean {
  const token = next(cursor);
  return token?.kind === kind && token.text === text;
}

/** Steps over a mark or word when it comes next; says whether it did. */
export function takes(cursor: Cursor, kind: "mark" | "word", text: string): boolean {
  const found = sees(cursor, kind, text);
  if (found) cursor.at += 1;
  return found;
}

/** Steps over a mark that must come next. */
export function expect(cursor: Cursor, text: string): void {
  if (!takes(cursor, "mark", text)) throw NOT_READ;
}

/** Steps over a name that must come next. */
export function takeWord(cursor: Cursor): string {
  const token = next(cursor);
  if (token?.kind !== "word") throw NOT_READ;
  cursor.at += 1;
  return token.text;
}

/** Reads something one level deeper, as deep as it is allowed. */
export function deeper<T>(cursor: Cursor, read: (cursor: Cursor) => T): T {
  cursor.depth += 1;
  if (cursor.depth > MAX_DEPTH) throw NOT_READ;
  const found = read(cursor);
  cursor.depth -= 1;
  return found;
}

/** Words that begin or join something else than a name. */
export const RESERVED: ReadonlySet<string> = new Set(
  "arguments async break case catch class const continue debugger default delete do else enum eval export extends finally for function if implements import in instanceof interface let new of package private protected public return static super switch this throw try var void while with yield".split(
    " ",
  ),
);
