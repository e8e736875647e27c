import { describe, expect, test } from "vitest";
import { ledger } from "../src/derive/ledger.ts";
import { graphOf } from "./readers/workflow.ts";

/**
 * The tables of who a guard lets through, one test for each cell: rows are guards as they stand in a workflow, columns are
 * events. The agent has no check of its own, so whatever keeps somebody out is the guard.
 */
interface Guard {
  /** The `if:` of the agent's job. */
  readonly job?: string;
  /** The `if:` of the agent's step. */
  readonly step?: string;
  /** Steps before the agent. */
  readonly before?: string;
  /** Jobs before the agent's, as they stand under `jobs:`. */
  readonly jobs?: string;
  /** Further keys of the agent's job. */
  readonly keys?: string;
}

const indent = (text: string, by: number): string => text.replace(/^(?=.)/gm, " ".repeat(by));

const EVENTS: Readonly<Record<string, string>> = {
  "pull_request_target.opened:fork": "pull_request_target: { types: [opened] }",
  "pull_request_target.synchronize:fork": "pull_request_target: { types: [labeled, synchronize] }",
  "pull_request_target.labeled:fork": "pull_request_target: { types: [labeled] }",
  "workflow_run.completed:fork": "workflow_run: { workflows: [CI], types: [completed] }",
  "workflow_run.completed": "workflow_run: { workflows: [CI], types: [completed] }",
  "discussion.created": "discussion: { types: [created] }",
  "discussion_comment.created": "discussion_comment: { types: [created] }",
  "issues.opened": "issues: { types: [opened] }",
  "issues.labeled": "issues: { types: [labeled] }",
  fork: "fork:",
  "watch.started": "watch: { types: [started] }",
  "issue_comment.created": "issue_comment: { types: [created] }",
  "issue_comment.deleted": "issue_comment: { types: [created, deleted] }",
  "pull_request_review.submitted": "pull_request_review: { types: [submitted] }",
  "pull_request_review_comment.created": "pull_request_review_comment: { types: [created] }",
  workflow_dispatch: "workflow_dispatch:",
  repository_dispatch: "repository_dispatch:",
  schedule: "schedule: [{ cron: '0 0 * * *' }]",
  push: "push:",
  "merge_group.checks_requested": "merge_group:",
};

const AGENT = `run: claude -p x --allowedTools "Bash(gh pr merge:*)"
env: { GH_TOKEN: "\${{ github.token }}" }`;

function workflow(on: string, { job, step, before = "", jobs = "", keys = "" }: Guard, others = ""): string {
  return `on:
${indent(on, 2)}
${others}
permissions: { contents: write, pull-requests: write }
jobs:
${indent(jobs, 2)}
  weed:
    runs-on: ubuntu-latest
${indent([job === undefined ? "" : `if: ${JSON.stringify(job)}`, keys].join("\n"), 4)}
    steps:
${indent(before, 6)}
      - name: agent
${indent(step === undefined ? AGENT : `if: ${JSON.stringify(step)}\n${AGENT}`, 8)}
`;
}

/** The lowest standing that gets through, and the gate that keeps anyone out: `writer, effective permission-step`. */
function outcome(text: string, context: string): string {
  const graph = graphOf(text);
  const entries = ledger(graph).filter((entry) => entry.context === context);
  if (entries.length === 0) return "never";
  return entries
    .map(({ admits, gates }) => {
      const gate = gates.find(({ stops }) => stops.includes("anyone")) ?? gates[0];
      return gate === undefined ? admits : `${admits}, ${gate.strength} ${gate.kind}`;
    })
    .join(" / ");
}

const on = (context: string): string => {
  const event = EVENTS[context];
  if (event === undefined) throw new Error(`No event for ${context}.`);
  return event;
};

type Row = readonly [name: string, guard: Guard, cells: Readonly<Record<string, string>>];

function table(rows: readonly Row[]): void {
  const cells = rows.flatMap(([name, guard, expected]) =>
    Object.entries(expected).map(([context, said]) => [name, context, said, guard] as const),
  );
  test.each(cells)("%s on %s: %s", (_, context, said, guard) => {
    expect(outcome(workflow(on(context), guard), context)).toBe(said);
  });
}

const PERMISSION = `- env: { GH_TOKEN: "\${{ github.token }}" }
  run: |
    level=$(gh api "repos/\${{ github.repository }}/collaborators/\${{ github.actor }}/permission" --jq .permission)
    if [ "$level" != admin ] && [ "$level" != write ]; then exit 1; fi`;
const CHECK_PERMISSION = `- uses: actions-cool/check-user-permission@v2
  id: may
  with: { require: write }`;
const REFUSE = `- if: steps.may.outputs.require-result == 'false'
  run: exit 1`;
const TEAM = `- uses: actions/github-script@v7
  with:
    script: |
      const { data } = await github.rest.teams.getMembershipForUserInOrg({ org: 'example', team_slug: 'core', username: context.actor });
      if (data.state !== 'active') core.setFailed('no');`;
const HEAD_DATE = `- env: { GH_TOKEN: "\${{ github.token }}", COMMENT_AT: "\${{ github.event.comment.created_at }}" }
  run: |
    commented=$(date -d "$COMMENT_AT" +%s)
    pushed=$(date -d "$(gh pr view 1 --json commits --jq '.commits[-1].committedDate')" +%s)
    if [ "$pushed" -gt "$commented" ]; then exit 1; fi`;

describe("checks in steps and jobs, per event", () => {
  const every = (said: string, ...contexts: string[]): Readonly<Record<string, string>> =>
    Object.fromEntries(contexts.map((context) => [context, said]));
  const OUTSIDERS = [
    "pull_request_target.opened:fork",
    "workflow_run.completed:fork",
    "discussion.created",
    "discussion_comment.created",
    "issues.opened",
    "fork",
    "watch.started",
    "issue_comment.created",
    "pull_request_review.submitted",
    "pull_request_review_comment.created",
  ];
  const WRITERS = ["workflow_dispatch", "repository_dispatch", "push", "merge_group.checks_requested"];
  table([
    ["no check", {}, { ...every("anyone", ...OUTSIDERS), ...every("writer", ...WRITERS), schedule: "schedule" }],
    ["a permission script", { before: PERMISSION }, every("writer, effective permission-step", ...OUTSIDERS)],
    [
      "a permission script, where a writer starts",
      { before: PERMISSION },
      every("writer, effective permission-step", ...WRITERS),
    ],
    [
      "a permission action with its refusal",
      { before: `${CHECK_PERMISSION}\n${REFUSE}` },
      every("writer, effective permission-step", ...OUTSIDERS),
    ],
    ["a permission action that only answers", { before: CHECK_PERMISSION }, every("anyone", ...OUTSIDERS)],
    [
      "a permission action for read",
      { before: `${CHECK_PERMISSION.replace("require: write", "require: read")}\n${REFUSE}` },
      every("anyone, declared permission-step", "issue_comment.created", "issues.opened"),
    ],
    [
      "a permission action whose refusal may fail",
      { before: `${CHECK_PERMISSION}\n${REFUSE}\n  continue-on-error: true` },
      every("anyone", "issue_comment.created"),
    ],
    [
      "a permission action that may fail, with its refusal",
      { before: `${CHECK_PERMISSION}\n  continue-on-error: true\n${REFUSE}` },
      every("writer, effective permission-step", "issue_comment.created"),
    ],
    [
      "a permission script that may fail",
      { before: `${PERMISSION}\n  continue-on-error: true` },
      every("anyone", ...OUTSIDERS),
    ],
    [
      "a permission script that does not always run",
      { before: PERMISSION.replace("- env", "- if: github.event_name == 'push'\n  env") },
      every("anyone, weak permission-step", "issue_comment.created", "issues.opened"),
    ],
    [
      "an agent after always()",
      { before: PERMISSION, step: "always()" },
      every("anyone", "issue_comment.created", "issues.opened"),
    ],
    [
      "an agent after !cancelled()",
      { before: PERMISSION, step: "!cancelled()" },
      every("anyone", "issue_comment.created"),
    ],
    ["an agent after failure()", { before: PERMISSION, step: "failure()" }, every("anyone", "issue_comment.created")],
    [
      "an agent after success()",
      { before: PERMISSION, step: "success()" },
      every("writer, effective permission-step", "issue_comment.created"),
    ],
    [
      "a team look-up",
      { before: TEAM },
      every("triager, effective permission-step", "issue_comment.created", "issues.opened"),
    ],
    [
      "a slash command of a writer",
      { before: "- uses: xt0rted/slash-command-action@v2\n  with: { command: weed }" },
      every("writer, effective permission-step", "issue_comment.created"),
    ],
    [
      "a slash command of anyone",
      { before: "- uses: xt0rted/slash-command-action@v2\n  with: { command: weed, permission-level: read }" },
      every("anyone, declared permission-step", "issue_comment.created"),
    ],
    [
      "a slash command that may fail",
      {
        before:
          "- id: c\n  uses: xt0rted/slash-command-action@v2\n  with: { command: weed }\n  continue-on-error: true",
        step: "steps.c.outputs.command-name == 'weed'",
      },
      every("anyone", "issue_comment.created"),
    ],
    [
      "a slash command that is deleted",
      { before: "- uses: xt0rted/slash-command-action@v2\n  with: { command: weed }" },
      every("anyone", "issue_comment.deleted"),
    ],
    [
      "a team action",
      { before: "- uses: TheModdingInquisition/actions-team-membership@v1\n  with: { team: core }" },
      every("triager, effective permission-step", "issue_comment.created", "issues.opened"),
    ],
    [
      "a team action that only answers",
      { before: "- uses: TheModdingInquisition/actions-team-membership@v1\n  with: { team: core, exit: false }" },
      every("anyone", "issue_comment.created"),
    ],
    [
      "a team action whose answer is asked for",
      {
        before:
          "- id: t\n  uses: TheModdingInquisition/actions-team-membership@v1\n  with: { team: core, exit: false }",
        step: "steps.t.outputs.permitted == 'true'",
      },
      every("triager, effective permission-step", "issue_comment.created"),
    ],
    ["a comment that is older than the head", { before: HEAD_DATE }, every("anyone", "issue_comment.created")],
    ["an environment", { keys: "environment: review" }, every("anyone, declared environment", ...OUTSIDERS)],
    [
      "an environment, where a writer starts",
      { keys: "environment: review" },
      every("writer, declared environment", ...WRITERS),
    ],
    ["an environment, on a clock", { keys: "environment: review" }, { schedule: "schedule, declared environment" }],
    ["if: false", { job: "false" }, every("never", ...OUTSIDERS)],
    ["if: ${{ false }}", { job: "${{ false }}" }, every("never", "issues.opened")],
    ["if: 'false', which is a text", { job: "'false'" }, every("anyone", "issues.opened")],
    [
      "a guard of another event on the step",
      { step: "github.event_name == 'push'" },
      every("never", "issues.opened", "issue_comment.created"),
    ],
    [
      "the guard of this event on the step",
      { step: "github.event_name == 'issues'" },
      every("anyone", "issues.opened"),
    ],
  ]);
});

describe("what each guard proves, and what it does not", () => {
  const cells = (guard: string, expected: Readonly<Record<string, string>>): Row => [guard, { job: guard }, expected];
  const COMMENT = "issue_comment.created";
  const OPENED = "pull_request_target.opened:fork";
  const RUN = "workflow_run.completed:fork";
  table([
    cells("contains(github.event.comment.body, '@claude')", { [COMMENT]: "anyone, weak trigger-phrase" }),
    cells('contains(fromJSON(\'["OWNER","MEMBER","COLLABORATOR"]\'), github.event.comment.author_association)', {
      [COMMENT]: "triager, effective association",
    }),
    cells("github.event.comment.author_association != 'NONE'", { [COMMENT]: "anyone" }),
    cells("github.event.comment.author_association == 'CONTRIBUTOR'", {
      [COMMENT]: "anyone, weak association-outsider",
    }),
    cells("github.event.issue.author_association == 'OWNER'", {
      [COMMENT]: "anyone, weak association-of-author",
      "issues.labeled": "triager, weak association-of-author",
      "issues.opened": "maintainer, effective association",
    }),
    cells("github.event.pull_request.author_association == 'MEMBER'", {
      "pull_request_review_comment.created": "anyone, weak association-of-author",
      "pull_request_review.submitted": "anyone, weak association-of-author",
      [OPENED]: "triager, effective association",
    }),
    cells("github.actor == 'ana'", { [COMMENT]: "writer, effective actor-login" }),
    cells('contains(fromJSON(\'["ana","ben"]\'), github.actor)', { [COMMENT]: "writer, effective actor-login" }),
    cells("contains(fromJSON(vars.PEOPLE), github.actor)", { [COMMENT]: "anyone, declared unknown-condition" }),
    cells("contains(vars.PEOPLE, github.actor)", { [COMMENT]: "anyone, declared unknown-condition" }),
    cells("contains('ana,ben', github.actor)", { [COMMENT]: "anyone, weak actor-login-text" }),
    cells("contains(github.actor, 'ana')", { [COMMENT]: "anyone, weak actor-login-text" }),
    cells("startsWith(github.actor, 'example-')", { [COMMENT]: "anyone, weak actor-login-text" }),
    cells("github.actor == github.repository_owner", { [COMMENT]: "maintainer, effective actor-owner" }),
    cells("github.triggering_actor == 'ana'", { [COMMENT]: "writer, effective actor-login" }),
    cells("github.repository_owner == 'example'", {
      [COMMENT]: "anyone",
      "issues.opened": "anyone",
      [OPENED]: "anyone",
    }),
    cells("github.repository == 'example/garden'", { [COMMENT]: "anyone", "issues.opened": "anyone" }),
    cells("github.actor == 'dependabot[bot]'", { [OPENED]: "anyone, weak bot-actor" }),
    cells("github.event.pull_request.user.login == 'dependabot[bot]'", { [OPENED]: "nobody, effective named-bot" }),
    cells("endsWith(github.actor, '[bot]')", { [COMMENT]: "anyone, weak any-bot" }),
    cells("github.event.sender.type == 'Bot'", { [COMMENT]: "anyone, weak account-type" }),
    cells("github.event.sender.type != 'Bot'", { [COMMENT]: "anyone, weak account-type" }),
    cells("github.event.comment.user.type == 'User'", { [COMMENT]: "anyone, weak account-type" }),
    cells("github.actor != 'dependabot[bot]'", { [COMMENT]: "anyone, weak not-a-bot" }),
    cells("github.event.pull_request.head.repo.full_name == github.repository", {
      [OPENED]: "never",
      [COMMENT]: "never",
    }),
    cells("github.event.pull_request.head.repo.fork == false", { [OPENED]: "never", [COMMENT]: "anyone" }),
    cells("!github.event.pull_request.head.repo.fork", { [OPENED]: "never", [COMMENT]: "anyone" }),
    cells("github.event.pull_request.head.repo.id == github.repository_id", { [OPENED]: "never", [COMMENT]: "never" }),
    cells("github.event.pull_request.head.repo.full_name != github.repository", {
      [OPENED]: "anyone",
      [COMMENT]: "anyone",
    }),
    cells("github.event.label.name == 'safe'", {
      "pull_request_target.labeled:fork": "triager, effective label",
      "pull_request_target.synchronize:fork": "never",
      "issues.labeled": "triager, effective label",
    }),
    cells("contains(github.event.pull_request.labels.*.name, 'safe')", {
      "pull_request_target.labeled:fork": "triager, effective label",
      "pull_request_target.synchronize:fork": "anyone, weak label-survives",
    }),
    cells("contains(github.event.issue.labels.*.name, 'safe')", { [COMMENT]: "anyone, weak label-survives" }),
    cells("github.event.workflow_run.conclusion == 'success'", { [RUN]: "anyone, weak run-conclusion" }),
    cells("github.event.workflow_run.event == 'push'", {
      [RUN]: "never",
      "workflow_run.completed": "writer, effective run-event",
    }),
    cells("github.event.workflow_run.event == 'pull_request'", { [RUN]: "anyone" }),
    cells("github.event.workflow_run.head_repository.full_name == github.repository", {
      [RUN]: "never",
      "workflow_run.completed": "anyone, declared run-same-repository",
    }),
    cells("github.event.workflow_run.head_branch == 'main'", { [RUN]: "anyone, weak branch-name" }),
    cells("github.event.review.state == 'approved'", { "pull_request_review.submitted": "anyone, weak review-state" }),
    cells("github.event.pull_request.draft == false", { [OPENED]: "anyone" }),
    cells("github.head_ref == 'release'", { [OPENED]: "anyone, weak branch-name" }),
    // Texts that are always true.
    cells("${{ github.actor == 'ana' }} && github.event_name == 'issue_comment'", {
      [COMMENT]: "anyone, weak unsound-condition",
    }),
    cells("${{ github.event.issue.pull_request }} && contains(github.event.comment.body, '/version')", {
      [COMMENT]: "anyone, weak unsound-condition",
    }),
    cells("${{ github.actor == 'ana' }}\n", { [COMMENT]: "anyone, weak unsound-condition" }),
    cells("github.actor == 'ana'\n", { [COMMENT]: "writer, effective actor-login" }),
    cells("${{ false }}\n", { [COMMENT]: "anyone, weak unsound-condition" }),
    // Branches.
    cells("github.event_name == 'issues' || github.event.comment.author_association == 'MEMBER'", {
      [COMMENT]: "triager, effective association",
      "issues.opened": "anyone",
    }),
    cells("github.actor == 'ana' || contains(github.event.comment.body, '@claude')", {
      [COMMENT]: "anyone, weak actor-login",
    }),
    cells("github.actor == 'ana' && contains(github.event.comment.body, '@claude')", {
      [COMMENT]: "writer, effective actor-login",
    }),
    cells("case(github.event_name == 'issue_comment', github.actor == 'ana', true)", {
      [COMMENT]: "writer, effective actor-login",
      "issues.opened": "anyone",
    }),
    cells("(github.actor == 'ana' && 'yes' || 'no') == 'yes'", { [COMMENT]: "writer, effective actor-login" }),
    cells("github.event_name == 'issue_comment' && github.actor == 'ana' || 'no'", {
      [COMMENT]: "anyone, weak actor-login",
    }),
    cells(
      '!contains(fromJSON(\'["NONE","CONTRIBUTOR","FIRST_TIMER","FIRST_TIME_CONTRIBUTOR","MANNEQUIN"]\'), github.event.comment.author_association)',
      {
        [COMMENT]: "triager, effective association",
      },
    ),
    cells("contains('OWNER,MEMBER', github.event.comment.author_association)", {
      [COMMENT]: "triager, effective association",
    }),
    cells("contains('OWNER,MEMBER', github.event.issue.author_association)", {
      [COMMENT]: "anyone, weak association-of-author",
    }),
    cells("contains('OWNER,MEMBER', github.event.comment.author_association) && true", { "issues.opened": "anyone" }),
  ]);
});

describe("guards in other jobs", () => {
  const COMMENT = "issue_comment.created";
  const OWNER = "github.event.comment.author_association == 'OWNER'";
  const check = (keys: string, steps = "- run: echo"): string => `check:
  runs-on: ubuntu-latest
${indent(keys, 2)}
  steps:
${indent(steps, 4)}`;
  const gated = check(`if: ${OWNER}`);
  const answers = check("outputs: { ok: '${{ steps.may.outputs.require-result }}' }", CHECK_PERMISSION);
  const script = check(
    "outputs: { ok: '${{ steps.ask.outputs.ok }}' }",
    `- id: ask
  env: { GH_TOKEN: "\${{ github.token }}" }
  run: |
    level=$(gh api "repos/\${{ github.repository }}/collaborators/\${{ github.actor }}/permission" --jq .permission)
    if [ "$level" = admin ] || [ "$level" = write ]; then echo "ok=true" >> "$GITHUB_OUTPUT"; else echo "ok=false" >> "$GITHUB_OUTPUT"; fi`,
  );
  const needs = (jobs: string, job?: string): Guard => ({
    jobs,
    keys: "needs: check",
    ...(job === undefined ? {} : { job }),
  });
  const comment = (said: string): Readonly<Record<string, string>> => ({ [COMMENT]: said });
  table([
    ["a needed job with a guard", needs(gated), comment("maintainer, effective association")],
    ["a needed job with a guard, and always()", needs(gated, "always()"), comment("anyone")],
    ["a needed job with a guard, and !cancelled()", needs(gated, "!cancelled()"), comment("anyone")],
    ["a needed job with a guard, and failure()", needs(gated, "failure()"), comment("anyone")],
    [
      "a needed job with a guard, and success()",
      needs(gated, "success()"),
      comment("maintainer, effective association"),
    ],
    [
      "always(), and its result is success",
      needs(gated, "always() && needs.check.result == 'success'"),
      comment("maintainer, effective association"),
    ],
    [
      "always(), and its result is no failure",
      needs(gated, "always() && needs.check.result != 'failure'"),
      comment("anyone"),
    ],
    [
      "always(), and its result is skipped",
      needs(gated, "always() && needs.check.result == 'skipped'"),
      comment("anyone"),
    ],
    ["a needed job that may fail", needs(check("continue-on-error: true", PERMISSION)), comment("anyone")],
    ["a needed job that fails", needs(check("", PERMISSION)), comment("writer, effective permission-step")],
    [
      "an answer that is asked for",
      needs(answers, "needs.check.outputs.ok == 'true'"),
      comment("writer, effective permission-step"),
    ],
    [
      "an answer that is not a no",
      needs(answers, "needs.check.outputs.ok != 'false'"),
      comment("writer, effective permission-step"),
    ],
    ["an answer that is merely there", needs(answers, "needs.check.outputs.ok"), comment("anyone")],
    [
      "an answer compared with a boolean",
      needs(answers, "needs.check.outputs.ok == true"),
      comment("anyone, declared unknown-condition"),
    ],
    [
      "an answer read as JSON",
      needs(answers, "fromJSON(needs.check.outputs.ok)"),
      comment("writer, effective permission-step"),
    ],
    ["an answer nobody asks for", needs(answers), comment("anyone")],
    [
      "an answer asked for anyway",
      needs(answers, "always() && needs.check.outputs.ok == 'true'"),
      comment("writer, effective permission-step"),
    ],
    [
      "the answer of a script",
      needs(script, "needs.check.outputs.ok == 'true'"),
      comment("writer, effective permission-step"),
    ],
    [
      "the answer of a script, turned round",
      needs(script, "needs.check.outputs.ok != 'true'"),
      comment("anyone, weak permission-step"),
    ],
    [
      "the answer of a script, or anything",
      needs(script, "needs.check.outputs.ok == 'true' || github.event.comment.body != ''"),
      comment("anyone, weak permission-step"),
    ],
    [
      "an answer of a job that is not there",
      needs(script, "needs.chekc.outputs.ok == 'true'"),
      comment("anyone, declared unknown-condition"),
    ],
  ]);

  const called = (caller: string, job: string, input = ""): string => {
    const text = `on: { issue_comment: { types: [created] } }
jobs:
  call:
${indent(caller, 4)}
    uses: ./.github/workflows/called.yml
    secrets: inherit
`;
    const other = `on:
  workflow_call:
    inputs:
      deep: { type: boolean, default: false }
      word: { type: string, default: "" }
${input}
jobs:
  weed:
    runs-on: ubuntu-latest
${indent(job, 4)}
    steps:
      - name: agent
${indent(AGENT, 8)}
`;
    const graph = graphOf(text, { ".github/workflows/called.yml": other });
    const entries = ledger(graph).filter(({ context }) => context === COMMENT);
    return (
      entries
        .map(({ admits, gates }) => `${admits}${gates[0] ? `, ${gates[0].strength} ${gates[0].kind}` : ""}`)
        .join(" / ") || "never"
    );
  };
  test.each([
    ["a guard in the caller", `if: ${OWNER}`, "", "maintainer, effective association"],
    ["a guard in the callee", "", `if: ${OWNER}`, "maintainer, effective association"],
    ["no guard", "", "", "anyone"],
    ["an environment in the callee", "", "environment: review", "anyone, declared environment"],
    ["a boolean that is off", "", "if: inputs.deep", "never"],
    ["a boolean that is off, asked the other way", "", "if: ${{ !inputs.deep }}", "anyone"],
    ["a boolean that the caller switches on", "with: { deep: true }", "if: inputs.deep", "anyone"],
    [
      "a boolean that the caller switches on, asked the other way",
      "with: { deep: true }",
      "if: ${{ !inputs.deep }}",
      "never",
    ],
    ["a boolean compared with one", "with: { deep: true }", "if: inputs.deep == true", "anyone"],
    ["a boolean compared with false", "", "if: inputs.deep == false", "anyone"],
    [
      "a boolean that is an expression",
      `with: { deep: "\${{ ${OWNER} }}" }`,
      "if: inputs.deep",
      "maintainer, effective association",
    ],
    ["a text that is empty", "", "if: inputs.word", "never"],
    ["a text that says false", "with: { word: 'false' }", "if: inputs.word", "anyone"],
    ["a text that says false, compared", "with: { word: 'false' }", "if: inputs.word == 'true'", "never"],
    [
      "a text of the actor",
      `with: { word: "\${{ github.actor }}" }`,
      "if: inputs.word == 'ana'",
      "writer, effective actor-login",
    ],
  ])("%s of a called workflow", (_, caller, job, said) => {
    expect(called(caller, job)).toBe(said);
  });
});

describe("guards that look like others", () => {
  const COMMENT = "issue_comment.created";
  const cells = (guard: string, expected: Readonly<Record<string, string>>): Row => [guard, { job: guard }, expected];
  const comment = (guard: string, said: string): Row => cells(guard, { [COMMENT]: said });
  table([
    cells("github.ref == 'refs/heads/main'", { [COMMENT]: "anyone", "pull_request_target.opened:fork": "anyone" }),
    cells("github.base_ref == 'main'", { "pull_request_target.opened:fork": "anyone" }),
    cells("github.ref_protected", { [COMMENT]: "anyone" }),
    comment("github.event.comment.user.login == github.event.issue.user.login", "anyone"),
    cells("github.actor == github.event.pull_request.user.login", { "pull_request_target.opened:fork": "anyone" }),
    cells("github.event.pull_request.head.repo.owner.login == github.repository_owner", {
      "pull_request_target.opened:fork": "never",
    }),
    comment("github.event.issue.pull_request", "anyone"),
    comment("github.event.issue.pull_request != null", "anyone"),
    comment("!github.event.issue.pull_request", "anyone"),
    comment("github['actor'] == 'ana'", "writer, effective actor-login"),
    comment("github.event['comment']['author_association'] == 'OWNER'", "maintainer, effective association"),
    comment("contains(github.event.*.author_association, 'OWNER')", "anyone"),
    comment("GitHub.Event.Comment.Author_Association == 'owner'", "maintainer, effective association"),
    comment("CONTAINS('OWNER', github.event.comment.author_association)", "maintainer, effective association"),
    comment("startsWith(github.event.comment.author_association, 'O')", "maintainer, effective association"),
    comment("startsWith(github.event.comment.author_association, 'C')", "anyone, weak association-outsider"),
    comment("github.event.comment.author_association", "anyone"),
    comment("github.event.comment.author_association != ''", "anyone"),
    cells("contains(fromJSON('[\"OWNER\"]'), github.event.comment.author_association || 'OWNER')", {
      [COMMENT]: "maintainer, effective association",
      "issues.opened": "anyone",
    }),
    cells(
      'contains(fromJSON(\'["OWNER","MEMBER"]\'), github.event.comment.author_association || github.event.review.author_association || github.event.issue.author_association)',
      {
        [COMMENT]: "triager, effective association",
        "issues.opened": "triager, effective association",
        "pull_request_review.submitted": "triager, effective association",
        "issues.labeled": "triager, weak association-of-author",
      },
    ),
    comment(
      "contains(fromJSON('[\"OWNER\"]'), github.event.issue.author_association || github.event.comment.author_association)",
      "anyone, weak association-of-author",
    ),
    comment("github.actor_id == '7'", "writer, effective actor-login"),
    comment("github.event.sender.id == 7", "writer, effective actor-login"),
    comment("github.event.comment.user.id == 7", "writer, effective actor-login"),
    comment("github.event.comment.performed_via_github_app == null", "anyone"),
    comment("github.event.repository.private", "triager, effective private-repository"),
    comment("!github.event.repository.private", "anyone"),
    comment("github.event.repository.private == false", "anyone"),
    comment("github.event.repository.visibility == 'public'", "anyone"),
    comment("github.event.repository.visibility != 'public'", "triager, effective private-repository"),
    comment("github.event.repository.visibility == 'internal'", "triager, effective private-repository"),
    comment("github.event.organization.login == 'example'", "anyone"),
    comment("failure() || github.actor == 'ana'", "anyone, weak actor-login"),
    comment("always() && github.actor == 'ana'", "writer, effective actor-login"),
    comment("(github.actor == 'ana') == true", "writer, effective actor-login"),
    comment("(github.actor == 'ana') != false", "writer, effective actor-login"),
    comment("(github.actor == 'ana') == false", "anyone"),
    comment("!(github.actor != 'ana')", "writer, effective actor-login"),
    comment("!!(github.actor == 'ana')", "writer, effective actor-login"),
    comment("github.actor != 'ana'", "anyone"),
    comment("github.actor", "anyone"),
    comment("github.actor == ''", "anyone"),
    comment("format('{0}', github.actor) == 'ana'", "anyone"),
    comment("toJSON(github.actor) == '\"ana\"'", "anyone"),
    comment("contains(join(fromJSON('[\"ana\",\"ben\"]'), ','), github.actor)", "anyone, weak actor-login-text"),
    comment("contains(toJSON(fromJSON('[\"ana\"]')), github.actor)", "anyone, weak actor-login-text"),
    comment("contains(toJSON(github.event), 'OWNER')", "anyone"),
    comment("fromJSON('{\"ana\":true}')[github.actor]", "writer, effective actor-login"),
    comment("secrets.KEY != ''", "anyone, declared unknown-condition"),
    comment("vars.ENABLED == 'true'", "anyone, declared unknown-condition"),
    comment("github.event.inputs.user == 'ana'", "never"),
    comment("github.event.assignee.login == 'ana'", "never"),
    cells("github.event.assignee.login == 'agent-bot'", { "issues.opened": "never" }),
    cells("github.event.issue.user.login == 'ana'", {
      [COMMENT]: "anyone, weak author-login",
      "issues.opened": "writer, effective actor-login",
    }),
    cells("github.event.action == 'labeled'", { [COMMENT]: "never", "issues.labeled": "triager" }),
    cells("github.event.action != 'labeled'", { [COMMENT]: "anyone", "issues.labeled": "never" }),
    cells("github.event.pull_request.merged == true", { "pull_request_target.opened:fork": "anyone" }),
    cells("github.event.head_commit.author.email == 'ana@example.com'", { push: "writer, weak commit-author" }),
    cells("github.event.workflow_run.actor.login == 'ana'", {
      "workflow_run.completed:fork": "writer, effective actor-login",
    }),
    cells("github.event.workflow_run.pull_requests[0]", { "workflow_run.completed:fork": "never" }),
    cells("github.event.workflow_run.event != 'pull_request'", { "workflow_run.completed:fork": "anyone" }),
    cells("github.event.discussion.author_association == 'OWNER'", {
      "discussion.created": "maintainer, effective association",
      "discussion_comment.created": "anyone, weak association-of-author",
    }),
  ]);
});

describe("steps that look like guards", () => {
  const COMMENT = "issue_comment.created";
  const ask = (
    person: string,
    test: string,
    field = ".permission",
  ): string => `- env: { GH_TOKEN: "\${{ github.token }}", WHO: "\${{ ${person} }}" }
  run: |
    level=$(gh api "repos/\${{ github.repository }}/collaborators/$WHO/permission" --jq ${field})
    ${test}`;
  const row = (name: string, before: string, said: string): Row => [name, { before }, { [COMMENT]: said }];
  const refuse = '[ "$level" = admin ] || [ "$level" = write ] || exit 1';
  table([
    row("the actor's permission", ask("github.actor", refuse), "writer, effective permission-step"),
    row(
      "the commenter's permission",
      ask("github.event.comment.user.login", refuse),
      "writer, effective permission-step",
    ),
    row(
      "the permission of who opened the thread",
      ask("github.event.issue.user.login", refuse),
      "anyone, declared permission-step",
    ),
    row("no permission is refused", ask("github.actor", '[ "$level" != none ] || exit 1'), "anyone"),
    row(
      "read is enough",
      ask("github.actor", 'case "$level" in admin|write|read) ;; *) exit 1 ;; esac'),
      "anyone, weak permission-step",
    ),
    row(
      "a role of triage is enough",
      ask("github.actor", 'case "$level" in admin|maintain|write|triage) ;; *) exit 1 ;; esac', ".role_name"),
      "triager, effective permission-step",
    ),
    row("nothing is refused", ask("github.actor", 'echo "$level"'), "anyone"),
    row(
      "refused in a shell of its own",
      ask("github.actor", '( [ "$level" = admin ] || exit 1 ) || true'),
      "anyone, weak permission-step",
    ),
    row(
      "refused only in the log",
      ask("github.actor", '[ "$level" = admin ] || echo "::error::no"'),
      "anyone, weak permission-step",
    ),
    row(
      "an association in a script",
      `- env: { BY: "\${{ github.event.comment.author_association }}" }
  run: |
    if [ "$BY" != OWNER ]; then exit 1; fi`,
      "maintainer, effective association",
    ),
    row(
      "an association of the wrong person in a script",
      `- env: { BY: "\${{ github.event.issue.author_association }}" }
  run: |
    if [ "$BY" != OWNER ]; then exit 1; fi`,
      "anyone, weak association-of-author",
    ),
    row(
      "a login in a script",
      `- run: |
    [ "\${{ github.actor }}" = ana ] || exit 1`,
      "writer, effective actor-login",
    ),
    row(
      "a login in a text, in a script",
      `- run: |
    echo "ana ben" | grep -q "$GITHUB_ACTOR" || exit 1`,
      "anyone",
    ),
  ]);

  test("a check beside the agent keeps nobody from it, and the agent is seen", () => {
    const row = `- parallel:\n${indent(PERMISSION, 4)}\n    - name: agent\n${indent(AGENT, 6)}`;
    const text = `on: { issue_comment: { types: [created] } }
jobs:
  weed:
    runs-on: ubuntu-latest
    steps:
${indent(row, 6)}
`;
    expect(outcome(text, COMMENT)).toBe("anyone");
  });

  test("a check behind the agent keeps nobody from it", () => {
    const text = `${workflow(on(COMMENT), {})}${indent(PERMISSION, 6)}\n`;
    expect(outcome(text, COMMENT)).toBe("anyone");
  });
});
