import { toolReach } from "../catalog/server-tools.ts";
import { fits } from "../catalog/wildcard.ts";
import { edgeId } from "../graph/link.ts";
import { type Edge, fact, type Graph, type Node } from "../graph/model.ts";
import { outgoing } from "../graph/walk.ts";
import { extended, isSession } from "./context.ts";

type Out = ReadonlyMap<string, readonly Edge[]>;

/** What a rule of a client says about tools of one of its servers. */
interface Rule {
  readonly edge: Edge;
  readonly tool: Node;
  readonly server: string;
  readonly names: readonly string[];
  readonly approval: string;
}
/** An agent's use of a server, with the rules that speak of it. */
interface Served {
  readonly use: Edge;
  readonly server: Node;
  readonly rules: readonly Rule[];
}
/** Nodes and edges that replace or join those of the graph, and the ids of those that go. */
interface Change {
  readonly nodes: Node[];
  readonly edges: Edge[];
  readonly gone: Set<string>;
}

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

// Clients write names of servers into names of tools, where other characters have no place:
// https://code.claude.com/docs/en/mcp#tool-naming
const plain = (name: string): string => name.replace(/[^A-Za-z0-9_*-]/g, "_");

function ruleOf(graph: Graph, edge: Edge): Rule | undefined {
  const tool = graph.nodes.get(edge.to);
  const server = tool?.facts.server?.value;
  if (tool === undefined || typeof server !== "string") return undefined;
  const approval = String(edge.facts.approval?.value ?? "unasked");
  return { edge, tool, server, names: list(tool.facts.tools?.value), approval };
}

const takesAll = ({ names }: Rule): boolean => names.length === 0 || names.includes("*");

/** The most careful word wins: what is denied is not there, and what is asked about is asked about. */
function wholly(rules: readonly Rule[]): string | undefined {
  const whole = rules.filter(takesAll).map(({ approval }) => approval);
  return ["denied", "ask", "unasked"].find((word) => whole.includes(word));
}

/** Whether a rule that takes the question away is itself taken back by a more careful one. */
function isTakenBack({ rules }: Served, { names }: Rule): boolean {
  const careful = rules.filter(({ approval }) => approval === "ask" || approval === "denied");
  return names.every((name) => careful.some((rule) => rule.names.some((other) => fits(other, name))));
}

/** The tools of a server whose code was followed, by the name that a rule gives one; `undefined` where one was not. */
function codeOf(graph: Graph, out: Out, server: Node, { names }: Rule): readonly Node[] | undefined {
  const offered = (out.get(server.id) ?? []).flatMap(({ kind, to }) =>
    kind === "offers" ? (graph.nodes.get(to) ?? []) : [],
  );
  const found = names.map((name) =>
    offered.find(({ label, facts }) => label === name && facts.grant?.value === "code"),
  );
  const isKnown = (tool: Node | undefined): tool is Node =>
    tool !== undefined && tool.facts.effects?.value !== "unknown";
  return found.every(isKnown) ? found : undefined;
}

/** A tool that is named reaches what its code reaches; else what the server reaches, as far as the name tells less. */
function namedReach(graph: Graph, out: Out, { server }: Served, rule: Rule): readonly Edge[] {
  const own = codeOf(graph, out, server, rule)?.flatMap(({ id }) => out.get(id) ?? []);
  if (own !== undefined)
    return own.flatMap((reach): Edge[] => {
      if (reach.kind !== "reaches") return [];
      const id = edgeId("reaches", rule.tool.id, reach.to, String(reach.facts.access?.value));
      return [{ ...reach, id, from: rule.tool.id, because: [reach.id] }];
    });
  const reaches = (out.get(server.id) ?? []).filter((edge) => edge.kind === "reaches");
  const known = String(server.facts.known?.value ?? "");
  return reaches.flatMap((reach): Edge[] => {
    const access = String(reach.facts.access?.value);
    const kept = toolReach(known, rule.names, { resource: reach.to, access });
    if (kept === "no") return [];
    const id = edgeId("reaches", rule.tool.id, reach.to, access);
    const unsure = kept === "unknown" ? { confidence: fact("possible") } : {};
    return [{ ...reach, id, from: rule.tool.id, locations: rule.edge.locations, facts: { ...reach.facts, ...unsure } }];
  });
}

/** Whether nothing is known to ask before a call, and no list in the server's own entry names its tools. */
const isOpen = ({ facts }: Edge, server: Node): boolean =>
  facts.approval?.value !== "ask" && facts.tools === undefined && !isNarrowed(server);

/** Whether the server is started with fewer tools, or with less to reach by them. */
const isNarrowed = ({ facts }: Node): boolean => list(facts.narrowed?.value).some((name) => !name.endsWith("(weak)"));

function joined(graph: Graph, out: Out, served: Served, change: Change): void {
  const { use, server, rules } = served;
  const word = wholly(rules);
  // NOTE: what asks or denies is gone afterwards, so it can witness nothing.
  const kept = rules.filter(({ approval }) => approval === "unasked").map(({ edge }) => edge);
  const because = [use, ...kept].map(({ id }) => id);
  if (word === "denied") {
    change.gone.add(use.id);
    return;
  }
  const without = rules.filter((rule) => rule.approval === "denied").flatMap(({ names }) => names);
  const whole = rules.find((rule) => takesAll(rule) && rule.approval === "unasked");
  change.edges.push({
    ...use,
    locations: word === "unasked" && whole ? [...whole.edge.locations, ...use.locations] : use.locations,
    facts: {
      ...use.facts,
      ...(isOpen(use, server) && rules.length === 0 && { scoped: fact(false, because) }),
      ...(word && { approval: fact(word, because) }),
      ...(without.length > 0 && { without: fact([...new Set(without)].sort(), because) }),
    },
  });
  for (const rule of rules) {
    if (rule.approval !== "unasked" || takesAll(rule) || word === "ask" || isTakenBack(served, rule)) continue;
    const reads = server.facts["reads-private"];
    if (reads) change.nodes.push({ ...rule.tool, facts: { ...rule.tool.facts, "reads-private": reads } });
    change.edges.push(...namedReach(graph, out, served, rule), {
      id: edgeId("offers", server.id, rule.tool.id),
      from: server.id,
      to: rule.tool.id,
      kind: "offers",
      contexts: use.contexts,
      gates: [],
      facts: {},
      because,
      locations: rule.edge.locations,
    });
  }
}

/** What an agent's rules say of its servers, and which of them speak of no server that is there. */
function ofAgent(graph: Graph, out: Out, agent: Node, change: Change): void {
  const uses = (out.get(agent.id) ?? []).filter((edge) => edge.kind === "uses");
  const rules = uses.flatMap((edge) => ruleOf(graph, edge) ?? []);
  const servers = uses.flatMap((use): Served[] => {
    const server = graph.nodes.get(use.to);
    if (server?.kind !== "server" || !isSession(use)) return [];
    return [{ use, server, rules: rules.filter((rule) => fits(plain(rule.server), plain(server.label))) }];
  });
  for (const served of servers) joined(graph, out, served, change);
  const spoken = new Set(servers.flatMap((served) => served.rules));
  for (const rule of rules) {
    const { edge, approval, server } = rule;
    if (approval !== "unasked") change.gone.add(edge.id);
    // NOTE: where the files name no server at all, the developer brings them all along.
    else if (!spoken.has(rule) && servers.length > 0 && !server.includes("*") && edge.facts.orphaned === undefined)
      change.edges.push({ ...edge, facts: { ...edge.facts, orphaned: fact(true, [edge.id]) } });
  }
}

/**
 * Joins what one file says of a tool (allowed, asked about, denied) with the server that another file names. An agent's
 * `uses` of a server then says whether it is asked before a call; tools that are allowed by their names are offered by
 * the server and reach a part of what it reaches. Rules that ask or deny are gone afterwards: they are limits.
 */
export function deriveApprovals(graph: Graph): Graph {
  const out: Out = outgoing(graph);
  const change: Change = { nodes: [], edges: [], gone: new Set() };
  for (const agent of graph.nodes.values()) if (agent.kind === "agent") ofAgent(graph, out, agent, change);
  const { nodes, edges, gone } = change;
  return extended(
    graph,
    nodes,
    edges.filter(({ id }) => !gone.has(id)),
    gone,
  );
}
