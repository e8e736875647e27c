import { describe, expect, test } from "vitest";
import { deriveApprovals } from "../../src/derive/approvals.ts";
import { derivePrograms } from "../../src/derive/programs.ts";
import type { Graph } from "../../src/graph/model.ts";
import { drawing } from "../graph/notation.ts";

const edges = (graph: Graph): readonly string[] => [...graph.edges.keys()];

describe("a server that a client starts from a file of the repository", () => {
  const text = `
    agent:claude -uses[session:interactive]-> server:entry
    server:entry {program:graph|}
    server:code {written:source}
    code -offers-> tool:deploy -reaches{access:exec,via:none}-> machine
    code -holds{names:TOKEN|,channel:mcp|}-> shell-token
    tool:deploy {grant:code,effects:known}
  `;

  test("offers what the code offers, reaches what its tools reach, and holds what they take", () => {
    expect(edges(derivePrograms(drawing(text))).filter((id) => id.startsWith("entry"))).toEqual([
      "entry -holds-> shell-token",
      "entry -offers-> deploy",
      "entry -reaches-> machine #exec",
    ]);
  });

  test("is the one that holds it then, and the code no second one", () => {
    expect(edges(derivePrograms(drawing(text)))).not.toContain("code -holds-> shell-token");
  });

  test("has nothing more of it where the client sets the variable itself", () => {
    const graph = derivePrograms(drawing(`${text}\n    server:entry -holds{names:TOKEN|,channel:mcp|}-> own-token`));
    expect(edges(graph).filter((id) => id.startsWith("entry -holds"))).toEqual(["entry -holds-> own-token"]);
  });

  test("a rule for one of its tools reaches what the code of that tool reaches", () => {
    const rule = `
      agent:claude -uses[session:interactive]{approval:unasked}-> tool:rule
      tool:rule {server:entry,tools:deploy|}
      tool:other {grant:code,effects:known}
      code -offers-> tool:other -reaches{access:write,via:none}-> board
    `;
    const graph = deriveApprovals(derivePrograms(drawing(text + rule)));
    expect(edges(graph).filter((id) => id.startsWith("rule -reaches"))).toEqual(["rule -reaches-> machine #exec"]);
  });

  test("code of other files is not its own", () => {
    const graph = derivePrograms(drawing(text.replace("program:graph|", "program:elsewhere|")));
    expect(edges(graph).filter((id) => id.startsWith("entry"))).toEqual([]);
  });
});

describe("a job that runs the program of an agent", () => {
  const text = `
    anyone -starts[issues.opened]-> job -runs[issues.opened]-> agent:step
    agent:step {program:graph|}
    agent:triage {mode:program}
    agent:fixer {mode:program}
    triage -delegates-> fixer
    triage -uses-> tool:shell -reaches{access:exec,via:none}-> machine
    triage -holds{names:GH_TOKEN|,channel:mcp|}-> shell-token
    triage -hands-off{used-as:code}-> workload:program
    agent:step -holds{names:GH_TOKEN|,channel:env|,when:with}-> job-token
    agent:step -holds{names:MODEL_KEY|,channel:env|,when:with}-> model-key
    agent:step -holds{names:NPM|,channel:env|,when:after}-> npm-token
  `;
  const graph = derivePrograms(drawing(text));

  test("is the agent that nobody else starts, and takes its place", () => {
    expect(
      edges(graph)
        .filter((id) => id.startsWith("step -"))
        .sort(),
    ).toEqual([
      "step -delegates-> fixer",
      "step -hands-off-> program",
      "step -holds-> job-token",
      "step -holds-> model-key",
      "step -holds-> npm-token",
      "step -uses-> shell",
    ]);
    expect(graph.nodes.has("triage")).toBe(false);
    expect(graph.nodes.has("fixer")).toBe(true);
  });

  test("what the program reads from the environment is what the job sets there", () => {
    expect(graph.edges.get("step -holds-> job-token")?.facts.channel?.value).toEqual(["env", "mcp"]);
    expect(edges(graph)).not.toContain("step -holds-> shell-token");
  });

  test("what it runs in the agent's place has all of that at hand, but for what comes after", () => {
    expect(graph.edges.get("step -hands-off-> program")?.facts["at-hand"]?.value).toEqual(["job-token", "model-key"]);
  });
});

test("a graph without programs is the same one", () => {
  const graph = drawing("anyone -starts[push]-> job -runs-> agent:claude");
  expect(derivePrograms(graph)).toBe(graph);
});
