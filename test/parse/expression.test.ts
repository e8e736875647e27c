import { describe, expect, test } from "vitest";
import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  findExpressions,
  IndexAccess,
  Literal,
  Logical,
  parseExpression,
} from "../../src/parse/expression.ts";

describe("findExpressions", () => {
  test("finds each with its place, past quotes", () => {
    const text = "a ${{ x }}b${{ '}}''${{' }} ${{y}}";
    expect(findExpressions(text).map(({ text: inner, offset, end }) => [inner, text.slice(offset, end)])).toEqual([
      ["x", "${{ x }}"],
      ["'}}''${{'", "${{ '}}''${{' }}"],
      ["y", "${{y}}"],
    ]);
  });

  test("stops at one that is not closed, quickly", () => {
    expect(findExpressions("${{ a }} ${{ 'b }} ${{ c }")).toHaveLength(1);
    const start = performance.now();
    expect(findExpressions("${{".repeat(300_000))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe("parseExpression", () => {
  test("gives GitHub's own syntax tree", () => {
    const parsed = parseExpression(
      "github.event.comment.author_association == 'OWNER' && !contains(inputs.x, vars['Y'])",
    );
    expect(parsed).toBeInstanceOf(Logical);
    const [left] = parsed instanceof Logical ? parsed.args : [];
    expect(left).toBeInstanceOf(Binary);
    expect(left instanceof Binary && left.right instanceof Literal && left.right.literal.coerceString()).toBe("OWNER");
    expect(left instanceof Binary && path(left.left)).toBe("github.event.comment.author_association");
  });

  test.each([
    "always() || failure() && success() && !cancelled()",
    "hashFiles('a', 'b') != ''",
    "case(github.actor == 'a', 'x', 'y')",
    "needs.*.result",
    "fromJSON(steps.a.outputs.b)[0]",
    "secrets.X",
    "runner.os",
    "job.status",
    "strategy.job-index",
    "matrix.a",
    "env.b",
    "toJSON(github)",
    "GitHub.Actor",
  ])("accepts %s", (text) => {
    expect(parseExpression(text)).toBeDefined();
  });

  test.each([
    "",
    "  ",
    "a b",
    "nope.x",
    "contains()",
    "'open",
    "((",
    "${{ github.actor }}",
    "github.",
    "1 +",
    "a".repeat(30_000),
    `${"(".repeat(9000)}1${")".repeat(9000)}`,
  ])("rejects what GitHub rejects, case %#", (text) => {
    expect(parseExpression(text)).toBeUndefined();
  });

  test("remembers by text", () => {
    expect(parseExpression("github.actor")).toBe(parseExpression("github.actor"));
    expect(parseExpression("startsWith(github.ref, 'x')")).toBeInstanceOf(FunctionCall);
  });
});

function path(expression: Expr): string {
  if (expression instanceof ContextAccess) return expression.name.lexeme;
  return expression instanceof IndexAccess && expression.index instanceof Literal
    ? `${path(expression.expr)}.${expression.index.literal.coerceString()}`
    : "?";
}
