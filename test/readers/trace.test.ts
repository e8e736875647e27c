import { describe, expect, test } from "vitest";
import type { Graph } from "../../src/graph/model.ts";
import { agentOf, edgesFrom, graphOf } from "./workflow.ts";

const job = (steps: string, above = ""): string => `on: workflow_dispatch
permissions: {}
jobs:
  prune:
    runs-on: ubuntu-latest
${above.replace(/^(?=.)/gm, "    ")}    steps:
${steps.replace(/^(?=.)/gm, "      ")}
`;
const run = (script: string, more = ""): string =>
  job(`- run: |\n${script.replace(/^/gm, "    ")}\n  env:\n    OPENAI_API_KEY: x\n${more}`);
const upload = (path: string, more = ""): string =>
  `- uses: actions/upload-artifact@v7\n  if: always()\n  with:\n    name: kept\n    path: ${path}\n${more}`;
const claude = (inputs: string, version = "1.0.184", later = ""): string =>
  job(
    `- uses: anthropics/claude-code-action@v${version}\n  id: gardener\n  with:\n    prompt: Prune.\n${inputs.replace(/^(?=.)/gm, "    ")}\n${later}`,
  );

/** What is left, each record as its place and what it lacks. */
function left(graph: Graph): readonly string[] {
  const agent = agentOf(graph);
  const records = edgesFrom(graph, agent.id, "records").map(({ to, facts }) => {
    const omits = facts.omits?.value;
    const said =
      omits === "unknown" ? "?" : Array.isArray(omits) && omits.length > 0 ? `-${omits.join(" -")}` : "whole";
    const node = graph.nodes.get(to);
    return `${node?.facts.kept?.value === "artifact" ? node.label : node?.facts.kept?.value} ${said}`;
  });
  return [String(agent.facts.trace?.value), ...records.sort()];
}
const of = (workflow: string, files: Readonly<Record<string, string>> = {}): readonly string[] =>
  left(graphOf(workflow, files));

describe("what Claude's action leaves", () => {
  test.each<[string, string, readonly string[]]>([
    ["nothing by itself", claude(""), ["none", "log -tool calls"]],
    ["a report before 1.0.65", claude("", "1.0.64"), ["full", "log -tool calls", "summary whole"]],
    ["no report where it is off", claude("display_report: false", "1.0.64"), ["none", "log -tool calls"]],
    ["a report where it is on", claude("display_report: true"), ["full", "log -tool calls", "summary whole"]],
    ["its whole log before 1.0.16", claude("display_report: 'false'", "1.0.15"), ["full", "log whole"]],
    ["its whole log where somebody wants it", claude("show_full_output: true"), ["full", "log whole"]],
    ["what only a run can tell", claude("show_full_output: ${{ vars.DEBUG }}"), ["unknown", "log ?"]],
    [
      "an unknown log where its release is not known",
      claude("").replace("@v1.0.184", `@${"0".repeat(40)}`),
      ["unknown", "log ?", "summary ?"],
    ],
    [
      "its transcript, by the output of its step",
      claude("", "1.0.184", upload("${{ steps.gardener.outputs.execution_file }}")),
      ["full", "artifact kept whole", "log -tool calls"],
    ],
    [
      "its transcript, by its path",
      claude("", "1.0.184", upload("|\n      notes.md\n      ${{ runner.temp }}/claude-execution-output.json")),
      ["full", "artifact kept whole", "log -tool calls"],
    ],
    [
      "its transcript in a folder",
      claude("", "1.0.184", upload("/home/runner/work/_temp/")),
      ["full", "artifact kept whole", "log -tool calls"],
    ],
    [
      "nothing in an upload of something else",
      claude("", "1.0.184", upload("findings-${{ matrix.lens }}.json")),
      ["none", "log -tool calls"],
    ],
    [
      "the transcript of another step",
      claude("", "1.0.184", upload("${{ steps.baker.outputs.execution_file }}")),
      ["unknown", "artifact kept ?", "log -tool calls"],
    ],
    [
      "a file that a later step prints",
      claude("", "1.0.184", '- run: cat "$FILE"\n  env:\n    FILE: ${{ steps.gardener.outputs.execution_file }}\n'),
      ["unknown", "file ?", "log -tool calls"],
    ],
    [
      "a file that a later step only looks at",
      claude(
        "",
        "1.0.184",
        '- run: test -s "$FILE" && gh issue comment 1\n  env:\n    FILE: ${{ steps.gardener.outputs.execution_file }}\n',
      ).replace("&& gh issue comment 1", ""),
      ["none", "log -tool calls"],
    ],
  ])("%s", (_, workflow, expected) => expect(of(workflow)).toEqual(expected));

  test("is not known where hooks see every call", () => {
    const hooks = (matcher: string): string =>
      JSON.stringify({ hooks: { PostToolUse: [{ matcher, hooks: [{ type: "command", command: "./audit.sh" }] }] } });
    expect(of(claude(""), { ".claude/settings.json": hooks("*") })[0]).toBe("unknown");
    expect(of(claude(""), { ".claude/settings.json": hooks("Edit|Write") })[0]).toBe("none");
  });

  test("is not known of a copy in the repository", () => {
    const workflow = claude("").replace(/anthropics.claude-code-action@[\w.]+/, "./copy");
    const action = "name: Claude Code Action v1.0\nruns: { using: composite, steps: [] }\n";
    expect(of(workflow, { "copy/action.yml": action })).toEqual(["unknown", "log ?", "summary ?"]);
  });

  test("is whole in a composite action around it", () => {
    const action = `name: Prune
outputs:
  execution_file: { value: "\${{ steps.inner.outputs.execution_file }}" }
runs:
  using: composite
  steps:
    - uses: anthropics/claude-code-action@v1
      id: inner
      with: { prompt: Prune. }
`;
    const workflow = job(`- uses: ./prune\n  id: outer\n${upload("${{ steps.outer.outputs.execution_file }}")}`);
    expect(of(workflow, { "prune/action.yml": action })[0]).toBe("full");
  });
});

describe("telemetry of Claude Code", () => {
  const sent = (more: string): readonly string[] =>
    of(
      claude("").replace(
        "    steps:",
        `    env:\n      CLAUDE_CODE_ENABLE_TELEMETRY: 1\n${more.replace(/^/gm, "      ")}\n    steps:`,
      ),
    ).filter((line) => !line.startsWith("log"));
  const all = "OTEL_LOGS_EXPORTER: otlp\nOTEL_EXPORTER_OTLP_ENDPOINT: https://collector.example.com";
  test.each<[string, string, readonly string[]]>([
    ["counts alone", "OTEL_METRICS_EXPORTER: otlp", ["none", "telemetry -tool calls"]],
    ["names of tools", all, ["weak", "telemetry -prompts -tool arguments"]],
    ["with arguments", `${all}\nOTEL_LOG_TOOL_DETAILS: 1`, ["weak", "telemetry -prompts"]],
    ["with prompts", `${all}\nOTEL_LOG_TOOL_DETAILS: 1\nOTEL_LOG_USER_PROMPTS: 1`, ["full", "telemetry whole"]],
    ["with bodies", `${all}\nOTEL_LOG_RAW_API_BODIES: 1`, ["full", "telemetry whole"]],
    ["to the machine itself", "OTEL_LOGS_EXPORTER: otlp", ["unknown", "telemetry ?"]],
    ["as a variable says", `${all}\nOTEL_LOG_TOOL_DETAILS: \${{ vars.X }}`, ["unknown", "telemetry ?"]],
  ])("%s", (_, more, expected) => expect(sent(more)).toEqual(expected));
});

describe("what a command leaves", () => {
  test.each<[string, string, readonly string[]]>([
    ["claude -p x", "", ["none", "log -tool calls"]],
    ["claude -p x --output-format stream-json --verbose", "", ["full", "log whole"]],
    ["claude -p x --output-format=json", "", ["none", "log -tool calls"]],
    ["claude -p x --output-format json --verbose", "", ["full", "log whole"]],
    ["claude -p x --verbose", "", ["unknown", "log ?"]],
    ["claude -p x --output-format $FORMAT", "", ["unknown", "log ?"]],
    ["claude -p x --output-format stream-json | jq -r .result", "", ["unknown", "log ?"]],
    ["claude -p x --output-format stream-json > $RUNNER_TEMP/t.jsonl", "", ["none", "log -tool calls"]],
    [
      "claude -p x --output-format stream-json > $RUNNER_TEMP/t.jsonl",
      upload("${{ runner.temp }}/t.jsonl"),
      ["full", "artifact kept whole", "log -tool calls"],
    ],
    [
      "claude -p x --output-format stream-json | tee out/t.jsonl",
      upload("out/*.jsonl"),
      ["full", "artifact kept whole", "log whole"],
    ],
    [
      "OUT=$RUNNER_TEMP/t.jsonl\nclaude -p x --output-format stream-json > $OUT",
      upload("${{ runner.temp }}/*"),
      ["full", "artifact kept whole", "log -tool calls"],
    ],
    ["claude -p x > out.txt", upload("out.txt"), ["none", "artifact kept -tool calls", "log -tool calls"]],
    ["claude -p x", upload("~/.claude"), ["full", "artifact kept whole", "log -tool calls"]],
    [
      "claude -p x > out.txt",
      upload("|\n        out.txt\n        ~/.claude/projects"),
      ["full", "artifact kept -tool calls", "artifact kept whole", "log -tool calls"],
    ],
    ["codex exec x", "", ["full", "log whole"]],
    ["codex exec x > out.md", "", ["full", "log whole"]],
    ["codex exec x 2>/dev/null", "", ["none", "log -tool calls"]],
    ["codex exec x > all.log 2>&1", "", ["none", "log -tool calls"]],
    ["codex exec --json x", "", ["full", "log whole"]],
    ["codex exec --json x > events.jsonl", "", ["none", "log -tool calls"]],
    ["codex exec x 2>/dev/null -c otel.exporter=otlp-http", "", ["unknown", "log -tool calls", "telemetry ?"]],
    ["copilot -p x", "", ["weak", "log -tool results"]],
    ["copilot -p x -s", "", ["none", "log -tool calls"]],
    ["copilot -p x --output-format json", "", ["full", "log whole"]],
    ["R=$(copilot -p x -s)", "", ["none", "log -tool calls"]],
    ["copilot -p x -s --share=run.md", upload("run.md"), ["full", "artifact kept whole", "log -tool calls"]],
    ["copilot -p x -s --share-gist", "", ["full", "gist whole", "log -tool calls"]],
    ["copilot -p x -s --log-dir logs", upload("logs/"), ["unknown", "artifact kept ?", "log -tool calls"]],
    ["gemini -p x", "", ["none", "log -tool calls"]],
    ["gemini -p x --output-format stream-json", "", ["full", "log whole"]],
    ["gemini -p x --debug", "", ["unknown", "log ?"]],
    [
      "export GEMINI_TELEMETRY_ENABLED=true GEMINI_TELEMETRY_OUTFILE=t.log\ngemini -p x",
      upload("t.log"),
      ["full", "artifact kept whole", "log -tool calls"],
    ],
  ])("%s %s", (script, more, expected) => expect(of(run(script, more))).toEqual(expected));

  test("is not known on a machine that stays", () => {
    expect(of(run("claude -p x").replace("ubuntu-latest", "self-hosted"))).toEqual([
      "unknown",
      "file ?",
      "log -tool calls",
    ]);
  });
});

describe("what the Gemini action leaves", () => {
  const gemini = (inputs: string): readonly string[] =>
    of(job(`- uses: google-github-actions/run-gemini-cli@v0\n  with:\n    prompt: Prune.\n${inputs}`));
  const on = `    settings: '{"telemetry":{"enabled":true,"outfile":".gemini/telemetry.log"}}'\n`;
  test.each<[string, string, readonly string[]]>([
    ["nothing by itself", "", ["none", "log -tool calls"]],
    [
      "the answer in its artifact",
      "    upload_artifacts: 'true'",
      ["none", "artifact gemini-output -tool calls", "log -tool calls"],
    ],
    [
      "telemetry in its artifact",
      `${on}    upload_artifacts: true`,
      ["weak", "artifact gemini-output whole", "log -tool calls"],
    ],
    ["telemetry that nobody keeps", on, ["none", "log -tool calls"]],
    [
      "telemetry without prompts",
      `${on.replace("true", 'true,"logPrompts":false')}    upload_artifacts: true`,
      ["weak", "artifact gemini-output -prompts -tool arguments", "log -tool calls"],
    ],
    [
      "what a variable says",
      "    upload_artifacts: ${{ vars.UPLOAD }}",
      ["unknown", "artifact gemini-output ?", "log -tool calls"],
    ],
    ["settings of a variable", "    settings: ${{ vars.SETTINGS }}", ["unknown", "log -tool calls", "telemetry ?"]],
    ["debugging", "    gemini_debug: true", ["unknown", "log ?"]],
  ])("%s", (_, inputs, expected) => expect(gemini(inputs)).toEqual(expected));
});

describe("a record has gaps", () => {
  const lacks = (workflow: string): unknown => agentOf(graphOf(workflow)).facts.lacks?.value;
  const file = "${{ steps.gardener.outputs.execution_file }}";
  test("where failed runs leave none", () => {
    const plain = upload(file).replace("  if: always()\n", "");
    expect(lacks(claude("", "1.0.184", plain))).toEqual(["runs that fail"]);
    expect(lacks(claude("", "1.0.184", upload(file)))).toBeUndefined();
    expect(lacks(claude("", "1.0.184", upload(file).replace("always()", "${{ !cancelled() }}")))).toBeUndefined();
    const tolerated = claude("", "1.0.184", plain).replace(
      "  id: gardener",
      "  id: gardener\n        continue-on-error: true",
    );
    expect(lacks(tolerated)).toBeUndefined();
  });
  test("where it is deleted within a month", () => {
    expect(lacks(claude("", "1.0.184", upload(file, "    retention-days: 7\n")))).toEqual([
      "what is older than 7 days",
    ]);
    expect(lacks(claude("", "1.0.184", upload(file, "    retention-days: 30\n")))).toBeUndefined();
    expect(lacks(claude("", "1.0.184", upload(file, "    retention-days: 0\n")))).toBeUndefined();
  });
});

describe("what ends a run", () => {
  const limit = (workflow: string): unknown => agentOf(graphOf(workflow)).facts.limit?.value;
  const codex = (above: string, own = ""): string =>
    job(`- uses: openai/codex-action@v1\n${own}  with: { prompt: Prune. }\n`, above);
  test.each<[string, string, unknown]>([
    ["nothing", codex(""), ["none"]],
    ["the job", codex("timeout-minutes: 30\n"), ["time"]],
    ["not what is as long as the default", codex("timeout-minutes: 360\n"), ["none"]],
    ["what only a run can tell", codex("timeout-minutes: ${{ fromJSON(vars.M) }}\n"), "unknown"],
    ["the step", codex("", "  timeout-minutes: 10\n"), ["time"]],
    ["turns", claude("claude_args: --max-turns 5"), ["turns"]],
    ["costs and turns", claude('claude_args: "--max-turns=5 --max-budget-usd 2"'), ["turns", "cost"]],
    ["arguments that are not known", claude("claude_args: ${{ vars.ARGS }}"), "unknown"],
    ["an input that is gone since 1.0", claude("max_turns: 5"), ["none"]],
    ["the time of releases before 1.0", claude("", "0.0.63"), ["time"]],
    ["a command", run("timeout -k 5 10m claude -p x"), ["time"]],
    ["turns of a command", run("claude -p x --max-turns 3"), ["turns"]],
    ["continuations", run("copilot -p x --autopilot --max-autopilot-continues 5"), ["turns"]],
    ["credits", run("copilot -p x --max-ai-credits=5"), ["cost"]],
    ["options that are not known", run("claude -p x $CLAUDE_ARGS"), "unknown"],
  ])("%s", (_, workflow, expected) => expect(limit(workflow)).toEqual(expected));
});

describe("who could read or change it", () => {
  const record = (workflow: string, kept: string) => {
    const graph = graphOf(workflow);
    return edgesFrom(graph, agentOf(graph).id, "records").find(
      ({ to }) => graph.nodes.get(to)?.facts.kept?.value === kept,
    )?.facts;
  };
  test("lasting secrets that the agent can read are exposed by a whole record only", () => {
    const codex = (script: string): string =>
      run(script).replace("OPENAI_API_KEY: x", "OPENAI_API_KEY: x\n          NPM_TOKEN: ${{ secrets.NPM_TOKEN }}");
    const shell = "codex exec --sandbox danger-full-access x";
    expect(record(codex(shell), "log")?.exposes?.value).toEqual(["registry"]);
    expect(record(codex(`${shell} 2>/dev/null`), "log")?.exposes?.value).toEqual([]);
    expect(record(run(shell), "log")?.exposes?.value).toEqual([]);
  });
  test("a token that deletes runs", () => {
    const gh = (permissions: string, tool: string): string =>
      claude(
        `github_token: \${{ github.token }}\nshow_full_output: true\nclaude_args: --allowedTools "${tool}"`,
      ).replace("permissions: {}", `permissions: ${permissions}`);
    const alterable = (workflow: string): unknown => record(workflow, "log")?.alterable?.value;
    expect(alterable(gh("{ actions: write }", "Bash(gh run:*)"))).toEqual(["its token can delete runs"]);
    expect(alterable(gh("{ actions: write }", "Bash(gh workflow run:*)"))).toEqual([]);
    expect(alterable(gh("{ actions: read }", "Bash(gh run:*)"))).toEqual([]);
  });
});
