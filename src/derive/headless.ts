import { clientOf } from "../catalog/clients.ts";
import { edgeId } from "../graph/link.ts";
import { type Edge, fact, type Graph, type Node } from "../graph/model.ts";
import { incoming, outgoing } from "../graph/walk.ts";
import { extended, isSession } from "./context.ts";

/**
 * Servers that a product starts from the files of the checkout without asking anybody, when a job runs it: each with its
 * source. NOTE: Codex and Gemini ask for a trusted folder first, which a fresh machine does not have.
 */
const STARTED: ReadonlyMap<string, string> = new Map([
  // `claude -p` starts the servers of `.mcp.json`, approved or not: https://code.claude.com/docs/en/permissions
  ["claude-code", ".mcp.json"],
]);

/** Whether the job takes the code of the repository, so that its files are there. */
const isHere = (agent: Node): boolean =>
  agent.facts.mode?.value !== "hosted" && agent.facts.mode?.value !== "interactive";

/**
 * Gives an agent of a CI job the servers that the same product starts from the repository's own files. No tool of theirs
 * is called unless the job allows it, so the use is one that is asked about: with nobody there, it is refused.
 */
export function deriveHeadless(graph: Graph): Graph {
  const out = outgoing(graph);
  const into = incoming(graph);
  const edges = [...graph.nodes.values()].flatMap((agent): Edge[] => {
    const client = clientOf(String(agent.facts.product?.value ?? ""));
    const file = client && STARTED.get(client);
    if (agent.kind !== "agent" || file === undefined || !isHere(agent)) return [];
    const runs = (into.get(agent.id) ?? []).filter((edge) => edge.kind === "runs");
    const own = (out.get(`agent:${client}`) ?? []).filter(
      (edge) => edge.kind === "uses" && isSession(edge) && graph.nodes.get(edge.to)?.location?.file === file,
    );
    return own.flatMap((use): Edge[] => {
      const server = graph.nodes.get(use.to);
      if (server?.kind !== "server" || runs.length === 0) return [];
      return [
        {
          ...use,
          id: edgeId("uses", agent.id, server.id),
          from: agent.id,
          contexts: runs.flatMap(({ contexts }) => (contexts === "every" ? [] : contexts)),
          because: [...use.because, use.id],
          facts: { ...use.facts, approval: fact("ask", [use.id]) },
        },
      ].map((edge) =>
        runs.some(({ contexts }) => contexts === "every") ? { ...edge, contexts: "every" as const } : edge,
      );
    });
  });
  return extended(graph, [], edges);
}
