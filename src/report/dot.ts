import type { GateStrength, NodeKind } from "../graph/model.ts";
import type { Arrow, Diagram, Shape } from "./diagram.ts";
import { drawn } from "./diagram-fit.ts";
import type { Result } from "./result.ts";

/** LIMIT: Graphviz takes minutes for larger ones, and nobody can read them. */
const LIMITS = { arrows: 2000, characters: 1_000_000 };

/** The outline of each kind. https://graphviz.org/doc/info/shapes.html */
const OUTLINE: Readonly<Record<NodeKind, string>> = {
  principal: "ellipse",
  workload: "box",
  agent: "hexagon",
  model: "doublecircle",
  tool: "component",
  server: "parallelogram",
  content: "note",
  credential: "trapezium",
  resource: "cylinder",
  evidence: "folder",
};
const FILL: Readonly<Partial<Record<NodeKind, string>>> = { agent: "#b6d4fe", credential: "#fff3c4" };
const LINE: Readonly<Record<GateStrength, string>> = {
  effective: 'penwidth=3, color="#1a7f37"',
  declared: 'style=dashed, color="#9a6700"',
  weak: 'color="#cf222e"',
};
/** The delegation graph in Graphviz' language: trust zones as clusters, gates on the arrows. */
export function dot(result: Result): string {
  return drawn(result, digraph, LIMITS);
}

function digraph({ groups, arrows, notes }: Diagram): string {
  const lines = [
    "digraph delegraph {",
    '  graph [rankdir=LR, fontname="Helvetica", labelloc=b, labeljust=l];',
    '  node [fontname="Helvetica", style=filled, fillcolor="#ffffff"];',
    '  edge [fontname="Helvetica", fontsize=10];',
    ...(notes.length > 0 ? [`  label=${quoted(notes)};`] : []),
    ...groups.flatMap(({ zone, shapes }) =>
      zone === undefined
        ? shapes.map((shape) => `  ${shapeLine(shape)}`)
        : [
            `  subgraph cluster_${zone.replaceAll("-", "_")} {`,
            `    label=${quoted([`zone: ${zone}`])};`,
            ...shapes.map((shape) => `    ${shapeLine(shape)}`),
            "  }",
          ],
    ),
    ...arrows.map((arrow) => `  ${arrowLine(arrow)}`),
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

function shapeLine({ id, kind, lines }: Shape): string {
  const fill = FILL[kind];
  return `${id} [shape=${OUTLINE[kind]}, label=${quoted(lines)}${fill === undefined ? "" : `, fillcolor="${fill}"`}];`;
}

function arrowLine({ from, to, strength, lines }: Arrow): string {
  const line = strength === undefined ? "" : `, ${LINE[strength]}`;
  return `${from} -> ${to} [label=${quoted(lines)}${line}];`;
}

/** NOTE: a label that begins with `<` is HTML only where it is not quoted. */
function quoted(lines: readonly string[]): string {
  return `"${lines.map(dotText).join("\\n")}"`;
}

/** Text inside a quoted label: no end of it, no escape such as `\N`, no HTML entity. https://graphviz.org/doc/info/attrs.html#k:escString */
export function dotText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("\\", "\\\\").replaceAll('"', '\\"');
}
