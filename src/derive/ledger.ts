import type { Context, Gate, Graph, Location, NodeId } from "../graph/model.ts";
import { gatesIn } from "./context.ts";
import { admissions } from "./exposure.ts";

/** Who gets through to one agent in one context, and the line that proves it. */
export interface Admitted {
  readonly agent: NodeId;
  readonly workload: NodeId;
  readonly context: Context;
  readonly admits: string;
  readonly gates: readonly Gate[];
  readonly location: Location;
}

const RANK = { effective: 0, declared: 1, weak: 2 } as const;

/** The gate ledger: for every agent and context the lowest standing that gets through, with every gate on the way, closed ones too. */
export function ledger(graph: Graph): readonly Admitted[] {
  const agents = [...graph.nodes.values()].filter((node) => node.kind === "agent");
  return agents.flatMap((agent) =>
    admissions(graph, agent).flatMap(({ workload, context, admits, way }): Admitted[] => {
      const gates = [...way.flatMap((edge) => gatesIn(edge, context))].sort(
        (a, b) => RANK[a.strength] - RANK[b.strength],
      );
      const location = gates[0]?.location ?? way[0]?.locations[0] ?? agent.location;
      return location ? [{ agent: agent.id, workload, context, admits, gates, location }] : [];
    }),
  );
}

/** How much of the graph was judged, and how much of it the files do not tell: gates without content, scopes of tokens. */
export function coverage(
  graph: Graph,
  entries: readonly Admitted[],
): { agents: number; contexts: number; unknowns: number } {
  const agents = [...graph.nodes.values()].filter((node) => node.kind === "agent");
  const ids = new Set(agents.map((agent) => agent.id));
  const declared = entries.flatMap((entry) =>
    entry.gates
      .filter((gate) => gate.strength === "declared")
      .map((gate) => `${gate.location.file}:${gate.location.line}:${gate.why}`),
  );
  const held = [...graph.edges.values()]
    .filter((edge) => edge.kind === "holds" && ids.has(edge.from) && edge.facts.when?.value !== "after")
    .map((edge) => edge.to);
  const scopes = held.filter((id) => graph.nodes.get(id)?.facts.scope?.value === "unknown");
  return { agents: agents.length, contexts: entries.length, unknowns: new Set([...declared, ...scopes]).size };
}
