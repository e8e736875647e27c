import { edgeId } from "../graph/link.ts";
import { type Edge, type EdgeId, fact, type Graph, type Node, type NodeId } from "../graph/model.ts";
import { type Adjacency, incoming, outgoing } from "../graph/walk.ts";
import { extended } from "./context.ts";

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** What an agent or server has of its own, and what whoever runs its program therefore has. */
const OWN: ReadonlySet<string> = new Set(["uses", "delegates", "reaches", "offers", "feeds"]);

interface Program {
  /** Who runs it: a server of a client's file, or the step of a job. */
  readonly runner: Node;
  /** What its files hold of the same kind. */
  readonly parts: readonly Node[];
}

/** Nodes by the file that they are written in, those of programs alone. */
function byFile(graph: Graph): ReadonlyMap<string, readonly Node[]> {
  const found = new Map<string, Node[]>();
  for (const node of graph.nodes.values()) {
    const isSource = node.facts.written?.value === "source" || node.facts.mode?.value === "program";
    if (!isSource || node.location === undefined) continue;
    found.set(node.location.file, [...(found.get(node.location.file) ?? []), node]);
  }
  return found;
}

function programsIn(graph: Graph, into: Adjacency): readonly Program[] {
  const written = byFile(graph);
  if (written.size === 0) return [];
  return [...graph.nodes.values()].flatMap((runner): Program[] => {
    const files = list(runner.facts.program?.value);
    const all = files.flatMap((file) => written.get(file) ?? []).filter(({ kind }) => kind === runner.kind);
    const ids = new Set(all.map(({ id }) => id));
    // NOTE: an agent that another one of the same program starts is reached through that one.
    const parts = all.filter(({ id }) => !isStarted(into, id, ids));
    return parts.length === 0 ? [] : [{ runner, parts }];
  });
}

const isStarted = (into: Adjacency, id: NodeId, by: ReadonlySet<NodeId>): boolean =>
  (into.get(id) ?? []).some(({ kind, from }) => kind === "delegates" && from !== id && by.has(from));

/** An edge of a part as one of whoever runs it. NOTE: an agent's own edges go, so that they are no witnesses. */
function taken(edge: Edge, runner: Node): Edge {
  const rest = edge.id.slice(`${edge.from} -${edge.kind}-> ${edge.to}`.length);
  return {
    ...edge,
    id: `${edgeId(edge.kind, runner.id, edge.to)}${rest}`,
    from: runner.id,
    because: runner.kind === "server" ? [...edge.because, edge.id] : edge.because,
  };
}

/** Variables that the program reads are credentials of whoever sets them: under the same name, or not there at all. */
function heldAs(edge: Edge, runner: Node, own: readonly Edge[]): readonly Edge[] {
  const names = list(edge.facts.names?.value);
  const given = own.filter(
    (one) => one.kind === "holds" && list(one.facts.names?.value).some((name) => names.includes(name)),
  );
  if (given.length === 0 && runner.kind === "server") return [{ ...taken(edge, runner), because: edge.because }];
  return given.map((one) => ({
    ...one,
    facts: {
      ...one.facts,
      channel: fact([...new Set([...list(one.facts.channel?.value), ...list(edge.facts.channel?.value)])]),
    },
  }));
}

/** The server of a program offers its tools; their reach is the server's. */
function reachOfTools(out: Adjacency, part: Node, runner: Node): readonly Edge[] {
  const tools = (out.get(part.id) ?? []).filter(({ kind }) => kind === "offers");
  return tools.flatMap((offer) =>
    (out.get(offer.to) ?? [])
      .filter(({ kind }) => kind === "reaches")
      .map((edge) => ({ ...taken(edge, runner), because: [offer.id, edge.id] })),
  );
}

/**
 * Gives whoever runs a program of this repository what the program gives its agents and servers: the server that a client
 * starts from a source file offers the tools of that file, and the step of a job that runs an agent's program is that
 * agent, with what the job hands it. The agent that was written down is then no agent beside the one that runs.
 */
export function derivePrograms(graph: Graph): Graph {
  const into = incoming(graph);
  const programs = programsIn(graph, into);
  if (programs.length === 0) return graph;
  const out = outgoing(graph);
  const edges = new Map<EdgeId, Edge>();
  const gone = new Set<string>();
  for (const { runner, parts } of programs)
    for (const part of parts) {
      for (const one of givenTo(out, runner, part)) edges.set(one.id, one);
      // NOTE: it runs as the one that a client starts, so that nothing is held twice.
      if (part.kind === "server") for (const { kind, id } of out.get(part.id) ?? []) if (kind === "holds") gone.add(id);
      if (part.kind === "agent" && !(into.get(part.id) ?? []).some(({ kind }) => kind === "delegates"))
        for (const { id } of [part, ...(into.get(part.id) ?? []), ...(out.get(part.id) ?? [])]) gone.add(id);
    }
  return extended(graph, [], [...edges.values()], gone);
}

/** What the program runs in its agent's place, it runs with all that its job gave it. */
function withAtHand(edge: Edge, own: readonly Edge[]): Edge {
  const held = own.filter(({ kind, facts }) => kind === "holds" && facts.when?.value !== "after");
  return { ...edge, facts: { ...edge.facts, "at-hand": fact([...new Set(held.map(({ to }) => to))].sort()) } };
}

/** What a part has, as what its runner has. */
function givenTo(out: Adjacency, runner: Node, part: Node): readonly Edge[] {
  const own = out.get(runner.id) ?? [];
  const edges = (out.get(part.id) ?? []).flatMap((edge) => {
    if (edge.kind === "holds") return heldAs(edge, runner, own);
    if (edge.kind === "hands-off") return [withAtHand(taken(edge, runner), own)];
    return OWN.has(edge.kind) ? [taken(edge, runner)] : [];
  });
  return [...edges, ...reachOfTools(out, part, runner)];
}
