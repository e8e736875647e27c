import { evaluate } from "../../parse/typescript/evaluate.ts";
import { returns } from "../../parse/typescript/origin.ts";
import type { Value } from "../../parse/typescript/value.ts";
import type { Reading } from "./reading.ts";
import { partOf, type Statement, statementOf } from "./statements.ts";

/** LIMIT: wrappers around an agent or tool, and calls in a chain. */
const MAX_WRAPPERS = 60;

/** The statement behind what changes nothing of what it is: `handoff(agent)`, `agent.asTool()`, `graph.addEdge(...)`. */
export function meant({ sources }: Reading, value: Value | undefined): Statement | undefined {
  let statement = value && statementOf(sources, value);
  for (let hops = 0; statement?.shape.as !== undefined && hops < MAX_WRAPPERS; hops += 1) {
    const inner = partOf(statement, statement.shape.as);
    statement = inner && statementOf(sources, inner);
  }
  return statement;
}

/** What a function gives that is there in place of a list or map: what it returns may be more. */
export function returned({ sources }: Reading, { callable, place }: Value): readonly Value[] {
  if (callable === undefined) return [];
  return returns(place.module, callable).map((node) => evaluate(sources, { module: place.module, node }));
}

/** An agent, tool or server that is written out as an object where it is given. */
export function inlineOf(
  { shape, id, module, sources }: Statement,
  value: Value,
  key: string,
  name: string | undefined,
): Statement | undefined {
  const inline = shape.inline?.[key];
  if (inline === undefined || value.kind !== "map") return undefined;
  const own = { ...inline, product: shape.product };
  const call = { place: value.place, isNew: false, origin: undefined, args: [value] };
  const label = name ?? partOf({ shape: own, call, sources }, inline.name)?.string() ?? inline.label;
  if (label === undefined) return undefined;
  return { shape: own, call, module, sources, id: `${id}.${label}`, label, location: value.location };
}
