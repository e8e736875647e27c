import { expect, test } from "vitest";
import { authority } from "../../src/report/authority.ts";
import { explain } from "../../src/report/explain.ts";
import { EMPTY, RULES, SAMPLE } from "./sample.ts";

const [rule] = RULES;

test("a rule is explained with the change that repairs its example", () => {
  if (!rule) throw new Error("the sample has rules");
  const example = {
    vulnerable: [{ file: "a.yml", text: "on: issues\njobs:\n  x: 1\n" }],
    fixed: [
      { file: "a.yml", text: "on: push\njobs:\n  x: 1\n  y: 2\n" },
      { file: "b.yml", text: "new\n" },
    ],
  };
  const titles = (framework: string, id: string): string | undefined =>
    framework === "cwe" && id === "CWE-862" ? "Missing Authorization" : undefined;
  expect(explain(rule, { [rule.id]: example }, titles)).toMatchInlineSnapshot(`
    "boundary-crossing-without-reauthorization
    An agent has the problem boundary-crossing-without-reauthorization.

    Severity: high (8.6), confidence: high

    Why
      Whoever opens an issue decides what the agent does. That is the case for
      boundary-crossing-without-reauthorization.

    How to fix it
      Move the write into a job of its own behind an environment.

      - Keep the check of the actor on.
      - Give the agent's job \`contents: read\`.

    Frameworks
      OWASP-ASI ASI03
      OWASP-ASI ASI02
      OWASP-NHI NHI5
      CSA-MAESTRO L7/agent-goal-manipulation
      CWE CWE-862 Missing Authorization
      CWE CWE-79

    References
      https://docs.github.com/en/actions

    Example, vulnerable (-) and fixed (+)
      a.yml
      - on: issues
      + on: push
        jobs:
          x: 1
      +   y: 2
      b.yml
      + new
    "
  `);
});

test("the ledger names who gets through and the line that proves it", () => {
  const report = authority(SAMPLE);
  expect(report.split("\n").slice(1).join("\n")).toMatchInlineSnapshot(`
    "  can: nothing outside of its run that the files show
      with: no credential that the files show
      issues.opened (.github/workflows/triage issues.yml#jobs.x): anyone gets through  .github/workflows/triage issues.yml:3:5
        weak gate comment-phrase, judges the actor  .github/workflows/triage issues.yml:9:5
          Anyone can write the phrase \`@bot run\`.
      workflow_dispatch (.github/workflows/triage issues.yml#jobs.x): writers and above get through  .github/workflows/triage issues.yml:4:5
        declared gate environment, judges the approver, stops anyone, triager, writer  .github/workflows/release.yml:12:5
          The reviewers of \`production\` are not in the files.
      schedule (.github/workflows/triage issues.yml#jobs.x): nobody gets through  .github/workflows/triage issues.yml:5:5
        no gate is asked

    7 files read, 1 skipped; 2 agents found, 3 contexts judged, 1 unknown; 1 critical, 2 high, 2 medium, 1 low; 1 ignored by comment; 3 diagnostics; hidden by the threshold: 2 low.
    "
  `);
  expect(report.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
});

test("an empty ledger says why", () => {
  expect(authority(EMPTY)).toContain("No files were read, so nothing was judged.");
});
