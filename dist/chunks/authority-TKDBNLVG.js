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
    ...evidenceLines(agent, graph),
    ...limitLines(node),
    ...entries.flatMap((entry) => entryLines(entry, graph)),
    ""
  ];
}
var TRACES = {
  full: "its tool calls are recorded",
  weak: "its tool calls are recorded, with gaps",
  none: "its tool calls are not recorded",
  unknown: "whether its tool calls are recorded is not known"
};
function listed(found) {
  const value = found?.value;
  return visible(Array.isArray(value) ? value.join(", ") : String(value ?? ""));
}
function evidenceLines(agent, graph) {
  const trace = graph.nodes.get(agent)?.facts.trace?.value;
  const records = [...graph.edges.values()].filter((edge) => edge.kind === "records" && edge.from === agent);
  if (trace === void 0) return [];
  return [`  evidence: ${TRACES[String(trace)] ?? "not known"}`, ...records.map((edge) => recordLine(edge, graph))];
}
function recordLine({ to, facts, locations }, graph) {
  const node = graph.nodes.get(to);
  const omits = facts.omits?.value;
  const holds = omits === "unknown" ? "what is in it is not known" : listed(facts.omits);
  const said = [
    holds === "" ? "whole" : omits === "unknown" ? holds : `without its ${holds}`,
    ...facts["after-failure"]?.value === false ? ["not of runs that fail"] : [],
    ...node?.facts.days ? [`kept ${listed(node.facts.days)} days`] : [],
    ...listed(facts.alterable) === "" ? [] : [`the agent can alter it: ${listed(facts.alterable)}`]
  ];
  const place = locations[0] ? `  ${at(locations[0])}` : "";
  return `    ${visible(node?.label ?? to)}: ${said.join("; ")}${place}`;
}
function limitLines(node) {
  const limit = node?.facts.limit;
  if (limit === void 0) return [];
  const said = listed(limit);
  if (said === "unknown") return ["  limits: not known"];
  return [said === "none" ? "  limits: none but what the CI system grants every job" : `  limits: ${said}`];
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
