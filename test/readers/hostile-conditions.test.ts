import { expect, test } from "vitest";
import type { Condition } from "../../src/graph/model.ts";
import { neverSets } from "../../src/readers/github-workflow/conditions/router.ts";
import { contextsOf, fragmentOf, graphOf } from "./workflow.ts";

const HEAD = "on: [issues, issue_comment, pull_request_target, discussion]\npermissions: {}\njobs:\n";
const AGENT = "    runs-on: x\n    steps:\n      - run: claude -p weed\n";

/** How many different condition objects hang on the edges, and how long they are as JSON. */
function sizeOf(workflow: string): { readonly parts: number; readonly text: number } {
  const seen = new Set<Condition>();
  const pending = fragmentOf(workflow).edges.flatMap((edge) => edge.conditions ?? []);
  const text = JSON.stringify(pending).length;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.op === "not") pending.push(next.of);
    else if (next.op === "all" || next.op === "any") pending.push(...next.of);
  }
  return { parts: seen.size, text };
}

const chain = (jobs: number): string =>
  HEAD +
  Array.from(
    { length: jobs },
    (_, n) => `  j${n}:\n    if: github.actor == 'vera-example'\n${n > 0 ? `    needs: j${n - 1}\n` : ""}${AGENT}`,
  ).join("");

test("a row of jobs that need each other costs as much for each of them", () => {
  const [short, long] = [sizeOf(chain(40)), sizeOf(chain(160))];
  expect(long.parts / short.parts).toBeLessThan(5);
  expect(long.text / short.text).toBeLessThan(5);
});

test("pairs of jobs that need each other do not double with every pair", () => {
  const pairs = (count: number): string =>
    HEAD +
    Array.from({ length: count }, (_, n) =>
      ["a", "b"]
        .map(
          (side) =>
            `  ${side}${n}:\n    if: github.actor == '${side}-example'\n${n > 0 ? `    needs: [a${n - 1}, b${n - 1}]\n` : ""}${AGENT}`,
        )
        .join(""),
    ).join("");
  const [short, long] = [sizeOf(pairs(10)), sizeOf(pairs(40))];
  expect(long.parts / short.parts).toBeLessThan(6);
  expect(long.text / short.text).toBeLessThan(6);
});

test("results and outputs that are asked for all the way back do not double either", () => {
  const asked = (count: number): string =>
    HEAD +
    Array.from(
      { length: count },
      (_, n) =>
        `  j${n}:\n    outputs: { ok: "\${{ github.actor == 'vera-example' }}" }\n${n > 0 ? `    needs: j${n - 1}\n    if: always() && needs.j${n - 1}.result == 'success' && needs.j${n - 1}.outputs.ok == 'true'\n` : ""}${AGENT}`,
    ).join("");
  const [short, long] = [sizeOf(asked(10)), sizeOf(asked(40))];
  expect(long.text / short.text).toBeLessThan(6);
});

test("jobs in a ring, and a very long row, are read to an end", () => {
  expect(
    graphOf(`${HEAD}  a:\n    needs: b\n${AGENT}  b:\n    needs: a\n    if: needs.a.outputs.ok == 'true'\n${AGENT}`)
      .nodes.size,
  ).toBeGreaterThan(0);
  const reversed = chain(3_000)
    .slice(HEAD.length)
    .split(/(?= {2}j\d+:)/)
    .reverse()
    .join("")
    .replaceAll(AGENT, "    runs-on: x\n    steps: []\n");
  expect(
    fragmentOf(`${HEAD.replace(/\[.*\]/, "issues") + reversed}  last:\n    needs: j2999\n${AGENT}`).edges.length,
  ).toBeGreaterThan(0);
});

test.each([
  ["a chain of &&", Array.from({ length: 900 }, (_, n) => `github.actor != 'a${n}'`).join(" && ")],
  ["a chain of ||", Array.from({ length: 900 }, (_, n) => `github.actor == 'a${n}'`).join(" || ")],
  ["many brackets", `${"(".repeat(3_000)}true${")".repeat(3_000)}`],
  ["many negations", `${"!".repeat(5_000)}true`],
  ["choices in choices", `${"(github.actor && ".repeat(200)}true${" || false)".repeat(200)} == 'x'`],
  [
    "entries of entries",
    `${'fromJSON(\'{"a":"a","b":"b","c":"c"}\')['.repeat(12)}github.actor${"]".repeat(12)} == 'a'`,
  ],
])("%s in a condition can be judged or is not known", (_, text) => {
  const workflow = `on: issues\npermissions: {}\njobs:\n  a:\n    if: ${JSON.stringify(text)}\n${AGENT}`;
  expect(JSON.stringify(fragmentOf(workflow).edges).length).toBeLessThan(3_000_000);
  expect(graphOf(workflow).nodes.size).toBeGreaterThan(0);
});

/** Characters that regular expressions and slices are given while a router script is read. */
function work(script: string): number {
  let characters = 0;
  const { exec } = RegExp.prototype;
  const { slice } = String.prototype;
  RegExp.prototype.exec = function (text: string) {
    // A global one goes on where it stopped, so its text counts once.
    if (!this.global || this.lastIndex === 0) characters += text.length;
    return exec.call(this, text);
  };
  String.prototype.slice = function (this: string, ...range: [number?, number?]) {
    const part = slice.apply(this, range);
    characters += part.length;
    return part;
  };
  try {
    const [context] = contextsOf("on: issues");
    if (context) neverSets(script, "c", "y", new Map(), context);
  } finally {
    RegExp.prototype.exec = exec;
    String.prototype.slice = slice;
  }
  return characters;
}

test.each([
  ["lines that go on", (n: number) => `${",\n".repeat(n)}core.setOutput('c','x')\n`],
  ["blocks", (n: number) => `${"if (a) {}\n".repeat(n)}core.setOutput('c','x')\n`],
  ["branches", (n: number) => `if (a === 'b') {}${" else if (a === 'b') {}".repeat(n)}\ncore.setOutput('c','x')\n`],
  ["calls", (n: number) => "if (a === 'b') { core.setOutput('c','y'); }\n".repeat(n)],
])("a router made of %s costs as much for each", (_, script) => {
  expect(work(script(400)) / work(script(100))).toBeLessThan(6);
});

test("a shell script with many questions is given up, and does not double with each", () => {
  const steps = (count: number): string =>
    `on: issues\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: |\n${'          if [ "$A" = b ]; then C=d; fi\n'.repeat(count)}          exit 1\n      - run: claude -p weed\n`;
  expect(graphOf(steps(60)).nodes.size).toBe(graphOf(steps(1)).nodes.size);
  const nested = `on: issues\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: ${JSON.stringify(`${"( ".repeat(2_000)}exit 1${" )".repeat(2_000)}`)}\n      - run: claude -p weed\n`;
  expect(graphOf(nested).nodes.size).toBeGreaterThan(0);
});

test("steps that ask for each other's outputs do not double with each", () => {
  const steps = (count: number): string =>
    `on: issues\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - id: s0\n        run: echo ok=true >> $GITHUB_OUTPUT\n${Array.from(
      { length: count },
      (_, n) =>
        `      - id: s${n + 1}\n        if: steps.s${n}.outputs.ok == 'true' || steps.s${n}.outputs.ok == 'yes'\n        run: echo ok=true >> $GITHUB_OUTPUT\n`,
    ).join("")}      - if: steps.s${count}.outputs.ok == 'true'\n        run: claude -p weed\n`;
  expect(sizeOf(steps(40)).text).toBeLessThan(100_000);
});
