import { edgeId } from "../graph/link.ts";
import { type Edge, fact, type Graph } from "../graph/model.ts";
import { outgoing } from "../graph/walk.ts";
import { strongestHeld } from "./can.ts";
import { extended } from "./context.ts";

type Out = ReadonlyMap<string, readonly Edge[]>;

/** What a fixed step of a workload does: it needs no choice, so what it is written to do it does. */
function actsOf(graph: Graph, out: Out, uses: Edge): readonly Edge[] {
  const held = (out.get(uses.from) ?? []).filter((edge) => edge.kind === "holds");
  const strongest = strongestHeld(graph, held)?.facts.class?.value;
  const reaches = (out.get(uses.to) ?? []).filter((edge) => edge.kind === "reaches");
  return reaches.map((reach) => {
    const because = [uses.id, reach.id];
    const access = reach.facts.access?.value ?? "write";
    const zone = graph.nodes.get(reach.to)?.zone;
    return {
      id: edgeId("can", uses.from, reach.to, `${access} by ${uses.to}`),
      from: uses.from,
      to: reach.to,
      kind: "can",
      contexts: uses.contexts,
      gates: [],
      because,
      locations: uses.locations,
      facts: {
        access: fact(access, because),
        confidence: fact("certain", because),
        ...(zone ? { zone: fact(zone) } : {}),
        ...(strongest === undefined ? {} : { "with-class": fact(strongest, because) }),
      },
    };
  });
}

/** An agent that changes nothing leaves nothing for the steps behind it. */
function leavesNothing(out: Out, edge: Edge): boolean {
  return !(out.get(edge.from) ?? []).some(({ kind, facts }) => kind === "can" && facts.access?.value !== "read");
}

/** Adds what the fixed steps of workloads do to others than the run: `can` edges, with the step as their witness. */
export function deriveActs(graph: Graph): Graph {
  const out = outgoing(graph);
  const idle = [...graph.edges.values()].filter(
    (edge) => edge.kind === "hands-off" && edge.facts["used-as"]?.value === "order" && leavesNothing(out, edge),
  );
  const fixed = [...graph.edges.values()].filter(
    (edge) => edge.kind === "uses" && graph.nodes.get(edge.from)?.kind === "workload",
  );
  return extended(
    graph,
    [],
    fixed.flatMap((uses) => actsOf(graph, out, uses)),
    new Set(idle.map((edge) => edge.id)),
  );
}
