import type { ts } from "ts-morph";
import { evaluate } from "../../../parse/typescript/evaluate.ts";
import type { Module } from "../../../parse/typescript/module.ts";
import type { Value } from "../../../parse/typescript/value.ts";
import type { Program } from "./frame.ts";
import type { Constrained } from "./segments.ts";

// What the products call the schema of a tool's input.
const SCHEMAS = ["inputSchema", "parameters", "schema", "input_schema", "input", "args", "paramsSchema"];
// https://zod.dev/api: types that leave no text open.
const CLOSED_TYPES: ReadonlySet<string> = new Set([
  "enum",
  "nativeEnum",
  "literal",
  "number",
  "int",
  "bigint",
  "boolean",
  "date",
  "uuid",
  "guid",
  "ipv4",
  "ipv6",
]); // prettier-ignore
const NONE: Constrained = () => false;

/**
 * Which keys of the input are limited to a few values, by the schema that stands beside a handler: `z.enum`, `z.number`,
 * `z.literal`, or `enum` and `type` of a JSON schema.
 */
export function constrainedBy(sources: Program, handler: Value): Constrained {
  const schema = schemaBeside(sources, handler);
  if (schema === undefined) return NONE;
  const closed = new Set<string>();
  for (const { key, value } of entriesOf(sources, schema)) if (isClosed(sources, value)) closed.add(key);
  return (path) => path.some((key) => closed.has(key));
}

function schemaBeside(sources: Program, { written }: Value): Value | undefined {
  const { ts } = sources;
  const { module } = written;
  const value = (node: ts.Node): Value => evaluate(sources, { module, node });
  for (let at: ts.Node | undefined = written.node; at !== undefined; at = at.parent) {
    if (ts.isObjectLiteralExpression(at)) {
      const whole = value(at);
      const found = SCHEMAS.map((key) => whole.get(key)).find((one) => one !== undefined);
      if (found) return found;
    }
    if (ts.isCallExpression(at) && at !== written.node) return besideCall(at, value);
  }
  return undefined;
}

/** `registerTool(name, { inputSchema }, handler)` and `tool(name, description, shape, handler)`: the last object. */
function besideCall(call: ts.CallExpression, value: (node: ts.Node) => Value): Value | undefined {
  const maps = call.arguments.map(value).filter(({ kind }) => kind === "map");
  for (const map of maps) {
    const found = SCHEMAS.map((key) => map.get(key)).find((one) => one !== undefined);
    if (found) return found;
  }
  return maps.at(-1);
}

/** The properties of a schema: of a plain map, of `z.object({…})`, of a JSON schema. */
function entriesOf(sources: Program, schema: Value): Value["entries"] extends () => infer T ? T : never {
  const properties = schema.get("properties");
  if (properties) return properties.entries();
  if (schema.kind === "map") return schema.entries();
  const inner = rootCall(sources, schema.place.module, schema.place.node)?.arguments[0];
  const map = inner && evaluate(sources, { module: schema.place.module, node: inner });
  return map?.kind === "map" ? map.entries() : [];
}

/** LIMIT: methods called one after the other on a schema. */
const MAX_CHAIN = 30;

/** `z.object` of `z.object({…}).strict().describe("…")`: the first call of a chain. */
function rootCall({ ts }: Program, _module: Module, node: ts.Node): ts.CallExpression | undefined {
  let at: ts.Node = node;
  for (let hops = 0; hops < MAX_CHAIN; hops += 1) {
    if (!ts.isCallExpression(at) || !ts.isPropertyAccessExpression(at.expression)) return undefined;
    const inner: ts.Node = at.expression.expression;
    if (!ts.isCallExpression(inner)) return at;
    at = inner;
  }
  return undefined;
}

function isClosed(sources: Program, value: Value): boolean {
  const { ts } = sources;
  if (value.kind === "map") {
    const type = value.get("type")?.string();
    return (
      value.get("enum") !== undefined ||
      value.get("const") !== undefined ||
      type === "number" ||
      type === "integer" ||
      type === "boolean"
    );
  }
  const { module, node } = value.place;
  const call = rootCall(sources, module, node);
  if (call === undefined || !ts.isPropertyAccessExpression(call.expression)) return false;
  const name = call.expression.name.text;
  const [inner] = call.arguments;
  if ((name === "array" || name === "optional" || name === "nullable") && inner)
    return isClosed(sources, evaluate(sources, { module, node: inner }));
  if (name === "union" && inner && ts.isArrayLiteralExpression(inner))
    return inner.elements.every((one) => isClosed(sources, evaluate(sources, { module, node: one })));
  return CLOSED_TYPES.has(name);
}
