import fc from "fast-check";
import { expect, test } from "vitest";
import { visible } from "../../src/report/escape.ts";
import { github } from "../../src/report/github.ts";
import { EMPTY, FINDINGS, finding, HOSTILE, location, path, SAMPLE } from "./sample.ts";

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Reads a line of a log as the runner does. https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function command(line: string): Command | undefined {
  const text = line.trimStart();
  const end = text.indexOf("::", 2);
  if (!text.startsWith("::") || end < 0) return undefined;
  const info = text.slice(2, end);
  const space = info.indexOf(" ");
  const pairs = (space < 0 ? "" : info.slice(space + 1)).trim().split(",").filter(Boolean);
  return {
    name: space < 0 ? info : info.slice(0, space),
    properties: Object.fromEntries(
      pairs.map((pair) => {
        const [name = "", ...value] = pair.split("=");
        return [name, unescaped(value.join("=")).replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%")];
      }),
    ),
    data: unescaped(text.slice(end + 2)).replaceAll("%25", "%"),
  };
}

function unescaped(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n");
}

function commands(log: string): Command[] {
  return log.split("\n").flatMap((line) => command(line) ?? []);
}

test("a finding is an annotation of one line, with its path", () => {
  const one = { ...SAMPLE, findings: FINDINGS.slice(0, 1), diagnostics: [], suppressed: [] };
  expect(github(one)).toMatchInlineSnapshot(`
    "::error file=.github/workflows/triage issues.yml,line=14,endLine=14,col=5,endColumn=11,title=high%3A boundary-crossing-without-reauthorization::Anyone can make claude write to the default branch.%0A1. Anyone opens an issue.%0A2. The issue starts the job \`x\`. (.github/workflows/triage issues.yml:12:5)%0A3. The job runs claude. (.github/workflows/triage issues.yml:14:5)%0A4. claude can push to the default branch. (.github/workflows/triage issues.yml:20:5)%0AGate comment-phrase does not hold (.github/workflows/triage issues.yml:9:5): Anyone can write the phrase \`@bot run\`.%0AHow to fix it: https://github.com/example/delegraph/blob/main/docs/rules/boundary-crossing-without-reauthorization.md
    7 files read, 1 skipped; 2 agents found, 3 contexts judged, 1 unknown; 1 high; hidden by the threshold: 2 low.
    "
  `);
  expect(commands(github(one))).toMatchObject([
    {
      name: "error",
      properties: { file: ".github/workflows/triage issues.yml", line: "14", endLine: "14", col: "5", endColumn: "11" },
    },
  ]);
});

test("levels become kinds, the most severe first, findings of one rule and line together", () => {
  const found = commands(github(SAMPLE));
  expect(found.map(({ name, properties }) => `${name} ${properties.title}`)).toEqual([
    "error critical: boundary-crossing-without-reauthorization",
    "error high: overbroad-write-access",
    "warning medium: shared-credential-pool",
    "warning medium: boundary-crossing-without-reauthorization",
    "notice low: unrestricted-agent-shell",
  ]);
  expect(found[0]?.data).toContain("Anyone can make codex write to the default branch.\nAnyone can make claude write");
  expect(github(SAMPLE)).toMatch(/\n7 files read, .*\n$/);
});

test("a range of lines is shown at its first one, without an end", () => {
  const [low] = commands(github({ ...SAMPLE, findings: FINDINGS.slice(-1) }));
  expect(low?.properties).toMatchObject({ line: "3", endLine: "3", col: "5" });
  expect(low?.properties).not.toHaveProperty("endColumn");
});

test("what GitHub does not show is counted", () => {
  const many = Array.from({ length: 12 }, (_, i) => finding("overbroad-write-access", "high", 8, "a.yml", i + 1));
  const log = github({ ...SAMPLE, findings: [...many, ...FINDINGS.slice(2, 3)] });
  expect(log).toContain("\nGitHub shows 10 errors of a step; 2 more, less severe, stand in this log only.\n");
  expect(log).not.toContain("warnings of a step");
  const more = Array.from({ length: 103 }, (_, i) => finding("overbroad-write-access", "low", 3, "a.yml", i + 1));
  expect(commands(github({ ...SAMPLE, findings: more }))).toHaveLength(100);
  expect(github({ ...SAMPLE, findings: more })).toContain(
    "90 more, less severe, stand in this log only, and 3 are left out: `--format json` has everything.",
  );
});

test("nothing read is never called clean", () => {
  expect(github(EMPTY)).toMatch(/^No files were read, so nothing was judged\.\n0 files read.*\n$/);
});

test("a scanned repository writes no command, no property and no line of its own", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(
        fc.constantFrom("::", "::error::", "##[", "%0A", "%", "\n", "\r", ",", ":", "=", "title=x", " ", "a", "\u202e"),
      )
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, fc.nat(3), (label, file) => {
      const name = `${label}${file}.yml`;
      const one = { ...finding("overbroad-write-access", "high", 8, name, 3, label), message: label };
      const findings = [
        { ...one, paths: [{ steps: path(label, name, 3).steps.map((step) => ({ ...step, text: label })) }] },
      ];
      const diagnostics = [{ code: "limit", level: "note", message: label, location: location(name, 1) } as const];
      const log = github({ ...SAMPLE, findings, diagnostics });
      expect(log.split("\n")).toHaveLength(4);
      expect(log.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##\[/u);
      expect(commands(log)).toHaveLength(1);
      const [found] = commands(log);
      expect(Object.keys(found?.properties ?? {})).toEqual(["file", "line", "endLine", "col", "endColumn", "title"]);
      expect(found?.properties.file).toBe(visible(name));
      expect(found?.data.split("\n")[0]).toBe(visible(label));
    }),
    {
      examples: [
        [HOSTILE, 0],
        ["::error file=x::y", 1],
        ["%0A::error::", 2],
        ["", 3],
      ],
    },
  );
});
