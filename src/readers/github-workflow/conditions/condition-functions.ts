import type { Expr } from "../../../parse/expression.ts";
import {
  Binary,
  ContextAccess,
  FunctionCall,
  findExpressions,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  parseExpression,
  Star,
  Unary,
} from "../../../parse/expression.ts";
import type { Comparing } from "./condition-compare.ts";
import { equal, truthy } from "./condition-compare.ts";
import type { Plain, Value } from "./condition-values.ts";
import { CHOICE, FREE, known, plainOfJson, textOf, unknownValue, YES } from "./condition-values.ts";

/** https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#status-check-functions */
const STATUS: ReadonlySet<string> = new Set(["always", "failure", "cancelled", "success"]);

/** A text made of several values: written out, or decided by whoever starts the run, or not in the files. */
function made(args: readonly Value[], of: (values: readonly Plain[]) => Plain): Value {
  const values = args.flatMap((arg) => (arg.kind === "known" ? [arg.value] : []));
  if (values.length === args.length) return known(of(values));
  return args.find((arg) => arg.kind === "unknown" || arg.kind === "output") === undefined
    ? FREE
    : unknownValue("a text made of values that are not in the files");
}

const formatted = ([pattern = "", ...values]: readonly Plain[]): string =>
  textOf(pattern).replace(/\{\{|\}\}|\{(\d{1,3})\}/g, (match, index: string | undefined) =>
    index === undefined ? match.charAt(0) : textOf(values[Number(index)] ?? ""),
  );

function fromJson(value: Value, at: Comparing): Value {
  if (value.kind === "either")
    return { ...value, so: fromJson(value.so, at), otherwise: fromJson(value.otherwise, at) };
  if (value.kind === "condition") return value;
  if (value.kind === "output") return { kind: "condition", of: equal(value, known("true"), at) };
  if (value.kind !== "known") return value.kind === "unknown" ? value : FREE;
  const parsed = plainOfJson(textOf(value.value));
  return parsed === undefined ? unknownValue("a text that is no JSON") : known(parsed);
}

/** `case(when, then, when, then, otherwise)`. */
function caseOf([when, then, ...rest]: readonly Value[], at: Comparing): Value {
  if (when === undefined) return FREE;
  if (then === undefined) return when;
  return { kind: "either", when: truthy(when, at), so: then, otherwise: caseOf(rest, at) };
}

/** The value of a call, apart from those that compare texts. */
export function callValue(name: string, args: readonly Value[], at: Comparing): Value {
  const [first = FREE] = args;
  if (name === "always") return { kind: "condition", of: YES };
  // NOTE: how earlier jobs ended keeps nobody out, and `!cancelled()` must not count as never.
  if (STATUS.has(name)) return { kind: "condition", of: CHOICE };
  if (name === "fromjson") return fromJson(first, at);
  if (name === "case") return caseOf(args, at);
  if (name === "format") return made(args, formatted);
  if (name === "tojson") return made(args, ([value = null]) => JSON.stringify(value, null, 2));
  if (name === "join")
    return made(args, ([list = null, separator = ","]) =>
      Array.isArray(list) ? list.map(textOf).join(textOf(separator)) : textOf(list),
    );
  return name === "hashfiles" ? FREE : unknownValue(`the function \`${name}\``);
}

function callsStatus(node: Expr): boolean {
  if (node instanceof FunctionCall)
    return STATUS.has(node.functionName.lexeme.toLowerCase()) || node.args.some(callsStatus);
  if (node instanceof Logical) return node.args.some(callsStatus);
  if (node instanceof Binary) return callsStatus(node.left) || callsStatus(node.right);
  if (node instanceof IndexAccess) return callsStatus(node.expr) || callsStatus(node.index);
  if (node instanceof Grouping) return callsStatus(node.group);
  return node instanceof Unary && callsStatus(node.expr);
}

/** Whether the expression is true only after every needed job succeeded. */
function asksSuccess(node: Expr): boolean {
  if (node instanceof Grouping) return asksSuccess(node.group);
  if (node instanceof FunctionCall) return node.functionName.lexeme.toLowerCase() === "success";
  if (!(node instanceof Logical)) return false;
  return node.operator.lexeme === "&&" ? node.args.some(asksSuccess) : node.args.every(asksSuccess);
}

const conjuncts = (node: Expr): readonly Expr[] => {
  if (node instanceof Grouping) return conjuncts(node.group);
  return node instanceof Logical && node.operator.lexeme === "&&" ? node.args.flatMap(conjuncts) : [node];
};

/** The status word that the part rules out: `!failure()`, `!contains(needs.*.result, 'failure')`. */
function ruledOut(part: Expr): string | undefined {
  if (part instanceof Grouping) return ruledOut(part.group);
  if (!(part instanceof Unary)) return undefined;
  const inner = part.expr instanceof Grouping ? part.expr.group : part.expr;
  if (!(inner instanceof FunctionCall)) return undefined;
  const name = inner.functionName.lexeme.toLowerCase();
  if (name === "cancelled") return name;
  if (name === "failure") return inner.args.length === 0 ? name : undefined;
  const [results, word] = inner.args;
  return name === "contains" && results !== undefined && isAllResults(results) && word instanceof Literal
    ? { failure: "failure", cancelled: "cancelled" }[word.literal.coerceString().toLowerCase()]
    : undefined;
}

/** `needs.*.result` */
function isAllResults(node: Expr): boolean {
  if (!(node instanceof IndexAccess && node.index instanceof Literal && node.expr instanceof IndexAccess)) return false;
  const { expr: all } = node;
  return (
    node.index.literal.coerceString().toLowerCase() === "result" &&
    all.index instanceof Star &&
    all.expr instanceof ContextAccess &&
    all.expr.name.lexeme.toLowerCase() === "needs"
  );
}

/** The expression that an `if:` is made of; `undefined` when text stands around it, or it cannot be read. */
function wholeExpression(text: string): Expr | undefined {
  const found = findExpressions(text);
  const whole = found.length === 1 && found[0]?.offset === 0 && found[0].end === text.length;
  return parseExpression(found.length === 0 ? text : whole ? (found[0]?.text ?? "") : "");
}

/** Whether a job with this `if:` runs only after every needed job succeeded or was skipped. */
export function endsSettled(text: string): boolean {
  const parsed = wholeExpression(text);
  const out = parsed === undefined ? [] : conjuncts(parsed).map(ruledOut);
  return out.includes("failure") && out.includes("cancelled");
}

/** Whether a job with this `if:` can run although a job that it needs was skipped or failed. */
export function usesStatusFunction(text: string): boolean {
  const parsed = wholeExpression(text);
  if (parsed !== undefined) return callsStatus(parsed) && !asksSuccess(parsed);
  return /\b(?:always|failure|cancelled|success)\s*\(/i.test(text);
}
