import { expect, test } from "vitest";
import { githubWorkflow } from "../../src/readers/github-workflow/github-workflow.ts";
import { repositoryOf } from "./workflow.ts";

test("a job with more steps than are judged says so", () => {
  const step = "      - run: echo\n";
  const text = `on: push\njobs:\n  a:\n    steps:\n${step.repeat(510)}      - run: claude -p x\n`;
  const file = ".github/workflows/a.yml";
  const { diagnostics } = githubWorkflow.read({ file, text }, repositoryOf({ [file]: text }));
  expect(diagnostics).toMatchObject([{ code: "limit", level: "error", location: { file, line: 505 } }]);
});
