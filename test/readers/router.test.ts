import { describe, expect, test } from "vitest";
import { neverSets } from "../../src/readers/github-workflow/conditions/router.ts";
import { contextsOf, openTo, stepOf } from "./workflow.ts";

const SCRIPT = `
const eventType = process.env.EVENT_TYPE;
const association = process.env.ASSOCIATION;
core.setOutput('extra', 'none');
if (eventType === 'issues.opened') {
  core.setOutput('command', 'triage');
} else if (eventType === 'pull_request.opened') {
  core.setOutput('command', 'review');
} else if (['OWNER', 'MEMBER'].includes(association)) {
  core.setOutput('command', 'invoke');
} else {
  core.setOutput('command', 'fallthrough');
}`;
const ENV = "EVENT_TYPE: '${{ github.event_name }}.${{ github.event.action }}'";

function never(value: string, on: string, script = SCRIPT, env = ENV, output = "command"): boolean {
  const step = stepOf(`- uses: actions/github-script@v7\n  env: { ${env} }\n`);
  const [context] = contextsOf(on);
  if (context === undefined) throw new Error(`No context in ${on}.`);
  return neverSets(script, output, value, step.env, context);
}

const ISSUE = "on: { issues: { types: opened } }";
const PULL = "on: { pull_request: { types: opened } }";
const COMMENT = "on: { issue_comment: { types: created } }";

describe("neverSets", () => {
  test.each<[string, string, boolean]>([
    ["triage", ISSUE, false],
    ["triage", PULL, true],
    ["triage", COMMENT, true],
    ["review", ISSUE, true],
    ["review", PULL, false],
    ["invoke", ISSUE, true],
    ["invoke", COMMENT, false],
    ["fallthrough", COMMENT, false],
    ["fallthrough", ISSUE, true],
    ["nothing that it sets", ISSUE, true],
    ["REVIEW", PULL, false],
    ["REVIEW", COMMENT, true],
  ])("`%s` of %s: %s", (value, on, expected) => expect(never(value, on)).toBe(expected));

  test.each<[string, string, string]>([
    ["a value that is computed", SCRIPT.replace("'invoke'", "association"), ENV],
    ["a template as value", SCRIPT.replace("'invoke'", "`in${'voke'}`"), ENV],
    ["a name that is computed", SCRIPT.replace("'command', 'invoke'", "name, 'invoke'"), ENV],
    ["no call at all", "core.notice('x')", ENV],
    ["an environment that is not known", SCRIPT, "EVENT_TYPE: '${{ vars.EVENT }}'"],
    ["an environment without the variable", SCRIPT, "OTHER: x"],
    [
      "a variable that is set again",
      SCRIPT.replace("const eventType", "let eventType").replace("if (", "eventType = 'pull_request.opened';\nif ("),
      ENV,
    ],
    [
      "a condition of another form",
      SCRIPT.replace("eventType === 'pull_request.opened'", "eventType.startsWith('pull')"),
      ENV,
    ],
    [
      "a condition with an alternative",
      SCRIPT.replace("eventType === 'pull_request.opened'", "eventType === 'pull_request.opened' || association"),
      ENV,
    ],
    [
      "an output of the environment file",
      `${SCRIPT}\nfs.appendFileSync(process.env.GITHUB_OUTPUT, 'command=review\\n');`,
      ENV,
    ],
    [
      "a regular expression that looks like a quote",
      SCRIPT.replace(
        "core.setOutput('extra', 'none');",
        "x.replace(/'/, ''); core.setOutput('command', 'review'); y.replace(/'/, '');",
      ),
      ENV,
    ],
    ["a later call without a condition", `${SCRIPT}\ncore.setOutput('command', 'review');`, ENV],
    ["a function around the call", `${SCRIPT}\nconst say = (v) => core.setOutput('command', v); say('review');`, ENV],
    ["a script that is too long", SCRIPT + " ".repeat(20_001), ENV],
  ])("doubts %s", (_, script, env) => {
    expect(never("review", COMMENT)).toBe(true);
    expect(never("review", COMMENT, script, env)).toBe(false);
  });
});

test("braces in strings and comments open nothing", () => {
  const string = SCRIPT.replace("core.setOutput('extra'", "const x = '} else {'; core.setOutput('extra'");
  const comment = SCRIPT.replace(
    "core.setOutput('extra'",
    "// if (eventType === 'nothing') {\n/* } */ core.setOutput('extra'",
  );
  for (const script of [string, comment]) {
    expect([never("review", COMMENT, script), never("review", PULL, script), never("triage", ISSUE, script)]).toEqual([
      true,
      false,
      false,
    ]);
  }
  const hidden = SCRIPT.replace("core.setOutput('command', 'triage');", "// {{\n core.setOutput('command', 'review');");
  expect(never("review", ISSUE, hidden)).toBe(false);
});

const workflow = (value: string, script = SCRIPT): string => `on:
  issues: { types: [opened] }
  pull_request_target: { types: [opened] }
permissions: {}
jobs:
  route:
    runs-on: ubuntu-latest
    outputs: { command: "\${{ steps.router.outputs.command }}" }
    steps:
      - id: router
        uses: actions/github-script@v7
        env: { ${ENV} }
        with:
          script: |
${script.trim().replace(/^/gm, "            ")}
  weed:
    needs: route
    if: needs.route.outputs.command == '${value}'
    runs-on: ubuntu-latest
    steps:
      - run: claude -p "weed"
`;

test("an agent behind a branch is open to whoever reaches the branch", () => {
  expect(openTo(workflow("triage"))).toBe("anyone");
  expect(openTo(workflow("review"))).toBeUndefined();
  expect(openTo(workflow("review", SCRIPT.replace("pull_request.opened", "pull_request_target.opened")))).toBe(
    "anyone",
  );
});
