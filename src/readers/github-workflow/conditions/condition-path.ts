import { ContextAccess, type Expr, IndexAccess, Literal, Star } from "../../../parse/expression.ts";
import { known, type Value } from "./condition-values.ts";

/** The path of `a.b['c'].*.d` in lower case; `undefined` when an index is computed. */
export function pathOf(node: Expr): readonly string[] | undefined {
  if (node instanceof ContextAccess) return [node.name.lexeme.toLowerCase()];
  if (!(node instanceof IndexAccess)) return undefined;
  const base = pathOf(node.expr);
  if (base === undefined) return undefined;
  if (node.index instanceof Star) return [...base, "*"];
  if (!(node.index instanceof Literal)) return undefined;
  const key = node.index.literal.coerceString();
  return [...base, /^\d+$/.test(key) ? "*" : key.toLowerCase()];
}

/** The path as written, for names that the scope looks up. */
export function casedPath(node: Expr): readonly string[] {
  if (node instanceof ContextAccess) return [node.name.lexeme.toLowerCase()];
  if (!(node instanceof IndexAccess) || !(node.index instanceof Literal)) return [];
  return [...casedPath(node.expr), node.index.literal.coerceString()];
}

/** What a literal stands for. NOTE: the lexer undoubles only the first doubled quote of a text, so the text is read again from its source. */
export function literalValue({ token, literal }: Literal): Value {
  if (token.lexeme.startsWith("'")) return known(token.lexeme.slice(1, -1).replaceAll("''", "'"));
  const value =
    token.lexeme === "true"
      ? true
      : token.lexeme === "false"
        ? false
        : token.lexeme === "null"
          ? null
          : literal.number();
  return known(value);
}
