import { describe, expect, test } from "vitest";
import { derive } from "../../src/derive/index.ts";
import { link } from "../../src/graph/link.ts";
import type { Edge, Graph } from "../../src/graph/model.ts";
import { githubWorkflow } from "../../src/readers/github-workflow/github-workflow.ts";
import { repositoryOf } from "./workflow.ts";

/** The graph of several workflows, by their names without folder and ending. */
function graphOfAll(workflows: Readonly<Record<string, string>>, others: Readonly<Record<string, string>> = {}): Graph {
  const named = Object.entries(workflows).map(([name, text]) => [`.github/workflows/${name}.yml`, text] as const);
  const repository = repositoryOf({ ...others, ...Object.fromEntries(named) });
  const fragments = named.map(([file, text]) => githubWorkflow.read({ file, text }, repository));
  return derive(link(fragments).graph);
}

const edges = (graph: Graph, kind: Edge["kind"]): readonly Edge[] =>
  [...graph.edges.values()].filter((edge) => edge.kind === kind);

interface Agent {
  readonly token?: string;
  readonly tools?: string;
  readonly permissions?: string;
}

const APP = "${{ steps.app.outputs.token }}";

function agent({ token = APP, tools = "Bash(gh issue edit:*)", permissions = "issues: write" }: Agent): string {
  return `
on: { issues: { types: [opened] } }
jobs:
  triage:
    runs-on: ubuntu-latest
    permissions: { ${permissions} }
    steps:
      - id: app
        uses: actions/create-github-app-token@v2
        with: { app-id: 1, private-key: "\${{ secrets.KEY }}", permission-issues: write, permission-contents: write, permission-pull-requests: write }
      - name: Triage
        env: { GH_TOKEN: "${token}" }
        run: claude -p "Choose a label" --allowedTools "${tools}"
`;
}

const release = (on: string, condition = "true", step = "run: npm publish"): string => `
on: ${on}
jobs:
  publish:
    if: ${condition}
    runs-on: ubuntu-latest
    steps: [{ ${step} }]
`;

describe("what an agent's act starts", () => {
  const started = (one: Agent, on: string, condition?: string): readonly string[] =>
    edges(graphOfAll({ triage: agent(one), release: release(on, condition) }), "triggers")
      .filter((edge) => edge.to.includes("release.yml"))
      .map((edge) => `${edge.facts.standing?.value} on ${edge.contexts}`);
  const labelled = "{ issues: { types: [labeled] } }";

  test.each<[string, Agent, string, readonly string[]]>([
    ["an App's label", {}, labelled, ["app on issues.labeled"]],
    ["a person's label", { token: "${{ secrets.MY_PAT }}" }, labelled, ["writer on issues.labeled"]],
    ["the job's own token, nothing", { token: "${{ github.token }}" }, labelled, []],
    [
      "the job's own token, a dispatch",
      { token: "${{ github.token }}", permissions: "actions: write", tools: "Bash(gh workflow run:*)" },
      "workflow_dispatch",
      ["app on workflow_dispatch"],
    ],
    ["a command that comments, no label", { tools: "Bash(gh issue comment:*)" }, labelled, []],
    [
      "a command that comments, a comment",
      { tools: "Bash(gh issue comment:*)" },
      "issue_comment",
      ["app on issue_comment.created"],
    ],
    ["a command that reads, nothing", { tools: "Bash(gh issue view:*)" }, labelled, []],
    [
      "any command, a push and a release",
      { tools: "Bash" },
      "{ push: {}, release: { types: [published] } }",
      ["app on push,release.published"],
    ],
    [
      "no run for a fork",
      { tools: "Bash" },
      "{ pull_request_target: { types: [opened] } }",
      ["app on pull_request_target.opened"],
    ],
    ["nothing that no act causes", { tools: "Bash" }, "{ schedule: [{ cron: '0 0 * * *' }] }", []],
  ])("%s", (_, one, on, expected) => {
    expect(started(one, on)).toEqual(expected);
  });

  test.each(["github.actor == 'dependabot[bot]'", "github.event.sender.login == 'renovate[bot]'"])(
    "not a job that asks for another app: %s",
    (condition) => {
      expect(started({}, labelled, condition)).toEqual([]);
    },
  );

  test("a job that asks for another app in one branch alone", () => {
    expect(started({}, labelled, "github.actor == 'dependabot[bot]' || github.event_name == 'issues'")).toEqual([
      "app on issues.labeled",
    ]);
  });

  test("no job that acts on nothing outside of its run", () => {
    expect(
      edges(graphOfAll({ triage: agent({}), test: release(labelled, "true", "run: npm test") }), "triggers"),
    ).toEqual([]);
  });

  test("nothing where the repository has no agent", () => {
    expect(edges(graphOfAll({ release: release("push") }), "starts")).toEqual([]);
  });

  test("a job that no agent leads to is left as it was", () => {
    const graph = graphOfAll({ triage: agent({ token: "${{ github.token }}" }), release: release("push") });
    expect(edges(graph, "starts").filter((edge) => edge.to.includes("release.yml"))).toEqual([]);
    expect([...graph.nodes.keys()].filter((id) => id.includes("does:"))).toEqual([]);
  });
});

describe("what the fixed steps of a job do", () => {
  const done = (step: string, others: Readonly<Record<string, string>> = {}): readonly string[] => {
    const workflows = { triage: agent({ tools: "Bash" }), release: release("push", "true", step) };
    return edges(graphOfAll(workflows, others), "can")
      .filter((edge) => edge.from.includes("release.yml"))
      .map((edge) => `${edge.facts.access?.value} ${edge.to}`);
  };

  test.each([
    ["run: npm publish --access public", "publish registry:packages"],
    ["run: npm --workspace site publish", "publish registry:packages"],
    ["run: npx semantic-release", "publish registry:packages"],
    ["run: 'docker buildx build --push .'", "publish registry:packages"],
    ["run: 'gh release create v1 --generate-notes'", "publish github:releases"],
    ["run: 'gh pr merge 5 --auto'", "merge github:default-branch"],
    ["run: 'gh pr review 5 --approve'", "approve github:pull-requests"],
    ["run: 'gh api -X PUT repos/o/r/pulls/5/merge'", "merge github:default-branch"],
    ["run: 'gh api repos/o/r/pulls/5/reviews -f event=APPROVE'", "approve github:pull-requests"],
    ["run: terraform apply -auto-approve", "write cloud:account"],
    ["uses: pypa/gh-action-pypi-publish@release/v1", "publish registry:packages"],
    ["uses: docker/build-push-action@v6, with: { push: true }", "publish registry:packages"],
    ["uses: hmarr/auto-approve-action@v4", "approve github:pull-requests"],
    [
      "uses: actions/github-script@v7, with: { script: 'await github.rest.pulls.merge({ owner })' }",
      "merge github:default-branch",
    ],
  ])("%s: %s", (step, expected) => {
    expect(done(step)).toEqual([expected]);
  });

  test.each([
    "run: npm publish --dry-run",
    "run: npm run lint",
    "run: npm publish --help",
    "run: 'gh release view v1'",
    "run: 'gh pr review 5 --comment -b ok'",
    "run: 'gh api repos/o/r/pulls/5/reviews'",
    "run: echo npm publish",
    "run: 'docker buildx build .'",
    "run: terraform plan",
    "uses: docker/build-push-action@v6, with: { push: false }",
  ])("%s: nothing", (step) => {
    expect(done(step)).toEqual([]);
  });

  test("also through scripts of the repository", () => {
    expect(done("run: ./scripts/ship.sh", { "scripts/ship.sh": "#!/bin/sh\nset -e\nnpm publish\n" })).toEqual([
      "publish registry:packages",
    ]);
    expect(done("run: npm run ship", { "package.json": '{ "scripts": { "ship": "npm publish" } }' })).toEqual([
      "publish registry:packages",
    ]);
  });
});

describe("accounts of hosted agents", () => {
  const named = (condition: string): readonly string[] =>
    edges(graphOfAll({ merge: release("pull_request", condition, "run: 'gh pr merge 5'") }), "triggers").map(
      (edge) => edge.from,
    );

  test("lead to the job whose condition asks for them", () => {
    expect(named("github.event.pull_request.user.login == 'claude[bot]'")).toEqual(["agent:hosted/claude[bot]"]);
    expect(named('contains(fromJSON(\'["alice","copilot-swe-agent[bot]"]\'), github.actor)')).toEqual([
      "agent:hosted/copilot-swe-agent[bot]",
    ]);
  });

  test("not where the condition leaves them out, nor on events that are no change of theirs", () => {
    expect(named("github.event.pull_request.user.login != 'claude[bot]'")).toEqual([]);
    expect(named("github.actor == 'x' && !contains(github.actor, 'claude[bot]')")).toEqual([]);
    const scheduled = release(
      "{ schedule: [{ cron: '0 0 * * *' }] }",
      "github.actor == 'claude[bot]'",
      "run: 'gh pr merge 5'",
    );
    expect(edges(graphOfAll({ merge: scheduled }), "triggers")).toEqual([]);
  });
});

describe("circles", () => {
  const tidy = (token: string, condition = "true"): string => `
on: { push: { branches: [main] } }
jobs:
  tidy:
    if: ${condition}
    runs-on: ubuntu-latest
    permissions: { contents: write }
    steps:
      - id: app
        uses: actions/create-github-app-token@v2
        with: { app-id: 1, private-key: "\${{ secrets.KEY }}", permission-contents: write }
      - uses: actions/checkout@v4
        with: { token: "${token}" }
      - run: claude -p "Tidy" --allowedTools "Bash(git push:*)"
`;
  const loops = (graph: Graph): readonly unknown[] =>
    [...graph.nodes.values()].flatMap((node) => node.facts.loop?.value ?? []);

  test("close where the agent's own push starts it again", () => {
    expect(loops(graphOfAll({ tidy: tidy(APP) }))).toEqual([true]);
  });

  test.each([
    ["the job's own token", tidy("${{ github.token }}")],
    ["a condition on the account's type", tidy(APP, "github.event.sender.type != 'Bot'")],
    ["a condition on the account's name", tidy(APP, "github.actor != 'tidy[bot]'")],
  ])("are broken by %s", (_, workflow) => {
    expect(loops(graphOfAll({ tidy: workflow }))).toEqual([]);
  });

  test("close where one branch alone keeps apps out", () => {
    const condition = "github.event.sender.type != 'Bot' || github.ref == 'refs/heads/main'";
    expect(loops(graphOfAll({ tidy: tidy(APP, condition) }))).toEqual([true]);
  });

  test("close through another agent", () => {
    const answer = agent({ tools: "Bash(gh issue comment:*)" });
    const comment = answer
      .replace("{ issues: { types: [opened] } }", "issue_comment")
      .replace("gh issue comment:*", "gh issue create:*");
    expect(loops(graphOfAll({ answer, comment }))).toEqual([true, true]);
    expect(loops(graphOfAll({ answer }))).toEqual([]);
  });
});
