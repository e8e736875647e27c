import { type Edge, fact, type Graph, type Node } from "../graph/model.ts";
import { outgoing } from "../graph/walk.ts";
import { strongestHeld } from "./can.ts";
import { extended, isOfProgram } from "./context.ts";
import { isSetting } from "./setting.ts";
import { changesBy } from "./unasked.ts";

type Out = (id: string, ...kinds: readonly Edge["kind"][]) => readonly Edge[];

/** Classes that open something; a model's key and the job's own token are no more authority for whoever has them. */
const WORTH: ReadonlySet<unknown> = new Set(["pat", "cloud", "registry", "literal", "app-token", "secret", "ambient"]);

/** What one side of a delegation has: the tools and servers, and the credentials that it or they hold. */
interface Authority {
  readonly uses: readonly Edge[];
  readonly holds: readonly Edge[];
}

function ofAgent(out: Out, agent: string): Authority {
  const uses = out(agent, "uses");
  return { uses, holds: [agent, ...uses.map((edge) => edge.to)].flatMap((id) => out(id, "holds")) };
}

const isAnyCommand = (tool: Node | undefined): boolean =>
  tool?.facts.capability?.value === "shell" && tool.facts.breadth?.value === "any";

/** The tools that the other agent has beyond those of the one that delegates; one that has any command has every tool. */
function moreTools(
  graph: Graph,
  parent: Authority,
  child: Authority,
  changes: ReadonlyMap<string, unknown>,
): readonly Edge[] {
  const known = parent.uses.flatMap((edge) => graph.nodes.get(edge.to) ?? []);
  if (known.some(isAnyCommand)) return [];
  const labels = new Set(known.map((node) => node.label));
  const more = child.uses.filter((edge) => !labels.has(graph.nodes.get(edge.to)?.label ?? ""));
  // NOTE: agents of a program are made to do different things: there only what changes something counts.
  return more.filter((edge) => !isOfProgram(graph, edge) || (changes.has(edge.id) && isUnasked(edge)));
}

const isUnasked = ({ facts }: Edge): boolean => facts.approval?.value === "unasked" && facts.confidence === undefined;

function isWorth(graph: Graph, edge: Edge): boolean {
  const credential = graph.nodes.get(edge.to);
  return credential !== undefined && WORTH.has(credential.facts.class?.value) && !isSetting(credential);
}

/** The credentials that only the other side holds. */
function moreCredentials(graph: Graph, parent: Authority, child: Authority): readonly Edge[] {
  const known = new Set(parent.holds.map((edge) => edge.to));
  return child.holds.filter(
    (edge) => !known.has(edge.to) && edge.facts.when?.value !== "after" && isWorth(graph, edge),
  );
}

/** A called workflow is handed what its caller has; what its own environment keeps, the caller does not have. */
function moreOfCalled(graph: Graph, out: Out, call: Edge): readonly Edge[] {
  const holders = [call.to, ...out(call.to, "runs").map((edge) => edge.to)];
  const kept = holders
    .flatMap((id) => out(id, "holds"))
    .filter((edge) => {
      const store = graph.nodes.get(edge.to)?.facts.store?.value;
      return typeof store === "string" && store.startsWith("environment:");
    });
  return moreCredentials(graph, { uses: [], holds: out(call.from, "holds") }, { uses: [], holds: kept });
}

function widened(graph: Graph, edge: Edge, tools: readonly Edge[], credentials: readonly Edge[]): Edge[] {
  const gained = [...tools, ...credentials];
  if (gained.length === 0) return [];
  const labels = [...new Set(gained.flatMap((one) => graph.nodes.get(one.to)?.label ?? []))].sort();
  const because = [...new Set(gained.map((one) => one.id))];
  const strongest = strongestHeld(graph, credentials)?.facts.class?.value ?? "none";
  const facts = { widens: fact(labels, because), "holds-class": fact(strongest, because) };
  return [{ ...edge, facts: { ...edge.facts, ...facts } }];
}

/** Adds `widens` to each delegation and call whose other side has more authority than the side that starts it. */
export function deriveWidens(graph: Graph): Graph {
  const edges = outgoing(graph);
  const changes = changesBy(graph);
  const out: Out = (id, ...kinds) => (edges.get(id) ?? []).filter((edge) => kinds.includes(edge.kind));
  const wider = [...graph.edges.values()].flatMap((edge): Edge[] => {
    if (edge.kind === "calls") return widened(graph, edge, [], moreOfCalled(graph, out, edge));
    if (edge.kind !== "delegates") return [];
    const [parent, child] = [ofAgent(out, edge.from), ofAgent(out, edge.to)];
    return widened(graph, edge, moreTools(graph, parent, child, changes), moreCredentials(graph, parent, child));
  });
  return extended(graph, [], wider);
}
