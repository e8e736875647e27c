import {
  drawn
} from "./chunk-RTN6Y6CG.js";
import "./chunk-MKKG7H2G.js";
import "./chunk-DBCSTX47.js";
import "./chunk-4JXSKLTI.js";
import "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/report/dot.ts
var LIMITS = { arrows: 2e3, characters: 1e6 };
var OUTLINE = {
  principal: "ellipse",
  workload: "box",
  agent: "hexagon",
  model: "doublecircle",
  tool: "component",
  server: "parallelogram",
  content: "note",
  credential: "trapezium",
  resource: "cylinder",
  evidence: "folder"
};
var FILL = { agent: "#b6d4fe", credential: "#fff3c4" };
var LINE = {
  effective: 'penwidth=3, color="#1a7f37"',
  declared: 'style=dashed, color="#9a6700"',
  weak: 'color="#cf222e"'
};
function dot(result) {
  return drawn(result, digraph, LIMITS);
}
function digraph({ groups, arrows, notes }) {
  const lines = [
    "digraph delegraph {",
    '  graph [rankdir=LR, fontname="Helvetica", labelloc=b, labeljust=l];',
    '  node [fontname="Helvetica", style=filled, fillcolor="#ffffff"];',
    '  edge [fontname="Helvetica", fontsize=10];',
    ...notes.length > 0 ? [`  label=${quoted(notes)};`] : [],
    ...groups.flatMap(
      ({ zone, shapes }) => zone === void 0 ? shapes.map((shape) => `  ${shapeLine(shape)}`) : [
        `  subgraph cluster_${zone.replaceAll("-", "_")} {`,
        `    label=${quoted([`zone: ${zone}`])};`,
        ...shapes.map((shape) => `    ${shapeLine(shape)}`),
        "  }"
      ]
    ),
    ...arrows.map((arrow) => `  ${arrowLine(arrow)}`),
    "}"
  ];
  return `${lines.join("\n")}
`;
}
function shapeLine({ id, kind, lines }) {
  const fill = FILL[kind];
  return `${id} [shape=${OUTLINE[kind]}, label=${quoted(lines)}${fill === void 0 ? "" : `, fillcolor="${fill}"`}];`;
}
function arrowLine({ from, to, strength, lines }) {
  const line = strength === void 0 ? "" : `, ${LINE[strength]}`;
  return `${from} -> ${to} [label=${quoted(lines)}${line}];`;
}
function quoted(lines) {
  return `"${lines.map(dotText).join("\\n")}"`;
}
function dotText(text) {
  return text.replaceAll("&", "&amp;").replaceAll("\\", "\\\\").replaceAll('"', '\\"');
}
export {
  dot,
  dotText
};
