import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  findExpressions,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  parseExpression,
  Unary,
} from "../../../parse/expression.ts";
import { asVerdict, fieldOf, join, NONE, type Taints } from "./taint.ts";

/** What the names of an expression owe to agents. `undefined` for an output asks for all of them. */
export interface Look {
  readonly step: (id: string, output: string | undefined) => Taints;
  readonly job: (id: string, output: string | undefined) => Taints;
  readonly env: (name: string) => Taints;
  readonly input: (name: string) => Taints;
  readonly matrix: () => Taints;
  /** What the event that started the run was told by whoever dispatched it. */
  readonly told?: (name: string | undefined) => Taints;
}

/** LIMIT: parts of one expression that are followed. */
const MAX_DEPTH = 60;

/** Functions whose answer is made of what they are given: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#functions */
const KEEPS: ReadonlySet<string> = new Set(["fromjson", "tojson", "format", "join"]);
const ASKS: ReadonlySet<string> = new Set(["contains", "startswith", "endswith"]);

interface Access {
  readonly base: Expr;
  readonly path: readonly (string | undefined)[];
}

function unwound(node: Expr): Access {
  const path: (string | undefined)[] = [];
  let base = node;
  while (base instanceof IndexAccess) {
    path.unshift(base.index instanceof Literal ? base.index.literal.coerceString() : undefined);
    base = base.expr;
  }
  return { base, path };
}

function named(root: string, path: Access["path"], look: Look): Taints {
  const [first, second, third] = path;
  if (root === "github" && first === "event" && (second === "inputs" || second === "client_payload"))
    return look.told?.(third) ?? NONE;
  const isOutput = second?.toLowerCase() === "outputs";
  if (root === "steps" && first !== undefined) return isOutput ? look.step(first, third) : NONE;
  if ((root === "needs" || root === "jobs") && first !== undefined) return isOutput ? look.job(first, third) : NONE;
  if (root === "env" && first !== undefined) return look.env(first);
  if (root === "inputs" && first !== undefined) return look.input(first);
  return root === "matrix" ? look.matrix() : NONE;
}

function accessed(node: Expr, look: Look, depth: number): Taints {
  const { base, path } = unwound(node);
  if (base instanceof ContextAccess) return named(base.name.lexeme.toLowerCase(), path, look);
  return path.reduce<Taints>((known, name) => fieldOf(known, name ?? "[]"), evaluate(base, look, depth + 1));
}

function evaluate(node: Expr, look: Look, depth: number): Taints {
  if (depth > MAX_DEPTH || node instanceof Literal) return NONE;
  const each = (nodes: readonly Expr[]): Taints => join(...nodes.map((one) => evaluate(one, look, depth + 1)));
  if (node instanceof Grouping) return evaluate(node.group, look, depth + 1);
  if (node instanceof Unary) return asVerdict(evaluate(node.expr, look, depth + 1));
  if (node instanceof Binary) return asVerdict(each([node.left, node.right]));
  if (node instanceof Logical) {
    if (node.operator.lexeme !== "&&") return each(node.args);
    return join(asVerdict(each(node.args.slice(0, -1))), each(node.args.slice(-1)));
  }
  if (!(node instanceof FunctionCall)) return accessed(node, look, depth);
  const name = node.functionName.lexeme.toLowerCase();
  if (KEEPS.has(name)) return each(node.args);
  return ASKS.has(name) ? asVerdict(each(node.args)) : NONE;
}

/** What one expression, without its `${{ }}`, owes to agents. */
export function taintsOfExpression(text: string, look: Look): Taints {
  const parsed = parseExpression(text);
  return parsed === undefined ? NONE : evaluate(parsed, look, 0);
}

/** What a text with `${{ }}` in it owes to agents. */
export function taintsOfText(text: string, look: Look): Taints {
  if (!text.includes("${{")) return NONE;
  return join(...findExpressions(text).map((found) => taintsOfExpression(found.text, look)));
}

/** Literals by which a condition only asks whether there is an answer at all. */
const ANY_ANSWER: ReadonlySet<string> = new Set(["", "[]", "{}", "null"]);

const saysSomething = (node: Expr): boolean =>
  node instanceof Literal && !ANY_ANSWER.has(node.literal.coerceString().trim());

function gate(node: Expr, look: Look, depth: number): Taints {
  if (depth > MAX_DEPTH) return NONE;
  const inner = (one: Expr): Taints => gate(one, look, depth + 1);
  if (node instanceof Grouping) return inner(node.group);
  if (node instanceof Unary) return inner(node.expr);
  if (node instanceof Logical) return join(...node.args.map(inner));
  const sides =
    node instanceof Binary
      ? [node.left, node.right]
      : node instanceof FunctionCall && ASKS.has(node.functionName.lexeme.toLowerCase())
        ? node.args
        : [];
  if (sides.length > 0) return sides.some(saysSomething) ? evaluate(node, look, depth) : NONE;
  // NOTE: a field of an answer that stands alone is asked for its truth.
  const { base, path } = unwound(node);
  const isField = base instanceof FunctionCall && path.length > 0;
  return isField ? asVerdict(evaluate(node, look, depth)) : NONE;
}

/** What an `if:` lets an agent decide: which words it compares an answer with, not whether there is one. */
export function gateOfCondition(text: string, look: Look): Taints {
  const [found] = findExpressions(text);
  const parsed = parseExpression(found === undefined ? text : found.text);
  return parsed === undefined ? NONE : gate(parsed, look, 0);
}
