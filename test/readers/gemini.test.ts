import { describe, expect, test } from "vitest";
import { geminiCommandTools } from "../../src/readers/ci/agents/gemini.ts";
import { agentOf, edgesFrom, fragmentOf, graphOf, toolsOf } from "./workflow.ts";

const step = (inputs: string, more = ""): string => `on: workflow_dispatch
permissions: {}
jobs:
  weed:
    runs-on: ubuntu-latest
    steps:
      - uses: google-github-actions/run-gemini-cli@v0
${more}        with:
${inputs.replace(/^/gm, "          ")}
`;
const tools = (text: string): readonly string[] => toolsOf(graphOf(text), agentOf(graphOf(text)));
const settings = (json: string, more = ""): string => step(`settings: ${JSON.stringify(json)}\n${more}`);
const EVERYTHING = "any command (--yolo)";

describe("the list of core tools", () => {
  test.each<[string, string, readonly string[]]>([
    ["absent", "{}", [EVERYTHING, "write_file"]],
    ["empty", '{"tools":{"core":[]}}', []],
    ["of one command", '{"tools":{"core":["run_shell_command(echo)"]}}', ["run_shell_command(echo)"]],
    ["of every command", '{"tools":{"core":["run_shell_command"]}}', ["run_shell_command"]],
    ["under its old name", '{"coreTools":["ShellTool(echo)","write_file"]}', ["ShellTool(echo)", "write_file"]],
    ["with a comma at the end", '{"tools":{"core":["read_file",]}}', [EVERYTHING, "write_file"]],
    ["with comments", '{"tools":/* all */{"core":[ // none\n"read_file"]}}', []],
    ["with a comment in a string", '{"tools":{"core":["run_shell_command(echo //)"]}}', ["run_shell_command(echo //)"]],
    [
      "that is an expression",
      '{"tools":{"core":${{ vars.CORE }}}}',
      ["any command (--yolo; what limits it is not in the files)", "write_file"],
    ],
    ["beside an expression", '{"maxSessionTurns": ${{ vars.TURNS }},"tools":{"core":[]}}', []],
    ["in settings that are an expression", "${{ vars.SETTINGS }}", [EVERYTHING, "write_file"]],
    ["in settings that are no JSON", "tools: { core: [] }", [EVERYTHING, "write_file"]],
  ])("%s", (_, json, expected) => expect(tools(settings(json))).toEqual(expected));

  test("counts since 0.39.1 only", () => {
    const json = '{"tools":{"core":["read_file"]}}';
    expect(tools(settings(json, "gemini_cli_version: 0.39.0"))).toHaveLength(2);
    expect(tools(settings(json, "gemini_cli_version: 0.39.1"))).toEqual([]);
    expect(tools(settings(json, "gemini_cli_version: latest"))).toEqual([]);
  });

  test("of broken settings is reported", () => {
    expect(fragmentOf(settings('{"tools":{"core":[],}}')).diagnostics.map(({ code }) => code)).toEqual([
      "syntax-error",
    ]);
    expect(fragmentOf(settings("{}")).diagnostics).toEqual([]);
  });
});

test("a number in a pattern stays what it is", () => {
  const graph = graphOf(
    settings('{"tools":{"core":["run_shell_command(gh issue comment ${{ github.event.issue.number }})"]}}'),
  );
  const [use] = edgesFrom(graph, agentOf(graph).id, "uses");
  expect(graph.nodes.get(use?.to ?? "")?.facts.pinned?.value).toBe(true);
});

test("a token in the settings of a server is held by the agent", () => {
  const graph = graphOf(
    settings(
      '{"mcpServers":{"github":{"command":"docker","args":["ghcr.io/github/github-mcp-server"],"env":{"GITHUB_PERSONAL_ACCESS_TOKEN":"${{ secrets.SHED }}"}}},"tools":{"core":[]}}',
    ),
  );
  const [held] = edgesFrom(graph, agentOf(graph).id, "holds");
  expect([held?.to, held?.facts.channel?.value, graph.nodes.get(held?.to ?? "")?.facts.class?.value]).toEqual([
    "credential:github/repository/SHED",
    ["env", "mcp"],
    "pat",
  ]);
  expect(edgesFrom(graph, agentOf(graph).id, "can").map((edge) => edge.to)).toContain("github:default-branch");
});

const PLACE = { file: "garden.yml", line: 1, column: 1, endLine: 1, endColumn: 1 };

describe("the command", () => {
  const command = (line: string): string =>
    `on: workflow_dispatch\npermissions: {}\njobs:\n  weed:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${line}\n`;
  test.each<[string, readonly string[]]>([
    ["gemini -p weed", []],
    ["gemini --yolo -p weed", [EVERYTHING, "write_file"]],
    ["gemini -y -p weed", [EVERYTHING, "write_file"]],
    ["gemini --approval-mode=yolo -p weed", [EVERYTHING, "write_file"]],
    ["gemini --approval-mode yolo -p weed", [EVERYTHING, "write_file"]],
    ["gemini --approval-mode auto_edit -p weed", ["write_file"]],
    ["gemini --approval-mode default -p weed", []],
    ["gemini --approval-mode plan -p weed", []],
    ["gemini --allowed-tools run_shell_command -p weed", ["run_shell_command"]],
    [
      "gemini --allowed-tools='run_shell_command(git push),write_file' -p weed",
      ["run_shell_command(git push)", "write_file"],
    ],
    ["gemini --allowed-tools read_file -p weed", []],
  ])("%s", (line, expected) => expect(tools(command(line))).toEqual(expected));

  test("a tool that is allowed by its name runs any command", () => {
    const graph = graphOf(command("gemini --allowed-tools run_shell_command -p weed"));
    const [use] = edgesFrom(graph, agentOf(graph).id, "uses");
    expect(graph.nodes.get(use?.to ?? "")?.facts.breadth?.value).toBe("any");
  });

  test("what only a run can tell may be any tool", () => {
    for (const flag of ["--allowed-tools", "--approval-mode"])
      expect(
        geminiCommandTools(["-p", "weed", flag, "${{ vars.IT }}"], PLACE).map((tool) => [tool.label, tool.confidence]),
      ).toEqual([["tools that are not in the files (${{ vars.IT }})", "possible"]]);
  });
});
