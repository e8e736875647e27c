import { describe, expect, test } from "vitest";
import { verdict } from "../../src/derive/conditions.ts";
import { failsTheJob } from "../../src/readers/github-workflow/conditions/permission-step.ts";
import { stepOutcome } from "../../src/readers/github-workflow/conditions/script-outcome.ts";
import { contextsOf, openTo, stepOf } from "./workflow.ts";

const asList = (script: string): string =>
  `- run: |\n${script
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n")}\n`;
/** How a step fares against anyone by passing: `effective` keeps them out, `declared` may, `undefined` does not. */
const strengthOf = (
  list: string,
  on = "on: { issue_comment: { types: created } }",
  output?: string,
): string | undefined => {
  const [context] = contextsOf(on);
  if (context === undefined) throw new Error(`No context in ${on}.`);
  const scope = { context, env: () => undefined, input: () => undefined, output: () => undefined };
  const outcome = stepOutcome(stepOf(list), [], scope);
  const condition = output === undefined ? outcome.passes : outcome.output(output, "true");
  const { canBeTrue } = verdict(condition ?? { op: "choice" }, "anyone", new Set());
  return { no: "effective", unknown: "declared", yes: undefined }[canBeTrue];
};

const SOUND = `permission=$(gh api "repos/$REPO/collaborators/\${{ github.actor }}/permission" --jq .permission)
if [[ "$permission" != "admin" && "$permission" != "write" ]]; then
  exit 1
fi`;

describe("a step that asks for a permission", () => {
  test.each<[string, string, string | undefined]>([
    ["of the actor, for write", SOUND, "effective"],
    ["and also accepts read", SOUND.replace('"write"', '"write" && "$permission" != "read"'), undefined],
    ["and also accepts triage", SOUND.replace('"admin"', '"triage"'), "effective"],
    ["of the author of the issue", SOUND.replace("github.actor", "github.event.issue.user.login"), "declared"],
    [
      "of the author of the pull request",
      SOUND.replace("github.actor", "github.event.pull_request.user.login"),
      undefined,
    ],
    ["of the owner of the repository", SOUND.replace("github.actor", "github.repository_owner"), "declared"],
    ["of a fixed person", SOUND.replace("${{ github.actor }}", "gardener"), "declared"],
    ["and names no level", SOUND.replace(/if[\s\S]*/, "echo $permission"), undefined],
    ["not at all", "echo github.actor write", undefined],
  ])("%s", (_, script, expected) => {
    expect(strengthOf(asList(script))).toBe(expected);
  });

  test("of the author of the object counts only where the author is who started the run", () => {
    const ofComment = asList(SOUND.replace("github.actor", "github.event.comment.user.login"));
    const ofIssue = asList(SOUND.replace("github.actor", "github.event.issue.user.login"));
    expect(strengthOf(ofComment)).toBe("effective");
    expect(strengthOf(ofIssue)).toBe("declared");
    expect(strengthOf(ofIssue, "on: { issues: { types: opened } }")).toBe("effective");
    expect(strengthOf(ofIssue, "on: { issues: { types: labeled } }")).toBe("declared");
  });

  test.each<[string, string, string]>([
    ["a shell variable", `who="\${{ github.actor }}"\n${SOUND.replace("${{ github.actor }}", "$who")}`, "effective"],
    [
      "a shell variable that is set again",
      `who="\${{ github.actor }}"\nwho=gardener\n${SOUND.replace("${{ github.actor }}", "${who}")}`,
      "declared",
    ],
    ["a variable of nobody", SOUND.replace("${{ github.actor }}", "$WHO"), "declared"],
    ["somebody else besides", `${SOUND}\ngh api repos/x/y/collaborators/gardener/permission`, "effective"],
  ])("of %s", (_, script, expected) => expect(strengthOf(asList(script))).toBe(expected));

  test("a variable of the step's environment is followed", () => {
    const list = (who: string): string =>
      `- env: { WHO: "${who}" }\n  run: |\n${SOUND.replace("${{ github.actor }}", "$WHO").replace(/^/gm, "    ")}\n`;
    expect(strengthOf(list("${{ github.triggering_actor }}"))).toBe("effective");
    expect(strengthOf(list("${{ github.event.issue.user.login }}"))).toBe("declared");
  });

  test.each<[string, string, string]>([
    ["context.actor", "", "effective"],
    ["context.payload.comment.user.login", "", "effective"],
    ["context.payload.issue.user.login", "", "declared"],
    ["author", "const author = context.payload.sender.login;", "effective"],
    ["author", "const author = context.payload.issue.user.login;", "declared"],
    ["context.repo.owner", "", "declared"],
  ])("by a script, of %s", (username, before, expected) => {
    const script = `${before} const { data } = await github.rest.repos.getCollaboratorPermissionLevel({ ...context.repo, username: ${username} }); if (!["admin", "write"].includes(data.permission)) core.setFailed("no");`;
    expect(strengthOf(`- uses: actions/github-script@v7\n  with:\n    script: |\n      ${script}\n`)).toBe(expected);
  });

  test("a check of the catalog counts by the level that it requires", () => {
    const uses = (level: string): string =>
      `- uses: actions-cool/check-user-permission@v2\n  with: { require: ${level} }\n`;
    const answers = (list: string): string | undefined => strengthOf(list, undefined, "require-result");
    expect(answers(uses("write"))).toBe("effective");
    expect(answers(uses("read"))).toBe("declared");
    expect(answers(uses("triage"))).toBe("declared");
    expect(answers("- uses: actions-cool/check-user-permission@v2\n")).toBe("declared");
    expect(strengthOf(uses("write"))).toBeUndefined();
  });

  test("a check of the catalog that fails by itself counts unless it is told to go on", () => {
    const uses = (more: string): string =>
      `- uses: sushichop/action-repository-permission@v2\n  with: { required-permission: write${more} }\n`;
    expect(strengthOf(uses(""))).toBe("effective");
    expect(strengthOf(uses(", relax: false"))).toBe("effective");
    expect(strengthOf(uses(", relax: true"))).toBeUndefined();
  });
});

describe("failsTheJob", () => {
  test.each<[string, string, boolean]>([
    ["exit 1", "- run: exit 1\n", true],
    ["setFailed", "- uses: actions/github-script@v7\n  with: { script: core.setFailed('no') }\n", true],
    ["no end", "- run: echo no\n", false],
    ["any other status", "- run: exit 10\n", true],
    ["exit 0", "- run: exit 0\n", false],
  ])("%s", (_, list, expected) => {
    expect(failsTheJob(stepOf(list), { context: {} })).toBe(expected);
  });
});

const workflow = (before: string, more = ""): string => `on:
  issue_comment:
    types: [created]
permissions: {}
jobs:
  weed:
    runs-on: ubuntu-latest
    steps:
${before.replace(/^/gm, "      ")}
      - run: claude -p "weed"
${more}`;

describe("who gets to an agent behind it", () => {
  const check = asList(SOUND);
  test("nobody below write when it fails the job", () => expect(openTo(workflow(check))).toBe("writer"));
  test.each(["true", "${{ inputs.lenient }}"])("anyone when the job goes on by `continue-on-error: %s`", (value) => {
    expect(openTo(workflow(check.replace("- run", `- continue-on-error: ${value}\n  run`)))).toBe("anyone");
  });
  test("anyone when its result is not used", () => {
    expect(openTo(workflow(check.replace("exit 1", 'echo "no permission"')))).toBe("anyone");
  });
  test("anyone when the step itself is conditional", () => {
    expect(openTo(workflow(check.replace("- run", "- if: contains(github.event.comment.body, 'check')\n  run")))).toBe(
      "anyone",
    );
  });
  test("anyone when it stands after the agent", () => {
    const [steps = "", agent = ""] = workflow(check).split(/(?= {6}- run: claude)/);
    const [head = ""] = steps.split("      - run");
    expect(openTo(`${head}${agent}${check.replace(/^/gm, "      ")}`)).toBe("anyone");
  });
  test("anyone when the agent runs although it failed", () => {
    expect(
      openTo(workflow(check).replace('- run: claude -p "weed"', '- if: always()\n        run: claude -p "weed"')),
    ).toBe("anyone");
    expect(
      openTo(workflow(check).replace('- run: claude -p "weed"', '- if: failure()\n        run: claude -p "weed"')),
    ).toBe("anyone");
  });
  test("anyone when it asks about the author of the issue, and somebody else comments", () => {
    expect(openTo(workflow(check.replace("github.actor", "github.event.issue.user.login")))).toBe("anyone");
  });
  test("anyone when read passes, too", () => {
    expect(openTo(workflow(check.replace('"admin"', '"read"')))).toBe("anyone");
  });
  test("anyone when a comment in the script is all that names the actor", () => {
    expect(
      openTo(workflow(check.replace("${{ github.actor }}", "gardener").replace("exit 1", "exit 1 # not github.actor"))),
    ).toBe("anyone");
  });
});
