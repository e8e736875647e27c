import { describe, expect, test } from "vitest";
import type { Edge } from "../../src/graph/model.ts";
import { githubWorkflow } from "../../src/readers/github-workflow/github-workflow.ts";

const scripts = new Map([
  ["ci/run.sh", '#!/bin/bash\neval "$1"\n'],
  ["ci/environment.sh", 'eval "$ANSWER"\n'],
  ["ci/local.sh", 'eval "$copy"\n'],
  ["ci/set.sh", 'echo "word=$1" >> "$GITHUB_OUTPUT"\n'],
  ["ci/closed.sh", 'case "$1" in a|b) ;; *) exit 1 ;; esac\neval "echo $1"\n'],
  ["ci/again.sh", 'echo x\n./ci/again.sh "$1"\n./ci/again.sh "$1"\n'],
  ["ci/other.rb", "#!/usr/bin/env ruby\neval(ARGV[0])\n"],
]);
const repository = {
  file: (path: string) => {
    const text = scripts.get(path);
    return text === undefined ? undefined : { file: path, text };
  },
  names: [],
};

/** The hand-offs of a workflow that runs on every new issue. */
function handOffs(jobs: string): readonly string[] {
  const text = `on:\n  issues:\n    types: [opened]\njobs:\n${jobs}`;
  const { edges } = githubWorkflow.read({ file: ".github/workflows/w.yml", text }, repository);
  const word = (edge: Edge, name: "used-as" | "checked" | "through"): string => String(edge.facts[name]?.value);
  return edges
    .filter((edge) => edge.kind === "hands-off" && word(edge, "used-as") !== "order")
    .map(
      (edge) =>
        `${edge.to.split("#jobs.")[1]} ${word(edge, "used-as")} ${word(edge, "checked")} by ${word(edge, "through")} at ${edge.locations[0]?.line}`,
    );
}

const indent = (text: string, by: number): string => text.replace(/^(?=.)/gm, " ".repeat(by));

/** A job with a Claude step that has an id, and what stands behind it. */
function job(steps: string, args = "--allowedTools Read"): string {
  return `  one:
    runs-on: ubuntu-latest
    steps:
      - id: model
        uses: anthropics/claude-code-base-action@v1
        with:
          anthropic_api_key: \${{ secrets.KEY }}
          claude_args: ${args}
          prompt: Say something.
${indent(steps, 6)}
`;
}
const answer = "${{ steps.model.outputs.structured_output }}";
const script = (lines: string): string => `- env:\n    ANSWER: ${answer}\n  run: |\n${indent(lines, 4)}`;

describe("code", () => {
  test.each([
    ["an expression in a script", `- run: echo "${answer}"`],
    ["an expression in github-script", `- uses: actions/github-script@v8\n  with:\n    script: const x = '${answer}';`],
    ["eval", script('eval "$ANSWER"')],
    ["a shell that is given the text", script('bash -c "$ANSWER"')],
    ["a pipe into a shell", script('echo "$ANSWER" | sh')],
    ["a file that is run", script('printf "%s" "$ANSWER" > go.sh\nbash ./go.sh')],
    ["a command that the answer names", script("$ANSWER --now")],
    ["a copy in another variable", script('copy="$ANSWER"\neval "$copy"')],
    ["a script of the repository", script('bash ci/run.sh "$ANSWER"')],
    ["a script that reads the environment", script("./ci/environment.sh")],
    ["a script that is told by export", script('export copy="$ANSWER"\n./ci/local.sh')],
    ["a script in the same shell", script('copy="$ANSWER"\nsource ci/local.sh')],
    [
      "a script that sets an output",
      `${script('./ci/set.sh "$ANSWER"').replace("- env", "- id: last\n  env")}\n- run: \${{ steps.last.outputs.word }}`,
    ],
    ["a function", script('run_it() { eval "$1"; }\nrun_it "$ANSWER"')],
    ["a variable of the job with line breaks", script('echo "X=$ANSWER" >> "$GITHUB_ENV"')],
    [
      "exec in JavaScript",
      `- uses: actions/github-script@v8\n  env:\n    A: ${answer}\n  with:\n    script: |\n      const a = process.env.A;\n      await exec.exec(a);`,
    ],
  ])("%s", (_, steps) => {
    expect(handOffs(job(steps))).toEqual([expect.stringMatching(/^one code no by (?:output|file) at \d+$/)]);
  });

  test.each([
    ["a script that compares it with a list", script('./ci/closed.sh "$ANSWER"')],
    ["a script that has no such variable", script('copy="$ANSWER"\n./ci/local.sh')],
    ["a script that calls itself", script('./ci/again.sh "$ANSWER"')],
    ["a script that is not there", script('./ci/none.sh "$ANSWER"')],
    ["a quoted argument", script('gh issue comment 1 --body "$ANSWER"')],
    ["a summary", script('echo "$ANSWER" >> "$GITHUB_STEP_SUMMARY"')],
    ["a comment line of the script", `- run: |\n    # ${answer}\n    true`],
    ["a fixed script that reads it", script('jq -r .x <<< "$ANSWER" | wc -l')],
    ["a session id", '- run: echo "${{ steps.model.outputs.session_id }}"'],
    ["the path of the transcript", '- run: cat "${{ steps.model.outputs.execution_file }}"'],
    ["a comparison in place", `- run: echo "\${{ steps.model.outputs.structured_output == 'a' }}"`],
  ])("not: %s", (_, steps) => {
    expect(handOffs(job(steps))).toEqual([]);
  });
});

describe("checks", () => {
  const then = '\neval "echo $ANSWER"';
  test.each([
    ["a list of words", 'case "$ANSWER" in a|b) ;; *) exit 1 ;; esac'],
    ["a pattern of the whole text", '[[ "$ANSWER" =~ ^[a-z0-9_-]+$ ]] || exit 1'],
    ["a pattern that is asked for the other way round", 'if [[ ! "$ANSWER" =~ ^(one|two)$ ]]; then exit 1; fi'],
    ["a word", 'if [ "$ANSWER" != "yes" ]; then exit 1; fi'],
    ["letters alone", 'ANSWER=$(echo "$ANSWER" | tr -cd "a-zA-Z0-9_-")'],
    ["a number", '[ "$ANSWER" -gt 0 ] || exit 1'],
    [
      "a list that grep searches, without line breaks",
      'ANSWER=$(echo "$ANSWER" | tr -d "[:space:]")\nif ! echo "a b" | grep -Fqw "$ANSWER"; then exit 1; fi',
    ],
  ])("proved: %s", (_, check) => {
    expect(handOffs(job(script(check + then)))).toEqual([]);
  });

  test.each([
    ["grep that looks at each line alone", "if ! echo \"$ANSWER\" | grep -qE '^(a|b)$'; then exit 1; fi"],
    ["a pattern with a hole", '[[ "$ANSWER" =~ ^a.*$ ]] || exit 1'],
    ["a set whose range runs over signs", '[[ "$ANSWER" =~ ^[+-z]+$ ]] || exit 1'],
    ["a set that leaves nothing out", '[[ "$ANSWER" =~ ^[^a]+$ ]] || exit 1'],
    ["a pattern that is not anchored", '[[ "$ANSWER" =~ [a-z]+ ]] || exit 1'],
    ["alternatives that are anchored at one end each", '[[ "$ANSWER" =~ ^a|b$ ]] || exit 1'],
    ["jq", 'jq -e .ok <<< "$ANSWER" || exit 1\nif ! jq -e .ok "$ANSWER"; then exit 1; fi'],
  ])("named only: %s", (_, check) => {
    expect(handOffs(job(script(check + then)))).toEqual([expect.stringContaining("one code declared")]);
  });

  test.each([
    ["a check that does not stop", 'if [ "$ANSWER" != "yes" ]; then echo no; fi'],
    ["a check of another variable", '[[ "$OTHER" =~ ^[a-z]+$ ]] || exit 1'],
    ["whether there is an answer", '[ -n "$ANSWER" ] || exit 1'],
    ["a list with a branch for the rest", 'case "$ANSWER" in a) ;; *) echo other ;; esac'],
    ["a pattern that a blank opens", 'if [ "$ANSWER" = "" ]; then exit 1; fi'],
    ["characters whose range runs over signs", 'ANSWER=$(echo "$ANSWER" | tr -cd "+-z")'],
    ["characters with a line break", 'ANSWER=$(echo "$ANSWER" | tr -cd "a-z\\n")'],
    ["a check in a subshell", '( [[ "$ANSWER" =~ ^[a-z]+$ ]] || exit 1 )'],
  ])("none: %s", (_, check) => {
    expect(handOffs(job(script(check + then)))).toEqual([expect.stringContaining("one code no")]);
  });

  test("a schema fixes the fields that are lists of words, and no other", () => {
    const args = `|\n            --json-schema '{"type":"object","properties":{"kind":{"enum":["a","b"]},"why":{"type":"string"}}}'`;
    const field = (name: string): string =>
      `- run: echo "\${{ fromJSON(steps.model.outputs.structured_output).${name} }}"`;
    expect(handOffs(job(field("kind"), args))).toEqual([]);
    expect(handOffs(job(field("why"), args))).toEqual([expect.stringContaining("one code no")]);
  });
});

describe("other jobs", () => {
  const other = (condition: string, steps: string): string =>
    `    outputs:\n      word: \${{ steps.last.outputs.word }}\n  two:\n    needs: one\n    if: ${condition}\n    runs-on: ubuntu-latest\n    steps:\n${indent(steps, 6)}\n`;
  const verdict = script(
    'if grep -q APPROVE <<< "$ANSWER"; then w=yes; else w=no; fi\necho "word=$w" >> "$GITHUB_OUTPUT"',
  ).replace("- env", "- id: last\n  env");

  test("a verdict that a condition compares is a gate", () => {
    const found = handOffs(job(verdict) + other("needs.one.outputs.word == 'yes'", "- run: gh pr merge"));
    expect(found).toEqual([expect.stringMatching(/^two gate yes by output/)]);
  });

  test("whether there is an answer is none", () => {
    expect(handOffs(job(verdict) + other("needs.one.outputs.word != ''", "- run: gh pr merge"))).toEqual([]);
    expect(handOffs(job(verdict) + other("needs.one.result == 'success'", "- run: gh pr merge"))).toEqual([]);
  });

  test("an output is followed to the script of the other job", () => {
    const raw = script('echo "word=$ANSWER" >> "$GITHUB_OUTPUT"').replace("- env", "- id: last\n  env");
    const found = handOffs(job(raw) + other("always()", '- run: echo "${{ needs.one.outputs.word }}"'));
    expect(found).toEqual([expect.stringMatching(/^two code no by output/)]);
  });

  test("what another agent is told of it is a prompt", () => {
    const second = `- uses: anthropics/claude-code-base-action@v1\n  with:\n    anthropic_api_key: \${{ secrets.KEY }}\n    prompt: Go on with ${answer}`;
    expect(handOffs(job(second))).toEqual([expect.stringMatching(/^one prompt no/)]);
  });

  test("a matrix made of an answer is code where a script holds it", () => {
    const raw = script('echo "word=$ANSWER" >> "$GITHUB_OUTPUT"').replace("- env", "- id: last\n  env");
    const two = other("always()", "- run: make ${{ matrix.target }}").replace(
      "    steps:\n      - run: make",
      "    strategy:\n      matrix:\n        target: ${{ fromJSON(needs.one.outputs.word) }}\n    steps:\n      - run: make",
    );
    expect(handOffs(job(raw) + two)).toEqual([expect.stringMatching(/^two code no/)]);
  });
});

test("a hostile script takes no time", () => {
  const start = performance.now();
  handOffs(
    job(script(`${"x=$x$ANSWER; ".repeat(3_000)}\n${"if [ a ]; then ".repeat(60)} eval "$x"; ${"fi; ".repeat(60)}`)),
  );
  handOffs(job(script(`${"f() { f; f; }; ".repeat(20)} f "$ANSWER"`)));
  expect(performance.now() - start).toBeLessThan(8_000);
});
