import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BUILTIN_RULES } from "../src/rules/builtin.generated.ts";
import type { Finding } from "../src/rules/finding.ts";
import { scan } from "../src/scan.ts";

const FIXTURES = join(import.meta.dirname, "..", "fixtures", "rules");
const scanned = async (folder: string): Promise<readonly Finding[]> =>
  (await scan({ path: folder, minSeverity: "low", rules: [] })).findings;
const isLoud = (finding: Finding): boolean => finding.level !== "low";
const line = ({ level, rule, location, message }: Finding): string =>
  `${level} ${rule} ${location.file}:${location.line}:${location.column} ${message}\n`;

function lines(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8").split("\n"));
}
/** Lines that stand in one list and not in the other, counted with repetition. */
function difference(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  const extra = a.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return extra.length + left.length;
}

test("every rule has a folder of examples, and every folder a rule", () => {
  expect(readdirSync(FIXTURES).sort()).toEqual(BUILTIN_RULES.map((rule) => rule.id).sort());
});

describe.each(BUILTIN_RULES.map((rule) => rule.id))("%s", (id) => {
  const folder = join(FIXTURES, id);
  const nearMisses = readdirSync(folder).filter((name) => name.startsWith("near-miss-"));

  // The same rule on another kind of file: `vulnerable-source` beside `vulnerable`, with `fixed-source`.
  const variants = readdirSync(folder).flatMap((name) => /^vulnerable(|-[a-z-]+)$/.exec(name)?.[1] ?? []);

  test.each(variants)("finds the vulnerable%s example, and what else is found there is declared", async (variant) => {
    const found = await scanned(join(folder, `vulnerable${variant}`));
    expect(found.map((finding) => finding.rule)).toContain(id);
    await expect(found.map(line).join("")).toMatchFileSnapshot(join(folder, `expected${variant}.txt`));
  });

  test.each(variants)(
    "is silent on the fixed%s example, where nothing is found at medium or above",
    async (variant) => {
      const found = await scanned(join(folder, `fixed${variant}`));
      expect(found.filter((finding) => finding.rule === id || isLoud(finding)).map(line)).toEqual([]);
    },
  );

  test.each(variants)("the two examples%s differ in a few lines", (variant) => {
    const changed = difference(lines(join(folder, `vulnerable${variant}`)), lines(join(folder, `fixed${variant}`)));
    expect(changed).toBeGreaterThan(0);
    expect(changed).toBeLessThanOrEqual(6);
  });

  test("has near misses, each silent for this rule and for every rule at medium or above", async () => {
    expect(nearMisses.length).toBeGreaterThan(0);
    for (const name of nearMisses) {
      const found = await scanned(join(folder, name));
      expect(found.filter((finding) => finding.rule === id || isLoud(finding)).map(line), name).toEqual([]);
      expect(existsSync(join(folder, name))).toBe(true);
    }
  });
});
