import type {
  Condition,
  Context,
  Diagnostic,
  Edge,
  EdgeId,
  EdgeKind,
  Fact,
  FactName,
  Facts,
  Fragment,
  Graph,
  Location,
  Node,
  NodeId,
} from "./model.ts";
import { isFactName } from "./model.ts";
import { joinSame } from "./same.ts";

const NOWHERE: Location = { file: ".", line: 1, column: 1, endLine: 1, endColumn: 1 };

/** The id of an edge: what it joins, and what tells it from another one of the same kind between the same ends. */
export function edgeId(kind: EdgeKind, from: NodeId, to: NodeId, discriminator?: string): EdgeId {
  const id = `${from} -${kind}-> ${to}`;
  return discriminator === undefined ? id : `${id} #${discriminator}`;
}

/** Order of code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Order of places: by file, line, column, end. */
export function compareLocations(a: Location, b: Location): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    a.endLine - b.endLine ||
    a.endColumn - b.endColumn
  );
}

/** Joins what the readers found into one graph. Pure; the result does not depend on the order of the fragments. */
export function link(read: readonly Fragment[]): { graph: Graph; diagnostics: readonly Diagnostic[] } {
  const fragments = joinSame(read);
  const diagnostics: Diagnostic[] = [];
  const nodes = new Map<NodeId, Node>();
  for (const copies of groups(
    fragments.flatMap((fragment) => fragment.nodes),
    (node) => node.location,
  )) {
    const node = copies.reduce(mergeNodes);
    nodes.set(node.id, node);
    const other = copies.find((copy) => copy.kind !== node.kind);
    if (other)
      diagnostics.push(internal(`The node \`${node.id}\` is both a ${node.kind} and a ${other.kind}.`, other.location));
  }
  const edges = new Map<EdgeId, Edge>();
  for (const copies of groups(
    fragments.flatMap((fragment) => fragment.edges),
    (edge) => edge.locations[0],
  )) {
    const edge = copies.reduce(mergeEdges);
    if (nodes.has(edge.from) && nodes.has(edge.to)) edges.set(edge.id, edge);
    else diagnostics.push(internal(`The edge \`${edge.id}\` leads from or to nothing.`, edge.locations[0]));
  }
  return { graph: { nodes, edges }, diagnostics };
}

function internal(message: string, location: Location = NOWHERE): Diagnostic {
  return { code: "internal", level: "error", message, location };
}

/** Copies by id, ids in order; within a group by place, then by content, so that the first one is always the same. */
function groups<T extends { readonly id: string }>(
  items: readonly T[],
  place: (item: T) => Location | undefined,
): T[][] {
  const byId = new Map<string, T[]>();
  for (const item of items) {
    const group = byId.get(item.id);
    if (group) group.push(item);
    else byId.set(item.id, [item]);
  }
  const sorted = [...byId].sort(([a], [b]) => compareText(a, b));
  return sorted.map(([, copies]) => (copies.length < 2 ? copies : ordered(copies, place)));
}

function ordered<T>(copies: readonly T[], place: (item: T) => Location | undefined): T[] {
  const keyed = copies.map((copy) => ({ copy, location: place(copy), text: JSON.stringify(copy) }));
  keyed.sort((a, b) => {
    if (a.location && b.location) return compareLocations(a.location, b.location) || compareText(a.text, b.text);
    if (a.location || b.location) return a.location ? -1 : 1;
    return compareText(a.text, b.text);
  });
  return keyed.map(({ copy }) => copy);
}

function mergeNodes(first: Node, next: Node): Node {
  const zone = first.zone ?? next.zone;
  const location = first.location ?? next.location;
  return {
    ...first,
    ...(zone && { zone }),
    ...(location && { location }),
    facts: mergeFacts(first.facts, next.facts),
  };
}

function mergeEdges(first: Edge, next: Edge): Edge {
  const { conditions: mine, ...rest } = first;
  const conditions = mergeConditions(mine ?? [], next.conditions ?? []);
  return {
    ...rest,
    contexts: mergeContexts(first.contexts, next.contexts),
    gates: distinct([...first.gates, ...next.gates]),
    facts: mergeFacts(first.facts, next.facts),
    because: [...new Set([...first.because, ...next.because])],
    locations: distinct([...first.locations, ...next.locations]),
    ...(conditions.length > 0 && { conditions }),
  };
}

function mergeContexts(a: readonly Context[] | "every", b: readonly Context[] | "every"): readonly Context[] | "every" {
  if (a === "every" || b === "every") return "every";
  return [...new Set([...a, ...b])].sort(compareText);
}

/** Either copy makes the edge exist, so an unconditional one makes it unconditional. */
function mergeConditions(a: readonly Condition[], b: readonly Condition[]): readonly Condition[] {
  if (a.length === 0 || b.length === 0) return [];
  const alternatives = distinct<Condition>([...alternativesOf(a), ...alternativesOf(b)]);
  if (alternatives.length > 1) return [{ op: "any", of: alternatives }];
  const [only] = alternatives;
  return only?.op === "all" ? only.of : alternatives;
}

function alternativesOf(conditions: readonly Condition[]): readonly Condition[] {
  const [only] = conditions;
  if (conditions.length === 1 && only) return only.op === "any" ? only.of : [only];
  return [{ op: "all", of: conditions }];
}

/** A known value wins over an unknown one; of two known ones the first. Equal values share their witnesses. */
function mergeFacts(first: Facts, next: Facts): Facts {
  const merged: Partial<Record<FactName, Fact>> = { ...first };
  for (const [name, fact] of Object.entries(next)) {
    if (!isFactName(name)) continue;
    const mine = merged[name];
    if (!mine || (mine.value === "unknown" && fact.value !== "unknown")) merged[name] = fact;
    else if (JSON.stringify(mine.value) === JSON.stringify(fact.value)) {
      merged[name] = { value: mine.value, because: [...new Set([...mine.because, ...fact.because])] };
    }
  }
  return merged;
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
