import { describe, expect, test } from "vitest";
import { derive } from "../../src/derive/index.ts";
import { link } from "../../src/graph/link.ts";
import type { Graph } from "../../src/graph/model.ts";
import { githubWorkflow } from "../../src/readers/github-workflow/github-workflow.ts";
import { agentOf, edgesFrom, repositoryOf } from "./workflow.ts";

const SETUP = `on: { workflow_dispatch: , pull_request: }
permissions: write-all
jobs:
  copilot-setup-steps:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - run: npm ci
        env: { NPM_TOKEN: "\${{ secrets.NPM_TOKEN }}" }
`;
const graphOf = (file: string, text: string): Graph =>
  derive(link([githubWorkflow.read({ file, text }, repositoryOf({ [file]: text }))]).graph);
const agents = (file: string, text: string): number =>
  [...graphOf(file, text).nodes.values()].filter(({ kind }) => kind === "agent").length;

describe("the cloud agent of Copilot", () => {
  const graph = graphOf(".github/workflows/copilot-setup-steps.yml", SETUP);
  test("is started by who can write, whatever starts the setup by itself", () => {
    expect(agentOf(graph).facts["open-to"]?.value).toBe("writer");
    expect(
      edgesFrom(graph, ".github/workflows/copilot-setup-steps.yml#jobs.copilot-setup-steps", "runs").map(
        ({ contexts }) => contexts,
      ),
    ).toEqual([["copilot.task"]]);
  });
  test("has no token of the setup job, and pushes no further than its branch", () => {
    expect(edgesFrom(graph, agentOf(graph).id, "holds")).toEqual([]);
    expect([...new Set(edgesFrom(graph, agentOf(graph).id, "can").map(({ to }) => to))].sort()).toEqual([
      "github:agent-branch",
      "github:pull-requests",
      "host:files",
    ]);
  });
  test("is known by the name of its file and of its job", () => {
    expect(agents(".github/workflows/copilot-setup-steps.yaml", SETUP)).toBe(1);
    expect(agents(".github/workflows/setup.yml", SETUP)).toBe(0);
    expect(agents(".github/workflows/copilot-setup-steps.yml", SETUP.replace("copilot-setup-steps:", "setup:"))).toBe(
      0,
    );
  });
});
