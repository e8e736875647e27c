import {
  offsetOf
} from "./chunk-5MSIDW42.js";

// src/parse/written.ts
var HOLE = "\uE000";
var COMPUTED = /\$\{([^{}]{0,500})\}|\u{E000}+/gu;
var TAG = /!(?!Sub\b)[A-Za-z:]{1,40}[ \t]+["']?$/;
function writtenOf(tree, source) {
  const { location } = tree;
  if (tree.kind === "map")
    return {
      kind: "map",
      entries: tree.entries().map(({ key, keyLocation, value }) => ({
        key: key.replace(COMPUTED, HOLE),
        location: keyLocation,
        value: writtenOf(value, source)
      })),
      location
    };
  if (tree.kind === "list")
    return { kind: "list", items: tree.items().map((item) => writtenOf(item, source)), location };
  const text = tree.string();
  const start = offsetOf(source, location.line, location.column);
  if (text === void 0 || TAG.test(source.text.slice(Math.max(0, start - 50), start)))
    return { kind: "unknown", location };
  const holes = [...text.matchAll(COMPUTED)].map(([, inner]) => inner ?? "");
  return { kind: "text", text: text.replace(COMPUTED, HOLE), holes, location };
}
function valueAt(value, key) {
  return value?.kind === "map" ? value.entries.findLast((entry) => entry.key === key)?.value : void 0;
}
function itemsOf(value) {
  if (value === void 0) return [];
  return value.kind === "list" ? value.items : [value];
}
function plainText(value) {
  return value?.kind === "text" && value.holes.length === 0 ? value.text : void 0;
}

export {
  HOLE,
  writtenOf,
  valueAt,
  itemsOf,
  plainText
};
