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

// src/report/mermaid.ts
var LIMITS = { arrows: 500, characters: 5e4 };
var OUTLINE = {
  principal: ["([", "])"],
  workload: ["[", "]"],
  agent: ["{{", "}}"],
  model: ["((", "))"],
  tool: ["[[", "]]"],
  server: ["[/", "/]"],
  content: [">", "]"],
  credential: ["[/", "\\]"],
  resource: ["[(", ")]"],
  evidence: ["(", ")"]
};
var LINE = { effective: "==>", declared: "-.->", weak: "-->", none: "-->" };
var STYLES = [
  "classDef agent fill:#1f6feb,stroke:#0b3d91,color:#ffffff",
  "classDef credential fill:#fff3c4,stroke:#9a6700,color:#1f2328",
  "classDef note fill:none,stroke:none"
];
var WEAK_STYLE = "stroke:#cf222e,stroke-width:2px";
function mermaid(result) {
  return drawn(result, flowchart, LIMITS);
}
function flowchart({ groups, arrows, notes }) {
  const weak = arrows.flatMap(({ strength }, index) => strength === "weak" ? [index] : []);
  const lines = [
    "flowchart LR",
    ...groups.flatMap(
      ({ zone, shapes }) => zone === void 0 ? shapes.map((shape) => `  ${shapeLine(shape)}`) : [
        `  subgraph zone_${zone.replaceAll("-", "_")}["zone: ${label([zone])}"]`,
        ...shapes.map((shape) => `    ${shapeLine(shape)}`),
        "  end"
      ]
    ),
    ...notes.length > 0 ? [`  note["${label(notes)}"]:::note`] : [],
    ...arrows.map((arrow) => `  ${arrowLine(arrow)}`),
    ...STYLES.map((style) => `  ${style}`),
    ...weak.length > 0 ? [`  linkStyle ${weak.join(",")} ${WEAK_STYLE}`] : []
  ];
  return `${lines.join("\n")}
`;
}
function shapeLine({ id, kind, lines }) {
  const [start, end] = OUTLINE[kind];
  const style = kind === "agent" || kind === "credential" ? `:::${kind}` : "";
  return `${id}${start}"${label(lines)}"${end}${style}`;
}
function arrowLine({ from, to, strength, lines }) {
  return `${from} ${LINE[strength ?? "none"]}|"${label(lines)}"| ${to}`;
}
function label(lines) {
  return lines.map(mermaidText).join("<br/>");
}
function mermaidText(text) {
  return text.replace(
    /[^\p{L}\p{N} ]/gu,
    (character, at) => ",.()/-".includes(character) && /[A-Za-z]/.test(text.charAt(at - 1)) ? character : entity(character)
  ).replace(/(?<=^| ) | $/g, entity).replace(/d(?=irection)/gi, entity);
}
function entity(character) {
  return `#${character.codePointAt(0)};`;
}
export {
  mermaid,
  mermaidText
};
