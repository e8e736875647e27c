import { edgeId } from "../graph/link.ts";
import { type Context, type Edge, fact, type Graph, type Node, STANDINGS } from "../graph/model.ts";
import { type Adjacency, outgoing } from "../graph/walk.ts";
import { OWN_WORK } from "./can.ts";
import { extended, isSession } from "./context.ts";
import { admissions } from "./exposure.ts";

// Events whose payload is text that anyone with an account can write: catalog/events.yaml names who causes them. Whoever
// can see a project of GitLab can write in its merge requests.
const TEXT_EVENTS: ReadonlySet<string> = new Set([
  "issues",
  "issue_comment",
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
  "discussion",
  "discussion_comment",
  "merge_request_event",
]);
// Commands that print what others wrote: https://cli.github.com/manual/, https://docs.gitlab.com/cli/
const READS_THREADS = /^(?:gh (?:issue|pr|api|search|discussion)|glab (?:issue|mr|api|incident))\b/;
// Classes that open something which outsiders cannot read; a model's key and the job's token open nothing of the kind.
const PRIVATE: ReadonlySet<string> = new Set(["pat", "cloud", "registry", "literal", "secret", "app-token"]);

const eventOf = (context: Context): string => context.split(/[.:]/)[0] ?? "";

function readsOthers(tool: Node): boolean {
  const { capability, command } = tool.facts;
  return capability?.value === "web" || READS_THREADS.test(String(command?.value ?? ""));
}

/** The uses by which the agent is sure to act. */
const actingBy = (own: readonly Edge[]): ReadonlySet<string> =>
  new Set(
    own.flatMap(({ kind, facts, because }) =>
      kind === "can" && facts.access?.value !== "read" && facts.confidence?.value !== "possible"
        ? (because[0] ?? [])
        : [],
    ),
  );

/**
 * Whether a tool or a server brings in what others wrote; asked or not, whoever agrees to a call agrees to its answer
 * unread. NOTE: a server that is the only way to act, too, is judged by what is granted of it.
 */
function bringsIn(tool: Node | undefined, edge: Edge, acting: ReadonlySet<string>): boolean {
  if (tool?.kind !== "server") return tool?.kind === "tool" && readsOthers(tool);
  return tool.facts.ingests?.value === true && isSession(edge) && [...acting].some((id) => id !== edge.id);
}

function inputs(graph: Graph, agent: Node, own: readonly Edge[]) {
  const runs = admissions(graph, agent).filter(({ context }) => TEXT_EVENTS.has(eventOf(context)));
  const acting = actingBy(own);
  const tools = own.filter((edge) => edge.kind === "uses" && bringsIn(graph.nodes.get(edge.to), edge, acting));
  const value = [...(runs.length > 0 ? ["event"] : []), ...(tools.length > 0 ? ["tools"] : [])];
  const because = [...runs.flatMap(({ way }) => way), ...tools].map((edge) => edge.id);
  return fact(value, [...new Set(because)]);
}

function secrets(graph: Graph, own: readonly Edge[]) {
  const readable = own.filter((edge) => {
    const credential = edge.kind === "holds" ? graph.nodes.get(edge.to) : undefined;
    const isMinted = credential?.facts.lifetime?.value === "minted" && credential.facts.class?.value === "app-token";
    return (
      PRIVATE.has(String(credential?.facts.class?.value)) &&
      !isMinted &&
      edge.facts.when?.value !== "after" &&
      edge.facts.readable?.value !== "none" &&
      edge.facts.need?.value !== "unknown"
    );
  });
  const classes = readable.map((edge) => String(graph.nodes.get(edge.to)?.facts.class?.value));
  return fact(
    [...new Set(classes)].sort(),
    readable.map((edge) => edge.id),
  );
}

function crossings(own: readonly Edge[]) {
  const beyond = own.filter((edge) => edge.kind === "can" && !OWN_WORK.has(edge.to));
  const standings = STANDINGS.filter((standing) =>
    beyond.some(({ facts }) => Array.isArray(facts.crosses?.value) && facts.crosses.value.includes(standing)),
  );
  return fact(
    standings,
    beyond.map((edge) => edge.id),
  );
}

/** What a session's servers open for it with credentials of their own: the agent reads by their tools, not the value. */
function opened(graph: Graph, out: Adjacency, own: readonly Edge[]): readonly Edge[] {
  return own.flatMap((use): readonly Edge[] => {
    const server = use.kind === "uses" && isSession(use) ? graph.nodes.get(use.to) : undefined;
    if (server?.kind !== "server" || server.facts["reads-private"]?.value !== true) return [];
    const held = (out.get(server.id) ?? []).filter((edge) => edge.kind === "holds");
    return held.map((edge) => ({
      ...edge,
      id: edgeId("holds", use.from, edge.to, `by ${server.id}`),
      from: use.from,
      contexts: use.contexts,
      because: [use.id, edge.id],
      facts: { ...edge.facts, readable: fact("tools", [edge.id]), need: fact("server", [edge.id]) },
    }));
  });
}

/**
 * Adds the three things of which an agent should have two at most: text that anyone can write (`untrusted-input`),
 * what outsiders may not read (`private-data`), and, as `acts` says already, a way to change something or send it out.
 * `crosses` says for whom one of its ways crosses a boundary.
 */
export function deriveThree(graph: Graph): Graph {
  const out = outgoing(graph);
  const edges: Edge[] = [];
  const nodes = [...graph.nodes.values()].flatMap((agent): Node[] => {
    if (agent.kind !== "agent") return [];
    const direct = out.get(agent.id) ?? [];
    const byServers = opened(graph, out, direct);
    edges.push(...byServers);
    const own = [...direct, ...byServers];
    const facts = {
      "untrusted-input": inputs(graph, agent, own),
      "private-data": secrets(graph, own),
      crosses: crossings(own),
    };
    return [{ ...agent, facts: { ...agent.facts, ...facts } }];
  });
  return extended(graph, nodes, edges);
}
