import { describe, expect, test } from "vitest";
import { pruneUncalled } from "../../src/derive/uncalled.ts";
import type { Graph } from "../../src/graph/model.ts";
import { drawing } from "../graph/notation.ts";
import { graphOf } from "../readers/workflow.ts";

const workloads = (graph: Graph): readonly string[] =>
  [...graph.nodes.values()].filter((node) => node.kind === "workload").map((node) => node.id);

const SHED =
  "on: { workflow_call: {} }\npermissions: {}\njobs:\n  weed:\n    runs-on: ubuntu-latest\n    steps: [{ run: claude -p weed }]\n";

describe("a reusable workflow", () => {
  test("that is called counts where it is called", () => {
    const graph = graphOf("on: push\npermissions: {}\njobs: { tend: { uses: ./.github/workflows/shed.yml } }\n", {
      ".github/workflows/shed.yml": SHED,
    });
    expect(workloads(graph)).toEqual([
      ".github/workflows/garden.yml#jobs.tend",
      ".github/workflows/garden.yml#jobs.tend/.github/workflows/shed.yml#jobs.weed",
    ]);
  });

  test("that nobody calls stays, started by whoever calls it", () => {
    const graph = graphOf(SHED);
    expect(workloads(graph)).toEqual([".github/workflows/garden.yml#jobs.weed"]);
    expect([...graph.edges.values()].filter((edge) => edge.kind === "starts").map((edge) => edge.from)).toEqual([
      "principal:caller",
    ]);
  });

  test("a graph without calls is left alone", () => {
    const drawn = drawing("anyone -starts-> weed -runs-> claude");
    expect(pruneUncalled(drawn)).toBe(drawn);
  });
});
