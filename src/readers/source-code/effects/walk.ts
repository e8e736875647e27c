import type { ts } from "ts-morph";
import { eachNode } from "../../../parse/typescript/module.ts";
import { enclosingClass } from "../../../parse/typescript/origin.ts";
import { type At, settle } from "../../../parse/typescript/settle.ts";
import { act } from "./acts.ts";
import { isHarmless, knownCall } from "./callee.ts";
import { enter, follow } from "./follow.ts";
import type { Found } from "./found.ts";
import type { Bound, Frame } from "./frame.ts";
import { targetsOf } from "./targets.ts";

/**
 * LIMIT: calls inside of calls that are followed. Servers put two or three thin functions of their own between a handler
 * and the client that does the work.
 */
const MAX_DEPTH = 5;
/** LIMIT: calls that are looked at for one handler, and how often one function is entered. */
const MAX_CALLS = 2500;
const MAX_VISITS = 3;

interface Walk {
  readonly found: Found;
  readonly visits: Map<ts.Node, number>;
  /** Functions that stand inside of one that has been walked: what they do is counted already. */
  readonly inside: Set<ts.Node>;
  calls: number;
}

/** Walks what a function does, and what it calls in the repository. */
export function walkHandler(found: Found, called: At, frame: Frame): void {
  const walk: Walk = { found, visits: new Map(), inside: new Set(), calls: 0 };
  body(walk, { at: called, frame }, 0);
  if (walk.calls > MAX_CALLS || found.sources.budget.left < 0) found.isUnknown = true;
}

function body(walk: Walk, { at, frame }: Bound, depth: number): void {
  const { ts } = walk.found.sources;
  const { module, node } = at;
  const visits = walk.visits.get(node) ?? 0;
  if (visits >= MAX_VISITS) return;
  walk.visits.set(node, visits + 1);
  const parts = ts.isFunctionLike(node) && "body" in node ? [node.body, ...node.parameters] : [node];
  if (ts.isFunctionLike(node) && (!("body" in node) || node.body === undefined)) walk.found.isUnknown = true;
  for (const part of parts) {
    if (part === undefined) continue;
    eachNode(ts, part, (one) => {
      if (ts.isClassLike(one)) return false;
      if (ts.isFunctionLike(one)) walk.inside.add(one);
      if (isWholeEnvironment(ts, module.ast, one)) walk.found.readsAll = true;
      if (ts.isCallExpression(one) || ts.isNewExpression(one) || ts.isTaggedTemplateExpression(one))
        onCall(walk, { at: { module, node: one }, frame }, depth);
      return true;
    });
  }
}

/** `process.env` itself, and not a variable of it: what is given on as the environment of a command stays with it. */
function isWholeEnvironment(ts: Walk["found"]["sources"]["ts"], ast: ts.SourceFile, node: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(node) || node.name.text !== "env" || node.expression.getText(ast) !== "process")
    return false;
  const { parent } = node;
  return ts.isCallExpression(parent) || ts.isReturnStatement(parent) || ts.isVariableDeclaration(parent);
}

function onCall(walk: Walk, call: Bound, depth: number): void {
  const { found } = walk;
  walk.calls += 1;
  if (walk.calls > MAX_CALLS || found.sources.budget.left < 0) return;
  const known = knownCall(found.sources, call);
  if (known) act(found, known);
  else if (!descend(walk, call, depth) && !isHarmless(found.sources, call)) found.isUnknown = true;
  given(walk, call, depth);
}

/** Walks the function of the repository that is called; false where there is none in sight. */
function descend(walk: Walk, call: Bound, depth: number): boolean {
  const { ts } = walk.found.sources;
  const { node, module } = call.at;
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
  const callee = calleeOf(walk, { at: { module, node: node.expression }, frame: call.frame });
  if (callee === undefined) return false;
  if (ts.isClassLike(callee.at.node)) return construct(walk, callee, callee.at.node, call, depth);
  const targets = targetsOf(walk.found.sources, callee);
  for (const target of targets ?? []) enterFunction(walk, target, call, depth);
  return targets !== undefined && targets.length > 0;
}

function enterFunction(walk: Walk, callee: Bound, call: Bound, depth: number): void {
  const { ts } = walk.found.sources;
  const { node } = call.at;
  const target = callee.at.node;
  if (walk.inside.has(target) || !ts.isFunctionLike(target)) return;
  const args = ts.isCallExpression(node) || ts.isNewExpression(node) ? [...(node.arguments ?? [])] : [];
  if (depth >= MAX_DEPTH) walk.found.isUnknown ||= !walk.visits.has(target);
  else body(walk, { at: callee.at, frame: enter(walk.found.sources, callee, target, call, args) }, depth + 1);
}

function calleeOf({ found: { sources } }: Walk, { at, frame }: Bound): Bound | undefined {
  const { ts } = sources;
  if (at.node.kind === ts.SyntaxKind.SuperKeyword) {
    const own = enclosingClass(at.module, at.node);
    const type = own?.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
    const settled = type && settle(sources, { module: at.module, node: type.expression });
    return settled?.kind === "node" ? { at: settled, frame } : undefined;
  }
  const followed = follow(sources, at, frame);
  return followed.kind === "node" ? followed : undefined;
}

/** `new X(…)` of a class of the repository: what its constructor does. */
function construct(walk: Walk, callee: Bound, target: ts.ClassLikeDeclaration, call: Bound, depth: number): boolean {
  const { ts } = walk.found.sources;
  const make = target.members.find((one) => ts.isConstructorDeclaration(one) && one.body !== undefined);
  if (make === undefined || !ts.isConstructorDeclaration(make)) return true;
  const { node } = call.at;
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return true;
  if (depth >= MAX_DEPTH) walk.found.isUnknown = true;
  else
    body(
      walk,
      {
        at: { module: callee.at.module, node: make },
        frame: enter(walk.found.sources, callee, make, call, [...(node.arguments ?? [])]),
      },
      depth + 1,
    );
  return true;
}

/** Functions that a call is given by their name, which it may call. */
function given(walk: Walk, { at, frame }: Bound, depth: number): void {
  const { sources } = walk.found;
  const { ts } = sources;
  const args = ts.isCallExpression(at.node) || ts.isNewExpression(at.node) ? (at.node.arguments ?? []) : [];
  for (const argument of args) {
    if (!ts.isIdentifier(argument) && !ts.isPropertyAccessExpression(argument)) continue;
    const followed = follow(sources, { module: at.module, node: argument }, frame);
    if (followed.kind !== "node" || !ts.isFunctionLike(followed.at.node) || walk.inside.has(followed.at.node)) continue;
    if (depth >= MAX_DEPTH) walk.found.isUnknown = true;
    else body(walk, followed, depth + 1);
  }
}
