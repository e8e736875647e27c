import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Edge,
  type EdgeKind,
  type Facts,
  fact,
  type Gate,
  type Node,
  type NodeKind,
  type Zone,
} from "../../src/graph/model.ts";
import { dot } from "../../src/report/dot.ts";
import { visible } from "../../src/report/escape.ts";
import { mermaid } from "../../src/report/mermaid.ts";
import type { Result } from "../../src/report/result.ts";
import { scan } from "../../src/scan.ts";
import { type Drawing, readDot, readMermaid } from "./diagram-grammar.ts";
import { DECLARED, EMPTY, finding, HOSTILE, location, SAMPLE, WEAK } from "./sample.ts";

/** As in the sample, but standing there in every run. */
const EFFECTIVE: Gate = {
  ...DECLARED,
  kind: "actor-check",
  strength: "effective",
  stops: ["anyone"],
  contexts: ["every"],
};
const ANYWHERE: Gate = { ...WEAK, contexts: ["every"] };

function node(kind: NodeKind, id: string, label = id, zone?: Zone): Node {
  const place = kind === "workload" ? { location: location(".github/workflows/a.yml", 3) } : {};
  return { id, kind, label, layer: "L3", facts: {}, ...(zone ? { zone } : {}), ...place };
}

function edge(kind: EdgeKind, from: string, to: string, extra: Partial<Edge> = {}): Edge {
  const facts: Facts = extra.facts ?? {};
  const id = `${kind} ${from} ${to} ${facts.access?.value ?? ""} ${extra.contexts ?? ""}`;
  return { id, from, to, kind, contexts: "every", gates: [], because: [], locations: [], ...extra, facts };
}

function access(value: "read" | "write" | "exec"): Pick<Edge, "facts"> {
  return { facts: { access: fact(value) } };
}

function graphOf(nodes: readonly Node[], edges: readonly Edge[]): Result {
  const graph = {
    nodes: new Map(nodes.map((one) => [one.id, one])),
    edges: new Map(edges.map((one) => [one.id, one])),
  };
  return { ...SAMPLE, graph, findings: [], diagnostics: [], suppressed: [] };
}

/** A job that anyone starts, its agent, and what the agent has: two tools of one reach, a third, and a credential. */
function story(agent = "Claude", suffix = ""): { nodes: Node[]; edges: Edge[] } {
  const [job, it, secret] = [`job${suffix}`, `agent${suffix}`, `secret${suffix}`];
  const tools = ["cat", "less", "gh"].map((name) => `${name}${suffix}`);
  const [cat = "", less = "", gh = ""] = tools;
  const reach = [
    edge("reaches", cat, "files", access("read")),
    edge("reaches", less, "files", access("read")),
    edge("reaches", gh, "issues", access("write")),
    edge("grants", secret, "issues", access("write")),
    edge("grants", secret, "releases", access("write")),
  ];
  const [catReads, lessReads, ghWrites, secretWrites] = reach.map(({ id }) => id);
  return {
    nodes: [
      node("principal", "anyone", "anyone", "outside"),
      node("workload", job, "triage", "runner"),
      node("workload", "ci", "build", "runner"),
      node("agent", it, agent),
      ...tools.map((id) => node("tool", id)),
      node("credential", secret, "secret TOKEN"),
      node("resource", "files", "files", "runner"),
      node("resource", "issues", "issues", "thread"),
      node("resource", "releases", "releases", "release"),
    ],
    edges: [
      edge("starts", "anyone", job, { contexts: ["issues.opened"], gates: [ANYWHERE] }),
      edge("starts", "anyone", job, { contexts: ["issues.edited"], gates: [ANYWHERE] }),
      edge("starts", "anyone", job, { contexts: ["workflow_dispatch"], gates: [DECLARED, ANYWHERE] }),
      edge("starts", "anyone", "ci", { contexts: ["push"] }),
      edge("runs", job, it, { gates: [EFFECTIVE] }),
      ...tools.map((id) => edge("uses", it, id)),
      edge("holds", it, secret),
      ...reach,
      edge("can", it, "files", { ...access("read"), because: [catReads ?? "", lessReads ?? ""] }),
      edge("can", it, "issues", {
        facts: { access: fact("write"), confidence: fact("possible") },
        because: [ghWrites ?? "", secretWrites ?? ""],
      }),
    ],
  };
}

const { nodes, edges } = story();
const STORY = graphOf(nodes, edges);
const FORMATS = [
  { name: "mermaid", draw: mermaid, read: readMermaid, lines: { weak: "-->", declared: "-.->", effective: "==>" } },
  {
    name: "dot",
    draw: dot,
    read: readDot,
    lines: {
      weak: ', color="#cf222e"',
      declared: ', style=dashed, color="#9a6700"',
      effective: ', penwidth=3, color="#1a7f37"',
    },
  },
] as const;

/** An arrow as a sentence. */
function arrows({ shapes, arrows: all }: Drawing): string[] {
  const name = (id: string): string => shapes.get(id)?.lines.slice(1).join("+") ?? "?";
  return all.map(({ from, to, lines }) => `${name(from)} > ${lines.join(" / ")} > ${name(to)}`);
}

test("a flowchart as it is written", () => {
  expect(mermaid(STORY)).toMatchInlineSnapshot(`
    "flowchart LR
      subgraph zone_outside["zone: outside"]
        principal_efb03667(["principal<br/>anyone"])
      end
      subgraph zone_thread["zone: thread"]
        resource_7a6ffc49[("resource<br/>issues")]
      end
      subgraph zone_runner["zone: runner"]
        workload_ddd42fdc["workload<br/>triage<br/>#46;github/workflows/a.yml"]
        agent_4fe7f1a6{{"agent<br/>Claude"}}:::agent
        tool_06745c07[["tools<br/>cat<br/>less"]]
        tool_47207f2a[["tool<br/>gh"]]
        resource_3ee74090[("resource<br/>files")]
      end
      credential_667c6911[/"credential<br/>secret TOKEN"\\]:::credential
      note["Left out#58; 1 workload without agents#59; 1 access that no agent can use, as far as the files say. The JSON of #96;delegraph graph#96; has everything.<br/>Thick arrow#58; an effective gate stands on it, for those whom it stops.<br/>Dashed arrow#58; a declared gate, whose content is not in the files.<br/>Red arrow#58; a weak gate, which stops nobody."]:::note
      principal_efb03667 -.->|"starts on workflow#95;dispatch<br/>declared gate environment, stops anyone, triager, writer<br/>weak gate comment-phrase"| workload_ddd42fdc
      principal_efb03667 -->|"starts on issues.edited, issues.opened<br/>weak gate comment-phrase"| workload_ddd42fdc
      workload_ddd42fdc ==>|"runs<br/>effective gate actor-check, stops anyone"| agent_4fe7f1a6
      agent_4fe7f1a6 -->|"uses"| tool_06745c07
      agent_4fe7f1a6 -->|"uses"| tool_47207f2a
      agent_4fe7f1a6 -->|"holds"| credential_667c6911
      credential_667c6911 -->|"grants write #40;possible)"| resource_7a6ffc49
      tool_06745c07 -->|"reaches read"| resource_3ee74090
      tool_47207f2a -->|"reaches write #40;possible)"| resource_7a6ffc49
      classDef agent fill:#1f6feb,stroke:#0b3d91,color:#ffffff
      classDef credential fill:#fff3c4,stroke:#9a6700,color:#1f2328
      classDef note fill:none,stroke:none
      linkStyle 1 stroke:#cf222e,stroke-width:2px
    "
  `);
});

test("a digraph as it is written", () => {
  expect(dot(STORY)).toMatchInlineSnapshot(`
    "digraph delegraph {
      graph [rankdir=LR, fontname="Helvetica", labelloc=b, labeljust=l];
      node [fontname="Helvetica", style=filled, fillcolor="#ffffff"];
      edge [fontname="Helvetica", fontsize=10];
      label="Left out: 1 workload without agents; 1 access that no agent can use, as far as the files say. The JSON of \`delegraph graph\` has everything.\\nThick arrow: an effective gate stands on it, for those whom it stops.\\nDashed arrow: a declared gate, whose content is not in the files.\\nRed arrow: a weak gate, which stops nobody.";
      subgraph cluster_outside {
        label="zone: outside";
        principal_efb03667 [shape=ellipse, label="principal\\nanyone"];
      }
      subgraph cluster_thread {
        label="zone: thread";
        resource_7a6ffc49 [shape=cylinder, label="resource\\nissues"];
      }
      subgraph cluster_runner {
        label="zone: runner";
        workload_ddd42fdc [shape=box, label="workload\\ntriage\\n.github/workflows/a.yml"];
        agent_4fe7f1a6 [shape=hexagon, label="agent\\nClaude", fillcolor="#b6d4fe"];
        tool_06745c07 [shape=component, label="tools\\ncat\\nless"];
        tool_47207f2a [shape=component, label="tool\\ngh"];
        resource_3ee74090 [shape=cylinder, label="resource\\nfiles"];
      }
      credential_667c6911 [shape=trapezium, label="credential\\nsecret TOKEN", fillcolor="#fff3c4"];
      principal_efb03667 -> workload_ddd42fdc [label="starts on workflow_dispatch\\ndeclared gate environment, stops anyone, triager, writer\\nweak gate comment-phrase", style=dashed, color="#9a6700"];
      principal_efb03667 -> workload_ddd42fdc [label="starts on issues.edited, issues.opened\\nweak gate comment-phrase", color="#cf222e"];
      workload_ddd42fdc -> agent_4fe7f1a6 [label="runs\\neffective gate actor-check, stops anyone", penwidth=3, color="#1a7f37"];
      agent_4fe7f1a6 -> tool_06745c07 [label="uses"];
      agent_4fe7f1a6 -> tool_47207f2a [label="uses"];
      agent_4fe7f1a6 -> credential_667c6911 [label="holds"];
      credential_667c6911 -> resource_7a6ffc49 [label="grants write (possible)"];
      tool_06745c07 -> resource_3ee74090 [label="reaches read"];
      tool_47207f2a -> resource_7a6ffc49 [label="reaches write (possible)"];
    }
    "
  `);
});

describe.each(FORMATS)("$name", ({ draw, read, lines }) => {
  test("shows who starts the agent and what it can do, and leaves out what proves nothing", () => {
    const drawing = read(draw(STORY));
    expect(arrows(drawing)).toEqual([
      "anyone > starts on workflow_dispatch / declared gate environment, stops anyone, triager, writer / weak gate comment-phrase > triage+.github/workflows/a.yml",
      "anyone > starts on issues.edited, issues.opened / weak gate comment-phrase > triage+.github/workflows/a.yml",
      "triage+.github/workflows/a.yml > runs / effective gate actor-check, stops anyone > Claude",
      "Claude > uses > cat+less",
      "Claude > uses > gh",
      "Claude > holds > secret TOKEN",
      "secret TOKEN > grants write (possible) > issues",
      "cat+less > reaches read > files",
      "gh > reaches write (possible) > issues",
    ]);
    expect(drawing.notes[0]).toBe(
      "Left out: 1 workload without agents; 1 access that no agent can use, as far as the files say. The JSON of `delegraph graph` has everything.",
    );
  });

  test("zones stand by rank, an agent where it runs, a tool where its agent stands", () => {
    const { zones, shapes } = read(draw(STORY));
    expect(zones).toEqual(["outside", "thread", "runner"]);
    const zoneOf = Object.fromEntries([...shapes.values()].map((shape) => [shape.lines[1], shape.zone]));
    expect(zoneOf).toEqual({
      anyone: "outside",
      triage: "runner",
      Claude: "runner",
      cat: "runner",
      gh: "runner",
      files: "runner",
      issues: "thread",
      "secret TOKEN": "",
    });
  });

  test("gates of each strength look different, and each kind has an outline of its own", () => {
    const drawing = read(draw(STORY));
    expect(drawing.arrows.slice(0, 3).map(({ line }) => line)).toEqual([lines.declared, lines.weak, lines.effective]);
    expect(drawing.notes.slice(1).map((note) => note.split(":")[0])).toEqual([
      "Thick arrow",
      "Dashed arrow",
      "Red arrow",
    ]);
    const kinds = [...drawing.shapes.values()].map((shape) => `${shape.lines[0]?.replace(/s$/, "")} ${shape.outline}`);
    expect(new Set(kinds).size).toBe(6);
    expect(new Set(kinds.map((kind) => kind.split(" ")[1])).size).toBe(6);
  });

  test("a gate that lets the principal through does not make its arrow look closed", () => {
    const writer = { ...node("principal", "writer", "writer", "outside"), facts: { standing: fact("writer") } };
    const anyone = { ...node("principal", "anyone", "anyone", "outside"), facts: { standing: fact("anyone") } };
    const gates = [EFFECTIVE];
    const starts = [edge("starts", "anyone", "job", { gates }), edge("starts", "writer", "job", { gates })];
    const both = graphOf([anyone, writer, ...nodes.slice(1)], [...starts, ...edges.slice(4)]);
    const drawing = read(draw(both));
    const [closed, open] = drawing.arrows;
    expect(drawing.shapes.get(closed?.from ?? "")?.lines).toContain("anyone");
    expect(closed?.line).toBe(lines.effective);
    expect(drawing.shapes.get(open?.from ?? "")?.lines).toContain("writer");
    expect(open?.line).toBe(draw === mermaid ? "-->" : "");
    expect(open?.lines).toContain("effective gate actor-check, stops anyone");
    const some = [
      edge("starts", "anyone", "job", { gates: [{ ...EFFECTIVE, contexts: ["push"] }], contexts: ["push", "issues"] }),
    ];
    const [partly] = read(draw(graphOf([anyone, ...nodes.slice(1)], [...some, ...edges.slice(4)]))).arrows;
    expect(partly?.line).toBe(draw === mermaid ? "-->" : "");
    expect(partly?.lines).toContain("effective gate actor-check, stops anyone, in some contexts");
  });

  test("ids stay when the graph grows", () => {
    const more = graphOf([node("agent", "another"), ...nodes], edges);
    const before = [...read(draw(STORY)).shapes.keys()];
    expect([...read(draw(more)).shapes.keys()]).toEqual(expect.arrayContaining(before));
    expect(draw(STORY)).toBe(draw(graphOf(nodes, edges)));
  });

  test("a capability without a tool behind it is drawn itself", () => {
    const bare = graphOf(nodes.slice(0, 4).concat(nodes.slice(-1)), [
      ...edges.filter(({ kind }) => kind === "runs"),
      edge("can", "agent", "releases", access("write")),
    ]);
    expect(arrows(read(draw(bare)))).toContain("Claude > can write > releases");
  });

  test("nothing found is said, not drawn", () => {
    expect(read(draw(EMPTY)).notes).toEqual(["No files were read, so nothing was judged."]);
    const none = { ...graphOf(nodes.slice(2, 3), []), coverage: { agents: 0, contexts: 0, unknowns: 0 } };
    expect(read(draw(none)).notes).toEqual([
      "No agent was found in what was read (7 files).",
      "Left out: 1 workload without agents. The JSON of `delegraph graph` has everything.",
    ]);
  });

  test("whatever a label holds, it is read back as it stands", () => {
    const label = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(
          fc.constantFrom(
            ...[
              '"',
              "#",
              "#quot;",
              ";",
              "<",
              ">",
              "<br/>",
              "`",
              "\\",
              "\\n",
              "\\N",
              "\n",
              "end",
              "&",
              "&lt;",
              "direction LR",
            ],
            ...[
              "subgraph x",
              "-->",
              "%%",
              "%%{init: {}}%%",
              "[",
              "]",
              "(",
              ")",
              "{",
              "}",
              "|",
              ":::",
              "style:",
              " ",
              "    ",
            ],
            ...[
              "1. a",
              "- a",
              "*",
              "_",
              "~~~",
              "fa:fa-ban",
              "click ",
              "@{",
              "\u202e",
              "é",
              "\ud800",
              "accTitle:",
              "//",
              "a",
            ],
          ),
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(label, (text) => {
        const told = story(text);
        const gate = { ...WEAK, kind: text };
        const all = told.edges.map((one) =>
          one.kind === "starts" ? { ...one, contexts: [text], gates: [gate] } : one,
        );
        const named = told.nodes.map((one) => ({
          ...one,
          label: text,
          ...(one.location ? { location: location(text, 1) } : {}),
        }));
        const drawing = read(draw(graphOf(named, all)));
        const shown = visible(text).replace(/\s+/g, " ").trim();
        const expected = shown.length <= 60 ? shown : expect.stringMatching(/…$/);
        for (const shape of drawing.shapes.values()) expect(shape.lines[1]).toEqual(expected);
        expect(drawing.shapes.size).toBe(8);
        expect(drawing.arrows).toHaveLength(8);
      }),
      {
        numRuns: 100,
        examples: [[HOSTILE], ["end"], ['"];x-->y'], ["direction LR"], ["\\"], ["\\\\n"], ["&amp;"], ["#35;"]],
      },
    );
  });

  test("a large graph keeps within the limits, with the agent of the worst finding, and says what it leaves out", () => {
    const stories = Array.from({ length: 300 }, (_, i) => story(`agent number ${i}`, `-${i}`));
    const large = graphOf(
      stories.flatMap((one) => one.nodes),
      stories.flatMap((one) => one.edges),
    );
    const worst = finding("overbroad-write-access", "critical", 9.5, "a.yml", 1, "agent number 298");
    const steps = worst.paths
      .flatMap((path) => path.steps)
      .map((step) => ({ ...step, node: { ...step.node, id: "agent-298" } }));
    const text = draw({ ...large, findings: [{ ...worst, paths: [{ steps }] }] });
    const drawing = read(text);
    expect(drawing.arrows.length).toBeLessThanOrEqual(draw === mermaid ? 500 : 2000);
    expect(text.length).toBeLessThanOrEqual(draw === mermaid ? 50_000 : 1_000_000);
    expect([...drawing.shapes.values()].map((shape) => shape.lines[1])).toContain("agent number 298");
    expect(drawing.notes[0]).toMatch(/^Left out: \d+ more agents of 300; /);
  });

  test("one agent that is too much is drawn in part", () => {
    const resources = Array.from({ length: 1200 }, (_, i) =>
      node("resource", `r${i}`, `resource ${i}`, i % 2 ? "thread" : "release"),
    );
    const tools = resources.map(({ id }) => node("tool", `tool ${id}`));
    const reaches = resources.map(({ id }) => edge("reaches", `tool ${id}`, id, access("write")));
    const uses = tools.map(({ id }) => edge("uses", "agent", id));
    const can = reaches.map((one) => edge("can", "agent", one.to, { because: [one.id] }));
    const text = draw(graphOf([node("agent", "agent"), ...tools, ...resources], [...uses, ...reaches, ...can]));
    expect(read(text).arrows.length).toBeGreaterThan(100);
    expect(read(text).notes[0]).toMatch(/^Left out: \d+ more arrows\. /);
  });
});

test("what an agent's act starts is drawn, with what that job does", async () => {
  const path = join(import.meta.dirname, "../../fixtures/rules/agent-reaches-publish/vulnerable");
  const text = mermaid(await scan({ path, minSeverity: "low", rules: [] }));
  expect(text).toMatch(/agent_\w+ ==>\|"triggers/);
  expect(text).toMatch(/workload_\w+ -->\|"uses"\| tool_\w+/);
  expect(text).toContain("npm publish");
});
