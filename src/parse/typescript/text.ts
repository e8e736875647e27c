import type { ts } from "ts-morph";
import type { Module } from "./module.ts";
import { returns } from "./origin.ts";
import { type At, accessed, bare, keyOf, settle } from "./settle.ts";
import type { Sources } from "./sources.ts";

/** LIMIT: texts that are made of texts, and the length of one. */
const MAX_HOPS = 12;
const MAX_LENGTH = 20_000;
const ENVIRONMENT_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,200}$/;

/**
 * The text that an expression gives, whatever its type; `undefined` where a part of it is not in the files. A variable of
 * the environment is `${NAME}`, one with a default `${NAME:-default}`.
 */
export function textOf(sources: Sources, at: At, hops = 0): string | undefined {
  if (hops > MAX_HOPS) return undefined;
  const variable = environmentOf(sources, at);
  if (variable !== undefined) return `\${${variable}}`;
  const settled = settle(sources, at);
  const text = settled.kind === "node" ? textOfNode(sources, settled, hops) : environmentText(sources, settled);
  return text === undefined || text.length > MAX_LENGTH ? undefined : text;
}

function environmentText(sources: Sources, settled: ReturnType<typeof settle>): string | undefined {
  if (settled.kind !== "declared" || !sources.ts.isBindingElement(settled.declaration)) return undefined;
  const name = destructured(sources, settled.module, settled.declaration);
  return name === undefined ? undefined : `\${${name}}`;
}

function textOfNode(sources: Sources, { module, node }: At, hops: number): string | undefined {
  const { ts } = sources;
  const part = (one: ts.Node): string | undefined => textOf(sources, { module, node: one }, hops + 1);
  const variable = environmentOf(sources, { module, node });
  if (variable !== undefined) return `\${${variable}}`;
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
  if (node.kind === ts.SyntaxKind.TrueKeyword) return "true";
  if (node.kind === ts.SyntaxKind.FalseKeyword) return "false";
  if (ts.isTemplateExpression(node)) {
    const parts = [
      node.head.text,
      ...node.templateSpans.flatMap(({ expression, literal }) => [part(expression), literal.text]),
    ];
    return parts.some((one) => one === undefined) ? undefined : parts.join("");
  }
  if (ts.isBinaryExpression(node)) return textOfBinary(sources, node, part);
  if (ts.isNewExpression(node))
    return isNamed(ts, node.expression, "URL") && node.arguments?.[0] ? part(node.arguments[0]) : undefined;
  return ts.isCallExpression(node) ? textOfCall(sources, module, node, part) : undefined;
}

const isNamed = (ts: Module["ts"], node: ts.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name;

function textOfBinary(
  { ts }: Sources,
  node: ts.BinaryExpression,
  part: (one: ts.Node) => string | undefined,
): string | undefined {
  const kind = node.operatorToken.kind;
  const left = part(node.left);
  if (kind === ts.SyntaxKind.PlusToken) {
    const right = part(node.right);
    return left === undefined || right === undefined ? undefined : left + right;
  }
  if (kind !== ts.SyntaxKind.BarBarToken && kind !== ts.SyntaxKind.QuestionQuestionToken) return undefined;
  const name = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/.exec(left ?? "")?.[1];
  const fallback = part(node.right);
  if (left === undefined) return fallback;
  return name === undefined || fallback === undefined || fallback === "" || /[{}]/.test(fallback)
    ? left
    : `\${${name}:-${fallback}}`;
}

// What leaves a text what it is, for those who ask where it comes from.
const SAME = new Set(["trim", "toString", "href", "toLowerCase"]);

function textOfCall(
  sources: Sources,
  module: Module,
  node: ts.CallExpression,
  part: (one: ts.Node) => string | undefined,
): string | undefined {
  const { ts } = sources;
  const [argument] = node.arguments;
  if (isNamed(ts, node.expression, "String") && argument) return part(argument);
  if (ts.isPropertyAccessExpression(node.expression)) {
    const { expression, name } = node.expression;
    if (SAME.has(name.text) && node.arguments.length === 0) return part(expression);
    if (name.text === "join" && ts.isArrayLiteralExpression(bare(module, expression))) return undefined;
  }
  const callee = settle(sources, { module, node: node.expression });
  if (callee.kind !== "node") return undefined;
  const [only, ...others] = returns(callee.module, callee.node);
  return only === undefined || others.length > 0
    ? undefined
    : textOf(sources, { module: callee.module, node: only }, MAX_HOPS - 3);
}

// `process.env.X`, `import.meta.env.X`, `Bun.env.X`, `env.X` of a Worker, `this.env.X`.
const ENVIRONMENTS = new Set([
  "process.env",
  "import.meta.env",
  "Bun.env",
  "env",
  "this.env",
  "c.env",
  "ctx.env",
  "context.env",
]);
// `Deno.env.get("X")`, `requireEnv("X")`, `getEnvVar("X")`, `config.get("X")` is none: it may stand for anything.
const GETTER =
  /^(?:Deno\.env\.get|(?:[\w.]+\.)?(?:get|require|read|must|load|optional|required)?(?:Required)?Env(?:Var|OrThrow|Variable)?|env)$/i;

/** The name of the variable of the environment that an expression reads. */
export function environmentOf(sources: Sources, { module, node }: At): string | undefined {
  const { ts } = sources;
  const at = bare(module, node);
  if (ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at)) {
    const key = accessed(module, at);
    return key !== undefined && ENVIRONMENT_NAME.test(key) && isEnvironment(sources, module, at.expression, key)
      ? key
      : undefined;
  }
  if (!ts.isCallExpression(at)) return undefined;
  const [argument] = at.arguments;
  if (argument === undefined || !ts.isStringLiteralLike(argument) || !/^[A-Z][A-Z0-9_]{1,200}$/.test(argument.text))
    return undefined;
  return GETTER.test(dotted(module, at.expression)) ? argument.text : undefined;
}

function isEnvironment(sources: Sources, module: Module, node: ts.Node, key: string): boolean {
  const name = dotted(module, bare(module, node));
  // NOTE: `env` is a word that anything may be called: there the key must look like a variable.
  if (ENVIRONMENTS.has(name)) return name.includes(".") || /^[A-Z][A-Z0-9_]*$/.test(key);
  const settled = settle(sources, { module, node });
  return settled.kind === "node" && settled.node !== node && dotted(settled.module, settled.node) === "process.env";
}

/** `const { X } = process.env` */
function destructured(sources: Sources, module: Module, element: ts.BindingElement): string | undefined {
  const key = keyOf(module, element);
  const holder = element.parent.parent;
  if (key === undefined || !sources.ts.isVariableDeclaration(holder) || holder.initializer === undefined)
    return undefined;
  return ENVIRONMENT_NAME.test(key) && isEnvironment(sources, module, holder.initializer, key) ? key : undefined;
}

/** A chain of names as it is written: `process.env`. */
function dotted({ ts }: Module, node: ts.Node): string {
  const names: string[] = [];
  let at = node;
  for (; ts.isPropertyAccessExpression(at); at = at.expression) names.unshift(at.name.text);
  if (ts.isIdentifier(at)) names.unshift(at.text);
  else if (at.kind === ts.SyntaxKind.ThisKeyword) names.unshift("this");
  else if (ts.isMetaProperty(at)) names.unshift("import", "meta");
  else return "";
  return names.join(".");
}
