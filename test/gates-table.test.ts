import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { data as eventsData } from "../src/catalog/events.generated.ts";
import { allEvents } from "../src/catalog/events.ts";
import { data as guardsData } from "../src/catalog/guards.generated.ts";
import { proofIds } from "../src/catalog/guards.ts";
import { isImpossible } from "../src/derive/conditions.ts";
import { gatesOf } from "../src/derive/gates.ts";
import type { Tree } from "../src/parse/tree.ts";
import { parseYaml } from "../src/parse/yaml.ts";
import type { TriggerContext } from "../src/readers/ci/run.ts";
import { lowerIf } from "../src/readers/github-workflow/conditions/condition.ts";

import { triggers } from "../src/readers/github-workflow/triggers.ts";

function on(text: string): Tree {
  const { tree } = parseYaml({ file: "w.yml", text }, "yaml");
  const found = tree?.get("on");
  if (found === undefined) throw new Error(`No \`on\` in ${text}.`);
  return found;
}

const contextsOf = (text: string): readonly TriggerContext[] =>
  triggers(on(text)).flatMap((trigger) => trigger.contexts);

/** How the gate fares against anyone: its strength and name; `never` when the run does not happen, `none` without a gate. */
function against(text: string, name: string): string {
  const [event = "", rest = ""] = name.split(".");
  const context = contextsOf(`on: { ${event}: ${rest === "" ? "" : `{ types: [${rest.split(":")[0]}] }`} }`).find(
    (c) => c.context === name,
  );
  const where = parseYaml({ file: "w.yml", text: JSON.stringify({ if: text }) }, "yaml").tree?.get("if");
  if (context === undefined || where === undefined) throw new Error(`No context ${name}.`);
  const conditions = [
    lowerIf(text, where, { context, env: () => undefined, input: () => undefined, output: () => undefined }),
  ];
  if (isImpossible(conditions)) return "never";
  const gates = gatesOf(conditions, [name], new Set());
  const gate = gates.find((g) => g.stops.includes("anyone")) ?? gates[0];
  return gate === undefined ? "none" : `${gate.strength} ${gate.kind}`;
}

const PRT = "pull_request_target";
const ASSOCIATION = "github.event.comment.author_association == 'MEMBER'";
const PR_ASSOCIATION = "github.event.pull_request.author_association == 'MEMBER'";
const ISSUE_ASSOCIATION = "github.event.issue.author_association == 'MEMBER'";
const ACTOR = "github.actor == 'vera-example'";
const PR_AUTHOR = "github.event.pull_request.user.login == 'vera-example'";
const REVIEWER = "github.event.review.user.login == 'coderabbitai[bot]'";
const LABEL = "github.event.label.name == 'safe'";
const PR_LABELS = "contains(github.event.pull_request.labels.*.name, 'safe')";
const ISSUE_LABELS = "contains(github.event.issue.labels.*.name, 'safe')";
const PR_REPOSITORY = "github.event.pull_request.head.repo.full_name == github.repository";
const RUN_REPOSITORY = "github.event.workflow_run.head_repository.full_name == github.repository";
const REPOSITORY = "github.repository == 'example/garden'";

describe("every check against anyone, per event", () => {
  // Rows and columns of CodeQL's table (ControlChecks.qll), with the events that it leaves out.
  const CELLS: readonly (readonly [string, string, string])[] = [
    [ASSOCIATION, "issue_comment.created", "effective association"],
    [ASSOCIATION, "discussion_comment.created", "effective association"],
    [ASSOCIATION, "pull_request_review_comment.created", "effective association"],
    [ASSOCIATION, "pull_request_review_comment.created:fork", "effective association"],
    [ASSOCIATION, `${PRT}.opened:fork`, "never"],
    [ASSOCIATION, "issues.opened", "never"],
    [ASSOCIATION, "workflow_run.completed:fork", "never"],
    [ASSOCIATION, "fork", "never"],
    [ASSOCIATION, "watch.started", "never"],
    [PR_ASSOCIATION, `${PRT}.opened:fork`, "effective association"],
    [PR_ASSOCIATION, `${PRT}.synchronize:fork`, "effective association"],
    [PR_ASSOCIATION, `${PRT}.labeled:fork`, "weak association-of-author"],
    [PR_ASSOCIATION, "pull_request_review.submitted", "weak association-of-author"],
    [PR_ASSOCIATION, "pull_request_review_comment.created", "weak association-of-author"],
    [PR_ASSOCIATION, "issue_comment.created", "never"],
    [PR_ASSOCIATION, "workflow_run.completed:fork", "never"],
    [ISSUE_ASSOCIATION, "issues.opened", "effective association"],
    [ISSUE_ASSOCIATION, "issues.edited", "effective association"],
    [ISSUE_ASSOCIATION, "issues.labeled", "weak association-of-author"],
    [ISSUE_ASSOCIATION, "issue_comment.created", "weak association-of-author"],
    [ACTOR, `${PRT}.opened:fork`, "effective actor-login"],
    [ACTOR, "workflow_run.completed:fork", "effective actor-login"],
    [ACTOR, "discussion.created", "effective actor-login"],
    [ACTOR, "discussion_comment.created", "effective actor-login"],
    [ACTOR, "issues.opened", "effective actor-login"],
    [ACTOR, "issue_comment.created", "effective actor-login"],
    [ACTOR, "pull_request_review.submitted", "effective actor-login"],
    [ACTOR, "pull_request_review_comment.created", "effective actor-login"],
    [ACTOR, "fork", "effective actor-login"],
    [ACTOR, "watch.started", "effective actor-login"],
    [ACTOR, "gollum", "effective actor-login"],
    [PR_AUTHOR, `${PRT}.opened:fork`, "effective actor-login"],
    [PR_AUTHOR, `${PRT}.labeled:fork`, "weak author-login"],
    [PR_AUTHOR, "pull_request_review.submitted", "weak author-login"],
    [LABEL, `${PRT}.labeled:fork`, "effective label"],
    [LABEL, "issues.labeled", "effective label"],
    [LABEL, "discussion.labeled", "effective label"],
    [LABEL, `${PRT}.unlabeled:fork`, "effective label"],
    [LABEL, `${PRT}.synchronize:fork`, "never"],
    [LABEL, "issue_comment.created", "never"],
    [PR_LABELS, `${PRT}.labeled:fork`, "effective label"],
    [PR_LABELS, `${PRT}.opened:fork`, "effective label"],
    [PR_LABELS, `${PRT}.synchronize:fork`, "weak label-survives"],
    [PR_LABELS, `${PRT}.edited:fork`, "weak label-survives"],
    [PR_LABELS, `${PRT}.reopened:fork`, "weak label-survives"],
    [PR_LABELS, `${PRT}.closed:fork`, "weak label-survives"],
    [PR_LABELS, "pull_request_review.submitted", "weak label-survives"],
    [PR_LABELS, "issue_comment.created", "never"],
    [ISSUE_LABELS, "issues.opened", "effective label"],
    [ISSUE_LABELS, "issues.edited", "weak label-survives"],
    [ISSUE_LABELS, "issue_comment.created", "weak label-survives"],
    [PR_REPOSITORY, `${PRT}.opened:fork`, "never"],
    [PR_REPOSITORY, `${PRT}.opened`, "none"],
    [PR_REPOSITORY, "issue_comment.created", "never"],
    [PR_REPOSITORY, "pull_request_review.submitted:fork", "never"],
    [PR_REPOSITORY, "pull_request_review.submitted", "none"],
    [PR_REPOSITORY, "workflow_run.completed:fork", "never"],
    [RUN_REPOSITORY, "workflow_run.completed:fork", "never"],
    [RUN_REPOSITORY, "workflow_run.completed", "declared run-same-repository"],
    [RUN_REPOSITORY, `${PRT}.opened:fork`, "never"],
    [REPOSITORY, `${PRT}.opened:fork`, "none"],
    [REPOSITORY, "workflow_run.completed:fork", "none"],
    [REPOSITORY, "issues.opened", "none"],
    [REVIEWER, "pull_request_review.submitted", "weak answering-app"],
    [REVIEWER, `${PRT}.opened:fork`, "never"],
    ["github.actor == 'CodeRabbitAI[bot]'", "issue_comment.created", "weak answering-app"],
    ["github.actor == 'coderabbitai[bot]'", "issues.opened", "effective named-bot"],
    ["github.actor == 'garden-helper[bot]'", "issue_comment.created", "effective named-bot"],
    [
      "github.actor != 'coderabbitai[bot]' && github.actor == 'vera-example'",
      "issue_comment.created",
      "effective actor-login",
    ],
    ["github.event.label.name == 'safe' || github.event.action == 'synchronize'", `${PRT}.synchronize:fork`, "none"],
    ["github.event.label.name == 'safe' || true", `${PRT}.labeled:fork`, "weak label"],
    [`${PR_LABELS} || ${PR_ASSOCIATION}`, `${PRT}.synchronize:fork`, "weak label-survives"],
    [`${PR_LABELS} && ${PR_ASSOCIATION}`, `${PRT}.synchronize:fork`, "effective association"],
  ];
  test.each(CELLS)("%s in %s: %s", (text, context, expected) => {
    expect(against(text, context)).toBe(expected);
  });
});

describe("who causes what", () => {
  const rows = (text: string): readonly string[] =>
    contextsOf(text).map((c) => `${c.context} ${c.causedBy} ${c.secrets ? "secrets" : "bare"} ${c.tokenCap}`);
  test.each<[string, readonly string[]]>([
    [
      "on: pull_request",
      ["opened", "synchronize", "reopened"].flatMap((a) => [
        `pull_request.${a} writer secrets write`,
        `pull_request.${a}:fork anyone bare read`,
      ]),
    ],
    [
      "on: [pull_request_target]",
      ["opened", "synchronize", "reopened"].flatMap((a) => [
        `${PRT}.${a} writer secrets write`,
        `${PRT}.${a}:fork anyone secrets write`,
      ]),
    ],
    [
      "on: { pull_request_target: { types: labeled } }",
      [`${PRT}.labeled triager secrets write`, `${PRT}.labeled:fork triager secrets write`],
    ],
    [
      "on: { pull_request_target: { types: [review_requested] } }",
      [`${PRT}.review_requested writer secrets write`, `${PRT}.review_requested:fork anyone secrets write`],
    ],
    [
      "on: { pull_request_review: { types: [submitted] } }",
      ["pull_request_review.submitted anyone secrets write", "pull_request_review.submitted:fork anyone bare read"],
    ],
    [
      "on: { issues: { types: [opened, labeled, assigned] } }",
      [
        "issues.opened anyone secrets write",
        "issues.labeled triager secrets write",
        "issues.assigned triager secrets write",
      ],
    ],
    ["on: issue_comment", ["created", "edited", "deleted"].map((a) => `issue_comment.${a} anyone secrets write`)],
    [
      "on: { workflow_run: { workflows: [CI], types: [completed], branches: [main] } }",
      ["workflow_run.completed anyone secrets write", "workflow_run.completed:fork anyone secrets write"],
    ],
    [
      "on: [push, fork, gollum]",
      ["push writer secrets write", "fork anyone secrets write", "gollum anyone secrets write"],
    ],
    [
      "on: { watch: null, schedule: [{ cron: '0 0 * * *' }], workflow_dispatch: , workflow_call: {} }",
      [
        "watch.started anyone secrets write",
        "schedule schedule secrets write",
        "workflow_dispatch writer secrets write",
        "workflow_call caller secrets write",
      ],
    ],
    [
      "on: { repository_dispatch: { types: [go] }, merge_group: , check_run: { types: [completed] } }",
      [
        "repository_dispatch writer secrets write",
        "merge_group.checks_requested writer secrets write",
        "check_run.completed writer secrets write",
      ],
    ],
    ["on: { push: { branches: [main], paths: [docs] } }", ["push writer secrets write"]],
    ["'on': push", ["push writer secrets write"]],
  ])("%s", (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  test("all actions of an event start it when none is named, apart from the documented exceptions", () => {
    expect(contextsOf("on: issues").map((c) => c.action)).toContain("unlabeled");
    expect(triggers(on("on: pull_request"))[0]?.types).toEqual(["opened", "synchronize", "reopened"]);
    expect(triggers(undefined)).toEqual([]);
  });

  test("an unknown event is a writer's, and says that it is unknown; an unknown action is the lowest one's", () => {
    expect(contextsOf("on: brand_new_event")).toMatchObject([
      { context: "brand_new_event", causedBy: "writer", unknown: true },
    ]);
    expect(contextsOf("on: { issues: { types: [brand_new] } }")).toMatchObject([
      { context: "issues.brand_new", causedBy: "anyone" },
    ]);
  });

  test("a label being applied is marked, its removal is not", () => {
    expect(contextsOf("on: { issues: { types: [labeled, unlabeled, opened] } }").map((c) => c.labelled)).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("a workflow_run is caused by whoever starts its upstream", () => {
    const text = "on: { workflow_run: { workflows: [CI], types: [completed] } }";
    const chained = (upstream: string): readonly string[] =>
      triggers(on(text), (name) => (name === "CI" ? contextsOf(upstream) : undefined)).flatMap((t) =>
        t.contexts.map((c) => `${c.context} ${c.causedBy}`),
      );
    expect(chained("on: push")).toEqual(["workflow_run.completed writer"]);
    expect(chained("on: [push, pull_request]")).toEqual([
      "workflow_run.completed writer",
      "workflow_run.completed:fork anyone",
    ]);
    expect(chained("on: issue_comment")).toEqual(["workflow_run.completed anyone"]);
    expect(chained("on: schedule")).toEqual(["workflow_run.completed schedule"]);
  });
});

describe("the catalogs", () => {
  const read = (file: string): string => readFileSync(new URL(`../src/catalog/${file}`, import.meta.url), "utf8");
  test.each([
    ["events", eventsData],
    ["guards", guardsData],
  ])("%s.yaml is valid, and its generated copy is fresh", (name, generated) => {
    const written = load(read(`${name}.yaml`));
    const ajv = new Ajv({ validateFormats: false });
    ajv.validate(JSON.parse(read(`${name}.schema.json`)), written);
    expect(ajv.errors).toBeNull();
    expect(generated).toEqual(written);
  });

  test("no event, action, property or proof stands twice", () => {
    const twice = (names: readonly string[]): readonly string[] => names.filter((name, i) => names.indexOf(name) !== i);
    expect(twice(eventsData.events.map((row) => row.event))).toEqual([]);
    for (const row of eventsData.events) expect(twice(row.types.flatMap((type) => type.actions))).toEqual([]);
    expect(twice(guardsData.properties.map((row) => row.path))).toEqual([]);
    expect(twice(guardsData.proofs.map((row) => row.id))).toEqual([]);
  });

  test("the actions that start an event by default are actions of it", () => {
    for (const event of allEvents()) expect(event.byDefault.filter((action) => !event.actions.has(action))).toEqual([]);
  });

  test("the proofs that the reader makes are those of the catalog", () => {
    const source = ["condition.ts", "condition-proofs.ts", "condition-compare.ts"]
      .map((file) =>
        readFileSync(new URL(`../src/readers/github-workflow/conditions/${file}`, import.meta.url), "utf8"),
      )
      .join();
    const unused = proofIds.filter((id) => !source.includes(`"${id}"`));
    expect(unused).toEqual([]);
    const made = [...source.matchAll(/(?:prove|proofById)\(([^)]*?), (?:at|place)/g)].flatMap(([, ids = ""]) =>
      [...ids.matchAll(/"([a-z-]+)"/g)].map(([, id = ""]) => id),
    );
    expect(made.filter((id) => !proofIds.includes(id) && id !== "actor")).toEqual([]);
  });
});
