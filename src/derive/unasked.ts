import { type Edge, fact, type Graph } from "../graph/model.ts";
import { outgoing } from "../graph/walk.ts";
import { extended, isOfProgram, isSession } from "./context.ts";

// What changes something beyond the machine. Sending is judged with what there is to send.
const CHANGES: ReadonlySet<unknown> = new Set(["write", "exec", "approve", "merge", "publish", "mint", "admin"]);

/** A tool of the program's own; commands and files of the machine are judged by what they are. */
const isOwn = (graph: Graph, uses: Edge): boolean => graph.nodes.get(uses.to)?.facts.capability?.value === "code";

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

/** What an agent can change by each use of a tool or server: ids of `can` by the id of the use. */
export function changesBy(graph: Graph): ReadonlyMap<string, readonly string[]> {
  const acts = new Map<string, string[]>();
  for (const edge of graph.edges.values()) {
    const [uses] = edge.because;
    if (edge.kind !== "can" || uses === undefined || !CHANGES.has(edge.facts.access?.value)) continue;
    const known = acts.get(uses) ?? [];
    known.push(edge.id);
    acts.set(uses, known);
  }
  return acts;
}

/** Uses of servers in a session, and in a program those of its own tools as well. */
function isJudged(graph: Graph, edge: Edge): boolean {
  const isProgram = isOfProgram(graph, edge);
  if (!isProgram && !isSession(edge)) return false;
  return isServers(graph, edge) || (isProgram && isOwn(graph, edge));
}

/**
 * Adds `unasked` to uses of servers and of their tools, by a session or a program: true where the files take the question
 * away, or a program's product asks none, and the agent can change something with it. Witnesses: what it can do so.
 */
export function deriveUnasked(graph: Graph): Graph {
  const out = outgoing(graph, "uses");
  const acts = changesBy(graph);
  const edges = [...graph.edges.values()].flatMap((edge): Edge[] => {
    const because = edge.kind === "uses" ? acts.get(edge.id) : undefined;
    if (because === undefined || !isJudged(graph, edge)) return [];
    if (asksNothing(graph, out.get(edge.from) ?? [])) return [];
    if (!isCertain(edge, graph.nodes.get(edge.to)?.kind === "server")) return [];
    return [{ ...edge, facts: { ...edge.facts, unasked: fact(true, because) } }];
  });
  return extended(graph, [], edges);
}
