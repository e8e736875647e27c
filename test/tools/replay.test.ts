import { describe, expect, it } from "vitest";

const { compare, failure } = await import(new URL("../../tools/replay.mjs", import.meta.url).href);

const finding = (rule: string, severity: string, file: string, fingerprint: string) => ({
  rule,
  severity,
  fingerprint,
  message: "An example.",
  location: { file, line: 3 },
  paths: [{ steps: [{ location: { file: "hop.yml", line: 9 } }] }],
});
const byFingerprint = (one: { rule: string; fingerprint: string }) => `${one.rule} ${one.fingerprint}`;
const count = (changes: Record<string, unknown[]>) =>
  Object.fromEntries(Object.entries(changes).map(([kind, list]) => [kind, list.length]));

describe("replay", () => {
  it("tells what is gone, lowered, raised, kept and new apart", () => {
    const before = ["a", "b", "c", "d"].map((name) => finding("melon", "high", "x.yml", name));
    const after = [
      finding("melon", "low", "x.yml", "b"),
      finding("melon", "critical", "x.yml", "c"),
      finding("melon", "high", "x.yml", "d"),
      finding("plum", "high", "x.yml", "a"),
    ];
    expect(count(compare(before, after, byFingerprint))).toEqual({ gone: 1, lowered: 1, raised: 1, kept: 1, new: 1 });
  });

  it("counts several findings of one key by the worst of them", () => {
    const before = [finding("melon", "low", "x.yml", "a"), finding("melon", "high", "x.yml", "a")];
    const changes = compare(before, [finding("melon", "medium", "x.yml", "a")], byFingerprint);
    expect(changes.lowered).toMatchObject([{ from: "high", to: "medium" }]);
  });

  it("holds an expectation when the finding was at the level and is lower after", () => {
    const expectation = { rule: "melon", file: "x.yml", before: "high", after: "lower" };
    const high = [finding("melon", "high", "x.yml", "a")];
    expect(failure(expectation, high, [])).toBeUndefined();
    expect(failure(expectation, high, [finding("melon", "medium", "x.yml", "b")])).toBeUndefined();
    expect(failure(expectation, high, high)).toBe("melon in x.yml: expected lower than high or gone after, got high.");
    expect(failure(expectation, [], [])).toBe("melon in x.yml: expected high or above before, got none.");
    expect(failure({ ...expectation, after: "gone" }, high, [finding("melon", "low", "x.yml", "a")])).toBe(
      "melon in x.yml: expected to be gone after, got low.",
    );
  });

  it("finds a file on the steps of a path too", () => {
    const expectation = { rule: "melon", file: "hop.yml", before: "high" };
    expect(failure(expectation, [finding("melon", "high", "x.yml", "a")], [])).toBeUndefined();
  });

  it("looks only at paths through the node that is named", () => {
    const through = (id: string) => {
      const one = finding("melon", "high", "x.yml", "a");
      return { ...one, paths: [{ steps: [{ node: { id } }] }] };
    };
    const expectation = { rule: "melon", through: "#jobs.a", before: "high", after: "gone" };
    expect(failure(expectation, [through("x.yml#jobs.a")], [through("x.yml#jobs.b")])).toBeUndefined();
    expect(failure(expectation, [through("x.yml#jobs.b")], [])).toBe("melon: expected high or above before, got none.");
  });
});
