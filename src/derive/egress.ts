import { type Edge, fact, type Graph, type Node } from "../graph/model.ts";
import { incoming, outgoing } from "../graph/walk.ts";
import { extended } from "./context.ts";

type Egress = "open" | "listed" | "none" | "unknown";

/** From the widest to the narrowest: an agent sends by its widest way. */
const WIDTHS: readonly Egress[] = ["open", "unknown", "listed", "none"];
const RUNS_CODE: ReadonlySet<string> = new Set(["any", "interpreter", "build", "unknown"]);

const text = (found: { readonly value: unknown } | undefined): string => String(found?.value ?? "");

const widest = (ways: readonly Egress[]): Egress => WIDTHS.find((way) => ways.includes(way)) ?? "none";

/** Whether a tool sends to hosts of the agent's choice by itself; a service behind a credential is one host. */
function sends(reaches: readonly Edge[]): boolean {
  return reaches.some(
    (edge) => edge.to === "internet" && text(edge.facts.access) === "send" && text(edge.facts.via) === "none",
  );
}

/** Where one tool can send to; `undefined` for one that sends nothing to hosts. */
function wayOut(tool: Node, reaches: readonly Edge[]): Egress | undefined {
  const { capability, breadth, network } = tool.facts;
  if (capability?.value === "web") return text(breadth) === "narrow" || !sends(reaches) ? "listed" : "open";
  const code = capability?.value === "shell" && RUNS_CODE.has(text(breadth));
  if (!code && !sends(reaches)) return undefined;
  const limit = WIDTHS.find((width) => width === network?.value);
  return limit ?? "open";
}

/** What the steps before the agent make of a way out; who may become the administrator of the machine may lift them. */
function behind(way: Egress, limit: string, lifts: boolean): Egress {
  if (way !== "open" && way !== "unknown") return way;
  if (limit === "listed" || (limit === "sudo" && !lifts)) return "listed";
  return limit === "" ? way : "unknown";
}

/** Adds `egress`: where an agent, and each tool by which it can send at all, can send to. */
export function deriveEgress(graph: Graph): Graph {
  const [out, into] = [outgoing(graph), incoming(graph)];
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  for (const agent of graph.nodes.values()) {
    if (agent.kind !== "agent") continue;
    const uses = (out.get(agent.id) ?? []).filter((edge) => edge.kind === "uses");
    const tools = uses.flatMap((edge) => {
      const tool = graph.nodes.get(edge.to);
      return tool?.kind === "tool" ? [{ edge, tool }] : [];
    });
    const lifts = tools.some(({ tool }) => RUNS_CODE.has(text(tool.facts.breadth)));
    // NOTE: a limit counts only where every way to the agent passes it.
    const limits = (into.get(agent.id) ?? []).flatMap((edge) =>
      edge.kind === "runs" ? [text(edge.facts.egress)] : [],
    );
    const limit = ["", "unknown", "sudo", "listed"].find((one) => limits.includes(one)) ?? "";
    const ways = tools.flatMap(({ edge, tool }) => {
      const reaches = (out.get(tool.id) ?? []).filter((one) => one.kind === "reaches");
      const way = wayOut(tool, reaches);
      return way === undefined ? [] : [{ edge, way: behind(way, limit, lifts) }];
    });
    for (const { edge, way } of ways) edges.push({ ...edge, facts: { ...edge.facts, egress: fact(way, [edge.id]) } });
    const value = widest(ways.map(({ way }) => way));
    const because = ways.filter(({ way }) => way === value).map(({ edge }) => edge.id);
    nodes.push({ ...agent, facts: { ...agent.facts, egress: fact(value, because) } });
  }
  return extended(graph, nodes, edges);
}
