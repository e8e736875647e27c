import {
  at,
  indented
} from "./chunk-6MEQIDHY.js";
import "./chunk-7YSXSCDJ.js";
import "./chunk-BMK3YWXW.js";
import {
  nothingSaid,
  summary
} from "./chunk-DBCSTX47.js";
import {
  visible
} from "./chunk-4JXSKLTI.js";
import {
  ACCESSES,
  ZONES
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/report/reach.ts
var MOST = 5;
var text = (found) => String(found?.value ?? "");
var STRONGEST = [...ACCESSES].reverse();
var VERBS = {
  admin: "administer",
  mint: "mint credentials for",
  exec: "start",
  send: "send to"
};
var verb = (access) => VERBS[access] ?? access;
var isOutside = (id) => !id.startsWith("host:");
function graspsOf(graph, edges, contexts) {
  const found = /* @__PURE__ */ new Map();
  for (const { kind, to, facts, contexts: own } of edges) {
    const target = graph.nodes.get(to);
    if (kind !== "can" || target === void 0 || !isOutside(to)) continue;
    const possible = facts.confidence?.value === "possible";
    const key = `${possible} ${to}`;
    const grasp = found.get(key) ?? { target, possible, accesses: /* @__PURE__ */ new Set(), contexts: /* @__PURE__ */ new Set() };
    grasp.accesses.add(text(facts.access));
    for (const context of own === "every" ? contexts : own) grasp.contexts.add(context);
    found.set(key, grasp);
  }
  return [...found.values()].filter(({ target, possible }) => !possible || !found.has(`false ${target.id}`));
}
var rank = ({ target }) => target.zone === void 0 ? 0 : ZONES[target.zone];
var strength = ({ accesses }) => STRONGEST.findIndex((access) => accesses.has(access));
function byStrength(a, b) {
  return Number(a.possible) - Number(b.possible) || rank(b) - rank(a) || strength(a) - strength(b) || (a.target.id < b.target.id ? -1 : 1);
}
function graspText({ target, possible, accesses }) {
  const verbs = STRONGEST.filter((access) => accesses.has(access)).map(verb);
  const last = verbs.length > 1 ? ` and ${verbs.at(-1)}` : "";
  const listed2 = verbs.length > 1 ? verbs.slice(0, -1).join(", ") : verbs[0] ?? "";
  return `${possible ? "possibly " : ""}${listed2}${last} ${visible(target.label)}`;
}
function shareOf({ contexts: own }, contexts) {
  const among = contexts.filter((context) => own.has(context)).length;
  return among < contexts.length ? ` (in ${among} of ${contexts.length} contexts)` : "";
}
function first(entries) {
  const more = entries.length - MOST;
  return `${entries.slice(0, MOST).join("; ")}${more > 0 ? `; ${more} more` : ""}`;
}
function reachLine(graph, edges, contexts) {
  const servers = edges.flatMap(({ kind, to }) => {
    const node = kind === "uses" ? graph.nodes.get(to) : void 0;
    return node?.kind === "server" ? [`use MCP server ${visible(node.label)}`] : [];
  });
  const grasps = [...graspsOf(graph, edges, contexts)].sort(byStrength);
  const shares = /* @__PURE__ */ new Set([...grasps.map((grasp) => shareOf(grasp, contexts)), ...servers.map(() => "")]);
  const all = shares.size === 1 ? [...shares].join("") : "";
  const said = (possible) => grasps.filter((grasp) => grasp.possible === possible).map((grasp) => `${graspText(grasp)}${shares.size > 1 ? shareOf(grasp, contexts) : ""}`);
  const entries = [...said(false), ...new Set(servers), ...said(true)];
  return `  can${all}: ${entries.length === 0 ? "nothing outside of its run that the files show" : first(entries)}`;
}
var CLASSES = {
  cloud: "cloud access",
  pat: "personal access token",
  registry: "registry access",
  "app-token": "",
  literal: "literal value",
  secret: "",
  ambient: "login of the machine",
  "job-token": "",
  oidc: "",
  "model-key": "model key"
};
var ORDER = Object.keys(CLASSES);
var LIFETIMES = { minted: "dies with the run", static: "lasting" };
var SCOPES = {
  none: "no scopes",
  read: "read only",
  undeclared: "scopes not declared",
  "write-all": "every write scope",
  unscoped: "not narrowed"
};
var listOf = (word) => word ? [word] : [];
function sharedBy({ facts }) {
  const pool = facts.pool?.value;
  if (typeof pool !== "number" || pool < 2) return [];
  const sure = facts["pool-confidence"]?.value === "possible" ? "possibly shared" : "shared";
  return [`${sure} with ${pool - 1} other ${pool === 2 ? "definition" : "definitions"}`];
}
function credentialText(node, held) {
  const { facts } = node;
  const channels = held.flatMap((edge) => edge.facts.channel?.value ?? []).flat();
  const said = [
    ...listOf(CLASSES[text(facts.class)] ?? "of unknown class"),
    ...listOf(LIFETIMES[text(facts.lifetime)] ?? "of unknown lifetime"),
    ...facts.lifetime?.value === "minted" ? listOf(SCOPES[text(facts.scope)]) : [],
    ...sharedBy(node),
    ...held.every((edge) => edge.facts.scrubbed?.value === true) ? ["kept from its commands"] : [],
    ...channels.length > 0 && channels.every((channel) => channel === "output") ? ["in another job's hands"] : []
  ];
  return `${visible(node.label)} (${said.join(", ")})`;
}
function credentialLine(graph, edges) {
  const held = /* @__PURE__ */ new Map();
  for (const edge of edges)
    if (edge.kind === "holds" && edge.facts.when?.value !== "after")
      held.set(edge.to, [...held.get(edge.to) ?? [], edge]);
  const place = ({ facts }) => ORDER.includes(text(facts.class)) ? ORDER.indexOf(text(facts.class)) : ORDER.length;
  const nodes = [...held.keys()].flatMap((id) => graph.nodes.get(id) ?? []);
  nodes.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
  const entries = nodes.map((node) => credentialText(node, held.get(node.id) ?? []));
  return `  with: ${entries.length === 0 ? "no credential that the files show" : first(entries)}`;
}

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
  const edges = [...graph.edges.values()].filter((edge) => edge.from === agent);
  const contexts = [...new Set(entries.map((entry) => entry.context))];
  return [
    `agent ${visible(node?.label ?? agent)}${place}`,
    reachLine(graph, edges, contexts),
    credentialLine(graph, edges),
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
