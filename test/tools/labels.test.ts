import { describe, expect, it } from "vitest";

const { findingsOfRow, ranges, readRows, score, treeOf, verdictFailure, words } = await import(
  new URL("../../tools/labels.mjs", import.meta.url).href
);

const boundary = "boundary-crossing-without-reauthorization";
const finding = (rule: string, severity: string, line: number, stepLine = line) => ({
  rule,
  severity,
  location: { file: "fig.yml", line, endLine: line },
  paths: [{ steps: [{ location: { file: "fig.yml", line: stepLine, endLine: stepLine } }] }],
});
const row = (verdict: string, severity: string, expected: string, findings: unknown[] = []) => ({
  id: "R1",
  repo: "orchard/fig",
  commit: "0123456789",
  path: "fig.yml",
  lines: "10-20,30-40",
  verdict,
  severity,
  expected_findings: expected,
  findings,
});

describe("labels", () => {
  it("names the cells of a row by the first line", () => {
    expect(readRows("id\tverdict\treason\nR1\tGATED\n")).toEqual([{ id: "R1", verdict: "GATED", reason: "" }]);
  });

  it("reads line ranges and takes words for the whole file", () => {
    expect(ranges("56-136,623")).toEqual([
      [56, 136],
      [623, 623],
    ]);
    expect(ranges("server fig")).toBeUndefined();
    expect(ranges("-")).toBeUndefined();
  });

  it("keeps findings that stand in the row's lines or pass through them", () => {
    const outside = finding(boundary, "high", 25);
    const inside = finding(boundary, "high", 10);
    const through = finding(boundary, "high", 1, 40);
    const elsewhere = { ...inside, location: { file: "plum.yml", line: 10 }, paths: [] };
    expect(findingsOfRow(row("POSITIVE", "high", ""), [outside, inside, through, elsewhere])).toEqual([
      inside,
      through,
    ]);
    expect(findingsOfRow({ ...row("POSITIVE", "high", ""), lines: "permissions" }, [outside])).toEqual([outside]);
  });

  it("drops brackets, repetitions and CLEAN from the words", () => {
    expect(words("long-lived-secret(PAT);long-lived-secret(model);unpinned")).toEqual([
      "long-lived-secret",
      "unpinned",
    ]);
    expect(words("CLEAN")).toEqual([]);
  });

  it("asks for high only where a high boundary crossing is labelled", () => {
    const word = "boundary-crossing-without-reauth";
    expect(verdictFailure(row("POSITIVE", "critical", word), [finding(boundary, "medium", 10)])).toContain(
      "got medium",
    );
    expect(verdictFailure(row("POSITIVE", "critical", word), [finding(boundary, "high", 10)])).toBeUndefined();
    expect(verdictFailure(row("POSITIVE", "low", word), [])).toBeUndefined();
    expect(verdictFailure(row("POSITIVE", "high", "unpinned"), [])).toBeUndefined();
  });

  it("refuses a boundary crossing at medium on a governed row, and lets low ones and other rules pass", () => {
    for (const verdict of ["GATED", "CLEAN", "NOT_AGENT"]) {
      expect(verdictFailure(row(verdict, "low", ""), [finding(boundary, "medium", 10)])).toContain("got medium");
      expect(
        verdictFailure(row(verdict, "low", ""), [finding(boundary, "low", 10), finding("plum", "high", 10)]),
      ).toBeUndefined();
    }
  });

  it("counts right, missed and extra rows per word, and says which rules are not built", () => {
    const rows = [
      row("POSITIVE", "high", "wide", [finding("plum", "low", 10)]),
      row("POSITIVE", "high", "wide;unpinned;strange"),
      row("GATED", "low", "", [finding("plum", "low", 10)]),
    ];
    const { scores, unknown } = score(rows, { wide: ["plum", "cherry"], unpinned: ["pin"] }, new Set(["plum"]));
    expect(
      scores.map((one: { right: []; missed: []; extra: [] }) => [
        one.right.length,
        one.missed.length,
        one.extra.length,
      ]),
    ).toEqual([
      [1, 1, 1],
      [0, 1, 0],
    ]);
    expect(scores.map((one: { built: string }) => one.built)).toEqual(["partly", "no"]);
    expect(unknown).toEqual(["strange"]);
  });

  it("finds the tree of a shortened commit", () => {
    expect(treeOf(row("GATED", "low", ""), ["orchard+fig@0123", "orchard+plum@0123456789"])).toBe("orchard+fig@0123");
    expect(treeOf(row("GATED", "low", ""), ["orchard+fig@99"])).toBeUndefined();
  });
});
