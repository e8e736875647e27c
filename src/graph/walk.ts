import type { Edge, EdgeKind, Graph, NodeId } from "./model.ts";

/** Edges by one of their ends. A node without edges has no entry. */
export type Adjacency = ReadonlyMap<NodeId, readonly Edge[]>;

// NOTE: by the edges and not by the graph, for a graph whose nodes alone were changed has the same ones.
type Memory = WeakMap<Graph["edges"], Map<EdgeKind | undefined, Adjacency>>;
const OUTGOING: Memory = new WeakMap();
const INCOMING: Memory = new WeakMap();

/** Edges, of one kind or of all, by the node they leave, in the graph's order. Computed once per graph. */
export function outgoing(graph: Graph, kind?: EdgeKind): Adjacency {
  return remembered(OUTGOING, graph, kind, (edge) => edge.from);
}

/** Edges, of one kind or of all, by the node they enter, in the graph's order. Computed once per graph. */
export function incoming(graph: Graph, kind?: EdgeKind): Adjacency {
  return remembered(INCOMING, graph, kind, (edge) => edge.to);
}

function remembered(
  memory: Memory,
  { edges: all }: Graph,
  kind: EdgeKind | undefined,
  end: (edge: Edge) => NodeId,
): Adjacency {
  const ofGraph = memory.get(all) ?? new Map<EdgeKind | undefined, Adjacency>();
  memory.set(all, ofGraph);
  const known = ofGraph.get(kind);
  if (known) return known;
  const index = new Map<NodeId, Edge[]>();
  for (const edge of all.values()) {
    if (kind !== undefined && edge.kind !== kind) continue;
    const edges = index.get(end(edge));
    if (edges) edges.push(edge);
    else index.set(end(edge), [edge]);
  }
  ofGraph.set(kind, index);
  return index;
}
