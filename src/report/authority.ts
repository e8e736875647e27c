import { visible } from "./escape.ts";
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

/** Per agent and context: who gets through, the gates that were asked, and the line that proves each. */
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
  return [
    `agent ${visible(node?.label ?? agent)}${place}`,
    ...entries.flatMap((entry) => entryLines(entry, graph)),
    "",
  ];
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
