import { objectShape } from "../../catalog/source-shapes.ts";
import { placeOf } from "../../parse/typescript/module.ts";
import type { Value } from "../../parse/typescript/value.ts";
import { partOf, type Statement, shown } from "./statements.ts";

/**
 * A tool or server that is written out as an object, as what a call of the package would have made: `{ type: "mcp",
 * server_url }`. `key` is its name where it stands in a map.
 */
export function objectOf(to: Statement, value: Value, key: string | undefined): Statement | undefined {
  if (value.kind !== "map") return undefined;
  const type = value.get("type")?.string();
  const shape = objectShape(to.shape.product, type, (one) => value.get(one) !== undefined);
  if (shape === undefined) return undefined;
  const { place, written } = value;
  const { sources } = to;
  const call = { place, isNew: false, origin: undefined, args: [value] };
  const name = partOf({ shape, call, sources }, shape.name)?.string() || (key ?? shape.label ?? type);
  const label = shown(name ?? `a ${shape.is} with a computed name`);
  const location = placeOf(written.module, written.node);
  return { shape, call, sources, module: place.module, id: `${to.id}.${label}`, label, location };
}
