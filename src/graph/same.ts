import type { Edge, Fragment, Node, NodeId } from "./model.ts";

/**
 * Makes one node of those that carry the same digest: a literal secret in several files is one credential. The first id
 * counts, and the digest goes no further than here.
 */
export function joinSame(fragments: readonly Fragment[]): readonly Fragment[] {
  const first = new Map<string, NodeId>();
  for (const { nodes } of fragments)
    for (const { id, same } of nodes) {
      const known = same === undefined ? undefined : first.get(same);
      if (same !== undefined && (known === undefined || id < known)) first.set(same, id);
    }
  if (first.size === 0) return fragments;
  const other = new Map<NodeId, NodeId>();
  for (const { nodes } of fragments)
    for (const { id, same } of nodes) {
      const one = first.get(same ?? "");
      if (one !== undefined && one !== id) other.set(id, one);
    }
  return fragments.map((fragment) => ({
    ...fragment,
    nodes: fragment.nodes.map((node) => renamed(node, other)),
    edges: fragment.edges.map((edge) => redirected(edge, other)),
  }));
}

function renamed({ same, ...node }: Node, other: ReadonlyMap<NodeId, NodeId>): Node {
  return { ...node, id: other.get(node.id) ?? node.id };
}

function redirected(edge: Edge, other: ReadonlyMap<NodeId, NodeId>): Edge {
  const from = other.get(edge.from) ?? edge.from;
  const to = other.get(edge.to) ?? edge.to;
  if (from === edge.from && to === edge.to) return edge;
  // NOTE: an id begins with both ends: link.ts.
  const rest = edge.id.slice(`${edge.from} -${edge.kind}-> ${edge.to}`.length);
  return { ...edge, id: `${from} -${edge.kind}-> ${to}${rest}`, from, to };
}
