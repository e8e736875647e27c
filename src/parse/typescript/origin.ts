import type { ts } from "ts-morph";
import type { Module } from "./module.ts";
import { lookup } from "./scopes.ts";
import { type At, accessed, bare, keyOf, type Settled, settle } from "./settle.ts";
import type { Sources } from "./sources.ts";

/**
 * The package that something comes from, and the way there: `McpServer` is the name itself, `McpServer#` an instance of
 * it, `McpServer#registerTool` a member of an instance, `genkit().defineTool` a member of what a call gives, and
 * `createMcpHandler($0)` the first argument of the function that the call is given. `default.X` and `X` are one, as
 * bundlers make them.
 */
export interface Origin {
  readonly specifier: string;
  readonly symbol: string;
}

/** LIMIT: how far a value is followed to the package that it comes from. */
const MAX_HOPS = 12;

/** Where the value of an expression comes from; `undefined` for what is of the repository itself, and for what is not known. */
export function originOf(sources: Sources, at: At, hops = 0): Origin | undefined {
  if (hops > MAX_HOPS) return undefined;
  const known = sources.origins.get(at.node);
  if (known) return known.origin;
  // NOTE: while it is worked out it is unknown, so that a circle ends.
  sources.origins.set(at.node, { origin: undefined });
  const origin = originOfSettled(sources, settle(sources, at), hops);
  sources.origins.set(at.node, { origin });
  return origin;
}

function originOfSettled(sources: Sources, settled: Settled, hops: number): Origin | undefined {
  if (settled.kind === "package")
    return { specifier: settled.specifier, symbol: settled.name.replace(/^default\./, "") };
  if (settled.kind === "declared") return originOfDeclared(sources, settled, hops);
  return settled.kind === "node" ? originOfNode(sources, settled, hops) : undefined;
}

const extended = (origin: Origin | undefined, by: string): Origin | undefined =>
  origin && { ...origin, symbol: origin.symbol + by };

function originOfNode(sources: Sources, { module, node }: At, hops: number): Origin | undefined {
  const { ts } = sources;
  const from = (expression: ts.Node): Origin | undefined => originOf(sources, { module, node: expression }, hops + 1);
  if (ts.isNewExpression(node)) return instanceOf(sources, { module, node: node.expression }, hops + 1);
  if (ts.isCallExpression(node))
    return extended(from(node.expression), "()") ?? returnedBy(sources, { module, node }, hops);
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return member(sources, module, node, hops);
  if (node.kind === ts.SyntaxKind.ThisKeyword) {
    const own = enclosingClass(module, node);
    return own && baseOf(sources, { module, node: own }, hops + 1);
  }
  if (ts.isBinaryExpression(node)) return from(node.left) ?? from(node.right);
  if (ts.isConditionalExpression(node)) return from(node.whenTrue) ?? from(node.whenFalse);
  return undefined;
}

/** An instance of what an expression or a type names: of the package's class, or of a class of ours that extends it. */
function instanceOf(sources: Sources, at: At, hops: number): Origin | undefined {
  if (hops > MAX_HOPS) return undefined;
  const settled = settle(sources, at);
  if (settled.kind === "node" && sources.ts.isClassLike(settled.node)) return baseOf(sources, settled, hops + 1);
  return extended(originOfSettled(sources, settled, hops + 1), "#");
}

/** An instance of what a class extends. */
export function baseOf(sources: Sources, { module, node }: At, hops = 0): Origin | undefined {
  const { ts } = sources;
  if (!ts.isClassLike(node)) return undefined;
  const heritage = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  return heritage && instanceOf(sources, { module, node: heritage.expression }, hops + 1);
}

/** The class around a node. */
export function enclosingClass({ ts }: Module, node: ts.Node): ts.ClassLikeDeclaration | undefined {
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent) if (ts.isClassLike(at)) return at;
  return undefined;
}

function member(
  sources: Sources,
  module: Module,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  hops: number,
): Origin | undefined {
  const { ts } = sources;
  const key = accessed(module, node);
  if (key === undefined) return undefined;
  const object = bare(module, node.expression);
  const owner =
    object.kind === ts.SyntaxKind.ThisKeyword
      ? ownClass(module, node)
      : classOf(sources, settle(sources, { module, node: object }));
  const own = owner && property(sources, owner, key, hops);
  if (own) return own;
  const whole = originOf(sources, { module, node: object }, hops + 1);
  return extended(whole, whole?.symbol.endsWith("#") ? key : `.${key}`);
}

function ownClass(module: Module, from: ts.Node): At | undefined {
  const node = enclosingClass(module, from);
  return node && { module, node };
}

/** The class of the repository that something is an instance of: by `new`, or by its type. */
function classOf(sources: Sources, settled: Settled): At | undefined {
  const { ts } = sources;
  if (settled.kind === "node" && ts.isNewExpression(settled.node)) {
    const made = settle(sources, { module: settled.module, node: settled.node.expression });
    return made.kind === "node" && ts.isClassLike(made.node) ? made : undefined;
  }
  if (settled.kind !== "declared") return undefined;
  const { declaration, module } = settled;
  const type = ts.isVariableDeclaration(declaration) || ts.isParameter(declaration) ? declaration.type : undefined;
  if (type === undefined || !ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return undefined;
  const named = settle(sources, { module, node: type.typeName });
  return named.kind === "node" && ts.isClassLike(named.node) ? named : undefined;
}

/** A property of a class of the repository: by its first value, by its type, or by what is assigned to it. */
function property(sources: Sources, { module, node: owner }: At, key: string, hops: number): Origin | undefined {
  const { ts } = sources;
  if (!ts.isClassLike(owner)) return undefined;
  for (const one of owner.members) {
    if (!ts.isPropertyDeclaration(one) || !ts.isIdentifier(one.name) || one.name.text !== key) continue;
    const origin =
      (one.initializer && originOf(sources, { module, node: one.initializer }, hops + 1)) ??
      (one.type && originOfType(sources, module, one.type, hops + 1));
    if (origin) return origin;
  }
  for (const value of module.assigned.get(`this.${key}`) ?? []) {
    const origin = originOf(sources, { module, node: value }, hops + 1);
    if (origin) return origin;
  }
  return parameterProperty(sources, module, owner, key, hops);
}

/** `constructor(private readonly server: McpServer)` */
function parameterProperty(
  sources: Sources,
  module: Module,
  owner: ts.ClassLikeDeclaration | undefined,
  key: string,
  hops: number,
): Origin | undefined {
  const { ts } = sources;
  const make = owner?.members.find(ts.isConstructorDeclaration);
  const type = make?.parameters.find(({ name }) => ts.isIdentifier(name) && name.text === key)?.type;
  return type && originOfType(sources, module, type, hops + 1);
}

function originOfDeclared(
  sources: Sources,
  { module, declaration }: Settled & { kind: "declared" },
  hops: number,
): Origin | undefined {
  const { ts } = sources;
  if (ts.isBindingElement(declaration)) return originOfElement(sources, module, declaration, hops);
  if (!ts.isVariableDeclaration(declaration) && !ts.isParameter(declaration)) return undefined;
  const typed = declaration.type && originOfType(sources, module, declaration.type, hops + 1);
  if (typed) return typed;
  if (ts.isParameter(declaration)) return argumentOf(sources, module, declaration, hops);
  const values = ts.isIdentifier(declaration.name) ? (module.assigned.get(declaration.name.text) ?? []) : [];
  for (const value of [...(declaration.initializer ? [declaration.initializer] : []), ...values]) {
    const origin = originOf(sources, { module, node: value }, hops + 1);
    if (origin) return origin;
  }
  return undefined;
}

function originOfElement(
  sources: Sources,
  module: Module,
  element: ts.BindingElement,
  hops: number,
): Origin | undefined {
  const { ts } = sources;
  const key = keyOf(module, element);
  const holder = element.parent.parent;
  if (key === undefined) return undefined;
  const whole =
    ts.isVariableDeclaration(holder) && holder.initializer
      ? originOf(sources, { module, node: holder.initializer }, hops + 1)
      : ts.isParameter(holder)
        ? argumentOf(sources, module, holder, hops)
        : undefined;
  return extended(whole, whole?.symbol.endsWith("#") ? key : `.${key}`);
}

/** The parameter of a function that is written out as the argument of a call. */
function argumentOf(
  sources: Sources,
  module: Module,
  parameter: ts.ParameterDeclaration,
  hops: number,
): Origin | undefined {
  const { ts } = sources;
  const call = parameter.parent.parent;
  if (call === undefined || !ts.isCallExpression(call) || !call.arguments.some((one) => one === parameter.parent))
    return undefined;
  const index = parameter.parent.parameters.findIndex((one) => one === parameter);
  return extended(originOf(sources, { module, node: call.expression }, hops + 1), `($${index})`);
}

/** What a function of the repository returns, when it says so in one way. */
function returnedBy(sources: Sources, { module, node }: At, hops: number): Origin | undefined {
  const { ts } = sources;
  if (!ts.isCallExpression(node) || hops > MAX_HOPS) return undefined;
  const callee = settle(sources, { module, node: node.expression });
  if (callee.kind !== "node") return undefined;
  for (const returned of returns(callee.module, callee.node)) {
    const origin = originOf(sources, { module: callee.module, node: returned }, hops + 1);
    if (origin) return origin;
  }
  return undefined;
}

/** The expressions that a function may return, those of functions inside of it left out. */
export function returns(module: Module, node: ts.Node): readonly ts.Expression[] {
  const found = returned.get(node) ?? returnsIn(module, node);
  returned.set(node, found);
  return found;
}

const returned = new WeakMap<ts.Node, readonly ts.Expression[]>();

function returnsIn({ ts }: Module, node: ts.Node): readonly ts.Expression[] {
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return [node.body];
  const body =
    ts.isFunctionDeclaration(node) ||
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isGetAccessorDeclaration(node)
      ? node.body
      : undefined;
  const found: ts.Expression[] = [];
  const stack: ts.Node[] = body ? [body] : [];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (ts.isReturnStatement(at) && at.expression) found.unshift(at.expression);
    ts.forEachChild(at, (child) => {
      if (!ts.isFunctionLike(child) && !ts.isClassLike(child)) stack.push(child);
    });
  }
  return found;
}

/** An instance of the class that a type names: `McpServer`, `Promise<McpServer>`, `McpServer | undefined`. */
function originOfType(sources: Sources, module: Module, type: ts.TypeNode, hops: number): Origin | undefined {
  const { ts } = sources;
  if (hops > MAX_HOPS) return undefined;
  if (ts.isUnionTypeNode(type)) {
    for (const one of type.types) {
      const origin = originOfType(sources, module, one, hops + 1);
      if (origin) return origin;
    }
    return undefined;
  }
  if (!ts.isTypeReferenceNode(type)) return undefined;
  const { typeName, typeArguments } = type;
  if (ts.isQualifiedName(typeName)) {
    const left = ts.isIdentifier(typeName.left) ? lookup(module, typeName.left.text, type) : undefined;
    if (left === undefined || !("imported" in left)) return undefined;
    const name = left.imported.name === "*" ? typeName.right.text : `${left.imported.name}.${typeName.right.text}`;
    return { specifier: left.imported.specifier, symbol: `${name}#` };
  }
  const inner = typeName.text === "Promise" ? typeArguments?.[0] : undefined;
  return inner
    ? originOfType(sources, module, inner, hops + 1)
    : instanceOf(sources, { module, node: typeName }, hops + 1);
}
