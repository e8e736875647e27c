import fc from "fast-check";
import type { Log } from "sarif";
import { expect, test } from "vitest";
import type { Result } from "../../src/report/result.ts";
import { sarif, sarifLog } from "../../src/report/sarif.ts";
import { levelOf } from "../../src/rules/rule.ts";
import { sarifProblems } from "../sarif-limits.ts";
import { VALIDATOR, validatorComplaints } from "../sarif-multitool.ts";
import { schemaErrors } from "../sarif-schema.ts";
import { DIAGNOSTICS, EMPTY, FINDINGS, finding, HOSTILE, path, RULES, SAMPLE } from "./sample.ts";

const log: Log = JSON.parse(sarif(SAMPLE));
const run = log.runs[0];

test.each([SAMPLE, EMPTY])("keeps to the official schema and to GitHub's limits", (result) => {
  const made: Log = JSON.parse(sarif(result));
  expect(schemaErrors(made)).toEqual([]);
  expect(sarifProblems(made)).toEqual([]);
});

test.skipIf(VALIDATOR === undefined)("Microsoft's validator has no error and no warning", { timeout: 30_000 }, () => {
  expect(validatorComplaints(sarif(SAMPLE), sarif(EMPTY))).toEqual([]);
});

test.skipIf(VALIDATOR === undefined)("Microsoft's validator would say it", { timeout: 30_000 }, () => {
  const bad = structuredClone(log);
  for (const result of bad.runs[0]?.results ?? []) delete result.locations;
  for (const rule of bad.runs[0]?.tool.driver.rules ?? []) delete rule.help;
  bad.$schema = "https://example.com/sarif.json";
  expect(
    [...new Set(validatorComplaints(JSON.stringify(bad)).map((line) => line.split(" ")[1]))].sort(),
  ).toMatchInlineSnapshot(`
    [
      "GH1011",
      "GH1015",
      "GH1017",
      "GH2012",
      "SARIF1011",
    ]
  `);
});

test("the schema and the limits would say it", () => {
  const bad = structuredClone(log);
  const [one] = bad.runs[0]?.results ?? [];
  const [rule] = bad.runs[0]?.tool.driver.rules ?? [];
  if (!one || !rule) throw new Error("the sample has results");
  expect(schemaErrors({ ...bad, runs: [{ results: [] }] })).not.toEqual([]);
  one.message.text += " [nowhere](99)";
  one.partialFingerprints = {};
  one.ruleId = "unknown";
  rule.properties = { ...rule.properties, tags: new Array(11).fill("x"), "security-severity": 9 };
  bad.runs.push(structuredClone(bad.runs[0] ?? { tool: { driver: { name: "" } } }));
  expect(sarifProblems(bad).filter((problem) => !problem.startsWith("run 1"))).toMatchInlineSnapshot(`
    [
      "run 0: rule boundary-crossing-without-reauthorization: security-severity is no number in a string",
      "run 0: rule boundary-crossing-without-reauthorization: more than 10 tags",
      "run 0: rule boundary-crossing-without-reauthorization: no security tag",
      "run 0: result 0: rule is unknown",
      "run 0: result 0: no fingerprint in GitHub's form",
      "run 0: result 0: no fingerprint of our own",
      "run 0: result 0: a link that leads nowhere",
      "2 runs in one file; runs of one category are refused",
    ]
  `);
});

test("findings of one rule on one line are one result with all their paths", () => {
  const merged = run?.results?.find(({ properties }) => properties?.fingerprints.length === 2);
  expect(merged?.ruleId).toBe("boundary-crossing-without-reauthorization/critical");
  expect(merged?.codeFlows).toHaveLength(2);
  expect(merged?.message.text).toMatchInlineSnapshot(
    `"Anyone can make codex write to the default branch. Anyone can make claude write to the default branch. See [weak gate: comment-phrase](1), [declared gate: environment](2), [default branch of codex](3)."`,
  );
});

test("every rule is listed, and once more per level that is not its typical one", () => {
  expect(
    run?.tool.driver.rules?.map(({ id, properties }) => [id, properties?.["security-severity"]]),
  ).toMatchInlineSnapshot(`
    [
      [
        "boundary-crossing-without-reauthorization",
        "8.6",
      ],
      [
        "boundary-crossing-without-reauthorization/critical",
        "9.5",
      ],
      [
        "boundary-crossing-without-reauthorization/medium",
        "5.5",
      ],
      [
        "overbroad-write-access",
        "7.2",
      ],
      [
        "shared-credential-pool",
        "6.1",
      ],
      [
        "unrestricted-agent-shell",
        "3.1",
      ],
    ]
  `);
  for (const { properties } of run?.tool.driver.rules ?? [])
    expect(["low", "medium", "high", "critical"]).toContain(levelOf(Number(properties?.["security-severity"])));
});

test("every finding and diagnostic is there, and what is suppressed is not", () => {
  const fingerprints = run?.results?.flatMap(({ properties }) => properties?.fingerprints);
  expect([...(fingerprints ?? [])].sort()).toEqual(FINDINGS.map(({ fingerprint }) => fingerprint).sort());
  const notes = run?.invocations?.[0]?.toolExecutionNotifications ?? [];
  expect(notes.map(({ descriptor }) => descriptor?.id).filter(Boolean)).toEqual(DIAGNOSTICS.map(({ code }) => code));
  expect(notes.at(-1)?.message.text).toMatch(/^7 files read, 1 skipped;/);
  expect(sarifLog(EMPTY).runs[0]?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(
    /^No files were read/,
  );
});

test("labels of the repository stay text", () => {
  const strings: string[] = [];
  JSON.stringify(log, (_, value) => (typeof value === "string" ? strings.push(value) && value : value));
  const links = strings.flatMap((one) => [...one.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target));
  expect(links.every((target) => /^\d+$/.test(target ?? ""))).toBe(true);
  expect(strings.filter((one) => /[\p{Cc}\p{Cf}\p{Cs}]/u.test(one.replaceAll("\n", "")))).toEqual([]);
});

test("frameworks are taxonomies with the titles given", () => {
  const title = (framework: string, id: string): string => `${framework} title of ${id}`;
  const framework = (name: string) => ({ title: `All of ${name}`, source: "https://example.com/" });
  const titled = sarifLog(SAMPLE, { title, framework }).runs[0];
  expect(titled?.taxonomies?.map(({ name }) => name)).toEqual(["CWE", "CSA-MAESTRO", "OWASP-ASI", "OWASP-NHI"]);
  expect(titled?.taxonomies?.[0]?.taxa?.[1]?.shortDescription?.text).toBe("cwe title of CWE-862");
  expect(titled?.taxonomies?.[0]).toMatchObject({ fullName: "All of cwe", informationUri: "https://example.com/" });
});

test("what exceeds GitHub's limits is cut, and said", () => {
  const [rule] = RULES;
  if (!rule) throw new Error("the sample has rules");
  const many = Array.from({ length: 25_003 }, (_, i) => ({
    ...finding(rule.id, i < 3 ? "low" : "high", i < 3 ? 2 : 8.6, "a.yml", i + 1),
    paths: [path("a", "a.yml", i + 9)],
  }));
  const long = {
    ...finding(rule.id, "critical", 9.5, "b.yml", 1),
    paths: Array.from({ length: 300 }, () => path("a", "b.yml", 9)),
  };
  const made = sarifLog({ ...SAMPLE, findings: [...many, long], diagnostics: [] });
  expect(made.runs[0]?.results).toHaveLength(25_000);
  expect(made.runs[0]?.results?.some(({ level }) => level === "note")).toBe(false);
  expect(
    sarifProblems({ ...made, runs: made.runs.map((one) => ({ ...one, results: one.results?.slice(0, 3) ?? [] })) }),
  ).toEqual([]);
  expect(
    made.runs[0]?.invocations?.[0]?.toolExecutionNotifications?.slice(0, 2).map(({ message }) => message.text),
  ).toMatchInlineSnapshot(`
    [
      "4 results of the lowest severity are left out: GitHub takes 25000.",
      "Paths are cut in 1 result: GitHub shows 1000 steps of each.",
    ]
  `);
});

test("any text and any place gives a log that GitHub takes", () => {
  const name = fc.oneof(fc.string({ unit: "binary", minLength: 1, maxLength: 20 }), fc.constant(HOSTILE));
  const place = fc.record({
    file: name.map((one) => `a/${one.replaceAll("..", "")}`),
    line: fc.nat(5),
    column: fc.nat(5),
    endLine: fc.nat(5),
    endColumn: fc.nat(5),
  });
  const findings = fc.array(
    fc.record({
      message: name,
      location: place,
      label: name,
      rule: fc.constantFrom(...RULES.map(({ id }) => id)),
      score: fc.double({ min: 0.1, max: 10, noNaN: true }),
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(findings, (drawn) => {
      const made = drawn.map(({ message, location, label, rule, score }) => ({
        ...finding(rule, levelOf(score), score, location.file, 1, label),
        message,
        location,
      }));
      const result: Result = { ...SAMPLE, findings: made };
      const text: Log = JSON.parse(sarif(result));
      expect(schemaErrors(text)).toEqual([]);
      expect(sarifProblems(text)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
