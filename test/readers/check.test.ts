import { describe, expect, test } from "vitest";
import { agentOf, graphOf, openTo } from "./workflow.ts";

const workflow = (uses: string, inputs: string, on = "{ issues: { types: [opened] } }"): string => `on: ${on}
permissions: {}
jobs:
  weed:
    runs-on: ubuntu-latest
    steps:
      - uses: ${uses}
        with:
          prompt: Weed.
${inputs.replace(/^/gm, "          ")}
`;
const CLAUDE = "anthropics/claude-code-action@v1";
const TOKEN = "github_token: ${{ github.token }}";
const state = (text: string): unknown => agentOf(graphOf(text)).facts["actor-check"]?.value;

describe("the check of the Claude action", () => {
  test.each<[string, string, string, string]>([
    ["alone", "", "on", "writer"],
    ["with everybody, and a token", `allowed_non_write_users: "*"\n${TOKEN}`, "off", "anyone"],
    ["with a star in a list, which is a login", `allowed_non_write_users: "alice, *"\n${TOKEN}`, "named", "writer"],
    ["with everybody, without the token that it needs", 'allowed_non_write_users: "*"', "inert", "writer"],
    ["with names", `allowed_non_write_users: "gardener"\n${TOKEN}`, "named", "writer"],
    ["with nothing", `allowed_non_write_users: ""\n${TOKEN}`, "on", "writer"],
    ["with an expression", `allowed_non_write_users: "\${{ vars.USERS }}"\n${TOKEN}`, "unknown", "anyone"],
    ["with blanks around the star", `allowed_non_write_users: "  *  "\n${TOKEN}`, "off", "anyone"],
  ])("%s", (_, inputs, expected, who) => {
    const text = workflow(CLAUDE, inputs);
    expect([state(text), openTo(text)]).toEqual([expected, who]);
  });

  test("an expression for the users leaves a declared gate that says so", () => {
    const graph = graphOf(workflow(CLAUDE, `allowed_non_write_users: "\${{ vars.USERS }}"\n${TOKEN}`));
    const gates = [...graph.edges.values()].filter((edge) => edge.kind === "runs").flatMap((edge) => edge.gates);
    expect(gates.map(({ kind, strength }) => [kind, strength])).toContainEqual(["unknown-condition", "declared"]);
    expect(gates.some(({ strength }) => strength === "effective")).toBe(false);
  });

  test("a variable of the workflow is looked up", () => {
    expect(
      openTo(`env: { USERS: "*" }\n${workflow(CLAUDE, `allowed_non_write_users: "\${{ env.USERS }}"\n${TOKEN}`)}`),
    ).toBe("anyone");
  });

  test("since 1.8 the bots of the Codex action are no way in, and no input is blamed", () => {
    const text = workflow("openai/codex-action@v1", "allow-bots: true");
    expect(state(text)).toBe("on");
    expect(agentOf(graphOf(text)).facts["actor-check-input"]).toBeUndefined();
  });

  test("a word that is no star names one App", () => {
    expect(state(workflow(CLAUDE, "allowed_bots: true"))).toBe("on");
  });

  test.each([
    ["coderabbitai", "{ issue_comment: { types: [created] } }", "anyone"],
    ["garden-helper, CodeRabbitAI[bot]", "{ pull_request_review: { types: [submitted] } }", "anyone"],
    ["coderabbitai", "{ issues: { types: [opened] } }", "writer"],
    ["garden-helper", "{ issue_comment: { types: [created] } }", "writer"],
  ])("an App that answers anyone, let in by name, is a way in on its answers: %s on %s", (bots, on, who) => {
    expect(openTo(workflow(CLAUDE, `allowed_bots: "${bots}"`, on))).toBe(who);
  });

  test("every bot is not every person", () => {
    const text = workflow(CLAUDE, 'allowed_bots: "*"');
    expect(state(text)).toBe("bots");
    const gates = [...graphOf(text).edges.values()]
      .filter((edge) => edge.kind === "runs")
      .flatMap((edge) => edge.gates);
    expect(gates.filter(({ strength }) => strength === "effective")).toEqual([]);
    expect(gates.map(({ why }) => why).join(" ")).toContain("allowed_bots");
  });

  test("it asks nobody on a schedule, and before 1.0.185 not after another workflow", () => {
    const later = "{ workflow_run: { workflows: [Build], types: [completed] } }";
    expect(openTo(workflow(CLAUDE, "", "{ schedule: [{ cron: '0 4 * * *' }] }"))).toBe("schedule");
    expect(openTo(workflow("anthropics/claude-code-action@v1.0.184", "", later))).toBe("anyone");
    expect(openTo(workflow("anthropics/claude-code-action@v1.0.185", "", later))).toBe("writer");
    expect(openTo(workflow("anthropics/claude-code-action@0123456789abcdef0123456789abcdef01234567", "", later))).toBe(
      "anyone",
    );
  });
});

describe("releases of the Claude action that let in more than their inputs say", () => {
  const gatesOf = (text: string): readonly string[] =>
    [...graphOf(text).edges.values()]
      .filter((edge) => edge.kind === "runs")
      .flatMap((edge) => edge.gates.map(({ why }) => why));
  const at = (ref: string, inputs = "", on?: string): string =>
    workflow(`anthropics/claude-code-action@${ref}`, inputs, on);

  test("before 1.0.30 every App starts it where the workflow gives the prompt", () => {
    expect([state(at("v1.0.29")), openTo(at("v1.0.29"))]).toEqual(["partial", "anyone"]);
    expect(gatesOf(at("v1.0.29")).join()).toContain("`[bot]`");
    expect([state(at("v1.0.30")), openTo(at("v1.0.30"))]).toEqual(["on", "writer"]);
    expect([state(at("v1")), openTo(at("v1"))]).toEqual(["on", "writer"]);
  });

  test("in tag mode the check for a human ran before, too", () => {
    const tag = (ref: string): string => at(ref).replace("prompt: Weed.", "trigger_phrase: weed");
    expect([state(tag("v1.0.29")), openTo(tag("v1.0.29"))]).toEqual(["on", "writer"]);
    expect(openTo(at("v1.0.29", "track_progress: true"))).toBe("writer");
    expect(openTo(at("beta", "direct_prompt: Weed."))).toBe("writer");
  });

  test("the commit of a release counts as that release, whatever the comment says", () => {
    // The commits of v1.0.29 and v1.0.30.
    expect(openTo(at("1b8ee3b94104046d71fde52ec3557651ad8c0d71 # v1"))).toBe("anyone");
    expect(openTo(at("a017b830c03e23789b11fb69ed571ea61c12e45c # v1.0.29"))).toBe("writer");
  });

  test("a commit that is no release may be one of them", () => {
    const unknown = at("0123456789abcdef0123456789abcdef01234567");
    expect([state(unknown), openTo(unknown)]).toEqual(["on", "anyone"]);
    expect(gatesOf(unknown).join()).toContain("whether this commit is one before 1.0.30");
    expect(openTo(at("0123456789abcdef0123456789abcdef01234567 # v1.0.9999"))).toBe("writer");
    // Every commit of this release is known.
    expect(openTo(at("0123456789abcdef0123456789abcdef01234567 # v1.0.100"))).toBe("anyone");
  });

  test("from 1.0.123 to 1.0.126 every person starts it where all bots may", () => {
    for (const [ref, expected] of [
      ["v1.0.122", "bots"],
      ["v1.0.123", "off"],
      ["v1.0.126", "off"],
      ["v1.0.127", "bots"],
    ] as const)
      expect(state(at(ref, 'allowed_bots: "*"'))).toBe(expected);
    const open = graphOf(at("v1.0.125", 'allowed_bots: "*"'));
    expect(agentOf(open).facts["actor-check-input"]?.value).toBe("allowed_bots");
    expect(state(at("v1.0.125", 'allowed_bots: "dependabot[bot]"'))).toBe("on");
  });
});

describe("other products", () => {
  test.each<[string, string, string]>([
    ["openai/codex-action@v1", "", "writer"],
    ["openai/codex-action@v1", 'allow-users: "*"', "anyone"],
    ["openai/codex-action@v1", "ALLOW-USERS: '*'", "anyone"],
    ["OpenAI/Codex-Action@v1", 'allow-users: "*"', "anyone"],
    ["openai/codex-action@v1", 'allow-users: "alice, *"', "writer"],
    ["openai/codex-action@v1.8", "allow-bots: true", "writer"],
    ["openai/codex-action@v1.7", "allow-bots: true", "anyone"],
    ["openai/codex-action@v1.6", "allow-bots: true", "anyone"],
    ["openai/codex-action@0123456789abcdef0123456789abcdef01234567", "allow-bots: true", "anyone"],
    ["openai/codex-action@0123456789abcdef0123456789abcdef01234567 # v1.8", "allow-bots: true", "writer"],
    ["openai/codex-action@v1.6", "allow-bots: false", "writer"],
    ["anthropics/claude-code-base-action@v1", "", "anyone"],
    ["google-github-actions/run-gemini-cli@v0", "", "anyone"],
  ])("%s %s", (uses, inputs, who) => expect(openTo(workflow(uses, inputs))).toBe(who));
});
