import { fact, type Graph, type Node } from "../graph/model.ts";
import { outgoing } from "../graph/walk.ts";
import { strongestHeld } from "./can.ts";
import { extended } from "./context.ts";

/** Adds `holds-class` to servers: what whoever changes the code of the server gets hold of. */
export function deriveServers(graph: Graph): Graph {
  const out = outgoing(graph);
  const nodes = [...graph.nodes.values()].flatMap((server): Node[] => {
    if (server.kind !== "server") return [];
    const holds = (out.get(server.id) ?? []).filter((edge) => edge.kind === "holds");
    const strongest = strongestHeld(graph, holds)?.facts.class?.value ?? "none";
    const because = holds.map((edge) => edge.id);
    return [{ ...server, facts: { ...server.facts, "holds-class": fact(strongest, because) } }];
  });
  return extended(graph, nodes, []);
}
