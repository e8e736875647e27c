import { installs } from "../catalog/installs.ts";
import { type Edge, fact, type Graph, type Node } from "../graph/model.ts";
import { outgoing } from "../graph/walk.ts";
import { extended } from "./context.ts";
import { isSetting } from "./setting.ts";

/** Classes that are worth something to a package that reads the environment; a model's key is every agent's. */
const WORTH: ReadonlySet<unknown> = new Set([
  "pat",
  "cloud",
  "registry",
  "app-token",
  "literal",
  "secret",
  "ambient",
  "job-token",
]);

interface Used {
  readonly edge: Edge;
  readonly tool: Node;
}

/** The shell grants by which the agent installs packages: those it names itself, or a project's whose list it can change. */
function installers(tools: readonly Used[]): readonly Used[] {
  // NOTE: an agent that may run any command is told of by that.
  if (tools.some(({ tool }) => ["any", "unknown"].includes(String(tool.facts.breadth?.value)))) return [];
  const edits = tools.some(({ tool }) => tool.facts.capability?.value === "edit");
  return tools.filter(({ tool }) => {
    if (tool.facts.capability?.value !== "shell" || ["none", "listed"].includes(String(tool.facts.network?.value)))
      return false;
    const way = installs(String(tool.facts.command?.value ?? ""));
    return way === "chosen" || (way === "project" && edits);
  });
}

/** Adds `installs` to what agents hold where packages that they install can read it: the grants that let them. */
export function deriveInstalls(graph: Graph): Graph {
  const out = outgoing(graph);
  const edges: Edge[] = [];
  const isWorth = (edge: Edge): boolean => {
    const credential = graph.nodes.get(edge.to);
    const kind = credential?.facts.class?.value;
    if (credential === undefined || !WORTH.has(kind) || isSetting(credential)) return false;
    if (edge.facts.when?.value === "after" || edge.facts.readable?.value !== "shell") return false;
    return kind !== "job-token" || (out.get(edge.to) ?? []).some((grant) => grant.kind === "grants");
  };
  for (const agent of graph.nodes.values()) {
    if (agent.kind !== "agent") continue;
    const own = out.get(agent.id) ?? [];
    const tools = own.flatMap((edge): Used[] => {
      const tool = edge.kind === "uses" ? graph.nodes.get(edge.to) : undefined;
      return tool?.kind === "tool" ? [{ edge, tool }] : [];
    });
    const found = installers(tools);
    if (found.length === 0) continue;
    const value = [...new Set(found.map(({ tool }) => tool.label))].sort();
    const because = found.map(({ edge }) => edge.id);
    for (const edge of own)
      if (edge.kind === "holds" && isWorth(edge))
        edges.push({ ...edge, facts: { ...edge.facts, installs: fact(value, because) } });
  }
  return extended(graph, [], edges);
}
