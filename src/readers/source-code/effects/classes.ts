import type { ts } from "ts-morph";
import type { Module } from "../../../parse/typescript/module.ts";
import { enclosingClass, returns } from "../../../parse/typescript/origin.ts";
import { type At, bare, settle } from "../../../parse/typescript/settle.ts";
import { onlyCall } from "./callers.ts";
import type { Bound, Followed, Frame, Look, Program } from "./frame.ts";

/** A class of the repository, and where its object is made, as far as that is known. */
export interface Made {
  readonly module: Module;
  readonly node: ts.ClassLikeDeclaration;
  readonly self: Bound | undefined;
}

/** LIMIT: classes that extend each other, and objects in objects. */
const MAX_DEPTH = 6;
const EMPTY: Frame = { input: undefined, bindings: new Map(), self: undefined };

/** The class of the repository that an expression is an object of, or names. */
export function classOf(look: Look, at: At, frame: Frame, depth = 0): Made | undefined {
  const { sources } = look;
  const { ts } = sources;
  const node = bare(at.module, at.node);
  if (depth > MAX_DEPTH) return undefined;
  if (node.kind === ts.SyntaxKind.ThisKeyword) {
    const own = enclosingClass(at.module, node);
    return own && { module: at.module, node: own, self: frame.self };
  }
  const followed = look.follow({ module: at.module, node }, frame, 2 + depth * 2);
  if (followed.kind === "node") return classOfNode(look, followed, node, depth);
  if (followed.kind !== "unknown" || followed.declared === undefined) return undefined;
  const { module, declaration } = followed.declared;
  if (ts.isParameter(declaration) || ts.isVariableDeclaration(declaration)) {
    const typed = classOfType(look, module, declaration.type);
    if (typed) return typed;
  }
  if (!ts.isVariableDeclaration(declaration)) return undefined;
  for (const value of module.assigned.get(declaration.name.getText(module.ast)) ?? []) {
    const made = classOf(look, { module, node: value }, frame, depth + 1);
    if (made) return made;
  }
  return undefined;
}

function classOfNode(look: Look, followed: Bound, asked: ts.Node, depth: number): Made | undefined {
  const { sources } = look;
  const { ts } = sources;
  const { at, frame } = followed;
  if (ts.isClassLike(at.node)) return { module: at.module, node: at.node, self: undefined };
  if (ts.isNewExpression(at.node)) {
    const settled = settle(sources, { module: at.module, node: at.node.expression });
    return settled.kind === "node" && ts.isClassLike(settled.node)
      ? { module: settled.module, node: settled.node, self: followed }
      : undefined;
  }
  if (ts.isCallExpression(at.node)) return classOfCall(look, followed, at.node, depth);
  if (ts.isBinaryExpression(at.node))
    return (
      classOf(look, { module: at.module, node: at.node.left }, frame, depth + 1) ??
      classOf(look, { module: at.module, node: at.node.right }, frame, depth + 1)
    );
  if (!ts.isPropertyAccessExpression(at.node))
    return at.node === asked ? undefined : classOf(look, at, frame, depth + 1);
  const holder = classOf(look, { module: at.module, node: at.node.expression }, frame, depth + 1);
  return holder && typeOfMember(look, holder, at.node.name.text, depth);
}

/** What a function of the repository makes: by the type that it says it returns, or by what it returns. */
function classOfCall(look: Look, { at, frame }: Bound, call: ts.CallExpression, depth: number): Made | undefined {
  const { sources } = look;
  const { ts } = sources;
  const callee = look.follow({ module: at.module, node: call.expression }, frame, 4 + depth);
  if (callee.kind !== "node" || !ts.isFunctionLike(callee.at.node)) return undefined;
  for (const returned of returns(callee.at.module, callee.at.node)) {
    const made = classOf(look, { module: callee.at.module, node: returned }, callee.frame, depth + 2);
    if (made) return made;
  }
  return classOfType(look, callee.at.module, callee.at.node.type);
}

/** `GitLabClient`, `Promise<GitLabClient>`, `GitLabClient | undefined` */
function classOfType(look: Look, module: Module, type: ts.TypeNode | undefined, depth = 0): Made | undefined {
  const { sources } = look;
  const { ts } = sources;
  if (type === undefined || depth > MAX_DEPTH) return undefined;
  if (ts.isUnionTypeNode(type)) {
    for (const one of type.types) {
      const made = classOfType(look, module, one, depth + 1);
      if (made) return made;
    }
    return undefined;
  }
  if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return undefined;
  if (type.typeName.text === "Promise") return classOfType(look, module, type.typeArguments?.[0], depth + 1);
  const settled = settle(sources, { module, node: type.typeName });
  return settled.kind === "node" && ts.isClassLike(settled.node)
    ? { module: settled.module, node: settled.node, self: undefined }
    : undefined;
}

function typeOfMember(look: Look, { module, node }: Made, key: string, depth: number): Made | undefined {
  const { sources } = look;
  const { ts } = sources;
  for (const one of node.members)
    if (ts.isPropertyDeclaration(one) && one.name.getText(module.ast) === key) {
      const typed = classOfType(look, module, one.type, depth);
      if (typed) return typed;
    }
  const make = node.members.find(ts.isConstructorDeclaration);
  return classOfType(look, module, make?.parameters.find(({ name }) => name.getText(module.ast) === key)?.type, depth);
}

/** The member of an object of the repository's own classes that `a.key` means; `undefined` where `a` is no such object. */
export function memberOfClass(
  look: Look,
  { module, node }: At,
  key: string,
  frame: Frame,
  hops: number,
): Followed | undefined {
  const { sources } = look;
  const { ts } = sources;
  if (hops > MAX_DEPTH * 2 || (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)))
    return undefined;
  let made = classOf(look, { module, node: node.expression }, frame, Math.floor(hops / 2));
  for (let depth = 0; made !== undefined && depth < MAX_DEPTH; depth += 1) {
    const found = ownMember(look, made, key, hops);
    if (found) return found;
    made = parentOf(look, made);
  }
  return undefined;
}

function parentOf(look: Look, { module, node, self }: Made): Made | undefined {
  const { sources } = look;
  const { ts } = sources;
  const clause = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  const type = clause?.types[0];
  const settled = type && settle(sources, { module, node: type.expression });
  return settled?.kind === "node" && ts.isClassLike(settled.node)
    ? { module: settled.module, node: settled.node, self }
    : undefined;
}

function ownMember(look: Look, made: Made, key: string, hops: number): Followed | undefined {
  const { sources } = look;
  const { ts } = sources;
  const { module, node } = made;
  const self = made.self ?? constructed(sources, made);
  const inside: Frame = { input: self?.frame.input, bindings: self?.frame.bindings ?? EMPTY.bindings, self };
  const members = node.members.filter((one) => one.name?.getText(module.ast) === key);
  const method = members.find((one) => ts.isMethodDeclaration(one) && one.body !== undefined);
  if (method) return { kind: "node", at: { module, node: method }, frame: inside };
  const getter = members.find(ts.isGetAccessorDeclaration);
  const [returned] = getter ? returns(module, getter) : [];
  if (returned) return look.follow({ module, node: returned }, inside, hops + 2);
  for (const one of members)
    if (ts.isPropertyDeclaration(one) && one.initializer && isValue(ts, one.initializer))
      return look.follow({ module, node: one.initializer }, inside, hops + 2);
  const within = constructorFrame(look, { ...made, self });
  for (const value of assignedIn(look, made, key)) {
    const found = look.follow({ module, node: value }, within, hops + 2);
    if (found.kind !== "unknown") return found;
  }
  const make = node.members.find(ts.isConstructorDeclaration);
  const parameter = make?.parameters.find(
    (one) => ts.isParameterPropertyDeclaration(one, make) && one.name.getText(module.ast) === key,
  );
  const bound = parameter && within.bindings.get(parameter);
  return bound && look.follow(bound.at, bound.frame, hops + 2);
}

/** Where an object of a class is made, where the program makes one. */
function constructed(program: Program, { module, node }: Made): Bound | undefined {
  const call = onlyCall(program, module, node);
  return call && program.ts.isNewExpression(call.node) ? { at: call, frame: EMPTY } : undefined;
}

/** NOTE: `= null` and `= undefined` say that the value comes later. */
const isValue = (ts: Program["ts"], node: ts.Expression): boolean =>
  node.kind !== ts.SyntaxKind.NullKeyword && !(ts.isIdentifier(node) && node.text === "undefined");

function assignedIn({ sources: { ts } }: Look, { module, node }: Made, key: string): readonly ts.Expression[] {
  return (module.assigned.get(`this.${key}`) ?? []).filter((value) => {
    for (let at: ts.Node | undefined = value; at !== undefined; at = at.parent)
      if (ts.isClassLike(at)) return at === node;
    return false;
  });
}

/** What the parameters of the constructor stand for, where the object's construction is known. */
function constructorFrame({ sources: { ts } }: Look, { node, self }: Made): Frame {
  const make = node.members.find(ts.isConstructorDeclaration);
  if (make === undefined || self === undefined || !ts.isNewExpression(self.at.node)) return { ...EMPTY, self };
  const bindings = new Map(self.frame.bindings);
  for (const [index, parameter] of make.parameters.entries()) {
    const argument = self.at.node.arguments?.[index];
    const given = argument ?? parameter.initializer;
    if (given && !ts.isSpreadElement(given))
      bindings.set(parameter, {
        at: { module: argument ? self.at.module : self.at.module, node: given },
        frame: self.frame,
      });
  }
  return { input: self.frame.input, bindings, self };
}
