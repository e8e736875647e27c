import { describe, expect, test } from "vitest";
import { derive } from "../../src/derive/index.ts";
import { ledger } from "../../src/derive/ledger.ts";
import { link } from "../../src/graph/link.ts";
import type { Condition } from "../../src/graph/model.ts";
import { evaluateIf } from "../../src/readers/gitlab-ci/if-expression.ts";
import { readGitlab } from "../../src/readers/gitlab-ci/read.ts";
import { type Situation, situationsIn } from "../../src/readers/gitlab-ci/sources.ts";
import { repositoryOf } from "./workflow.ts";

const HERE = { file: ".gitlab-ci.yml", line: 1, column: 1, endLine: 1, endColumn: 2 };
const ALL = situationsIn(["external_pull_request"]);

function situation(context: string): Situation {
  const found = ALL.find((one) => one.context === context);
  if (found === undefined) throw new Error(`No situation ${context}.`);
  return found;
}

function said(condition: Condition): string {
  if (condition.op === "const") return String(condition.value);
  if (condition.op === "proof") return condition.proof.gate;
  if (condition.op === "not") return `not ${said(condition.of)}`;
  if (condition.op === "all" || condition.op === "any") return `${condition.op}(${condition.of.map(said).join(", ")})`;
  return condition.op;
}

const evaluated = (text: string, context: string): string => said(evaluateIf(text, situation(context), HERE));

describe("an `if:` of GitLab", () => {
  test.each([
    ['$CI_PIPELINE_SOURCE == "push"', "push", "true"],
    ['$CI_PIPELINE_SOURCE == "push"', "schedule", "false"],
    ['"push" == $CI_PIPELINE_SOURCE', "push", "true"],
    ["$CI_PIPELINE_SOURCE != 'push'", "web", "true"],
    ["$CI_PIPELINE_SOURCE =~ /^(push|web)$/", "web", "true"],
    ["$CI_PIPELINE_SOURCE =~ /^(push|web)$/", "api", "false"],
    ["$CI_PIPELINE_SOURCE !~ /schedule/i", "schedule", "false"],
    ["$CI_PIPELINE_SOURCE =~ /^p.*h$/", "push", "choice"],
    ["$CI_MERGE_REQUEST_IID", "merge_request_event", "true"],
    ["$CI_MERGE_REQUEST_IID", "push", "false"],
    ["$CI_MERGE_REQUEST_LABELS =~ /agent/", "merge_request_event", "choice"],
    ["$CI_MERGE_REQUEST_LABELS =~ /agent/", "push", "false"],
    ["$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH", "push", "protected-branch"],
    ["$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH", "merge_request_event", "false"],
    ["$CI_COMMIT_REF_NAME == $CI_DEFAULT_BRANCH", "merge_request_event:fork", "choice"],
    ['$CI_COMMIT_BRANCH == "main"', "web", "protected-branch"],
    ['$CI_COMMIT_BRANCH == "feature"', "web", "choice"],
    ['$CI_COMMIT_REF_PROTECTED == "true"', "push", "protected-branch"],
    ['$CI_COMMIT_REF_PROTECTED == "false"', "push", "not protected-branch"],
    ["$CI_COMMIT_BRANCH", "merge_request_event", "false"],
    ["$CI_COMMIT_TAG == null", "merge_request_event", "true"],
    ["$CI_COMMIT_TAG", "push", "choice"],
    ["$CI_MERGE_REQUEST_SOURCE_PROJECT_PATH == $CI_PROJECT_PATH", "merge_request_event", "true"],
    ["$CI_MERGE_REQUEST_SOURCE_PROJECT_ID != $CI_PROJECT_ID", "merge_request_event:fork", "true"],
    ["$CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID", "push", "false"],
    ['$GITLAB_USER_LOGIN == "keeper"', "push", "unknown"],
    ["$RUN_AGENT", "push", "choice"],
    ['$CI_PIPELINE_SOURCE == "push" && $RUN_AGENT || $CI_PIPELINE_SOURCE == "web"', "web", "true"],
    ['$CI_PIPELINE_SOURCE == "push" && ($RUN_AGENT || $CI_COMMIT_TAG)', "web", "false"],
    ["($CI", "push", "choice"],
    ["$A == $B == $C", "push", "choice"],
    ["", "push", "choice"],
    ["$CI_EXTERNAL_PULL_REQUEST_IID", "external_pull_request_event", "true"],
  ])("%s says in %s: %s", (text, context, expected) => expect(evaluated(text, context)).toBe(expected));
});

const SCRIPT = "  script: [claude -p hello --allowedTools Read]\n";

/** Who gets through, by context. */
function admitted(text: string, others: Readonly<Record<string, string>> = {}): Record<string, string> {
  const repository = repositoryOf({ ...others, ".gitlab-ci.yml": text });
  const graph = derive(link([readGitlab({ file: ".gitlab-ci.yml", text }, repository)]).graph);
  return Object.fromEntries(
    ledger(graph).map(({ context, admits, gates }) => [
      context,
      [admits, ...gates.map((gate) => `${gate.strength} ${gate.kind}`)].join(", "),
    ]),
  );
}

describe("who starts a job of GitLab", () => {
  test("without rules it is for branches and tags, and not for merge requests", () => {
    expect(admitted(`review:\n${SCRIPT}`)).toEqual({
      api: "writer",
      push: "writer",
      schedule: "schedule",
      trigger: "unknown",
      web: "writer",
    });
  });

  test("rules of the workflow let a job without rules into merge requests", () => {
    const text = `workflow: { rules: [{ if: $CI_MERGE_REQUEST_IID }] }\nreview:\n${SCRIPT}`;
    expect(admitted(text)).toEqual({
      merge_request_event: "writer",
      "merge_request_event:fork": "writer, effective fork-pipeline",
    });
  });

  test("an author of a fork never reaches the variables of the project", () => {
    const text = `review:\n${SCRIPT}  rules: [{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]\n`;
    expect(admitted(text)["merge_request_event:fork"]).toBe("writer, effective fork-pipeline");
  });

  test("a rule that says never takes its situation away", () => {
    const text = `review:\n${SCRIPT}  rules: [{ if: '$CI_PIPELINE_SOURCE == "trigger"', when: never }, { if: '$CI_PIPELINE_SOURCE =~ /^(trigger|web)$/' }]\n`;
    expect(admitted(text)).toEqual({ web: "writer" });
  });

  test("a manual job asks a member, also before the jobs that need it", () => {
    const text = `ask:\n  script: [echo]\n  when: manual\n  allow_failure: false\nreview:\n${SCRIPT}  needs: [ask]\n`;
    expect(admitted(text).schedule).toBe("schedule, effective manual-job");
  });

  test("a manual job that may fail stands before nothing", () => {
    const text = `ask:\n  script: [echo]\n  when: manual\nreview:\n${SCRIPT}  needs: [ask]\n`;
    expect(admitted(text).schedule).toBe("schedule");
  });

  test("a manual rule that another way gets around asks nobody for sure", () => {
    const text = `review:\n${SCRIPT}  rules: [{ if: $ASK, when: manual }, { if: '$CI_PIPELINE_SOURCE == "push"' }]\n`;
    expect(admitted(text).push).toBe("writer, weak manual-job");
  });

  test("an environment is a gate that only the settings can prove", () => {
    const text = `review:\n${SCRIPT}  environment: production\n  only: [schedules]\n`;
    expect(admitted(text)).toEqual({ schedule: "schedule, declared environment" });
  });

  test("a child pipeline is started by whoever starts its parent", () => {
    const text = "agents:\n  trigger: { include: agents.yml }\n  only: [schedules]\n";
    expect(admitted(text, { "agents.yml": `review:\n${SCRIPT}` })).toEqual({ schedule: "schedule" });
  });

  test("files that include each other are read once", () => {
    const text = `include: [/a.yml]\nreview:\n${SCRIPT}  only: [web]\n`;
    expect(admitted(text, { "a.yml": "include: [.gitlab-ci.yml, /a.yml]\n" })).toEqual({ web: "writer" });
  });
});
