import { fact, type Graph, type Node } from "../graph/model.ts";
import { extended } from "./context.ts";

// From the most exposed to the best guarded. Whoever keeps a schedule or sits at the keyboard is trusted with the code.
const TIERS = ["anyone", "triager", "writer", "maintainer", "schedule", "developer"];
// LIMIT: a writer can read a repository's secrets anyway, so nothing lies between the tiers from there on.
const EXPOSED = 2;

/** The two ends of a pool whose holders are not equally exposed. */
function spanOf(node: Node): readonly string[] | undefined {
  const tiers = node.facts.tiers?.value;
  if (!Array.isArray(tiers)) return undefined;
  const low = TIERS.slice(0, EXPOSED).find((tier) => tiers.includes(tier));
  const high = TIERS.findLast((tier) => tiers.includes(tier));
  return low === undefined || high === undefined || low === high ? undefined : [low, high];
}

/** Adds `spans` to pooled credentials that an outsider's agent shares with an agent that only trusted people start. */
export function deriveSpans(graph: Graph): Graph {
  const nodes = [...graph.nodes.values()].flatMap((node): Node[] => {
    const span = node.kind === "credential" ? spanOf(node) : undefined;
    if (span === undefined) return [];
    return [{ ...node, facts: { ...node.facts, spans: fact(span, node.facts.tiers?.because ?? []) } }];
  });
  return extended(graph, nodes, []);
}
