import type { Context, Edge, Gate, Graph, Node, Standing } from "../graph/model.ts";

/** Whether the edge exists in the context. */
export function holdsIn(edge: Edge, context: Context): boolean {
  return edge.contexts === "every" || edge.contexts.includes(context);
}

/** Whether the edge exists only while a developer sits at the keyboard. */
export function isSession(edge: Edge): boolean {
  return edge.contexts !== "every" && edge.contexts.every((context) => context.startsWith("session:"));
}

/** The contexts that both edges share. */
export function sharedContexts(a: Edge["contexts"], b: Edge["contexts"]): Edge["contexts"] {
  if (a === "every") return b;
  return b === "every" ? a : a.filter((context) => b.includes(context));
}

/** Gates of the edge that stand in the context. */
export function gatesIn(edge: Edge, context: Context): readonly Gate[] {
  return edge.gates.filter((gate) => gate.contexts.includes(context));
}

/** Whether an effective gate of the edge stops the standing in the context. */
export function isStopped(edge: Edge, context: Context, standing: Standing): boolean {
  return gatesIn(edge, context).some((gate) => gate.strength === "effective" && gate.stops.includes(standing));
}

/** The same graph with some nodes and edges put in or replaced. Sorted by id, as every graph is. */
export function extended(
  graph: Graph,
  nodes: readonly Node[],
  edges: readonly Edge[],
  without: ReadonlySet<string> = new Set(),
): Graph {
  const byId = <T extends { readonly id: string }>(
    old: ReadonlyMap<string, T>,
    more: readonly T[],
  ): ReadonlyMap<string, T> => {
    if (more.length === 0 && without.size === 0) return old;
    const all = new Map(without.size === 0 ? old : [...old].filter(([id]) => !without.has(id)));
    for (const item of more) all.set(item.id, item);
    // NOTE: what is replaced keeps its place, so only new ids disturb the order.
    if (more.every((item) => old.has(item.id) && !without.has(item.id))) return all;
    return new Map([...all].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  };
  return { nodes: byId(graph.nodes, nodes), edges: byId(graph.edges, edges) };
}
