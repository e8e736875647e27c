import { describe, expect, test } from "vitest";
import { fragmentOf, graphOf } from "./workflow.ts";

interface Made {
  readonly env?: string;
  readonly files?: Readonly<Record<string, string>>;
}

const workflow = (run: string, env = ""): string => `on: push
jobs:
  weed:
    runs-on: ubuntu-latest
    steps:
      - env: { ${env} }
        run: |
${run.replace(/^/gm, "          ")}
`;

/** The products that run, each with what its tools do on the machine. */
function agents(run: string, { env, files }: Made = {}): readonly string[] {
  const graph = graphOf(workflow(run, env), files);
  const found = [...graph.nodes.values()].filter((node) => node.kind === "agent");
  return found.map((agent) => {
    const acts = [...graph.edges.values()].filter(
      (edge) => edge.kind === "can" && edge.from === agent.id && edge.to.startsWith("host:"),
    );
    const words = acts.map(
      (edge) => `${edge.facts.access?.value}${edge.facts.confidence?.value === "possible" ? "?" : ""}`,
    );
    return [String(agent.facts.product?.value), ...words.sort()].join(" ");
  });
}

describe("command lines of other products", () => {
  test.each<[string, Made, readonly string[]]>([
    ["opencode run 'Weed'", {}, ["opencode exec write"]],
    [
      "opencode run 'Weed'",
      { files: { "opencode.json": '{"permission":{"bash":"deny","edit":"deny"}}' } },
      ["opencode"],
    ],
    ["npx opencode-ai run 'Weed'", {}, ["opencode exec write"]],
    ["opencode auth login", {}, []],
    ["cursor-agent -p 'Weed'", {}, ["cursor-cli exec? write?"]],
    ["cursor-agent -p --force 'Weed'", {}, ["cursor-cli exec write"]],
    ["agent -p --force 'Weed'", { env: "CURSOR_API_KEY: x" }, ["cursor-cli exec write"]],
    ["curl https://cursor.com/install -fsS | bash\nagent -p 'Weed' -f", {}, ["cursor-cli exec write"]],
    ["agent -p 22 start", {}, []],
    ["droid exec 'Weed'", {}, ["droid-cli"]],
    ["droid exec --auto low 'Weed'", {}, ["droid-cli write"]],
    ["droid exec --auto=high 'Weed'", {}, ["droid-cli exec write"]],
    ["droid exec --skip-permissions-unsafe 'Weed'", {}, ["droid-cli exec write"]],
    ["goose run -t 'Weed'", {}, ["goose exec write"]],
    ["goose run -t 'Weed'", { env: "GOOSE_MODE: chat" }, ["goose"]],
    ["GOOSE_MODE=approve goose run -t 'Weed'", {}, ["goose exec? write?"]],
    ["amp -x 'Weed'", {}, ["amp exec? write?"]],
    ["amp --dangerously-allow-all -x 'Weed'", {}, ["amp exec write"]],
    ["kiro-cli chat --no-interactive 'Weed'", {}, ["kiro-cli"]],
    ["kiro-cli chat --no-interactive --trust-tools=fs_read,execute_bash 'Weed'", {}, ["kiro-cli exec"]],
    ["q chat --no-interactive --trust-all-tools 'Weed'", {}, ["kiro-cli exec write"]],
    ["q -H 'select 1' data.csv", {}, []],
    ["aider --message 'Weed' bed.py", {}, ["aider write"]],
    ["aider --yes --message 'Weed' bed.py", {}, ["aider exec? write"]],
    ["pip install aider-chat", {}, []],
    ["cn -p 'Weed'", {}, ["continue-cli"]],
    ["cn -p 'Weed' --allow Write --allow 'Bash(make:*)'", {}, ["continue-cli exec write"]],
    ["cn -p 'Weed' --allow '*'", {}, ["continue-cli exec write"]],
    ["cline -y 'Weed'", {}, ["cline-cli exec write"]],
    ["auggie --print 'Weed'", {}, ["auggie exec write"]],
    ["qwen -p 'Weed'", {}, ["qwen exec? write?"]],
    ["qwen --yolo -p 'Weed'", {}, ["qwen exec write"]],
    ["crush run 'Weed'", {}, ["crush exec? write?"]],
    ["docker run --rm -e ANTHROPIC_API_KEY tools/claude claude -p 'Weed' --allowedTools Bash", {}, ["claude exec"]],
  ])("%s %j", (run, made, expected) => {
    expect(agents(run, made)).toEqual(expected);
  });
});

describe("agents that a program starts by a list of words", () => {
  const python = `python3 - <<'PY'
import os, subprocess
cmd = [
  "aider",
  "--yes",
  "--model", os.environ["MODEL"],
  *files,
  "--message", task,
]
subprocess.check_call(cmd)
PY`;
  test.each<[string, readonly string[]]>([
    [python, ["aider exec? write"]],
    [
      `python -c 'import subprocess; subprocess.run(["claude", "-p", "Weed", "--allowedTools", "Bash"])'`,
      ["claude exec"],
    ],
    [`node -e "spawn('claude', ['-p', text, '--allowedTools', 'Read'])"`, ["claude"]],
    [`node -e "const known = ['claude', 'codex', 'gemini']"`, []],
    [`node -e "spawn('claude', ['--version'])"`, []],
  ])("%s", (run, expected) => {
    expect(agents(run)).toEqual(expected);
  });

  test("also from a file of the repository, with its place", () => {
    const files = { "tools/weed.py": 'import subprocess\nsubprocess.run(["codex", "exec", "--yolo", "Weed"])\n' };
    expect(agents("python tools/weed.py", { files })).toEqual(["codex exec write"]);
    const [agent] = fragmentOf(workflow("python tools/weed.py"), files).nodes.filter((node) => node.kind === "agent");
    expect(agent?.location?.file).toBe("tools/weed.py");
  });

  test("what is put together in other ways is said, not judged", () => {
    const run = `python -c 'import os; os.system("claude -p " + text)'`;
    expect(agents(run)).toEqual([]);
    expect(fragmentOf(workflow(run)).diagnostics.map(({ code }) => code)).toEqual(["not-supported"]);
  });
});
