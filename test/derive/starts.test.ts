import { describe, expect, test } from "vitest";
import { deriveGates } from "../../src/derive/starts.ts";
import type { Condition, Edge, Graph, Standing } from "../../src/graph/model.ts";
import { drawing } from "../graph/notation.ts";
import { graphOf, openTo } from "../readers/workflow.ts";

const proof = (admits: readonly Standing[]): Condition => ({
  op: "proof",
  proof: {
    gate: "check",
    admits,
    strength: "effective",
    judges: "actor",
    forgeableBy: [],
    location: { file: "w.yml", line: 1, column: 1, endLine: 1, endColumn: 2 },
    why: "it was asked",
  },
});
const NEVER: Condition = { op: "const", value: false };

function asked(drawn: Graph, kind: Edge["kind"], conditions: readonly Condition[]): Graph {
  const edges = [...drawn.edges].map(
    ([id, edge]) => [id, edge.kind === kind ? { ...edge, conditions } : edge] as const,
  );
  return deriveGates({ nodes: drawn.nodes, edges: new Map(edges) });
}
const starts = (graph: Graph): readonly string[] =>
  [...graph.edges.values()]
    .filter((edge) => edge.kind === "starts")
    .map((edge) => `${edge.from} ${edge.gates.flatMap((gate) => gate.stops).join("+")}`);

describe("conditions", () => {
  const DRAWN = "anyone -starts[a]-> weed -runs[a]-> claude -uses-> bash";
  test("become gates, and whoever passes them starts the run instead", () => {
    expect(starts(asked(drawing(DRAWN), "starts", [proof(["writer", "maintainer"])]))).toEqual([
      "anyone anyone+triager",
      "principal:writer anyone+triager",
    ]);
  });
  test("that admit everyone leave no gate that stops", () => {
    expect(starts(asked(drawing(DRAWN), "starts", [{ op: "choice" }]))).toEqual(["anyone "]);
  });
  test("that never hold remove the edge, and the reach of what nothing starts", () => {
    const graph = asked(drawing(DRAWN), "starts", [NEVER]);
    expect([...graph.edges.values()].map((edge) => edge.kind)).toEqual(["runs"]);
    expect(graph.nodes.has("claude")).toBe(true);
  });
  test("that never hold for the agent alone leave its job", () => {
    const graph = asked(drawing(DRAWN), "runs", [NEVER]);
    expect([...graph.edges.values()].map((edge) => edge.kind)).toEqual(["starts"]);
  });
});

describe("labels", () => {
  const labelled = (form: string): unknown =>
    openTo(`on: { issues: { types: [labeled] } }
permissions: {}
jobs:
  weed:
    if: github.event.label.name == 'weed'
    runs-on: ubuntu-latest
    steps: [{ run: claude -p weed${form} }]
`);
  test("are a triager's", () => expect(labelled("")).toBe("triager"));

  const caused = (context: string, applied: string): readonly string[] => {
    const drawn = drawing(`triager -starts[x]-> weed -runs[x]-> claude\ncontent:form -reaches-> resource:${applied}`);
    const edges = new Map(
      [...drawn.edges].map(([id, edge]) => [
        id,
        edge.kind === "starts" ? { ...edge, from: "principal:triager", contexts: [context] } : edge,
      ]),
    );
    return starts(deriveGates({ nodes: drawn.nodes, edges }));
  };
  test.each<[string, string, boolean]>([
    ["issues.labeled", "github:label/weed", true],
    ["issues.labeled", "github:discussion-label/weed", false],
    ["discussion.labeled", "github:discussion-label/weed", true],
    ["discussion.labeled", "github:label/weed", false],
    ["issues.assigned", "github:assignee/gardener", true],
    ["issues.assigned", "github:label/weed", false],
  ])("%s by a form that sets %s is anyone's: %s", (context, applied, expected) =>
    expect(caused(context, applied).includes("principal:anyone ")).toBe(expected),
  );
});

test("a disabled job has an agent without reach", () => {
  const graph = graphOf(
    "on: push\npermissions: {}\njobs: { weed: { if: false, runs-on: ubuntu-latest, steps: [{ run: claude -p weed --allowedTools Bash }] } }\n",
  );
  expect([...graph.edges.values()].filter((edge) => edge.kind === "can" || edge.kind === "uses")).toEqual([]);
});
