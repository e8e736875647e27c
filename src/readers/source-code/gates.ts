import type { Value } from "../../parse/typescript/value.ts";
import { type Approval, approvalOf } from "./approval.ts";
import { meant } from "./meant.ts";
import type { Reading } from "./reading.ts";
import { optionsOf, partOf, type Statement, statementOf, statementsOf } from "./statements.ts";

/**
 * What stands around an agent's tools says of the question before a call of one: `tool` is its name, `undefined` where
 * that is not known, and `own` what the tool says itself.
 */
export type Gates = (tool: string | undefined, own: Approval) => Approval;

/** What one gate says of a tool; `undefined` where it leaves the tool alone. */
type Gate = (tool: string | undefined) => Approval | undefined;

/** The gates that the options of an agent name, by tool or for all of them. */
export function gatesOf(reading: Reading, statement: Statement): Gates {
  const { shape } = statement;
  const options = optionsOf(statement);
  const gates: Gate[] = [];
  if (shape.each) gates.push(byTool(options?.at(...shape.each.split("."))));
  for (const key of shape.before ?? []) gates.push(named(options?.get(key)));
  for (const key of shape.gates ?? []) gates.push(...listed(reading, options?.get(key)));
  for (const later of compiled(reading, statement)) gates.push(named(later));
  if (shape.asksAll) gates.push(always(forAll(statement, shape.asksAll)));
  return (tool, own) => gates.reduce((said, gate) => stronger(said, gate(tool)), own);
}

/** `graph.compile({ interruptBefore: ["tools"] })`: a gate that a later call puts around what the agent has by then. */
function compiled(reading: Reading, agent: Statement): readonly Value[] {
  return [...statementsOf(reading.sources, agent.module).values()].flatMap((statement) => {
    const { is, before } = statement.shape;
    if (is !== "same" || before === undefined || meant(reading, partOf(statement, "this")) !== agent) return [];
    return before.flatMap((key) => optionsOf(statement)?.get(key) ?? []);
  });
}

/** LIMIT: a question that one gate may ask or not counts as not known, unless another one asks it always. */
function stronger(one: Approval, other: Approval | undefined): Approval {
  if (one === "ask" || other === "ask") return "ask";
  return one === "unknown" || other === "unknown" ? "unknown" : one;
}

/** One switch for all tools; where single tools have switches beside it, an answer that asks is not known to hold for each. */
function forAll(statement: Statement, path: string): Approval {
  const said = approvalOf(partOf(statement, path), "unasked");
  const around = partOf(statement, path.split(".").slice(0, -1).join("."));
  const others = path.includes(".") ? (around?.entries() ?? []).filter(({ value }) => value.kind === "map") : [];
  return said === "ask" && others.length > 0 ? "unknown" : said;
}

/** Two sets of gates, the one inside of the other. */
export const both =
  (outer: Gates, inner: Gates): Gates =>
  (tool, own) =>
    outer(tool, inner(tool, own));

const always =
  (approval: Approval): Gate =>
  () =>
    approval;

/** Middleware and interventions that are gates; others change no question. */
function listed({ sources }: Reading, all: Value | undefined): readonly Gate[] {
  if (all === undefined) return [];
  const gates = all.items().flatMap((one) => {
    const statement = statementOf(sources, one);
    return statement?.shape.is === "gate" ? [gateOf(statement)] : [];
  });
  return all.isOpen || all.rest.length > 0 ? [...gates, always("unknown")] : gates;
}

function gateOf(statement: Statement): Gate {
  const { shape } = statement;
  const options = optionsOf(statement);
  if (shape.each !== undefined) return byTool(options?.get(shape.each));
  if (shape.maybe?.some((key) => options?.get(key) !== undefined && options.get(key)?.boolean() !== false))
    return always("unknown");
  // A question that the program answers with yes by itself is none.
  const answer = shape.answers === undefined ? undefined : options?.get(shape.answers);
  if (answer?.callable && approvalOf(answer, "unknown") === "ask") return always("unasked");
  const isWhole = options === undefined || (options.kind === "map" && !options.isOpen && options.rest.length === 0);
  return isWhole ? allBut(options?.get(shape.except ?? "")) : always("unknown");
}

/** A map from tools to switches: a tool that it does not name is not asked about. */
function byTool(map: Value | undefined): Gate {
  if (map === undefined) return () => undefined;
  return (tool) => {
    const entry = tool === undefined ? undefined : map.get(tool);
    if (entry) return entry.kind === "map" && !entry.get("type") ? switchOf(entry) : approvalOf(entry, "unknown");
    const isWhole = map.kind === "map" && !map.isOpen && map.rest.length === 0;
    // NOTE: a tool of a server may have any name, also that of an entry which asks.
    const asks = map.entries().some(({ value }) => said(value) !== "unasked");
    return isWhole && (tool !== undefined || !asks) ? undefined : "unknown";
  };
}

const said = (entry: Value): Approval => (entry.kind === "map" ? switchOf(entry) : approvalOf(entry, "unknown"));

/** `{ allowedDecisions: [...] }` asks; with a condition that the program works out, it may. */
const switchOf = (entry: Value): Approval =>
  entry.get("when") !== undefined || entry.isOpen || entry.rest.length > 0 ? "unknown" : "ask";

/** Every tool but those listed, `*` being all of them, and those with `!` never. */
function allBut(list: Value | undefined): Gate {
  const names = list?.items().map((one) => one.string());
  return (tool) => {
    if (list === undefined || names === undefined) return "ask";
    const isWhole = list.kind === "list" && !list.isOpen && list.rest.length === 0 && !names.includes(undefined);
    if (tool !== undefined && names.includes(`!${tool}`)) return "ask";
    if (tool !== undefined && names.includes(tool)) return "unasked";
    if (names.includes("*")) return isWhole && names.length === 1 ? "unasked" : "unknown";
    return isWhole && tool !== undefined ? "ask" : "unknown";
  };
}

/** Steps before which the program stops: `tools` is where all of them are called. */
function named(list: Value | undefined): Gate {
  const names = list?.items().map((one) => one.string()) ?? [];
  return () => {
    if (names.includes("tools") || names.includes("*")) return "ask";
    return names.includes(undefined) ? "unknown" : undefined;
  };
}

/** Whether somebody is asked before a tool that goes by several names: as often as for the one that is asked about least. */
export function gated(
  gates: Gates,
  { names, approval }: { readonly names: readonly (string | undefined)[]; readonly approval: Approval },
): Approval {
  const said = names.map((name) => gates(name, approval));
  if (said.includes("unasked")) return "unasked";
  return said.includes("unknown") ? "unknown" : "ask";
}
