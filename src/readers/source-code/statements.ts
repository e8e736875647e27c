import type { ts } from "ts-morph";
import { redact } from "../../catalog/literal-secret.ts";
import { type Part, type Shape, shapeOf } from "../../catalog/source-shapes.ts";
import type { Location } from "../../graph/model.ts";
import { callAt } from "../../parse/typescript/evaluate.ts";
import { type Module, placeOf } from "../../parse/typescript/module.ts";
import type { Sources } from "../../parse/typescript/sources.ts";
import type { Call, Value } from "../../parse/typescript/value.ts";

/** A call or construction that the catalog of shapes knows, with a name of its own in its file. */
export interface Statement {
  readonly shape: Shape;
  readonly call: Call;
  readonly module: Module;
  /** The file and the name: the node's id. */
  readonly id: string;
  readonly label: string;
  readonly location: Location;
}

const known = new WeakMap<Module, ReadonlyMap<ts.Node, Statement>>();

/** Every statement of a module about agents, tools and servers, in source order, by the node that makes it. */
export function statementsOf(sources: Sources, module: Module): ReadonlyMap<ts.Node, Statement> {
  const before = known.get(module);
  if (before) return before;
  const found = new Map<ts.Node, Statement>();
  const taken = new Map<string, number>();
  for (const node of module.candidates) {
    if (sources.ts.isClassLike(node)) continue;
    const call = callAt(sources, module, node);
    const shape = call.origin && shapeOf(call.origin);
    if (shape === undefined) continue;
    const label = labelOf(module, shape, call);
    const name = shape.is === "agent" ? (bindingOf(module, node) ?? label) : label;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    const id = `${module.source.file}#${name}${count > 1 ? `~${count}` : ""}`;
    found.set(node, { shape, call, module, id, label, location: placeOf(module, node) });
  }
  known.set(module, found);
  return found;
}

/** The statement that makes a value. */
export function statementOf(sources: Sources, value: Value): Statement | undefined {
  return statementsOf(sources, value.place.module).get(value.place.node);
}

/** An argument of a call, or a key of its options. */
export function partOf({ call, shape }: Pick<Statement, "call" | "shape">, part: Part | undefined): Value | undefined {
  if (part === undefined) return undefined;
  if (typeof part === "number") return call.args[part];
  return part === "last" ? call.args.at(-1) : optionsOf({ call, shape })?.get(part);
}

/** The options of a call. */
export function optionsOf({ call, shape }: Pick<Statement, "call" | "shape">): Value | undefined {
  return shape.options === undefined ? undefined : call.args[shape.options];
}

/** LIMIT: characters of a name. */
const MAX_NAME = 100;
const shown = (name: string): string => redact(name.replace(/\s+/g, " ").trim()).slice(0, MAX_NAME);

function labelOf(module: Module, shape: Shape, call: Call): string {
  const written = partOf({ shape, call }, shape.name)?.string();
  return shown(
    written ||
      (shape.label ??
        bindingOf(module, call.place.node) ??
        `a ${shape.is === "register" ? "tool" : shape.is} with a computed name`),
  );
}

/** The name that a value is given: of a variable, a property, a class member; `tools.search` for a key of a named map. */
export function bindingOf({ ts, ast }: Module, node: ts.Node): string | undefined {
  const keys: string[] = [];
  for (let at = node.parent; at !== undefined; at = at.parent) {
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
