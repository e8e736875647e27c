import { describe, expect, test } from "vitest";
import { ledger } from "../../src/derive/ledger.ts";
import { graphOf } from "./workflow.ts";

/** A job that checks the actor's permission after some steps, and the strengths of the gates before its agent. */
function strengths(before: string, on = "pull_request_target:\n    types: [opened]"): readonly string[] {
  const graph = graphOf(`on:
  ${on}
permissions:
  contents: write
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
${before}      - env:
          GH_TOKEN: \${{ github.token }}
        run: |
          PERM=$(gh api "repos/\${{ github.repository }}/collaborators/\${{ github.actor }}/permission" --jq .permission)
          if [ "$PERM" != "admin" ] && [ "$PERM" != "write" ]; then
            exit 1
          fi
      - run: claude -p x --allowedTools "Bash(gh pr merge:*)"
        env:
          GH_TOKEN: \${{ github.token }}
`);
  const gates = ledger(graph).flatMap((entry) => entry.gates.filter(({ kind }) => kind === "permission-step"));
  return [...new Set(gates.map(({ strength }) => strength))];
}
const HEAD =
  "      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n";

describe("a check of the actor", () => {
  test.each([
    ["stands alone", ""],
    ["follows code of the repository itself", "      - uses: actions/checkout@v4\n      - run: npm ci\n"],
    [
      "follows a build of the base",
      "      - uses: actions/checkout@v4\n        with:\n          ref: ${{ steps.pr.outputs.base_sha }}\n      - run: make\n",
    ],
    ["follows a checkout of the head that is only looked at", `${HEAD}      - run: git diff --stat | head -5\n`],
  ])("holds when it %s", (_, before) => {
    expect(strengths(before)).toEqual(["effective"]);
  });

  test.each([
    ["an install in the head", `${HEAD}      - run: npm ci\n`],
    ["a build in the head", `${HEAD}      - run: |\n          make\n`],
    ["a program of the head", `${HEAD}      - run: ./tools/lint\n`],
    ["a local action, which is the head's", `${HEAD}      - uses: ./.github/actions/x\n`],
    ["a script that fetches the head and runs it", "      - run: gh pr checkout 1 && npm test\n"],
    [
      "a ref of a pull request",
      "      - run: git fetch origin pull/1/head && git checkout FETCH_HEAD\n      - run: make\n",
    ],
    [
      "a build of what the merge of the pull request would be",
      `${HEAD.replace("head.sha", "merge_commit_sha")}      - run: make\n`,
    ],
    [
      "a build of a commit that an earlier step named",
      "      - uses: actions/checkout@v4\n        with:\n          ref: ${{ steps.pr.outputs.sha }}\n      - run: make\n",
    ],
    [
      "a build of a commit that a variable names",
      "      - env:\n          SHA: ${{ github.event.pull_request.head.sha }}\n        run: git fetch origin $SHA && git checkout $SHA\n      - run: make\n",
    ],
  ])("is only declared behind %s", (_, before) => {
    expect(strengths(before)).toEqual(["declared"]);
  });

  test("is only declared behind what another run left and this one runs", () => {
    const before = "      - uses: actions/download-artifact@v4\n      - run: ./run.sh\n";
    const on = "workflow_run:\n    workflows: [CI]\n    types: [completed]";
    expect(strengths(before, on)).toEqual(["declared"]);
  });
});
