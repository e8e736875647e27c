import type { Context, Edge, Gate, Graph, Node, NodeId } from "../graph/model.ts";
import type { Reachable } from "./ahead.ts";
import { ahead, isOfKind } from "./ahead.ts";
import type { Bindings } from "./bound.ts";
import { boundPasses } from "./bound.ts";
import { distinctGates, gatesIn, holdsIn } from "./gates.ts";
import { alternate } from "./load.ts";
import type { EdgeStep, NodeStep, Hop as OneHop, Rule } from "./rule.ts";
import type { Search, State, Trail } from "./walk.ts";
import { advance, begin, edgesOf, nodesOf, numberOf, otherEnd, stateKey } from "./walk.ts";
import type { Compile } from "./where.ts";
import { builtinRegex, edgePasses, nodePasses } from "./where.ts";

/** One hop of a match: the node, the edge that led to it, and the context it was crossed in. */
export interface MatchHop {
  readonly node: Node;
  readonly via?: Edge;
  readonly context?: Context;
  /** The `can` edge that this hop is a witness of, when the match is expanded for display. */
  readonly can?: Edge;
}

/** One path of the graph that a rule's pattern describes. */
export interface Match {
  readonly bindings: Bindings;
  readonly hops: readonly MatchHop[];
  /** Whether something on the path is only possible, or stands behind a gate that nobody can vouch for. */
  readonly lowered: boolean;
  readonly context?: Context;
  readonly actor?: string;
  /** Gates on the path that stop nobody, or whose content is not in the files. */
  readonly gates: readonly Gate[];
}

export interface MatchOptions {
  readonly compile?: Compile;
  /** Called once when the search was cut short; what it found until then is returned. */
  readonly onLimit?: () => void;
}

// LIMIT: a hostile repository can make paths multiply; real ones stay below a hundredth of both.
const MAX_CROSSINGS = 5_000_000;
const MAX_PARTIAL = 250_000;

interface Partial {
  readonly state: State;
  readonly bindings: Bindings;
  /** The nodes and named edges that the pattern's steps stand on, by number. */
  readonly key: string;
}

/** Every path that the rule describes, shortest first: one per choice of the pattern's nodes, context and actor. Pure. */
export function match(graph: Graph, rule: Rule, options: MatchOptions = {}): readonly Match[] {
  const compile = options.compile ?? builtinRegex;
  const search: Search = { graph, compile, forging: forgeable(graph), budget: MAX_CROSSINGS };
  const { first, hops } = alternate(rule);
  const lies = ahead(graph, hops, compile);
  if (lies === undefined) return [];
  let cut = false;
  let partials: readonly Partial[] = start(search, first, lies.starts);
  for (const [i, { edge, node }] of hops.entries()) {
    const next: Partial[] = [];
    const reachable = lies.hops[i];
    if (reachable === undefined) continue;
    for (const partial of partials) {
      next.push(...extend(search, partial, edge, node, reachable));
      if (next.length > MAX_PARTIAL) break;
    }
    cut ||= next.length > MAX_PARTIAL;
    partials = shortestOfEach(next);
  }
  if (cut || search.budget <= 0) options.onLimit?.();
  return partials.map(toMatch).filter((found) => !rule.unless.some((where) => boundPasses(found, where, compile)));
}

function start(search: Search, step: NodeStep, starts: ReadonlySet<NodeId>): Partial[] {
  const partials: Partial[] = [];
  for (const node of nodesOf(search.graph, step.node)) {
    if (!starts.has(node.id)) continue;
    const state = begin(search, node);
    if (stands(search, state, step)) partials.push({ state, bindings: bind({}, step.as, node), key: numberOf(node) });
  }
  return partials;
}

function* extend(
  search: Search,
  partial: Partial,
  edgeStep: EdgeStep,
  nodeStep: NodeStep,
  { ends, within }: Reachable,
): Generator<Partial> {
  for (const state of advance(search, partial.state, edgeStep, within)) {
    const { node, via } = state.trail;
    if (!ends.has(node.id)) continue;
    if (!via || !agrees(partial.bindings, edgeStep.as, via) || !agrees(partial.bindings, nodeStep.as, node)) continue;
    if (!stands(search, state, nodeStep)) continue;
    const bindings = bind(bind(partial.bindings, edgeStep.as, via), nodeStep.as, node);
    const named = edgeStep.as === undefined ? "" : numberOf(via);
    yield { state, bindings, key: `${partial.key} ${named} ${numberOf(node)}` };
  }
}

function shortestOfEach(partials: readonly Partial[]): readonly Partial[] {
  if (partials.length < 2) return partials;
  const kept = new Map<string, Partial>();
  for (const partial of [...partials].sort((a, b) => a.state.trail.length - b.state.trail.length)) {
    const key = `${partial.key}\n${stateKey(partial.state)}`;
    if (!kept.has(key)) kept.set(key, partial);
  }
  return [...kept.values()];
}

/** Whether the node step is satisfied where the search stands. */
function stands(search: Search, state: State, step: NodeStep): boolean {
  const { node } = state.trail;
  if (!isOfKind(node, step.node)) return false;
  if (!nodePasses(node, step.where, { compile: search.compile, actor: state.actor })) return false;
  return (
    list(step.has).every((hop) => hasHop(search, state, hop)) &&
    !list(step.lacks).some((hop) => hasHop(search, state, hop))
  );
}

function hasHop(search: Search, state: State, hop: OneHop): boolean {
  const asking = { compile: search.compile, actor: state.actor };
  return edgesOf(search.graph, state.trail.node, hop).some((edge) => {
    if (!holdsIn(edge, state.context) || !edgePasses(edge, hop.where, asking)) return false;
    const node = otherEnd(search.graph, edge, hop.reverse);
    if (!node || (hop.node && !isOfKind(node, hop.node))) return false;
    return nodePasses(node, hop.nodeWhere, asking);
  });
}

function list(hops: OneHop | readonly OneHop[] | undefined): readonly OneHop[] {
  if (hops === undefined) return [];
  return "edge" in hops ? [hops] : hops;
}

function agrees(bindings: Bindings, name: string | undefined, bound: Node | Edge): boolean {
  const before = name === undefined ? undefined : bindings[name];
  return before === undefined || before.id === bound.id;
}

function bind(bindings: Bindings, name: string | undefined, bound: Node | Edge): Bindings {
  return name === undefined ? bindings : { ...bindings, [name]: bound };
}

function toMatch({ state, bindings }: Partial): Match {
  const hops: MatchHop[] = [];
  for (let trail: Trail | undefined = state.trail; trail; trail = trail.before) {
    const { node, via, context } = trail;
    hops.push({ node, ...(via && { via }), ...(context !== undefined && { context }) });
  }
  hops.reverse();
  return {
    bindings,
    hops,
    lowered: state.lowered,
    ...(state.context !== undefined && { context: state.context }),
    ...(state.actor !== undefined && { actor: state.actor }),
    gates: hollowGates(hops),
  };
}

function hollowGates(hops: readonly MatchHop[]): readonly Gate[] {
  if (hops.every(({ via }) => !via || via.gates.length === 0)) return [];
  const gates = hops.flatMap(({ via, context }) => (via ? gatesIn(via, context) : []));
  return distinctGates(gates.filter((gate) => gate.strength !== "effective"));
}

const FORGEABLE = new WeakMap<Graph, ReadonlySet<string>>();

function forgeable(graph: Graph): ReadonlySet<string> {
  const known = FORGEABLE.get(graph);
  if (known) return known;
  const accesses = new Set<string>();
  for (const edge of graph.edges.values())
    for (const gate of edge.gates) for (const access of gate.forgeableBy) accesses.add(access);
  FORGEABLE.set(graph, accesses);
  return accesses;
}
