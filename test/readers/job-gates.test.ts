import { describe, expect, test } from "vitest";
import { openTo } from "./workflow.ts";

const OWNER = "github.event.comment.author_association == 'OWNER'";
const REFUSE = `run: '[ "\${{ github.event.comment.author_association }}" = OWNER ]'`;

interface Parts {
  readonly check?: string;
  readonly steps?: string;
  readonly agent?: string;
  readonly more?: string;
}

const workflow = ({
  check = "",
  steps = `- ${REFUSE}`,
  agent = "",
  more = "",
}: Parts): string => `on: { issue_comment: { types: [created] } }
permissions: {}
jobs:
  check:
    runs-on: ubuntu-latest
    ${check}
    steps:
      ${steps.replaceAll("\n", "\n      ")}
${more}
  weed:
    needs: check
    runs-on: ubuntu-latest
    ${agent}
    steps:
      - run: claude -p weed
`;

describe("the result of a needed job", () => {
  test.each<[string, Parts]>([
    ["implied", {}],
    ["success", { agent: "if: always() && needs.check.result == 'success'" }],
    ["success, in an expression", { agent: "if: ${{ !cancelled() && needs.check.result == 'success' }}" }],
    [
      "success, of a job with a condition",
      { check: `if: ${OWNER}`, steps: "- run: echo", agent: "if: always() && needs.check.result == 'success'" },
    ],
    ["no failure and no cancelling", { agent: "if: ${{ !failure() && !cancelled() }}" }],
    [
      "no failure among the results, and no cancelling",
      { agent: "if: always() && !contains(needs.*.result, 'failure') && !contains(needs.*.result, 'cancelled')" },
    ],
    [
      "an output, though it always runs",
      {
        check: `if: ${OWNER}\n    outputs: { ok: "true" }`,
        steps: "- run: echo",
        agent: "if: always() && needs.check.outputs.ok == 'true'",
      },
    ],
    [
      "an output that is an expression",
      {
        check: `outputs: { ok: "\${{ ${OWNER} }}" }`,
        steps: "- run: echo",
        agent: "if: needs.check.outputs.ok == 'true'",
      },
    ],
  ])("keeps outsiders out: %s", (_, parts) => expect(openTo(workflow(parts))).toBe("maintainer"));

  test.each<[string, Parts]>([
    ["always", { agent: "if: always()" }],
    ["not failure", { agent: "if: always() && needs.check.result != 'failure'" }],
    [
      "not skipped",
      { check: `if: ${OWNER}`, steps: "- run: echo", agent: "if: always() && needs.check.result != 'skipped'" },
    ],
    ["not success", { agent: "if: always() && needs.check.result != 'success'" }],
    ["failure", { agent: "if: always() && needs.check.result == 'failure'" }],
    [
      "no failure, of a job that is skipped",
      { check: `if: ${OWNER}`, steps: "- run: echo", agent: "if: ${{ !failure() && !cancelled() }}" },
    ],
    [
      "success, of a job that may fail",
      { check: "continue-on-error: true", agent: "if: always() && needs.check.result == 'success'" },
    ],
    [
      "success or something else",
      { agent: "if: always() && (needs.check.result == 'success' || github.event.issue.number > 0)" },
    ],
    ["no failure, or it", { agent: "if: always() && (!contains(needs.*.result, 'failure') || !cancelled())" }],
    [
      "an output that falls back",
      {
        check: `outputs: { ok: "\${{ steps.none.outputs.ok || 'true' }}" }`,
        steps: "- run: echo",
        agent: "if: needs.check.outputs.ok == 'true'",
      },
    ],
    [
      "an output that is not true",
      {
        check: `outputs: { ok: "\${{ ${OWNER} }}" }`,
        steps: "- run: echo",
        agent: "if: needs.check.outputs.ok != 'true'",
      },
    ],
  ])("lets everyone through: %s", (_, parts) => expect(openTo(workflow(parts))).toBe("anyone"));
});

const ACTION = ".github/actions/guard/action.yml";
const action = (steps: string, outputs = ""): string =>
  `name: guard\n${outputs}\nruns:\n  using: composite\n  steps:\n${steps.replace(/^/gm, "    ")}\n`;
const use = (more = "", after = ""): string => `on: { issue_comment: { types: [created] } }
permissions: {}
jobs:
  weed:
    runs-on: ubuntu-latest
    steps:
      - id: guard
        uses: ./.github/actions/guard
        ${more}
      - run: claude -p weed
        ${after}
`;
const SETS = `- id: inner
  shell: bash
  run: |
    if [ "\${{ github.event.comment.author_association }}" = OWNER ]; then echo "ok=true" >> "$GITHUB_OUTPUT"; fi`;

describe("a composite action", () => {
  const refuses = action(`- shell: bash\n  ${REFUSE}`);
  test("fails the job when a step of it does", () => {
    expect(openTo(use(), { [ACTION]: refuses })).toBe("maintainer");
    expect(openTo(use("continue-on-error: true"), { [ACTION]: refuses })).toBe("anyone");
    expect(openTo(use("if: github.event.comment.body == 'ask'"), { [ACTION]: refuses })).toBe("anyone");
  });
  test("hands its outputs on as its file says", () => {
    const asks = "if: steps.guard.outputs.allowed == 'true'";
    const outputs = (value: string): string => `outputs: { allowed: { value: "${value}" } }`;
    const read = (value: string): unknown => openTo(use("", asks), { [ACTION]: action(SETS, outputs(value)) });
    expect(read("${{ steps.inner.outputs.ok }}")).toBe("maintainer");
    expect(read("${{ steps.inner.outputs.ok || 'true' }}")).toBe("anyone");
    expect(read("true")).toBe("anyone");
  });
  test("keeps the ids of its steps to itself", () => {
    const inner = use("", "if: steps.inner.outputs.ok == 'true'");
    expect(openTo(inner, { [ACTION]: action(SETS) })).toBe("anyone");
    const outer = `${use("", "if: steps.inner.outputs.ok == 'true'").replace("- id: guard", "- id: inner\n        run: echo ok=true >> $GITHUB_OUTPUT\n      - id: guard")}`;
    expect(openTo(outer, { [ACTION]: action(SETS) })).toBe("anyone");
  });
  test("is the outsider's own where their code was checked out", () => {
    const after = use().replace(
      "- id: guard",
      "- uses: actions/checkout@v4\n        with: { ref: 'refs/pull/${{ github.event.issue.number }}/head' }\n      - id: guard",
    );
    expect(openTo(after, { [ACTION]: refuses })).toBe("anyone");
  });
});

describe("a called workflow", () => {
  const CALLED = ".github/workflows/check.yml";
  const called = (job: string, outputs = ""): string => `on: { workflow_call: { ${outputs} } }
jobs:
  inner:
    runs-on: ubuntu-latest
${job.replace(/^/gm, "    ")}
`;
  const caller = (agent = ""): string => `on: { issue_comment: { types: [created] } }
permissions: {}
jobs:
  check:
    uses: ./.github/workflows/check.yml
  weed:
    needs: check
    runs-on: ubuntu-latest
    ${agent}
    steps:
      - run: claude -p weed
`;
  test("fails its caller when a job of it does", () => {
    expect(openTo(caller(), { [CALLED]: called(`steps:\n  - ${REFUSE}`) })).toBe("maintainer");
    expect(openTo(caller(), { [CALLED]: called(`continue-on-error: true\nsteps:\n  - ${REFUSE}`) })).toBe("anyone");
    expect(openTo(caller("if: always()"), { [CALLED]: called(`steps:\n  - ${REFUSE}`) })).toBe("anyone");
  });
  test("does not fail its caller when its job is skipped", () => {
    expect(openTo(caller(), { [CALLED]: called(`if: ${OWNER}\nsteps:\n  - run: echo`) })).toBe("anyone");
  });
  test("hands its outputs on", () => {
    const job = `outputs: { ok: "\${{ steps.inner.outputs.ok }}" }\nsteps:\n${SETS.replace(/^/gm, "  ")}`;
    const outputs = 'outputs: { ok: { value: "${{ jobs.inner.outputs.ok }}" } }';
    expect(openTo(caller("if: needs.check.outputs.ok == 'true'"), { [CALLED]: called(job, outputs) })).toBe(
      "maintainer",
    );
    expect(openTo(caller("if: needs.check.outputs.ok != 'true'"), { [CALLED]: called(job, outputs) })).toBe("anyone");
  });
});
