import { type Edge, fact, type Graph, type Node } from "../graph/model.ts";
import { outgoing } from "../graph/walk.ts";
import { extended, holdsIn } from "./context.ts";
import { type ActingAs, surelyPasses } from "./passing.ts";

type Out = ReadonlyMap<string, readonly Edge[]>;
/** An agent that another one's act starts, with the edges on the way. */
interface Started {
  readonly agent: string;
  readonly way: readonly Edge[];
}

function actorOf(edge: Edge): ActingAs {
  return edge.facts.standing?.value === "writer" ? "writer" : "app";
}

/** The agents that run when the workload is started so: its own, and those of what it calls. */
function runBy(out: Out, trigger: Edge, context: string, actor: ActingAs): readonly Started[] {
  const found: Started[] = [];
  const seen = new Set<string>();
  const pending: { readonly at: string; readonly way: readonly Edge[] }[] = [{ at: trigger.to, way: [trigger] }];
  for (const { at, way } of pending) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const edge of out.get(at) ?? []) {
      if (edge.kind !== "runs" && edge.kind !== "calls") continue;
      if (!holdsIn(edge, context) || !surelyPasses(edge, context, actor)) continue;
      if (edge.kind === "runs") found.push({ agent: edge.to, way: [...way, edge] });
      else pending.push({ at: edge.to, way: [...way, edge] });
    }
  }
  return found;
}

function startedBy(out: Out, agent: string): readonly Started[] {
  const triggers = (out.get(agent) ?? []).filter(
    (edge) => edge.kind === "triggers" && edge.facts.confidence?.value === "certain",
  );
  const found = new Map<string, Started>();
  for (const trigger of triggers) {
    const actor = actorOf(trigger);
    for (const context of trigger.contexts === "every" ? [] : trigger.contexts) {
      if (!surelyPasses(trigger, context, actor)) continue;
      for (const one of runBy(out, trigger, context, actor)) if (!found.has(one.agent)) found.set(one.agent, one);
    }
  }
  return [...found.values()];
}

/** The shortest way from an agent's act back to the agent itself. */
function circle(next: ReadonlyMap<string, readonly Started[]>, agent: string): readonly Edge[] | undefined {
  const ways = new Map<string, readonly Edge[]>();
  const pending: string[] = [agent];
  for (const at of pending) {
    for (const { agent: to, way } of next.get(at) ?? []) {
      const whole = [...(ways.get(at) ?? []), ...way];
      if (to === agent) return whole;
      if (ways.has(to)) continue;
      ways.set(to, whole);
      pending.push(to);
    }
  }
  return undefined;
}

/** Adds `loop` to agents whose acts start themselves again with nothing on the way that keeps an app out. */
export function deriveLoops(graph: Graph): Graph {
  const out = outgoing(graph);
  const agents = [...graph.nodes.values()].filter((node) => node.kind === "agent");
  const next = new Map(agents.map((agent) => [agent.id, startedBy(out, agent.id)]));
  const nodes = agents.flatMap((agent): Node[] => {
    const way = circle(next, agent.id);
    if (way === undefined) return [];
    const because = way.map((edge) => edge.id);
    return [{ ...agent, facts: { ...agent.facts, loop: fact(true, because) } }];
  });
  return extended(graph, nodes, []);
}
