import type { Part } from "../../catalog/source-shapes.ts";
import { evaluate } from "../../parse/typescript/evaluate.ts";
import { placeOf } from "../../parse/typescript/module.ts";
import type { Value } from "../../parse/typescript/value.ts";
import { readConnection } from "./connections.ts";
import { both, type Gates, gated, gatesOf } from "./gates.ts";
import { inlineOf, meant, returned } from "./meant.ts";
import { objectOf } from "./objects.ts";
import { readPosture } from "./postures.ts";
import type { Reading } from "./reading.ts";
import { ownServer } from "./servers.ts";
import { started } from "./started.ts";
import { optionsOf, partOf, type Statement, statementNamed } from "./statements.ts";
import { comes, giveTool, toolOf, usedAs } from "./tools.ts";

/** Who is given tools and agents, and what is asked before they are used. */
interface Receiver {
  readonly statement: Statement;
  readonly gates: Gates;
}

/** An agent object, with its tools, its servers and those it hands work to. */
export function readAgent(reading: Reading, statement: Statement, above?: Receiver): string {
  const { into, done } = reading;
  const { id, label, location, shape } = statement;
  const agent = into.node("agent", id, {
    label,
    location,
    facts: { product: shape.product, mode: shape.hosted ? "hosted" : "program", definition: id },
  });
  if (done.has(id)) return agent;
  done.add(id);
  // A sub-agent that says nothing of tools or questions has those of the agent above it.
  const isSet = (key: string | number | undefined): boolean => partOf(statement, key) !== undefined;
  const heir = shape.inherits ? above : undefined;
  const to: Receiver = { statement, gates: heir && !isSet(shape.each) ? heir.gates : gatesOf(reading, statement) };
  for (const key of (heir && !shape.tools?.some(isSet) && shape.tools) || [])
    giveAll(reading, to, partOf(heir?.statement ?? statement, key), key);
  for (const key of [...(shape.tools ?? []), ...(shape.delegates ?? []), ...(shape.servers ?? [])])
    giveAll(reading, to, partOf(statement, key), key);
  for (const tool of comes(reading, statement))
    giveTool(reading, agent, { ...tool, approval: gated(to.gates, tool) }, location);
  if (shape.whole) for (const inside of started(reading, statement)) delegate(reading, to, inside);
  readPosture(reading, statement);
  return agent;
}

/** What a method of an agent gives it: `graph.addNode("tools", new ToolNode(tools))`. */
export function readGift(reading: Reading, statement: Statement): void {
  const agent = ownerOf(reading, partOf(statement, "this"));
  if (agent?.shape.is !== "agent") return;
  readAgent(reading, agent);
  const to: Receiver = { statement: agent, gates: gatesOf(reading, agent) };
  for (const key of statement.shape.tools ?? []) {
    const value = partOf(statement, key);
    // NOTE: a function of the program's own is a step, and no tool.
    if (value && meant(reading, value)) giveAll(reading, to, value, key);
  }
}

/** The agent itself, or the one whose list it is: `agent.handoffs`. */
function ownerOf(reading: Reading, value: Value | undefined): Statement | undefined {
  const { ts } = reading.sources;
  const own = meant(reading, value);
  const { module, node } = value?.place ?? {};
  if (own || module === undefined || node === undefined || !ts.isPropertyAccessExpression(node)) return own;
  return meant(reading, evaluate(reading.sources, { module, node: node.expression }));
}

/** LIMIT: lists and maps in each other, and functions that make them. */
const MAX_DEPTH = 6;

/** Everything in a list or map of tools, agents or servers. */
function giveAll(reading: Reading, to: Receiver, all: Value | undefined, key: Part, depth = 0): void {
  if (all === undefined) return;
  const made = all.kind === "scalar" ? returned(reading, all) : [];
  if (made.length > 0 && depth < MAX_DEPTH) {
    for (const one of made) giveAll(reading, to, one, key, depth + 1);
    if (made.length > 1) unfollowed(reading, to.statement, all);
    return;
  }
  const named = all.kind === "map" ? all.entries() : all.items().map((value) => ({ key: undefined, value }));
  const rest = all.rest.map((value) => ({ key: undefined, value }));
  const given = [...named.filter((one) => isActive(to.statement, one.key)), ...rest];
  const unknown = given.filter(({ key: name, value }) => !give(reading, to, value, { key, name, depth }));
  if (all.isOpen || unknown.length > 0) unfollowed(reading, to.statement, unknown[0]?.value ?? all);
}

/** Whether a list of the agent's own, which names the tools that it gets, has this one. */
function isActive(to: Statement, key: string | undefined): boolean {
  const active = to.shape.active === undefined ? undefined : optionsOf(to)?.get(to.shape.active);
  if (key === undefined || active?.kind !== "list" || active.isOpen || active.rest.length > 0) return true;
  const names = active.items().map((item) => item.string());
  return names.includes(undefined) || names.includes(key);
}

interface Slot {
  readonly key: Part;
  /** The key of the map that the value stands under. */
  readonly name: string | undefined;
  readonly depth: number;
}

// What giving one thing costs of the work for one file: many agents with many tools each are more than any report shows.
const GIVEN = 20;

/** Gives the agent what a value is; false where that is not known. */
function give(reading: Reading, to: Receiver, value: Value, { key, name, depth }: Slot): boolean {
  const { budget } = reading.sources;
  budget.left -= GIVEN;
  if (budget.left < 0) return false;
  const { sources } = reading;
  const text = value.string();
  const statement =
    meant(reading, value) ??
    inlineOf(to.statement, value, String(key), name) ??
    objectOf(to.statement, value, name) ??
    (text === undefined ? undefined : statementNamed(sources, to.statement.module, text));
  if (statement === undefined) {
    if (value.kind !== "list" || depth >= MAX_DEPTH) return false;
    giveAll(reading, to, value, key, depth + 1);
    return true;
  }
  const { is } = statement.shape;
  if (is === "tool") {
    const tool = toolOf(reading, statement);
    giveTool(reading, to.statement.id, { ...tool, approval: gated(to.gates, byKey(tool, to, name)) });
    for (const agent of started(reading, statement)) delegate(reading, to, agent);
  } else if (is === "agent") delegate(reading, to, statement);
  else if (is === "server") {
    const server = ownServer(reading, statement);
    const facts = usedAs({ approval: to.gates(undefined, "unasked") });
    reading.into.edge("uses", to.statement.id, server, { location: statement.location, facts });
  } else if (is === "connection" || is === "connections") {
    readConnection(reading, statement, { agent: to.statement.id, approval: to.gates(undefined, "unasked") });
  } else if (is === "all") {
    const inside = { ...to, gates: both(to.gates, gatesOf(reading, statement)) };
    for (const part of statement.shape.tools ?? []) giveAll(reading, inside, partOf(statement, part), part, depth + 1);
  } else return is === "nothing";
  return true;
}

function delegate(reading: Reading, to: Receiver, statement: Statement): void {
  const child = readAgent(reading, statement, to);
  if (child !== to.statement.id)
    reading.into.edge("delegates", to.statement.id, child, { location: statement.location });
}

/** A product that calls tools by the key of their map asks by that name. */
const byKey = (tool: ReturnType<typeof toolOf>, { statement }: Receiver, name: string | undefined): typeof tool =>
  statement.shape.keyed && name !== undefined ? { ...tool, names: [name] } : tool;

function unfollowed({ into }: Reading, { label }: Statement, { written }: Value): void {
  const location = placeOf(written.module, written.node);
  into.note({
    code: "unresolved-reference",
    level: "note",
    message: `Not all of what the agent \`${label}\` is given can be followed: it may have more than is shown.`,
    location,
  });
}
