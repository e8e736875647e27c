import { describe, expect, test } from "vitest";
import { agentOf, edgesFrom, fragmentOf, graphOf, openTo, toolsOf } from "./workflow.ts";

const workflow = (uses: string, inputs = "", on = "{ issues: { types: [opened] } }", more = ""): string => `on: ${on}
permissions: { id-token: write, contents: read, issues: write }
jobs:
  weed:
    runs-on: ubuntu-latest
    steps:
      - uses: ${uses}
${more}        with:
          unused: ""
${inputs.replace(/^/gm, "          ")}
`;
const tools = (text: string, others: Readonly<Record<string, string>> = {}): readonly string[] =>
  toolsOf(graphOf(text, others), agentOf(graphOf(text, others)));
const can = (text: string): readonly string[] => {
  const graph = graphOf(text);
  return [...new Set(edgesFrom(graph, agentOf(graph).id, "can").map((edge) => edge.to))].sort();
};
const holds = (text: string): readonly string[] => {
  const graph = graphOf(text);
  const names = edgesFrom(graph, agentOf(graph).id, "holds").map((edge) => edge.to.split("/").at(-1) ?? "");
  // The identity of the job, which every agent in it can ask for.
  return [...new Set(names)].filter((name) => name !== "oidc").sort();
};
const COMMENT = "{ issue_comment: { types: [created] } }";
const LATER = "{ workflow_run: { workflows: [Build], types: [completed] } }";

describe("who can start the agent of an action", () => {
  test.each<[string, string, string, unknown]>([
    ["anomalyco/opencode/github@latest", "", COMMENT, "writer"],
    ["sst/opencode/github@v1", "", COMMENT, "writer"],
    ["anomalyco/opencode/github@latest", 'allowed_bots: "*"', COMMENT, "anyone"],
    ["anomalyco/opencode/github@latest", "prompt: Weed.", "{ schedule: [{ cron: '0 4 * * *' }] }", "schedule"],
    ["Factory-AI/droid-action@v7", "", COMMENT, "writer"],
    ["Factory-AI/droid-action@v7", "", "{ pull_request_target: { types: [opened] } }", "writer"],
    ["Factory-AI/droid-action@v7", 'allowed_non_write_users: "*"', COMMENT, "writer"],
    [
      "Factory-AI/droid-action@v7",
      'allowed_non_write_users: "*"\ngithub_token: ${{ github.token }}',
      COMMENT,
      "anyone",
    ],
    ["Factory-AI/droid-action@v7", "ci_steward: ${{ vars.ON }}", LATER, "anyone"],
    ["the-pr-agent/pr-agent@main", "", COMMENT, "anyone"],
    ["docker://codiumai/pr-agent:0.34-github_action", "", COMMENT, "anyone"],
    ["docker://codiumai/pr-agent@sha256:0123", "", COMMENT, "anyone"],
    ["augmentcode/augment-agent@v0", "", COMMENT, "anyone"],
    ["warpdotdev/oz-agent-action@v1", "", COMMENT, "anyone"],
    ["google-labs-code/jules-invoke@v1", "", COMMENT, "anyone"],
    ["ambient-code/ambient-action@v0.0.5", "", COMMENT, "anyone"],
    ["actions/ai-inference@v3", "", COMMENT, "anyone"],
    ["anthropics/claude-code-security-review@main", "", "pull_request", "anyone"],
  ])("%s %s on %s", (uses, inputs, on, who) => expect(openTo(workflow(uses, inputs, on))).toBe(who));

  test("an event that the product refuses leaves a gate that says so, and no way past it for sure", () => {
    for (const [uses, event] of [
      ["anomalyco/opencode/github@latest", "pull_request_target"],
      ["Factory-AI/droid-action@v7", "discussion"],
    ] as const) {
      const graph = graphOf(workflow(uses, "", event));
      const gates = [...graph.edges.values()].filter((edge) => edge.kind === "runs").flatMap((edge) => edge.gates);
      expect(gates.map(({ strength }) => strength)).toEqual(["declared"]);
      expect(gates.map(({ why }) => why).join()).toContain(event);
    }
  });

  test("the steward of the droid starts for branches of the repository itself alone", () => {
    const graph = graphOf(workflow("Factory-AI/droid-action@v7", "ci_steward: true", LATER));
    const contexts = edgesFrom(graph, `.github/workflows/garden.yml#jobs.weed`, "runs").flatMap(
      ({ contexts, gates }) => (gates.length > 0 ? [] : contexts),
    );
    expect(contexts).toEqual(["workflow_run.completed"]);
    expect(openTo(workflow("Factory-AI/droid-action@v7", "", LATER))).toBeUndefined();
  });
});

describe("what the agent of an action may do", () => {
  const ANY = ["any command (it asks nobody)", "edit files", "fetch web pages"];
  test.each<[string, string, readonly string[]]>([
    ["anomalyco/opencode/github@latest", "", ANY],
    ["augmentcode/review-pr@v0", "", ANY],
    ["warpdotdev/oz-agent-action@v1", "", ["any command (without a profile)", "edit files", "fetch web pages"]],
    ["warpdotdev/oz-agent-action@v1", "profile: gardener", ["tools that are not in the files (the profile gardener)"]],
    ["warpdotdev/oz-agent-action@v1", "cloud: true", ["a branch and a pull request, from its own machine"]],
    ["google-labs-code/jules-action@v1", "", ["a branch and a pull request, from its own machine"]],
    ["actions/ai-inference@v1", "", []],
    ["actions/ai-inference@v3", "", []],
    ["actions/ai-inference@v3", "copilot-allow-tools: 'shell(git add:*, x), write'", ["shell(git add:*, x)", "write"]],
    ["actions/ai-inference@v2", "copilot-allow-tools: write", []],
    ["actions/ai-inference@v2.1.1", "copilot-allow-tools: write\nprovider: copilot", ["write"]],
    ["actions/ai-inference@v2", "enable-github-mcp: true", ["GitHub MCP server, read-only"]],
    ["actions/ai-inference@v3", "enable-github-mcp: true", []],
    [
      "actions/ai-inference@0123456789abcdef0123456789abcdef01234567",
      "enable-github-mcp: true\ncopilot-allow-tools: write",
      ["GitHub MCP server, read-only", "write"],
    ],
    ["the-pr-agent/pr-agent@main", "", ["review, description and labels"]],
    ["anthropics/claude-code-security-review@main", "", ["comments on the pull request"]],
    ["anthropics/claude-code-security-review@main", "comment-pr: false", []],
  ])("%s %s", (uses, inputs, expected) => expect(tools(workflow(uses, inputs))).toEqual(expected));

  test("a tool is only possible where the commit may be of the version without it", () => {
    const graph = graphOf(
      workflow("actions/ai-inference@0123456789abcdef0123456789abcdef01234567", "copilot-allow-tools: write"),
    );
    expect(edgesFrom(graph, agentOf(graph).id, "uses").map((edge) => edge.facts.confidence?.value)).toEqual([
      "possible",
    ]);
  });

  test("a comment can ask PR-Agent for a push to the branch of the pull request, and for no more", () => {
    const env = "        env: { GITHUB_TOKEN: '${{ secrets.REVIEWER_PAT }}' }\n";
    expect(can(workflow("the-pr-agent/pr-agent@main", "", COMMENT, env))).toEqual([
      "github:agent-branch",
      "github:own-thread",
    ]);
    expect(can(workflow("the-pr-agent/pr-agent@main", "", "pull_request_target", env))).toEqual(["github:own-thread"]);
  });

  test("the droid runs commands, but for the steward that only looks", () => {
    const droid = (inputs: string, others: Readonly<Record<string, string>> = {}): readonly string[] =>
      tools(workflow("Factory-AI/droid-action@v7", inputs, LATER), others);
    const LOOKS = ["its own comment", "rerun failed jobs"];
    const MENDS = ["any command (--skip-permissions-unsafe)", "edit files", ...LOOKS];
    expect(droid("ci_steward: true")).toEqual(LOOKS);
    expect(droid("ci_steward: true\nauto_fix: true")).toEqual(MENDS);
    expect(droid("ci_steward: true", { ".github/droid-ci.yml": "fix: { enabled: true }" })).toEqual(MENDS);
    expect(droid("ci_steward: true", { ".github/droid-ci.yml": "fix: { enabled: false }" })).toEqual(LOOKS);
    expect(tools(workflow("Factory-AI/droid-action@v7", "", COMMENT))).toContain(
      "any command (--skip-permissions-unsafe)",
    );
  });

  test("what the configuration of opencode denies is gone, but where a pull request may change it", () => {
    const opencode = (permission: unknown, on: string): readonly (readonly unknown[])[] => {
      const graph = graphOf(workflow("anomalyco/opencode/github@latest", "", on), {
        "opencode.json": JSON.stringify({ permission }),
      });
      return edgesFrom(graph, agentOf(graph).id, "uses")
        .map((edge) => [graph.nodes.get(edge.to)?.facts.capability?.value, edge.facts.confidence?.value ?? "certain"])
        .sort();
    };
    expect(opencode({ bash: "deny" }, COMMENT)).toEqual([
      ["edit", "certain"],
      ["web", "certain"],
    ]);
    expect(opencode({ bash: { "*": "deny" } }, COMMENT)).toEqual([
      ["edit", "certain"],
      ["web", "certain"],
    ]);
    expect(opencode({ bash: { "*": "deny", "git *": "allow" } }, COMMENT)).toHaveLength(3);
    expect(opencode({ bash: { "rm *": "deny" } }, COMMENT)).toHaveLength(3);
    expect(opencode("deny", COMMENT)).toEqual([]);
    expect(opencode({ "*": "deny", bash: "allow" }, COMMENT)).toEqual([["shell", "certain"]]);
    expect(opencode({ bash: "deny" }, "pull_request")).toContainEqual(["shell", "possible"]);
    const both = opencode({ bash: { "*": "deny" } }, "{ pull_request: , issue_comment: { types: [created] } }");
    expect(both.filter(([capability]) => capability === "shell")).toEqual([["shell", "possible"]]);
  });
});

describe("which credentials the agent of an action holds", () => {
  test.each<[string, string, readonly string[]]>([
    ["anomalyco/opencode/github@latest", "", ["app-token"]],
    ["anomalyco/opencode/github@latest", "use_github_token: true", []],
    ["anomalyco/opencode/github@latest", "use_github_token: ${{ vars.OWN }}", ["app-token"]],
    ["Factory-AI/droid-action@v7", "", ["app-token"]],
    ["Factory-AI/droid-action@v7", "github_token: ${{ secrets.SHED_PAT }}", ["SHED_PAT"]],
    ["augmentcode/augment-agent@v0", "github_token: ${{ secrets.SHED }}", ["SHED"]],
    ["actions/ai-inference@v3", "", ["GITHUB_TOKEN"]],
    ["anthropics/claude-code-security-review@main", "", ["GITHUB_TOKEN"]],
    ["google-labs-code/jules-invoke@v1", "jules_api_key: ${{ secrets.JULES_API_KEY }}", []],
    ["ambient-code/ambient-action@v0.0.5", "api-token: ${{ secrets.BOT_TOKEN }}", []],
    [
      "ambient-code/ambient-action@v0.0.5",
      `environment-variables: '{"GITHUB_TOKEN": "\${{ secrets.SHED_PAT }}"}'`,
      ["SHED_PAT"],
    ],
    ["warpdotdev/oz-agent-action@v1", "warp_api_key: ${{ secrets.WARP_API_KEY }}", ["WARP_API_KEY"]],
  ])("%s %s", (uses, inputs, expected) => expect(holds(workflow(uses, inputs, COMMENT))).toEqual(expected));

  test("a variable that is handed over goes by its own name", () => {
    const graph = graphOf(
      workflow(
        "ambient-code/ambient-action@v0.0.5",
        `environment-variables: '{"SHED": "x", "GITHUB_TOKEN": "\${{ secrets.SHED_PAT }}"}'`,
      ),
    );
    const [held] = edgesFrom(graph, agentOf(graph).id, "holds");
    expect([held?.facts.names?.value, held?.facts.channel?.value]).toEqual([["GITHUB_TOKEN"], ["env", "gh", "mcp"]]);
  });
});

test("an agent that works elsewhere holds nothing of the job", () => {
  const steps = "        env: { GH_TOKEN: '${{ secrets.SHED_PAT }}' }\n";
  for (const [uses, inputs] of [
    ["google-labs-code/jules-invoke@v1", ""],
    ["warpdotdev/oz-agent-action@v1", "cloud: true"],
  ] as const) {
    const graph = graphOf(workflow(uses, inputs, COMMENT, steps));
    expect(edgesFrom(graph, agentOf(graph).id, "holds")).toEqual([]);
  }
});

test("an agent that works elsewhere is said to, and is not said to be unread", () => {
  const messages = fragmentOf(workflow("google-labs-code/jules-invoke@v1")).diagnostics.map(({ message }) => message);
  expect(messages).toEqual([
    "Jules Action works on a machine of its maker: what the account that it uses there may do is not in the files.",
  ]);
});
