import type { Edge, Fact, Node } from "../graph/model.ts";
import { visible } from "./escape.ts";
import { credentialLine, reachLine } from "./reach.ts";
import type { LedgerEntry, Result } from "./result.ts";
import { nothingSaid, summary } from "./summary.ts";
import { at, indented } from "./text.ts";

/** What each answer about a context means; a standing implies the ones above it. */
const ADMITS: Readonly<Record<string, string>> = {
  nobody: "nobody gets through",
  anyone: "anyone gets through",
  triager: "triagers and above get through",
  writer: "writers and above get through",
  maintainer: "maintainers get through",
  unknown: "who gets through is not in the files",
};

/** Per agent what it can do, with which credentials, what is left of it, what ends it; per context who gets through, the gates that were asked, and the line that proves each. */
export function authority(result: Result): string {
  const lines = [...byAgent(result.ledger)].flatMap(([agent, entries]) => agentLines(agent, entries, result));
  return `${[...lines, ...nothingSaid(result), summary(result)].join("\n")}\n`;
}

function byAgent(ledger: readonly LedgerEntry[]): Map<string, LedgerEntry[]> {
  const agents = new Map<string, LedgerEntry[]>();
  for (const entry of ledger) agents.set(entry.agent, [...(agents.get(entry.agent) ?? []), entry]);
  return agents;
}

function agentLines(agent: string, entries: readonly LedgerEntry[], { graph }: Result): string[] {
  const node = graph.nodes.get(agent);
  const place = node?.location ? `  ${at(node.location)}` : "";
  const edges = [...graph.edges.values()].filter((edge) => edge.from === agent);
  const contexts = [...new Set(entries.map((entry) => entry.context))];
  return [
    `agent ${visible(node?.label ?? agent)}${place}`,
    reachLine(graph, edges, contexts),
    credentialLine(graph, edges),
    ...evidenceLines(agent, graph),
    ...limitLines(node),
    ...entries.flatMap((entry) => entryLines(entry, graph)),
    "",
  ];
}

/** What is left of its tool calls; `{lacks}` is what the best record lacks. */
const TRACES: Readonly<Record<string, string>> = {
  full: "its tool calls are recorded",
  weak: "its tool calls are recorded, with gaps",
  none: "its tool calls are not recorded",
  unknown: "whether its tool calls are recorded is not known",
};

function listed(found: Fact | undefined): string {
  const value = found?.value;
  return visible(Array.isArray(value) ? value.join(", ") : String(value ?? ""));
}

function evidenceLines(agent: string, graph: Result["graph"]): string[] {
  const trace = graph.nodes.get(agent)?.facts.trace?.value;
  const records = [...graph.edges.values()].filter((edge) => edge.kind === "records" && edge.from === agent);
  if (trace === undefined) return [];
  return [`  evidence: ${TRACES[String(trace)] ?? "not known"}`, ...records.map((edge) => recordLine(edge, graph))];
}

function recordLine({ to, facts, locations }: Edge, graph: Result["graph"]): string {
  const node = graph.nodes.get(to);
  const omits = facts.omits?.value;
  const holds = omits === "unknown" ? "what is in it is not known" : listed(facts.omits);
  const said = [
    holds === "" ? "whole" : omits === "unknown" ? holds : `without its ${holds}`,
    ...(facts["after-failure"]?.value === false ? ["not of runs that fail"] : []),
    ...(node?.facts.days ? [`kept ${listed(node.facts.days)} days`] : []),
    ...(listed(facts.alterable) === "" ? [] : [`the agent can alter it: ${listed(facts.alterable)}`]),
  ];
  const place = locations[0] ? `  ${at(locations[0])}` : "";
  return `    ${visible(node?.label ?? to)}: ${said.join("; ")}${place}`;
}

/** What ends a run that does not end by itself. */
function limitLines(node: Node | undefined): string[] {
  const limit = node?.facts.limit;
  if (limit === undefined) return [];
  const said = listed(limit);
  if (said === "unknown") return ["  limits: not known"];
  return [said === "none" ? "  limits: none but what the CI system grants every job" : `  limits: ${said}`];
}

function entryLines(entry: LedgerEntry, graph: Result["graph"]): string[] {
  const admits = ADMITS[entry.admits] ?? `${visible(entry.admits)} gets through`;
  const workload = visible(graph.nodes.get(entry.workload)?.label ?? entry.workload);
  return [
    `  ${visible(entry.context)} (${workload}): ${admits}  ${at(entry.location)}`,
    ...(entry.gates.length === 0 ? ["    no gate is asked"] : []),
    ...entry.gates.flatMap((gate) => {
      const stops = gate.stops.length > 0 ? `, stops ${gate.stops.join(", ")}` : "";
      return [
        `    ${gate.strength} gate ${visible(gate.kind)}, judges the ${gate.judges}${stops}  ${at(gate.location)}`,
        ...indented("      ", visible(gate.why)),
      ];
    }),
  ];
}
