import type { Edge, EdgeKind, Graph, Node, NodeId } from "../graph/model.ts";
import { outgoing } from "../graph/walk.ts";
import type { EdgeStep, NodeStep } from "./rule.ts";
import type { Compile } from "./where.ts";
import { edgePasses, nodePasses } from "./where.ts";

/** Where one hop of a pattern may lead so that the rest of the pattern can still follow. */
export interface Reachable {
  /** Nodes on which the hop may end. */
  readonly ends: ReadonlySet<NodeId>;
  /** The same, with those that a repeated hop may pass. */
  readonly within: ReadonlySet<NodeId>;
}

/** A pattern's hops with what lies ahead of each, and the nodes from which the first of them may start. */
export interface Ahead {
  readonly starts: ReadonlySet<NodeId>;
  readonly hops: readonly Reachable[];
}

/** Whether a node is of one of the kinds. */
export function isOfKind({ kind }: Node, kinds: NodeStep["node"]): boolean {
  return typeof kinds === "string" ? kind === kinds : kinds.includes(kind);
}

function edgesOfKinds(graph: Graph, kinds: EdgeStep["edge"]): readonly Edge[] {
  const list: readonly EdgeKind[] = typeof kinds === "string" ? [kinds] : kinds;
  return list.flatMap((kind) => [...outgoing(graph, kind).values()].flat());
}

/** Every node from which one or more of the edges lead to one of the ends. */
function leadingTo(ends: ReadonlySet<NodeId>, edges: readonly (readonly [NodeId, NodeId])[]): ReadonlySet<NodeId> {
  const before = new Map<NodeId, NodeId[]>();
  for (const [near, far] of edges) {
    const known = before.get(far);
    if (known) known.push(near);
    else before.set(far, [near]);
  }
  const found = new Set<NodeId>();
  const queue = [...ends];
  // The queue grows while it is read.
  for (const id of queue)
    for (const near of before.get(id) ?? []) {
      if (found.has(near)) continue;
      found.add(near);
      queue.push(near);
    }
  return found;
}

/**
 * What lies ahead of each hop, found from the pattern's end backwards by kinds and facts alone: contexts, gates and
 * actors only take away from it. `undefined` where the pattern is nowhere. NOTE: most rules find nothing in most
 * graphs, and most of a search went to nodes from which the rest of its pattern is not to be had.
 */
export function ahead(
  graph: Graph,
  hops: readonly { readonly edge: EdgeStep; readonly node: NodeStep }[],
  compile: Compile,
): Ahead | undefined {
  const asking = { compile, actor: undefined };
  const found: Reachable[] = [];
  let next: ReadonlySet<NodeId> | undefined;
  for (const { edge: step, node: last } of hops.toReversed()) {
    const edges = edgesOfKinds(graph, step.edge)
      .filter((edge) => edgePasses(edge, step.where, asking))
      .map(({ from, to }) => (step.reverse ? ([to, from] as const) : ([from, to] as const)));
    const isEnd = (id: NodeId): boolean => {
      const node = next?.has(id) === false ? undefined : graph.nodes.get(id);
      return node !== undefined && isOfKind(node, last.node) && nodePasses(node, last.where, asking);
    };
    const ends = new Set([...new Set(edges.map(([, far]) => far))].filter(isEnd));
    const starts: ReadonlySet<NodeId> = step.repeat
      ? leadingTo(ends, edges)
      : new Set(edges.flatMap(([near, far]) => (ends.has(far) ? [near] : [])));
    if (starts.size === 0) return undefined;
    found.push({ ends, within: step.repeat ? new Set([...ends, ...starts]) : ends });
    next = starts;
  }
  return { starts: next ?? new Set(graph.nodes.keys()), hops: found.toReversed() };
}
