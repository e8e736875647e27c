import type { ts } from "ts-morph";
import { redact } from "../../catalog/literal-secret.ts";
import { type Part, type Shape, shapeOf } from "../../catalog/source-shapes.ts";
import type { Location } from "../../graph/model.ts";
import { callAt, evaluate } from "../../parse/typescript/evaluate.ts";
import { type Module, placeOf } from "../../parse/typescript/module.ts";
import { baseOf, enclosingClass, originOf } from "../../parse/typescript/origin.ts";
import { settle } from "../../parse/typescript/settle.ts";
import type { Sources } from "../../parse/typescript/sources.ts";
import type { Call, Value } from "../../parse/typescript/value.ts";

/** A call or construction that the catalog of shapes knows, with a name of its own in its file. */
export interface Statement {
  readonly shape: Shape;
  readonly call: Call;
  readonly module: Module;
  readonly sources: Sources;
  /** The file and the name: the node's id. */
  readonly id: string;
  readonly label: string;
  readonly location: Location;
}

// They say something of another statement, and take no name of their own.
const WITHOUT_NODE: ReadonlySet<string> = new Set(["same", "give", "gate", "all", "nothing", "run", "answers"]);

const known = new WeakMap<Module, ReadonlyMap<ts.Node, Statement>>();

/** Every statement of a module about agents, tools and servers, in source order, by the node that makes it. */
export function statementsOf(sources: Sources, module: Module): ReadonlyMap<ts.Node, Statement> {
  const before = known.get(module);
  if (before) return before;
  const found = new Map<ts.Node, Statement>();
  const taken = new Map<string, number>();
  for (const node of module.candidates) {
    const call = sources.ts.isClassLike(node) ? classAt(sources, module, node) : callAt(sources, module, node);
    const shape = call.origin && shapeOf(call.origin);
    if (shape === undefined || !isNeeded({ shape, call, sources })) continue;
    const label = labelOf(module, { shape, call, sources });
    const name = shape.is === "agent" && shape.naming === undefined ? (bindingOf(module, node) ?? label) : label;
    const count = (taken.get(name) ?? 0) + (WITHOUT_NODE.has(shape.is) ? 0 : 1);
    taken.set(name, count);
    const id = `${module.source.file}#${name}${count > 1 ? `~${count}` : ""}`;
    found.set(node, { shape, call, module, sources, id, label, location: placeOf(module, node) });
  }
  known.set(module, found);
  return found;
}

/** A class that extends one of a package, as a call whose options are what it says of itself: `McpAgent#` is its shape. */
function classAt(sources: Sources, module: Module, node: ts.ClassLikeDeclaration): Call {
  const place = { module, node };
  return { place, isNew: false, origin: baseOf(sources, place), args: [evaluate(sources, place)] };
}

/** The statement that makes a value: a call, a construction, or a class of the repository that is constructed. */
export function statementOf(sources: Sources, value: Value): Statement | undefined {
  const { module, node } = value.place;
  const made = statementsOf(sources, module).get(node);
  if (made) return made;
  if (sources.ts.isNewExpression(node)) {
    const settled = settle(sources, { module, node: node.expression });
    return settled.kind === "node" ? statementsOf(sources, settled.module).get(settled.node) : undefined;
  }
  const own = node.kind === sources.ts.SyntaxKind.ThisKeyword ? enclosingClass(module, node) : undefined;
  return own ? statementsOf(sources, module).get(own) : constantOf(sources, value);
}

/** The tool or agent of a module that goes by a name, where only one does. */
export function statementNamed(sources: Sources, module: Module, name: string): Statement | undefined {
  const all = [...statementsOf(sources, module).values()];
  const [only, ...others] = all.filter(({ shape, label }) => label === name && /^(?:tool|agent)$/.test(shape.is));
  return others.length === 0 ? only : undefined;
}

/** A tool or server that a package has ready: `bash`, `GOOGLE_SEARCH`. */
function constantOf(sources: Sources, { place, written }: Value): Statement | undefined {
  const { ts } = sources;
  if (!ts.isIdentifier(place.node) && !ts.isPropertyAccessExpression(place.node)) return undefined;
  const origin = originOf(sources, place);
  const shape = origin && shapeOf(origin);
  if (origin === undefined || !shape?.ready) return undefined;
  const label = shown(shape.label ?? origin.symbol);
  const { module } = written;
  const call = { place, isNew: false, origin, args: [] };
  const location = placeOf(module, written.node);
  return { shape, call, module, sources, id: `${module.source.file}#${label}`, label, location };
}

type Asked = Pick<Statement, "call" | "shape" | "sources">;

/**
 * An argument of a call, or a key of its options, dotted where it is inside of another. `this` is what a method is called
 * on, and `decorated` what a decorator stands before.
 */
export function partOf(statement: Asked, part: Part | undefined): Value | undefined {
  const { call } = statement;
  if (part === undefined) return undefined;
  if (typeof part === "number") return call.args[part];
  if (part === "last") return call.args.at(-1);
  if (part === "this") return receiver(statement);
  if (part === "decorated") return decorated(statement);
  return keyed(optionsOf(statement), part);
}

/** A key of a map, and keys below it: `environment.type`. What a function is given counts as what it makes of it. */
export function keyed(options: Value | undefined, path: string): Value | undefined {
  return path
    .split(".")
    .reduce<Value | undefined>((one, key) => one?.get(key) ?? one?.call?.args[0]?.get(key), options);
}

/** The function that is run: of several places where it may stand the first one that holds a function. */
export function handlerOf(statement: Statement): Value | undefined {
  const { handler } = statement.shape;
  if (handler === undefined) return undefined;
  const places = typeof handler === "object" ? handler : [handler];
  const found = places.map((part) => partOf(statement, part));
  return found.find((value) => value?.callable !== undefined) ?? found.find((value) => value !== undefined);
}

/** The options of a call. */
export function optionsOf({ call, shape }: Pick<Statement, "call" | "shape">): Value | undefined {
  const { options, under } = shape;
  const given = typeof options === "number" ? call.args[options] : options === "last" ? call.args.at(-1) : undefined;
  return under === undefined ? given : given?.get(under);
}

/** Whether a call has what makes it one about agents: a question to a model alone is none. */
function isNeeded({ shape, call }: Asked): boolean {
  const options = optionsOf({ shape, call });
  return shape.needs === undefined || shape.needs.some((key) => options?.get(key) !== undefined);
}

/** The value on which a method is called. */
function receiver({ sources, call: { place } }: Asked): Value | undefined {
  const { ts } = sources;
  const { module, node } = place;
  const callee = ts.isCallExpression(node) ? node.expression : node;
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  return evaluate(sources, { module, node: callee.expression });
}

function decorated({ sources, call: { place } }: Asked): Value | undefined {
  const { module, node } = place;
  return sources.ts.isDecorator(node.parent) ? evaluate(sources, { module, node: node.parent.parent }) : undefined;
}

const CALLED: ReadonlyMap<string, string> = new Map([
  ["register", "tool"],
  ["attach", "server"],
]);

/** LIMIT: characters of a name. */
const MAX_NAME = 100;

/** A name as it is shown. */
export const shown = (name: string): string => redact(name.replace(/\s+/g, " ").trim()).slice(0, MAX_NAME);

function labelOf(module: Module, statement: Asked): string {
  const { shape, call } = statement;
  const named = partOf(statement, shape.name)?.string();
  const written = named || namingOf(module, shape, call.place.node);
  return shown(
    written ||
      (shape.label ??
        ownName(module, call.place.node) ??
        bindingOf(module, call.place.node) ??
        (shape.is === "agent"
          ? "an agent with a computed name"
          : `a ${CALLED.get(shape.is) ?? shape.is} with a computed name`)),
  );
}

function namingOf(module: Module, { naming }: Shape, node: ts.Node): string | undefined {
  if (naming === "key") return bindingOf(module, node)?.split(".").at(-1) ?? functionAround(module, node);
  if (naming !== "function") return undefined;
  // NOTE: a call at the top of a file is `result` in most of them: the file says more.
  return (
    functionAround(module, node) ??
    module.source.file
      .split("/")
      .at(-1)
      ?.replace(/\.[^.]*$/, "")
  );
}

/** The name of the function that a call stands in. */
function functionAround(module: Module, node: ts.Node): string | undefined {
  const { ts, ast } = module;
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if ((ts.isFunctionDeclaration(at) || ts.isMethodDeclaration(at)) && at.name) return at.name.getText(ast);
    const isValue = ts.isArrowFunction(at) || ts.isFunctionExpression(at);
    const bound = isValue && !ts.isPropertyAssignment(at.parent) ? bindingOf(module, at) : undefined;
    if (bound !== undefined) return bound;
  }
  return undefined;
}

/** The name of a class, or of the method behind a decorator. */
function ownName({ ts, ast }: Module, node: ts.Node): string | undefined {
  if (ts.isClassLike(node)) return node.name?.text;
  const member = ts.isDecorator(node.parent) ? node.parent.parent : undefined;
  return member && ts.isMethodDeclaration(member) ? member.name.getText(ast) : undefined;
}

/** The name that a value is given: of a variable, a property, a class member; `tools.search` for a key of a named map. */
export function bindingOf({ ts, ast }: Module, node: ts.Node): string | undefined {
  const keys: string[] = [];
  for (let at = node.parent, child = node; at !== undefined; child = at, at = at.parent) {
    // `new StateGraph().addNode().compile()`: what the chain is called.
    if (ts.isCallExpression(at) && at.expression === child) continue;
    if (ts.isVariableDeclaration(at)) return ts.isIdentifier(at.name) ? [at.name.text, ...keys].join(".") : undefined;
    if (ts.isPropertyDeclaration(at)) return [at.name.getText(ast), ...keys].join(".");
    if (ts.isExportAssignment(at)) return ["default", ...keys].join(".");
    if (ts.isBinaryExpression(at) && at.operatorToken.kind === ts.SyntaxKind.EqualsToken)
      return [at.left.getText(ast).replace(/^this\./, ""), ...keys].join(".");
    if (ts.isPropertyAssignment(at)) keys.unshift(at.name.getText(ast).replace(/^["']|["']$/g, ""));
    else if (ts.isStatement(at) || ts.isFunctionLike(at) || ts.isCallExpression(at))
      return keys.length > 0 ? keys.join(".") : undefined;
  }
  return undefined;
}
