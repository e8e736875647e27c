import { describe, expect, test } from "vitest";
import type { Fragment } from "../../src/graph/model.ts";
import { fragmentOf } from "./workflow.ts";

const indent = (text: string): string => text.replace(/^/gm, "          ");

/** What one `run:` script starts: each agent with its tools, and the codes of what was said. */
function started(script: string, more = "", others: Readonly<Record<string, string>> = {}): string {
  const workflow = `on: issues\njobs:\n  water:\n    runs-on: ubuntu-latest\n    steps:\n      - id: hose\n${more}        run: |\n${indent(script)}\n`;
  return shown(fragmentOf(workflow, others));
}

function shown({ nodes, edges, diagnostics }: Fragment): string {
  const label = new Map(nodes.map((node) => [node.id, node.label]));
  const agents = nodes
    .filter((node) => node.kind === "agent")
    .map((agent) => {
      const tools = edges
        .filter((edge) => edge.kind === "uses" && edge.from === agent.id)
        .map((edge) => label.get(edge.to));
      return `${agent.facts.product?.value}(${tools.sort().join(" | ")})`;
    });
  return [...agents, ...diagnostics.map((diagnostic) => diagnostic.code)].join("; ");
}

const env = (...lines: readonly string[]): string =>
  `        env:\n${lines.map((line) => `          ${line}\n`).join("")}`;

describe("a command behind variables", () => {
  test.each([
    ["CMD=claude; $CMD -p x", "claude()"],
    ["CMD='claude -p x --allowedTools Edit'\n$CMD", "claude(Edit)"],
    ["CMD='claude -p x'\nbash -c \"cd a && $CMD\"", "claude()"],
    [
      'eval "claude -p x --allowedTools $TOOL"',
      "claude(tools that are not in the files ($TOOL)); unresolved-reference",
    ],
    ['TOOL=Edit; eval "claude -p x --allowedTools $TOOL"', "claude(Edit)"],
    ['ARGS=(-p x --allowedTools "Bash(git log:*)"); claude "${ARGS[@]}"', "claude(Bash(git log:*))"],
    ['ARGS=(-p x)\nARGS+=(--allowedTools Edit)\nclaude "${ARGS[@]}"', "claude(Edit)"],
    ['FLAGS="--dangerously-skip-permissions"; claude -p $FLAGS', "claude(Edit | any command)"],
    ["${CLAUDE:-claude} -p x", "claude()"],
    ["A=cla; B=ude; $A$B -p x", "claude()"],
    ["cl{au,}de -p x", "claude()"],
    ["cl$'\\x61'ude -p x", "claude()"],
    ['$(which claude) -p "x"', "claude()"],
    ['"$HOME/.local/bin/claude" -p x', "claude()"],
    ['set -- claude -p x\n"$@"', "claude()"],
    ["for cli in claude codex; do $cli -p x; done", "claude()"],
    ['ask() { claude -p "$1" --allowedTools "$2"; }\nask hi Edit', "claude(Edit)"],
    ['ask() { claude "$@"; }\nask -p hi --allowedTools Edit', "claude(Edit)"],
    ["export TOOLS=Edit\nclaude -p x --allowedTools $TOOLS", "claude(Edit)"],
  ])("is followed: %s", (script, expected) => {
    expect(started(script)).toBe(expected);
  });

  test("may be any of the values that branches give it, and no other", () => {
    const branch = "T=Read\nif test -n x; then T=Edit; else T=Grep; fi\n";
    expect(started(`${branch}claude -p x --allowedTools "$T"`)).toBe("claude(Edit | Grep | Read)");
    expect(started(`${branch}T=Glob\nclaude -p x --allowedTools "$T"`)).toBe("claude(Glob)");
    expect(started('claude -p x --allowedTools "$T"\nT=Read')).toContain("tools that are not in the files ($T)");
    expect(started('T=$(cat list)\nclaude -p x --allowedTools "$T"')).toContain(
      "tools that are not in the files ($(cat list))",
    );
    expect(started('F=$(cat list); FLAGS="-p $F"; claude $FLAGS')).toContain("claude(");
  });

  test("is followed through the environment of the step", () => {
    expect(started("$CLAUDE -p x", env("CLAUDE: claude"))).toBe("claude()");
    expect(started('"$RUN" exec --sandbox "$BOX"', env("RUN: codex", "BOX: danger-full-access"))).toBe(
      "codex(any command, no sandbox)",
    );
    expect(started("'$CLAUDE' -p x", env("CLAUDE: claude"))).toBe("");
  });

  test("whose options only a run can tell may use any tool", () => {
    expect(started("claude -p x $CLAUDE_ARGS")).toBe(
      "claude(tools that are not in the files ($CLAUDE_ARGS)); unresolved-reference",
    );
    expect(started("claude -p x ${{ inputs.claude_args }}")).toBe(
      "claude(tools that are not in the files (${{ inputs.claude_args }})); unresolved-reference",
    );
    expect(started("codex exec --sandbox $BOX x")).toBe(
      "codex(tools that are not in the files ($BOX)); unresolved-reference",
    );
    expect(started('claude -p $PROMPT --model $MODEL --allowedTools "Bash(gh issue view $N:*)"')).toBe(
      "claude(Bash(gh issue view $N:*))",
    );
  });

  test("that only a run can tell is said when it looks like an agent", () => {
    for (const script of [
      "${{ matrix.cli }} -p hi",
      '$AGENT_BIN -p "hi"',
      "$X -p hi --dangerously-skip-permissions",
      "$TOOL --allowedTools Bash",
      "npx $AGENT_PACKAGE exec hi",
    ])
      expect(started(script), script).toBe("not-supported");
    for (const script of [
      "$CC -p",
      "${{ matrix.python }} -p x",
      "$SSH_AGENT -p",
      "$CLAUDE --version",
      "echo $AGENT -p x",
    ])
      expect(started(script), script).toBe("");
  });
});

describe("a run without `-p`", () => {
  test.each([
    ["echo hi | claude", "claude()"],
    ["claude --dangerously-skip-permissions <<EOF\nhi\nEOF", "claude(Edit | any command)"],
    ["cat x.md | claude --dangerously-skip-permissions", "claude(Edit | any command)"],
    ["claude < prompt.md --allowedTools Edit", "claude(Edit)"],
    ["cat x | (cd y && claude)", "claude()"],
    ['claude "water the plants"', "claude()"],
    ['claude "$PROMPT"', "claude()"],
    ["echo hi | gemini", "gemini()"],
  ])("is one: %s", (script, expected) => {
    expect(started(script)).toBe(expected);
  });
});

describe("what starts no agent", () => {
  test.each([
    "npm install -g @anthropic-ai/claude-code",
    'echo "run claude -p"',
    "which claude",
    "command -v claude || echo none",
    "claude --version",
    "claude --version | head -1",
    "yes | claude mcp add x -- y",
    "claude mcp list < /dev/null",
    "CLAUDE=claude; echo $CLAUDE",
    "# claude -p x",
    "cat <<EOF\nclaude -p x\nEOF",
    "grep claude -p x",
    "git commit -m 'claude -p x'",
    "AGENT=x; $AGENT -p hi",
    "FLAGS='-p x'; echo claude $FLAGS",
  ])("%s", (script) => {
    expect(started(script)).toBe("");
  });
});

describe("a script of the repository", () => {
  const agent = '#!/bin/bash\ncd garden\nclaude -p "$1" --allowedTools Edit\n';

  test.each([
    "./scripts/agent.sh hi",
    "bash scripts/agent.sh hi",
    "sh -eu ./scripts/agent.sh hi",
    "source scripts/agent.sh",
    "cd scripts && ./agent.sh hi",
    "$GITHUB_WORKSPACE/scripts/agent.sh hi",
    '"${{ github.workspace }}/scripts/agent.sh" hi',
    "S=scripts; bash $S/agent.sh",
  ])("is read as if it stood in the step: %s", (script) => {
    expect(started(script, "", { "scripts/agent.sh": agent })).toBe("claude(Edit)");
  });

  test("is named by the place of its command", () => {
    const workflow = "on: issues\njobs:\n  water:\n    runs-on: x\n    steps:\n      - run: bash hose.sh\n";
    const { nodes } = fragmentOf(workflow, { "hose.sh": agent });
    expect(nodes.find((node) => node.kind === "agent")?.location).toMatchObject({
      file: "hose.sh",
      line: 3,
      column: 1,
    });
  });

  test("gets the words of its call, and variables of the caller", () => {
    const others = {
      "a.sh": 'claude -p x --allowedTools "$1"\n',
      "b.sh": "CLI=claude\n",
      "c.sh": '"$CLI" -p x --allowedTools "$T"',
    };
    expect(started("bash a.sh Edit", "", others)).toBe("claude(Edit)");
    expect(started(". ./b.sh\n$CLI -p x", "", others)).toBe("claude()");
    expect(started("bash b.sh\n$CLI -p x", "", others)).toBe("not-supported");
    expect(started("source b.sh; T=Edit ./c.sh", "", others)).toBe("claude(Edit)");
  });

  test("may call others, and itself, to a bound", () => {
    expect(started("./a.sh", "", { "a.sh": "./b.sh", "b.sh": "./a.sh; claude -p x" })).toBe("claude()");
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.sh`, `bash ${i + 1}.sh\n`.repeat(9)]));
    expect(started("bash 0.sh", "", { ...many, "9.sh": "claude -p x" })).toBe("");
  });

  test("of a package or a Makefile is found by its name", () => {
    const others = {
      "package.json": JSON.stringify({
        scripts: {
          agent: "npm run inner",
          inner: "claude -p x --allowedTools",
          test: "vitest",
          pretest: "gemini --yolo -p x",
        },
      }),
      "sub/package.json": JSON.stringify({
        scripts: { agent: "codex exec --full-auto x", postinstall: "claude -p x" },
      }),
      Makefile:
        'CLI := claude\nTOOLS = Edit\nall: water\nwater: pipe\n\t@$(CLI) -p "x" \\\n\t  --allowedTools $(TOOLS)\npipe:\n\ttest -n "$$X"\nclean:\n\trm x\n',
    };
    expect(started("npm run agent -- Edit", "", others)).toBe("claude(Edit)");
    expect(started("npm run inner -- Edit", "", others)).toBe("claude(Edit)");
    expect(started("npm test", "", others)).toBe("gemini(any command (--yolo) | write_file)");
    expect(started("pnpm --dir sub agent", "", others)).toBe("codex(commands in the workspace sandbox)");
    expect(started("yarn agent", "        working-directory: sub\n", others)).toBe(
      "codex(commands in the workspace sandbox)",
    );
    expect(started("cd sub\nnpm ci", "", others)).toBe("claude()");
    expect(started("make", "", others)).toBe("claude(Edit)");
    expect(started("make -s water", "", others)).toBe("claude(Edit)");
    expect(started("make clean", "", others)).toBe("");
    expect(started("npm run lint && npm ci", "", others)).toBe("");
  });

  test("that is not there, or no shell script, is said when it suggests an agent", () => {
    const others = {
      "ask.py": 'os.system("claude -p " + text)',
      "hose.py": "print('claude')",
      ask: "#!/usr/bin/env node\nexec(`codex exec ${text}`)",
    };
    expect(started("./scripts/run-claude.sh", "", others)).toBe("unresolved-reference");
    expect(started("./scripts/build.sh", "", others)).toBe("");
    expect(started("python3 ask.py", "", others)).toBe("not-supported");
    expect(started("./ask", "", others)).toBe("not-supported");
    expect(started("python3 hose.py", "", others)).toBe("");
    expect(started("python3 - <<'EOF'\nos.system('claude -p ' + x)\nEOF", "", others)).toBe("not-supported");
    expect(started('os.system("claude -p " + x)', "        shell: python\n", others)).toBe("not-supported");
  });
});

describe("a script that cannot be read whole", () => {
  test.each([
    ["too many brackets", `${"$(".repeat(300)}claude -p x`],
    ["too many shells", 'eval \'eval "eval \\"eval eval eval claude -p x\\""\''],
    ["too long", `claude -p x\n${"# claude\n".repeat(8000)}`],
  ])("is said when it names an agent: %s", (_, script) => {
    expect(started(script)).toContain("not-supported");
    expect(started(script.replaceAll("claude", "clover"))).toBe("");
  });
});

describe("hostile scripts", () => {
  const cost = (run: () => unknown): number => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };

  // NOTE: the time of the processor against that of an ordinary script, so that other work on the machine does not count.
  test.each([
    "`",
    "A=$A$A;",
    "A+=x;",
    "x=`",
    "a{b,c}",
    "eval $A;",
    "B=$RANDOM; A+=(x $B);eval a $A;",
    "if a; then A=$A$B; fi; B=$A;",
    "f() { f $@; };",
    "claude -p ${A:-$B} $C {a,b};",
    "bash a.sh;",
    "npm run a;",
  ])("take a time of the order of any script: %s", (piece) => {
    const others = {
      "a.sh": "bash a.sh; bash a.sh; claude\n",
      "package.json": '{"scripts":{"a":"npm run a; npm run a; claude"}}',
    };
    const run = (text: string) =>
      cost(() => started(`claude -p x\n${text.repeat(Math.floor(50_000 / text.length))}`, "", others));
    const ordinary = Math.max(20, Math.min(run("npm test -- --watch; "), run("npm test -- --watch; ")));
    expect(Math.min(run(piece), run(piece)) / ordinary).toBeLessThan(40);
  });
});
