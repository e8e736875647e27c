import { isKnownCommand } from "../catalog/commands.ts";
import { scopesFor } from "../catalog/step-needs.ts";
import { type Edge, fact, type Graph, type Node } from "../graph/model.ts";
import { outgoing } from "../graph/walk.ts";
import { extended } from "./context.ts";

type Out = (id: string, kind: Edge["kind"]) => readonly Edge[];

/** Breadths of a shell with which an agent may need anything that the token can do. */
const ANYTHING: ReadonlySet<unknown> = new Set(["any", "interpreter", "build", "unknown"]);
// Servers whose every tool is known to act on GitHub by what it reaches, or to read: catalog/agents.yaml.
const GITHUB_SERVER = /^(?:mcp__github|MCP server github|github)\b|^mcp__github_/;

/** The write scopes that a tool needs; `undefined` where it may need any. */
function needsOf(tool: Node, reaches: readonly Edge[]): readonly string[] | undefined {
  if (tool.kind === "server" || ANYTHING.has(tool.facts.breadth?.value)) return undefined;
  if (tool.facts.capability?.value === "shell" && !isKnownCommand(String(tool.facts.command?.value))) return undefined;
  if (tool.facts.capability?.value === "mcp" && reaches.length === 0 && !GITHUB_SERVER.test(tool.label))
    return undefined;
  return reaches.flatMap((edge) => scopesFor(edge.to, String(edge.facts.access?.value ?? "")));
}

/** What is left of the scopes when the agents of the job have taken theirs. */
function unusedBy(graph: Graph, out: Out, agents: readonly string[], spare: readonly string[]): readonly string[] {
  const left = new Set(spare);
  for (const edge of agents.flatMap((agent) => out(agent, "uses"))) {
    const tool = graph.nodes.get(edge.to);
    const needs = tool && needsOf(tool, out(edge.to, "reaches"));
    if (needs === undefined) return [];
    for (const scope of needs) left.delete(scope);
  }
  return [...left];
}

/** Adds `unused` to the tokens of jobs: the write scopes that neither an agent nor a step of the job has a use for. */
export function deriveUnused(graph: Graph): Graph {
  const out: Out = (id, kind) => outgoing(graph, kind).get(id) ?? [];
  const nodes = new Map<string, Node>();
  for (const job of graph.nodes.values()) {
    const runs = job.kind === "workload" ? out(job.id, "runs") : [];
    const spare = runs[0]?.facts.spare?.value;
    if (!Array.isArray(spare)) continue;
    const agents = [...new Set(runs.map((edge) => edge.to))];
    const unused = unusedBy(graph, out, agents, spare);
    if (unused.length === 0) continue;
    for (const edge of agents.flatMap((agent) => out(agent, "holds"))) {
      const token = graph.nodes.get(edge.to);
      if (token?.facts.class?.value === "job-token" && edge.facts.when?.value !== "after")
        nodes.set(token.id, { ...token, facts: { ...token.facts, unused: fact(unused, [edge.id]) } });
    }
  }
  return extended(graph, [...nodes.values()], []);
}
