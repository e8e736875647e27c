import { expect, test } from "vitest";
import { ledger } from "../../src/derive/ledger.ts";
import type { Edge, Node } from "../../src/graph/model.ts";
import { authority } from "../../src/report/authority.ts";
import { reachLine } from "../../src/report/reach.ts";
import { graphOf } from "../readers/workflow.ts";
import { SAMPLE } from "./sample.ts";

const card = (more: string): string => {
  const graph = graphOf(`on: workflow_dispatch
permissions: {}
jobs:
  prune:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        id: gardener
        with: { prompt: Prune. }
${more}`);
  return authority({ ...SAMPLE, graph, ledger: ledger(graph) });
};

test("the card of an agent says what is left of a run and what ends it", () => {
  expect(card("").split("\n").slice(3, 6)).toEqual([
    "  evidence: its tool calls are not recorded",
    "    the log of the job: without its tool calls  .github/workflows/garden.yml:8:9",
    "  limits: none but what the CI system grants every job",
  ]);
  const kept = `      - uses: actions/upload-artifact@v7
        with: { name: run, path: "\${{ steps.gardener.outputs.execution_file }}", retention-days: 7 }
`;
  expect(card(kept).split("\n").slice(3, 5)).toEqual([
    "  evidence: its tool calls are recorded, with gaps",
    "    artifact run: whole; not of runs that fail; kept 7 days  .github/workflows/garden.yml:11:35",
  ]);
});

const CARD = `on: [workflow_dispatch, pull_request]
permissions: { contents: write, pull-requests: write, actions: write, issues: write, packages: write }
jobs:
  weed:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        env: { GH_TOKEN: "\${{ github.token }}", SHED_PAT: "\${{ secrets.SHED_PAT }}" }
        with:
          prompt: Weed.
          anthropic_api_key: \${{ secrets.ANTHROPIC_API_KEY }}
          github_token: \${{ github.token }}
          claude_args: --allowedTools "Bash(gh:*),WebFetch"
  water:
    runs-on: ubuntu-latest
    permissions: {}
    steps:
      - uses: anthropics/claude-code-action@v1
        with: { prompt: Water., anthropic_api_key: "\${{ secrets.ANTHROPIC_API_KEY }}" }
`;

const lines = (file: string): readonly string[] => {
  const graph = graphOf(file);
  return authority({ ...SAMPLE, graph, ledger: ledger(graph) }).split("\n");
};

test("the card says what the agent can do outside of its run, the strongest first, and counts the rest", () => {
  const can = lines(CARD).filter((line) => line.startsWith("  can"));
  expect(can).toMatchInlineSnapshot(`
    [
      "  can: nothing outside of its run that the files show",
      "  can: publish packages of the repository; publish releases of the repository; merge and write the code of the repository; start workflow runs and caches; write branches that the agent makes; 4 more",
    ]
  `);
});

test("the card says which credentials the agent acts with, how long each lives and how many others hold it", () => {
  const held = lines(CARD).filter((line) => line.startsWith("  with"));
  expect(held).toMatchInlineSnapshot(`
    [
      "  with: secret ANTHROPIC_API_KEY (model key, lasting, shared with 1 other definition)",
      "  with: secret SHED_PAT (personal access token, lasting); the job's GITHUB_TOKEN (dies with the run); secret ANTHROPIC_API_KEY (model key, lasting, shared with 1 other definition)",
    ]
  `);
});

test("a name from the files cannot start a line or a command of its own", () => {
  const node: Node = { id: "shed", kind: "server", label: "shed\n::error::\u001b[2J", layer: "L3", facts: {} };
  const edge: Edge = {
    id: "uses",
    from: "weeder",
    to: "shed",
    kind: "uses",
    contexts: "every",
    gates: [],
    facts: {},
    because: [],
    locations: [],
  };
  const graph = { nodes: new Map([[node.id, node]]), edges: new Map([[edge.id, edge]]) };
  expect(reachLine(graph, [edge], [])).toBe("  can: use MCP server shed\\u{a}::error::\\u{1b}[2J");
});
