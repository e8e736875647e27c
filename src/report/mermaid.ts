import type { NodeKind } from "../graph/model.ts";
import type { Arrow, Diagram, Shape } from "./diagram.ts";
import { drawn } from "./diagram-fit.ts";
import type { Result } from "./result.ts";

/** Mermaid refuses more. https://mermaid.js.org/config/schema-docs/config.html: maxEdges, maxTextSize */
const LIMITS = { arrows: 500, characters: 50_000 };

/** The outline of each kind. https://mermaid.js.org/syntax/flowchart.html#node-shapes */
const OUTLINE: Readonly<Record<NodeKind, readonly [string, string]>> = {
  principal: ["([", "])"],
  workload: ["[", "]"],
  agent: ["{{", "}}"],
  model: ["((", "))"],
  tool: ["[[", "]]"],
  server: ["[/", "/]"],
  content: [">", "]"],
  credential: ["[/", "\\]"],
  resource: ["[(", ")]"],
  evidence: ["(", ")"],
};
const LINE = { effective: "==>", declared: "-.->", weak: "-->", none: "-->" } as const;
const STYLES = [
  "classDef agent fill:#1f6feb,stroke:#0b3d91,color:#ffffff",
  "classDef credential fill:#fff3c4,stroke:#9a6700,color:#1f2328",
  "classDef note fill:none,stroke:none",
];
const WEAK_STYLE = "stroke:#cf222e,stroke-width:2px";

/** The delegation graph as a Mermaid flowchart: trust zones as subgraphs, gates on the arrows. */
export function mermaid(result: Result): string {
  return drawn(result, flowchart, LIMITS);
}

function flowchart({ groups, arrows, notes }: Diagram): string {
  const weak = arrows.flatMap(({ strength }, index) => (strength === "weak" ? [index] : []));
  const lines = [
    "flowchart LR",
    ...groups.flatMap(({ zone, shapes }) =>
      zone === undefined
        ? shapes.map((shape) => `  ${shapeLine(shape)}`)
        : [
            `  subgraph zone_${zone.replaceAll("-", "_")}["zone: ${label([zone])}"]`,
            ...shapes.map((shape) => `    ${shapeLine(shape)}`),
            "  end",
          ],
    ),
    ...(notes.length > 0 ? [`  note["${label(notes)}"]:::note`] : []),
    ...arrows.map((arrow) => `  ${arrowLine(arrow)}`),
    ...STYLES.map((style) => `  ${style}`),
    ...(weak.length > 0 ? [`  linkStyle ${weak.join(",")} ${WEAK_STYLE}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function shapeLine({ id, kind, lines }: Shape): string {
  const [start, end] = OUTLINE[kind];
  const style = kind === "agent" || kind === "credential" ? `:::${kind}` : "";
  return `${id}${start}"${label(lines)}"${end}${style}`;
}

function arrowLine({ from, to, strength, lines }: Arrow): string {
  return `${from} ${LINE[strength ?? "none"]}|"${label(lines)}"| ${to}`;
}

function label(lines: readonly string[]): string {
  return lines.map(mermaidText).join("<br/>");
}

/**
 * Text as it may stand in a quoted label: whatever is not a letter, a digit, or one of a few marks after a letter
 * becomes an entity, so that Mermaid finds no Markdown, HTML, list, comment or end of the label in it.
 * NOTE: its lexer takes a whole line that holds `direction LR` for that statement, quoted or not.
 */
export function mermaidText(text: string): string {
  return text
    .replace(/[^\p{L}\p{N} ]/gu, (character, at: number) =>
      ",.()/-".includes(character) && /[A-Za-z]/.test(text.charAt(at - 1)) ? character : entity(character),
    )
    .replace(/(?<=^| ) | $/g, entity)
    .replace(/d(?=irection)/gi, entity);
}

function entity(character: string): string {
  return `#${character.codePointAt(0)};`;
}
