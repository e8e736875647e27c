import type { ts } from "ts-morph";
import type { Ts } from "./load.ts";
import type { Imported, Module } from "./module.ts";

/** What declares a name: an import, or the declaration in the tree. */
export type Declared = { readonly imported: Imported } | { readonly declaration: Declaration };
export type Declaration =
  | ts.VariableDeclaration
  | ts.BindingElement
  | ts.ParameterDeclaration
  | ts.FunctionDeclaration
  | ts.ClassLikeDeclaration
  | ts.FunctionExpression
  | ts.EnumDeclaration;

type Names = ReadonlyMap<string, Declaration>;
const NONE: Names = new Map();
const known = new WeakMap<ts.Node, Names>();

/** What a name at its place refers to, by the rules of block scope; `undefined` for what no statement of the file declares. */
export function lookup(module: Module, name: string, from: ts.Node): Declared | undefined {
  for (let node: ts.Node | undefined = from; node !== undefined; node = node.parent) {
    const declaration = namesOf(module.ts, node).get(name);
    if (declaration !== undefined) return { declaration };
  }
  const imported = module.imports.get(name);
  return imported && { imported };
}

function namesOf(ts: Ts, node: ts.Node): Names {
  if (!isScope(ts, node)) return NONE;
  const before = known.get(node);
  if (before) return before;
  const names = new Map<string, Declaration>();
  collect(ts, node, names);
  known.set(node, names);
  return names;
}

let scopes: ReadonlySet<ts.SyntaxKind> | undefined;

/** NOTE: asked of every node around every name, so by its kind alone. */
function isScope({ SyntaxKind: kind }: Ts, node: ts.Node): boolean {
  scopes ??= new Set([
    ...[kind.SourceFile, kind.Block, kind.ModuleBlock, kind.CaseBlock, kind.ClassExpression],
    ...[kind.ForStatement, kind.ForOfStatement, kind.ForInStatement],
    ...[kind.FunctionDeclaration, kind.FunctionExpression, kind.ArrowFunction, kind.MethodDeclaration],
    ...[kind.Constructor, kind.GetAccessor, kind.SetAccessor],
  ]);
  return scopes.has(node.kind);
}

function collect(ts: Ts, node: ts.Node, names: Map<string, Declaration>): void {
  if (ts.isSourceFile(node) || ts.isBlock(node) || ts.isModuleBlock(node))
    for (const one of node.statements) statement(ts, one, names);
  else if (ts.isCaseBlock(node))
    for (const clause of node.clauses) for (const one of clause.statements) statement(ts, one, names);
  else if (ts.isFunctionLike(node)) {
    for (const parameter of node.parameters) if (ts.isParameter(parameter)) pattern(ts, parameter, names);
    if (ts.isFunctionExpression(node) && node.name && !names.has(node.name.text)) names.set(node.name.text, node);
  } else if (ts.isForStatement(node) || ts.isForOfStatement(node) || ts.isForInStatement(node)) {
    const list = node.initializer;
    if (list && ts.isVariableDeclarationList(list)) for (const one of list.declarations) pattern(ts, one, names);
  } else if (ts.isClassExpression(node) && node.name) names.set(node.name.text, node);
}

function statement(ts: Ts, node: ts.Statement, names: Map<string, Declaration>): void {
  if (ts.isVariableStatement(node)) for (const one of node.declarationList.declarations) pattern(ts, one, names);
  else if ((ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isEnumDeclaration(node)) && node.name) {
    // NOTE: of an overloaded function the one with a body counts, and it comes last.
    names.set(node.name.text, node);
  }
}

/** LIMIT: patterns in patterns. */
const MAX_DEPTH = 20;

function pattern(
  ts: Ts,
  node: ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement,
  names: Map<string, Declaration>,
  depth = 0,
): void {
  if (ts.isIdentifier(node.name)) names.set(node.name.text, node);
  else if (depth < MAX_DEPTH)
    for (const element of node.name.elements) if (ts.isBindingElement(element)) pattern(ts, element, names, depth + 1);
}
