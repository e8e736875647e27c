import {
  isFactName
} from "./chunk-JYZMH2C7.js";

// src/graph/link.ts
var NOWHERE = { file: ".", line: 1, column: 1, endLine: 1, endColumn: 1 };
function edgeId(kind, from, to, discriminator) {
  const id = `${from} -${kind}-> ${to}`;
  return discriminator === void 0 ? id : `${id} #${discriminator}`;
}
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
function compareLocations(a, b) {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || a.endLine - b.endLine || a.endColumn - b.endColumn;
}
function link(fragments) {
  const diagnostics = [];
  const nodes = /* @__PURE__ */ new Map();
  for (const copies of groups(
    fragments.flatMap((fragment) => fragment.nodes),
    (node) => node.location
  )) {
    const node = copies.reduce(mergeNodes);
    nodes.set(node.id, node);
    const other = copies.find((copy) => copy.kind !== node.kind);
    if (other)
      diagnostics.push(internal(`The node \`${node.id}\` is both a ${node.kind} and a ${other.kind}.`, other.location));
  }
  const edges = /* @__PURE__ */ new Map();
  for (const copies of groups(
    fragments.flatMap((fragment) => fragment.edges),
    (edge) => edge.locations[0]
  )) {
    const edge = copies.reduce(mergeEdges);
    if (nodes.has(edge.from) && nodes.has(edge.to)) edges.set(edge.id, edge);
    else diagnostics.push(internal(`The edge \`${edge.id}\` leads from or to nothing.`, edge.locations[0]));
  }
  return { graph: { nodes, edges }, diagnostics };
}
function internal(message, location = NOWHERE) {
  return { code: "internal", level: "error", message, location };
}
function groups(items, place) {
  const byId = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = byId.get(item.id);
    if (group) group.push(item);
    else byId.set(item.id, [item]);
  }
  const sorted = [...byId].sort(([a], [b]) => compareText(a, b));
  return sorted.map(([, copies]) => copies.length < 2 ? copies : ordered(copies, place));
}
function ordered(copies, place) {
  const keyed = copies.map((copy) => ({ copy, location: place(copy), text: JSON.stringify(copy) }));
  keyed.sort((a, b) => {
    if (a.location && b.location) return compareLocations(a.location, b.location) || compareText(a.text, b.text);
    if (a.location || b.location) return a.location ? -1 : 1;
    return compareText(a.text, b.text);
  });
  return keyed.map(({ copy }) => copy);
}
function mergeNodes(first, next) {
  const zone = first.zone ?? next.zone;
  const location = first.location ?? next.location;
  return {
    ...first,
    ...zone && { zone },
    ...location && { location },
    facts: mergeFacts(first.facts, next.facts)
  };
}
function mergeEdges(first, next) {
  const { conditions: mine, ...rest } = first;
  const conditions = mergeConditions(mine ?? [], next.conditions ?? []);
  return {
    ...rest,
    contexts: mergeContexts(first.contexts, next.contexts),
    gates: distinct([...first.gates, ...next.gates]),
    facts: mergeFacts(first.facts, next.facts),
    because: [.../* @__PURE__ */ new Set([...first.because, ...next.because])],
    locations: distinct([...first.locations, ...next.locations]),
    ...conditions.length > 0 && { conditions }
  };
}
function mergeContexts(a, b) {
  if (a === "every" || b === "every") return "every";
  return [.../* @__PURE__ */ new Set([...a, ...b])].sort(compareText);
}
function mergeConditions(a, b) {
  if (a.length === 0 || b.length === 0) return [];
  const alternatives = distinct([...alternativesOf(a), ...alternativesOf(b)]);
  if (alternatives.length > 1) return [{ op: "any", of: alternatives }];
  const [only] = alternatives;
  return only?.op === "all" ? only.of : alternatives;
}
function alternativesOf(conditions) {
  const [only] = conditions;
  if (conditions.length === 1 && only) return only.op === "any" ? only.of : [only];
  return [{ op: "all", of: conditions }];
}
function mergeFacts(first, next) {
  const merged = { ...first };
  for (const [name, fact] of Object.entries(next)) {
    if (!isFactName(name)) continue;
    const mine = merged[name];
    if (!mine || mine.value === "unknown" && fact.value !== "unknown") merged[name] = fact;
    else if (JSON.stringify(mine.value) === JSON.stringify(fact.value)) {
      merged[name] = { value: mine.value, because: [.../* @__PURE__ */ new Set([...mine.because, ...fact.because])] };
    }
  }
  return merged;
}
function distinct(items) {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

export {
  edgeId,
  compareText,
  compareLocations,
  link
};
