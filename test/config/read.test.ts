import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { configs, mistakes, read } from "./fixtures.ts";

const full = configs("valid").find(([name]) => name === "full.yaml")?.[1] ?? "";

describe("a config", () => {
  test("says what stands in it", () => {
    const config = read(full);
    expect(config).toMatchObject({ file: "delegraph.yaml", failOn: "high", minSeverity: "low" });
    expect([...config.rules].map(([rule, { level, location }]) => [rule, level, location.line])).toEqual([
      ["overbroad-write-access", "high", 6],
      ["unrestricted-agent-shell", "off", 7],
    ]);
    const seen = [
      ".github/workflows/ci.yml",
      ".github/workflows/legacy-ci.yml",
      "services/api/.mcp.json",
      "services/api/x/.mcp.json",
      "README.md",
    ].filter(config.includes);
    expect(seen).toEqual([".github/workflows/ci.yml", "services/api/.mcp.json"]);
    expect(config.ignore).toMatchObject([
      { rule: "shared-credential-pool", owner: "release team", until: "2027-06-30", expired: false },
      { rule: "boundary-crossing-without-reauthorization", owner: "@garden/triage", expired: false },
    ]);
    expect(config.ignore[0]?.covers?.(".github/workflows/release.yml")).toBe(true);
    expect(config.ignore[0]?.location).toMatchObject({ line: 18, column: 5 });
  });

  test("that says nothing changes nothing", () => {
    for (const text of ["", "# nothing\n", "---\n", "~\n"]) {
      const config = read(text);
      expect(config).toMatchObject({ ignore: [], rules: new Map() });
      expect([config.failOn, config.minSeverity, config.includes("any/file")]).toEqual([undefined, undefined, true]);
    }
  });

  test("counts an entry until the end of its last day", () => {
    const text = (until: string) =>
      `ignore: [{ rule: open-agent-trigger, path: a, reason: b, owner: c, until: ${until} }]`;
    const expired = (until: string, today: string) => read(text(until), today).ignore[0]?.expired;
    expect(expired("2026-02-28", "2026-02-27")).toBe(false);
    expect(expired("2026-02-28", "2026-02-28")).toBe(false);
    expect(expired("2026-02-28", "2026-03-01")).toBe(true);
    expect(expired("2099-12-31", "2100-01-01")).toBe(true);
  });

  test("never shows a secret that was pasted into it", () => {
    const secret = ["ghp", "aB3dE5gH7jK9mN2pQ4sT6vW8xY1zC0fL5rU3"].join("_");
    const wrong = mistakes(`fail-on: ${secret}\n${secret}: 1\npaths: { include: [/${secret}], exclude: ${secret} }\n`);
    expect(wrong).toHaveLength(5);
    expect(wrong.join("\n")).not.toContain("mN2pQ4sT6");
    const [entry] = read(
      `ignore: [{ rule: open-agent-trigger, path: a, reason: uses ${secret} now, owner: ${secret} }]`,
    ).ignore;
    expect(entry?.reason).toMatch(/^uses .+ now$/);
    expect(JSON.stringify(entry)).not.toContain("mN2pQ4sT6");
  });

  test("that the README shows is one", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    const blocks = [...readme.matchAll(/```yaml\n(fail-on:[\s\S]*?)```/g)].map(([, block = ""]) => block);
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks.flatMap(mistakes)).toEqual([]);
  });

  test("tells no mistake with more of the file than a line can bear, nor more of them than one can read", () => {
    const long = mistakes(`fail-on: ${"x".repeat(100_000)}\n${"k".repeat(100_000)}: 1\n`);
    expect(Math.max(...long.map((line) => line.length))).toBeLessThan(300);
    const many = mistakes(Array.from({ length: 20_000 }, (_, i) => `k${i}: x\n`).join(""));
    expect(many).toHaveLength(22);
  });
});
