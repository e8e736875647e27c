import type { ts } from "ts-morph";
import type { Module } from "../../../parse/typescript/module.ts";
import { returns } from "../../../parse/typescript/origin.ts";
import type { Declaration } from "../../../parse/typescript/scopes.ts";
import { type At, accessed, keyOf, settle } from "../../../parse/typescript/settle.ts";
import { onlyCall } from "./callers.ts";
import { memberOfClass } from "./classes.ts";
import type { Bound, Followed, Frame, Look, Program } from "./frame.ts";

/** LIMIT: names, parameters and members that lead to each other. */
const MAX_HOPS = 14;
const MAX_NESTED = 40;
const UNKNOWN: Followed = { kind: "unknown" };
const NOWHERE: Frame = { input: undefined, bindings: new Map(), self: undefined };

/** The same, for those that it needs. */
export const lookOf = (sources: Program): Look => ({
  sources,
  follow: (at, frame, hops) => follow(sources, at, frame, hops),
});

/** Follows names as `settle` does, and beyond it parameters to what the call gives them, and members of objects of ours. */
export function follow(sources: Program, at: At, frame: Frame, hops = 0): Followed {
  const { budget } = sources;
  // NOTE: classes, members and parameters lead to each other by many ways, each with a bound of its own; this one is for all.
  if (hops > MAX_HOPS || budget.nested > MAX_NESTED || budget.left < 0) return UNKNOWN;
  const known = memory(frame);
  const before = known.get(at.node);
  if (before) return before;
  // NOTE: while it is worked out it is unknown, so that a circle ends.
  known.set(at.node, UNKNOWN);
  budget.nested += 1;
  const found = followed(sources, at, frame, hops);
  budget.nested -= 1;
  if (found.kind === "unknown" && hops > SURE_HOPS) known.delete(at.node);
  else known.set(at.node, found);
  return found;
}

/** NOTE: what is not found this deep may be found by a shorter way. */
const SURE_HOPS = 3;
const memories = new WeakMap<Frame, WeakMap<ts.Node, Followed>>();

function memory(frame: Frame): WeakMap<ts.Node, Followed> {
  const known = memories.get(frame) ?? new WeakMap<ts.Node, Followed>();
  memories.set(frame, known);
  return known;
}

function followed(sources: Program, at: At, frame: Frame, hops: number): Followed {
  const settled = settle(sources, at);
  if (settled.kind === "declared") return followDeclared(sources, settled, frame, hops);
  return settled.kind === "node" ? followNode(sources, settled, frame, hops) : UNKNOWN;
}

function followNode(sources: Program, { module, node }: At, frame: Frame, hops: number): Followed {
  const { ts } = sources;
  const own: Followed = { kind: "node", at: { module, node }, frame };
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const key = accessed(module, node);
    const member = key === undefined ? undefined : memberOfClass(lookOf(sources), { module, node }, key, frame, hops);
    if (member) return member;
    const whole = follow(sources, { module, node: node.expression }, frame, hops + 1);
    const part = partOf(sources, whole, key, hops);
    return part.kind === "unknown" ? own : part;
  }
  const parsed = parsedBy(sources, { module, node });
  const through = parsed && follow(sources, parsed, frame, hops + 1);
  return through?.kind === "input" ? through : own;
}

// `schema.parse(x)`, and `JSON.parse(x)`: what comes out is what goes in.
const PARSES: ReadonlySet<string> = new Set(["parse", "parseAsync", "safeParse", "safeParseAsync", "validateSync"]);

function parsedBy({ ts }: Program, { module, node }: At): At | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const [argument] = node.arguments;
  return argument && PARSES.has(node.expression.name.text) ? { module, node: argument } : undefined;
}

/** A part of what something comes down to. */
function partOf(sources: Program, whole: Followed, key: string | undefined, hops: number): Followed {
  const { ts } = sources;
  if (whole.kind === "input") return { kind: "input", path: key === undefined ? whole.path : [...whole.path, key] };
  if (whole.kind !== "node" || key === undefined) return UNKNOWN;
  const { at, frame } = whole;
  if (ts.isObjectLiteralExpression(at.node)) {
    const found = propertyOf(sources, at.module, at.node, key);
    return found ? follow(sources, { module: at.module, node: found }, frame, hops + 1) : UNKNOWN;
  }
  if (!ts.isCallExpression(at.node) || hops > MAX_HOPS) return UNKNOWN;
  const returned = returnedBy(sources, whole);
  return returned ? partOf(sources, follow(sources, returned.at, returned.frame, hops + 2), key, hops + 2) : UNKNOWN;
}

/** The expression of an object that is written out under a key. */
export function propertyOf(
  { ts }: Program,
  module: Module,
  object: ts.ObjectLiteralExpression,
  key: string,
): ts.Node | undefined {
  for (const property of object.properties) {
    if (property.name === undefined || property.name.getText(module.ast).replace(/^["']|["']$/g, "") !== key) continue;
    if (ts.isPropertyAssignment(property)) return property.initializer;
    return ts.isShorthandPropertyAssignment(property) ? property.name : property;
  }
  return undefined;
}

/** The one thing that a call of a function of the repository returns, inside of that call. */
export function returnedBy(sources: Program, { at, frame }: Bound): Bound | undefined {
  const { ts } = sources;
  if (!ts.isCallExpression(at.node)) return undefined;
  const callee = follow(sources, { module: at.module, node: at.node.expression }, frame, MAX_HOPS - 4);
  if (callee.kind !== "node" || !ts.isFunctionLike(callee.at.node)) return undefined;
  const [only, ...others] = returns(callee.at.module, callee.at.node);
  if (only === undefined || others.length > 0) return undefined;
  return {
    at: { module: callee.at.module, node: only },
    frame: enter(sources, callee, callee.at.node, { at, frame }, at.node.arguments),
  };
}

/** The frame of a call: parameters stand for the arguments, and what was known before stays known. */
export function enter(
  { ts }: Program,
  callee: { readonly frame: Frame },
  called: ts.SignatureDeclaration,
  { at, frame }: Bound,
  args: readonly ts.Expression[],
): Frame {
  const bindings = new Map(callee.frame.bindings);
  for (const [one, value] of frame.bindings) bindings.set(one, value);
  const isSpread = args.some((argument) => ts.isSpreadElement(argument));
  for (const [index, parameter] of called.parameters.entries()) {
    const argument = args[index];
    if (argument && !isSpread && ts.isParameter(parameter) && !parameter.dotDotDotToken)
      bindings.set(parameter, { at: { module: at.module, node: argument }, frame });
    else bindings.delete(parameter);
  }
  return { input: frame.input, bindings, self: callee.frame.self };
}

function followDeclared(
  sources: Program,
  { module, declaration }: { readonly module: Module; readonly declaration: Declaration },
  frame: Frame,
  hops: number,
): Followed {
  const { ts } = sources;
  const unknown: Followed = { kind: "unknown", declared: { module, declaration } };
  if (declaration === frame.input) return { kind: "input", path: [] };
  if (ts.isParameter(declaration)) {
    const bound = frame.bindings.get(declaration);
    if (bound) return follow(sources, bound.at, bound.frame, hops + 1);
    const list = listGiven(sources, module, declaration);
    const items = list && follow(sources, list, frame, hops + 1);
    if (items?.kind === "input") return items;
    const given = givenOnce(sources, module, declaration);
    return given ? follow(sources, given, NOWHERE, hops + 1) : unknown;
  }
  if (ts.isBindingElement(declaration)) {
    const holder = declaration.parent.parent;
    const key = keyOf(module, declaration);
    const whole = followDeclared(sources, { module, declaration: holder }, frame, hops + 1);
    const part = hops > MAX_HOPS ? UNKNOWN : partOf(sources, whole, key, hops + 1);
    return part.kind === "unknown" ? unknown : part;
  }
  if (!ts.isVariableDeclaration(declaration)) return unknown;
  const values = valuesOf(sources, module, declaration);
  if (values.length !== 1 || values[0] === undefined) return unknown;
  const value = follow(sources, { module, node: values[0] }, frame, hops + 1);
  // NOTE: of the items of a list no more is known than that they are of the input.
  return ts.isForOfStatement(declaration.parent.parent) && value.kind !== "input" ? unknown : value;
}

/** The argument for a parameter of a function around, where the program calls it once. */
function givenOnce(program: Program, module: Module, parameter: ts.ParameterDeclaration): At | undefined {
  const call = onlyCall(program, module, parameter.parent);
  const { ts } = program;
  if (
    call === undefined ||
    parameter.dotDotDotToken ||
    (!ts.isCallExpression(call.node) && !ts.isNewExpression(call.node))
  )
    return undefined;
  const index = parameter.parent.parameters.findIndex((one) => one === parameter);
  const args = call.node.arguments ?? [];
  const argument = args.slice(0, index + 1).some((one) => ts.isSpreadElement(one)) ? undefined : args[index];
  return argument && { module: call.module, node: argument };
}

/** `list.map((item) => …)`: the list, for a parameter of a function that is written out. */
function listGiven({ ts }: Program, module: Module, parameter: ts.ParameterDeclaration): At | undefined {
  const call = parameter.parent.parent;
  if (call === undefined || !ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression))
    return undefined;
  return call.arguments.some((one) => one === parameter.parent)
    ? { module, node: call.expression.expression }
    : undefined;
}

/** Every expression that a variable may stand for: its first value, what is assigned to it, the list that it runs over. */
export function valuesOf(
  { ts }: Program,
  module: Module,
  declaration: ts.VariableDeclaration,
): readonly ts.Expression[] {
  const loop = declaration.parent.parent;
  const first = ts.isForOfStatement(loop) ? loop.expression : declaration.initializer;
  const isConst =
    ts.isVariableDeclarationList(declaration.parent) && (declaration.parent.flags & ts.NodeFlags.Const) !== 0;
  const later = ts.isIdentifier(declaration.name) && !isConst ? (module.assigned.get(declaration.name.text) ?? []) : [];
  return [...(first ? [first] : []), ...later];
}
