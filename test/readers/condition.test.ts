import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isImpossible, proofsAskedFor, verdict } from "../../src/derive/conditions.ts";
import type { Condition } from "../../src/graph/model.ts";
import { STANDINGS } from "../../src/graph/model.ts";
import type { Tree } from "../../src/parse/tree.ts";
import { parseYaml } from "../../src/parse/yaml.ts";
import type { TriggerContext } from "../../src/readers/ci/run.ts";
import type { ConditionScope } from "../../src/readers/github-workflow/conditions/condition.ts";
import { lowerIf, usesStatusFunction } from "../../src/readers/github-workflow/conditions/condition.ts";

import { triggers } from "../../src/readers/github-workflow/triggers.ts";

function treeOf(text: string): Tree {
  const { tree } = parseYaml({ file: "w.yml", text }, "yaml");
  if (tree === undefined) throw new Error(`The test's own YAML is broken: ${text}`);
  return tree;
}

/** The context of that name, as the trigger table makes it. */
function contextOf(name: string): TriggerContext {
  const [dotted = "", fork] = name.split(":");
  const [event = "", action] = dotted.split(".");
  const on = treeOf(JSON.stringify({ [event]: action === undefined ? {} : { types: [action] } }));
  const found = triggers(on)
    .flatMap((trigger) => trigger.contexts)
    .find((context) => context.context === name && context.fork === (fork === "fork"));
  if (found === undefined) throw new Error(`No context ${name}.`);
  return found;
}

function scopeOf(name: string, more: Partial<ConditionScope> = {}): ConditionScope {
  return { context: contextOf(name), env: () => undefined, input: () => undefined, output: () => undefined, ...more };
}

function lowered(text: string, context: string, more: Partial<ConditionScope> = {}): Condition {
  const where = treeOf(JSON.stringify({ if: text })).get("if");
  if (where === undefined) throw new Error("No `if`.");
  return lowerIf(text, where, scopeOf(context, more));
}

const NONE: ReadonlySet<string> = new Set();

/** Who gets through: `everyone`, `never`, or the standings by their first letter, `?` where it is not known. */
function who(text: string, context: string, more: Partial<ConditionScope> = {}, autoLabels = NONE): string {
  const condition = lowered(text, context, more);
  if (isImpossible([condition])) return "never";
  const answers = STANDINGS.map((standing) => verdict(condition, standing, autoLabels).canBeTrue);
  if (answers.every((answer) => answer === "yes")) return "everyone";
  if (answers.every((answer) => answer === "unknown")) return "unknown";
  return STANDINGS.map((standing, i) =>
    answers[i] === "yes" ? standing.charAt(0) : answers[i] === "unknown" ? "?" : "-",
  ).join("");
}

/** The weak statements that the condition leans on. */
const weak = (text: string, context: string): string =>
  proofsAskedFor(lowered(text, context))
    .filter((proof) => proof.strength === "weak")
    .map((proof) => proof.gate)
    .join();

const INSIDERS = "-twm";
const WRITERS = "--wm";
const LIST = `fromJSON('["OWNER","MEMBER","COLLABORATOR"]')`;

describe("associations", () => {
  test.each([
    ["github.event.comment.author_association == 'MEMBER'", "issue_comment.created", INSIDERS],
    ["github.event.comment.author_association == 'member'", "issue_comment.created", INSIDERS],
    ["github.event.comment.author_association == 'COLLABORATOR'", "issue_comment.created", INSIDERS],
    ["github.event.comment.author_association == 'OWNER'", "issue_comment.created", "---m"],
    ["github.event.comment.author_association == 'CONTRIBUTOR'", "issue_comment.created", "everyone"],
    ["github.event.comment.author_association == 'FIRST_TIMER'", "issue_comment.created", "everyone"],
    ["github.event.comment.author_association == 'NONE'", "issue_comment.created", "everyone"],
    ["github.event.comment.author_association != 'NONE'", "issue_comment.created", "everyone"],
    ["github.event.comment.author_association != 'OWNER'", "issue_comment.created", "everyone"],
    ["github.event['comment']['author_association'] == 'MEMBER'", "issue_comment.created", INSIDERS],
    ["GitHub.Event.Comment.Author_Association == 'MEMBER'", "issue_comment.created", INSIDERS],
    [`contains(${LIST}, github.event.comment.author_association)`, "issue_comment.created", INSIDERS],
    [`contains(${LIST}, github.event.comment.author_association) == true`, "issue_comment.created", INSIDERS],
    [`!contains(${LIST}, github.event.comment.author_association)`, "issue_comment.created", "everyone"],
    [`!!contains(${LIST}, github.event.comment.author_association)`, "issue_comment.created", INSIDERS],
    [
      `contains(fromJSON('["OWNER","CONTRIBUTOR"]'), github.event.comment.author_association)`,
      "issue_comment.created",
      "everyone",
    ],
    [
      `!contains(fromJSON('["NONE","CONTRIBUTOR","FIRST_TIMER","FIRST_TIME_CONTRIBUTOR","MANNEQUIN"]'), github.event.comment.author_association)`,
      "issue_comment.created",
      INSIDERS,
    ],
    [
      `!contains(fromJSON('["NONE","FIRST_TIMER"]'), github.event.comment.author_association)`,
      "issue_comment.created",
      "everyone",
    ],
    ["github.event.review.author_association == 'MEMBER'", "pull_request_review.submitted", INSIDERS],
    ["github.event.comment.author_association == 'MEMBER'", "pull_request_review_comment.created", INSIDERS],
    ["github.event.comment.author_association == 'MEMBER'", "discussion_comment.created", INSIDERS],
    ["github.event.issue.author_association == 'MEMBER'", "issues.opened", INSIDERS],
    ["github.event.issue.author_association == 'MEMBER'", "issues.edited", INSIDERS],
    ["github.event.pull_request.author_association == 'MEMBER'", "pull_request_target.synchronize:fork", INSIDERS],
    ["github.event.discussion.author_association == 'MEMBER'", "discussion.created", INSIDERS],
  ])("%s in %s lets %s through", (text, context, expected) => {
    expect(who(text, context)).toBe(expected);
  });

  test.each([
    ["github.event.issue.author_association == 'MEMBER'", "issue_comment.created"],
    ["github.event.issue.author_association == 'MEMBER'", "issues.labeled"],
    ["github.event.pull_request.author_association == 'MEMBER'", "pull_request_review_comment.created"],
    ["github.event.pull_request.author_association == 'MEMBER'", "pull_request_review.submitted"],
    ["github.event.pull_request.author_association == 'MEMBER'", "pull_request_target.labeled:fork"],
  ])("%s judges the wrong person in %s", (text, context) => {
    expect([who(text, context), weak(text, context)]).toEqual(["everyone", "association-of-author"]);
  });

  test("a written list is searched for the whole value, and every value that it holds counts", () => {
    const text = "contains('OWNER,MEMBER', github.event.comment.author_association)";
    expect(who(text, "issue_comment.created")).toBe(INSIDERS);
    expect(who("contains('OWNER,FIRST_TIMER', github.event.comment.author_association)", "issue_comment.created")).toBe(
      "everyone",
    );
    expect(who("contains('NONEMEMBER', github.event.comment.author_association)", "issue_comment.created")).toBe(
      "everyone",
    );
    expect(who("startsWith(github.event.comment.author_association, 'CO')", "issue_comment.created")).toBe("everyone");
    expect(who("contains(github.event.comment.author_association, 'COLLAB')", "issue_comment.created")).toBe(INSIDERS);
  });
});

describe("what the payload does not hold is null", () => {
  test.each([
    ["github.event.comment.author_association == 'MEMBER'", "issues.opened", "never"],
    ["github.event.comment.author_association != 'NONE'", "issues.opened", "everyone"],
    // Every text holds the empty one: the check opens on the event that lacks the comment.
    ["contains('OWNER,MEMBER', github.event.comment.author_association)", "issues.opened", "everyone"],
    [`contains(${LIST}, github.event.comment.author_association)`, "issues.opened", "never"],
    ["contains(github.event.comment.body, '@claude')", "issues.opened", "never"],
    ["github.event.issue.pull_request", "issues.opened", "never"],
    ["!github.event.issue.pull_request", "issues.opened", "everyone"],
    ["github.event.issue.pull_request", "issue_comment.created", "everyone"],
    ["!github.event.issue.pull_request", "issue_comment.created", "everyone"],
    ["github.event.comment", "issue_comment.created", "everyone"],
    ["!github.event.comment", "issue_comment.created", "never"],
    ["github.event.pull_request.head.repo.full_name == github.repository", "issue_comment.created", "never"],
    ["github.event.pull_request.head.repo.full_name != github.repository", "issue_comment.created", "everyone"],
    ["github.event.pull_request.head.repo.fork == false", "issue_comment.created", "everyone"],
    ["!github.event.pull_request.head.repo.fork", "issue_comment.created", "everyone"],
    ["github.head_ref == ''", "issues.opened", "everyone"],
    ["github.head_ref != ''", "issues.opened", "never"],
    ["github.event.inputs.go == 'yes'", "issues.opened", "never"],
    ["github.event.something_new.x == 'y'", "issues.opened", "everyone"],
  ])("%s in %s: %s", (text, context, expected) => {
    expect(who(text, context)).toBe(expected);
  });
});

describe("the event and the fork", () => {
  const same = "github.event.pull_request.head.repo.full_name == github.repository";
  test.each([
    ["github.event_name == 'issues'", "issues.opened", "everyone"],
    ["github.event_name == 'issues'", "issue_comment.created", "never"],
    ["github.event.action == 'opened'", "issues.opened", "everyone"],
    ["github.event.action == 'labeled'", "issues.opened", "never"],
    [
      "github.event_name != 'pull_request_target' || github.actor == 'vera-example'",
      "pull_request_target.opened:fork",
      WRITERS,
    ],
    [`contains(fromJSON('["issues","push"]'), github.event_name)`, "issue_comment.created", "never"],
    ["startsWith(github.event_name, 'pull_request')", "pull_request_target.opened", "everyone"],
    [same, "pull_request_target.opened:fork", "never"],
    [same, "pull_request_target.opened", "everyone"],
    [same, "pull_request.opened:fork", "never"],
    ["github.event.pull_request.head.repo.fork == false", "pull_request_target.opened:fork", "never"],
    ["!github.event.pull_request.head.repo.fork", "pull_request_target.opened:fork", "never"],
    ["github.event.pull_request.head.repo.fork != true", "pull_request_target.opened", "everyone"],
    ["github.event.pull_request.head.repo.fork", "pull_request_target.opened", "never"],
    // The author can delete the fork, edit the title, and `fork` is null.
    ["!github.event.pull_request.head.repo.fork", "pull_request_target.edited:fork", "unknown"],
    [
      "github.event.pull_request.head.user.login == github.repository_owner",
      "pull_request_target.opened:fork",
      "never",
    ],
    [
      "github.event.pull_request.head.repo.id == github.event.pull_request.base.repo.id",
      "pull_request_target.opened:fork",
      "never",
    ],
    // A fork has the name of what it was made from.
    [
      "github.event.pull_request.head.repo.name == github.event.repository.name",
      "pull_request_target.opened:fork",
      "everyone",
    ],
    // Anyone reviews a pull request whose head lies in the repository.
    [same, "pull_request_review.submitted", "everyone"],
    [
      "github.event.workflow_run.head_repository.full_name == github.repository",
      "workflow_run.completed:fork",
      "never",
    ],
    ["github.event.workflow_run.head_repository.full_name == github.repository", "workflow_run.completed", "??wm"],
    ["github.event.workflow_run.event == 'push'", "workflow_run.completed:fork", "never"],
    ["github.event.workflow_run.event == 'push'", "workflow_run.completed", WRITERS],
    ["github.event.workflow_run.event == 'pull_request'", "workflow_run.completed:fork", "everyone"],
    ["github.event.workflow_run.event == 'pull_request'", "workflow_run.completed", INSIDERS],
    ["github.event.workflow_run.event == 'issue_comment'", "workflow_run.completed", "everyone"],
    ["github.event.workflow_run.conclusion == 'success'", "workflow_run.completed:fork", "everyone"],
    ["github.event.workflow_run.head_branch == 'main'", "workflow_run.completed:fork", "everyone"],
    ["github.event.workflow_run.pull_requests[0] != null", "workflow_run.completed:fork", "never"],
    ["github.event.pull_request.merged == true", "pull_request_target.closed:fork", WRITERS],
    ["github.event.pull_request.merged", "pull_request_target.closed:fork", WRITERS],
    ["!github.event.pull_request.merged", "pull_request_target.closed:fork", "everyone"],
    ["github.event.pull_request.merged == true", "pull_request_target.edited:fork", "everyone"],
    ["github.event.review.state == 'approved'", "pull_request_review.submitted", "everyone"],
  ])("%s in %s: %s", (text, context, expected) => {
    expect(who(text, context)).toBe(expected);
  });
});

describe("logins", () => {
  test.each([
    ["github.actor == 'vera-example'", "issue_comment.created", WRITERS],
    ["github.actor == 'vera-example'", "pull_request_target.synchronize:fork", WRITERS],
    ["'vera-example' == github.triggering_actor", "issues.opened", WRITERS],
    ["github.actor != 'vera-example'", "issues.opened", "everyone"],
    ["!(github.actor != 'vera-example')", "issues.opened", WRITERS],
    ["github.event.sender.login == 'vera-example'", "issues.labeled", WRITERS],
    ["github.event.comment.user.login == 'vera-example'", "issue_comment.created", WRITERS],
    ["github.event.issue.user.login == 'vera-example'", "issues.opened", WRITERS],
    ["github.event.issue.user.login == 'vera-example'", "issue_comment.created", "everyone"],
    [`contains(fromJSON('["vera-example","omar-example"]'), github.actor)`, "issue_comment.created", WRITERS],
    [
      `contains(fromJSON('["vera-example","omar-example"]'), github.actor) || true`,
      "issue_comment.created",
      "everyone",
    ],
    ["contains('vera-example,omar-example', github.actor)", "issue_comment.created", "everyone"],
    ["startsWith(github.actor, 'vera')", "issue_comment.created", "everyone"],
    ["github.actor == github.repository_owner", "issue_comment.created", "---m"],
    ["github.event.comment.user.login == github.repository_owner", "issue_comment.created", "---m"],
    ["github.event.issue.user.login == github.repository_owner", "issue_comment.created", "everyone"],
    ["github.event.comment.user.login == github.event.issue.user.login", "issue_comment.created", "everyone"],
    ["github.actor == 'dependabot[bot]'", "pull_request_target.opened:fork", "everyone"],
    ["github.actor == 'renovate[bot]'", "pull_request_target.synchronize:fork", "everyone"],
    ["github.event.pull_request.user.login == 'dependabot[bot]'", "pull_request_target.opened:fork", "----"],
    ["github.event.comment.user.login == 'helper-example[bot]'", "issue_comment.created", "----"],
    ["endsWith(github.actor, '[bot]')", "issue_comment.created", "everyone"],
    ["github.actor != 'dependabot[bot]'", "issue_comment.created", "everyone"],
    ["github.event.sender.type != 'Bot'", "issue_comment.created", "everyone"],
    ["github.event.comment.user.type == 'User'", "issue_comment.created", "everyone"],
    ["github.event.sender.type == 'Bot'", "issue_comment.created", "everyone"],
    ["github.event.head_commit.author.name == 'vera-example'", "push", "everyone"],
    ["contains(fromJSON(vars.ALLOWED), github.actor)", "issue_comment.created", "unknown"],
    ["github.actor == vars.OWNER", "issue_comment.created", "unknown"],
    ["github.repository == 'example/garden'", "issue_comment.created", "everyone"],
    ["github.repository_owner == 'example'", "issue_comment.created", "everyone"],
  ])("%s in %s lets %s through", (text, context, expected) => {
    expect(who(text, context)).toBe(expected);
  });

  test.each([
    ["contains(github.event.comment.body, '@claude')", "issue_comment.created", "trigger-phrase"],
    ["startsWith(github.event.comment.body, vars.PHRASE)", "issue_comment.created", "trigger-phrase"],
    ["!contains(github.event.comment.body, 'skip')", "issue_comment.created", ""],
    ["startsWith(github.head_ref, 'ai-fix/')", "pull_request_target.opened:fork", "branch-name"],
    ["contains('vera-example,omar-example', github.actor)", "issue_comment.created", "actor-login-text"],
    ["github.actor == 'dependabot[bot]'", "pull_request_target.opened:fork", "bot-actor"],
    ["endsWith(github.actor, '[bot]')", "issue_comment.created", "any-bot"],
    ["github.actor != 'dependabot[bot]'", "issue_comment.created", "not-a-bot"],
    ["github.event.sender.type != 'Bot'", "issue_comment.created", "account-type"],
    ["github.event.head_commit.author.name == 'vera-example'", "push", "commit-author"],
    ["github.event.issue.user.login == 'vera-example'", "issue_comment.created", "author-login"],
    ["github.event.review.state == 'approved'", "pull_request_review.submitted", "review-state"],
    ["github.event.workflow_run.conclusion == 'success'", "workflow_run.completed:fork", "run-conclusion"],
  ])("%s in %s is named as %s", (text, context, expected) => {
    expect(weak(text, context)).toBe(expected);
  });
});

describe("labels", () => {
  const AUTO: ReadonlySet<string> = new Set(["Bug"]);
  const among = "contains(github.event.issue.labels.*.name, 'bug')";
  const onPull = "contains(github.event.pull_request.labels.*.name, 'safe')";
  test.each([
    ["github.event.label.name == 'bug'", "issues.labeled", INSIDERS, "everyone"],
    ["github.event.label.name == 'safe'", "issues.labeled", INSIDERS, INSIDERS],
    ["github.event.label.name == 'bug' && github.actor == 'vera-example'", "issues.labeled", WRITERS, WRITERS],
    ["github.event.label.name == 'bug'", "issues.opened", "never", "never"],
    ["github.event.label.name != 'bug'", "issues.labeled", "everyone", "everyone"],
    [among, "issues.opened", INSIDERS, "everyone"],
    [among, "issues.labeled", INSIDERS, "everyone"],
    [among, "issues.edited", "everyone", "everyone"],
    [among, "issue_comment.created", "everyone", "everyone"],
    [`!${among}`, "issues.opened", "everyone", "everyone"],
    [onPull, "pull_request_target.labeled:fork", INSIDERS, INSIDERS],
    [onPull, "pull_request_target.opened:fork", INSIDERS, INSIDERS],
    [onPull, "pull_request_target.synchronize:fork", "everyone", "everyone"],
    [onPull, "pull_request_target.reopened:fork", "everyone", "everyone"],
    ["github.event.issue.labels[0].name == 'bug'", "issue_comment.created", "everyone", "everyone"],
  ])("%s in %s lets %s through; with a form that applies `bug`, %s", (text, context, without, withForm) => {
    expect([who(text, context), who(text, context, {}, AUTO)]).toEqual([without, withForm]);
  });

  test("a label that outlives the change it approved is named", () => {
    expect(weak(onPull, "pull_request_target.synchronize:fork")).toBe("label-survives");
  });
});

describe("operators and functions", () => {
  const member = "github.event.comment.author_association == 'MEMBER'";
  test.each([
    [`${member} && contains(github.event.comment.body, '@claude')`, INSIDERS],
    [`${member} || contains(github.event.comment.body, '@claude')`, "everyone"],
    [`${member} || github.actor == 'vera-example'`, INSIDERS],
    [`${member} && github.actor == 'vera-example'`, WRITERS],
    [
      `(github.event_name == 'issues' && contains(github.event.issue.title, '@claude')) || (github.event_name == 'issue_comment' && ${member})`,
      INSIDERS,
    ],
    [
      `(github.event_name == 'issue_comment' && contains(github.event.comment.body, '@claude')) || (github.event_name == 'issues' && ${member})`,
      "everyone",
    ],
    [`!(${member} && true)`, "everyone"],
    [`!(!(${member}) || false)`, INSIDERS],
    [`(${member} && 'yes' || 'no') == 'yes'`, INSIDERS],
    [`(${member} && 'yes' || 'no') == 'no'`, "everyone"],
    [`(${member} && '' || 'no') == 'no'`, "everyone"],
    [`case(${member}, 'yes', 'no') == 'yes'`, INSIDERS],
    [`case(${member}, 'yes', 'no') != 'yes'`, "everyone"],
    [`case(github.event_name == 'issues', true, ${member}, true, false)`, INSIDERS],
    [`fromJSON(${member} && 'true' || 'false')`, INSIDERS],
    [`contains(${member} && fromJSON('["issue_comment"]') || fromJSON('[]'), github.event_name)`, INSIDERS],
    ["github.actor == format('{0}-{1}', 'vera', 'example')", WRITERS],
    ["github.actor == join(fromJSON('[\"vera\",\"example\"]'), '-')", WRITERS],
    ["contains(toJSON(github.event), 'vera')", "everyone"],
    [`always() && ${member}`, INSIDERS],
    [`success() && ${member}`, INSIDERS],
    ["!cancelled()", "everyone"],
    ["always()", "everyone"],
    [`!failure() && ${member}`, INSIDERS],
    ["true", "everyone"],
    ["false", "never"],
    ["''", "never"],
    ["'false'", "everyone"],
    ["1 == '1'", "everyone"],
    ["null == 0", "everyone"],
    ["'it''s' == 'it''s'", "everyone"],
    ["2 > 3", "never"],
    [`${member} == 'true'`, "never"],
    [`${member} == true`, INSIDERS],
    [`${member} != false`, INSIDERS],
    ["vars.ENABLED == 'true'", "unknown"],
    [`vars.ENABLED == 'true' && ${member}`, "-???"],
    [`vars.ENABLED == 'true' || ${member}`, "?twm"],
    ["matrix.who == 'x'", "unknown"],
    ["runner.os == 'Linux'", "everyone"],
    ["github.ref == 'refs/heads/main'", "everyone"],
    ["github[env.X] == 'vera'", "unknown"],
    ["this is (no expression", "unknown"],
    ["nosuch(1)", "unknown"],
  ])("%s lets %s through", (text, expected) => {
    expect(who(text, "issue_comment.created")).toBe(expected);
  });

  test("text around an expression makes it always true, and says so", () => {
    const plain = "github.actor == 'vera-example'";
    for (const text of [
      `\${{ ${plain} }}\n`,
      `\${{ ${plain} }} && true`,
      ` \${{ ${plain} }}`,
      `\${{ ${plain} }} && \${{ ${plain} }}`,
    ]) {
      expect([text, who(text, "issues.opened"), weak(text, "issues.opened")]).toEqual([
        text,
        "everyone",
        "unsound-condition",
      ]);
    }
    for (const text of [plain, `\${{ ${plain} }}`, `\n  ${plain}\n`]) expect(who(text, "issues.opened")).toBe(WRITERS);
  });

  test("an absent or empty condition asks nothing", () => {
    expect(lowered("", "issues.opened")).toEqual({ op: "const", value: true });
    expect(lowerIf(undefined, treeOf("a: 1"), scopeOf("issues.opened"))).toEqual({ op: "const", value: true });
  });
});

describe("what the scope answers", () => {
  const granted: Condition = lowered("github.actor == 'vera-example'", "issues.opened");
  const output = (path: readonly string[], value?: string): Condition | undefined =>
    path.join(".") === "needs.gate.outputs.allowed" && value === "true" ? granted : undefined;
  test.each([
    ["needs.gate.outputs.allowed == 'true'", WRITERS],
    ["needs.gate.outputs.allowed != 'true'", "everyone"],
    ["fromJSON(needs.gate.outputs.allowed)", WRITERS],
    ["needs.gate.outputs.allowed == 'false'", "unknown"],
    ["needs.gate.outputs.allowed != 'false'", "unknown"],
    ["needs.gate.outputs.allowed", "unknown"],
    ["needs.other.outputs.allowed == 'true'", "unknown"],
    ["needs.gate.result == 'success'", "everyone"],
    ["steps.gate.outcome == 'success'", "unknown"],
  ])("%s: %s", (text, expected) => {
    expect(who(text, "issues.opened", { output })).toBe(expected);
  });

  test("variables and inputs are read, also where they hold expressions", () => {
    const env = (name: string): string | undefined =>
      ({ ME: "vera-example", NOW: "${{ github.actor }}", LOOP: "${{ env.LOOP }}", MIXED: "x-${{ github.actor }}" })[
        name
      ];
    const input = (name: string): string | boolean | Condition | undefined =>
      ({ open: true, who: "${{ github.actor }}", ok: granted, again: "${{ inputs.open }}" })[name as "open"];
    expect(who("github.actor == env.ME", "issues.opened", { env })).toBe(WRITERS);
    expect(who("env.NOW == 'vera-example'", "issues.opened", { env })).toBe(WRITERS);
    expect(who("env.LOOP == 'x'", "issues.opened", { env })).toBe("unknown");
    expect(who("env.MIXED == 'x-vera-example'", "issues.opened", { env })).toBe("everyone");
    expect(who("env.GONE == 'x'", "issues.opened", { env })).toBe("unknown");
    expect(who("inputs.open", "issues.opened", { input })).toBe("everyone");
    expect(who("!inputs.open", "issues.opened", { input })).toBe("never");
    expect(who("inputs.who == 'vera-example'", "issues.opened", { input })).toBe(WRITERS);
    expect(who("inputs.ok", "issues.opened", { input })).toBe(WRITERS);
    expect(who("inputs.again", "issues.opened", { input })).toBe("unknown");
    expect(who("inputs.gone == 'x'", "workflow_dispatch")).toBe("everyone");
    expect(who("inputs.gone == 'x'", "workflow_call")).toBe("unknown");
  });

  test("in a reusable workflow the caller's event is not known, and its actor is", () => {
    expect(who("github.actor == 'vera-example'", "workflow_call")).toBe(WRITERS);
    expect(who("github.event_name == 'issues'", "workflow_call")).toBe("everyone");
    expect(who("github.event.comment.author_association == 'MEMBER'", "workflow_call")).toBe("?twm");
  });
});

describe("status functions", () => {
  test.each([
    ["always()", true],
    ["${{ always() }}", true],
    ["!cancelled() && github.actor == 'x'", true],
    ["failure() || github.actor == 'x'", true],
    ["success()", false],
    ["success() && github.actor == 'x'", false],
    ["success() || github.actor == 'x'", true],
    ["github.actor == 'always()'", false],
    ["Always()", true],
    ["${{ always() }} && x", true],
    ["always(", true],
    ["github.actor == 'x'", false],
  ])("%s: %s", (text, expected) => {
    expect(usesStatusFunction(text)).toBe(expected);
  });
});

const ATOMS = [
  "github.actor == 'vera-example'",
  "github.event.comment.author_association == 'MEMBER'",
  "contains(github.event.comment.body, '@claude')",
  "vars.X == 'y'",
  "github.event_name == 'issues'",
  "github.event.issue.pull_request",
  "contains(github.event.issue.labels.*.name, 'bug')",
  "github.event.pull_request.head.repo.full_name == github.repository",
  "true",
  "!cancelled()",
];
const CONTEXTS = [
  "issues.opened",
  "issue_comment.created",
  "pull_request_target.opened:fork",
  "workflow_run.completed:fork",
  "workflow_call",
];
const expression: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(...ATOMS),
    fc.tuple(tie("node"), fc.constantFrom("&&", "||"), tie("node")).map(([a, op, b]) => `(${a} ${op} ${b})`),
    tie("node").map((a) => `!(${a})`),
    fc.tuple(tie("node"), tie("node"), tie("node")).map(([a, b, c]) => `case(${a}, ${b}, ${c})`),
  ),
})).node;

describe("properties", () => {
  test("no text makes it throw", () => {
    const words = fc
      .array(
        fc.constantFrom(
          ...ATOMS,
          "&&",
          "||",
          "(",
          ")",
          "!",
          "==",
          "fromJSON(",
          "'",
          "${{",
          "}}",
          "[",
          "]",
          ".*",
          "case(",
          ",",
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.oneof(fc.string(), words), fc.constantFrom(...CONTEXTS), (text, context) => {
        const condition = lowered(text, context);
        for (const standing of STANDINGS) verdict(condition, standing, NONE);
        usesStatusFunction(text);
      }),
      { numRuns: 300 },
    );
  });

  test("`|| true` opens every condition", () => {
    fc.assert(
      fc.property(expression, fc.constantFrom(...CONTEXTS), (text, context) => {
        expect(who(`${text} || true`, context)).toBe("everyone");
      }),
    );
  });

  test("what is closed to a standing stays closed under a further demand", () => {
    fc.assert(
      fc.property(expression, expression, fc.constantFrom(...CONTEXTS), (a, b, context) => {
        const alone = lowered(a, context);
        const both = lowered(`(${a}) && (${b})`, context);
        for (const standing of STANDINGS) {
          if (verdict(alone, standing, NONE).canBeTrue === "no")
            expect(verdict(both, standing, NONE).canBeTrue).toBe("no");
        }
      }),
    );
  });

  test("a condition and its opposite are never both closed", () => {
    fc.assert(
      fc.property(expression, fc.constantFrom(...CONTEXTS), (text, context) => {
        for (const standing of STANDINGS) {
          const [one, other] = [text, `!(${text})`].map((t) => verdict(lowered(t, context), standing, NONE).canBeTrue);
          expect([one, other]).not.toEqual(["no", "no"]);
        }
      }),
    );
  });

  test("a hostile expression is judged in bounded time", () => {
    const wide = Array.from({ length: 800 }, (_, i) => `github.a${i}`).join("||");
    const deep = Array.from({ length: 14 }).reduce(
      (inner: string) => `((${inner}) == 'x' && github.a || github.b)`,
      "github.actor",
    );
    const started = performance.now();
    for (const text of [
      `(${wide}) == (${wide})`,
      `${deep} == 'y'`,
      `contains(fromJSON('${JSON.stringify(Array.from({ length: 3000 }, () => "a"))}'), (${wide}))`,
    ])
      who(text, "issues.opened");
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

test("a statement knows its place in the file", () => {
  const text = "jobs:\n  a:\n    if: |\n      github.event_name == 'issues' &&\n      github.actor == 'vera-example'\n";
  const where = treeOf(text).at("jobs", "a", "if");
  if (where === undefined) throw new Error("No `if`.");
  const [proof] = proofsAskedFor(lowerIf(where.string(), where, scopeOf("issues.opened")));
  expect(proof?.location).toEqual({ file: "w.yml", line: 5, column: 7, endLine: 5, endColumn: 37 });
});
