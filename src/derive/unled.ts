import type { Edge, EdgeKind, Graph } from "../graph/model.ts";
import { extended } from "./context.ts";

/** Edges by which an agent leads to a workload. */
export const LEADS: ReadonlySet<EdgeKind> = new Set(["triggers", "hands-off"]);
const GONE: ReadonlySet<EdgeKind> = new Set(["starts", "calls", "uses", "can"]);

function closure(from: Iterable<string>, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const known = new Set(from);
  // The set grows while it is read.
  for (const id of known) for (const other of next.get(id) ?? []) known.add(other);
  return known;
}

function callsOf(edges: readonly Edge[], reverse: boolean): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { kind, from, to } of edges) {
    if (kind !== "calls") continue;
    const [key, value] = reverse ? [to, from] : [from, to];
    found.set(key, [...(found.get(key) ?? []), value]);
  }
  return found;
}

/** Takes out who starts, and what is done by, the workloads that no agent runs in and no agent leads to. */
export function pruneUnled(graph: Graph): Graph {
  const edges = [...graph.edges.values()];
  const running = closure(
    edges.flatMap((edge) => (edge.kind === "runs" ? [edge.from] : [])),
    callsOf(edges, true),
  );
  const led = closure(
    edges.flatMap((edge) => (LEADS.has(edge.kind) ? [edge.to] : [])),
    callsOf(edges, false),
  );
  // NOTE: whoever starts the jobs that a trust policy lets in starts them anywhere, with an agent or without.
  const trusted = new Set(edges.flatMap((edge) => (edge.kind === "holds" && edge.facts.trust ? [edge.from] : [])));
  const isIdle = (id: string): boolean =>
    graph.nodes.get(id)?.kind === "workload" && !running.has(id) && !led.has(id) && !trusted.has(id);
  const idle = edges.filter(
    (edge) => GONE.has(edge.kind) && (isIdle(edge.from) || (edge.kind === "starts" && isIdle(edge.to))),
  );
  if (idle.length === 0) return graph;
  const tools = new Set(idle.flatMap((edge) => (edge.kind === "uses" ? [edge.to] : [])));
  const without = new Set(idle.map((edge) => edge.id));
  for (const edge of edges) if (tools.has(edge.from)) without.add(edge.id);
  const touched = edges.flatMap((edge) => (without.has(edge.id) ? [edge.from, edge.to] : []));
  const joined = new Set(edges.flatMap((edge) => (without.has(edge.id) ? [] : [edge.from, edge.to])));
  for (const id of touched) if (!joined.has(id) && graph.nodes.get(id)?.kind !== "workload") without.add(id);
  return extended(graph, [], [], without);
}
