import type { Graph } from "../graph/model.ts";
import { extended } from "./context.ts";

const CALLER = "principal:caller";

/**
 * A reusable workflow is read once by itself and once per caller. Where a caller is known, only the calls count:
 * the stand-alone reading would repeat every finding with an unknown starter.
 */
export function pruneUncalled(graph: Graph): Graph {
  const called = new Set<string>();
  for (const edge of graph.edges.values()) {
    const definition = edge.kind === "calls" ? graph.nodes.get(edge.to)?.facts.definition?.value : undefined;
    if (typeof definition === "string") called.add(definition);
  }
  const otherwise = new Set<string>();
  for (const edge of graph.edges.values()) if (edge.kind === "starts" && edge.from !== CALLER) otherwise.add(edge.to);
  const gone = new Set<string>();
  for (const edge of graph.edges.values()) {
    if (edge.kind !== "starts" || edge.from !== CALLER || !called.has(edge.to)) continue;
    if (!otherwise.has(edge.to)) gone.add(edge.to);
  }
  if (gone.size === 0) return graph;
  const within = (id: string): boolean =>
    [...gone].some((root) => id === root || id.startsWith(`${root}/`) || id.startsWith(`credential:${root}/`));
  const without = new Set([...graph.nodes.keys()].filter(within));
  for (const edge of graph.edges.values()) if (without.has(edge.from) || without.has(edge.to)) without.add(edge.id);
  return extended(graph, [], [], without);
}
