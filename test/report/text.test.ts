import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { visible } from "../../src/report/escape.ts";
import { loadPaint } from "../../src/report/paint.ts";
import { text } from "../../src/report/text.ts";
import { DIAGNOSTICS, EMPTY, FINDINGS, finding, path, SAMPLE } from "./sample.ts";

const full = { quiet: false, minSeverity: "low" } as const;
/** Words of a report, without how it is broken into lines. */
const words = (report: string): string => report.replaceAll(/\s+/g, " ");

test("a finding reads as its path, the gate that does not hold, and the fix", () => {
  const one = { ...SAMPLE, findings: FINDINGS.slice(0, 1), diagnostics: [], suppressed: [] };
  expect(text(one, { quiet: false, minSeverity: "medium" })).toMatchInlineSnapshot(`
    ".github/workflows/triage issues.yml: agent claude

      HIGH boundary-crossing-without-reauthorization  .github/workflows/triage issues.yml:14:5
        Anyone can make claude write to the default branch.
          1. Anyone opens an issue.
          2. The issue starts the job \`x\`.  .github/workflows/triage issues.yml:12:5
          3. The job runs claude.  .github/workflows/triage issues.yml:14:5
          4. claude can push to the default branch.  .github/workflows/triage issues.yml:20:5
        Gate comment-phrase does not hold  .github/workflows/triage issues.yml:9:5
          Anyone can write the phrase \`@bot run\`.
        Fix: Move the write into a job of its own behind an environment.

             - Keep the check of the actor on.
             - Give the agent's job \`contents: read\`.

    7 files read, 1 skipped; 2 agents found, 3 contexts judged, 1 unknown; 1 high; hidden by the threshold: 2 low.
    "
  `);
});

test.each([true, false])("every finding and diagnostic appears, quiet: %s", (quiet) => {
  const report = words(text(SAMPLE, { quiet, minSeverity: "low" }));
  for (const { rule, message, location } of FINDINGS) {
    expect(report).toContain(words(visible(message)));
    expect(report).toContain(`${words(visible(location.file))}:${location.line}:${location.column}`);
    expect(report).toContain(rule);
  }
  for (const { message, location } of DIAGNOSTICS)
    expect(report).toContain(`${location.file}:${location.line}:${location.column} ${words(visible(message))}`);
});

test("what is below the threshold is counted", () => {
  const report = text(SAMPLE, { quiet: false, minSeverity: "high" });
  expect(report).not.toContain("MEDIUM");
  expect(report).toMatch(
    /1 critical, 2 high; 1 ignored by comment; 3 diagnostics; hidden by the threshold: 2 medium, 3 low\.\n$/,
  );
});

test("nothing read is never called clean", () => {
  expect(text(EMPTY, full)).toMatchInlineSnapshot(`
    "No files were read, so nothing was judged.
    0 files read, 0 skipped; 0 agents found, 0 contexts judged, 0 unknowns; no findings shown.
    "
  `);
  expect(text({ ...EMPTY, files: { read: 3, skipped: 0, searched: 0, unread: 0 } }, full)).toContain(
    "No agent was found in what was read (3 files).",
  );
});

test("hostile labels neither steer the terminal nor start a workflow command", async () => {
  for (const quiet of [true, false]) {
    const report = text(SAMPLE, { quiet, minSeverity: "low" });
    expect(report.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(report).not.toMatch(/^\s*::/m);
    expect(report).not.toContain("##[");
  }
});

test("colours are the only difference that colours make", async () => {
  const colored = text(SAMPLE, { ...full, paint: await loadPaint(true) });
  expect(colored).toContain("\u001b[");
  expect(stripVTControlCharacters(colored)).toBe(text(SAMPLE, full));
});

test("many paths are counted, not printed", () => {
  const paths = Array.from({ length: 12 }, (_, i) => path(`agent-${i}`, "a.yml", 10 + i));
  const report = text(
    { ...SAMPLE, findings: [{ ...finding("shared-credential-pool", "medium", 6, "a.yml", 9), paths }] },
    full,
  );
  expect(report).toContain("Path 4 of 12");
  expect(report).not.toContain("Path 11");
  expect(report).toContain("and 8 more paths");
});

test("a path that begins like the first is told from where it parts", () => {
  const first = path("claude", "a.yml", 10);
  const ends = path("claude", "a.yml", 20)
    .steps.slice(3)
    .map((step) => ({ ...step, text: "claude can merge." }));
  const paths = [first, { steps: [...first.steps.slice(0, 3), ...ends] }];
  const report = text(
    { ...SAMPLE, findings: [{ ...finding("overbroad-write-access", "medium", 6, "a.yml", 9), paths }] },
    full,
  );
  expect(report).toContain(
    "      4. claude can push to the default branch.  a.yml:16:5\n      or 4. claude can merge.  a.yml:26:5\n",
  );
});
