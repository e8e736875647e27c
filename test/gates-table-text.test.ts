import { describe, expect, test } from "vitest";
import type { Edge } from "../src/graph/model.ts";
import { graphOf } from "./readers/workflow.ts";

/**
 * The time-of-check half of the tables: what a guard on the run says of the head of a pull request that the run checks
 * out. One test for each cell: rows are ways to check out, and guards; columns are events.
 */
const indent = (text: string, by: number): string => text.replace(/^(?=.)/gm, " ".repeat(by));
const expression = (text: string): string => `\${{ ${text} }}`;

interface Run {
  readonly on: string;
  readonly job?: string;
  readonly keys?: string;
  readonly before?: string;
  readonly checkout: string;
  readonly agent?: string;
  readonly others?: Readonly<Record<string, string>>;
}

const AGENT = 'run: claude -p x --allowedTools "Bash(gh pr merge:*)"';

function workflow({ on, job, keys = "", before = "", checkout, agent = AGENT }: Run): string {
  return `on: { ${on} }
permissions: { contents: write, pull-requests: write }
jobs:
  weed:
    runs-on: ubuntu-latest
${indent([job === undefined ? "" : `if: ${JSON.stringify(job)}`, keys].join("\n"), 4)}
    steps:
${indent(before, 6)}
${indent(checkout, 6)}
      - name: agent
${indent(agent, 8)}
        env: { GH_TOKEN: "${expression("github.token")}", ANTHROPIC_API_KEY: "${expression("secrets.ANTHROPIC_API_KEY")}" }
`;
}

/** The ways of the head to the agent: `open`, or the gate that keeps its author out, or the one that does not; with the files. */
function fed(run: Run): readonly Edge[] {
  const graph = graphOf(workflow(run), run.others ?? {});
  return [...graph.edges.values()].filter((edge) => edge.kind === "feeds" && edge.facts.loads !== undefined);
}

function outcome(run: Run, context: string): string {
  const edges = fed(run).filter((edge) => edge.contexts.includes(context));
  if (edges.length === 0) return "nothing";
  return edges
    .map(({ gates }) => {
      const gate = gates.find(({ stops }) => stops.includes("anyone")) ?? gates[0];
      return gate === undefined ? "open" : `${gate.strength} ${gate.kind}`;
    })
    .join(" / ");
}

const checkout = (ref: string, version = "v4.2.2", more = ""): string =>
  `- uses: actions/checkout@${version}\n  with:\n    ref: ${ref}${more}`;
const SHA = checkout(expression("github.event.pull_request.head.sha"));
const NUMBER = checkout(
  `refs/pull/${expression("github.event.pull_request.number || github.event.issue.number")}/merge`,
);
const BRANCH = checkout(
  expression("github.event.pull_request.head.ref"),
  "v4.2.2",
  `\n    repository: ${expression("github.event.pull_request.head.repo.full_name")}`,
);
const BY_GH = "- run: gh pr checkout 7";
const BY_GIT = "- run: |\n    git fetch origin pull/7/head:pr\n    git checkout pr";
const OF_API = `- id: pr
  run: echo "sha=$(gh api repos/example/garden/pulls/7 --jq .head.sha)" >> "$GITHUB_OUTPUT"
- uses: actions/checkout@v4.2.2
  with:
    ref: ${expression("steps.pr.outputs.sha")}`;
const MOVING_BY_NUMBER = { number: NUMBER, gh: BY_GH, git: BY_GIT, "the API": OF_API };
const MOVING = { ...MOVING_BY_NUMBER, branch: BRANCH };

const OPENED = "pull_request_target: { types: [opened] }";
const LABELED = "pull_request_target: { types: [labeled] }";
const COMMENT = "issue_comment: { types: [created] }";
const PERMISSION = `- env: { GH_TOKEN: "${expression("github.token")}" }
  run: |
    level=$(gh api "repos/${expression("github.repository")}/collaborators/${expression("github.actor")}/permission" --jq .permission)
    if [ "$level" != admin ] && [ "$level" != write ]; then exit 1; fi`;

type Cell = readonly [name: string, run: Run, context: string, said: string];
const cells = (rows: readonly Cell[]): void => {
  test.each(rows)("%s", (_, run, context, said) => {
    expect(outcome(run, context)).toBe(said);
  });
};

describe("who starts the run wrote the head", () => {
  const guards: readonly (readonly [string, Partial<Run>, string])[] = [
    ["nothing", {}, "open"],
    ["the association", { job: "github.event.pull_request.author_association == 'MEMBER'" }, "effective association"],
    ["the actor", { job: "github.actor == 'ana'" }, "effective actor-login"],
    ["a permission step", { before: PERMISSION }, "effective permission-step"],
    ["a phrase", { job: "contains(github.event.pull_request.body, 'x')" }, "weak trigger-phrase"],
    ["the repository", { job: "github.event.pull_request.head.repo.full_name == github.repository" }, "nothing"],
    ["the name of the repository", { job: "github.repository == 'example/garden'" }, "open"],
  ];
  cells(
    guards.flatMap(([name, guard, said]) =>
      Object.entries({ ...MOVING, commit: SHA }).map(
        ([how, step]): Cell => [
          `${name}, and the head by ${how}: ${said}`,
          { on: OPENED, checkout: step, ...guard },
          "pull_request_target.opened:fork",
          said,
        ],
      ),
    ),
  );
  const behind: Partial<Run> = { keys: "environment: review" };
  cells(
    Object.entries(MOVING).map(
      ([how, step]): Cell => [
        `an environment, and the head by ${how}: weak environment`,
        { on: OPENED, checkout: step, ...behind },
        "pull_request_target.opened:fork",
        "weak environment",
      ],
    ),
  );
  cells([
    [
      "an environment, and the commit of the event: declared environment",
      { on: OPENED, checkout: SHA, ...behind },
      "pull_request_target.opened:fork",
      "declared environment",
    ],
  ]);
});

describe("somebody else starts the run", () => {
  const labelled = "pull_request_target.labeled:fork";
  const guards: readonly (readonly [string, Partial<Run>, fixed: string, moving: string])[] = [
    ["the event", {}, "effective event", "weak event"],
    ["a label", { job: "github.event.label.name == 'safe'" }, "effective event", "weak event"],
    ["the actor", { job: "github.actor == 'ana'" }, "effective event", "weak event"],
    ["a permission step", { before: PERMISSION }, "effective event", "weak event"],
    [
      "the author of the pull request",
      { job: "github.event.pull_request.author_association == 'MEMBER'" },
      "effective event",
      "effective association-of-author",
    ],
  ];
  cells(
    guards.flatMap(([name, guard, fixed, moving]) => [
      [
        `${name}, and the commit of the event: ${fixed}`,
        { on: LABELED, checkout: SHA, ...guard },
        labelled,
        fixed,
      ] as const,
      ...Object.entries(MOVING).map(
        ([how, step]): Cell => [
          `${name}, and the head by ${how}: ${moving}`,
          { on: LABELED, checkout: step, ...guard },
          labelled,
          moving,
        ],
      ),
    ]),
  );

  const comments: readonly (readonly [string, Partial<Run>, string])[] = [
    ["nothing", {}, "open"],
    ["an association", { job: "github.event.comment.author_association == 'MEMBER'" }, "weak association"],
    ["an actor", { job: "github.actor == 'ana'" }, "weak actor-login"],
    ["a permission step", { before: PERMISSION }, "weak permission-step"],
    ["an environment", { keys: "environment: review" }, "weak environment"],
    [
      "the author of the pull request",
      { job: "github.event.issue.author_association == 'MEMBER'" },
      "effective association-of-author",
    ],
    ["the login of its author", { job: "github.event.issue.user.login == 'ana'" }, "effective author-login"],
    [
      "either of them",
      {
        job: "github.event.issue.author_association == 'MEMBER' || github.event.comment.author_association == 'MEMBER'",
      },
      "weak association-of-author",
    ],
  ];
  cells(
    comments.flatMap(([name, guard, said]) =>
      Object.entries(MOVING_BY_NUMBER).map(([how, step]): Cell => {
        return [
          `a comment under ${name}, and the head by ${how}: ${said}`,
          { on: COMMENT, checkout: step, ...guard },
          "issue_comment.created",
          said,
        ];
      }),
    ),
  );
});

describe("events outside of both", () => {
  const run: Run = { on: "workflow_dispatch:", checkout: BY_GH };
  cells([
    ["a dispatch and a head that moves: weak event", run, "workflow_dispatch", "weak event"],
    ["a dispatch behind an environment", { ...run, keys: "environment: review" }, "workflow_dispatch", "weak event"],
    ["a clock: open", { ...run, on: "schedule: [{ cron: '0 0 * * *' }]" }, "schedule", "open"],
    ["a push brings no outsider's head along", { ...run, on: "push:" }, "push", "nothing"],
    ["a merge queue neither", { ...run, on: "merge_group:" }, "merge_group.checks_requested", "nothing"],
    [
      "a run after a run of anybody: open",
      {
        on: "workflow_run: { workflows: [CI], types: [completed] }",
        checkout: checkout(expression("github.event.workflow_run.head_sha")),
      },
      "workflow_run.completed:fork",
      "open",
    ],
    [
      "a pull request of the repository itself brings none",
      { on: OPENED, checkout: SHA },
      "pull_request_target.opened",
      "nothing",
    ],
    [
      "the base branch is nobody's head",
      { on: OPENED, checkout: "- uses: actions/checkout@v4.2.2" },
      "pull_request_target.opened:fork",
      "nothing",
    ],
    [
      "a label that survives a push: weak",
      {
        on: "pull_request_target: { types: [labeled, synchronize] }",
        job: "contains(github.event.pull_request.labels.*.name, 'safe')",
        checkout: SHA,
      },
      "pull_request_target.synchronize:fork",
      "weak label-survives",
    ],
  ]);
});

describe("which release refuses the head of a fork", () => {
  const versions: readonly (readonly [string, string])[] = [
    ["v2", "open"],
    ["v3", "nothing"],
    ["v4", "nothing"],
    ["v6", "nothing"],
    ["v7", "nothing"],
    ["main", "nothing"],
    ["v4.2.2", "open"],
    ["v4.4.0", "nothing"],
    ["v6.1", "nothing"],
    ["11bd71901bbe5b1630ceea73d27597364c9af683", "open"],
    ["11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2", "open"],
    ["11bd71901bbe5b1630ceea73d27597364c9af683 # v7.0.0", "nothing"],
    ["11d5960a326750d5838078e36cf38b85af677262", "nothing"],
  ];
  const at = (version: string, more = ""): Run => ({
    on: OPENED,
    checkout: `- uses: actions/checkout@${version}\n  with:\n    ref: ${expression("github.event.pull_request.head.sha")}${more}`,
  });
  cells(
    versions.map(
      ([version, said]): Cell => [`${version}: ${said}`, at(version), "pull_request_target.opened:fork", said],
    ),
  );
  cells([
    ["v7 that is told to", at("v7", "\n    allow-unsafe-pr-checkout: true"), "pull_request_target.opened:fork", "open"],
    [
      "v7 that may be told to",
      at("v7", `\n    allow-unsafe-pr-checkout: ${expression("inputs.x")}`),
      "pull_request_target.opened:fork",
      "open",
    ],
    ["v7 on a comment", { on: COMMENT, checkout: NUMBER.replace("v4.2.2", "v7") }, "issue_comment.created", "open"],
    ["git itself", { on: OPENED, checkout: BY_GIT }, "pull_request_target.opened:fork", "open"],
  ]);
});

describe("what of it the agent takes", () => {
  const files = (run: Partial<Run>): string => {
    const said = fed({ on: COMMENT, checkout: BY_GH, ...run }).map(({ facts }) =>
      [facts.loads?.value, facts.files?.value].flat().join(" "),
    );
    return said.join(" / ") || "nothing";
  };
  const action = (uses: string, more = ""): string =>
    `uses: ${uses}\nwith: { anthropic_api_key: "${expression("secrets.ANTHROPIC_API_KEY")}"${more} }`;
  const OLD = "anthropics/claude-code-action@v1.0.70";
  const NEW = "anthropics/claude-code-action@v1.0.74";
  test.each<readonly [string, Partial<Run>, string]>([
    ["a CLI", {}, "programs .claude .mcp.json CLAUDE.md CLAUDE.local.md"],
    [
      "the action before it put files back",
      { agent: action(OLD) },
      "programs .claude .mcp.json CLAUDE.md CLAUDE.local.md",
    ],
    ["the action since then", { agent: action(NEW) }, "texts CLAUDE.md in sub-folders"],
    [
      "a commit that may be older",
      { agent: action("anthropics/claude-code-action@0123456789012345678901234567890123456789") },
      "programs .claude .mcp.json CLAUDE.md CLAUDE.local.md",
    ],
    [
      "the base action",
      { agent: action("anthropics/claude-code-base-action@v1") },
      "programs .claude .mcp.json CLAUDE.md CLAUDE.local.md",
    ],
    [
      "the action on an event without a pull request",
      { on: "workflow_dispatch:", agent: action(NEW, ", prompt: x") },
      "programs .claude .mcp.json CLAUDE.md CLAUDE.local.md",
    ],
    [
      "CLAUDE.md that takes AGENTS.md in",
      { agent: action(NEW), others: { "CLAUDE.md": "See @AGENTS.md\n" } },
      "texts AGENTS.md CLAUDE.md in sub-folders",
    ],
    [
      "settings of the user alone",
      { agent: "run: claude -p x --setting-sources user --strict-mcp-config" },
      "texts CLAUDE.md CLAUDE.local.md",
    ],
    ["Codex", { agent: "run: codex exec x" }, "texts AGENTS.md AGENTS.override.md"],
    ["Gemini", { agent: "run: gemini -p x" }, "texts GEMINI.md"],
    ["Gemini that trusts the folder", { agent: "run: gemini --skip-trust -p x" }, "programs .gemini GEMINI.md"],
    [
      "an old Gemini",
      { agent: "uses: google-github-actions/run-gemini-cli@v0\nwith: { prompt: x, gemini_cli_version: 0.38.0 }" },
      "programs .gemini GEMINI.md",
    ],
    ["a folder of its own", { checkout: checkout("refs/pull/7/head", "v4", "\n    path: pr") }, "nothing"],
    [
      "a folder of its own that the agent starts in",
      { checkout: checkout("refs/pull/7/head", "v4", "\n    path: pr"), agent: `${AGENT}\nworking-directory: pr` },
      "programs .claude .mcp.json CLAUDE.md CLAUDE.local.md",
    ],
    [
      "a work tree of its own",
      { checkout: "- run: |\n    git fetch origin pull/7/head\n    git worktree add pr FETCH_HEAD" },
      "nothing",
    ],
    ["a head that is only fetched", { checkout: "- run: git fetch origin pull/7/head" }, "nothing"],
    ["a head in another folder", { checkout: "- run: |\n    cd pr\n    gh pr checkout 7" }, "nothing"],
    ["the base again", { checkout: `${BY_GH}\n- uses: actions/checkout@v4` }, "nothing"],
    [
      "the base again, sometimes",
      { checkout: `${BY_GH}\n- if: github.actor == 'ana'\n  uses: actions/checkout@v4` },
      "programs .claude .mcp.json CLAUDE.md CLAUDE.local.md",
    ],
    [
      "files put back by git",
      { checkout: `${BY_GH}\n- run: git checkout origin/main -- .claude .mcp.json` },
      "texts CLAUDE.md CLAUDE.local.md",
    ],
    [
      "files taken from the head again",
      {
        checkout: `${BY_GIT}\n- run: |\n    git fetch origin pull/7/head\n    git checkout FETCH_HEAD -- .claude .mcp.json`,
      },
      "programs .claude .mcp.json CLAUDE.md CLAUDE.local.md",
    ],
    [
      "files removed",
      { checkout: `${BY_GH}\n- run: rm -rf .claude .mcp.json CLAUDE.md CLAUDE.local.md` },
      "texts CLAUDE.md in sub-folders",
    ],
    [
      "the script of the agent itself",
      { checkout: "- run: echo", agent: "run: |\n  gh pr checkout 7\n  claude -p x" },
      "programs .claude .mcp.json CLAUDE.md CLAUDE.local.md",
    ],
    [
      "a script that changes its folder afterwards",
      { checkout: "- run: echo", agent: "run: |\n  claude -p x\n  gh pr checkout 7" },
      "nothing",
    ],
    ["another repository", { checkout: checkout("main", "v4", "\n    repository: example/other") }, "nothing"],
  ])("%s", (_, run, said) => {
    expect(files(run)).toBe(said);
  });
});

describe("a check of the instruction files", () => {
  const check = (
    source: string,
    pattern = "(^|/)CLAUDE\\.md$|(^|/)CLAUDE\\.local\\.md$|(^|/)\\.claude/|\\.mcp\\.json",
    turned = "",
  ): string => `${OF_API}
- env: { HEAD: "${expression("steps.pr.outputs.sha")}", OTHER: "${expression("steps.pr.outputs.base")}" }
  run: |
    changed=$(${source})
    if ${turned}echo "$changed" | grep -qE '${pattern}'; then
      exit 1
    fi`;
  const said = (step: string): string =>
    fed({ on: COMMENT, job: "github.event.comment.author_association == 'MEMBER'", checkout: step })
      .map(({ facts, gates }) =>
        [
          facts.loads?.value,
          ...gates.filter(({ kind }) => kind === "instruction-check").map(({ strength }) => strength),
        ].join(" "),
      )
      .join(" / ") || "nothing";
  test.each([
    ["of the commit that was checked out", check("git diff --name-only origin/main...$HEAD"), "nothing"],
    ["of what lies there", check("git diff --name-only origin/main...HEAD"), "nothing"],
    [
      "by the API, of that commit",
      check('gh api "repos/example/garden/compare/main...${HEAD}" --jq .files[].filename'),
      "nothing",
    ],
    ["of another commit", check("git diff --name-only origin/main...$OTHER"), "programs declared"],
    ["of the pull request as it is then", check("gh pr diff 7 --name-only"), "programs weak"],
    ["of some of the files", check("git diff --name-only origin/main...$HEAD", "CLAUDE\\.md"), "programs"],
    [
      "of the root alone",
      check(
        "git diff --name-only origin/main...$HEAD",
        "^CLAUDE\\.md$|^CLAUDE\\.local\\.md$|^\\.claude/|^\\.mcp\\.json",
      ),
      "texts",
    ],
    [
      "turned round",
      check("git diff --name-only origin/main...$HEAD", "CLAUDE\\.md|\\.claude|\\.mcp\\.json", "! "),
      "programs",
    ],
    ["that may fail", `${check("git diff --name-only origin/main...$HEAD")}\n  continue-on-error: true`, "programs"],
    [
      "that does not always run",
      check("git diff --name-only origin/main...$HEAD").replace(
        "- env: { HEAD",
        "- if: github.actor != 'ana'\n  env: { HEAD",
      ),
      "programs declared",
    ],
  ])("%s", (_, step, expected) => {
    expect(said(step)).toBe(expected);
  });
});

describe("a called workflow", () => {
  const called = (input: string, caller: string, on: string): string => {
    const text = `on: { ${on} }
jobs:
  call:
    ${caller}
    uses: ./.github/workflows/review.yml
    with: { head: "${input}" }
    secrets: inherit
`;
    const review = `on:
  workflow_call:
    inputs: { head: { type: string, required: true } }
jobs:
  weed:
    runs-on: ubuntu-latest
    permissions: { contents: write }
    steps:
      - uses: actions/checkout@v4.2.2
        with: { ref: "${expression("inputs.head")}" }
      - run: claude -p x
        env: { ANTHROPIC_API_KEY: "${expression("secrets.ANTHROPIC_API_KEY")}" }
`;
    const graph = graphOf(text, { ".github/workflows/review.yml": review });
    const edges = [...graph.edges.values()].filter(({ kind, facts }) => kind === "feeds" && facts.loads !== undefined);
    return edges
      .map(({ facts, gates }) =>
        [facts.ref?.value, facts.agreed?.value, ...gates.map(({ strength, kind }) => `${strength} ${kind}`)].join(" "),
      )
      .join(" / ");
  };
  const MEMBER = "if: github.event.comment.author_association == 'MEMBER'";
  test.each([
    ["the commit of the event", expression("github.event.pull_request.head.sha"), "", OPENED, "fixed author"],
    ["a ref of a pull request", "refs/pull/7/head", "", COMMENT, "moving author"],
    [
      "a ref of a pull request behind a guard of the caller",
      "refs/pull/7/head",
      MEMBER,
      COMMENT,
      "moving before weak association",
    ],
    ["the base", "main", "", OPENED, ""],
  ])("%s as its input", (_, input, caller, event, said) => {
    expect(called(input, caller, event)).toBe(said);
  });
});

describe("hostile jobs", () => {
  test("many checkouts, agents and scripts that nearly are checks take bounded time", () => {
    const step = `      - if: github.actor != 'x'\n        uses: actions/checkout@v4.2.2\n        with: { ref: "refs/pull/7/head" }\n`;
    const script = `      - run: |\n          ${"if grep 'CLAUDE';then ".repeat(900)}\n`;
    const agent = "      - run: claude -p x\n";
    const text = `on: { issue_comment: , pull_request_target: }\njobs:\n  weed:\n    runs-on: ubuntu-latest\n    steps:\n${(step + script + agent).repeat(25)}`;
    const graph = graphOf(text);
    expect([...graph.edges.values()].some(({ facts }) => facts.loads !== undefined)).toBe(true);
  }, 20_000);
});
