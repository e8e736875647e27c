import { describe, expect, test } from "vitest";
import { codexPolicy } from "../../src/readers/ci/agents/codex.ts";
import { agentOf, edgesFrom, graphOf, toolsOf } from "./workflow.ts";

describe("codexPolicy", () => {
  test.each<[string, string | undefined, string, boolean]>([
    ["", undefined, "workspace-write", false],
    ["", "read-only", "read-only", false],
    ["", "", "workspace-write", false],
    ["--full-auto", "read-only", "workspace-write", false],
    ["--full-auto", "danger-full-access", "danger-full-access", false],
    ["--yolo", "read-only", "danger-full-access", false],
    ["--dangerously-bypass-approvals-and-sandbox", undefined, "danger-full-access", false],
    ["--sandbox danger-full-access", "read-only", "danger-full-access", false],
    ["--sandbox=workspace-write", "read-only", "workspace-write", false],
    ["-s read-only", "workspace-write", "workspace-write", false],
    ["-c sandbox_mode=danger-full-access", "read-only", "danger-full-access", false],
    ['-c sandbox_mode="danger-full-access"', "read-only", "danger-full-access", false],
    ["--config=sandbox_mode=danger-full-access", "read-only", "danger-full-access", false],
    ["-csandbox_mode=danger-full-access", "read-only", "danger-full-access", false],
    ["-sdanger-full-access", "read-only", "danger-full-access", false],
    ["-c sandbox_workspace_write.network_access=true", undefined, "workspace-write", true],
    ["--allowed-tools Read", "workspace-write", "workspace-write", false],
  ])("%s with %s", (words, input, sandbox, network) => {
    expect(codexPolicy(words === "" ? [] : words.split(" "), input, "workspace-write")).toEqual({ sandbox, network });
  });
});

const step = (inputs: string): string => `on: workflow_dispatch
permissions: {}
jobs:
  weed:
    runs-on: ubuntu-latest
    steps:
      - uses: openai/codex-action@v1
        with:
          prompt: Weed.
${inputs.replace(/^/gm, "          ")}
      - run: make
        env: { SHED_TOKEN: "\${{ secrets.SHED_TOKEN }}" }
`;

describe("the action", () => {
  test.each<[string, readonly string[]]>([
    ["", ["commands in the workspace sandbox"]],
    ["sandbox: read-only", []],
    ["safety-strategy: read-only", []],
    ["sandbox: read-only\ncodex-args: --full-auto", ["commands in the workspace sandbox"]],
    ['sandbox: read-only\ncodex-args: \'["--sandbox", "danger-full-access"]\'', ["any command, no sandbox"]],
    [
      'codex-args: \'["--config","sandbox_workspace_write.network_access=true"]\'',
      ["commands in the workspace sandbox with network"],
    ],
    ["sandbox: ${{ inputs.sandbox }}", ["any command (the sandbox is not in the files)"]],
    ["sandbox: read-only\ncodex-args: ${{ vars.ARGS }}", ["any command (the sandbox is not in the files)"]],
    ["sandbox: read-only\ncodex-args: --sandbox ${{ vars.MODE }}", ["any command (the sandbox is not in the files)"]],
    ["sandbox: read-only\ncodex-args: --model ${{ vars.MODEL }}", []],
  ])("%s", (inputs, expected) => {
    const graph = graphOf(step(inputs));
    expect(toolsOf(graph, agentOf(graph))).toEqual(expected);
  });

  test("cannot keep its key from an agent that it does not hold back", () => {
    const holds = (inputs: string): boolean =>
      edgesFrom(graphOf(step(inputs)), agentOf(graphOf(step(inputs))).id, "holds").some(({ to }) =>
        to.endsWith("OPENAI_API_KEY"),
      );
    const key = "openai-api-key: ${{ secrets.OPENAI_API_KEY }}\n";
    expect(holds(`${key}safety-strategy: unsafe`)).toBe(true);
    expect(holds(`${key}safety-strategy: \${{ vars.STRATEGY }}`)).toBe(true);
    expect(holds(`${key}safety-strategy: drop-sudo`)).toBe(false);
    expect(holds(`${key}sandbox: danger-full-access`)).toBe(false);
  });

  test("keeps its key from the agent, and the agent from the network", () => {
    const graph = graphOf(step("openai-api-key: ${{ secrets.OPENAI_API_KEY }}"));
    expect(edgesFrom(graph, agentOf(graph).id, "holds").map((edge) => edge.to)).toEqual([
      "credential:github/repository/SHED_TOKEN",
    ]);
    expect(edgesFrom(graph, agentOf(graph).id, "can").map((edge) => edge.to)).toEqual(["host:files"]);
  });
});
