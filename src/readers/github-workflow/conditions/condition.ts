import type { Condition, Location } from "../../../graph/model.ts";
import {
  Binary,
  type Expr,
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
import type { Tree } from "../../../parse/tree.ts";
import type { TriggerContext } from "../../ci/run.ts";
import type { Comparing } from "./condition-compare.ts";
import { contains, differ, equal, holds, truthy } from "./condition-compare.ts";
import { callValue } from "./condition-functions.ts";
import { casedPath, literalValue, pathOf } from "./condition-path.ts";
import { prove } from "./condition-proofs.ts";
import { sizeOf } from "./condition-shared.ts";
import { spanOf } from "./condition-span.ts";
import type { Plain, Value } from "./condition-values.ts";
import {
  all,
  any,
  CHOICE,
  FREE,
  githubProperty,
  isTruthy,
  known,
  not,
  textOf,
  unknownValue,
  YES,
} from "./condition-values.ts";

/** What an `if:` may look up. `undefined` answers mean that it is not in the files. */
export interface ConditionScope {
  readonly context: TriggerContext;
  readonly env: (name: string) => string | undefined;
  /** An input of a reusable workflow or composite action; a text may itself hold `${{ }}`. */
  readonly input: (name: string) => string | boolean | Condition | undefined;
  /**
   * What it takes for `["steps", id, "outputs", name]`, `["needs", job, "result"]` and the like to be `value`, or, when
   * no value is given, to be anything but empty.
   */
  readonly output: (path: readonly string[], value?: string) => Condition | undefined;
}

/** LIMIT: expressions visited for one `if:`, and inputs or variables inside each other; beyond it nothing is known. */
const MAX_VISITS = 1_000;
const MAX_NESTING = 6;
/** LIMIT: parts of a lowered condition, counted as often as they stand in it. */
const MAX_PARTS = 20_000;

interface Walk {
  readonly scope: ConditionScope;
  readonly locate: (node: Expr) => Location;
  readonly budget: { visits: number };
  readonly nesting: number;
  /** Inside the text of an input, `inputs`, `needs` and `steps` are the caller's. */
  readonly foreign: boolean;
}

/** The place is worked out only when a statement is made there. */
const comparing = (node: Expr, walk: Walk): Comparing => ({
  context: walk.scope.context,
  output: walk.scope.output,
  get location() {
    return walk.locate(node);
  },
});

function textValue(text: string, locate: () => Location, walk: Walk, foreign: boolean): Value {
  const found = findExpressions(text);
  if (found.length === 0) return known(text);
  if (walk.nesting >= MAX_NESTING) return unknownValue("a value inside too many others");
  const inner = {
    ...walk,
    locate,
    nesting: walk.nesting + 1,
    foreign: walk.foreign || foreign,
  };
  const parts = found.map(({ text: expression }) => {
    const parsed = parseExpression(expression);
    return parsed === undefined ? unknownValue("an expression that cannot be read") : evaluate(parsed, inner);
  });
  const [first] = found;
  const [only] = parts;
  if (only !== undefined && parts.length === 1 && first?.offset === 0 && first.end === text.length) return only;
  return parts.find((part) => part.kind === "unknown") ?? FREE;
}

function inputValue(name: string, node: Expr, walk: Walk): Value {
  const given = walk.foreign ? undefined : walk.scope.input(name);
  if (typeof given === "string") return textValue(given, () => walk.locate(node), walk, true);
  if (typeof given === "boolean") return known(given);
  if (given !== undefined) return { kind: "condition", of: given };
  return walk.scope.context.event === "workflow_dispatch" ? FREE : unknownValue(`the input \`${name}\``);
}

/** Contexts that tell nothing of persons, and depend on nothing the files leave open. */
const NEUTRAL: ReadonlySet<string> = new Set(["runner", "strategy", "job"]);

/** LIMIT: entries of a written map that is asked for by a name of the run. */
const MAX_ENTRIES = 100;

/** `fromJSON('{"ana":true}')[github.actor]`: the value of the entry that the name turns out to be. */
function entryValue(node: Expr, walk: Walk): Value {
  const open = unknownValue("a property whose name is computed");
  if (!(node instanceof IndexAccess) || node.index instanceof Star) return open;
  const map = evaluate(node.expr, walk);
  const entries = map.kind === "known" && isRecord(map.value) ? Object.entries(map.value) : undefined;
  if (entries === undefined || entries.length > MAX_ENTRIES) return open;
  const name = evaluate(node.index, walk);
  const at = comparing(node, walk);
  return entries.reduceRight(
    (rest: Value, [key, value]): Value => ({
      kind: "either",
      when: equal(name, known(key), at),
      so: known(value),
      otherwise: rest,
    }),
    known(null),
  );
}

const isRecord = (value: Plain): value is { readonly [key: string]: Plain } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function accessValue(node: Expr, walk: Walk): Value {
  const path = pathOf(node);
  if (path === undefined) return entryValue(node, walk);
  const [root = "", name = ""] = path;
  if (root === "github") return githubProperty(path.join("."), walk.scope.context);
  if (NEUTRAL.has(root)) return FREE;
  if (root === "inputs") return inputValue(name, node, walk);
  if ((root === "needs" || root === "steps") && !walk.foreign)
    return path.includes("*") ? unknownValue(`\`${path.join(".")}\``) : { kind: "output", path: casedPath(node) };
  const text = root === "env" ? walk.scope.env(casedPath(node)[1] ?? name) : undefined;
  return text === undefined
    ? unknownValue(`\`${path.join(".")}\``)
    : textValue(text, () => walk.locate(node), walk, false);
}

/** `a && b` is `b` where `a` is true, `a || b` is `a` where `a` is true. */
function logicalValue(node: Logical, walk: Walk): Value {
  const [last, ...before] = node.args.toReversed();
  if (last === undefined) return FREE;
  const isAnd = node.operator.lexeme === "&&";
  return before.reduce(
    (rest: Value, arg): Value => {
      const value = evaluate(arg, walk);
      const when = truthy(value, comparing(arg, walk));
      if (value.kind === "known") return isTruthy(value.value) === isAnd ? rest : value;
      const whole = value.kind === "condition" ? known(!isAnd) : value;
      return isAnd
        ? { kind: "either", when, so: rest, otherwise: value.kind === "condition" ? known(false) : falsy(value) }
        : { kind: "either", when, so: whole, otherwise: rest };
    },
    evaluate(last, walk),
  );
}

/** What a value is where it counts as false; a text is then empty. */
const falsy = (value: Value): Value =>
  value.kind === "unknown" || value.kind === "output" || value.kind === "either" ? value : known("");

const ORDER: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

function comparison(node: Binary, walk: Walk): Condition {
  const left = evaluate(node.left, walk);
  const right = evaluate(node.right, walk);
  const at = comparing(node, walk);
  if (node.operator.lexeme === "==") return equal(left, right, at);
  if (node.operator.lexeme === "!=") return differ(left, right, at);
  const order = ORDER[node.operator.lexeme];
  if (
    order !== undefined &&
    left.kind === "known" &&
    right.kind === "known" &&
    typeof left.value === "number" &&
    typeof right.value === "number"
  ) {
    return order(left.value, right.value) ? YES : not(YES);
  }
  const open = [left, right].find((side) => side.kind === "unknown" || side.kind === "output");
  return open === undefined || left.kind === "free" || right.kind === "free" ? CHOICE : truthy(open, at);
}

function call(node: FunctionCall, walk: Walk): Value {
  const name = node.functionName.lexeme.toLowerCase();
  const args = node.args.map((arg) => evaluate(arg, walk));
  const [first = FREE, second = FREE] = args;
  const at = comparing(node, walk);
  if (name === "contains") return { kind: "condition", of: contains(first, second, at) };
  if (name === "startswith")
    return { kind: "condition", of: holds(first, second, at, (text, part) => text.startsWith(part)) };
  if (name === "endswith")
    return { kind: "condition", of: holds(first, second, at, (text, part) => text.endsWith(part)) };
  return callValue(name, args, at);
}

function evaluate(node: Expr, walk: Walk): Value {
  walk.budget.visits -= 1;
  if (walk.budget.visits < 0) return unknownValue("a condition that is too long to judge");
  if (node instanceof Grouping) return evaluate(node.group, walk);
  if (node instanceof Literal) return literalValue(node);
  if (node instanceof Logical) return logicalValue(node, walk);
  if (node instanceof Unary || node instanceof Binary) return { kind: "condition", of: lower(node, walk) };
  return node instanceof FunctionCall ? call(node, walk) : accessValue(node, walk);
}

function lower(node: Expr, walk: Walk): Condition {
  if (node instanceof Grouping) return lower(node.group, walk);
  if (node instanceof Unary) return not(lower(node.expr, walk));
  if (node instanceof Logical)
    return (node.operator.lexeme === "&&" ? all : any)(node.args.map((arg) => lower(arg, walk)));
  if (node instanceof Binary) return comparison(node, walk);
  return truthy(evaluate(node, walk), comparing(node, walk));
}

function unsound(text: string, where: Tree, context: TriggerContext): Condition {
  return { op: "all", of: [prove("unsound-condition", { context, location: where.locate(0, text.length) }), YES] };
}

/**
 * What the `if:` of a job or step asks in one context. An absent one asks nothing. Pure and total: an expression
 * that cannot be read, or is too long to judge, is unknown.
 */
export function lowerIf(text: string | undefined, where: Tree, scope: ConditionScope): Condition {
  if (text === undefined || text.trim() === "") return YES;
  const [found, ...more] = findExpressions(text);
  const whole = found !== undefined && more.length === 0 && found.offset === 0 && found.end === text.length;
  if (found !== undefined && !whole) return unsound(text, where, scope.context);
  const source = found === undefined ? text : found.text;
  const parsed = parseExpression(source);
  const location = where.locate(0, text.length);
  if (parsed === undefined) return { op: "unknown", what: "an expression that cannot be read", location };
  const start = found === undefined ? 0 : text.indexOf(source, found.offset + 3);
  const locate = (node: Expr): Location => {
    const span = spanOf(node, source);
    return span === undefined ? location : where.locate(start + span.offset, span.length);
  };
  const condition = lower(parsed, { scope, locate, budget: { visits: MAX_VISITS }, nesting: 0, foreign: false });
  return sizeOf(condition) > MAX_PARTS
    ? { op: "unknown", what: "a condition that is too long to judge", location }
    : condition;
}

/** What a text with `${{ }}` in it comes to be, as far as the files tell. */
export function valueOfText(text: string, location: Location, scope: ConditionScope): Value {
  const locate = (): Location => location;
  return textValue(text, locate, { scope, locate, budget: { visits: MAX_VISITS }, nesting: 0, foreign: false }, false);
}

/** An output is a text: what is true is the word. */
function asText(value: Value): Value {
  if (value.kind === "known") return known(textOf(value.value));
  if (value.kind === "condition")
    return { kind: "either", when: value.of, so: known("true"), otherwise: known("false") };
  return value.kind === "either" ? { ...value, so: asText(value.so), otherwise: asText(value.otherwise) } : value;
}

/** What it takes for an output that is set to `text` to be `literal`, or, without one, to be anything but empty. */
export function textIs(
  text: string,
  literal: string | undefined,
  location: Location,
  scope: ConditionScope,
): Condition {
  const value = asText(valueOfText(text, location, scope));
  const at: Comparing = { context: scope.context, output: scope.output, location };
  const condition = literal === undefined ? truthy(value, at) : equal(value, known(literal), at);
  return sizeOf(condition) > MAX_PARTS
    ? { op: "unknown", what: "a value that is too long to judge", location }
    : condition;
}

export { endsSettled, usesStatusFunction } from "./condition-functions.ts";
