import {
  Binary,
  ContextAccess,
  Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  Unary,
} from "@actions/expressions/ast";
import { Lexer } from "@actions/expressions/lexer";
import { Parser } from "@actions/expressions/parser";

export { type ExpressionRange, findExpressions } from "./expression-scan.ts";
export { Binary, ContextAccess, Expr, FunctionCall, Grouping, IndexAccess, Literal, Logical, Star, Unary };

/** LIMIT: characters; GitHub itself stops at 21,000. */
export const MAX_EXPRESSION_LENGTH = 20_000;
/** LIMIT: remembered expressions; beyond it the memory starts anew. */
const MAX_REMEMBERED = 10_000;

/** https://docs.github.com/en/actions/reference/workflows-and-actions/contexts */
const CONTEXTS = [
  "github",
  "env",
  "vars",
  "secrets",
  "needs",
  "steps",
  "inputs",
  "matrix",
  "strategy",
  "job",
  "jobs",
  "runner",
];
/** https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#functions; the others are built in. */
const FUNCTIONS = [
  { name: "always", minArgs: 0, maxArgs: 0 },
  { name: "success", minArgs: 0, maxArgs: 255 },
  { name: "failure", minArgs: 0, maxArgs: 255 },
  { name: "cancelled", minArgs: 0, maxArgs: 0 },
  { name: "hashFiles", minArgs: 1, maxArgs: 255 },
];

let remembered = new Map<string, Expr | undefined>();

/**
 * The syntax tree of an Actions expression, without its `${{ }}`; `undefined` when it is empty, too
 * long, or not an expression to GitHub either. Pure: one text, one tree, shared by all who ask.
 */
export function parseExpression(text: string): Expr | undefined {
  if (text.length > MAX_EXPRESSION_LENGTH) return undefined;
  if (remembered.has(text)) return remembered.get(text);
  if (remembered.size >= MAX_REMEMBERED) remembered = new Map();
  const parsed = parse(text);
  remembered.set(text, parsed);
  return parsed;
}

function parse(text: string): Expr | undefined {
  try {
    // NOTE: for an empty text the library answers `undefined`, against its own types.
    const parsed: Expr | undefined = new Parser(new Lexer(text).lex().tokens, CONTEXTS, FUNCTIONS).parse();
    return parsed;
  } catch (error) {
    // NOTE: the lexer and the parser throw for anything that GitHub rejects: that is the answer, not a fault.
    if (error instanceof Error) return undefined;
    throw error;
  }
}
