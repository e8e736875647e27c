import { describe, expect, test } from "vitest";
import { agentOf, edgesFrom, graphOf } from "./workflow.ts";

const step = (env: string, head = ""): string => `on: workflow_dispatch
permissions: { contents: write }
${head}jobs:
  weed:
    runs-on: ubuntu-latest
    steps:
      - run: claude -p "weed" --allowedTools Bash
        env:
${env.replace(/^/gm, "          ")}
`;
const held = (text: string): readonly string[] => {
  const graph = graphOf(text);
  return [
    ...new Set(
      edgesFrom(graph, agentOf(graph).id, "holds").map((edge) =>
        edge.to.replace("credential:", "").replace(".github/workflows/garden.yml#jobs.weed/", ""),
      ),
    ),
  ].sort();
};

describe("what an expression names", () => {
  test.each<[string, readonly string[]]>([
    ["${{ secrets.SHED }}", ["github/repository/SHED"]],
    ["${{ SECRETS.shed }}", ["github/repository/SHED"]],
    ["${{secrets['SHED']}}", ["github/repository/SHED"]],
    ["${{ secrets[ 'shed' ] }}", ["github/repository/SHED"]],
    ["Bearer ${{ secrets.SHED }}", ["github/repository/SHED"]],
    ["${{ secrets.A || secrets.B }}", ["github/repository/A", "github/repository/B"]],
    ["${{ secrets.A || github.token }}", ["GITHUB_TOKEN", "github/repository/A"]],
    ["${{ GitHub.Token }}", ["GITHUB_TOKEN"]],
    ["${{ github['token'] }}", ["GITHUB_TOKEN"]],
    ["${{ secrets.GITHUB_TOKEN }}", ["GITHUB_TOKEN"]],
    ["${{ secrets.github_token }}", ["GITHUB_TOKEN"]],
    ["${{ toJSON(secrets) }}", ["github/repository/*"]],
    ["${{ secrets[matrix.name] }}", ["github/repository/*"]],
    ["${{ secrets[format('{0}_KEY', matrix.name)] }}", ["github/repository/*"]],
    ["secrets.SHED", []],
    ["${{ vars.SHED }}", []],
    ["${{ github.token_type }}", []],
    ["${{ env.WATER }}", ["github/repository/WELL"]],
    ["${{ env['WATER'] }}", ["github/repository/WELL"]],
  ])("%s", (expression, expected) => {
    const head = expression.includes("env") ? "env: { WATER: '${{ secrets.WELL }}' }\n" : "";
    expect(held(step(`X: ${JSON.stringify(expression)}`, head))).toEqual(expected);
  });

  test("an environment's secret is never the repository's", () => {
    expect(held(step("X: ${{ secrets.SHED }}").replace("runs-on", "environment: shed\n    runs-on"))).toEqual([
      "github/environment:shed/SHED",
    ]);
  });

  test("a value that a step overrides is out of its reach", () => {
    expect(held(step("X: water", "env: { X: '${{ secrets.SHED }}' }\n"))).toEqual([]);
  });

  test("the reach of `gh` comes from the two variables that it reads", () => {
    const text = (name: string): string =>
      step(`${name}: \${{ secrets.GITHUB_TOKEN }}`).replace(
        "--allowedTools Bash",
        '--allowedTools "Bash(gh pr merge:*)"',
      );
    const can = (name: string): readonly string[] => {
      const graph = graphOf(text(name));
      return edgesFrom(graph, agentOf(graph).id, "can").map((edge) => edge.to);
    };
    expect(can("GH_TOKEN")).toContain("github:default-branch");
    expect(can("GITHUB_TOKEN")).toContain("github:default-branch");
    expect(can("SHED_TOKEN")).toEqual([]);
  });
});

describe("a token that a step mints", () => {
  const mint = "- id: token\n  uses: actions/create-github-app-token@v2\n";
  const inside = (outputs: string): string =>
    `${outputs}runs:\n  using: composite\n  steps:\n${mint.replace(/^/gm, "    ").trimEnd()}\n`;
  const tokens = (before: string, expression: string, action: string): readonly string[] => {
    const text = step(`GH_TOKEN: \${{ ${expression} }}`).replace(
      "      - run",
      `${before.replace(/^(?=.)/gm, "      ")}      - run`,
    );
    const graph = graphOf(text, { "shed/action.yml": action });
    const ids = edgesFrom(graph, agentOf(graph).id, "holds").map((edge) => edge.to.replace(/^.*#jobs\.weed\//, ""));
    return [...new Set(ids.filter((id) => id.includes("token")))].sort();
  };
  test("is an output of that step", () => {
    expect(tokens(mint, "steps.token.outputs.token", inside(""))).toEqual(["token.token"]);
  });
  test("inside of a composite action is not known outside by its id", () => {
    expect(tokens("- uses: ./shed\n", "steps.token.outputs.token", inside(""))).toEqual([]);
    expect(tokens(`${mint}- uses: ./shed\n`, "steps.token.outputs.token", inside(""))).toEqual(["token.token"]);
    expect(tokens(`- uses: ./shed\n${mint}`, "steps.token.outputs.token", inside(""))).toEqual(["token.token~2"]);
  });
  test("inside of a composite action may be handed on", () => {
    const given = inside("outputs:\n  key: { value: '${{ steps.token.outputs.token }}' }\n");
    expect(tokens("- id: shed\n  uses: ./shed\n", "steps.shed.outputs.key", given)).toEqual(["token.token"]);
    expect(tokens("- id: shed\n  uses: ./shed\n", "steps.token.outputs.key", given)).toEqual([]);
  });
});

describe("literal secrets", () => {
  const SECRET = "ghp_8f3Kq0Zx7Vb2Mw5Ty9Jd1Hc6Ra4Pn0Ls2Gu";
  test("are held by the agents that get them, under the file that holds them", () => {
    expect(held(step(`GH_TOKEN: ${SECRET}`))).toEqual(["literal/.github/workflows/garden.yml#GH_TOKEN"]);
    expect(held(step("X: y", `env: { GH_TOKEN: ${SECRET} }\n`))).toEqual([
      "literal/.github/workflows/garden.yml#GH_TOKEN",
    ]);
  });
  test("of one name and different values are different", () => {
    const twice = `${step(`GH_TOKEN: ${SECRET}`)}      - id: again\n        run: claude -p "weed"\n        env: { GH_TOKEN: "${SECRET.split("").reverse().join("").replace(/_phg$/, "").replace(/^/, "ghp_")}" }\n`;
    const literals = [...graphOf(twice).nodes.keys()].filter((id) => id.startsWith("credential:literal/"));
    expect(literals).toEqual([
      "credential:literal/.github/workflows/garden.yml#GH_TOKEN",
      "credential:literal/.github/workflows/garden.yml#GH_TOKEN~2",
    ]);
  });
  test("handed into a composite action are marked where they stand", () => {
    const graph = graphOf(step("X: y").replace(/- run[\s\S]*/, `- uses: ./shed\n        with: { key: ${SECRET} }\n`), {
      "shed/action.yml":
        "inputs: { key: {} }\nruns:\n  using: composite\n  steps:\n    - run: claude -p weed\n      env: { GH_TOKEN: '${{ inputs.key }}' }\n",
    });
    const [found] = edgesFrom(graph, agentOf(graph).id, "holds");
    expect([found?.to, found?.locations[0]?.file]).toEqual([
      "credential:literal/.github/workflows/garden.yml#GH_TOKEN",
      ".github/workflows/garden.yml",
    ]);
  });
  test.each(["your-token-goes-here", "${{ secrets.X }}", "changeme", "true", ""])("`%s` is none", (value) => {
    expect(held(step(`SHED_TOKEN: "${value}"`)).filter((id) => id.startsWith("literal"))).toEqual([]);
  });
  test("need no secrets of the repository: a fork's run has them, too", () => {
    const graph = graphOf(
      step(`ANTHROPIC_API_KEY: ${SECRET}`).replace("workflow_dispatch", "{ pull_request: { types: [opened] } }"),
    );
    expect(edgesFrom(graph, agentOf(graph).id, "holds").flatMap((edge) => edge.contexts)).toContain(
      "pull_request.opened:fork",
    );
  });
});
