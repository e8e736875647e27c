import { expect, test } from "vitest";
import { BUILTIN_RULES } from "../../src/rules/builtin.generated.ts";
import { findings } from "../../src/rules/findings.ts";
import { graphOf } from "../readers/workflow.ts";

const OWN = new Set(["secrets-in-agent-trace", "no-agent-trace", "unbounded-agent-run"]);
const found = (workflow: string, others: Readonly<Record<string, string>> = {}): readonly string[] => {
  const rules = BUILTIN_RULES.filter(({ id }) => OWN.has(id));
  return findings(graphOf(workflow, others), rules, { lineHash: () => "0:1" }).map(
    ({ rule, level }) => `${level} ${rule}`,
  );
};

const codex = (on: string, env: string): string => `on: ${on}
permissions: {}
jobs:
  prune:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
      - run: codex exec --sandbox danger-full-access "Prune."
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
          ${env}
`;

test("a public transcript is worth more where an outsider makes the agent print a lasting secret", () => {
  const token = "NPM_TOKEN: ${{ secrets.NPM_TOKEN }}";
  expect(found(codex("issues", token))).toEqual(["medium secrets-in-agent-trace"]);
  expect(found(codex("workflow_dispatch", token))).toEqual(["low secrets-in-agent-trace"]);
  expect(found(codex("issues", "CI: true"))).toEqual([]);
});

test("a workflow that is called twice is told of once", () => {
  const called = `on: workflow_call
jobs:
  prune:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with: { prompt: Prune. }
`;
  const caller = `on: workflow_dispatch
jobs:
  one: { uses: ./.github/workflows/called.yml }
  two: { uses: ./.github/workflows/called.yml }
`;
  expect(found(caller, { ".github/workflows/called.yml": called })).toEqual([
    "low no-agent-trace",
    "low unbounded-agent-run",
  ]);
});
