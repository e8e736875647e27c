import type { Edge, EdgeKind, Graph, Node, NodeId } from "../graph/model.ts";

/** How an agent comes to run and to read what it reads: followed backwards, as far as it goes. */
const LEADS_TO: ReadonlySet<EdgeKind> = new Set([
  "starts",
  "calls",
  "runs",
  "delegates",
  "feeds",
  "triggers",
  "hands-off",
]);
/** What an agent has at hand, and what its acts start: followed forwards from agents and the servers that they use. */
const AT_HAND: ReadonlySet<EdgeKind> = new Set([
  "uses",
  "offers",
  "holds",
  "delegates",
  "records",
  "hands-off",
  "triggers",
]);
/** What a workload that an agent leads to goes on to; what its steps do is told by its capabilities. */
const GOES_ON: ReadonlySet<EdgeKind> = new Set(["calls"]);
const NONE: ReadonlySet<EdgeKind> = new Set();

/** A part of a graph, in the graph's own order. */
export interface Parts {
  readonly nodes: ReadonlyMap<NodeId, Node>;
  readonly edges: readonly Edge[];
  /** Of the edges that a capability of an agent rests on: whether one of these capabilities is more than possible. */
  readonly proofs: ReadonlyMap<string, "certain" | "possible">;
  /** Edges from what is drawn to a resource that no agent's capability rests on: they prove nothing and are not drawn. */
  readonly unproved: number;
}

export interface Ends {
  readonly outgoing: ReadonlyMap<NodeId, readonly Edge[]>;
  readonly incoming: ReadonlyMap<NodeId, readonly Edge[]>;
}

/** What these agents touch: who starts and feeds them, what they have at hand, and what they can do with it. */
export function touchedBy(graph: Graph, { outgoing, incoming }: Ends, agents: readonly NodeId[]): Parts {
  const kept = new Set<Edge>();
  const known = walk(agents, kept, (id) => (incoming.get(id) ?? []).filter(({ kind }) => LEADS_TO.has(kind)), "from");
  const started = new Set([...agents, ...[...known].filter((id) => graph.nodes.get(id)?.kind === "agent")]);
  const followed = (id: NodeId): ReadonlySet<EdgeKind> => {
    const kind = graph.nodes.get(id)?.kind;
    if (kind === "agent" || kind === "server") return AT_HAND;
    return kind === "workload" ? GOES_ON : NONE;
  };
  walk(started, kept, (id) => (outgoing.get(id) ?? []).filter(({ kind }) => followed(id).has(kind)), "to");
  const proofs = new Map<string, "certain" | "possible">();
  const holders = new Set([...kept].flatMap(({ from, to }) => [from, to]));
  for (const id of holders) {
    for (const can of (outgoing.get(id) ?? []).filter(({ kind }) => kind === "can")) prove(can, graph, kept, proofs);
  }
  const edges = [...graph.edges.values()].filter((edge) => kept.has(edge));
  const ids = new Set([...agents, ...edges.flatMap(({ from, to }) => [from, to])]);
  const nodes = new Map([...graph.nodes].filter(([id]) => ids.has(id)));
  return { nodes, edges, proofs, unproved: unproved(graph, nodes, kept) };
}

/** The edges of a graph by the node they start from and by the one they lead to. */
export function byEnds({ edges }: Graph): Ends {
  const [outgoing, incoming] = [new Map<NodeId, Edge[]>(), new Map<NodeId, Edge[]>()];
  const add = (map: Map<NodeId, Edge[]>, id: NodeId, edge: Edge): void => {
    const list = map.get(id);
    if (list) list.push(edge);
    else map.set(id, [edge]);
  };
  for (const edge of edges.values()) {
    add(outgoing, edge.from, edge);
    add(incoming, edge.to, edge);
  }
  return { outgoing, incoming };
}

function walk(
  starts: Iterable<NodeId>,
  kept: Set<Edge>,
  next: (id: NodeId) => readonly Edge[],
  end: "from" | "to",
): Set<NodeId> {
  const seen = new Set(starts);
  for (const id of seen) {
    for (const edge of next(id)) {
      kept.add(edge);
      // NOTE: a set that grows is walked on to its new end.
      seen.add(edge[end]);
    }
  }
  return seen;
}

/** A capability is drawn as what it rests on, the tool that reaches and the credential that grants; else as itself. */
function prove(can: Edge, graph: Graph, kept: Set<Edge>, proofs: Map<string, "certain" | "possible">): void {
  const because = can.because.flatMap((id) => graph.edges.get(id) ?? []);
  const shown = because.some(({ kind }) => kind === "reaches") ? because : [can];
  const isPossible = ["possible", "unknown"].some((value) => value === can.facts.confidence?.value);
  for (const edge of shown) {
    kept.add(edge);
    if (!["reaches", "grants", "can"].includes(edge.kind)) continue;
    proofs.set(edge.id, isPossible && proofs.get(edge.id) !== "certain" ? "possible" : "certain");
  }
}

function unproved(graph: Graph, nodes: ReadonlyMap<NodeId, Node>, kept: ReadonlySet<Edge>): number {
  let number = 0;
  for (const edge of graph.edges.values()) {
    const isAccess = edge.kind === "reaches" || edge.kind === "grants";
    if (isAccess && nodes.has(edge.from) && !kept.has(edge)) number += 1;
  }
  return number;
}
