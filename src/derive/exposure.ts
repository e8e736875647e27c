import { type Context, type Edge, fact, type Graph, type Node, STANDINGS, type Standing } from "../graph/model.ts";
import { incoming } from "../graph/walk.ts";
import { extended, holdsIn, isStopped } from "./context.ts";

type Into = (id: string, kind: Edge["kind"]) => readonly Edge[];

const into =
  (graph: Graph): Into =>
  (id, kind) =>
    incoming(graph, kind).get(id) ?? [];

/** Words for starters that are no person of some standing. */
function otherStarter(
  graph: Graph,
  edges: Into,
  workload: string,
  context: Context,
  seen: ReadonlySet<string> = new Set(),
): string | undefined {
  if (seen.has(workload)) return undefined;
  for (const edge of edges(workload, "starts")) {
    const word = String(graph.nodes.get(edge.from)?.facts.standing?.value ?? "");
    if (holdsIn(edge, context) && !STANDINGS.some((standing) => standing === word)) return word;
  }
  for (const edge of edges(workload, "calls")) {
    const word = holdsIn(edge, context)
      ? otherStarter(graph, edges, edge.from, context, new Set([...seen, workload]))
      : undefined;
    if (word !== undefined) return word;
  }
  return undefined;
}

/** The edges by which a person of this standing gets the workload started in the context; `undefined` when they do not. */
function wayIn(
  graph: Graph,
  edges: Into,
  workload: string,
  context: Context,
  standing: Standing,
  seen: ReadonlySet<string> = new Set(),
): readonly Edge[] | undefined {
  if (seen.has(workload)) return undefined;
  for (const edge of edges(workload, "starts")) {
    const needed = STANDINGS.findIndex((known) => known === graph.nodes.get(edge.from)?.facts.standing?.value);
    if (
      needed >= 0 &&
      needed <= STANDINGS.indexOf(standing) &&
      holdsIn(edge, context) &&
      !isStopped(edge, context, standing)
    )
      return [edge];
  }
  for (const edge of edges(workload, "calls")) {
    if (!holdsIn(edge, context) || isStopped(edge, context, standing)) continue;
    const way = wayIn(graph, edges, edge.from, context, standing, new Set([...seen, workload]));
    if (way) return [...way, edge];
  }
  return undefined;
}

/** Every edge by which the workload may be started in the context, gates not asked. */
function allWays(
  edges: Into,
  workload: string,
  context: Context,
  seen: ReadonlySet<string> = new Set(),
): readonly Edge[] {
  if (seen.has(workload)) return [];
  const starts = edges(workload, "starts").filter((edge) => holdsIn(edge, context));
  const calls = edges(workload, "calls").filter((edge) => holdsIn(edge, context));
  return [
    ...starts,
    ...calls.flatMap((edge) => [...allWays(edges, edge.from, context, new Set([...seen, workload])), edge]),
  ];
}

/** Who gets an agent to run in one context. */
export interface Admission {
  readonly workload: string;
  readonly context: Context;
  /** The lowest standing past every effective gate, a non-human starter, or `nobody`. */
  readonly admits: string;
  readonly way: readonly Edge[];
}

/** For every context of an agent, the lowest standing that gets it to run, with the edges crossed. */
export function admissions(graph: Graph, agent: Node): readonly Admission[] {
  const edges = into(graph);
  return edges(agent.id, "runs").flatMap((runs) =>
    (runs.contexts === "every" ? [] : runs.contexts).flatMap((context): Admission[] => {
      for (const standing of STANDINGS) {
        if (isStopped(runs, context, standing)) continue;
        const way = wayIn(graph, edges, runs.from, context, standing);
        if (way) return [{ workload: runs.from, context, admits: standing, way: [...way, runs] }];
      }
      const other = otherStarter(graph, edges, runs.from, context);
      const started = allWays(edges, runs.from, context);
      // NOTE: a job whose own condition never holds in this context leaves no edge, and no line in the ledger.
      return other === undefined && !started.some((edge) => edge.kind === "starts")
        ? []
        : [{ workload: runs.from, context, admits: other ?? "nobody", way: [...started, runs] }];
    }),
  );
}

/** Adds `open-to`: the lowest standing that can start each agent. */
export function deriveExposure(graph: Graph): Graph {
  const nodes = [...graph.nodes.values()]
    .filter((node) => node.kind === "agent")
    .flatMap((agent) => {
      const found = admissions(graph, agent);
      const lowest = STANDINGS.find((standing) => found.some((one) => one.admits === standing)) ?? found[0]?.admits;
      const because = found.find((one) => one.admits === lowest)?.way.map((edge) => edge.id) ?? [];
      return lowest === undefined ? [] : [{ ...agent, facts: { ...agent.facts, "open-to": fact(lowest, because) } }];
    });
  return extended(graph, nodes, []);
}
