import { type Edge, fact, type Graph } from "../graph/model.ts";
import { outgoing } from "../graph/walk.ts";
import { extended, isSession } from "./context.ts";

// What changes something beyond the machine. Sending is judged with what there is to send.
const CHANGES: ReadonlySet<unknown> = new Set(["write", "exec", "approve", "merge", "publish", "mint", "admin"]);

function isServers(graph: Graph, uses: Edge): boolean {
  const tool = graph.nodes.get(uses.to);
  return tool?.kind === "server" || tool?.facts.capability?.value === "mcp";
}

/** Whether the files say that nobody is asked, and not only that nobody may be. */
function isCertain({ facts }: Edge, isServer: boolean): boolean {
  if (facts.confidence?.value === "possible") return false;
  return facts.approval === undefined ? !isServer : facts.approval.value === "unasked";
}

/** Whether a mode of the session runs any command unasked: then that mode is what is wrong, and not one server. */
function asksNothing(graph: Graph, uses: readonly Edge[]): boolean {
  return uses.some((edge) => {
    const facts = graph.nodes.get(edge.to)?.facts;
    return (
      facts?.breadth?.value === "any" && facts.grant?.value === "mode" && edge.facts.confidence?.value !== "possible"
    );
  });
}

/**
 * Adds `unasked` to a session's uses of servers and of their tools: true where the files take the question away and the
 * agent can change something with it. Witnesses: what it can do so.
 */
export function deriveUnasked(graph: Graph): Graph {
  const out = outgoing(graph, "uses");
  const acts = new Map<string, string[]>();
  for (const edge of graph.edges.values()) {
    const [uses] = edge.because;
    if (edge.kind !== "can" || uses === undefined || !CHANGES.has(edge.facts.access?.value)) continue;
    acts.set(uses, [...(acts.get(uses) ?? []), edge.id]);
  }
  const edges = [...graph.edges.values()].flatMap((edge): Edge[] => {
    const because = edge.kind === "uses" ? acts.get(edge.id) : undefined;
    if (because === undefined || !isSession(edge) || !isServers(graph, edge)) return [];
    if (asksNothing(graph, out.get(edge.from) ?? [])) return [];
    if (!isCertain(edge, graph.nodes.get(edge.to)?.kind === "server")) return [];
    return [{ ...edge, facts: { ...edge.facts, unasked: fact(true, because) } }];
  });
  return extended(graph, [], edges);
}
