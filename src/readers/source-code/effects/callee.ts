import type { ts } from "ts-morph";
import { CONTEXT_METHODS, callEffect, globalEffect, PLAIN_METHODS } from "../../../catalog/source-effects.ts";
import type { Module } from "../../../parse/typescript/module.ts";
import { type Origin, originOf } from "../../../parse/typescript/origin.ts";
import { lookup } from "../../../parse/typescript/scopes.ts";
import { accessed, bare } from "../../../parse/typescript/settle.ts";
import type { KnownCall } from "./acts.ts";
import { isCaught, isPlainMethod } from "./data.ts";
import { follow } from "./follow.ts";
import type { Bound, Program } from "./frame.ts";
import { returnsOf, targetsOf } from "./targets.ts";

/** LIMIT: members of members. */
const MAX_HOPS = 12;

/** A call whose meaning the catalog knows: of a package, or of a built-in. */
export function knownCall(sources: Program, call: Bound): KnownCall | undefined {
  const { ts } = sources;
  const { node, module } = call.at;
  const callee = ts.isTaggedTemplateExpression(node)
    ? node.tag
    : ts.isCallExpression(node) || ts.isNewExpression(node)
      ? node.expression
      : undefined;
  if (callee === undefined) return undefined;
  const bound = (one: ts.Node): Bound => ({ at: { module, node: one }, frame: call.frame });
  const isTagged = ts.isTaggedTemplateExpression(node);
  const args = isTagged
    ? [bound(node.template)]
    : (ts.isCallExpression(node) || ts.isNewExpression(node) ? [...(node.arguments ?? [])] : []).map(bound);
  const target = bare(module, callee);
  const receiver =
    ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target)
      ? bound(target.expression)
      : undefined;
  const means = meaningOf(sources, bound(target));
  return means && { ...means, call, args, receiver, isTagged };
}

// Of what a call of a package gives, these are methods of a list: `getProjects().map(…)`. `find` may be one of a database.
const OF_LISTS: ReadonlySet<string> = new Set([
  "map",
  "filter",
  "findIndex",
  "every",
  "join",
  "push",
  "concat",
  "reverse",
]);

const meanings = new WeakMap<Bound["frame"], WeakMap<ts.Node, { readonly means: Meaning | undefined }>>();
type Meaning = Pick<KnownCall, "effect" | "symbol">;

function meaningOf(sources: Program, callee: Bound): Meaning | undefined {
  const known = meanings.get(callee.frame) ?? new WeakMap<ts.Node, { readonly means: Meaning | undefined }>();
  meanings.set(callee.frame, known);
  const before = known.get(callee.at.node);
  if (before) return before.means;
  known.set(callee.at.node, { means: undefined });
  const means = lookedUp(sources, callee);
  known.set(callee.at.node, { means });
  return means;
}

function lookedUp(sources: Program, callee: Bound): Pick<KnownCall, "effect" | "symbol"> | undefined {
  const { ts } = sources;
  const { node, module } = callee.at;
  if (node.kind === ts.SyntaxKind.ImportKeyword) return { effect: { does: "none" }, symbol: "import" };
  const name = globalName(module, node);
  if (name !== undefined) {
    const effect = globalEffect(name);
    return effect && { effect, symbol: name };
  }
  const origin = originIn(sources, callee, 0);
  if (origin === undefined) return undefined;
  const promised =
    /^(?:node:)?util$/.test(origin.specifier) && origin.symbol === "promisify()"
      ? promisified(sources, callee)
      : undefined;
  const { specifier, symbol } = promised ?? origin;
  const last = /\(\)\.(\w+)$/.exec(symbol)?.[1];
  if (last !== undefined && (PLAIN_METHODS.has(last) || OF_LISTS.has(last)))
    return { effect: { does: "none" }, symbol };
  const effect = callEffect(specifier, symbol);
  return effect && { effect, symbol };
}

/** What `promisify(exec)` stands for. */
function promisified(sources: Program, callee: Bound): Origin | undefined {
  const { ts } = sources;
  const followed = follow(sources, callee.at, callee.frame);
  if (followed.kind !== "node" || !ts.isCallExpression(followed.at.node)) return undefined;
  const [argument] = followed.at.node.arguments;
  return (
    argument && originIn(sources, { at: { module: followed.at.module, node: argument }, frame: followed.frame }, 0)
  );
}

/** The name of a built-in, as it is written: `JSON.stringify`; nothing where the file declares the first word. */
function globalName(module: Module, node: ts.Node): string | undefined {
  const { ts } = module;
  const names: string[] = [];
  let at = node;
  for (; ts.isPropertyAccessExpression(at); at = at.expression) names.unshift(at.name.text);
  if (!ts.isIdentifier(at) || lookup(module, at.text, at) !== undefined || isCaught(module, at)) return undefined;
  return [at.text, ...names].join(".");
}

/** Where something comes from, with what is known inside of the call. */
function originIn(sources: Program, { at, frame }: Bound, hops: number): Origin | undefined {
  const { ts } = sources;
  if (hops > MAX_HOPS) return undefined;
  const node = bare(at.module, at.node);
  const plain = originOf(sources, { module: at.module, node });
  if (plain) return plain;
  const within = (one: ts.Node): Origin | undefined =>
    originIn(sources, { at: { module: at.module, node: one }, frame }, hops + 1);
  const followed = follow(sources, { module: at.module, node }, frame);
  if (followed.kind === "node" && followed.at.node !== node) return originIn(sources, followed, hops + 1);
  if (ts.isNewExpression(node)) {
    const named = within(node.expression);
    return named && { ...named, symbol: `${named.symbol}#` };
  }
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const key = accessed(at.module, node);
    const whole = within(node.expression);
    return key === undefined || whole === undefined
      ? undefined
      : { ...whole, symbol: `${whole.symbol}${whole.symbol.endsWith("#") ? "" : "."}${key}` };
  }
  if (ts.isCallExpression(node)) {
    const made = within(node.expression);
    return made
      ? { ...made, symbol: `${made.symbol}()` }
      : originOfReturned(sources, { at: { module: at.module, node }, frame }, hops);
  }
  return undefined;
}

/** Where that comes from what a function of the repository makes. */
function originOfReturned(sources: Program, call: Bound, hops: number): Origin | undefined {
  const { ts } = sources;
  if (!ts.isCallExpression(call.at.node)) return undefined;
  const callee = follow(sources, { module: call.at.module, node: call.at.node.expression }, call.frame);
  const targets = callee.kind === "node" ? (targetsOf(sources, callee) ?? []) : [];
  for (const target of targets)
    for (const returned of returnsOf(sources, target, call)) {
      const origin = originIn(sources, returned, hops + 3);
      if (origin) return origin;
    }
  return undefined;
}

/** Whether a call does nothing: a method of data, or an answer to whoever called the tool. */
export function isHarmless(sources: Program, call: Bound): boolean {
  return (
    isPlainMethod(sources, (one) => isAnswer(sources, one), call) ||
    isContext(sources, call) ||
    isThrown(sources, call) ||
    isSettling(sources, call)
  );
}

/** `new UserError(…)`: what an error does is to be thrown. */
function isThrown({ ts }: Program, { at }: Bound): boolean {
  return ts.isNewExpression(at.node) && /(?:Error|Exception)$/.test(at.node.expression.getText(at.module.ast));
}

/** `resolve(…)` inside of `new Promise((resolve, reject) => …)`. */
function isSettling(sources: Program, { at, frame }: Bound): boolean {
  const { ts } = sources;
  if (!ts.isCallExpression(at.node) || !ts.isIdentifier(at.node.expression)) return false;
  const followed = follow(sources, { module: at.module, node: at.node.expression }, frame);
  if (followed.kind !== "unknown" || followed.declared === undefined) return false;
  const { declaration } = followed.declared;
  const made = ts.isParameter(declaration) ? declaration.parent.parent : undefined;
  return (
    made !== undefined &&
    ts.isNewExpression(made) &&
    made.expression.getText(followed.declared.module.ast) === "Promise"
  );
}

/** NOTE: of a client library what a call gives may be a client again; of a request or a file it is data. */
const ANSWERS: ReadonlySet<string> = new Set([
  "http",
  "read",
  "write",
  "open",
  "shell",
  "run",
  "words",
  "line",
  "acts",
  "verb",
  "github",
  "sql",
]);

function isAnswer(sources: Program, call: Bound): boolean {
  const known = knownCall(sources, call);
  if (known === undefined) return false;
  return ANSWERS.has(known.effect.does) || (known.effect.does === "none" && isBuiltIn(sources, call));
}

/** `JSON.parse(…)`, `Object.keys(…)`, `path.join(…)`: what comes out is data. */
function isBuiltIn({ ts }: Program, { at }: Bound): boolean {
  if (!ts.isCallExpression(at.node)) return false;
  return (
    globalName(at.module, at.node.expression) !== undefined ||
    /^(?:path|url|util|os|crypto)\./.test(at.node.expression.getText(at.module.ast))
  );
}

/** `extra.sendNotification(…)`: what a handler is given beside its input. */
function isContext(sources: Program, { at, frame }: Bound): boolean {
  const { ts } = sources;
  const { node, module } = at;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  if (!CONTEXT_METHODS.has(node.expression.name.text)) return false;
  let root: ts.Node = node.expression.expression;
  while (ts.isPropertyAccessExpression(root)) root = root.expression;
  const followed = follow(sources, { module, node: root }, frame);
  return (
    followed.kind === "unknown" && followed.declared !== undefined && ts.isParameter(followed.declared.declaration)
  );
}
