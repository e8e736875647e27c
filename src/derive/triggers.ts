import { eventsOf, isDispatch } from "../catalog/causes.ts";
import { edgeId } from "../graph/link.ts";
import { type Context, type Edge, fact, type Graph, type Node } from "../graph/model.ts";
import { outgoing } from "../graph/walk.ts";
import { type Judge, judgeByKind, type Verdict } from "./conditions.ts";
import { extended } from "./context.ts";

/** One way in which an agent's act starts a workload. */
interface Cause {
  readonly can: Edge;
  readonly start: Edge;
  readonly context: Context;
  readonly standing: "app" | "writer";
}

/** Accesses that change something others can react to. */
export const SILENT: ReadonlySet<string> = new Set(["read", "send", "mint"]);

/** Classes of credential with which an act starts whatever it can; a job's token starts what is dispatched alone. */
export const STARTS_RUNS: ReadonlySet<string> = new Set(["pat", "app-token"]);

/** Gates that ask for the account of an app by name: the agent's own one is another. Source: catalog/guards.yaml. */
const OTHER_APPS: ReadonlyMap<string, Verdict> = new Map(
  ["named-bot", "bot-actor"].map((gate) => [gate, { canBeTrue: "no", canBeFalse: "yes" }]),
);

/** Whether the run starts for another account alone, by every branch of its conditions. */
function isForAnother({ conditions = [] }: Edge): boolean {
  return conditions.some((condition) => otherApp(condition).canBeTrue === "no");
}

const otherApp: Judge = judgeByKind(OTHER_APPS);

/** The starting edges of each context. Runs for forks are nobody's but the fork's author. */
function startsByContext(graph: Graph): ReadonlyMap<Context, readonly Edge[]> {
  const found = new Map<Context, Edge[]>();
  for (const edge of graph.edges.values()) {
    if (edge.kind !== "starts" || edge.contexts === "every") continue;
    if (isForAnother(edge)) continue;
    for (const context of edge.contexts) {
      const known = found.get(context);
      if (known) known.push(edge);
      else found.set(context, [edge]);
    }
  }
  return found;
}

function credentialOf(graph: Graph, can: Edge): Node | undefined {
  for (const id of can.because) {
    const edge = graph.edges.get(id);
    if (edge?.kind === "grants") return graph.nodes.get(edge.from);
  }
  return undefined;
}

function commandOf(graph: Graph, can: Edge): string | undefined {
  for (const id of can.because) {
    const edge = graph.edges.get(id);
    const command = edge?.kind === "uses" ? graph.nodes.get(edge.to)?.facts.command?.value : undefined;
    if (typeof command === "string") return command;
  }
  return undefined;
}

/**
 * As whom an act counts: a personal token is its owner, who may write; an App or a job's token is an app. Every other
 * credential starts nothing on GitHub.
 */
function actorOf(credential: Node | undefined): Cause["standing"] | undefined {
  const kind = credential?.facts.class?.value;
  if (kind === "pat") return "writer";
  return kind === "app-token" || kind === "job-token" ? "app" : undefined;
}

function causesOf(graph: Graph, can: Edge, starts: ReadonlyMap<Context, readonly Edge[]>): readonly Cause[] {
  const access = String(can.facts.access?.value ?? "");
  const credential = SILENT.has(access) ? undefined : credentialOf(graph, can);
  const standing = actorOf(credential);
  if (standing === undefined) return [];
  const silent = credential?.facts.class?.value === "job-token";
  return eventsOf(commandOf(graph, can), can.to, access)
    .filter((context) => !silent || isDispatch(context))
    .flatMap((context) => (starts.get(context) ?? []).map((start) => ({ can, start, context, standing })));
}

const isSure = ({ can }: Cause): boolean => can.facts.confidence?.value === "certain";

/** One number for all starting edges of a workload behind the same gates: every act of every agent asks for it. */
function startKinds(): (start: Edge) => number {
  const known = new Map<Edge, number>();
  const numbers = new Map<string, number>();
  return (start) => {
    const before = known.get(start);
    if (before !== undefined) return before;
    const text = `${start.to}\n${JSON.stringify(start.gates)}`;
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    known.set(start, number);
    return number;
  };
}

/** One edge for each agent, workload and starting edge: the surest act counts, and the gates are those of the start. */
function edgesOf(agent: string, causes: readonly Cause[], kindOf: (start: Edge) => number): readonly Edge[] {
  const groups = new Map<string, Cause[]>();
  for (const cause of causes) {
    const key = `${kindOf(cause.start)} ${cause.standing}`;
    const group = groups.get(key);
    if (group) group.push(cause);
    else groups.set(key, [cause]);
  }
  return [...groups.values()].flatMap((group, n) => {
    const [best] = group.toSorted((a, b) => Number(isSure(b)) - Number(isSure(a)));
    if (best === undefined) return [];
    const contexts = [...new Set(group.filter((one) => isSure(one) === isSure(best)).map((one) => one.context))].sort();
    const because = [best.can.id];
    return [
      {
        id: edgeId("triggers", agent, best.start.to, String(n)),
        from: agent,
        to: best.start.to,
        kind: "triggers",
        contexts,
        gates: best.start.gates,
        ...(best.start.conditions ? { conditions: best.start.conditions } : {}),
        because,
        locations: [...best.can.locations.slice(0, 1), ...best.start.locations.slice(0, 1)],
        facts: {
          standing: fact(best.standing, because),
          confidence: fact(isSure(best) ? "certain" : "possible", because),
        },
      },
    ];
  });
}

/** Adds `triggers` edges: what an agent does under its own identity starts other workloads, by the events it causes. */
export function deriveTriggers(graph: Graph): Graph {
  const starts = startsByContext(graph);
  const kindOf = startKinds();
  const out = outgoing(graph);
  const agents = [...graph.nodes.values()].filter((node) => node.kind === "agent");
  const edges = agents.flatMap((agent) => {
    const acts = (out.get(agent.id) ?? []).filter((edge) => edge.kind === "can");
    return edgesOf(
      agent.id,
      acts.flatMap((can) => causesOf(graph, can, starts)),
      kindOf,
    );
  });
  return extended(graph, [], edges);
}
