import {
  at,
  indented
} from "./chunk-T6YCN7M6.js";
import "./chunk-BY7ZRJM6.js";
import "./chunk-BMK3YWXW.js";
import {
  nothingSaid,
  summary
} from "./chunk-NK2HDDPR.js";
import "./chunk-L4UMWLU4.js";
import {
  visible
} from "./chunk-NZNSIBM5.js";
import "./chunk-7VZ5H7B6.js";

// src/report/authority.ts
var ADMITS = {
  nobody: "nobody gets through",
  anyone: "anyone gets through",
  triager: "triagers and above get through",
  writer: "writers and above get through",
  maintainer: "maintainers get through",
  unknown: "who gets through is not in the files"
};
function authority(result) {
  const lines = [...byAgent(result.ledger)].flatMap(([agent, entries]) => agentLines(agent, entries, result));
  return `${[...lines, ...nothingSaid(result), summary(result)].join("\n")}
`;
}
function byAgent(ledger) {
  const agents = /* @__PURE__ */ new Map();
  for (const entry of ledger) agents.set(entry.agent, [...agents.get(entry.agent) ?? [], entry]);
  return agents;
}
function agentLines(agent, entries, { graph }) {
  const node = graph.nodes.get(agent);
  const place = node?.location ? `  ${at(node.location)}` : "";
  return [
    `agent ${visible(node?.label ?? agent)}${place}`,
    ...entries.flatMap((entry) => entryLines(entry, graph)),
    ""
  ];
}
function entryLines(entry, graph) {
  const admits = ADMITS[entry.admits] ?? `${visible(entry.admits)} gets through`;
  const workload = visible(graph.nodes.get(entry.workload)?.label ?? entry.workload);
  return [
    `  ${visible(entry.context)} (${workload}): ${admits}  ${at(entry.location)}`,
    ...entry.gates.length === 0 ? ["    no gate is asked"] : [],
    ...entry.gates.flatMap((gate) => {
      const stops = gate.stops.length > 0 ? `, stops ${gate.stops.join(", ")}` : "";
      return [
        `    ${gate.strength} gate ${visible(gate.kind)}, judges the ${gate.judges}${stops}  ${at(gate.location)}`,
        ...indented("      ", visible(gate.why))
      ];
    })
  ];
}
export {
  authority
};
