import type { Expr } from "../../../parse/expression.ts";
import {
  Binary,
  ContextAccess,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Unary,
} from "../../../parse/expression.ts";

type Token = Literal["token"];

const childrenOf = (node: Expr): readonly Expr[] => {
  if (node instanceof Grouping) return [node.group];
  if (node instanceof Unary) return [node.expr];
  if (node instanceof Binary) return [node.left, node.right];
  if (node instanceof Logical || node instanceof FunctionCall) return node.args;
  return node instanceof IndexAccess ? [node.expr, node.index] : [];
};

function tokenOf(node: Expr): Token | undefined {
  if (node instanceof Literal) return node.token;
  if (node instanceof ContextAccess) return node.name;
  if (node instanceof FunctionCall) return node.functionName;
  return node instanceof Unary ? node.operator : undefined;
}

/** Where an expression stands in its source text; `undefined` when its tokens lie outside of it. */
export function spanOf(node: Expr, source: string): { readonly offset: number; readonly length: number } | undefined {
  const lines = [0];
  for (let at = source.indexOf("\n"); at !== -1; at = source.indexOf("\n", at + 1)) lines.push(at + 1);
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  const pending: Expr[] = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const range = tokenOf(next)?.range;
    if (range !== undefined) {
      first = Math.min(first, (lines[range.start.line] ?? 0) + range.start.column);
      last = Math.max(last, (lines[range.end.line] ?? 0) + range.end.column);
    }
    pending.push(...childrenOf(next));
  }
  if (first < 0 || first >= last || last > source.length) return undefined;
  const closed = node instanceof FunctionCall ? source.indexOf(")", last) + 1 : last;
  return { offset: first, length: Math.max(closed, last) - first };
}
