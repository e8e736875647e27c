import type { ts } from "ts-morph";
import type { Module } from "../../../parse/typescript/module.ts";
import { type At, settle } from "../../../parse/typescript/settle.ts";
import type { Program } from "./frame.ts";

/** LIMIT: files that are searched for calls of one function, and calls that are looked at. */
const MAX_FILES = 200;
const MAX_LOOKS = 60;
const known = new WeakMap<ts.Node, { readonly call: At | undefined }>();

/**
 * The only call of a function, or construction of a class, in the program: what its parameters stand for, then. Nothing
 * where there are more, or none, or the function has no name.
 */
export function onlyCall(program: Program, module: Module, called: ts.Node): At | undefined {
  const before = known.get(called);
  if (before) return before.call;
  known.set(called, { call: undefined });
  const name = nameOf(module, called);
  const calls = name === undefined ? [] : callsOf(program, module, called, name);
  const call = calls.length === 1 ? calls[0] : undefined;
  known.set(called, { call });
  return call;
}

function nameOf({ ts }: Module, called: ts.Node): string | undefined {
  if (ts.isFunctionDeclaration(called) || ts.isClassLike(called)) return called.name?.text;
  const holder = called.parent;
  return (ts.isArrowFunction(called) || ts.isFunctionExpression(called)) &&
    ts.isVariableDeclaration(holder) &&
    ts.isIdentifier(holder.name)
    ? holder.name.text
    : undefined;
}

function callsOf(program: Program, module: Module, called: ts.Node, name: string): readonly At[] {
  const own = module.source.file;
  const others = program.files.filter((file) => file !== own && program.text(file)?.includes(name)).slice(0, MAX_FILES);
  const found: At[] = [];
  let looks = 0;
  for (const file of [own, ...others]) {
    const one = file === own ? module : program.module(file);
    for (const node of one?.candidates ?? []) {
      if (one === undefined || one.ts.isClassLike(node) || endOf(one, node.expression) !== name) continue;
      looks += 1;
      if (looks > MAX_LOOKS || found.length > 1) return found;
      const settled = settle(program, { module: one, node: node.expression });
      if (settled.kind === "node" && settled.node === called) found.push({ module: one, node });
    }
  }
  return found;
}

/** The last word of what is called: an import may rename it, which is not followed here. */
function endOf({ ts }: Module, node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? node.name.text : undefined;
}
