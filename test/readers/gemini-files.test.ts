import { describe, expect, test } from "vitest";
import type { Fragment } from "../../src/graph/model.ts";
import { deciding, type PolicyRule, toolName } from "../../src/readers/gemini/policy.ts";
import { readPolicies } from "../../src/readers/gemini/read-policies.ts";
import { readSettings } from "../../src/readers/gemini/read-settings.ts";
import { readAgents } from "../../src/readers/qwen/read-agents.ts";
import { readSettings as readQwen } from "../../src/readers/qwen/read-settings.ts";
import type { Repository } from "../../src/readers/reader.ts";

function repositoryOf(files: Readonly<Record<string, string>>): Repository {
  return {
    names: Object.keys(files).sort(),
    file: (name) => (Object.hasOwn(files, name) ? { file: name, text: files[name] ?? "" } : undefined),
  };
}

/** Tools with a `uses` edge: their label, with `?` where it is only possible, and the word for tools of servers. */
function uses({ nodes, edges }: Fragment): readonly string[] {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return edges
    .filter(({ kind }) => kind === "uses")
    .map(({ to, facts }) => {
      const approval = facts.approval ? ` ${String(facts.approval.value)}` : "";
      return `${labels.get(to)}${facts.confidence?.value === "possible" ? "?" : ""}${approval}`;
    });
}

const gemini = (settings: unknown): readonly string[] => {
  const file = ".gemini/settings.json";
  const text = JSON.stringify(settings);
  return uses(readSettings({ file, text }, repositoryOf({ [file]: text })));
};

describe("names of tools", () => {
  test.each<[string, Pick<PolicyRule, "tool" | "server">]>([
    ["run_shell_command", { tool: "run_shell_command" }],
    ["ShellTool", { tool: "run_shell_command" }],
    ["mcp_*", { server: "*", tool: "*" }],
    ["mcp_seeds_*", { server: "seeds", tool: "*" }],
    ["mcp_seeds_sow_all", { server: "seeds", tool: "sow_all" }],
    ["search_file_content", { tool: "grep_search" }],
  ])("%s", (name, expected) => expect(toolName(name)).toEqual(expected));
});

describe("lists of the settings of Gemini CLI", () => {
  test.each<[unknown, readonly string[]]>([
    [{}, []],
    [{ tools: { allowed: ["run_shell_command(git)"] } }, ["run_shell_command(git)"]],
    [{ tools: { allowed: ["run_shell_command"], confirmationRequired: ["run_shell_command"] } }, []],
    [{ tools: { allowed: ["run_shell_command(git)"], exclude: ["ShellTool"] } }, []],
    [
      { tools: { allowed: ["run_shell_command(git)"], exclude: ["run_shell_command(git)"] } },
      ["run_shell_command(git)"],
    ],
    [{ tools: { core: ["run_shell_command"] } }, ["run_shell_command?"]],
    [{ tools: { core: ["run_shell_command"], allowed: ["run_shell_command(ls)"] } }, ["run_shell_command(ls)"]],
    [{ general: { defaultApprovalMode: "auto_edit" } }, ["edits", "web_fetch"]],
    [{ general: { defaultApprovalMode: "yolo" } }, []],
    [{ mcpServers: { a: { command: "a", trust: true }, b: { command: "b" } } }, ["a unasked", "b ask"]],
    [{ mcp: { excluded: ["a"] }, mcpServers: { a: { command: "a" } } }, ["a: every tool denied"]],
  ])("%j", (settings, expected) => expect(gemini(settings)).toEqual(expected));
});

describe("policies", () => {
  const rule = (decision: string, priority: number, more: string): string =>
    `[[rule]]\ndecision = "${decision}"\npriority = ${priority}\n${more}\n`;
  const policies = (text: string, other = ""): readonly string[] => {
    const file = "~/.gemini/policies/a.toml";
    return uses(readPolicies({ file, text }, repositoryOf({ [file]: text, "~/.gemini/policies/b.toml": other })));
  };
  const SHELL = 'toolName = "run_shell_command"';

  test.each<[string, string, readonly string[]]>([
    [rule("allow", 1, SHELL), "", ["run_shell_command"]],
    [rule("allow", 1, SHELL), rule("deny", 2, 'toolName = "*"'), []],
    [rule("allow", 3, SHELL), rule("deny", 2, 'toolName = "*"'), ["run_shell_command"]],
    [
      rule("allow", 1, `${SHELL}\ncommandPrefix = ["git", "gh"]`),
      rule("ask_user", 2, `${SHELL}\ncommandPrefix = "gh"`),
      ["run_shell_command(git)"],
    ],
    [rule("allow", 1, `${SHELL}\ncommandRegex = "git (log|diff)"`), "", ["run_shell_command(git)?"]],
    [rule("allow", 1, `${SHELL}\nargsPattern = "x"`), "", ["run_shell_command?"]],
    [rule("allow", 1, `${SHELL}\nmodes = ["yolo"]`), "", []],
    [rule("allow", 1, `${SHELL}\nmodes = ["autoEdit"]`), "", ["run_shell_command?"]],
    [rule("allow", 1, `${SHELL}\ninteractive = false`), "", []],
    [rule("allow", 1, 'mcpName = "seeds"\ntoolName = "sow"'), "", ["seeds: sow unasked"]],
    [rule("allow", 1, 'mcpName = "seeds"\ntoolName = "sow"'), rule("deny", 2, 'toolName = "mcp_seeds_*"'), []],
  ])("%s %s", (text, other, expected) => expect(policies(text, other)).toEqual(expected));

  test("those of a workspace allow nothing", () => {
    const file = ".gemini/policies/a.toml";
    expect(uses(readPolicies({ file, text: rule("allow", 1, SHELL) }, repositoryOf({})))).toEqual([]);
  });

  test("equal weight does not decide", () => {
    const base = {
      id: "",
      label: "",
      location: { file: "", line: 1, column: 1, endLine: 1, endColumn: 1 },
      narrowed: false,
    };
    const allow: PolicyRule = { ...base, decision: "allow", priority: 5, tool: "write_file" };
    expect(deciding([allow, { ...allow, decision: "deny" }])).toHaveLength(2);
  });
});

describe("Qwen Code", () => {
  const qwen = (settings: unknown): readonly string[] => {
    const file = ".qwen/settings.json";
    const text = JSON.stringify(settings);
    return uses(readQwen({ file, text }, repositoryOf({ [file]: text })));
  };
  const mode = (approvalMode: string, permissions: unknown): unknown => ({ tools: { approvalMode }, permissions });

  test.each<[unknown, readonly string[]]>([
    [mode("default", {}), []],
    [mode("plan", {}), []],
    [mode("yolo", {}), ["any command", "edits", "any page"]],
    [mode("yolo", { deny: ["Bash", "Edit"], ask: ["WebFetch"] }), []],
    [mode("auto-edit", {}), ["edits"]],
    [mode("default", { allow: ["Bash(git commit)"], deny: ["Bash(git *)"] }), []],
    [mode("default", { allow: ["Bash(git *)"], ask: ["Bash(git commit)"] }), ["Bash(git *)"]],
    [mode("default", { allow: ["Bash(node *)", "Bash(git log)"] }), ["Bash(node *)", "Bash(git log)"]],
    [mode("plan", { allow: ["Bash(node *)", "Bash(git log)"] }), ["Bash(git log)", "Bash(node *)?"]],
    [mode("default", { allow: ["mcp__seeds", "mcp__shed__dig"] }), ["mcp__seeds unasked", "mcp__shed__dig unasked"]],
    [{}, ["any command, when a model agrees?", "edits?", "any page, when a model agrees?"]],
  ])("%j", (settings, expected) => expect(qwen(settings)).toEqual(expected));

  test.each<[string, readonly string[]]>([
    ["approvalMode: yolo", ["any command", "edits", "any page"]],
    ["approvalMode: yolo\ntools: Bash", ["any command"]],
    ["approvalMode: yolo\ntools: [read_file]", []],
    ["approvalMode: yolo\ndisallowedTools: [run_shell_command, edit, web_fetch]", []],
    ["approvalMode: bubble", []],
    ["permissionMode: bypassPermissions\ntools: [Edit]", ["edits"]],
    ["permissionMode: bypassPermissions\napprovalMode: plan", []],
    ["tools: [edit]", ["edits?"]],
    ["tools: [grep_search]", []],
  ])("a sub-agent with %s", (head, expected) => {
    const text = `---\nname: weeder\n${head}\n---\n`;
    expect(uses(readAgents({ file: ".qwen/agents/weeder.md", text }, repositoryOf({})))).toEqual(expected);
  });
});
