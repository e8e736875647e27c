import type { ts } from "ts-morph";
import { callEffect } from "../../../catalog/source-effects.ts";
import type { Module } from "../../../parse/typescript/module.ts";
import type { Program } from "./frame.ts";

/** LIMIT: types in types, and members of one. */
const MAX_DEPTH = 6;
const MAX_MEMBERS = 200;

// https://www.typescriptlang.org/docs/handbook/utility-types.html
const WRAPPERS: ReadonlySet<string> = new Set([
  "Promise",
  "Awaited",
  "Partial",
  "Required",
  "Readonly",
  "Pick",
  "Omit",
  "NonNullable",
  "Exclude",
  "Extract",
]);
const CONTAINERS: ReadonlySet<string> = new Set([
  "Array",
  "ReadonlyArray",
  "Record",
  "Map",
  "ReadonlyMap",
  "Set",
  "ReadonlySet",
  "WeakMap",
  "WeakSet",
  "AsyncIterable",
  "Iterable",
  "AsyncGenerator",
  "Generator",
]);
const PLAIN: ReadonlySet<string> = new Set([
  "Date",
  "Buffer",
  "URL",
  "URLSearchParams",
  "Response",
  "Headers",
  "Error",
  "RegExp",
  "Uint8Array",
  "ArrayBuffer",
  "FormData",
  "Blob",
  "AbortController",
  "AbortSignal",
  "ReadableStream",
  "ReadableStreamDefaultReader",
  "NodeJS.Timeout",
  "NodeJS.ErrnoException",
  "Stats",
  "Dirent",
  "Document",
  "Element",
  "HTMLElement",
  "Node",
  "z.infer",
  "z.input",
  "z.output",
  "Infer",
  "JSON",
  "Request",
]);

/**
 * Whether what a type allows is data: texts, numbers, lists and objects of them. `isDeep`: what is in a list, too. An
 * interface with a method, a class and `any` are none.
 */
export function isDataType(program: Program, module: Module, type: ts.TypeNode, isDeep: boolean, depth = 0): boolean {
  const { ts } = program;
  const inner = (one: ts.TypeNode): boolean => isDataType(program, module, one, isDeep, depth + 1);
  if (depth > MAX_DEPTH || program.budget.left < 0) return false;
  program.budget.left -= 1;
  if (ts.isParenthesizedTypeNode(type) || ts.isTypeOperatorNode(type)) return inner(type.type);
  if (ts.isArrayTypeNode(type)) return !isDeep || inner(type.elementType);
  if (ts.isTupleTypeNode(type)) return !isDeep || type.elements.every(inner);
  if (ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type)) return type.types.every(inner);
  if (ts.isLiteralTypeNode(type) || ts.isTemplateLiteralTypeNode(type)) return true;
  if (ts.isTypeLiteralNode(type)) return areData(program, module, type.members, depth);
  if (ts.isTypeReferenceNode(type)) return isDataName(program, module, type, isDeep, depth);
  const { SyntaxKind } = ts;
  return [
    SyntaxKind.StringKeyword,
    SyntaxKind.NumberKeyword,
    SyntaxKind.BooleanKeyword,
    SyntaxKind.BigIntKeyword,
    SyntaxKind.UnknownKeyword,
    SyntaxKind.UndefinedKeyword,
    SyntaxKind.VoidKeyword,
    SyntaxKind.NeverKeyword,
  ].includes(type.kind);
}

function isDataName(
  program: Program,
  module: Module,
  type: ts.TypeReferenceNode,
  isDeep: boolean,
  depth: number,
): boolean {
  const name = type.typeName.getText(module.ast);
  const args = type.typeArguments ?? [];
  if (WRAPPERS.has(name)) return args[0] !== undefined && isDataType(program, module, args[0], isDeep, depth + 1);
  if (CONTAINERS.has(name)) return !isDeep || args.every((one) => isDataType(program, module, one, true, depth + 1));
  if (PLAIN.has(name)) return true;
  return isDeclared(program, module, name, depth);
}

/** An interface or alias of the repository, or a type of a package that does nothing beyond the process. */
function isDeclared(program: Program, module: Module, name: string, depth: number): boolean {
  const { ts } = program;
  for (const one of module.ast.statements) {
    if (ts.isInterfaceDeclaration(one) && one.name.text === name)
      return one.heritageClauses === undefined && areData(program, module, one.members, depth);
    if (ts.isTypeAliasDeclaration(one) && one.name.text === name)
      return isDataType(program, module, one.type, true, depth + 1);
    if (ts.isEnumDeclaration(one) && one.name.text === name) return true;
  }
  const imported = module.imports.get(name);
  if (imported === undefined || depth > MAX_DEPTH) return false;
  if (!imported.specifier.startsWith(".")) return callEffect(imported.specifier, imported.name)?.does === "none";
  const other = program.resolve(module.source.file, imported.specifier);
  return other !== undefined && isDeclared(program, other, imported.name, depth + 1);
}

function areData(program: Program, module: Module, members: ts.NodeArray<ts.TypeElement>, depth: number): boolean {
  const { ts } = program;
  return (
    members.length <= MAX_MEMBERS &&
    members.every((one) =>
      ts.isPropertySignature(one) || ts.isIndexSignatureDeclaration(one)
        ? one.type !== undefined && isDataType(program, module, one.type, true, depth + 1)
        : false,
    )
  );
}
