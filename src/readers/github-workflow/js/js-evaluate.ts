import { valueOfText } from "../conditions/condition.ts";
import type { Running } from "../shell/shell-compare.ts";
import { symbolsIn } from "../shell/shell-symbols.ts";
import { hostCall, made, methodCall, namedCall } from "./js-calls.ts";
import { member, textValue } from "./js-members.ts";
import { answered } from "./js-requests.ts";
import type { Entry, Expression } from "./js-syntax.ts";
import {
  expressionOf,
  type Js,
  lost,
  NOTHING,
  openOf,
  plain,
  same,
  settled,
  THROWN,
  truthOf,
  type Value,
} from "./js-values.ts";

/** Objects that a script can name: https://github.com/actions/github-script#readme */
const HOSTS: ReadonlySet<string> = new Set([
  "github",
  "octokit",
  "context",
  "core",
  "console",
  "process",
  "JSON",
  "Date",
]);
/** Those, and further names that must keep their meaning. */
export const GLOBALS: ReadonlySet<string> = new Set([
  ...HOSTS,
  ..."require __original_require__ exec glob io getOctokit fetch String Boolean Number Set Error Object Array Math Promise".split(
    " ",
  ),
]);

/** The names of one block. One that is declared further down has no value yet. */
export interface Scope {
  readonly names: Map<string, { value: Value | undefined; readonly constant: boolean }>;
  readonly outer: Scope | undefined;
}
/** What an expression is evaluated in. */
export interface Frame {
  readonly js: Js;
  readonly scope: Scope;
}

/** Whether a value is null or undefined. */
export const isNothing = (value: Value): boolean =>
  value.kind === "plain" && (value.value === undefined || value.value === null);

/** The variable of that name, in the nearest block that has one. */
export function variableOf(
  name: string,
  { scope }: Frame,
): { value: Value | undefined; readonly constant: boolean } | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    const found = at.names.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function* named(name: string, frame: Frame): Running<Value> {
  const variable = variableOf(name, frame);
  if (variable !== undefined) return variable.value ?? (yield* lost());
  return HOSTS.has(name) ? { kind: "host", path: name } : yield* lost();
}

/** The value of an expression, and what it does. */
export function* evaluate(node: Expression, frame: Frame): Running<Value> {
  const { js } = frame;
  js.left.steps -= 1;
  if (js.left.steps < 0) return yield* lost();
  switch (node.op) {
    case "plain":
      return typeof node.value === "string" ? textValue(node.value, js) : plain(node.value);
    case "pattern":
      return openOf(js);
    case "symbol": {
      const [symbol] = symbolsIn(js.symbols, node.text);
      return symbol?.kind === "expression" ? yield* inCode(symbol.text, js) : yield* lost();
    }
    case "name":
      return yield* named(node.name, frame);
    case "group":
      return yield* evaluate(node.of, frame);
    case "template":
      return yield* template(node.texts, node.parts, frame);
    case "list":
      return { kind: "list", isSet: false, items: yield* every(node.items, frame) };
    case "object":
      return yield* object(node.entries, frame);
    case "not":
      return plain(!(yield* truthOf(yield* evaluate(node.of, frame), js)));
    case "typeof":
      return openOf(js, [yield* evaluate(node.of, frame)]);
    case "await": {
      const value = yield* evaluate(node.of, frame);
      return value.kind === "pending" ? yield* answered(value.method, value.args, js) : value;
    }
    case "binary":
      return yield* binary(node.operator, node.left, node.right, frame);
    case "choose":
      return yield* evaluate((yield* holds(node.test, frame)) ? node.so : node.otherwise, frame);
    case "new":
      return node.of.op === "name" && variableOf(node.of.name, frame) === undefined
        ? yield* made(node.of.name, yield* every(node.args, frame), js)
        : yield* lost();
    default:
      return (yield* chain(node, frame)) ?? NOTHING;
  }
}

/** An expression that stands in the code without quotes: a number or a boolean, and no name that somebody may choose. */
function* inCode(text: string, js: Js): Running<Value> {
  const { location, scope } = js.symbols;
  const isNumber = /^github\.(?:run_(?:id|number|attempt)|event\.\w+\.(?:number|id))$/.test(text);
  if (!isNumber && valueOfText(`\${{ ${text} }}`, location, scope).kind !== "condition") return yield* lost();
  return expressionOf(text, false, js);
}

/** The values of several expressions; a request among them that nobody awaits is not understood. */
export function* every(nodes: readonly Expression[], frame: Frame): Running<readonly Value[]> {
  const values: Value[] = [];
  for (const node of nodes) {
    const value = yield* evaluate(node, frame);
    if (value.kind === "pending") return yield* lost();
    values.push(value);
  }
  return values;
}

/** Whether an expression counts as true. */
export function* holds(node: Expression, frame: Frame): Running<boolean> {
  return yield* truthOf(yield* evaluate(node, frame), frame.js);
}

/** `a?.b.c` and the like; `undefined` where a `?.` ends all of it. */
function* chain(node: Expression, frame: Frame): Running<Value | undefined> {
  if (node.op === "call") return yield* call(node, frame);
  if (node.op !== "member" && node.op !== "index") return yield* evaluate(node, frame);
  const of = yield* chain(node.of, frame);
  if (of === undefined) return undefined;
  if (isNothing(of)) {
    if (node.op === "member" && node.optional) return undefined;
    throw THROWN;
  }
  if (node.op === "member") return yield* member(of, node.name, frame.js, node.optional);
  const at = yield* settled(yield* evaluate(node.at, frame), frame.js);
  if (at.kind === "plain" && typeof at.value === "string") return yield* member(of, at.value, frame.js);
  return of.kind === "open" || of.kind === "expression" ? openOf(frame.js, [of, at]) : yield* lost();
}

function* call(node: Extract<Expression, { op: "call" | "new" }>, frame: Frame): Running<Value | undefined> {
  const { of: callee } = node;
  if (callee.op === "name" && variableOf(callee.name, frame) === undefined)
    return yield* namedCall(callee.name, yield* every(node.args, frame), frame.js);
  if (callee.op !== "member") return yield* lost();
  const of = yield* chain(callee.of, frame);
  if (of === undefined) return undefined;
  if (isNothing(of)) {
    if (callee.optional) return undefined;
    throw THROWN;
  }
  const args = yield* every(node.args, frame);
  return of.kind === "host"
    ? yield* hostCall(`${of.path}.${callee.name}`, args, frame.js)
    : yield* methodCall(of, callee.name, args, frame.js);
}

function* template(texts: readonly string[], nodes: readonly Expression[], frame: Frame): Running<Value> {
  const parts = yield* every(nodes, frame);
  const written = texts.map((text) => textValue(text, frame.js));
  const [only] = written;
  if (parts.length === 0 && only !== undefined) return only;
  const known = [...written, ...parts].every((part) => part.kind === "plain");
  if (!known) return openOf(frame.js, [...written, ...parts]);
  return plain(texts.map((text, at) => `${text}${at < parts.length ? textOf(parts[at] ?? NOTHING) : ""}`).join(""));
}

const textOf = (value: Value): string => (value.kind === "plain" ? String(value.value) : "");

function* object(entries: readonly Entry[], frame: Frame): Running<Value> {
  const found = new Map<string, Value>();
  for (const { key, value: node } of entries) {
    const [value = NOTHING] = yield* every([node], frame);
    if (key !== undefined) found.set(key, value);
    else if (value.kind === "host" && value.path === "context.repo")
      for (const name of ["owner", "repo"]) found.set(name, yield* member(value, name, frame.js));
    else if (value.kind === "record") for (const [name, part] of value.entries) found.set(name, part);
    else return yield* lost();
  }
  return { kind: "record", entries: found };
}

const ORDER: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
};

function* binary(operator: string, left: Expression, right: Expression, frame: Frame): Running<Value> {
  const { js } = frame;
  const [a = NOTHING] = yield* every([left], frame);
  if (operator === "&&") return (yield* truthOf(a, js)) ? yield* evaluate(right, frame) : a;
  if (operator === "||") return (yield* truthOf(a, js)) ? a : yield* evaluate(right, frame);
  if (operator === "??") return (yield* same(a, NOTHING, false, js)) ? yield* evaluate(right, frame) : a;
  const [b = NOTHING] = yield* every([right], frame);
  if (operator === "===" || operator === "==") return plain(yield* same(a, b, operator === "===", js));
  if (operator === "!==" || operator === "!=") return plain(!(yield* same(a, b, operator === "!==", js)));
  const order = ORDER[operator];
  if (a.kind !== "plain" || b.kind !== "plain") return openOf(js, [a, b]);
  if (order && typeof a.value === "number" && typeof b.value === "number") return plain(order(a.value, b.value));
  const isText = typeof a.value === "string" || typeof b.value === "string";
  return operator === "+" && isText ? plain(`${String(a.value)}${String(b.value)}`) : openOf(js, [a, b]);
}
