import type { Edge, Graph, Node } from "../graph/model.ts";
import type { Match, MatchHop } from "./match.ts";

/** The match with every `can` hop replaced by its witnesses: the tool, the credential, the resource. Always ends where it did. */
export function expand(graph: Graph, match: Match): Match {
  return { ...match, hops: match.hops.flatMap((hop, index) => expandHop(graph, hop, match.hops[index - 1]?.node)) };
}

function expandHop(graph: Graph, hop: MatchHop, previous: Node | undefined): readonly MatchHop[] {
  const can = hop.via;
  if (can?.kind === "triggers") return [...actBehind(graph, can, hop), hop];
  // A `can` that was followed backwards leads to its agent: there is no way to tell in that direction.
  if (can?.kind !== "can" || previous?.id !== can.from) return [hop];
  const witnesses = can.because.flatMap((id) => graph.edges.get(id) ?? []);
  const way = wayBetween(witnesses, can.from, can.to);
  const context = hop.context === undefined ? {} : { context: hop.context };
  const tools = way.slice(0, -1).flatMap((via) => hopTo(graph, via, context));
  const credentials = witnesses.filter((edge) => edge.kind === "holds").flatMap((via) => hopTo(graph, via, context));
  return [...tools, ...distinctNodes(credentials), { ...hop, via: way.at(-1) ?? can, can }];
}

/** The act that a `triggers` edge follows from, with its own witnesses. */
function actBehind(graph: Graph, triggers: Edge, hop: MatchHop): readonly MatchHop[] {
  const act = triggers.because.map((id) => graph.edges.get(id)).find((edge) => edge?.kind === "can");
  const node = act && graph.nodes.get(act.to);
  const agent = act && graph.nodes.get(act.from);
  if (act === undefined || node === undefined || agent === undefined) return [];
  const { context: _, ...before } = hop;
  return expandHop(graph, { ...before, node, via: act }, agent);
}

function hopTo(graph: Graph, via: Edge, context: { readonly context?: string }): readonly MatchHop[] {
  const node = graph.nodes.get(via.to);
  return node ? [{ node, via, ...context }] : [];
}

function distinctNodes(hops: readonly MatchHop[]): readonly MatchHop[] {
  return hops.filter((hop, index) => hops.findIndex((other) => other.node.id === hop.node.id) === index);
}

/** The shortest way along the witnesses that a capability runs through; empty when they do not connect. */
function wayBetween(witnesses: readonly Edge[], from: string, to: string): readonly Edge[] {
  const steps = witnesses.filter((edge) => edge.kind === "uses" || edge.kind === "offers" || edge.kind === "reaches");
  const ways = new Map<string, readonly Edge[]>([[from, []]]);
  // The map grows while it is read: breadth first.
  for (const [node, way] of ways) {
    if (node === to) return way;
    for (const edge of steps) if (edge.from === node && !ways.has(edge.to)) ways.set(edge.to, [...way, edge]);
  }
  return [];
}
