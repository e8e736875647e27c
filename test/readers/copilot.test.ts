import { describe, expect, test } from "vitest";
import type { Diagnostic, Graph } from "../../src/graph/model.ts";
import { copilotTools } from "../../src/readers/ci/agents/copilot.ts";
import { agentOf, edgesFrom, fragmentOf, graphOf, openTo, toolsOf } from "./workflow.ts";

const step = (run: string, env = "", on = "workflow_dispatch"): string => `on: ${on}
permissions: {}
jobs:
  weed:
    runs-on: ubuntu-latest
    steps:
      - env: {${env}}
        run: |
${run.replace(/^/gm, "          ")}
`;
const tools = (run: string, env = ""): readonly string[] => {
  const graph = graphOf(step(run, env));
  return toolsOf(graph, agentOf(graph));
};
const agents = (run: string): number =>
  [...graphOf(step(run)).nodes.values()].filter((node) => node.kind === "agent").length;
const diagnostics = (run: string): readonly Diagnostic[] => fragmentOf(step(run)).diagnostics;
/** What a tool reaches, by its label. */
const reachOf = (graph: Graph, label: string): readonly string[] => {
  const tool = [...graph.nodes.values()].find((node) => node.kind === "tool" && node.label === label);
  return edgesFrom(graph, tool?.id ?? "", "reaches").map((edge) => `${edge.to} ${String(edge.facts.access?.value)}`);
};
/** Labels of tools, those that are only possible with a question mark. */
const marked = (words: readonly string[], allowAll: readonly string[] = [], named?: string): readonly string[] =>
  copilotTools(words, allowAll, named, PLACE).tools.map(({ label, confidence }) => `${label}${confidence ? "?" : ""}`);
const PLACE = { file: "garden.yml", line: 1, column: 1, endLine: 1, endColumn: 1 };
const ALL = "any command (--allow-all-tools)";
const YOLO = "any command (--yolo)";
const ANYWHERE = "web_fetch (any address)";

describe("a command that runs", () => {
  test.each([
    "copilot -p weed",
    "copilot -sp weed",
    "copilot --prompt=weed",
    "copilot -i weed",
    "echo weed | copilot",
    "npx -y @github/copilot -p weed",
    "npx @github/copilot@1.0.80 -p weed",
    "npx -p @github/copilot copilot -p weed",
    "timeout 60 copilot -p weed --agent gardener",
    "copilot workflow run weed",
    "copilot --acp",
    "gh copilot -p weed",
    "gh copilot -- --prompt weed",
    "echo weed | gh copilot",
  ])("%s", (run) => expect(agents(run)).toBe(1));
});

describe("a command that runs nothing", () => {
  test.each([
    "gh copilot suggest weed",
    'gh copilot explain "weed -p"',
    'gh copilot suggest -t shell "pull the weeds"',
    "gh copilot -- --help",
    "gh copilot --help -p",
    "npm install -g @github/copilot",
    "copilot --version",
    "copilot help permissions",
    "copilot mcp add shed -- docker run -p 80:80 shed",
    "copilot plugin install workflow",
    "gh auth token | copilot login --with-token",
    'echo "copilot -p weed --yolo"',
    "# copilot -p weed --yolo",
    "which copilot",
  ])("%s", (run) => {
    expect(agents(run)).toBe(0);
    expect(diagnostics(run)).toEqual([]);
  });
});

test("gh hands the options over", () => {
  expect(tools("gh copilot -p weed --allow-tool 'shell(git)'")).toEqual(["shell(git)"]);
  expect(tools("gh copilot -- -p weed --yolo")).toContain(YOLO);
});

describe("what the options allow", () => {
  test.each<[string, readonly string[]]>([
    ["copilot -p weed", []],
    ["copilot -p weed --no-ask-user --allow-all-paths --add-dir /tmp", []],
    ["copilot -p weed --allow-all-tools", [ALL, "web_fetch", "write"]],
    ["copilot -p weed --allow-all", ["any command (--allow-all)", ANYWHERE, "write"]],
    ["copilot -p weed --yolo", [YOLO, ANYWHERE, "write"]],
    ["copilot -p weed --allow-all-urls", [ANYWHERE]],
    ["copilot -p weed --allow-url=example.com,example.org", ["web_fetch (example.com)", "web_fetch (example.org)"]],
    ["copilot -p weed --allow-tool=shell", ["shell"]],
    ["copilot -p weed --allow-tool 'shell(git push)' write", ["shell(git push)", "write"]],
    [
      "copilot -p weed --allow-tool='write, shell(npm:*), url(example.com)'",
      ["shell(npm:*)", "url(example.com)", "write"],
    ],
    ["copilot -p weed --allow-tool='shell(git log --format=%h,%s)'", ["shell(git log --format=%h,%s)"]],
    ["copilot -p weed --allow-tool 'Shed(open)' --allow-tool Barn", ["Barn", "Shed(open)"]],
  ])("%s", (run, expected) => expect(tools(run)).toEqual(expected));

  test("a command is allowed with whatever stands behind it, or with its subcommands", () => {
    const facts = (rule: string): unknown => {
      const graph = graphOf(step(`copilot -p weed --allow-tool '${rule}'`));
      const [use] = edgesFrom(graph, agentOf(graph).id, "uses");
      const node = graph.nodes.get(use?.to ?? "");
      return [node?.facts.command?.value, node?.facts.breadth?.value];
    };
    expect(facts("shell")).toEqual(["*", "any"]);
    expect(facts("shell(git push)")).toEqual(["git push *", "narrow"]);
    expect(facts("shell(git:*)")).toEqual(["git *", "wide"]);
    expect(facts("shell(npm test)")).toEqual(["npm test *", "build"]);
  });

  test("the variable allows everything, wherever it is set", () => {
    const label = "any command (COPILOT_ALLOW_ALL)";
    expect(tools("copilot -p weed", 'COPILOT_ALLOW_ALL: "true"')).toContain(label);
    expect(tools("COPILOT_ALLOW_ALL=1 copilot -p weed")).toContain(label);
    expect(tools("export COPILOT_ALLOW_ALL=yes\ncopilot -p weed")).toContain(label);
    expect(tools("copilot -p weed", 'COPILOT_ALLOW_ALL: "false"')).toEqual([]);
    expect(tools("copilot -p weed", "COPILOT_ALLOW_ALL: maybe")).toEqual([
      "tools that are not in the files ($COPILOT_ALLOW_ALL)",
    ]);
    expect(tools("copilot -p weed", "COPILOT_ALLOW_ALL: '${{ inputs.all }}'")).toEqual([
      "tools that are not in the files (${{ inputs.all }})",
    ]);
  });
});

describe("a denial", () => {
  test.each<[string, readonly string[]]>([
    ["--allow-all-tools --deny-tool shell", ["web_fetch", "write"]],
    ["--yolo --deny-tool=shell,write --deny-tool=url", []],
    // One command less is still any other.
    ["--yolo --deny-tool 'shell(git push)'", [YOLO, ANYWHERE, "write"]],
    ["--allow-tool 'shell(git push)' --deny-tool 'shell(git:*)'", []],
    ["--allow-tool 'shell(git push origin)' --deny-tool 'shell(git push)'", []],
    ["--allow-tool 'shell(gitea:*)' --deny-tool 'shell(git:*)'", ["shell(gitea:*)"]],
    ["--allow-tool write --deny-tool 'write(secret.txt)'", ["write"]],
    ["--allow-tool 'Shed(open)' --deny-tool Shed", []],
    // Wildcards elsewhere are not documented, and what only a run can tell may deny nothing.
    ["--allow-tool 'shell(git push)' --deny-tool 'shell(git*)'", ["shell(git push)"]],
    ["--allow-tool 'shell(git push)' --deny-tool 'shell(*)'", ["shell(git push)"]],
    ["--allow-tool shell --deny-tool '${{ vars.DENIED }}'", ["shell"]],
  ])("%s", (options, expected) => expect(tools(`copilot -p weed ${options}`)).toEqual(expected));

  test("of a subcommand takes it out of a wildcard", () => {
    const graph = (options: string): Graph => graphOf(step(`copilot -p weed --allow-tool 'shell(git:*)' ${options}`));
    expect(reachOf(graph(""), "shell(git:*)")).toContain("github:default-branch write");
    expect(reachOf(graph("--deny-tool 'shell(git push)'"), "shell(git:*)")).not.toContain(
      "github:default-branch write",
    );
  });
});

describe("the choice of tools", () => {
  test.each<[string, readonly string[]]>([
    ["--yolo --available-tools=view,grep", []],
    ["--yolo --available-tools=bash,view", [YOLO]],
    ["--allow-tool shell --available-tools view edit", []],
    // Whether an agent of its own keeps to the list is not documented.
    ["--yolo --available-tools=view,task", [`${YOLO}?`, "write?", `${ANYWHERE}?`]],
    ["--yolo --available-tools=${{inputs.tools}}", [YOLO, "write", ANYWHERE]],
    ["--yolo --excluded-tools=bash", [`${YOLO}?`, "write", ANYWHERE]],
    ["--yolo --excluded-tools=bash,powershell,task,skill", ["write", ANYWHERE]],
    // Where both are given, the list of the only tools counts.
    ["--yolo --available-tools=bash --excluded-tools=bash", [YOLO]],
  ])("%s", (options, expected) => expect(marked(options.split(" "))).toEqual(expected));
});

describe("the GitHub server that comes with it", () => {
  test.each<[string, readonly string[]]>([
    ["--allow-tool github-mcp-server", []],
    ["--allow-tool github-mcp-server(create_issue)", ["github-mcp-server(create_issue)?"]],
    ["--allow-tool github-mcp-server --enable-all-github-mcp-tools", ["github-mcp-server: *"]],
    ["--allow-tool github-mcp-server(create_issue) --enable-all-github-mcp-tools", ["github-mcp-server: create_issue"]],
    ["--allow-tool github-mcp-server --add-github-mcp-toolset issues", ["github-mcp-server: *?"]],
    ["--allow-tool github-mcp-server --add-github-mcp-tool create_issue", ["github-mcp-server: create_issue"]],
    ["--enable-all-github-mcp-tools", []],
    ["--allow-tool github-mcp-server --enable-all-github-mcp-tools --disable-builtin-mcps", []],
    ["--allow-tool github-mcp-server --enable-all-github-mcp-tools --deny-tool github-mcp-server", []],
  ])("%s", (options, expected) => expect(marked(options.split(" "))).toEqual(expected));

  test("of another server that is added, every tool counts where all are allowed", () => {
    const added = ["--allow-all-tools", "--deny-tool=shell,write,url", "--additional-mcp-config"];
    expect(marked([...added, '{"mcpServers":{"shed":{"url":"https://shed.example"}}}'])).toEqual([
      "MCP server of --additional-mcp-config",
    ]);
    expect(marked([...added, '{"mcpServers":{"gh":{"url":"https://api.githubcopilot.com/mcp"}}}'])).toEqual([
      "GitHub server of --additional-mcp-config",
    ]);
    expect(marked([...added, "@shed.json"])).toEqual(["tools that are not in the files (@shed.json)?"]);
  });
});

describe("what only a run can tell", () => {
  test.each<[string, string]>([
    ["--allow-tool '${{ vars.IT }}'", "${{ vars.IT }}"],
    ["--allow-tool 'shell($IT)'", "shell($IT)"],
    ["--allow-tool", "--allow-tool"],
    ["$COPILOT_ARGS", "$COPILOT_ARGS"],
  ])("%s may be any tool", (options, what) => {
    const run = `copilot -p weed ${options}`;
    expect(tools(run)).toEqual([`tools that are not in the files (${what})`]);
    expect(diagnostics(run).map(({ code }) => code)).toEqual(["unresolved-reference"]);
  });

  test("and with all commands denied no command", () => {
    const [tool] = copilotTools(["--allow-tool=$IT", "--deny-tool=shell"], [], undefined, PLACE).tools;
    expect([tool?.capability, tool?.confidence]).toEqual(["mcp", "possible"]);
  });
});

test("before 0.0.423 a command that only reads may hide any other", () => {
  const hidden = "any command (what only reads can hide others before 0.0.423)?";
  expect(marked(["-p", "weed"], [], "@github/copilot@0.0.422")).toEqual([hidden]);
  expect(marked(["-p", "weed", "--deny-tool=shell"], [], "@github/copilot@0.0.422")).toEqual([]);
  expect(marked(["-p", "weed"], [], "@github/copilot@0.0.423")).toEqual([]);
  expect(marked(["-p", "weed"], [], "@github/copilot")).toEqual([]);
});

describe("its token", () => {
  const held = (env: string): unknown => {
    const graph = graphOf(step("copilot -p weed", env));
    const [edge] = edgesFrom(graph, agentOf(graph).id, "holds");
    return [edge?.to, edge?.facts.channel?.value, graph.nodes.get(edge?.to ?? "")?.facts.class?.value];
  };
  test("of its own is the key of its model, which its GitHub server uses", () =>
    expect(held("COPILOT_GITHUB_TOKEN: '${{ secrets.SHED }}'")).toEqual([
      "credential:github/repository/SHED",
      ["env", "mcp"],
      "model-key",
    ]));
  test("for gh is a token of a person", () =>
    expect(held("GH_TOKEN: '${{ secrets.SHED }}'")).toEqual([
      "credential:github/repository/SHED",
      ["env", "gh", "mcp"],
      "pat",
    ]));
  test("is a secret, without which nobody from a fork starts it; the key of another product is not", () => {
    const open = (env: string): unknown => openTo(step("copilot -p weed --yolo", env, "pull_request"));
    expect(open("GITHUB_TOKEN: '${{ secrets.SHED }}'")).not.toEqual(open(""));
    expect(open("COPILOT_PROVIDER_API_KEY: '${{ secrets.SHED }}'")).not.toEqual(open(""));
    expect(open("GH_TOKEN: '${{ github.token }}', ANTHROPIC_API_KEY: '${{ secrets.SHED }}'")).toEqual(open(""));
  });
});
