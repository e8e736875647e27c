import {
  cut
} from "./chunk-MKKG7H2G.js";
import {
  count,
  nothingSaid
} from "./chunk-DBCSTX47.js";
import {
  visible
} from "./chunk-4JXSKLTI.js";
import {
  ACCESSES,
  EDGE_KINDS,
  STANDINGS,
  ZONES,
  compareText
} from "./chunk-5MSIDW42.js";

// src/report/diagram-parts.ts
var LEADS_TO = /* @__PURE__ */ new Set([
  "starts",
  "calls",
  "runs",
  "delegates",
  "feeds",
  "triggers",
  "hands-off"
]);
var AT_HAND = /* @__PURE__ */ new Set([
  "uses",
  "offers",
  "holds",
  "delegates",
  "records",
  "hands-off",
  "triggers"
]);
var GOES_ON = /* @__PURE__ */ new Set(["calls"]);
var NONE = /* @__PURE__ */ new Set();
function touchedBy(graph, { outgoing, incoming }, agents) {
  const kept = /* @__PURE__ */ new Set();
  const known = walk(agents, kept, (id) => (incoming.get(id) ?? []).filter(({ kind }) => LEADS_TO.has(kind)), "from");
  const started = /* @__PURE__ */ new Set([...agents, ...[...known].filter((id) => graph.nodes.get(id)?.kind === "agent")]);
  const followed = (id) => {
    const kind = graph.nodes.get(id)?.kind;
    if (kind === "agent" || kind === "server") return AT_HAND;
    return kind === "workload" ? GOES_ON : NONE;
  };
  walk(started, kept, (id) => (outgoing.get(id) ?? []).filter(({ kind }) => followed(id).has(kind)), "to");
  const proofs = /* @__PURE__ */ new Map();
  const holders = new Set([...kept].flatMap(({ from, to }) => [from, to]));
  for (const id of holders) {
    for (const can of (outgoing.get(id) ?? []).filter(({ kind }) => kind === "can")) prove(can, graph, kept, proofs);
  }
  const edges = [...graph.edges.values()].filter((edge) => kept.has(edge));
  const ids = /* @__PURE__ */ new Set([...agents, ...edges.flatMap(({ from, to }) => [from, to])]);
  const nodes = new Map([...graph.nodes].filter(([id]) => ids.has(id)));
  return { nodes, edges, proofs, unproved: unproved(graph, nodes, kept) };
}
function byEnds({ edges }) {
  const [outgoing, incoming] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  const add = (map, id, edge) => {
    const list = map.get(id);
    if (list) list.push(edge);
    else map.set(id, [edge]);
  };
  for (const edge of edges.values()) {
    add(outgoing, edge.from, edge);
    add(incoming, edge.to, edge);
  }
  return { outgoing, incoming };
}
function walk(starts, kept, next, end) {
  const seen = new Set(starts);
  for (const id of seen) {
    for (const edge of next(id)) {
      kept.add(edge);
      seen.add(edge[end]);
    }
  }
  return seen;
}
function prove(can, graph, kept, proofs) {
  const because = can.because.flatMap((id) => graph.edges.get(id) ?? []);
  const shown = because.some(({ kind }) => kind === "reaches") ? because : [can];
  const isPossible = ["possible", "unknown"].some((value) => value === can.facts.confidence?.value);
  for (const edge of shown) {
    kept.add(edge);
    if (!["reaches", "grants", "can"].includes(edge.kind)) continue;
    proofs.set(edge.id, isPossible && proofs.get(edge.id) !== "certain" ? "possible" : "certain");
  }
}
function unproved(graph, nodes, kept) {
  let number = 0;
  for (const edge of graph.edges.values()) {
    const isAccess = edge.kind === "reaches" || edge.kind === "grants";
    if (isAccess && nodes.has(edge.from) && !kept.has(edge)) number += 1;
  }
  return number;
}

// src/report/diagram-twins.ts
var MERGED = ["tool", "credential", "content", "agent", "resource", "tool", "credential"];
var EDGE_ORDER = Object.keys(EDGE_KINDS);
function merged(parts, zones) {
  const homes = new Map([...parts.nodes.keys()].map((id) => [id, id]));
  const looks = new Map(parts.edges.map((edge) => [edge, look(edge, parts)]));
  for (const kind of MERGED) mergeTwins(kind, parts.nodes, looks, zones, homes);
  const boxes = /* @__PURE__ */ new Map();
  for (const node of parts.nodes.values()) {
    const key = homeOf(homes, node.id);
    const members = boxes.get(key);
    if (members) members.push(node);
    else boxes.set(key, [node]);
  }
  return {
    boxes: [...boxes].flatMap(([key, members]) => {
      const kind = members[0]?.kind;
      return kind === void 0 ? [] : [{ key, kind, zone: zones.get(key), members }];
    }),
    links: links(parts.edges, homes)
  };
}
function mergeTwins(kind, nodes, looks, zones, homes) {
  const arrows = /* @__PURE__ */ new Map();
  const add = (id, ...arrow) => {
    if (nodes.get(id)?.kind === kind) arrows.set(id, (arrows.get(id) ?? /* @__PURE__ */ new Set()).add(JSON.stringify(arrow)));
  };
  for (const [edge, shown] of looks) {
    const [from, to] = [homeOf(homes, edge.from), homeOf(homes, edge.to)];
    add(from, "to", to, shown);
    add(to, "from", from, shown);
  }
  const first = /* @__PURE__ */ new Map();
  for (const node of nodes.values()) {
    const home = homeOf(homes, node.id);
    if (node.kind !== kind || home !== node.id) continue;
    const surroundings = JSON.stringify([zones.get(home), [...arrows.get(home) ?? []].sort()]);
    const twin = first.get(surroundings);
    if (twin === void 0) first.set(surroundings, home);
    else homes.set(home, twin);
  }
}
function homeOf(homes, id) {
  let home = id;
  for (let next = homes.get(home); next !== void 0 && next !== home; next = homes.get(home)) home = next;
  return home;
}
function look({ id, kind, facts, gates }, { proofs }) {
  return JSON.stringify([kind, facts.access?.value, proofs.get(id), gateKey(gates)]);
}
function gateKey(gates) {
  return [...new Set(gates.map((gate) => JSON.stringify([gate.kind, gate.strength, gate.stops])))].sort();
}
function links(edges, homes) {
  const found = /* @__PURE__ */ new Map();
  for (const edge of edges) {
    const [from, to] = [homeOf(homes, edge.from), homeOf(homes, edge.to)];
    const key = JSON.stringify([EDGE_ORDER.indexOf(edge.kind), from, to, edge.kind, gateKey(edge.gates)]);
    const link = found.get(key) ?? { from, to, kind: edge.kind, edges: [] };
    link.edges.push(edge);
    found.set(key, link);
  }
  const byKey = [...found].sort(([a, one], [b, other]) => order(one) - order(other) || compareText(a, b));
  return byKey.map(([, link]) => link);
}
function order({ kind }) {
  return EDGE_ORDER.indexOf(kind);
}

// src/report/diagram.ts
var LONGEST_NAME = 60;
var MOST_NAMES = 4;
var MOST_CONTEXTS = 2;
var STRENGTHS = ["effective", "declared", "weak"];
var LEGEND = {
  effective: "Thick arrow: an effective gate stands on it, for those whom it stops.",
  declared: "Dashed arrow: a declared gate, whose content is not in the files.",
  weak: "Red arrow: a weak gate, which stops nobody."
};
function planned(result, ends, agents) {
  const parts = touchedBy(result.graph, ends, agents);
  return { result, agents, parts, ...merged(parts, zonesOf(parts)) };
}
function diagram({ result, agents, parts, boxes, links: links2 }, mostArrows = links2.length) {
  const kept = links2.slice(0, mostArrows);
  const ends = new Set(kept.flatMap(({ from, to }) => [from, to]));
  const drawn2 = boxes.filter((box) => kept.length === links2.length || ends.has(box.key));
  const ids = shapeIds(drawn2.map(({ key, kind }) => ({ key, kind })));
  const shapes = drawn2.map(({ key, kind, zone, members }) => ({
    id: ids.get(key) ?? "",
    kind,
    zone,
    lines: boxLines(kind, members)
  }));
  const zones = Object.keys(ZONES).filter((zone) => Object.hasOwn(ZONES, zone));
  const arrows = kept.map((link) => ({
    from: ids.get(link.from) ?? "",
    to: ids.get(link.to) ?? "",
    kind: link.kind,
    strength: strongest(link.edges.flatMap((edge) => edge.gates.filter((gate) => closes(gate, edge, parts)))),
    lines: arrowLines(link.kind, link.edges, parts)
  }));
  return {
    groups: [...zones, void 0].map((zone) => ({ zone, shapes: shapes.filter((shape) => shape.zone === zone) })).filter((group) => group.shapes.length > 0),
    arrows,
    notes: [...notes(result, agents, parts, links2.length - kept.length), ...legend(arrows)]
  };
}
function zonesOf({ nodes, edges }) {
  const zones = new Map([...nodes.values()].map((node) => [node.id, node.zone]));
  const inherit = (kind, heirs) => {
    const from = /* @__PURE__ */ new Map();
    for (const edge of edges.filter((one) => one.kind === kind)) {
      if (!heirs.includes(nodes.get(edge.to)?.kind ?? "model") || nodes.get(edge.to)?.zone) continue;
      from.set(edge.to, (from.get(edge.to) ?? /* @__PURE__ */ new Set()).add(zones.get(edge.from)));
    }
    for (const [id, found] of from) if (found.size === 1) zones.set(id, [...found][0]);
  };
  inherit("runs", ["agent"]);
  inherit("delegates", ["agent"]);
  inherit("uses", ["tool", "server"]);
  return zones;
}
function shapeIds(boxes) {
  const ids = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  for (const { key, kind } of boxes) {
    const base = `${kind}_${hash(key)}`;
    let id = base;
    for (let i = 2; taken.has(id); i++) id = `${base}_${i}`;
    taken.add(id);
    ids.set(key, id);
  }
  return ids;
}
function hash(text) {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619) >>> 0;
  return value.toString(16).padStart(8, "0");
}
function boxLines(kind, members) {
  const names = [...new Set(members.map(({ label }) => name(label)))];
  const more = names.length - MOST_NAMES;
  const file = kind === "workload" ? members[0]?.location?.file : void 0;
  return [
    names.length > 1 ? `${kind}s` : kind,
    ...names.slice(0, MOST_NAMES),
    ...more > 0 ? [`and ${more} more`] : [],
    ...file === void 0 ? [] : [name(file)]
  ];
}
function name(text) {
  return cut(visible(text).replace(/\s+/g, " ").trim(), LONGEST_NAME);
}
function arrowLines(kind, edges, parts) {
  const accesses = ACCESSES.filter((access) => edges.some(({ facts }) => facts.access?.value === access));
  const isPossible = edges.every(({ id }) => parts.proofs.get(id) === "possible");
  const contexts = kind === "starts" ? contextLine(edges) : "";
  const first = [kind, contexts, accesses.join(", "), isPossible ? "(possible)" : ""];
  const gates = [...new Set(edges.flatMap((edge) => edge.gates.map((gate) => gateLine(gate, edge))))].sort();
  const more = gates.length - MOST_NAMES;
  return [
    first.filter((part) => part !== "").join(" "),
    ...gates.slice(0, MOST_NAMES),
    ...more > 0 ? [`and ${count(more, "more gate")}`] : []
  ];
}
function contextLine(edges) {
  const contexts = [...new Set(edges.flatMap((edge) => edge.contexts === "every" ? [] : edge.contexts))].sort();
  const more = contexts.length - MOST_CONTEXTS;
  const named = contexts.slice(0, MOST_CONTEXTS).map(name).join(", ");
  return named === "" ? "" : `on ${named}${more > 0 ? ` and ${more} more` : ""}`;
}
function gateLine(gate, edge) {
  const whom = gate.stops.length > 0 ? `, stops ${gate.stops.join(", ")}` : "";
  return `${gate.strength} gate ${name(gate.kind)}${whom}${covers(gate, edge) ? "" : ", in some contexts"}`;
}
function legend(arrows) {
  return STRENGTHS.filter((strength) => arrows.some((arrow) => arrow.strength === strength)).map((one) => LEGEND[one]);
}
function closes(gate, edge, { nodes }) {
  if (gate.strength === "weak") return true;
  const standing = STANDINGS.find((one) => one === nodes.get(edge.from)?.facts.standing?.value);
  return covers(gate, edge) && (standing === void 0 || gate.stops.includes(standing));
}
function covers({ contexts }, edge) {
  if (contexts.includes("every")) return true;
  return edge.contexts !== "every" && edge.contexts.every((context) => contexts.includes(context));
}
function strongest(gates) {
  return STRENGTHS.find((strength) => gates.some((gate) => gate.strength === strength));
}
function notes(result, agents, parts, arrows) {
  const all = [...result.graph.nodes.values()].filter(({ kind }) => kind === "agent").length;
  const others = [...result.graph.nodes.values()].filter(({ id, kind }) => kind === "workload" && !parts.nodes.has(id));
  const left = [
    ...all > agents.length ? [`${count(all - agents.length, "more agent")} of ${all}`] : [],
    ...arrows > 0 ? [count(arrows, "more arrow")] : [],
    ...others.length > 0 && all === agents.length ? [`${count(others.length, "workload")} without agents`] : [],
    ...parts.unproved > 0 ? [`${count(parts.unproved, "access", "accesses")} that no agent can use, as far as the files say`] : []
  ];
  return [
    ...nothingSaid(result),
    ...left.length > 0 ? [`Left out: ${left.join("; ")}. The JSON of \`delegraph graph\` has everything.`] : []
  ];
}

// src/report/diagram-fit.ts
function drawn(result, draw, { arrows, characters }) {
  const agents = worstFirst(result);
  const ends = byEnds(result.graph);
  const attempt = (plan, most = plan.links.length) => {
    if (Math.min(most, plan.links.length) > arrows) return void 0;
    const text = draw(diagram(plan, most));
    return text.length <= characters ? text : void 0;
  };
  const first = (number) => planned(result, ends, agents.slice(0, number));
  const inPart = (plan) => largest(arrows, (most) => attempt(plan, most));
  return attempt(first(agents.length)) ?? largest(agents.length - 1, (number) => attempt(first(number))) ?? inPart(first(1)) ?? draw(diagram(first(0)));
}
function worstFirst({ graph, findings }) {
  const scores = /* @__PURE__ */ new Map();
  for (const { score, paths } of findings) {
    for (const { node } of paths.flatMap(({ steps }) => steps)) {
      if (node.kind === "agent") scores.set(node.id, Math.max(score, scores.get(node.id) ?? 0));
    }
  }
  const agents = [...graph.nodes.values()].filter(({ kind }) => kind === "agent").map(({ id }) => id);
  return agents.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}
function largest(most, attempt) {
  let best;
  let [low, high, step] = [1, most, 1];
  while (low <= high) {
    const middle = step > 0 ? Math.min(low + step - 1, high) : Math.floor((low + high) / 2);
    const text = attempt(middle);
    if (text === void 0) {
      high = middle - 1;
      step = 0;
    } else {
      best = text;
      low = middle + 1;
      step *= 2;
    }
  }
  return best;
}

export {
  drawn
};
