import type { Context, Edge, Gate, Graph, Node, Standing } from "../graph/model.ts";

/** Whether the edge exists in the context. */
export function holdsIn(edge: Edge, context: Context): boolean {
  return edge.contexts === "every" || edge.contexts.includes(context);
}

/** Whether the edge exists only while a developer sits at the keyboard. */
export function isSession(edge: Edge): boolean {
  return edge.contexts !== "every" && edge.contexts.every((context) => context.startsWith("session:"));
}

/** Whether an agent of a program in the repository is at the start of the edge. */
export function isOfProgram(graph: Graph, { from }: Edge): boolean {
  return graph.nodes.get(from)?.facts.mode?.value === "program";
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
  return { nodes: merged(graph.nodes, nodes, without), edges: merged(graph.edges, edges, without) };
}

/** NOTE: only what is new is sorted, and put between what is there: every derivation asks for this. */
function merged<T extends { readonly id: string }>(
  old: ReadonlyMap<string, T>,
  more: readonly T[],
  without: ReadonlySet<string>,
): ReadonlyMap<string, T> {
  if (more.length === 0 && without.size === 0) return old;
  const given = new Map(more.map((item) => [item.id, item]));
  const fresh = [...given.values()].filter(({ id }) => !old.has(id) || without.has(id));
  fresh.sort((a, b) => (a.id < b.id ? -1 : 1));
  const all = new Map<string, T>();
  let next = 0;
  for (const [id, item] of old) {
    if (without.has(id)) continue;
    for (let one = fresh[next]; one !== undefined && one.id < id; one = fresh[next]) {
      all.set(one.id, one);
      next += 1;
    }
    all.set(id, given.get(id) ?? item);
  }
  for (const one of fresh.slice(next)) all.set(one.id, one);
  return all;
}
