import { describe, expect, test } from "vitest";
import type { Edge, Fragment } from "../../src/graph/model.ts";
import { readAgentFile } from "../../src/readers/copilot/read-agents.ts";
import { readCliMcp } from "../../src/readers/copilot/read-cli-mcp.ts";
import { readCliFile } from "../../src/readers/copilot/read-cli-settings.ts";
import { readHooksFile } from "../../src/readers/copilot/read-hooks.ts";
import type { Read } from "../../src/readers/reader.ts";
import { readDevcontainer } from "../../src/readers/vscode/read-devcontainer.ts";
import { readSettingsFile } from "../../src/readers/vscode/read-settings.ts";
import { readTasks } from "../../src/readers/vscode/read-tasks.ts";
import { repositoryOf } from "./workflow.ts";

const AGENT = ".github/agents/weeder.agent.md";
const SETUP = ".github/workflows/copilot-setup-steps.yml";
const run = (read: Read, file: string, text: string, more: Record<string, string> = {}): Fragment =>
  read({ file, text }, { ...repositoryOf({ ...more, [file]: text }), names: Object.keys({ ...more, [file]: text }) });
const edges = ({ edges: all }: Fragment, kind: Edge["kind"]): readonly Edge[] =>
  all.filter((edge) => edge.kind === kind);
const products = (fragment: Fragment): readonly unknown[] =>
  edges(fragment, "delegates").map(({ to }) => fragment.nodes.find(({ id }) => id === to)?.facts.product?.value);

describe("a custom agent", () => {
  const head = (text: string): string => `---\nname: Weeder\n${text}---\nYou weed.\n`;
  const hosts = (text: string, more?: Record<string, string>) => products(run(readAgentFile, AGENT, head(text), more));
  test("is one of VS Code, unless it is meant for GitHub", () => {
    expect(hosts("")).toEqual(["vscode-copilot"]);
    expect(hosts("target: github-copilot\n")).toEqual(["copilot-cloud-agent"]);
    expect(hosts("target: vscode\n", { [SETUP]: "jobs: { copilot-setup-steps: {} }" })).toEqual(["vscode-copilot"]);
  });
  test("is one of the cloud agent and the CLI where the repository shows that they are used", () => {
    expect(hosts("", { [SETUP]: "jobs: { copilot-setup-steps: {} }" })).toContain("copilot-cloud-agent");
    expect(hosts("", { [SETUP]: "jobs: { build: {} }" })).not.toContain("copilot-cloud-agent");
    expect(hosts("", { ".github/mcp.json": "{}" })).toContain("copilot-cli");
    expect(hosts("mcp-servers: { soil: { command: soil } }\n")).toContain("copilot-cloud-agent");
    expect(hosts("mcp-servers: []\n")).toEqual(["vscode-copilot"]);
  });
  test("has every tool where it lists none, and none where the list is empty", () => {
    const tools = (text: string) =>
      edges(run(readAgentFile, AGENT, head(text)), "delegates").map(({ facts }) => facts.tools?.value);
    expect(tools("")).toEqual(["all"]);
    expect(tools("tools: ['*', read]\n")).toEqual(["all"]);
    expect(tools("tools: []\n")).toEqual([[]]);
    expect(tools("tools: read, soil/*\n")).toEqual([["read", "soil/*"]]);
  });
  test("takes its secrets from the environment of the repository, and nobody is asked in the cloud", () => {
    const fragment = run(
      readAgentFile,
      AGENT,
      head(
        "mcp-servers: { soil: { command: soil, env: { T: '${{ secrets.SOIL }}', SOIL_TOKEN: $COPILOT_MCP_X, MODE: $COPILOT_MCP_MODE } } }\n",
      ),
    );
    expect(edges(fragment, "holds").map(({ to }) => to)).toEqual([
      "credential:github/environment:copilot/SOIL",
      "credential:github/environment:copilot/COPILOT_MCP_X",
    ]);
    const [use] = edges(fragment, "uses").filter(({ to }) => to.endsWith("mcp-servers.soil"));
    expect([use?.contexts, use?.facts.approval?.value]).toEqual([["copilot.task"], "unasked"]);
  });
  test("starts the others that it names where it may start any", () => {
    const other = { ".github/agents/planter.md": "---\ntools: [edit]\n---\n" };
    const targets = (text: string) =>
      edges(run(readAgentFile, AGENT, head(text), other), "delegates")
        .filter(({ from }) => from === `${AGENT}#agent`)
        .map(({ to, facts }) => [to, facts.tools?.value]);
    expect(targets("agents: [Planter]\n")).toEqual([[".github/agents/planter.md#agent", ["edit"]]]);
    expect(targets("agents: [planter]\ntools: [read, agent]\n")).toHaveLength(1);
    expect(targets("agents: [planter]\ntools: [read]\n")).toEqual([]);
  });
});

describe("the Copilot CLI", () => {
  test("keeps approvals for a folder that nobody can tell here", () => {
    const approvals = [
      { kind: "commands", command_identifiers: ["git push"] },
      { kind: "write" },
      { kind: "mcp", serverName: "soil", toolName: null },
    ];
    const text = JSON.stringify({ locations: { "/home/gardener/beds": { tool_approvals: approvals } } });
    const uses = edges(run(readCliFile, "~/.copilot/permissions-config.json", text), "uses");
    expect(uses.map(({ facts }) => facts.confidence?.value ?? facts.approval?.value)).toEqual([
      "possible",
      "possible",
      "unasked",
    ]);
  });
  test("takes what it allows from the user alone, and denials first", () => {
    const text = JSON.stringify({ allowedUrls: ["*", "https://a.example.com"], deniedUrls: ["https://a.example.com"] });
    const labels = (file: string) =>
      run(readCliFile, file, text)
        .nodes.filter(({ kind }) => kind === "tool")
        .map(({ label }) => label);
    expect(labels(".github/copilot/settings.json")).toEqual([]);
    expect(labels("~/.copilot/settings.json")).toEqual(["fetch *"]);
  });
  test("spells variables with and without braces", () => {
    const text = '{"mcpServers":{"soil":{"command":"soil","env":{"A_TOKEN":"$A_TOKEN","B_TOKEN":"${B_TOKEN:-x}"}}}}';
    expect(edges(run(readCliMcp, ".github/mcp.json", text), "holds").map(({ to }) => to)).toEqual([
      "credential:shell-env/A_TOKEN",
      "credential:shell-env/B_TOKEN",
    ]);
  });
});

describe("hooks", () => {
  test("run unasked in the cloud, after the folder is trusted elsewhere, and not at all where they are off", () => {
    const text = '{"version":1,"hooks":{"sessionStart":[{"bash":"./start.sh"}]}}';
    const calls = (more: Record<string, string>) =>
      edges(run(readHooksFile, ".github/hooks/a.json", text, more), "calls").map(({ from, facts }) => [
        from,
        facts.approval?.value,
      ]);
    expect(calls({})).toEqual([["session:copilot-cli", "folder"]]);
    expect(calls({ [SETUP]: "jobs: { copilot-setup-steps: {} }" })).toContainEqual([
      `${SETUP}#jobs.copilot-setup-steps`,
      "unasked",
    ]);
    expect(calls({ ".github/copilot/settings.json": '{"disableAllHooks":true}' })).toEqual([]);
  });
  test("that nobody runs hold nothing", () => {
    const text = '{"hooks":{"sessionStart":[{"bash":"./start.sh","env":{"WATER_TOKEN":"${WATER_TOKEN}"}}]}}';
    const off = { ".github/copilot/settings.json": '{"disableAllHooks":true}' };
    expect(edges(run(readHooksFile, ".github/hooks/a.json", text), "holds")).toHaveLength(1);
    expect(edges(run(readHooksFile, ".github/hooks/a.json", text, off), "holds")).toEqual([]);
  });
});

describe("hostile files", () => {
  const readers: readonly (readonly [Read, string])[] = [
    [readSettingsFile, ".vscode/settings.json"],
    [readSettingsFile, "a.code-workspace"],
    [readDevcontainer, ".devcontainer/devcontainer.json"],
    [readTasks, ".vscode/tasks.json"],
    [readHooksFile, ".github/hooks/a.json"],
    [readCliFile, ".github/copilot/settings.json"],
    [readCliFile, "~/.copilot/permissions-config.json"],
    [readCliMcp, ".github/mcp.json"],
    [readAgentFile, AGENT],
  ];
  const values = ["null", "1", "[]", "{}", '"x"', "[[[]]]", '{"__proto__":{"constructor":[{}]}}', "tru"];
  const keys = [
    ...[
      "chat.tools.terminal.autoApprove",
      "chat.tools.edits.autoApprove",
      "chat.hookFilesLocations",
      "settings",
      "mcp",
    ],
    ...["hooks", "tasks", "mounts", "containerEnv", "customizations", "postCreateCommand", "mcpServers", "locations"],
    ...["allowedUrls", "statusLine", "tools", "agents", "mcp-servers", "name", "__proto__", "toString"],
  ];
  test.each(readers)("%s of %s is never a reason to throw", (read, file) => {
    for (const value of values) {
      const map = `{${keys.map((key) => `"${key}":${value}`).join(",")}}`;
      const text = file.endsWith(".md") ? `---\n${map}\n---\n` : map;
      expect(() => run(read, file, text)).not.toThrow();
      expect(() => run(read, file, text.slice(0, -3))).not.toThrow();
    }
  });
});
