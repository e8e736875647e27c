import type { ts } from "ts-morph";
import { redact } from "../../catalog/literal-secret.ts";
import type { Location } from "../../graph/model.ts";
import { evaluate } from "../../parse/typescript/evaluate.ts";
import { eachNode, type Module, placeOf } from "../../parse/typescript/module.ts";
import type { Sources } from "../../parse/typescript/sources.ts";
import type { Value } from "../../parse/typescript/value.ts";
import { bindingOf, statementsOf } from "./statements.ts";

/** An object or call that is written like a tool, whatever function of the repository takes it. */
export interface Candidate {
  readonly id: string;
  readonly label: string;
  readonly location: Location;
  readonly handler: Value;
}

// The words that MCP servers with wrappers of their own use, in the order in which they count.
const HANDLERS = ["handler", "execute", "run", "callback", "cb", "fn", "func", "call"];
const SCHEMAS = ["inputSchema", "parameters", "schema", "paramsSchema", "input_schema", "args", "params", "input"];
/** LIMIT: characters of a name. */
const MAX_NAME = 100;

const known = new WeakMap<Module, readonly Candidate[]>();

/**
 * Objects of a module that hold a description, a schema and a function, as tools do: MCP servers with a `defineTool` of
 * their own are read by them, and `registerTool` of wrappers. What a shape of the catalog explains is left out.
 */
export function candidatesIn(sources: Sources, module: Module): readonly Candidate[] {
  const before = known.get(module);
  if (before) return before;
  const { ts } = sources;
  const statements = statementsOf(sources, module);
  const taken = new Map<string, number>();
  const found: Candidate[] = [];
  eachNode(ts, module.ast, (node) => {
    const made = statements.has(node)
      ? undefined
      : (registered(sources, module, node) ??
        written(sources, module, node, statements) ??
        declared(sources, module, node));
    if (made === undefined) return true;
    const { name, handler } = made;
    const label = redact(name).slice(0, MAX_NAME);
    const count = (taken.get(label) ?? 0) + 1;
    taken.set(label, count);
    const id = `${module.source.file}#${label}${count > 1 ? `~${count}` : ""}`;
    found.push({ id, label, location: placeOf(module, node), handler });
    return true;
  });
  known.set(module, found);
  return found;
}

interface Made {
  readonly name: string;
  readonly handler: Value;
}

/** `x.registerTool("name", …, handler)` on something whose type is not in sight. */
function registered(sources: Sources, module: Module, node: ts.Node): Made | undefined {
  const { ts } = sources;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  if (node.expression.name.text !== "registerTool" || node.arguments.length < 2) return undefined;
  const [first, last] = [node.arguments[0], node.arguments.at(-1)].map(
    (one) => one && evaluate(sources, { module, node: one }),
  );
  const name = first?.string();
  return name === undefined || last?.callable === undefined ? undefined : { name, handler: last };
}

function written(
  sources: Sources,
  module: Module,
  node: ts.Node,
  statements: { readonly has: (node: ts.Node) => boolean },
): Made | undefined {
  const { ts } = sources;
  if (!ts.isObjectLiteralExpression(node) || !seemsTool(ts, node)) return undefined;
  if (ts.isCallExpression(node.parent) && statements.has(node.parent)) return undefined;
  const value = evaluate(sources, { module, node });
  if (value.get("description") === undefined || !SCHEMAS.some((key) => value.get(key))) return undefined;
  const handler = HANDLERS.map((key) => value.get(key)).find((one) => one?.callable !== undefined);
  const made = ts.isCallExpression(node.parent) ? node.parent : node;
  const name = value.get("name")?.string() ?? value.get("id")?.string() ?? bindingOf(module, made)?.split(".").at(-1);
  return handler === undefined || name === undefined ? undefined : { name, handler };
}

/** `class X { name = "x"; description = "…"; execute() {} }`, with whatever base of the repository. */
function declared(sources: Sources, module: Module, node: ts.Node): Made | undefined {
  const { ts } = sources;
  if (!ts.isClassLike(node)) return undefined;
  const value = evaluate(sources, { module, node });
  const name = value.get("toolName")?.string() ?? value.get("name")?.string();
  if (name === undefined || value.get("description") === undefined) return undefined;
  const handler = ["execute", "handler", "run", "call"].map((key) => value.get(key)).find((one) => one?.callable);
  return handler && { name, handler };
}

/** By the keys alone: a quick look, since every object of a file is asked. What is spread into it may bring the others along. */
function seemsTool(ts: Module["ts"], node: ts.ObjectLiteralExpression): boolean {
  const keys = new Set(
    node.properties.flatMap(({ name }) =>
      name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? [name.text] : [],
    ),
  );
  if (!HANDLERS.some((key) => keys.has(key))) return false;
  const isSpread = node.properties.some((property) => ts.isSpreadAssignment(property));
  return isSpread || (keys.has("description") && SCHEMAS.some((key) => keys.has(key)));
}

const HANDLER = /\b(?:handler|execute|run|callback|cb|fn|func|call)\b/;

/** Whether a text is worth a parse for what it may hold of tools. */
export const mayHoldTools = (text: string): boolean => text.includes("description") && HANDLER.test(text);
