import { type Edge, fact, type Graph } from "../graph/model.ts";
import { extended } from "./context.ts";

/** What a job asks for unless told otherwise, in seconds: https://github.com/aws-actions/configure-aws-credentials#options */
const USUAL = 3600;
const HOUR = 3600;

const hours = (seconds: number): string => `${Math.round((seconds / HOUR) * 10) / 10} hours`;

function whyOf(graph: Graph, edge: Edge): string | undefined {
  const credential = graph.nodes.get(edge.to);
  if (credential?.facts.lifetime?.value !== "minted") return undefined;
  if (credential.facts.revoked?.value === false) return "what mints it is told not to revoke it";
  const asked = edge.facts.lasts?.value;
  if (typeof asked === "number") return asked > USUAL ? `the session is asked for ${hours(asked)}` : undefined;
  const most = credential.facts.lasts?.value;
  return typeof most === "number" && most > USUAL ? `a session of it may last ${hours(most)}` : undefined;
}

/** Adds `outlives` to what agents hold of minted credentials that stay good when the job is over. */
export function deriveOutlives(graph: Graph): Graph {
  const edges = [...graph.edges.values()].flatMap((edge): Edge[] => {
    if (edge.kind !== "holds" || graph.nodes.get(edge.from)?.kind !== "agent") return [];
    const why = whyOf(graph, edge);
    return why === undefined ? [] : [{ ...edge, facts: { ...edge.facts, outlives: fact(why, [edge.id]) } }];
  });
  return extended(graph, [], edges);
}
