import type { Edge, Graph, NodeId } from "./model.ts";

/** Edges by one of their ends. A node without edges has no entry. */
export type Adjacency = ReadonlyMap<NodeId, readonly Edge[]>;

const OUTGOING = new WeakMap<Graph, Adjacency>();
const INCOMING = new WeakMap<Graph, Adjacency>();

/** Edges by the node they leave, in the graph's order. Computed once per graph. */
export function outgoing(graph: Graph): Adjacency {
  return remembered(OUTGOING, graph, (edge) => edge.from);
}

/** Edges by the node they enter, in the graph's order. Computed once per graph. */
export function incoming(graph: Graph): Adjacency {
  return remembered(INCOMING, graph, (edge) => edge.to);
}

function remembered(memory: WeakMap<Graph, Adjacency>, graph: Graph, end: (edge: Edge) => NodeId): Adjacency {
  const known = memory.get(graph);
  if (known) return known;
  const index = new Map<NodeId, Edge[]>();
  for (const edge of graph.edges.values()) {
    const edges = index.get(end(edge));
    if (edges) edges.push(edge);
    else index.set(end(edge), [edge]);
  }
  memory.set(graph, index);
  return index;
}
