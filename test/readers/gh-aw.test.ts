import { describe, expect, test } from "vitest";
import { derive } from "../../src/derive/index.ts";
import { link } from "../../src/graph/link.ts";
import type { Fragment, Gate, Graph } from "../../src/graph/model.ts";
import { ghAw } from "../../src/readers/github-workflow/gh-aw/gh-aw.ts";
import { githubWorkflow } from "../../src/readers/github-workflow/github-workflow.ts";
import { repositoryOf } from "./workflow.ts";

const LOCK = ".github/workflows/garden.lock.yml";
const SOURCE = ".github/workflows/garden.md";
const SCRIPT = "require('${{ runner.temp }}/gh-aw/actions/check_membership.cjs');";

interface Shape {
  readonly roles?: string;
  readonly script?: string;
  readonly setup?: string;
  readonly between?: string;
  readonly run?: string;
  readonly outputs?: object;
  readonly token?: string;
}

/** A workflow as the compiler writes it, with nothing in it that says nothing of authority. */
function lock({
  roles = "admin,maintainer,write",
  script,
  setup,
  between,
  run,
  outputs = {},
  token,
}: Shape = {}): string {
  const lines = [script ?? `const { main } = ${SCRIPT}\n            await main();`];
  return `# gh-aw-metadata: {"agent_id":"copilot"}
on:
  issues:
    types: [opened]
permissions: {}
jobs:
  pre_activation:
    outputs:
      activated: \${{ steps.check_membership.outputs.is_team_member == 'true' }}
    steps:
      - uses: ${setup ?? "github/gh-aw-actions/setup@c0338fef4749d08c21f8f975fb0e37efa17dda47"}
${between ?? ""}      - id: check_membership
        uses: actions/github-script@v9
        env:
          GH_AW_REQUIRED_ROLES: ${roles}
        with:
          script: |
            ${lines.join("\n")}
  activation:
    needs: pre_activation
    if: needs.pre_activation.outputs.activated == 'true'
  agent:
    needs: activation
    permissions:
      contents: read
    steps:
      - id: agentic_execution
        run: |
          ${run ?? "sudo -E awf --env-all -- /bin/bash -c 'copilot --allow-all-tools'"}
        env:
          COPILOT_GITHUB_TOKEN: \${{ secrets.COPILOT_GITHUB_TOKEN }}
  safe_outputs:
    needs: agent
    permissions:
      contents: write
      issues: write
      pull-requests: write
    steps:
      - id: process_safe_outputs
        uses: actions/github-script@v9
        env:
          GH_AW_SAFE_OUTPUTS_HANDLER_CONFIG: ${JSON.stringify(JSON.stringify(outputs))}
        with:
          github-token: ${token ?? "${{ secrets.GH_AW_GITHUB_TOKEN || secrets.GITHUB_TOKEN }}"}
`;
}

async function fragmentOf(files: Readonly<Record<string, string>>, file = LOCK): Promise<Fragment> {
  const read = await ghAw.load();
  return read({ file, text: files[file] ?? "" }, repositoryOf(files));
}

async function graphOf(text: string): Promise<Graph> {
  return derive(link([await fragmentOf({ [LOCK]: text })]).graph);
}

const gates = (graph: Graph): readonly Gate[] =>
  [...graph.edges.values()].filter((edge) => edge.kind === "starts").flatMap((edge) => edge.gates);
const can = (graph: Graph): readonly string[] =>
  [...graph.edges.values()].flatMap((edge) => (edge.kind === "can" ? [`${edge.facts.access?.value} ${edge.to}`] : []));

describe("the check of roles", () => {
  test.each([
    ["admin,maintainer,write", ["anyone", "triager"]],
    ["admin,maintainer", ["anyone", "triager", "writer"]],
    ["write", ["anyone", "triager", "maintainer"]],
    ["admin,maintainer,write,triage", ["anyone"]],
    ["nobody-knows", ["anyone", "triager", "writer", "maintainer"]],
  ])("of %s keeps out %j", async (roles, stopped) => {
    const [gate] = gates(await graphOf(lock({ roles })));
    expect(gate).toMatchObject({ kind: "roles", strength: "effective", stops: stopped });
  });

  test("holds where the compiler's own steps stand in front of it", async () => {
    const between = "      - uses: actions/create-github-app-token@v2\n";
    const [gate] = gates(await graphOf(lock({ between })));
    expect(gate).toMatchObject({ kind: "roles", strength: "effective" });
  });

  test.each(["all", "read", "write,read"])("of %s asks nobody", async (roles) => {
    expect(gates(await graphOf(lock({ roles })))).toEqual([]);
  });

  test.each([
    ["something is done beside it", { script: `${SCRIPT} core.setOutput('is_team_member', 'true')` }],
    ["somebody else's action put it there", { setup: "acme/setup@v1" }],
    ["another script is called", { script: "core.setOutput('is_team_member', 'true')" }],
    ["a step in between could change the script", { between: "      - run: make prepare\n" }],
    ["an action in between could change the script", { between: "      - uses: acme/prepare@v1\n" }],
    ["an expression names the roles", { roles: "${{ vars.ROLES }}" }],
  ])("is not taken for sure where %s", async (_why, shape) => {
    const found = gates(await graphOf(lock(shape)));
    expect(found.filter(({ strength }) => strength === "effective")).toEqual([]);
  });
});

describe("what another job does for the agent", () => {
  test("is bound to the thread unless the target says any", async () => {
    expect(can(await graphOf(lock({ outputs: { add_comment: {} } })))).toContain("write github:own-thread");
    expect(can(await graphOf(lock({ outputs: { add_comment: { target: "*" } } })))).toContain("write github:issues");
  });

  test("gives a shell nothing of that job's credential", async () => {
    const run = "copilot --allow-all-tools";
    const graph = await graphOf(lock({ run, outputs: { create_issue: {} }, token: "${{ secrets.REPORT_PAT }}" }));
    expect([...new Set(can(graph))].sort()).toEqual([
      "exec host:exec",
      "send internet",
      "write github:new-thread",
      "write host:files",
    ]);
  });

  test("in another repository is no act on this one", async () => {
    const outputs = { create_issue: { "target-repo": "acme/other" } };
    expect(can(await graphOf(lock({ outputs, token: "${{ secrets.REPORT_PAT }}" })))).toContain(
      "write github:other-repositories",
    );
  });
});

describe("the verdict of a model", () => {
  test.each([
    ["needs.agent.outputs.detection_success == 'true'", ["weak"]],
    ["needs.agent.result != 'skipped'", []],
  ])("where the outputs wait for %s stands as %j", async (condition, strengths) => {
    const text = lock({ outputs: { add_comment: {} } }).replace(
      "safe_outputs:\n    needs: agent",
      `safe_outputs:\n    needs: agent\n    if: ${condition}`,
    );
    const graph = await graphOf(text);
    const asked = [...graph.edges.values()].filter(({ kind, gates: own }) => kind === "can" && own.length > 0);
    expect(asked.flatMap((edge) => edge.gates.map(({ strength }) => strength))).toEqual(strengths);
  });
});

describe("the firewall", () => {
  test.each([
    ["sudo -E awf --env-all -- copilot --yolo", false],
    ["awf --config x \\\n            -- copilot --yolo", false],
    ["copilot --yolo", true],
    ["echo awf -- && copilot --yolo", true],
    ["awf --help; copilot --yolo", true],
    ["awf -- true; copilot --yolo", true],
    ["awf -- true && copilot --yolo", true],
    ["awf -- bash -c 'set -e; copilot --yolo' 2>&1 | tee log", false],
    ["awf -- bash -c 'true'\n          copilot -p x --yolo", true],
  ])("of %j leaves the internet open: %j", async (run, open) => {
    expect(can(await graphOf(lock({ run }))).includes("send internet")).toBe(open);
  });
});

describe("who reads what", () => {
  const wants = (file: string, text: string): boolean => "wants" in ghAw && ghAw.wants({ file, text });
  test("Markdown counts by its frontmatter", () => {
    expect(wants(SOURCE, "---\non: push\n---\n")).toBe(true);
    expect(wants(SOURCE, "# Read me\n\non: push\n")).toBe(false);
    expect(wants(SOURCE, "---\ntitle: x\n---\n\non: push\n")).toBe(true);
  });

  test("a compiled workflow is nothing to the reader of workflows", () => {
    expect(githubWorkflow.read({ file: LOCK, text: lock() }, repositoryOf({ [LOCK]: lock() }))).toEqual({
      nodes: [],
      edges: [],
      diagnostics: [],
    });
  });

  test("findings of a compiled workflow stand in its source", async () => {
    const source = "---\non:\n  issues:\n  roles: [write]\nengine: copilot\n---\n";
    const { nodes } = await fragmentOf({ [LOCK]: lock(), [SOURCE]: source });
    const places = nodes.filter(({ kind }) => kind !== "credential").flatMap(({ location }) => location?.file ?? []);
    expect(new Set(places)).toEqual(new Set([SOURCE]));
    expect(nodes.find(({ kind }) => kind === "agent")?.location).toMatchObject({ file: SOURCE, line: 5 });
  });

  test.each([
    ["roles: [write]", undefined],
    ["roles: [admin]", "executed"],
    ["", "source"],
    ["roles: all", "source"],
  ])("a source with %j beside a compiled `write` drifts: %s", async (roles, side) => {
    const source = `---\non:\n  issues:\n    types: [opened]\nengine: copilot\n${roles}\n---\n`;
    const { nodes } = await fragmentOf({ [LOCK]: lock({ roles: "write" }), [SOURCE]: source });
    const agent = nodes.find(({ kind }) => kind === "agent");
    expect(agent?.facts["drift-side"]?.value).toBe(side);
  });
});

test("hostile texts take no time", async () => {
  const long = "awf \\\n".repeat(40_000);
  const texts = [
    lock({ run: long.replaceAll("\n", "\n          ") }),
    lock({ run: `copilot ${"Bash(".repeat(60_000)}` }),
    lock({ script: "const { main } = require('${{ runner.temp }}/gh-aw/actions/".repeat(2000) }),
    `# gh-aw-metadata: ${"x".repeat(15_000)}\njobs: {agent: {steps: [{id: agentic_execution, run: 7}]}}`,
  ];
  for (const text of texts) await expect(fragmentOf({ [LOCK]: text })).resolves.toBeDefined();
}, 10_000);

describe("what is left of a run", () => {
  const behind = `
      - run: bash "\${RUNNER_TEMP}/gh-aw/actions/copy_copilot_session_state.sh"
      - if: always()
        uses: actions/upload-artifact@v7
        with:
          name: agent
          path: |
            /tmp/gh-aw/sandbox/agent/logs/
            /tmp/gh-aw/agent-stdio.log
            /tmp/gh-aw/sandbox/firewall/logs/`;
  const agentOf = async (text: string) => {
    const graph = await graphOf(text);
    const agent = [...graph.nodes.values()].find(({ kind }) => kind === "agent");
    return { agent, records: [...graph.edges.values()].filter(({ kind }) => kind === "records") };
  };
  const run =
    "sudo -E awf --env-all -- /bin/bash -c 'copilot --allow-all-tools' 2>&1 | tee -a /tmp/gh-aw/agent-stdio.log";
  const token = "          COPILOT_GITHUB_TOKEN: ${{ secrets.COPILOT_GITHUB_TOKEN }}\n";
  const text = lock({ run });

  test("its log alone lacks what the tools returned", async () => {
    const { agent } = await agentOf(text);
    expect([agent?.facts.trace?.value, agent?.facts.lacks?.value]).toEqual(["weak", ["tool results"]]);
  });

  test("its session files are whole where they are uploaded", async () => {
    const { agent, records } = await agentOf(text.replace(token, `${token.trimEnd()}${behind}\n`));
    expect(agent?.facts.trace?.value).toBe("full");
    const kept = records.filter(({ to }) => to.endsWith("artifact agent"));
    expect(kept.map(({ facts }) => facts.omits?.value)).toEqual(
      expect.arrayContaining([[], ["tool results"], ["tool calls"]]),
    );
    expect(kept.every(({ facts }) => facts["after-failure"]?.value === true)).toBe(true);
  });

  test.each([
    ["GH_AW_MAX_AI_CREDITS: ${{ vars.CREDITS || '1000' }}", ["cost"]],
    ["GH_AW_MAX_TURNS: 12", ["turns"]],
    ["GH_AW_MAX_TURNS: ${{ vars.TURNS || '' }}", "unknown"],
    ["GH_AW_PHASE: agent", ["none"]],
  ])("%s ends it by %j", async (variable, limits) => {
    expect((await agentOf(text.replace(token, `${token}          ${variable}\n`))).agent?.facts.limit?.value).toEqual(
      limits,
    );
  });

  test("what the firewall lets through is a list", async () => {
    expect((await agentOf(text)).agent?.facts.egress?.value).toBe("listed");
    expect((await agentOf(lock({ run: "copilot --allow-all-tools" }))).agent?.facts.egress?.value).toBe("open");
  });
});
