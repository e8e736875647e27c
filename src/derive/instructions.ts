import {
  type Condition,
  type Context,
  type Edge,
  fact,
  type Graph,
  isStanding,
  type Proof,
  STANDINGS,
} from "../graph/model.ts";
import { incoming, outgoing } from "../graph/walk.ts";
import { isWorth } from "./can.ts";
import { extended, holdsIn, sharedContexts } from "./context.ts";
import { gatesOf, isImpossible } from "./gates.ts";

const NO_LABELS: ReadonlySet<string> = new Set();
/** LIMIT: callers above each other, and ways to one agent in one context. */
const MAX_CALLERS = 12;
const MAX_WAYS = 50;

type Into = (id: string, kind: Edge["kind"], context: Context) => readonly Edge[];

/** Who writes the text stands to the run: what is said of the person who starts it is said of them, or of somebody else. */
interface Written {
  readonly byStarter: boolean;
  readonly fixed: boolean;
}

const MOVES = "The yes is to what stood there then: the branch can still change before it is checked out.";

/** What a statement about a run proves of the text that the run takes in. */
function ofText(proof: Proof, { byStarter, fixed }: Written): Proof {
  // NOTE: what is said of the author of a pull request says nothing of whoever starts the run, and all of the text.
  if (proof.gate === "association-of-author" || proof.gate === "author-login")
    return {
      ...proof,
      strength: "effective",
      admits: STANDINGS.slice(STANDINGS.indexOf(proof.gate === "author-login" ? "writer" : "triager")),
      why: "It judges who wrote the pull request.",
    };
  if (fixed || proof.strength === "weak" || proof.judges === "author") return proof;
  // NOTE: what is said of the person who starts the run stays true of them, whatever they push afterwards.
  if (byStarter && proof.judges === "actor") return proof;
  return { ...proof, strength: "weak", why: MOVES };
}

function mapped(condition: Condition, written: Written, known: Map<Condition, Condition>): Condition {
  const before = known.get(condition);
  if (before !== undefined) return before;
  let found = condition;
  if (condition.op === "proof") found = { op: "proof", proof: ofText(condition.proof, written) };
  if (condition.op === "not") found = { op: "not", of: mapped(condition.of, written, known) };
  if (condition.op === "all" || condition.op === "any")
    found = { op: condition.op, of: condition.of.map((part) => mapped(part, written, known)) };
  known.set(condition, found);
  return found;
}

/** An event that only people of some standing cause is their yes. */
function causedBy(graph: Graph, edge: Edge): readonly Condition[] {
  const word = graph.nodes.get(edge.from)?.facts.standing?.value;
  const [location] = edge.locations;
  if (!isStanding(word) || word === "anyone" || location === undefined) return [];
  const why = `Only ${graph.nodes.get(edge.from)?.label ?? "some"} can cause this event.`;
  const admits = STANDINGS.slice(STANDINGS.indexOf(word));
  return [
    {
      op: "proof",
      proof: { gate: "event", admits, strength: "effective", judges: "actor", forgeableBy: [], location, why },
    },
  ];
}

/** What it takes that the workload is started, on each of its ways. */
function ways(graph: Graph, into: Into, workload: string, context: Context, depth = 0): readonly Condition[] {
  const starts = into(workload, "starts", context);
  const lowest = STANDINGS.find((word) =>
    starts.some((edge) => graph.nodes.get(edge.from)?.facts.standing?.value === word),
  );
  const own = starts
    .filter((edge) => lowest === undefined || graph.nodes.get(edge.from)?.facts.standing?.value === lowest)
    .map((edge): Condition => ({ op: "all", of: [...causedBy(graph, edge), ...(edge.conditions ?? [])] }));
  if (depth >= MAX_CALLERS) return own;
  const called = into(workload, "calls", context).flatMap((edge) =>
    ways(graph, into, edge.from, context, depth + 1).map(
      (way): Condition => ({ op: "all", of: [way, ...(edge.conditions ?? [])] }),
    ),
  );
  return [...own, ...called].slice(0, MAX_WAYS);
}

/** Whether no person starts the run on any of its ways. */
function isUnattended(graph: Graph, into: Into, workload: string, context: Context, depth = 0): boolean {
  const starts = into(workload, "starts", context);
  if (starts.some((edge) => isStanding(graph.nodes.get(edge.from)?.facts.standing?.value))) return false;
  return (
    depth >= MAX_CALLERS ||
    into(workload, "calls", context).every((edge) => isUnattended(graph, into, edge.from, context, depth + 1))
  );
}

interface Judged {
  readonly context: Context;
  readonly edge: Edge;
}

/** The text's way to the agent in one context, with the gates that judge it; nothing where the run never happens. */
function judged(graph: Graph, into: Into, edge: Edge, context: Context): Judged | undefined {
  const runs = into(edge.to, "runs", context);
  const whole = runs.flatMap((run) =>
    ways(graph, into, run.from, context).map((way): Condition => ({ op: "all", of: [way, ...(run.conditions ?? [])] })),
  );
  if (whole.length === 0) return undefined;
  const byStarter = edge.facts.author?.value === "starter";
  const fixed = edge.facts.ref?.value === "fixed";
  const conditions: readonly Condition[] = [...(edge.conditions ?? []), { op: "any", of: whole }];
  if (isImpossible(conditions)) return undefined;
  const known = new Map<Condition, Condition>();
  const gates = gatesOf(
    conditions.map((condition) => mapped(condition, { byStarter, fixed }, known)),
    [context],
    NO_LABELS,
  );
  const asked = gatesOf(conditions, [context], NO_LABELS).some(
    (gate) => gate.strength === "effective" && gate.stops.includes("anyone"),
  );
  const unattended = runs.every((run) => isUnattended(graph, into, run.from, context));
  const agreed = unattended ? "nobody" : byStarter || !asked ? "author" : fixed ? "after" : "before";
  return { context, edge: { ...edge, contexts: [context], gates, facts: { ...edge.facts, agreed: fact(agreed) } } };
}

const text = (edge: Edge, name: "when" | "access"): string => String(edge.facts[name]?.value ?? "");
const shares = (a: Edge, b: Edge): boolean => {
  const shared = sharedContexts(a.contexts, b.contexts);
  return shared === "every" || shared.length > 0;
};

/** What whoever writes the text gains by it: all that lies within reach of a program, or what the agent itself can do. */
function gain(graph: Graph, out: (id: string, kind: Edge["kind"]) => readonly Edge[], edge: Edge) {
  if (edge.facts.loads?.value === "programs") {
    const held = out(edge.to, "holds").filter(
      (holds) => shares(holds, edge) && text(holds, "when") !== "after" && isWorth(graph, out, holds),
    );
    const more = held.filter((holds) => graph.nodes.get(holds.to)?.facts.class?.value !== "model-key");
    const because = (more.length > 0 ? more : held).map(({ id }) => id);
    return fact(more.length > 0 ? "secrets" : held.length > 0 ? "key" : "nothing", because);
  }
  const acts = out(edge.to, "can").filter(
    ({ facts, ...can }) =>
      shares({ ...can, facts }, edge) && Array.isArray(facts.crosses?.value) && facts.crosses.value.includes("anyone"),
  );
  return fact(
    acts.length > 0 ? "acts" : "nothing",
    acts.map(({ id }) => id),
  );
}

/** Contexts whose gates are alike are one edge again. */
function joined(parts: readonly Judged[]): readonly Edge[] {
  const groups = new Map<string, { readonly contexts: Context[]; readonly edge: Edge }>();
  for (const { context, edge } of parts) {
    const alike = JSON.stringify([edge.facts, edge.gates.map((gate) => ({ ...gate, contexts: [] }))]);
    const group = groups.get(alike) ?? { contexts: [], edge };
    group.contexts.push(context);
    groups.set(alike, group);
  }
  return [...groups.values()].map(({ contexts, edge }, n) => ({
    ...edge,
    id: n === 0 ? edge.id : `${edge.id}~${n + 1}`,
    contexts,
    gates: edge.gates.map((gate) => ({ ...gate, contexts })),
  }));
}

/**
 * Judges the texts that agents take in from elsewhere: a gate on the run stops their authors only where it judges them,
 * or where what it said yes to can no longer change. Adds `agreed` and `gain`.
 */
export function deriveInstructions(graph: Graph): Graph {
  const texts = [...graph.edges.values()].filter((edge) => edge.kind === "feeds" && edge.facts.loads !== undefined);
  if (texts.length === 0) return graph;
  const into: Into = (id, kind, context) =>
    (incoming(graph, kind).get(id) ?? []).filter((edge) => holdsIn(edge, context));
  const out = (id: string, kind: Edge["kind"]): readonly Edge[] => outgoing(graph, kind).get(id) ?? [];
  const edges = texts.flatMap((edge) => {
    const contexts = edge.contexts === "every" ? [] : edge.contexts;
    return joined(contexts.flatMap((context) => judged(graph, into, edge, context) ?? []));
  });
  const known = edges.map((edge) => ({ ...edge, facts: { ...edge.facts, gain: gain(graph, out, edge) } }));
  return extended(graph, [], known, new Set(texts.map(({ id }) => id)));
}
