import { toolReach } from "../catalog/server-tools.ts";
import { type Edge, fact, type Graph } from "../graph/model.ts";

/** What servers are for the agents that use them. */
export interface Servers {
  /** Credentials that stand behind the use of a server; `undefined` for everything else. */
  readonly heldBy: (uses: Edge) => readonly Edge[] | undefined;
  /** What is left of what a server reaches where its client offers only some of its tools; `undefined` for nothing. */
  readonly leftOf: (uses: Edge, reaches: Edge) => Edge | undefined;
}

type Out = (id: string, kind: Edge["kind"]) => readonly Edge[];

const possible = (reaches: Edge): Edge => ({
  ...reaches,
  facts: { ...reaches.facts, confidence: fact("possible", [reaches.id]) },
});

/**
 * NOTE: without a credential in its entry a server signs the developer in, or takes a login of the machine. Where nobody
 * sits at it, it has neither.
 */
export const signedIn = possible;

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** The servers of a graph. */
export function serversOf(graph: Graph, out: Out): Servers {
  const offered = new Map<string, string>();
  for (const edge of graph.edges.values()) if (edge.kind === "offers") offered.set(edge.to, edge.from);
  return {
    heldBy(uses) {
      const server = graph.nodes.get(offered.get(uses.to) ?? uses.to);
      return server?.kind === "server" ? out(server.id, "holds") : undefined;
    },
    leftOf(uses, reaches) {
      const server = graph.nodes.get(uses.to);
      const tools = list(uses.facts.tools?.value);
      if (server?.kind !== "server" || tools.length === 0 || tools.includes("*")) return reaches;
      const reach = { resource: reaches.to, access: String(reaches.facts.access?.value) };
      const left = toolReach(String(server.facts.known?.value ?? ""), tools, reach);
      if (left === "no") return undefined;
      return left === "unknown" ? possible(reaches) : reaches;
    },
  };
}
