import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agentByUses } from "../../src/catalog/agents.ts";
import { actionAgent } from "../../src/readers/ci/agents/action-agent.ts";
import { claudeWords } from "../../src/readers/ci/agents/claude-words.ts";
import { agentOf, contextsOf, edgesFrom, graphOf, stepOf, toolsOf } from "./workflow.ts";

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
  test("may push anywhere where the release of a commit is not known", () => {
    const graph = graphOf(
      workflow("", `anthropics/claude-code-action@${"0123456789".repeat(4)}`, comment).replace(
        "          prompt: Weed.\n",
        "",
      ),
    );
    const uses = edgesFrom(graph, agentOf(graph).id, "uses").filter(({ to }) => to.endsWith("Bash(git push:*)"));
    expect(uses.map(({ facts }) => facts.confidence?.value)).toEqual(["possible"]);
  });
  test("took the settings of a pull request as they are before 1.0.74, also from a fork", () => {
    const HEAD = "tools that are not in the files (`.claude` and `.mcp.json` of the pull request)";
    expect(tag("", "anthropics/claude-code-action@v1.0.73")).toContain(HEAD);
    expect(tag("", "anthropics/claude-code-action@v1.0.74")).not.toContain(HEAD);
    expect(tools("track_progress: true", "anthropics/claude-code-action@v1.0.73", "pull_request")).not.toContain(HEAD);
    expect(tools("", "anthropics/claude-code-action@v1.0.73", comment)).not.toContain(HEAD);
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
    ["with a question, which nobody answers", '{"permissions":{"allow":["Read","Edit"],"ask":["Edit"]}}', ["Read"]],
    [
      "with a mode that is locked",
      '{"permissions":{"defaultMode":"bypassPermissions","disableBypassPermissionsMode":"disable"}}',
      [],
    ],
    ["of a file that is not there", "ci/agent.json", ["tools that are not in the files (ci/agent.json)"]],
    ["that are an expression", "${{ vars.SETTINGS }}", ["tools that are not in the files (${{ vars.SETTINGS }})"]],
    [
      "with an expression for the rules",
      '{"permissions":{"allow": ${{ vars.RULES }}}}',
      ["tools that are not in the files (permissions)"],
    ],
  ])("%s", (_, json, expected) => expect(settings(json)).toEqual(expected));

  const files = (given: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(given).map(([file, json]) => [file, JSON.stringify(json)]));
  /** The tools of one step, each with `?` where the files leave open whether it has it; and what was said aloud. */
  const grants = (
    inputs: string,
    given: Readonly<Record<string, unknown>> = {},
    uses = "anthropics/claude-code-action@v1",
  ) => {
    const sources = files(given);
    const entry = agentByUses(uses);
    if (entry === undefined) throw new Error("No such action.");
    const said: string[] = [];
    const agent = actionAgent(
      entry,
      stepOf(`- uses: ${uses}\n  with:\n    prompt: Weed.\n${inputs.replace(/^/gm, "    ")}\n`),
      ({ code, level, location }) => void said.push(`${level} ${code} ${location.file}:${location.line}`),
      {
        names: Object.keys(sources),
        file: (file) => (sources[file] === undefined ? undefined : { file, text: sources[file] }),
      },
    );
    const [context] = contextsOf("on: workflow_dispatch");
    if (context === undefined) throw new Error("No context.");
    const list = agent.tools(context).map((tool) => `${tool.label}${tool.confidence ? "?" : ""} ${tool.location.file}`);
    return { list, said };
  };
  const HERE = ".github/workflows/garden.yml";

  test("of a file are read where the file is there", () => {
    const ci = { permissions: { allow: ["Bash(make:*)"], deny: ["Edit"] } };
    for (const path of ["ci/agent.json", "./ci/agent.json", "${{ github.workspace }}/ci/agent.json"])
      expect(grants(`settings: ${path}\nclaude_args: --allowedTools Edit`, { "ci/agent.json": ci }).list, path).toEqual(
        [`Edit? ${HERE}`, "Bash(make:*) ci/agent.json"],
      );
    expect(grants("claude_args: --settings ci/agent.json", { "ci/agent.json": ci }).list).toEqual([
      "Bash(make:*) ci/agent.json",
    ]);
    expect(grants(`claude_args: --settings '${JSON.stringify(ci)}'`).list).toEqual([`Bash(make:*) ${HERE}`]);
  });

  test("of the repository are possible, whatever product of Claude Code runs", () => {
    const project = { permissions: { allow: ["Read", "Bash"], deny: ["WebFetch"], defaultMode: "acceptEdits" } };
    for (const uses of ["anthropics/claude-code-action@v1.0.178", "anthropics/claude-code-base-action@beta"]) {
      const { list, said } = grants(
        "claude_args: --allowedTools Read,WebFetch",
        { ".claude/settings.json": project },
        uses,
      );
      expect(list).toEqual([
        `Read ${HERE}`,
        `WebFetch? ${HERE}`,
        "Read? .claude/settings.json",
        "Bash? .claude/settings.json",
        "Edit? .claude/settings.json",
      ]);
      expect(said).toEqual(["note unresolved-reference .claude/settings.json:1"]);
    }
  });

  test("of the repository allow nothing in current releases, and may still choose a mode", () => {
    const allow = { ".claude/settings.json": { permissions: { allow: ["Bash"] } } };
    for (const ref of ["v1", "v1.0.179"])
      expect(grants("", allow, `anthropics/claude-code-action@${ref}`), ref).toEqual({
        list: [],
        said: ["note inert-setting .claude/settings.json:1"],
      });
    const mode = { ".claude/settings.json": { permissions: { allow: ["Read"], defaultMode: "acceptEdits" } } };
    expect(grants("", mode)).toEqual({
      list: ["Edit? .claude/settings.json"],
      said: ["note unresolved-reference .claude/settings.json:1"],
    });
  });

  test("of the repository are left out by `--setting-sources user`", () => {
    const given = { ".claude/settings.local.json": { permissions: { allow: ["Bash"] } } };
    const older = "anthropics/claude-code-action@v1.0.100";
    expect(grants("claude_args: --max-turns 3", given, older).list).toEqual(["Bash? .claude/settings.local.json"]);
    expect(grants("claude_args: --setting-sources user,project", given, older).list).toEqual([]);
    expect(grants("claude_args: --setting-sources user", given, older)).toEqual({ list: [], said: [] });
  });

  test("that deny what the repository allows are heard", () => {
    const given = { ".claude/settings.json": { permissions: { allow: ["Bash"], defaultMode: "bypassPermissions" } } };
    expect(grants("claude_args: --disallowedTools Bash,Edit", given).list).toEqual([]);
  });

  test.each<[string, string, readonly string[]]>([
    ["an argument", "claude_args: ${{ steps.plan.outputs.args }}", ["${{ steps.plan.outputs.args }}"]],
    ["an argument behind a switch", "claude_args: --verbose ${{ vars.ARGS }}", ["${{ vars.ARGS }}"]],
    ["the value of a flag that grants nothing", "claude_args: --model ${{ vars.MODEL }}", []],
    ["a list", "claude_args: --allowedTools ${{ matrix.tools }}", ["${{ matrix.tools }}"]],
    ["an older list", "allowed_tools: ${{ matrix.tools }}", ["${{ matrix.tools }}"]],
    [
      "the rest of a list",
      'claude_args: --allowedTools "Bash,${{ vars.MORE }}" --disallowedTools Edit',
      ["Bash", "${{ vars.MORE }}"],
    ],
    ["a mode", "claude_args: --permission-mode ${{ vars.MODE }}", ["${{ vars.MODE }}"]],
    ["a mode in which a model decides", "claude_args: --permission-mode auto", ["auto"]],
    ["a mode that allows nothing by itself", "claude_args: --permission-mode dontAsk --allowedTools Read", ["Read"]],
    [
      "the name of a command",
      'claude_args: --allowedTools "Bash(${{ vars.COMMAND }} *)"',
      ["Bash(${{ vars.COMMAND }} *)"],
    ],
    ["a denial", "claude_args: --allowedTools Bash --disallowedTools ${{ vars.NOT }}", ["Bash"]],
  ])("an expression for %s", (_, inputs, expected) => {
    const { list, said } = grants(inputs);
    const unknown = expected.filter((text) => text.includes("vars.") || text.includes("${{") || text === "auto");
    expect(list).toEqual(
      expected.map((text) =>
        unknown.includes(text) ? `tools that are not in the files (${text})? ${HERE}` : `${text} ${HERE}`,
      ),
    );
    expect(said.length).toBe(unknown.filter((text) => !text.startsWith("Bash(")).length);
  });

  test("a wildcard for every tool is refused by current releases, and nobody knows what older ones did", () => {
    const now = grants(`claude_args: --allowedTools "*,mcp__*,Read,mcp__shed__*"`);
    expect(now.list).toEqual([`Read ${HERE}`, `mcp__shed__* ${HERE}`]);
    expect(now.said).toEqual([`note inert-setting ${HERE}:4`, `note inert-setting ${HERE}:4`]);
    for (const ref of ["v1.0.137", "0123456789abcdef0123456789abcdef01234567"])
      expect(grants("claude_args: --allowedTools '*'", {}, `anthropics/claude-code-action@${ref}`).list, ref).toEqual([
        `tools that are not in the files (*)? ${HERE}`,
      ]);
  });

  test("what is possible is said to be on the way to the tool", () => {
    const graph = graphOf(workflow("claude_args: --allowedTools Read,${{ vars.TOOLS }}"));
    expect(edgesFrom(graph, agentOf(graph).id, "uses").map((edge) => edge.facts.confidence?.value)).toEqual([
      undefined,
      "possible",
    ]);
  });

  test("what is unknown is no shell where shells are denied", () => {
    const inputs = "claude_args: --disallowedTools Bash --allowedTools ${{ vars.TOOLS }}";
    const graph = graphOf(workflow(inputs));
    const tool = [...graph.nodes.values()].find((node) => node.kind === "tool");
    expect(tool?.facts.capability?.value).toBe("mcp");
    expect(edgesFrom(graph, tool?.id ?? "", "reaches").map((edge) => edge.to)).toEqual(["host:files", "internet"]);
  });
});
