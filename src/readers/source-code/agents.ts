import { placeOf } from "../../parse/typescript/module.ts";
import type { Value } from "../../parse/typescript/value.ts";
import { readConnection } from "./connections.ts";
import type { Reading } from "./reading.ts";
import { receiver } from "./servers.ts";
import { optionsOf, partOf, type Statement, statementOf } from "./statements.ts";
import { giveTool, toolOf } from "./tools.ts";

/** An agent object, with its tools, its servers and those it hands work to. */
export function readAgent(reading: Reading, statement: Statement): string {
  const { into, done } = reading;
  const { id, label, location, shape } = statement;
  const agent = into.node("agent", id, {
    label,
    location,
    facts: { product: shape.product, mode: "program", definition: id },
  });
  if (done.has(id)) return agent;
  done.add(id);
  for (const key of shape.tools ?? []) giveAll(reading, statement, optionsOf(statement)?.get(key));
  for (const key of [...(shape.delegates ?? []), ...(shape.servers ?? [])])
    giveAll(reading, statement, optionsOf(statement)?.get(key));
  return agent;
}

/** Everything in a list or map of tools, agents or servers. */
function giveAll(reading: Reading, to: Statement, all: Value | undefined): void {
  if (all === undefined) return;
  const values = all.kind === "map" ? all.entries().map(({ value }) => value) : all.items();
  const unknown = values.filter((value) => !give(reading, to, value));
  if (all.isOpen || unknown.length > 0) unfollowed(reading, to, unknown[0] ?? all);
}

/** Gives the agent what a value is; false where that is not known. */
function give(reading: Reading, to: Statement, value: Value): boolean {
  const statement = meant(reading, value);
  if (statement === undefined) return false;
  const { is } = statement.shape;
  if (is === "tool") giveTool(reading, to.id, toolOf(reading, statement));
  else if (is === "agent") {
    const child = readAgent(reading, statement);
    if (child !== to.id) reading.into.edge("delegates", to.id, child, { location: statement.location });
  } else if (is === "connection") readConnection(reading, statement, to.id);
  else return false;
  return true;
}

/** LIMIT: wrappers around an agent or tool. */
const MAX_WRAPPERS = 4;

/** The statement behind wrappers that change nothing of what it is: `handoff(agent)`, `agent.asTool()`. */
export function meant(reading: Reading, value: Value): Statement | undefined {
  let statement = statementOf(reading.sources, value);
  for (let hops = 0; statement?.shape.is === "same" && hops < MAX_WRAPPERS; hops += 1) {
    const { as } = statement.shape;
    const inner: Value | undefined = as === "this" ? receiver(reading, statement.call) : partOf(statement, as);
    statement = inner && statementOf(reading.sources, inner);
  }
  return statement;
}

function unfollowed({ into }: Reading, { label }: Statement, { written }: Value): void {
  const location = placeOf(written.module, written.node);
  into.note({
    code: "unresolved-reference",
    level: "note",
    message: `Not all of what the agent \`${label}\` is given can be followed: it may have more than is shown.`,
    location,
  });
}
