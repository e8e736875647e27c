import { describe, expect, test } from "vitest";
import type { Graph, Node } from "../../src/graph/model.ts";
import { agentOf, edgesFrom, fragmentOf, graphOf } from "./workflow.ts";

const step = (uses: string, inputs: string): string => `on: { issues: { types: [opened] } }
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
const claude = (args: string): string =>
  step("anthropics/claude-code-action@v1", `claude_args: ${JSON.stringify(args)}`);
const config = (servers: object): string => `--mcp-config '${JSON.stringify({ mcpServers: servers })}'`;
const HUB = { command: "docker", args: ["run", "ghcr.io/github/github-mcp-server"] };
const SHEETS = { url: "https://mcp.supabase.com/mcp" };

const serversOf = (graph: Graph): readonly Node[] => [...graph.nodes.values()].filter(({ kind }) => kind === "server");
/** What the only server reaches, each with its access. */
const reaches = (text: string): readonly string[] => {
  const graph = graphOf(text);
  return serversOf(graph).flatMap(({ id }) =>
    edgesFrom(graph, id, "reaches").map((edge) => `${edge.to} ${edge.facts.access?.value}`),
  );
};

describe("the reach of a server in the arguments of Claude's action", () => {
  test.each<[string, string, readonly string[]]>([
    ["without a rule for it", "", []],
    ["by a tool that reads", "--allowedTools mcp__hub__issue_read", ["github:issues read"]],
    ["by a tool that merges", "--allowedTools mcp__hub__merge_pull_request", ["github:default-branch merge"]],
    ["by a rule for another one", "--allowedTools mcp__hubs__merge_pull_request", []],
    ["that is denied as a whole", "--allowedTools mcp__hub --disallowedTools mcp__hub", []],
    [
      "but for a tool that is denied",
      "--allowedTools mcp__hub__merge_pull_request,mcp__hub__issue_read --disallowedTools mcp__hub__merge_pull_request",
      ["github:issues read"],
    ],
  ])("%s", (_, rules, expected) => expect(reaches(claude(`${config({ hub: HUB })} ${rules}`))).toEqual(expected));

  test.each(["--allowedTools mcp__hub", "--allowedTools mcp__hub__*", "--dangerously-skip-permissions"])(
    "is all that it can do with %s",
    (rules) => expect(reaches(claude(`${config({ hub: HUB })} ${rules}`))).toContain("github:default-branch write"),
  );

  test("is none where its own switch makes it read", () => {
    const hub = { ...HUB, args: [...HUB.args, "--read-only"] };
    expect(reaches(claude(`${config({ hub })} --allowedTools mcp__hub__merge_pull_request`))).toEqual([]);
  });

  test("of a service is only possible where single tools are named, and none where they read", () => {
    const text = claude(`${config({ sheets: SHEETS })} --allowedTools mcp__sheets__execute_sql`);
    const graph = graphOf(text);
    const uses = edgesFrom(graph, agentOf(graph).id, "uses").filter(({ to }) => to.includes("/servers/"));
    expect(uses.map(({ facts }) => facts.confidence?.value)).toEqual(["possible"]);
    expect(reaches(text)).toContain("service:database write");
    expect(reaches(claude(`${config({ sheets: SHEETS })} --allowedTools mcp__sheets__list_tables`))).toEqual([]);
  });
});

describe("the servers of a step", () => {
  const labels = (text: string, others?: Readonly<Record<string, string>>): readonly string[] =>
    serversOf(graphOf(text, others)).map(({ label }) => label);
  const file = JSON.stringify({ mcpServers: { hub: HUB, sheets: SHEETS, words: "no server" } });

  test("come from every configuration that is named, in any spelling", () => {
    const text = claude(
      `--mcp-config a.json ./b.json --model x --mcp-config=${"${{ github.workspace }}"}/c.json d.json`,
    );
    const named = (name: string): string => JSON.stringify({ mcpServers: { [name]: SHEETS } });
    const files = { "a.json": named("a"), "b.json": named("b"), "c.json": named("c"), "d.json": named("d") };
    expect(labels(text, files)).toEqual(["a", "b", "c"]);
  });

  test("come from the older input, as JSON and as a path", () => {
    const base = (value: string): string =>
      step("anthropics/claude-code-base-action@v0.0.63", `mcp_config: ${JSON.stringify(value)}`);
    expect(labels(base(file))).toEqual(["hub", "sheets"]);
    expect(labels(base("servers.json"), { "servers.json": file })).toEqual(["hub", "sheets"]);
    expect(labels(base("servers.json"))).toEqual([]);
    expect(fragmentOf(base("servers.json")).diagnostics.map(({ code }) => code)).toEqual(["unresolved-reference"]);
  });

  test("that settings without a key for them could be taken for are none", () => {
    const settings = JSON.stringify({ tools: { core: [] }, hooks: { command: "make" } });
    expect(labels(step("google-github-actions/run-gemini-cli@v0", `settings: '${settings}'`))).toEqual([]);
  });

  test("hold what stands in their own entry alone, and are defined where their job is", () => {
    const env = { GITHUB_PERSONAL_ACCESS_TOKEN: "${{ secrets.SHED_PAT }}" };
    const graph = graphOf(claude(`${config({ hub: { ...HUB, env }, sheets: SHEETS })} --allowedTools mcp__hub`));
    const [hub, sheets] = serversOf(graph);
    expect(edgesFrom(graph, hub?.id ?? "", "holds").map(({ to }) => to)).toEqual([
      "credential:github/repository/SHED_PAT",
    ]);
    expect(edgesFrom(graph, sheets?.id ?? "", "holds")).toEqual([]);
    expect(graph.nodes.get("credential:github/repository/SHED_PAT")?.facts.pool).toBeUndefined();
    expect([hub?.layer, sheets?.layer]).toEqual(["L3", "L7"]);
    expect(edgesFrom(graph, agentOf(graph).id, "can").map(({ to }) => to)).toContain("github:default-branch");
  });

  test("are none of this job where the agent works elsewhere", () => {
    const inputs = `mcp: '${JSON.stringify({ sheets: SHEETS })}'`;
    expect(labels(step("warpdotdev/oz-agent-action@v1", inputs))).toEqual(["sheets"]);
    expect(labels(step("warpdotdev/oz-agent-action@v1", `${inputs}\ncloud: true`))).toEqual([]);
  });
});
