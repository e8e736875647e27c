import { type Edge, fact, type Graph, type Node } from "../graph/model.ts";
import { incoming, outgoing } from "../graph/walk.ts";
import { extended } from "./context.ts";

type Egress = "open" | "listed" | "none" | "unknown";

/** From the widest to the narrowest: an agent sends by its widest way. */
const WIDTHS: readonly Egress[] = ["open", "unknown", "listed", "none"];
const ANY_CODE: ReadonlySet<string> = new Set(["any", "interpreter", "unknown"]);

const text = (found: { readonly value: unknown } | undefined): string => String(found?.value ?? "");

const widest = (ways: readonly Egress[]): Egress => WIDTHS.find((way) => ways.includes(way)) ?? "none";

/** Whether a tool sends to hosts of the agent's choice by itself; a service behind a credential is one host. */
function sends(reaches: readonly Edge[]): boolean {
  return reaches.some(
    (edge) => edge.to === "internet" && text(edge.facts.access) === "send" && text(edge.facts.via) === "none",
  );
}

/** One tool of an agent, and what it acts on. */
interface Used {
  readonly edge: Edge;
  readonly tool: Node;
  readonly reaches: readonly Edge[];
}

interface Way {
  readonly used: Used;
  readonly way: Egress;
}

/** Whether the commands of a tool run code of the agent's own: given as arguments, or written into the repository before. */
function runsCode({ tool }: Used, edits: boolean): boolean {
  const breadth = text(tool.facts.breadth);
  // NOTE: what makes `find` run commands is never approved by a rule for it: https://code.claude.com/docs/en/permissions
  if (text(tool.facts.command).startsWith("find ")) return false;
  return tool.facts.capability?.value === "shell" && (ANY_CODE.has(breadth) || (breadth === "build" && edits));
}

/** Where one tool can send to; `undefined` for one that sends nothing to hosts. */
function wayOut(used: Used, edits: boolean): Egress | undefined {
  const { edge, tool, reaches } = used;
  const { capability, breadth, network } = tool.facts;
  if (!runsCode(used, edits) && !sends(reaches)) return undefined;
  if (capability?.value === "web" && text(breadth) === "narrow") return "listed";
  const width = WIDTHS.find((known) => known === network?.value) ?? "open";
  return width === "open" && text(edge.facts.confidence) === "possible" ? "unknown" : width;
}

/** What the steps before the agent make of a way out; who may become the administrator of the machine may lift them. */
function behind(way: Egress, limit: string, lifts: boolean): Egress {
  if (way !== "open" && way !== "unknown") return way;
  if (limit === "listed" || (limit === "sudo" && !lifts)) return "listed";
  return limit === "" ? way : "unknown";
}

/** NOTE: a limit counts only where every way to the agent passes it. */
function limitOf(runs: readonly Edge[]): string {
  const limits = runs.map((edge) => text(edge.facts.egress));
  return ["", "unknown", "sudo", "listed"].find((limit) => limits.includes(limit)) ?? "";
}

/** The ways out that are the widest; a shell that takes any command is every other way, too. */
function shown(ways: readonly Way[], value: Egress): readonly Way[] {
  const open = ways.filter(({ way }) => way === value);
  const shells = open.filter(({ used }) => text(used.tool.facts.breadth) === "any");
  return shells.length > 0 ? shells : open;
}

function toolsOf(graph: Graph, agent: Node): readonly Used[] {
  const out = outgoing(graph);
  return (out.get(agent.id) ?? []).flatMap((edge): Used[] => {
    const tool = edge.kind === "uses" ? graph.nodes.get(edge.to) : undefined;
    if (tool?.kind !== "tool") return [];
    return [{ edge, tool, reaches: (out.get(tool.id) ?? []).filter(({ kind }) => kind === "reaches") }];
  });
}

/** Adds `egress`: where an agent can send to, to itself and to its uses of the tools by which it can. */
export function deriveEgress(graph: Graph): Graph {
  const into = incoming(graph);
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  for (const agent of graph.nodes.values()) {
    if (agent.kind !== "agent") continue;
    const tools = toolsOf(graph, agent);
    const edits = tools.some(({ tool }) => tool.facts.capability?.value === "edit");
    const lifts = tools.some((used) => runsCode(used, edits));
    const limit = limitOf((into.get(agent.id) ?? []).filter((edge) => edge.kind === "runs"));
    const ways = tools.flatMap((used): Way[] => {
      const way = wayOut(used, edits);
      return way === undefined ? [] : [{ used, way: behind(way, limit, lifts) }];
    });
    const value = widest(ways.map(({ way }) => way));
    const because = shown(ways, value).map(({ used }) => used.edge);
    for (const edge of because) edges.push({ ...edge, facts: { ...edge.facts, egress: fact(value, [edge.id]) } });
    const ids = because.map((edge) => edge.id);
    nodes.push({ ...agent, facts: { ...agent.facts, egress: fact(value, ids) } });
  }
  return extended(graph, nodes, edges);
}
