import { shortLived } from "../catalog/short-lived.ts";
import { fact, type Graph, type Node } from "../graph/model.ts";
import { extended } from "./context.ts";
import { isSetting } from "./setting.ts";

/** Adds `minted-by` to the lasting credentials for which their provider also mints short-lived ones. */
export function deriveLifetimes(graph: Graph): Graph {
  const nodes = [...graph.nodes.values()].flatMap((node): Node[] => {
    if (node.kind !== "credential" || node.facts.lifetime?.value !== "static") return [];
    // NOTE: the id of a key goes with the key: one finding for the two.
    if (isSetting(node)) return [];
    const mints = shortLived(String(node.facts.provider?.value), String(node.facts.class?.value));
    return mints === undefined ? [] : [{ ...node, facts: { ...node.facts, "minted-by": fact(mints) } }];
  });
  return extended(graph, nodes, []);
}
