import { describe, expect, test } from "vitest";
import { githubWorkflow } from "../../src/readers/github-workflow/github-workflow.ts";

const agent = (after: string): string => `name: Review
on: issue_comment
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - id: model
        uses: anthropics/claude-code-base-action@v1
        with:
          anthropic_api_key: \${{ secrets.KEY }}
          prompt: Say something.
${after}`;
const KEEP = `      - env:
          ANSWER: \${{ steps.model.outputs.structured_output }}
        run: echo "$ANSWER" > answer.txt
      - uses: actions/upload-artifact@v4
        with:
          name: answer
          path: answer.txt
`;
const waiting = (steps: string): string => `on:
  workflow_run:
    workflows: [Review]
    types: [completed]
jobs:
  act:
    runs-on: ubuntu-latest
    steps:
${steps}`;

/** The hand-offs of the agent's workflow to jobs of the other one. */
function handOffs(first: string, second: string): readonly string[] {
  const texts = new Map([
    [".github/workflows/review.yml", first],
    [".github/workflows/act.yml", second],
  ]);
  const file = (path: string) => {
    const text = texts.get(path);
    return text === undefined ? undefined : { file: path, text };
  };
  const { edges } = githubWorkflow.read(
    { file: ".github/workflows/review.yml", text: first },
    { file, names: [...texts.keys()] },
  );
  return edges
    .filter((edge) => edge.kind === "hands-off" && edge.to.includes("act.yml"))
    .map(({ to, facts }) => `${to.split("#jobs.")[1]} ${facts["used-as"]?.value} by ${facts.through?.value}`);
}

describe("an artifact that the next run fetches", () => {
  const RUN = '        run: eval "$(cat answer.txt)"\n';
  test.each([
    ["by gh", `      - run: gh run download \${{ github.event.workflow_run.id }} -n answer\n      - env: {}\n${RUN}`],
    [
      "by gh into a folder",
      "      - run: |\n          gh run download 1 --name=answer --dir in\n          bash in/answer.txt\n",
    ],
    ["by gh, all of them", `      - run: gh run download 1\n      - env: {}\n${RUN}`],
    [
      "by github-script, and unzipped",
      `      - uses: actions/github-script@v8
        with:
          script: |
            const all = await github.rest.actions.listWorkflowRunArtifacts({ run_id: 1 });
            const one = all.data.artifacts.filter((a) => a.name == "answer")[0];
            const zip = await github.rest.actions.downloadArtifact({ artifact_id: one.id, archive_format: "zip" });
            require("fs").writeFileSync(\`\${process.env.GITHUB_WORKSPACE}/answer.zip\`, Buffer.from(zip.data));
      - run: unzip answer.zip
      - env: {}
${RUN}`,
    ],
  ])("%s", (_, steps) => {
    expect(handOffs(agent(KEEP), waiting(steps))).toEqual(["act code by workflow"]);
  });

  test.each([
    ["another name", `      - run: gh run download 1 -n other\n      - env: {}\n${RUN}`],
    ["of its own run", `      - run: gh run download "$GITHUB_RUN_ID" -n answer\n      - env: {}\n${RUN}`],
    ["that is only shown", "      - run: |\n          gh run download 1 -n answer\n          cat answer.txt\n"],
  ])("not: %s", (_, steps) => {
    expect(handOffs(agent(KEEP), waiting(steps))).toEqual([]);
  });
});

describe("a run that a fixed step starts", () => {
  const tells = (command: string): string =>
    `      - env:\n          ANSWER: \${{ steps.model.outputs.structured_output }}\n        run: ${command}\n`;
  const started = (step: string, on = "workflow_dispatch:\n    inputs: { note: {}, other: {} }"): string =>
    `name: Act\non:\n  ${on}\njobs:\n  act:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${step}\n`;
  const byEvent = (step: string): string => started(step, "repository_dispatch:\n    types: [act]");
  const api = "gh api repos/${{ github.repository }}/dispatches -f event_type=act";

  test.each([
    ["by its file", tells('gh workflow run act.yml -f note="$ANSWER"'), started("echo ${{ inputs.note }}")],
    [
      "by its name",
      tells('gh workflow run Act --field note="$ANSWER"'),
      started("echo ${{ github.event.inputs.note }}"),
    ],
    [
      "by an event",
      tells(`${api} -f "client_payload[note]=$ANSWER"`),
      byEvent("echo ${{ github.event.client_payload.note }}"),
    ],
    [
      "by an action",
      '      - uses: peter-evans/repository-dispatch@v3\n        with:\n          event-type: act\n          client-payload: |\n            {\n              "other": "x",\n              "note": "${{ steps.model.outputs.structured_output }}"\n            }\n',
      byEvent("echo ${{ github.event.client_payload.note }}"),
    ],
  ])("%s", (_, first, second) => {
    expect(handOffs(agent(first), second)).toEqual(["act code by workflow"]);
  });

  test.each([
    [
      "another input",
      tells('gh workflow run act.yml -f note="$ANSWER" -f other=x'),
      started("echo ${{ inputs.other }}"),
    ],
    [
      "another repository",
      tells('gh workflow run act.yml -R a/b -f note="$ANSWER"'),
      started("echo ${{ inputs.note }}"),
    ],
    ["another workflow", tells('gh workflow run other.yml -f note="$ANSWER"'), started("echo ${{ inputs.note }}")],
    [
      "another event",
      tells(`${api}s -f "client_payload[note]=$ANSWER"`),
      byEvent("echo ${{ github.event.client_payload.note }}"),
    ],
    ["a text of its own", tells("gh workflow run act.yml -f note=nightly"), started("echo ${{ inputs.note }}")],
    [
      "an input that is quoted",
      tells('gh workflow run act.yml -f note="$ANSWER"'),
      started('echo "$NOTE"\n        env: { NOTE: "${{ inputs.note }}" }'),
    ],
  ])("not: %s", (_, first, second) => {
    expect(handOffs(agent(first), second)).toEqual([]);
  });
});
