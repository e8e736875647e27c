import { expect, test } from "vitest";
import { graphOf } from "./workflow.ts";

const ACTIONS = "${{ runner.temp }}/gh-aw/actions";

/** What an agent takes from the head of a pull request in a workflow with the steps that the compiler writes. */
function taken(restore: string, on = "pull_request_target: {}", before = ""): readonly string[] {
  const graph = graphOf(`on: { ${on} }
permissions: {}
jobs:
  agent:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
${before}      - id: checkout-pr
        if: |
          github.event.pull_request || github.event.issue.pull_request || github.event_name == 'workflow_dispatch'
        uses: actions/github-script@v9
        with:
          script: |
            const { main } = require('${ACTIONS}/checkout_pr_branch.cjs');
            await main();
${restore}      - run: copilot -p Prune --allow-all-tools
        env: { COPILOT_GITHUB_TOKEN: "\${{ secrets.COPILOT_GITHUB_TOKEN }}" }
`);
  const feeds = [...graph.edges.values()].filter(({ kind, from }) => kind === "feeds" && from.endsWith("/head"));
  return [...new Set(feeds.flatMap(({ facts }) => facts.files?.value ?? []).flat())].map(String);
}

const restore = (files: string, more = ""): string => `      - if: steps.checkout-pr.outcome == 'success'
        env: { GH_AW_AGENT_FOLDERS: ".claude .github", GH_AW_AGENT_FILES: "${files}" }
        run: bash "\${RUNNER_TEMP}/gh-aw/actions/restore_base_github_folders.sh"${more}
`;

test("the compiler's checkout takes the head of a pull request", () => {
  expect(taken("")).toContain("AGENTS.md");
});

test("a workflow that is started by hand takes no head that is known", () => {
  expect(taken("", "workflow_dispatch: {}")).toEqual([]);
});

test("its restore script puts back what its lists name, files in its folders too", () => {
  expect(taken(restore("AGENTS.md CLAUDE.md GEMINI.md"))).toEqual([]);
  expect(taken(restore("CLAUDE.md GEMINI.md"))).toEqual(["AGENTS.md"]);
});

test("on a pull request it puts back what the first checkout took, too", () => {
  expect(taken(restore("AGENTS.md CLAUDE.md GEMINI.md"), "pull_request: {}")).toEqual([]);
});

test("a script that does more than to call it restores nothing", () => {
  expect(taken(restore("AGENTS.md CLAUDE.md GEMINI.md", " || true; git checkout FETCH_HEAD"))).toContain("AGENTS.md");
});

test("behind a run of another workflow it takes nothing and restores nothing", () => {
  const own = `      - run: git fetch origin pull/$N/head && git checkout FETCH_HEAD
        env: { N: "\${{ github.event.workflow_run.pull_requests[0].number }}" }
`;
  const all = restore("AGENTS.md CLAUDE.md GEMINI.md");
  const on = "workflow_run: { workflows: [Prune], types: [completed] }";
  expect(taken(all, on, own)).toContain("AGENTS.md");
});
