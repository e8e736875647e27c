import fc from "fast-check";
import { expect, test } from "vitest";
import { visible } from "../../src/report/escape.ts";
import { markdown } from "../../src/report/markdown.ts";
import { code, htmlProse, prose } from "../../src/report/prose.ts";
import type { Finding, Result } from "../../src/report/result.ts";
import { DIAGNOSTICS, EMPTY, FINDINGS, finding, HOSTILE, location, path, SAMPLE, WEAK } from "./sample.ts";

const full = { quiet: false, minSeverity: "low" } as const;

/** Pieces of what a repository could write to reach a reader of a comment. */
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        ...[
          "@octocat",
          "#12",
          "GH-12",
          "a/b#1",
          "0123456789abcdef",
          "https://evil.example",
          "www.evil.example",
          "x@y.z",
        ],
        ...[
          "[a](b)",
          "![a](b)",
          "<b>",
          "<!--",
          "</summary>",
          "</details>",
          "&#64;",
          "`",
          "``",
          "|",
          "\\",
          "\n",
          "\n\n",
        ],
        ...[
          "*",
          "_",
          "~",
          "$",
          ":smile:",
          "1.",
          "2)",
          "-",
          "+",
          "#",
          ">",
          "---",
          "===",
          "```",
          " ",
          "    ",
          "\t",
          "word",
        ],
        ...["\u202e", "\u001b", "\u00a0", "\ud800", "’", "é", "(", ")", "!", "JIRA-7", "defaced", "1234567"],
      ),
    )
    .map((parts) => parts.join("")),
);

/** A report without what GitHub shows as it stands: code spans and the report's own markup and links. */
function outsideCode(report: string): string {
  return report
    .replace(/`[^`\n]+`/g, "§")
    .replace(/<code>[^<>]*<\/code>/g, "§")
    .replace(/\[§\]\(https:\/\/github\.com\/example\/delegraph\/blob\/main\/docs\/rules\/[a-z-]+\.md\)/g, "link")
    .replace(/^<details>$|^<\/details>$/gm, "")
    .replace(/^<summary><b>(?:low|medium|high|critical)<\/b>: (.*)<\/summary>$/gm, "$1")
    .replace(/^\| \w+ \| (?:§|link) \| § \|$|^\| level \| rule \| place \|$|^\| --- \| --- \| --- \|$/gm, "")
    .replace(/^#{2,3} /gm, "")
    .replace(/^(?:- )?\*\*(?:Fix:|Missing:|Gate)\*\* /gm, "")
    .replace(/^\d+\. |^- /gm, "");
}

/** The sample with this text wherever a repository has a say. */
function withText(text: string): Result {
  const base = finding("boundary-crossing-without-reauthorization", "high", 8, text, 3, text);
  const steps = path(text, text, 4).steps.map((step) => ({ ...step, text }));
  const found: Finding = {
    ...base,
    message: text,
    paths: [{ steps }, path("claude", text, 9)],
    gates: [{ ...WEAK, kind: text, why: text, location: location(text, 1) }],
  };
  const diagnostic = { code: "limit", level: "note", message: text, location: location(text, 2) } as const;
  return { ...SAMPLE, findings: [found], diagnostics: [diagnostic] };
}

test("a finding reads as a row of the table, its path, the gate that does not hold, and the fix", () => {
  const one = { ...SAMPLE, findings: FINDINGS.slice(0, 1), diagnostics: DIAGNOSTICS.slice(0, 1), suppressed: [] };
  expect(markdown(one, { quiet: false, minSeverity: "medium" })).toMatchInlineSnapshot(`
    "## delegraph: 1 high

    | level | rule | place |
    | --- | --- | --- |
    | high | [\`boundary-crossing-without-reauthorization\`](https://github.com/example/delegraph/blob/main/docs/rules/boundary-crossing-without-reauthorization.md) | \`.github/workflows/triage issues.yml:14\` |

    <details>
    <summary><b>high</b>: Anyone can make claude write to the default branch.</summary>

    [\`boundary-crossing-without-reauthorization\`](https://github.com/example/delegraph/blob/main/docs/rules/boundary-crossing-without-reauthorization.md) at \`.github/workflows/triage issues.yml:14\`

    1. Anyone opens an issue.
    2. The issue starts the job \`x\`. · \`.github/workflows/triage issues.yml:12\`
    3. The job runs claude. · \`.github/workflows/triage issues.yml:14\`
    4. claude can push to the default branch. · \`.github/workflows/triage issues.yml:20\`

    - **Gate** \`comment-phrase\` does not hold · \`.github/workflows/triage issues.yml:9\`: Anyone can write the phrase \`@bot run\`.

    **Fix:** Move the write into a job of its own behind an environment.

    - Keep the check of the actor on.
    - Give the agent's job \`contents: read\`.

    </details>

    ### Diagnostics

    - error \`syntax-error\` at \`broken.yml:3\`: \`broken.yml\` is not valid YAML.

    7 files read, 1 skipped; 2 agents found, 3 contexts judged, 1 unknown; 1 high; 1 diagnostic; hidden by the threshold: 2 low.
    "
  `);
});

test("every finding and diagnostic appears, the worst first", () => {
  const report = markdown(SAMPLE, full);
  for (const { message } of FINDINGS) expect(report).toContain(htmlProse(message));
  for (const { message } of DIAGNOSTICS) expect(report).toContain(prose(message));
  expect(report).toMatch(/^## delegraph: 1 critical, 2 high, 2 medium, 1 low\n/);
  const levels = [...report.matchAll(/^\| (\w+) \| \[/gm)].map(([, level]) => level);
  expect(levels).toEqual(["critical", "high", "high", "medium", "medium", "low"]);
});

test("what is below the threshold is counted, and --quiet keeps to the table", () => {
  const report = markdown(SAMPLE, { quiet: true, minSeverity: "high" });
  expect(report).not.toContain("<details>");
  expect(report).not.toContain("| medium |");
  expect(report).toMatch(
    /1 critical, 2 high; 1 ignored by comment; 3 diagnostics; hidden by the threshold: 2 medium, 3 low\.\n$/,
  );
});

test("nothing read is never called clean", () => {
  expect(markdown(EMPTY, full)).toBe(
    "## delegraph: no findings shown\n\nNo files were read, so nothing was judged.\n\n0 files read, 0 skipped; 0 agents found, 0 contexts judged, 0 unknowns; no findings shown.\n",
  );
});

test("a path that begins like the first is told from where it parts, and many are counted", () => {
  const first = path("claude", "a.yml", 10);
  const ends = path("claude", "a.yml", 20).steps.slice(3);
  const paths = [
    first,
    { steps: [...first.steps.slice(0, 3), ...ends] },
    ...Array.from({ length: 5 }, () => path("codex", "b.yml", 10)),
  ];
  const report = markdown(
    { ...SAMPLE, findings: [{ ...finding("shared-credential-pool", "high", 8, "a.yml", 9), paths }] },
    full,
  );
  expect(report).toContain(
    "As path 1, but from hop 4 on:\n\n4. claude can push to the default branch. · `a.yml:26`\n\nPath 3 of 7:",
  );
  expect(report).toContain("\n\nAnd 3 more paths.\n\n");
});

test("no gate on the way is said", () => {
  const steps = path("claude", "a.yml", 10).steps.map((step) =>
    step.via ? { ...step, via: { ...step.via, gates: [] } } : step,
  );
  const open = { ...finding("overbroad-write-access", "high", 8, "a.yml", 10), paths: [{ steps }], gates: [] };
  expect(markdown({ ...SAMPLE, findings: [open] }, full)).toContain("**Missing:** no gate stands on the way.");
  expect(markdown({ ...SAMPLE, findings: FINDINGS.slice(0, 1) }, full)).not.toContain("**Missing:**");
});

test("a sentence keeps its words and shows the rest as code", () => {
  expect(prose("Anyone can start job `triage` on issues.opened (see #12), says @octocat.")).toBe(
    "Anyone can start job `triage` on `issues.opened` (see `#12`), says `@octocat`.",
  );
  expect(prose("`a``b`-like `open")).toBe("`ab-like` `\\u{60}open`");
  expect(htmlProse("<b> at `a & b`")).toBe("<code>&lt;b&gt;</code> at <code>a &amp; b</code>");
  expect(code("a|b`c\nd")).toBe("`a\\u{7c}b\\u{60}c\\u{a}d`");
});

test("nothing of a scanned repository pings, links, embeds or breaks out", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const report = markdown(withText(text), full);
      expect(report.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(outsideCode(report)).not.toMatch(/[^\p{L}\p{N}\s'’(),.;:!?·§-]|[0-9a-f]{7}|-\d|[.:][\p{L}\p{N}]/iu);
      expect(report.match(/^<details>$/gm)).toHaveLength(1);
      expect(report.match(/^<\/details>$/gm)).toHaveLength(1);
    }),
    {
      numRuns: 300,
      examples: [[HOSTILE], ["`@a"], ["@a`"], ["a``b"], ["|`|"], ["\\`"], ["1. a"], ["a\n\n</details>"]],
    },
  );
});

test("a code span and a table's cell hold whatever a name holds", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(code(text)).toMatch(text === "" ? /^$/ : /^`[^`|\n]+`$/);
      expect(visible(text).length > 600 || code(text).replaceAll("\\u{60}", "`").replaceAll("\\u{7c}", "|")).toBe(
        text === "" ? "" : `\`${visible(text).replaceAll("\\u{60}", "`").replaceAll("\\u{7c}", "|")}\``,
      );
    }),
  );
});

test("a report fits into a comment, keeps the worst findings, and says how many are left out", () => {
  const findings = Array.from({ length: 900 }, (_, i) =>
    finding(
      "overbroad-write-access",
      i === 899 ? "critical" : "high",
      i === 899 ? 9.9 : 7.5,
      `dir/${i}.yml`,
      3,
      "x".repeat(2000),
    ),
  );
  const diagnostics = Array.from({ length: 300 }, (_, i) => ({
    code: "limit" as const,
    level: "note" as const,
    message: "`".repeat(700),
    location: location(`dir/${i}.yml`, 1),
  }));
  const report = markdown({ ...SAMPLE, findings, diagnostics }, full);
  expect(report.length).toBeLessThanOrEqual(65_536);
  expect(report.length).toBeGreaterThan(50_000);
  expect(report).toMatch(/^\| critical \| .* \| `dir\/899\.yml:3` \|$/m);
  expect(report).toMatch(/^<summary><b>critical<\/b>/m);
  const rows = report.match(/^\| high /gm)?.length ?? 0;
  expect(report).toContain(`${899 - rows} more findings are left out`);
  const told = report.match(/^<details>$/gm)?.length ?? 0;
  expect(report).toContain(`The details of ${900 - told} more findings are left out`);
  expect(report.match(/^<\/details>$/gm)).toHaveLength(told);
  expect(report).toMatch(/^- \d+ more diagnostics are left out/m);
});
