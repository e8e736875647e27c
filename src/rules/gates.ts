import type { Context, Edge, Gate, Graph, Node } from "../graph/model.ts";
import { isStanding, STANDINGS } from "../graph/model.ts";
import { outgoing } from "../graph/walk.ts";
import { words } from "./where.ts";

/** How a path gets past the gates of one edge: freely, past something nobody can vouch for, or not at all. */
export type Passage = "open" | "lowered" | "closed";

/** What the agents already on the path can do; a trailing `?` marks what is only possible. */
export type Powers = ReadonlySet<string>;

/** Whether the edge holds in the context. A path without a context yet holds anywhere. */
export function holdsIn(edge: Edge, context: Context | undefined): boolean {
  return context === undefined || edge.contexts === "every" || edge.contexts.includes(context);
}

/** The gates that stand on the edge in the context. */
export function gatesIn(edge: Edge, context: Context | undefined): readonly Gate[] {
  if (edge.gates.length === 0) return edge.gates;
  return edge.gates.filter(
    (gate) => context === undefined || gate.contexts.includes(context) || gate.contexts.includes("every"),
  );
}

const TEXTS = new WeakMap<Gate, string>();

/** Gates that say the same once; of those the last. Many edges share a gate, so each is written out once. */
export function distinctGates(gates: readonly Gate[]): readonly Gate[] {
  const byText = new Map<string, Gate>();
  for (const gate of gates) {
    const text = TEXTS.get(gate) ?? JSON.stringify(gate);
    TEXTS.set(gate, text);
    byText.set(text, gate);
  }
  return [...byText.values()];
}

/** Whether an actor gets across the edge in the context, when gates are asked. */
export function passage(
  edge: Edge,
  path: { readonly context: Context | undefined; readonly actor: string | undefined; readonly powers: Powers },
  mode: "open" | "declared",
): Passage {
  let result: Passage = "open";
  for (const gate of gatesIn(edge, path.context)) {
    if (gate.strength === "weak" || !stops(gate, path.actor)) continue;
    const forged = forging(gate, path.powers);
    if (forged === "sure") continue;
    if (forged === "possible" || (gate.strength === "declared" && mode === "declared")) result = "lowered";
    else return "closed";
  }
  return result;
}

/** What an agent can do in the context, for the gates that it may forge. */
export function powersOf(graph: Graph, node: Node, context: Context | undefined): Powers {
  const powers = new Set<string>();
  if (node.kind !== "agent") return powers;
  for (const edge of outgoing(graph).get(node.id) ?? []) {
    if (edge.kind !== "can" || !holdsIn(edge, context)) continue;
    for (const access of words(edge.facts.access?.value)) powers.add(isPossible(edge) ? `${access}?` : access);
  }
  return powers;
}

/** Whether the edge is only possible: a path across it is kept, one level lower. */
export function isPossible(edge: Edge): boolean {
  const confidence = edge.facts.confidence?.value;
  return confidence === "possible" || confidence === "unknown";
}

function stops(gate: Gate, actor: string | undefined): boolean {
  // Nobody fixed who acts: only a gate that stops everyone stops them.
  if (actor === undefined) return STANDINGS.every((standing) => gate.stops.includes(standing));
  if (isStanding(actor)) return gate.stops.includes(actor);
  // NOTE: an app that applied the label itself has no standing that a check of its account would find.
  if (actor === "app") return gate.judges !== "label" && gate.stops.includes("anyone");
  // A bot or a schedule has no standing. Where another person must say yes, it needs that yes like anyone.
  return gate.judges !== "actor" && gate.judges !== "author" && gate.stops.includes("anyone");
}

function forging(gate: Gate, powers: Powers): "sure" | "possible" | "no" {
  if (gate.forgeableBy.some((access) => powers.has(access))) return "sure";
  return gate.forgeableBy.some((access) => powers.has(`${access}?`)) ? "possible" : "no";
}
