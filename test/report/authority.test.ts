import { expect, test } from "vitest";
import { ledger } from "../../src/derive/ledger.ts";
import { authority } from "../../src/report/authority.ts";
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
  expect(card("").split("\n").slice(1, 4)).toEqual([
    "  evidence: its tool calls are not recorded",
    "    the log of the job: without its tool calls  .github/workflows/garden.yml:8:9",
    "  limits: none but what the CI system grants every job",
  ]);
  const kept = `      - uses: actions/upload-artifact@v7
        with: { name: run, path: "\${{ steps.gardener.outputs.execution_file }}", retention-days: 7 }
`;
  expect(card(kept).split("\n").slice(1, 3)).toEqual([
    "  evidence: its tool calls are recorded, with gaps",
    "    artifact run: whole; not of runs that fail; kept 7 days  .github/workflows/garden.yml:11:35",
  ]);
});
