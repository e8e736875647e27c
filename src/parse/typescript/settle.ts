import type { ts } from "ts-morph";
import type { Imported, Module } from "./module.ts";
import { type Declaration, lookup } from "./scopes.ts";
import type { Sources } from "./sources.ts";

/** What an expression comes down to when names are followed to what they stand for. */
export type Settled =
  /** An expression, function or class that is written out. */
  | { readonly kind: "node"; readonly module: Module; readonly node: ts.Node }
  /** Something of a package. */
  | { readonly kind: "package"; readonly specifier: string; readonly name: string }
  /** A module of the repository as a whole. */
  | { readonly kind: "module"; readonly module: Module }
  /** Declared, and its value is not known: a parameter, a variable that is assigned later, a part of something unknown. */
  | { readonly kind: "declared"; readonly module: Module; readonly declaration: Declaration }
  | { readonly kind: "unknown" };

export interface At {
  readonly module: Module;
  readonly node: ts.Node;
}

/** LIMIT: names that lead to names. */
const MAX_HOPS = 16;
const UNKNOWN: Settled = { kind: "unknown" };

/** Without what changes the type alone, and without `await`. */
export function bare({ ts }: Module, node: ts.Node): ts.Node {
  let at = node;
  while (
    ts.isParenthesizedExpression(at) ||
    ts.isAsExpression(at) ||
    ts.isSatisfiesExpression(at) ||
    ts.isNonNullExpression(at) ||
    ts.isTypeAssertionExpression(at) ||
    ts.isAwaitExpression(at)
  )
    at = at.expression;
  return at;
}

/** Follows names, imports and re-exports to what they stand for. */
export function settle(sources: Sources, at: At, hops = 0): Settled {
  sources.budget.left -= 1;
  const known = hops === 0 ? sources.settled.get(at.node) : undefined;
  if (known) return known;
  const settled = followed(sources, at, hops);
  if (hops === 0 && sources.budget.left >= 0) sources.settled.set(at.node, settled);
  return settled;
}

function followed(sources: Sources, { module, node }: At, hops: number): Settled {
  const { ts } = sources;
  const at = bare(module, node);
  if (hops > MAX_HOPS || sources.budget.left < 0) return UNKNOWN;
  if (ts.isIdentifier(at)) return settleName(sources, module, at, hops);
  if (ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at)) {
    const key = accessed(module, at);
    const whole = key === undefined ? UNKNOWN : settle(sources, { module, node: at.expression }, hops + 1);
    const part = key === undefined ? UNKNOWN : memberOf(sources, whole, key, hops + 1);
    return part.kind === "unknown" ? { kind: "node", module, node: at } : part;
  }
  const specifier = requiredBy(module, at);
  if (specifier !== undefined) return imported(sources, module, { specifier, name: "*" }, hops);
  return { kind: "node", module, node: at };
}

function settleName(sources: Sources, module: Module, name: ts.Identifier, hops: number): Settled {
  const declared = lookup(module, name.text, name);
  if (declared === undefined) return { kind: "node", module, node: name };
  if ("imported" in declared) return imported(sources, module, declared.imported, hops + 1);
  return settleDeclaration(sources, module, declared.declaration, hops);
}

/** The value that a declaration gives its name. */
export function settleDeclaration(sources: Sources, module: Module, declaration: Declaration, hops = 0): Settled {
  const { ts } = sources;
  if (ts.isVariableDeclaration(declaration) && declaration.initializer && ts.isIdentifier(declaration.name)) {
    if (!isConst(module, declaration) && module.assigned.has(declaration.name.text))
      return { kind: "declared", module, declaration };
    return settle(sources, { module, node: declaration.initializer }, hops + 1);
  }
  if (ts.isBindingElement(declaration)) return settleElement(sources, module, declaration, hops);
  if (ts.isVariableDeclaration(declaration) || ts.isParameter(declaration))
    return { kind: "declared", module, declaration };
  return { kind: "node", module, node: declaration };
}

function isConst({ ts }: Module, declaration: ts.VariableDeclaration): boolean {
  return ts.isVariableDeclarationList(declaration.parent) && (declaration.parent.flags & ts.NodeFlags.Const) !== 0;
}

/** `const { a: b } = value` */
function settleElement(sources: Sources, module: Module, element: ts.BindingElement, hops: number): Settled {
  const { ts } = sources;
  const key = keyOf(module, element);
  const holder = element.parent.parent;
  if (key === undefined || hops > MAX_HOPS || !ts.isVariableDeclaration(holder) || holder.initializer === undefined)
    return { kind: "declared", module, declaration: element };
  const whole = settle(sources, { module, node: holder.initializer }, hops + 1);
  const part = memberOf(sources, whole, key, hops + 1);
  return part.kind === "unknown" ? { kind: "declared", module, declaration: element } : part;
}

/** The key under which a destructuring takes a name out of an object. */
export function keyOf({ ts }: Module, element: ts.BindingElement): string | undefined {
  if (element.dotDotDotToken || !ts.isObjectBindingPattern(element.parent)) return undefined;
  const name = element.propertyName ?? element.name;
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
}

/** A name of a package or of another module of the repository. */
function imported(sources: Sources, from: Module, { specifier, name }: Imported, hops: number): Settled {
  if (hops > MAX_HOPS) return UNKNOWN;
  const module = sources.resolve(from.source.file, specifier);
  if (module === undefined) return specifier.startsWith(".") ? UNKNOWN : { kind: "package", specifier, name };
  return name === "*" ? { kind: "module", module } : exportOf(sources, module, name, hops + 1);
}

/** What a module offers under a name. */
export function exportOf(sources: Sources, module: Module, name: string, hops = 0): Settled {
  if (hops > MAX_HOPS) return UNKNOWN;
  const own = module.exports.get(name);
  if (own !== undefined)
    return "node" in own ? settleExport(sources, module, own.node, hops + 1) : imported(sources, module, own, hops + 1);
  for (const specifier of module.stars) {
    const found = imported(sources, module, { specifier, name }, hops + 1);
    if (found.kind !== "unknown") return found;
  }
  return UNKNOWN;
}

function settleExport(sources: Sources, module: Module, node: ts.Node, hops: number): Settled {
  return module.ts.isIdentifier(node)
    ? settleName(sources, module, node, hops)
    : settle(sources, { module, node }, hops);
}

/** The specifier that `require("x")` or `import("x")` loads. */
function requiredBy({ ts }: Module, node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const isLoad =
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(node.expression) && node.expression.text === "require");
  const [argument] = node.arguments;
  return isLoad && argument && ts.isStringLiteralLike(argument) ? argument.text : undefined;
}

/** The key of `a.key` or `a["key"]`. */
export function accessed(
  { ts }: Module,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : undefined;
}

/** The member of what something comes down to. */
export function memberOf(sources: Sources, whole: Settled, key: string, hops = 0): Settled {
  const { ts } = sources;
  if (hops > MAX_HOPS) return UNKNOWN;
  if (whole.kind === "module") return exportOf(sources, whole.module, key, hops + 1);
  if (whole.kind === "package") return { ...whole, name: whole.name === "*" ? key : `${whole.name}.${key}` };
  if (whole.kind !== "node") return UNKNOWN;
  if (ts.isObjectLiteralExpression(whole.node)) return propertyOf(sources, whole.module, whole.node, key, hops);
  const member = ts.isEnumDeclaration(whole.node)
    ? whole.node.members.find(({ name }) => nameOf(whole.module, name) === key)?.initializer
    : undefined;
  return member ? { kind: "node", module: whole.module, node: member } : UNKNOWN;
}

/** What an object that is written out holds under a key, whatever is spread into it included. */
function propertyOf(
  sources: Sources,
  module: Module,
  object: ts.ObjectLiteralExpression,
  key: string,
  hops: number,
): Settled {
  const { ts } = sources;
  const settled = (node: ts.Node): Settled => settle(sources, { module, node }, hops + 1);
  for (let at = object.properties.length - 1; at >= 0; at -= 1) {
    const property = object.properties[at];
    if (property === undefined) continue;
    if (ts.isSpreadAssignment(property)) {
      const spread = memberOf(sources, settled(property.expression), key, hops + 1);
      if (spread.kind !== "unknown") return spread;
    } else if (nameOf(module, property.name) === key) {
      if (ts.isPropertyAssignment(property)) return settled(property.initializer);
      return ts.isShorthandPropertyAssignment(property)
        ? settleName(sources, module, property.name, hops + 1)
        : { kind: "node", module, node: property };
    }
  }
  return UNKNOWN;
}

function nameOf({ ts }: Module, name: ts.PropertyName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : undefined;
}
