import { edgeId } from "../graph/link.ts";
import {
  type Edge,
  fact,
  type Graph,
  isStanding,
  NODE_KINDS,
  type Node,
  STANDINGS,
  type Standing,
} from "../graph/model.ts";
import { extended, isStopped } from "./context.ts";
import { gatesOf, isImpossible } from "./gates.ts";

/** What forms apply for whoever opens an issue or a discussion. */
interface Applied {
  readonly issues: ReadonlySet<string>;
  readonly discussions: ReadonlySet<string>;
  readonly assignees: ReadonlySet<string>;
}

function appliedByForms(graph: Graph): Applied {
  const names = (prefix: string): ReadonlySet<string> =>
    new Set(
      [...graph.edges.values()]
        .filter((edge) => edge.kind === "reaches" && edge.to.startsWith(prefix))
        .filter((edge) => graph.nodes.get(edge.from)?.kind === "content")
        .map((edge) => edge.to.slice(prefix.length)),
    );
  return {
    issues: names("github:label/"),
    discussions: names("github:discussion-label/"),
    assignees: names("github:assignee/"),
  };
}

/** The labels that count where the run starts: a form of discussions says nothing of issues. */
function labelsOf(contexts: Edge["contexts"], applied: Applied): ReadonlySet<string> {
  const discussions = contexts !== "every" && contexts.some((context) => context.startsWith("discussion"));
  return discussions ? applied.discussions : applied.issues;
}

function standingOf(graph: Graph, edge: Edge): Standing | undefined {
  const word = graph.nodes.get(edge.from)?.facts.standing?.value;
  return edge.kind === "starts" && isStanding(word) ? word : undefined;
}

function principal(standing: Standing): Node {
  const label =
    standing === "maintainer"
      ? "a maintainer"
      : standing === "anyone"
        ? "anyone"
        : `anyone with ${standing === "writer" ? "write" : "triage"} access`;
  return {
    id: `principal:${standing}`,
    kind: "principal",
    label,
    layer: NODE_KINDS.principal.layer,
    zone: "outside",
    facts: { standing: fact(standing) },
  };
}

/** Where a gate stops whoever causes the event, the lowest standing that it lets through starts the run instead. */
function nextStart(edge: Edge, standing: Standing): { node: Node; edge: Edge } | undefined {
  const contexts = edge.contexts === "every" ? [] : edge.contexts;
  const closed = contexts.filter((context) => isStopped(edge, context, standing));
  const next = STANDINGS.slice(STANDINGS.indexOf(standing) + 1).find((higher) =>
    closed.some((context) => !isStopped(edge, context, higher)),
  );
  if (next === undefined) return undefined;
  const node = principal(next);
  return {
    node,
    edge: {
      ...edge,
      id: edgeId("starts", node.id, edge.to, `${edge.id.split("#").pop()} past ${standing}`),
      from: node.id,
      contexts: closed.filter((context) => !isStopped(edge, context, next)),
    },
  };
}

/** Labels and assignments are a triager's, unless a form makes them: then whoever opens the thread causes the event. */
function byForms(edge: Edge, { issues, discussions, assignees }: Applied): Edge | undefined {
  if (edge.kind !== "starts" || edge.from !== "principal:triager" || edge.contexts === "every") return undefined;
  const caused = new Set([
    ...(issues.size > 0 ? ["issues.labeled"] : []),
    ...(discussions.size > 0 ? ["discussion.labeled"] : []),
    ...(assignees.size > 0 ? ["issues.assigned"] : []),
  ]);
  const contexts = edge.contexts.filter((context) => caused.has(context));
  return contexts.length === 0
    ? undefined
    : {
        ...edge,
        id: edgeId("starts", "principal:anyone", edge.to, `${edge.id.split("#").pop()} by form`),
        from: "principal:anyone",
        contexts,
      };
}

/** Judges every condition: gates on edges, contexts that never happen gone, and who starts what past the gates. */
export function deriveGates(graph: Graph): Graph {
  const applied = appliedByForms(graph);
  const nodes = new Map<string, Node>();
  const edges: Edge[] = [];
  const without = new Set<string>();
  const judged = (edge: Edge): Edge => ({
    ...edge,
    gates: edge.conditions
      ? gatesOf(edge.conditions, edge.contexts === "every" ? [] : edge.contexts, labelsOf(edge.contexts, applied))
      : edge.gates,
  });
  for (const edge of graph.edges.values()) {
    if (edge.conditions && isImpossible(edge.conditions)) {
      without.add(edge.id);
      continue;
    }
    const byForm = byForms(edge, applied);
    for (const one of byForm ? [edge, byForm] : [edge]) {
      const known = judged(one);
      if (known.gates.length > 0 || one !== edge) edges.push(known);
      if (one !== edge) nodes.set("principal:anyone", principal("anyone"));
      const standing = standingOf(graph, known) ?? (one === byForm ? "anyone" : undefined);
      const next = standing === undefined ? undefined : nextStart(known, standing);
      if (next && !nodes.has(next.node.id)) nodes.set(next.node.id, graph.nodes.get(next.node.id) ?? next.node);
      if (next) edges.push(next.edge);
    }
  }
  return withoutIdle(extended(graph, [...nodes.values()], edges, without), graph);
}

/** An agent that nothing starts any more (`if: false`) stays in the graph, and has no reach. */
function withoutIdle(judged: Graph, before: Graph): Graph {
  const reached = (graph: Graph, kind: readonly Edge["kind"][]): ReadonlySet<string> =>
    new Set([...graph.edges.values()].filter((edge) => kind.includes(edge.kind)).map((edge) => edge.to));
  const [started, startedBefore] = [reached(judged, ["starts", "calls"]), reached(before, ["starts", "calls"])];
  const idleJobs = new Set([...startedBefore].filter((id) => !started.has(id)));
  const runs = [...judged.edges.values()].filter((edge) => edge.kind === "runs" && !idleJobs.has(edge.from));
  const alive = new Set(runs.map((edge) => edge.to));
  const idle = new Set([...reached(before, ["runs"])].filter((id) => !alive.has(id)));
  const without = [...judged.edges.values()]
    .filter((edge) => idle.has(edge.from) && (edge.kind === "uses" || edge.kind === "holds"))
    .map((edge) => edge.id);
  return without.length === 0 ? judged : extended(judged, [], [], new Set(without));
}
