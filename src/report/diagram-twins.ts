import { compareText } from "../graph/link.ts";
import { EDGE_KINDS, type Edge, type EdgeKind, type Node, type NodeKind, type Zone } from "../graph/model.ts";
import type { Parts } from "./diagram-parts.ts";

/** Kinds whose nodes are drawn as one box when their arrows are the same; in this order, since each merge makes the next one likelier. */
const MERGED: readonly NodeKind[] = ["tool", "credential", "content", "agent", "resource", "tool", "credential"];
const EDGE_ORDER: readonly string[] = Object.keys(EDGE_KINDS);

export interface Box {
  /** The id of its first member. */
  readonly key: string;
  readonly kind: NodeKind;
  readonly zone: Zone | undefined;
  readonly members: readonly Node[];
}
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  readonly edges: readonly Edge[];
}

/** Parallel edges as one link, and nodes that only their names tell apart as one box. */
export function merged(
  parts: Parts,
  zones: ReadonlyMap<string, Zone | undefined>,
): { readonly boxes: readonly Box[]; readonly links: readonly Link[] } {
  const homes = new Map([...parts.nodes.keys()].map((id) => [id, id]));
  const looks = new Map(parts.edges.map((edge) => [edge, look(edge, parts)]));
  for (const kind of MERGED) mergeTwins(kind, parts.nodes, looks, zones, homes);
  const boxes = new Map<string, Node[]>();
  for (const node of parts.nodes.values()) {
    const key = homeOf(homes, node.id);
    const members = boxes.get(key);
    if (members) members.push(node);
    else boxes.set(key, [node]);
  }
  return {
    boxes: [...boxes].flatMap(([key, members]) => {
      const kind = members[0]?.kind;
      return kind === undefined ? [] : [{ key, kind, zone: zones.get(key), members }];
    }),
    links: links(parts.edges, homes),
  };
}

function mergeTwins(
  kind: NodeKind,
  nodes: Parts["nodes"],
  looks: ReadonlyMap<Edge, string>,
  zones: ReadonlyMap<string, Zone | undefined>,
  homes: Map<string, string>,
): void {
  const arrows = new Map<string, Set<string>>();
  const add = (id: string, ...arrow: readonly string[]): void => {
    if (nodes.get(id)?.kind === kind) arrows.set(id, (arrows.get(id) ?? new Set()).add(JSON.stringify(arrow)));
  };
  for (const [edge, shown] of looks) {
    const [from, to] = [homeOf(homes, edge.from), homeOf(homes, edge.to)];
    add(from, "to", to, shown);
    add(to, "from", from, shown);
  }
  const first = new Map<string, string>();
  for (const node of nodes.values()) {
    const home = homeOf(homes, node.id);
    if (node.kind !== kind || home !== node.id) continue;
    const surroundings = JSON.stringify([zones.get(home), [...(arrows.get(home) ?? [])].sort()]);
    const twin = first.get(surroundings);
    if (twin === undefined) first.set(surroundings, home);
    else homes.set(home, twin);
  }
}

/** NOTE: a box can be merged again, at most once for each pass. */
function homeOf(homes: ReadonlyMap<string, string>, id: string): string {
  let home = id;
  for (let next = homes.get(home); next !== undefined && next !== home; next = homes.get(home)) home = next;
  return home;
}

/** What an edge would show on its arrow. */
function look({ id, kind, facts, gates }: Edge, { proofs }: Parts): string {
  return JSON.stringify([kind, facts.access?.value, proofs.get(id), gateKey(gates)]);
}

/** What the gates of an edge would show on its arrow. */

function gateKey(gates: Edge["gates"]): readonly string[] {
  return [...new Set(gates.map((gate) => JSON.stringify([gate.kind, gate.strength, gate.stops])))].sort();
}

function links(edges: readonly Edge[], homes: ReadonlyMap<string, string>): Link[] {
  const found = new Map<string, { from: string; to: string; kind: EdgeKind; edges: Edge[] }>();
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

function order({ kind }: Link): number {
  return EDGE_ORDER.indexOf(kind);
}
