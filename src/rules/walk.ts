import type { Context, Edge, Graph, Node, NodeId, NodeKind } from "../graph/model.ts";
import { incoming, outgoing } from "../graph/walk.ts";
import type { Powers } from "./gates.ts";
import { holdsIn, isPossible, passage, powersOf } from "./gates.ts";
import type { EdgeStep } from "./rule.ts";
import type { Compile } from "./where.ts";
import { edgePasses, nodeValue, words } from "./where.ts";

/** One hop of a path being searched, with the hops before it. */
export interface Trail {
  readonly node: Node;
  readonly via?: Edge;
  readonly context: Context | undefined;
  readonly before?: Trail;
  readonly length: number;
}

/** Where a search stands: at which node, in which context, for whom, and how it came there. */
export interface State {
  readonly trail: Trail;
  readonly context: Context | undefined;
  readonly actor: string | undefined;
  readonly powers: Powers;
  readonly lowered: boolean;
}

/** What a search needs besides its state. `budget` bounds the crossings tried, so that time is bounded too. */
export interface Search {
  readonly graph: Graph;
  readonly compile: Compile;
  /** Accesses that some gate of the graph can be forged by; other powers need not be remembered. */
  readonly forging: ReadonlySet<string>;
  budget: number;
}

/** The state at the node where a path begins. A principal there is whom the path acts for. */
export function begin(search: Search, node: Node): State {
  const state: State = {
    trail: { node, context: undefined, length: 0 },
    context: undefined,
    actor: node.kind === "principal" ? standing(node) : undefined,
    powers: new Set(),
    lowered: false,
  };
  return { ...state, powers: powersAfter(search, state, node, undefined) };
}

const NUMBERS = new WeakMap<Node | Edge, string>();
let numbered = 0;

/** A short name of a node or edge of one graph: keys made of whole ids are long, and searches make millions of them. */
export function numberOf(item: Node | Edge): string {
  const known = NUMBERS.get(item);
  if (known !== undefined) return known;
  numbered += 1;
  const number = numbered.toString(36);
  NUMBERS.set(item, number);
  return number;
}

/** Two states with the same key have the same future. */
export function stateKey(state: State): string {
  const powers = state.powers.size === 0 ? "" : [...state.powers].sort().join(" ");
  return `${numberOf(state.trail.node)}\n${state.context ?? ""}\n${state.actor ?? ""}\n${powers}\n${state.lowered}`;
}

/** States one step further, all of them `within` these nodes, shortest first: across one edge, or across one and more when the step repeats. */
export function* advance(search: Search, from: State, step: EdgeStep, within: ReadonlySet<NodeId>): Generator<State> {
  if (!step.repeat) {
    yield* neighbours(search, from, step, within);
    return;
  }
  const visited = new Set<string>();
  const queue: State[] = [from];
  // The queue grows while it is read: breadth first, and the start itself may be reached again.
  for (const state of queue) {
    for (const next of neighbours(search, state, step, within)) {
      const key = stateKey(next);
      if (visited.has(key)) continue;
      visited.add(key);
      queue.push(next);
      yield next;
    }
  }
}

const BY_KIND = new WeakMap<Graph["nodes"], Map<NodeKind, readonly Node[]>>();

/** Nodes of some kinds, in the graph's order. Those of one kind are looked for once per graph. */
export function nodesOf({ nodes }: Graph, kinds: NodeKind | readonly NodeKind[]): readonly Node[] {
  if (typeof kinds !== "string") return [...nodes.values()].filter((node) => kinds.includes(node.kind));
  const ofGraph = BY_KIND.get(nodes) ?? new Map<NodeKind, readonly Node[]>();
  BY_KIND.set(nodes, ofGraph);
  const found = ofGraph.get(kinds) ?? [...nodes.values()].filter((node) => node.kind === kinds);
  ofGraph.set(kinds, found);
  return found;
}

/** Edges of a node that a step or hop may take, by kind and direction. */
export function edgesOf(
  graph: Graph,
  node: Node,
  step: { readonly edge: EdgeStep["edge"]; readonly reverse?: boolean },
): readonly Edge[] {
  const { edge: kinds } = step;
  const by = step.reverse ? incoming : outgoing;
  if (typeof kinds === "string") return by(graph, kinds).get(node.id) ?? [];
  return (by(graph).get(node.id) ?? []).filter((edge) => kinds.includes(edge.kind));
}

/** The node that an edge leads to from one of its ends. */
export function otherEnd(graph: Graph, edge: Edge, reverse: boolean | undefined): Node | undefined {
  return graph.nodes.get(reverse ? edge.from : edge.to);
}

function* neighbours(search: Search, state: State, step: EdgeStep, within: ReadonlySet<NodeId>): Generator<State> {
  for (const edge of edgesOf(search.graph, state.trail.node, step)) {
    const node = otherEnd(search.graph, edge, step.reverse);
    if (!node || !within.has(node.id)) continue;
    for (const context of contextsAfter(edge, state.context, step.reverse)) {
      if (search.budget <= 0) return;
      search.budget -= 1;
      const next = cross(search, state, step, edge, node, context);
      if (next) yield next;
    }
  }
}

function cross(
  search: Search,
  state: State,
  step: EdgeStep,
  edge: Edge,
  node: Node,
  context: Context | undefined,
): State | undefined {
  const actor = actorAfter(search.graph, edge, state.actor, step.reverse);
  if (!edgePasses(edge, step.where, { compile: search.compile, actor })) return undefined;
  const way = step.gates ? passage(edge, { context, actor, powers: state.powers }, step.gates) : "open";
  if (way === "closed") return undefined;
  return {
    trail: { node, via: edge, context, before: state.trail, length: state.trail.length + 1 },
    context,
    actor,
    powers: powersAfter(search, state, node, context),
    lowered: state.lowered || way === "lowered" || isPossible(edge),
  };
}

/** The contexts in which a path goes on behind the edge; none when it does not hold in the path's own. `undefined` is any. */
function contextsAfter(
  edge: Edge,
  current: Context | undefined,
  reverse: boolean | undefined,
): readonly (Context | undefined)[] {
  const every = edge.contexts === "every" ? [undefined] : edge.contexts;
  if (!reverse && (edge.kind === "starts" || edge.kind === "triggers")) return every;
  if (!holdsIn(edge, current)) return [];
  // Before the act that triggered this run, another run was under way, and nothing says which.
  if (edge.kind === "triggers") return [undefined];
  return current === undefined ? every : [current];
}

function actorAfter(
  graph: Graph,
  edge: Edge,
  current: string | undefined,
  reverse: boolean | undefined,
): string | undefined {
  if (edge.kind === "starts") {
    const principal = graph.nodes.get(edge.from);
    return principal ? standing(principal) : current;
  }
  if (edge.kind !== "triggers") return current;
  if (reverse) return undefined;
  const named = edge.facts.standing?.value;
  return typeof named === "string" && named !== "unknown" ? named : current;
}

function standing(principal: Node): string | undefined {
  return words(nodeValue(principal, "standing"))[0];
}

const GAINED = new WeakMap<Node, { readonly graph: Graph; readonly by: Map<Context | undefined, readonly string[]> }>();

/** What an agent can do that some gate can be forged by; every path that comes by asks. */
function gainedAt({ graph, forging }: Search, node: Node, context: Context | undefined): readonly string[] {
  const known = GAINED.get(node);
  const memory = known?.graph === graph ? known : { graph, by: new Map() };
  GAINED.set(node, memory);
  const before = memory.by.get(context);
  if (before !== undefined) return before;
  const gained = [...powersOf(graph, node, context)].filter((power) => forging.has(power.replace("?", "")));
  memory.by.set(context, gained);
  return gained;
}

function powersAfter(search: Search, state: State, node: Node, context: Context | undefined): Powers {
  if (search.forging.size === 0 || node.kind !== "agent") return state.powers;
  const gained = gainedAt(search, node, context);
  return gained.length === 0 ? state.powers : new Set([...state.powers, ...gained]);
}
