import { describe, expect, test } from "vitest";
import { findings } from "../../src/rules/findings.ts";
import type { Ignore } from "../../src/rules/ignores.ts";
import { applyIgnores, collectIgnores } from "../../src/rules/ignores.ts";
import { graph } from "../graph/notation.ts";
import { rule } from "./sample.ts";

const read = (text: string, file = "a.yml") => collectIgnores({ file, text });
const brief = (ignores: readonly Ignore[]) => ignores.map((one) => [one.line, one.rules.join(" "), one.reason]);

describe("comments that ignore", () => {
  test("stand on the line or in the block of comments above it", () => {
    const text = [
      "jobs: # delegraph: ignore[a, b] known to the team",
      "  # delegraph: ignore[c] first",
      "  # more about it",
      "  # delegraph:ignore[d]   second  ",
      "  triage:",
      "  # delegraph: ignore[e] not adjacent",
      "",
      "  fix:",
    ].join("\n");
    expect(brief(read(text))).toEqual([
      [1, "a b", "known to the team"],
      [5, "c", "first"],
      [5, "d", "second"],
      [7, "e", "not adjacent"],
    ]);
  });

  test("know their own place", () => {
    expect(read("a: b  # delegraph: ignore[x] y")[0]?.location).toMatchObject({ line: 1, column: 7, endLine: 1 });
  });

  test.each([
    ["in a block", "run: |\n  echo\n  # delegraph: ignore[x] y\n"],
    ["in a folded block of an item", "- >-\n # delegraph: ignore[x] y\n"],
    ["in a block with blank lines", "run: |\n\n    a\n\n    # delegraph: ignore[x] y\n"],
    ["in a block under a dash", "steps:\n  - run: |2-\n      a\n      # delegraph: ignore[x] y\n"],
    ["in a block with a comment on its header", "run: | # text\n  # delegraph: ignore[x] y\n"],
    ["in a tagged block", "run: !!str |\n  # delegraph: ignore[x] y\n"],
    ["in a double-quoted value", 'if: "a # delegraph: ignore[x] y"\n'],
    ["in a double-quoted value with an escape", 'if: "a \\" # delegraph: ignore[x] y"\n'],
    ["in a single-quoted value", "if: 'it''s # delegraph: ignore[x] y'\n"],
    ["in a value of several lines", 'if: "a\n  # delegraph: ignore[x] y\n  b"\n'],
    ["in a tagged value", 'if: !!str "a # delegraph: ignore[x] y"\n'],
    ["in a flow list", "if: ['a # delegraph: ignore[x] y']\n"],
    ["without a space before it", "if: a# delegraph: ignore[x] y\n"],
  ])("are not real %s", (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    ["after a block", "run: |\n  echo\n# delegraph: ignore[x] y\nb: c\n"],
    ["after a block of an item", "- run: |\n    echo\n  # delegraph: ignore[x] y\n  name: z\n"],
    ["after an apostrophe in a word", "name: it's # delegraph: ignore[x] y\n"],
    ["after a quoted value", "name: 'a' # delegraph: ignore[x] y\n"],
    ["on the header of a block", "run: | # delegraph: ignore[x] y\n  echo\n"],
    ["with CRLF", "a: b # delegraph: ignore[x] y\r\nc: d\r\n"],
  ])("are real %s", (_, text) => {
    expect(read(text)).toHaveLength(1);
  });

  test("in JSON and source stand behind two slashes, outside of strings", () => {
    expect(brief(read('{\n  // delegraph: ignore[x] y\n  "a": 1 // delegraph: ignore[z] w\n}', "a.json"))).toEqual([
      [3, "x", "y"],
      [3, "z", "w"],
    ]);
    expect(read('{ "a": "// delegraph: ignore[x] y" }', "a.json")).toEqual([]);
    expect(read("const a = `\n// delegraph: ignore[x] y\n`;", "a.ts")).toEqual([]);
    expect(read("/*\n// delegraph: ignore[x] y\n*/", "a.ts")).toEqual([]);
    expect(read('{ "a": 1 } # delegraph: ignore[x] y', "a.json")).toEqual([]);
  });

  test("in TOML and frontmatter are found, in prose and in long strings not", () => {
    expect(read("a = 1 # delegraph: ignore[x] y", "a.toml")).toHaveLength(1);
    expect(read('a = """\n# delegraph: ignore[x] y\n"""', "a.toml")).toEqual([]);
    expect(read("---\na: b # delegraph: ignore[x] y\n---\n# delegraph: ignore[x] y", "a.md")).toHaveLength(1);
    expect(read("# delegraph: ignore[x] y", "a.md")).toEqual([]);
  });

  test("by the thousand take no time", () => {
    const text = "# delegraph: ignore[x] y\n".repeat(40_000);
    expect(new Set(read(text).map((one) => one.line))).toEqual(new Set([40_001]));
  });
});

describe("applying them", () => {
  const found = findings(graph`triage -runs-> claude`, [rule([{ node: "agent", as: "agent" }], { id: "hazard" })], {
    lineHash: () => "",
  });
  const apply = (text: string) => {
    const {
      findings: kept,
      suppressed,
      diagnostics,
    } = applyIgnores(found, read(text, "graph"), new Set(["hazard", "other"]));
    return [kept.length, suppressed.map((one) => one.reason), diagnostics.map((one) => `${one.code}: ${one.message}`)];
  };

  test("sets the finding aside, with its reason", () => {
    expect(apply("# delegraph: ignore[hazard] we know")).toEqual([
      1,
      [],
      ["unused-ignore: The ignore comment for `hazard` matches no finding."],
    ]);
    expect(apply("x # delegraph: ignore[hazard] we know")).toEqual([0, ["we know"], []]);
  });

  test.each([
    ["x # delegraph: ignore[hazard]", "bad-ignore: The ignore comment gives no reason, so the finding stays."],
    [
      "x # delegraph: ignore we know",
      "bad-ignore: The ignore comment names no rule: write `delegraph: ignore[rule-id] reason`.",
    ],
    [
      "x # delegraph: ignore[] we know",
      "bad-ignore: The ignore comment names no rule: write `delegraph: ignore[rule-id] reason`.",
    ],
    ["x # delegraph: ignore[hazzard] we know", "bad-ignore: The ignore comment names `hazzard`, which is not a rule."],
    ["x # delegraph: ignore[other] we know", "unused-ignore: The ignore comment for `other` matches no finding."],
  ])("%s leaves the finding and says why", (text, message) => {
    expect(apply(text)).toEqual([1, [], [message]]);
  });
});
