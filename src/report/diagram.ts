import {
  ACCESSES,
  type Edge,
  type EdgeKind,
  type Gate,
  type GateStrength,
  type Node,
  type NodeKind,
  STANDINGS,
  ZONES,
  type Zone,
} from "../graph/model.ts";
import { type Ends, type Parts, touchedBy } from "./diagram-parts.ts";
import { type Box, type Link, merged } from "./diagram-twins.ts";
import { visible } from "./escape.ts";
import { cut } from "./prose.ts";
import type { Result } from "./result.ts";
import { count, nothingSaid } from "./summary.ts";

/** LIMIT: longer names make boxes that nobody can read. */
const LONGEST_NAME = 60;
/** LIMIT: names in one box, and contexts on one arrow. */
const MOST_NAMES = 4;
const MOST_CONTEXTS = 2;

const STRENGTHS: readonly GateStrength[] = ["effective", "declared", "weak"];
/** How an arrow looks that a gate stands on, by the strongest one. */
const LEGEND: Readonly<Record<GateStrength, string>> = {
  effective: "Thick arrow: an effective gate stands on it, for those whom it stops.",
  declared: "Dashed arrow: a declared gate, whose content is not in the files.",
  weak: "Red arrow: a weak gate, which stops nobody.",
};

/** One box: a node, or several of a kind that have the same arrows. */
export interface Shape {
  /** Letters, digits and underscores; the same as long as the node's own id is. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly zone: Zone | undefined;
  readonly lines: readonly string[];
}
/** One arrow between boxes; parallel ones of a kind with the same gates are one. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  /** Of the strongest gate on it. */
  readonly strength: GateStrength | undefined;
  readonly lines: readonly string[];
}
/** What a diagram shows of a delegation graph. All text is visible on one line, and not escaped for any format. */
export interface Diagram {
  /** In the order of the zones' rank; those that stand in no zone last. */
  readonly groups: readonly { readonly zone: Zone | undefined; readonly shapes: readonly Shape[] }[];
  readonly arrows: readonly Arrow[];
  /** What is not drawn and how gates look, in sentences. */
  readonly notes: readonly string[];
}

/** The part of a graph that some agents touch, before it is cut to a number of arrows. */
export interface Plan {
  readonly result: Result;
  readonly agents: readonly string[];
  readonly parts: Parts;
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
}

/** What these agents touch, as boxes and links. */
export function planned(result: Result, ends: Ends, agents: readonly string[]): Plan {
  const parts = touchedBy(result.graph, ends, agents);
  return { result, agents, parts, ...merged(parts, zonesOf(parts)) };
}

/** A plan as a diagram, with at most so many arrows. */
export function diagram({ result, agents, parts, boxes, links }: Plan, mostArrows = links.length): Diagram {
  const kept = links.slice(0, mostArrows);
  const ends = new Set(kept.flatMap(({ from, to }) => [from, to]));
  const drawn = boxes.filter((box) => kept.length === links.length || ends.has(box.key));
  const ids = shapeIds(drawn.map(({ key, kind }) => ({ key, kind })));
  const shapes = drawn.map(({ key, kind, zone, members }) => ({
    id: ids.get(key) ?? "",
    kind,
    zone,
    lines: boxLines(kind, members),
  }));
  const zones = Object.keys(ZONES).filter((zone): zone is Zone => Object.hasOwn(ZONES, zone));
  const arrows = kept.map((link) => ({
    from: ids.get(link.from) ?? "",
    to: ids.get(link.to) ?? "",
    kind: link.kind,
    strength: strongest(link.edges.flatMap((edge) => edge.gates.filter((gate) => closes(gate, edge, parts)))),
    lines: arrowLines(link.kind, link.edges, parts),
  }));
  return {
    groups: [...zones, undefined]
      .map((zone) => ({ zone, shapes: shapes.filter((shape) => shape.zone === zone) }))
      .filter((group) => group.shapes.length > 0),
    arrows,
    notes: [...notes(result, agents, parts, links.length - kept.length), ...legend(arrows)],
  };
}

/** An agent stands where it runs, a tool where its agents stand: neither has a zone of its own. */
function zonesOf({ nodes, edges }: Parts): Map<string, Zone | undefined> {
  const zones = new Map([...nodes.values()].map((node) => [node.id, node.zone]));
  const inherit = (kind: EdgeKind, heirs: readonly NodeKind[]): void => {
    const from = new Map<string, Set<Zone | undefined>>();
    for (const edge of edges.filter((one) => one.kind === kind)) {
      if (!heirs.includes(nodes.get(edge.to)?.kind ?? "model") || nodes.get(edge.to)?.zone) continue;
      from.set(edge.to, (from.get(edge.to) ?? new Set()).add(zones.get(edge.from)));
    }
    for (const [id, found] of from) if (found.size === 1) zones.set(id, [...found][0]);
  };
  inherit("runs", ["agent"]);
  inherit("delegates", ["agent"]);
  inherit("uses", ["tool", "server"]);
  return zones;
}

/** NOTE: numbers in a row would all change when one node is added, and with them every line of a committed diagram. */
function shapeIds(boxes: readonly { readonly key: string; readonly kind: NodeKind }[]): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const { key, kind } of boxes) {
    const base = `${kind}_${hash(key)}`;
    let id = base;
    for (let i = 2; taken.has(id); i++) id = `${base}_${i}`;
    taken.add(id);
    ids.set(key, id);
  }
  return ids;
}

/** FNV-1a over UTF-16 code units, as eight hexadecimal digits. RFC 9923. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, "0");
}

/** NOTE: jobs of the same name are common, so a workload shows its file. */
function boxLines(kind: NodeKind, members: readonly Node[]): string[] {
  const names = [...new Set(members.map(({ label }) => name(label)))];
  const more = names.length - MOST_NAMES;
  const file = kind === "workload" ? members[0]?.location?.file : undefined;
  return [
    names.length > 1 ? `${kind}s` : kind,
    ...names.slice(0, MOST_NAMES),
    ...(more > 0 ? [`and ${more} more`] : []),
    ...(file === undefined ? [] : [name(file)]),
  ];
}

function name(text: string): string {
  return cut(visible(text).replace(/\s+/g, " ").trim(), LONGEST_NAME);
}

function arrowLines(kind: EdgeKind, edges: readonly Edge[], parts: Parts): string[] {
  const accesses = ACCESSES.filter((access) => edges.some(({ facts }) => facts.access?.value === access));
  const isPossible = edges.every(({ id }) => parts.proofs.get(id) === "possible");
  const contexts = kind === "starts" ? contextLine(edges) : "";
  const first = [kind, contexts, accesses.join(", "), isPossible ? "(possible)" : ""];
  const gates = [...new Set(edges.flatMap((edge) => edge.gates.map((gate) => gateLine(gate, edge))))].sort();
  const more = gates.length - MOST_NAMES;
  return [
    first.filter((part) => part !== "").join(" "),
    ...gates.slice(0, MOST_NAMES),
    ...(more > 0 ? [`and ${count(more, "more gate")}`] : []),
  ];
}

function contextLine(edges: readonly Edge[]): string {
  const contexts = [...new Set(edges.flatMap((edge) => (edge.contexts === "every" ? [] : edge.contexts)))].sort();
  const more = contexts.length - MOST_CONTEXTS;
  const named = contexts.slice(0, MOST_CONTEXTS).map(name).join(", ");
  return named === "" ? "" : `on ${named}${more > 0 ? ` and ${more} more` : ""}`;
}

function gateLine(gate: Gate, edge: Edge): string {
  const whom = gate.stops.length > 0 ? `, stops ${gate.stops.join(", ")}` : "";
  return `${gate.strength} gate ${name(gate.kind)}${whom}${covers(gate, edge) ? "" : ", in some contexts"}`;
}

function legend(arrows: readonly Arrow[]): string[] {
  return STRENGTHS.filter((strength) => arrows.some((arrow) => arrow.strength === strength)).map((one) => LEGEND[one]);
}

/** Whether a gate tells how the arrow looks. NOTE: one that lets this very principal through, or stands there in some runs only, must not make it look closed. */
function closes(gate: Gate, edge: Edge, { nodes }: Parts): boolean {
  if (gate.strength === "weak") return true;
  const standing = STANDINGS.find((one) => one === nodes.get(edge.from)?.facts.standing?.value);
  return covers(gate, edge) && (standing === undefined || gate.stops.includes(standing));
}

function covers({ contexts }: Gate, edge: Edge): boolean {
  if (contexts.includes("every")) return true;
  return edge.contexts !== "every" && edge.contexts.every((context) => contexts.includes(context));
}

function strongest(gates: readonly Gate[]): GateStrength | undefined {
  return STRENGTHS.find((strength) => gates.some((gate) => gate.strength === strength));
}

function notes(result: Result, agents: readonly string[], parts: Parts, arrows: number): string[] {
  const all = [...result.graph.nodes.values()].filter(({ kind }) => kind === "agent").length;
  const others = [...result.graph.nodes.values()].filter(({ id, kind }) => kind === "workload" && !parts.nodes.has(id));
  const left = [
    ...(all > agents.length ? [`${count(all - agents.length, "more agent")} of ${all}`] : []),
    ...(arrows > 0 ? [count(arrows, "more arrow")] : []),
    ...(others.length > 0 && all === agents.length ? [`${count(others.length, "workload")} without agents`] : []),
    ...(parts.unproved > 0
      ? [`${count(parts.unproved, "access", "accesses")} that no agent can use, as far as the files say`]
      : []),
  ];
  return [
    ...nothingSaid(result),
    ...(left.length > 0 ? [`Left out: ${left.join("; ")}. The JSON of \`delegraph graph\` has everything.`] : []),
  ];
}
