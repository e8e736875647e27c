import { describe, expect, test } from "vitest";
import { relevel, relevelRules, setAside } from "../../src/config/apply.ts";
import type { Finding } from "../../src/rules/finding.ts";
import { levelOf } from "../../src/rules/rule.ts";
import { finding, path, RULES } from "../report/sample.ts";
import { read } from "./fixtures.ts";

const POOL = "shared-credential-pool";
const WRITE = "overbroad-write-access";
const one = finding(POOL, "medium", 6.1, "a.yml", 10);
const two = finding(POOL, "medium", 6.1, "deep/b.yml", 10);
const other = finding(WRITE, "high", 7.2, "a.yml", 20);
const ALL = [one, two, other];

const entry = (more: string, rule = POOL) => `ignore: [{ rule: ${rule}, reason: why, owner: me, ${more} }]`;
const apply = (text: string, matched: readonly Finding[] = ALL, named: readonly string[] = [], kept = matched) =>
  setAside({ findings: kept, suppressed: [], diagnostics: [] }, matched, read(text), named);
const codes = ({ diagnostics }: ReturnType<typeof apply>) => diagnostics.map(({ code, level }) => `${level} ${code}`);

describe("an ignore entry", () => {
  test("sets aside its rule's findings in its files, with reason and owner", () => {
    const result = apply(entry("path: deep"));
    expect(result.findings).toEqual([one, other]);
    expect(result.suppressed).toMatchObject([
      { finding: two, reason: "why", owner: "me", by: "config", location: { file: "delegraph.yaml", line: 1 } },
    ]);
    expect(codes(result)).toEqual([]);
    expect(apply(entry("path: '**'")).findings).toEqual([other]);
  });

  test("of a node sets aside only what has no way around it", () => {
    const through = "a.yml#jobs.x.agent";
    expect(apply(entry(`node: ${through}`)).findings).toEqual([two, other]);
    const around = { ...one, paths: [path("claude", "a.yml", 10), path("claude", "c.yml", 10)] };
    const result = apply(entry(`node: ${through}`), [around]);
    expect([result.findings, codes(result)]).toEqual([[around], ["note unused-ignore"]]);
  });

  test("with a path and a node asks for both", () => {
    expect(apply(entry("path: deep, node: a.yml#jobs.x.agent")).findings).toEqual(ALL);
    expect(apply(entry("path: a.yml, node: a.yml#jobs.x.agent")).findings).toEqual([two, other]);
  });

  test("that has run out ignores nothing and names its owner", () => {
    const result = apply(entry("path: a.yml, until: 2026-06-30"));
    expect([result.findings, result.suppressed]).toEqual([ALL, []]);
    expect(result.diagnostics).toMatchObject([
      {
        code: "expired-ignore",
        level: "warning",
        message: `The entry for \`${POOL}\`, owned by me, ended with 2026-06-30 and sets nothing aside any more.`,
        location: { file: "delegraph.yaml", line: 1 },
      },
    ]);
    expect(apply(entry("path: a.yml, until: 2026-07-01")).findings).toEqual([two, other]);
  });

  test("that matches nothing is told, but not one that a comment was faster than", () => {
    expect(codes(apply(entry("path: elsewhere")))).toEqual(["note unused-ignore"]);
    const result = apply(entry("path: a.yml"), ALL, [], [two, other]);
    expect([result.findings, result.suppressed, codes(result)]).toEqual([[two, other], [], []]);
  });
});

describe("a rule", () => {
  test("that is off has its findings set aside, not forgotten, and comes back when it is asked for", () => {
    const text = `rules: { ${POOL}: off }`;
    const result = apply(text);
    expect(result.findings).toEqual([other]);
    expect(result.suppressed).toMatchObject([
      { finding: one, reason: "The rule is off in delegraph.yaml.", location: { line: 1, column: 10 } },
      { finding: two },
    ]);
    expect(apply(text, ALL, [POOL]).findings).toEqual(ALL);
  });

  test.each([
    ["critical", 9.1],
    ["high", 7],
    ["medium", 6.1],
    ["low", 3.9],
  ])("at %s has findings of that level, with the nearest score", (level, score) => {
    const config = read(`rules: { ${POOL}: ${level} }`);
    const [changed, , untouched] = relevel(ALL, config);
    expect(changed).toEqual({ ...one, level, score });
    expect(levelOf(changed?.score ?? 0)).toBe(level);
    expect(untouched).toBe(other);
    const [rule] = relevelRules(RULES, config).filter(({ id }) => id === POOL);
    expect([rule?.score, rule?.cases]).toEqual([score, []]);
  });
});
