import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claudeWords } from "../../src/readers/github-workflow/claude-words.ts";
import { agentOf, graphOf, toolsOf } from "./workflow.ts";

const workflow = (
  inputs: string,
  uses = "anthropics/claude-code-action@v1",
  on = "workflow_dispatch",
): string => `on: ${on}
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
const tools = (inputs: string, uses?: string, on?: string): readonly string[] => {
  const graph = graphOf(workflow(inputs, uses, on));
  return toolsOf(graph, agentOf(graph));
};
const args = (text: string): string => `claude_args: ${JSON.stringify(text)}`;

describe("claudeWords", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      "--allowedTools Bash(git log:*),Grep",
      ["--allowedTools", "Bash(git", "log:*),Grep"],
      ["--allowedTools", "Bash", "git", ",Grep"],
    ],
    [
      "--allowedTools 'Bash(git log:*)' Edit",
      ["--allowedTools", "Bash(git log:*)", "Edit"],
      ["--allowedTools", "Bash(git log:*)", "Edit"],
    ],
    ['--a "b \\" c" d\\ e', ["--a", 'b " c', "d", "e"], ["--a", 'b " c', "d", "e"]],
    ["--a \\\n --b", ["--a", "--b"], ["--a", "--b"]],
    ["# --a\n--b # c", ["--b", "#", "c"], ["--b", "#", "c"]],
    ["--a ${{ inputs.b || 'c d' }}e", ["--a", "${{ inputs.b || 'c d' }}e"], ["--a", "${{ inputs.b || 'c d' }}e"]],
    ['--a "open', ["--a", "open"], ["--a", "open"]],
    ["--a ''", ["--a", ""], ["--a", ""]],
  ])("%j", (text, now, before) => {
    expect(claudeWords(text, false)).toEqual(now);
    expect(claudeWords(text, true)).toEqual(before);
  });

  test("ends, and loses no letter", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", '"', "'", "\\", "(", ")", "*", "$", "{", "}", "#") }),
        (text) => {
          const letters = text
            .split("\n")
            .filter((line) => !line.trim().startsWith("#"))
            .join("")
            .replace(/[^ab]/g, "");
          expect(claudeWords(text, false).join("").replace(/[^ab]/g, "")).toBe(letters);
        },
      ),
    );
  });
});

describe("what claude_args grant", () => {
  test.each<[string, string, readonly string[]]>([
    ["nothing", "--max-turns 5", []],
    ["one list", '--allowedTools "Read,Bash(gh issue view:*)"', ["Bash(gh issue view:*)", "Read"]],
    ["two lists", "--allowedTools Read --allowedTools Edit", ["Edit", "Read"]],
    ["the other spelling", "--allowed-tools=Read,Edit", ["Edit", "Read"]],
    ["a line that goes on", "--model opus \\\n--allowedTools Bash", ["Bash"]],
    ["a flag inside of another one's text", '--append-system-prompt "say --allowedTools Bash"', []],
    ["a denial of the whole tool", "--allowedTools 'Bash(git log:*),Read' --disallowedTools Bash", ["Read"]],
    ["a denial that is narrower", '--allowedTools "Bash" --disallowedTools "Bash(rm:*)"', ["Bash"]],
    ["quotes inside of quotes", `--allowedTools "'Read','Edit'"`, ["Edit", "Read"]],
    ["typographic quotes", "--allowedTools “Bash”", ["“Bash”"]],
    ["letters that look alike", "--allowedTools Ваsh,Ｂａｓｈ", ["Ваsh", "Ｂａｓｈ"]],
    ["a blank of another kind", "--allowedTools Read,\u00a0Bash", ["Bash", "Read"]],
    ["a bracket that never closes", "--allowedTools 'Bash(git log:*,Read'", ["Bash(git log:*,Read"]],
  ])("%s", (_, text, expected) => expect(tools(args(text))).toEqual(expected));

  test("what looks like a tool and is none grants no command", () => {
    for (const text of ["“Bash”", "Ваsh", "Ｂａｓｈ", "bash", "Bash(git log:*,Read"]) {
      const graph = graphOf(workflow(args(`--allowedTools '${text}'`)));
      expect(
        [...graph.nodes.values()].filter((node) => node.kind === "tool").map((node) => node.facts.capability?.value),
      ).not.toContain("shell");
    }
  });

  test("an unquoted pattern meant every command before 1.0.149", () => {
    const text = args("--allowedTools Bash(git:*),Grep");
    expect(tools(text)).toEqual(["Bash(git:*)", "Grep"]);
    expect(tools(text, "anthropics/claude-code-action@v1.0.148")).toEqual(["Bash", "Grep"]);
    expect(tools(text, "anthropics/claude-code-action@v1.0.149")).toEqual(["Bash(git:*)", "Grep"]);
  });

  test("a secret in a pattern is masked", () => {
    const secret = "ghp_8f3Kq0Zx7Vb2Mw5Ty9Jd1Hc6Ra4Pn0Ls2Gu";
    const graph = graphOf(workflow(args(`--allowedTools "Bash(GH_TOKEN=${secret} gh pr *)"`)));
    expect(JSON.stringify([...graph.nodes.values(), ...graph.edges.values()])).not.toContain(secret);
  });
});

describe("tag mode", () => {
  const comment = "{ issue_comment: { types: [created] } }";
  const tag = (inputs: string, uses?: string): readonly string[] => {
    const graph = graphOf(workflow(inputs, uses, comment).replace("          prompt: Weed.\n", ""));
    return toolsOf(graph, agentOf(graph));
  };
  test("grants edits, its comment and its branch", () => {
    expect(tag("")).toEqual(["Edit, Write", "commit and push to its branch", "its own comment"]);
  });
  test("pushed anywhere before 1.0.72, on @beta and @v0", () => {
    for (const ref of ["v1.0.71", "beta", "v0", "v0.0.60"])
      expect(tag("", `anthropics/claude-code-action@${ref}`)).toContain("Bash(git push:*)");
  });
  test("obeys denials", () => {
    expect(tag('disallowed_tools: "Edit,Write"')).not.toContain("Edit, Write");
    expect(tag('disallowed_tools: "Edit"')).toContain("Edit, Write");
    expect(tag("claude_args: --disallowedTools Bash")).toEqual(["Edit, Write", "its own comment"]);
  });
  test("is left by a prompt since 1.0, and only by `mode` before", () => {
    expect(tools("", undefined, comment)).toEqual([]);
    expect(tools("", "anthropics/claude-code-action@beta", comment)).toContain("Edit, Write");
    expect(tools("mode: agent", "anthropics/claude-code-action@beta", comment)).toEqual([]);
    expect(tools("track_progress: true", undefined, comment)).toContain("Edit, Write");
  });
});

describe("settings", () => {
  const settings = (json: string): readonly string[] => tools(`settings: ${JSON.stringify(json)}`);
  test.each<[string, string, readonly string[]]>([
    ["valid", '{"permissions":{"allow":["Read"]}}', ["Read"]],
    ["with a comma too many", '{"permissions":{"allow":["Read"],}}', []],
    ["with a comment", '{"permissions":{"allow":["Read"]} /* no */}', []],
    ["with an expression as value", '{"maxTurns": ${{ vars.N }}, "permissions":{"allow":["Read"]}}', ["Read"]],
    [
      "with an expression in a string",
      '{"model": "${{ vars.M }}", "permissions":{"allow":["Bash(gh issue view ${{ github.event.issue.number }})"]}}',
      ["Bash(gh issue view ${{ github.event.issue.number }})"],
    ],
    ["that lift every question", '{"permissions":{"defaultMode":"bypassPermissions"}}', ["Edit", "any command"]],
    ["of a file", ".claude/settings.json", []],
  ])("%s", (_, json, expected) => expect(settings(json)).toEqual(expected));
});
