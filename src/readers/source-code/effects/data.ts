import type { ts } from "ts-morph";
import {
  CALLBACK_METHODS,
  DATA_METHODS,
  globalEffect,
  LITERAL_METHODS,
  PLAIN_METHODS,
} from "../../../catalog/source-effects.ts";
import type { Module } from "../../../parse/typescript/module.ts";
import { returns } from "../../../parse/typescript/origin.ts";
import { lookup } from "../../../parse/typescript/scopes.ts";
import { bare } from "../../../parse/typescript/settle.ts";
import { follow, valuesOf } from "./follow.ts";
import type { Bound, Frame, Program } from "./frame.ts";
import { isDataType } from "./types.ts";

/** Whether what a call gives back is data all through: an answer of a request, the content of a file. */
export type Known = (call: Bound) => boolean;

interface Asking {
  readonly sources: Program;
  readonly known: Known;
  /** Whether what is in it must be data, too: a list of clients is a list, and its items are clients. */
  readonly isDeep: boolean;
}

/** LIMIT: values that are made of values. */
const MAX_DEPTH = 8;
// What these give is what was put in.
const TAKES_OUT: ReadonlySet<string> = new Set([
  "get",
  "at",
  "pop",
  "shift",
  "find",
  "findLast",
  "next",
  "values",
  "entries",
  "filter",
  "slice",
  "map",
  "flatMap",
  "sort",
  "reverse",
  "reduce",
]);

/** Whether a method of what stands before it does nothing beyond the process: of a text, a list, an answer that came back. */
export function isPlainMethod(sources: Program, known: Known, { at, frame }: Bound, depth = 0): boolean {
  const { ts } = sources;
  const { node, module } = at;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const name = node.expression.name.text;
  const [first] = node.arguments;
  if (PLAIN_METHODS.has(name)) return true;
  if (
    CALLBACK_METHODS.has(name) &&
    node.arguments.some((one) => isFunction(sources, { at: { module, node: one }, frame }))
  )
    return true;
  if (LITERAL_METHODS.has(name) && (first === undefined || ts.isStringLiteralLike(first))) return true;
  if (!DATA_METHODS.has(name)) return false;
  return isData({ sources, known, isDeep: false }, { at: { module, node: node.expression.expression }, frame }, depth);
}

/** NOTE: `find({…})` and `find(query)` of a database are given an object, `filter(Boolean)` and `map((x) => …)` of a list a function. */
function isFunction(sources: Program, { at, frame }: Bound): boolean {
  const { ts } = sources;
  if (ts.isIdentifier(at.node) && /^(?:Boolean|String|Number)$/.test(at.node.text)) return true;
  const found = follow(sources, at, frame);
  return found.kind === "node" && ts.isFunctionLike(found.at.node);
}

/** Whether an expression is data, whose methods are those of the language. */
function isData(asking: Asking, { at, frame }: Bound, depth: number): boolean {
  const { sources } = asking;
  const { ts } = sources;
  const node = bare(at.module, at.node);
  const same = (one: ts.Node): boolean => isData(asking, { at: { module: at.module, node: one }, frame }, depth + 1);
  if (depth > MAX_DEPTH || sources.budget.left < 0) return false;
  if (ts.isBinaryExpression(node)) return same(node.left) && same(node.right);
  if (ts.isConditionalExpression(node)) return same(node.whenTrue) && same(node.whenFalse);
  if (ts.isSpreadElement(node)) return same(node.expression);
  if (ts.isIdentifier(node) && (isCaught(at.module, node) || node.text === "undefined")) return true;
  const found = follow(sources, { module: at.module, node }, frame);
  if (found.kind === "input") return true;
  if (found.kind === "unknown")
    return found.declared !== undefined && isDeclaredData(asking, found.declared, frame, depth);
  if (isWritten(ts, found.at.node)) return isWrittenData(asking, found, depth);
  if (ts.isCallExpression(found.at.node)) return isCallData(asking, found, found.at.node, depth);
  if (ts.isNewExpression(found.at.node)) return isBuiltIn(asking, found.at.module, found.at.node);
  if (found.at.node !== node) return isData(asking, found, depth + 1);
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return false;
  // A part of what is data all through is data.
  return (
    isOfProcess(at.module, node) ||
    isData({ ...asking, isDeep: true }, { at: { module: at.module, node: node.expression }, frame }, depth + 1)
  );
}

const isWritten = (ts: Program["ts"], node: ts.Node): boolean =>
  ts.isLiteralExpression(node) ||
  ts.isTemplateExpression(node) ||
  ts.isArrayLiteralExpression(node) ||
  ts.isObjectLiteralExpression(node) ||
  ts.isTypeOfExpression(node) ||
  ts.isPrefixUnaryExpression(node) ||
  node.kind === ts.SyntaxKind.NullKeyword ||
  node.kind === ts.SyntaxKind.TrueKeyword ||
  node.kind === ts.SyntaxKind.FalseKeyword;

/** NOTE: what an object that is written out holds has been looked up already, and was not found. */
function isWrittenData(asking: Asking, { at, frame }: Bound, depth: number): boolean {
  const { ts } = asking.sources;
  if (!asking.isDeep) return true;
  if (ts.isObjectLiteralExpression(at.node)) return false;
  return (
    !ts.isArrayLiteralExpression(at.node) ||
    at.node.elements.every((node) => isData(asking, { at: { module: at.module, node }, frame }, depth + 1))
  );
}

function isBuiltIn({ isDeep }: Asking, module: Module, node: ts.NewExpression): boolean {
  const { ts } = module;
  if (!ts.isIdentifier(node.expression) || lookup(module, node.expression.text, node) !== undefined) return false;
  const isContainer = /^(?:Map|Set|WeakMap|Array|Object|Proxy|Promise|WeakRef)$/.test(node.expression.text);
  return globalEffect(node.expression.text)?.does === "none" && !(isDeep && isContainer);
}

function isCallData(asking: Asking, found: Bound, call: ts.CallExpression, depth: number): boolean {
  const { sources, known } = asking;
  const { ts } = sources;
  if (known(found)) return true;
  if (!isPlainMethod(sources, known, found, depth + 1)) return returnsData(asking, found, depth);
  const name = ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : "";
  if (!TAKES_OUT.has(name) || !ts.isPropertyAccessExpression(call.expression)) return true;
  const isList = !/^(?:get|at|pop|shift|find|findLast|next|reduce)$/.test(name);
  if (isList && !asking.isDeep) return true;
  return isData(
    { ...asking, isDeep: true },
    { at: { module: found.at.module, node: call.expression.expression }, frame: found.frame },
    depth + 1,
  );
}

/** `process.env.X`, `process.argv` */
const isOfProcess = ({ ast }: Module, node: ts.Node): boolean =>
  /^(?:process\.(?:env|argv|version|platform)|import\.meta)\b/.test(node.getText(ast));

/** The variable of a `catch`. */
export function isCaught({ ts }: Module, name: ts.Identifier): boolean {
  for (let at: ts.Node | undefined = name; at !== undefined; at = at.parent) {
    const variable = ts.isCatchClause(at) ? at.variableDeclaration?.name : undefined;
    if (variable && ts.isIdentifier(variable) && variable.text === name.text) return true;
  }
  return false;
}

function isDeclaredData(
  asking: Asking,
  { module, declaration }: { readonly module: Module; readonly declaration: ts.Node },
  frame: Frame,
  depth: number,
): boolean {
  const { sources } = asking;
  const { ts } = sources;
  if (depth > MAX_DEPTH) return false;
  if (ts.isBindingElement(declaration))
    return isDeclaredData(
      { ...asking, isDeep: true },
      { module, declaration: declaration.parent.parent },
      frame,
      depth + 1,
    );
  if (!ts.isVariableDeclaration(declaration) && !ts.isParameter(declaration)) return false;
  if (declaration.type && isDataType(sources, module, declaration.type, asking.isDeep)) return true;
  const deep: Asking = { ...asking, isDeep: true };
  if (ts.isParameter(declaration)) {
    const call = declaration.parent.parent;
    if (call === undefined || !ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression))
      return false;
    return isData(deep, { at: { module, node: call.expression.expression }, frame }, depth + 1);
  }
  const isItem = ts.isForOfStatement(declaration.parent.parent);
  const values = valuesOf(sources, module, declaration);
  return (
    values.length > 0 &&
    values.every((node) => isData(isItem ? deep : asking, { at: { module, node }, frame }, depth + 1))
  );
}

/** Whether a function of the repository returns data alone. */
function returnsData(asking: Asking, { at, frame }: Bound, depth: number): boolean {
  const { sources } = asking;
  const { ts } = sources;
  if (!ts.isCallExpression(at.node)) return false;
  const callee = follow(sources, { module: at.module, node: at.node.expression }, frame);
  if (callee.kind !== "node" || !ts.isFunctionLike(callee.at.node)) return false;
  const { module, node } = callee.at;
  if (node.type && isDataType(sources, module, node.type, asking.isDeep)) return true;
  const all = returns(module, node);
  return (
    all.length > 0 && all.every((one) => isData(asking, { at: { module, node: one }, frame: callee.frame }, depth + 3))
  );
}
