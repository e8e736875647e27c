import { describe, expect, test } from "vitest";
import type { Location } from "../../src/graph/model.ts";
import type { Tree } from "../../src/parse/tree.ts";
import { isRecoverable, parseYaml } from "../../src/parse/yaml.ts";
import { recoverYaml } from "../../src/parse/yaml-recover.ts";

const source = (text: string) => ({ file: "a.yml", text });
const treeOf = (text: string, dialect: "yaml" | "json" | "jsonc" = "yaml"): Tree => {
  const { tree } = parseYaml(source(text), dialect);
  if (tree === undefined) throw new Error(`no tree: ${text}`);
  return tree;
};
const place = (location: Location | undefined) =>
  location && `${location.line}:${location.column}-${location.endLine}:${location.endColumn}`;
const codes = (text: string, dialect: "yaml" | "json" | "jsonc" = "yaml") =>
  parseYaml(source(text), dialect).diagnostics.map(
    ({ code, level, location }) => `${code} ${level} ${location.line}:${location.column}`,
  );

describe("what a tree answers", () => {
  test("the key `on` and the words of YAML 1.1 are text, core booleans are booleans", () => {
    const tree = treeOf("on: push\na: yes\nb: true\nc: 'false'\nd: 8080\ne: ~\nf:\ng: 'null'\nh: !!str null\n");
    expect(tree.get("on")?.string()).toBe("push");
    expect(["a", "b", "c", "d"].map((key) => tree.get(key)?.boolean())).toEqual([undefined, true, false, undefined]);
    expect(["a", "b", "d", "e", "f", "g", "h"].map((key) => tree.get(key)?.string())).toEqual([
      "yes",
      "true",
      "8080",
      undefined,
      undefined,
      "null",
      "null",
    ]);
  });

  test("absent and wrongly typed values answer undefined or an empty list", () => {
    const tree = treeOf("a: {b: [1, {c: d}]}\ns: x\nn:\n");
    expect(
      tree
        .at("a", "b")
        ?.items()
        .map((item) => item.string()),
    ).toEqual(["1", undefined]);
    expect(tree.at("a", "x", "y")).toBeUndefined();
    expect(tree.at()).toBe(tree);
    expect(tree.get("s")?.get("x")).toBeUndefined();
    expect(tree.get("s")?.entries()).toEqual([]);
    expect(
      tree
        .get("s")
        ?.items()
        .map((item) => item.string()),
    ).toEqual(["x"]);
    expect(tree.get("n")?.items()).toEqual([]);
    expect(tree.get("a")?.items()).toEqual([tree.get("a")]);
    expect(tree.string()).toBeUndefined();
    expect(tree.get("__proto__")).toBeUndefined();
  });

  test("a key that stands twice answers with the last value, in last place, and is reported", () => {
    const tree = treeOf("a: 1\nb: 2\na: 3\n");
    expect(tree.get("a")?.string()).toBe("3");
    expect(tree.entries().map(({ key, keyLocation }) => `${key} ${keyLocation.line}`)).toEqual(["b 2", "a 3"]);
    expect(codes("a: 1\nb: 2\na: 3\n")).toEqual(["duplicate-key warning 1:1"]);
    expect(codes('{"a": 1, "a": 2}', "json")).toEqual(["duplicate-key warning 1:3"]);
  });

  test("an alias answers as its anchor, a merge key is a key like any other", () => {
    const tree = treeOf("base: &b {x: 1}\nuse: *b\nmerged:\n  <<: *b\n  y: 2\n");
    expect(tree.at("use", "x")?.string()).toBe("1");
    expect(place(tree.get("use")?.location)).toBe("1:11-1:12");
    expect(tree.at("merged", "x")).toBeUndefined();
    expect(tree.at("merged", "<<", "x")?.string()).toBe("1");
  });

  test("only the first document counts", () => {
    expect(treeOf("---\na: 1\n---\na: 2\n").get("a")?.string()).toBe("1");
    expect(parseYaml(source("# nothing\n"), "yaml")).toEqual({ tree: undefined, diagnostics: [] });
  });
});

describe("places", () => {
  test("of keys, scalars, quoted text, nothing, lists and maps", () => {
    const tree = treeOf('on: push\nq: "a b"\ne: ""\nn:\nl:\n  - x\nm:\n  k: v\nf: {}\n');
    expect(place(tree.keyLocation("on"))).toBe("1:1-1:3");
    expect(["on", "q", "e", "n", "l", "m", "f"].map((key) => place(tree.get(key)?.location))).toEqual([
      "1:5-1:9",
      "2:5-2:8",
      "3:4-3:6",
      "4:1-4:2",
      "6:5-6:6",
      "8:3-8:4",
      "9:4-9:5",
    ]);
  });

  test("a byte order mark and CRLF shift nothing", () => {
    const tree = treeOf("\ufeffa: 1\r\nb: |\r\n  one\r\n  two\r\n");
    expect(place(tree.keyLocation("a"))).toBe("1:1-1:2");
    expect(place(tree.get("b")?.location)).toBe("3:3-4:6");
    expect(place(tree.get("b")?.locate(4, 3))).toBe("4:3-4:6");
    expect(tree.get("b")?.string()).toBe("one\ntwo\n");
  });

  test("inside a scalar they are exact where the text is written as it reads", () => {
    const tree = treeOf("p: a bcd\nq: 'a bcd'\nx: 'a ''bcd'\nb: |2\n\n   if x\n  then\nf: >\n  one\n  two\n");
    expect(["p", "q", "x"].map((key) => place(tree.get(key)?.locate(2, 3)))).toEqual([
      "1:6-1:9",
      "2:7-2:10",
      "3:5-3:12",
    ]);
    expect(tree.get("b")?.string()).toBe("\n if x\nthen\n");
    expect(place(tree.get("b")?.locate(2, 4))).toBe("6:4-6:8");
    expect(place(tree.get("b")?.locate(7, 4))).toBe("7:3-7:7");
    expect(place(tree.get("f")?.locate(0, 3))).toBe("9:3-10:6");
    expect(place(tree.get("p")?.locate(4, 99))).toBe("1:4-1:9");
  });
});

describe("JSON", () => {
  test("strict JSON reports comments and trailing commas, and is still read", () => {
    expect(codes('{"a": 1, // c\n "b": [1,],}', "json")).toEqual(["syntax-error error 1:10"]);
    expect(codes('{"a": [1,]}', "json")).toEqual(["syntax-error error 1:9"]);
    expect(treeOf('{"a": 1, // c\n "b": [1,],}', "json").at("b")?.items()).toHaveLength(1);
  });

  test("JSONC accepts both, and `//` in a string is no comment", () => {
    const text = '{ // hi "\n "a": "http://x", /* "b": 1 */ "c": [1,],\n}';
    expect(codes(text, "jsonc")).toEqual([]);
    expect(
      treeOf(text, "jsonc")
        .entries()
        .map(({ key }) => key),
    ).toEqual(["a", "c"]);
    expect(treeOf(text, "jsonc").get("a")?.string()).toBe("http://x");
    expect(place(treeOf(text, "jsonc").get("a")?.location)).toBe("2:8-2:16");
  });

  test("what is left of a broken file is read", () => {
    const text = '{"permissions": {"allow": ["Bash(ls)" "Read"]}, bad, "x": "y"';
    expect(codes(text, "json")).toEqual(["syntax-error error 1:39"]);
    const tree = treeOf(text, "json");
    expect(
      tree
        .at("permissions", "allow")
        ?.items()
        .map((item) => item.string()),
    ).toEqual(["Bash(ls)", "Read"]);
    expect(tree.get("x")?.string()).toBe("y");
  });

  test("YAML is not JSON", () => {
    expect(codes("a: 1", "json")[0]).toMatch(/^syntax-error error 1:1$/);
    expect(codes("", "json")).toEqual(["syntax-error error 1:1"]);
  });
});

describe("a broken YAML file", () => {
  const text = "on: push\njobs:\n  a: b: c\n  d: e\nname: x\n";

  test("says where, and gives no tree until it is recovered", () => {
    const file = source(text);
    expect(isRecoverable(file)).toBe(false);
    const first = parseYaml(file, "yaml");
    expect(first.tree).toBeUndefined();
    expect(first.diagnostics).toMatchObject([
      { code: "syntax-error", level: "error", location: { line: 3, column: 7 } },
    ]);
    expect(isRecoverable(file)).toBe(true);
    const second = parseYaml(file, "yaml", recoverYaml);
    expect(second.tree?.get("on")?.string()).toBe("push");
    expect(second.tree?.get("name")?.string()).toBe("x");
    expect(place(second.tree?.get("name")?.location)).toBe("5:7-5:8");
    expect(second.diagnostics[0]).toMatchObject({ code: "syntax-error", location: { line: 3 } });
    expect(parseYaml(file, "yaml")).toBe(second);
    expect(isRecoverable(file)).toBe(false);
  });

  test("a valid file is parsed once and never recovered", () => {
    const file = source("a: 1");
    const never = () => {
      throw new Error("recovered");
    };
    expect(parseYaml(file, "yaml", never)).toBe(parseYaml(file, "yaml", never));
  });
});

describe("hostile files", () => {
  const timed = (text: string, dialect: "yaml" | "json" | "jsonc" = "yaml") => {
    const start = performance.now();
    const parsed = parseYaml(source(text), dialect, recoverYaml);
    parsed.tree?.entries();
    expect(performance.now() - start).toBeLessThan(2000);
    return parsed;
  };

  test("an alias bomb stops at the limit", () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let i = 1; i < 30; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(", ")}]`,
      );
    const { tree, diagnostics } = timed(lines.join("\n"));
    expect(diagnostics.map(({ code }) => code)).toEqual(["too-many-nodes"]);
    const count = (at: Tree): number =>
      1 + (at.kind === "list" ? at.items().reduce((sum, item) => sum + count(item), 0) : 0);
    const visited = tree?.entries().reduce((sum, entry) => sum + count(entry.value), 0) ?? 0;
    expect(visited).toBeGreaterThan(1000);
    expect(visited).toBeLessThanOrEqual(200_000);
  });

  test("a cycle and an unknown alias answer as absent", () => {
    const { tree, diagnostics } = timed("a: &a [x, *a]\nb: *nope\nc: 1\n");
    expect(tree?.get("a")?.items()).toHaveLength(1);
    expect(tree?.get("b")).toBeUndefined();
    expect(tree?.get("c")?.string()).toBe("1");
    expect(diagnostics.map(({ code }) => code)).toEqual(["too-many-nodes", "syntax-error"]);
  });

  test("aliases do not build what is deeper than the limit", () => {
    const nest = (inner: string) => "[".repeat(60) + inner + "]".repeat(60);
    const { diagnostics } = timed(`a: &a ${nest("x")}\nb: ${nest("*a")}\n`);
    expect(diagnostics.map(({ code }) => code)).toEqual(["too-deep"]);
  });

  test.each(["yaml", "json", "jsonc"] as const)("brackets without end, in %s", (dialect) => {
    expect(timed("[".repeat(50_000), dialect).diagnostics.map(({ code }) => code)).toContain("too-deep");
    expect(timed("[".repeat(5000) + "]".repeat(5000), dialect).diagnostics.map(({ code }) => code)).toContain(
      "too-deep",
    );
    expect(timed('{"a":'.repeat(5000), dialect).diagnostics.map(({ code }) => code)).toContain("too-deep");
  });

  test("a hundred thousand keys, once and twice", () => {
    const keys = Array.from({ length: 100_000 }, (_, i) => `k${i}: ${i}`).join("\n");
    expect(timed(keys).tree?.get("k99999")?.string()).toBe("99999");
    const half = Array.from({ length: 50_000 }, (_, i) => `k${i}: ${i}`).join("\n");
    expect(timed(`${half}\n${half}`).diagnostics.map(({ code }) => code)).toEqual([
      ...Array(20).fill("duplicate-key"),
      "limit",
    ]);
    expect(timed(`${keys}\n\tbad: [`).diagnostics.map(({ code }) => code)).toEqual(["syntax-error", "limit"]);
  });

  test("pieces that make parsers look ahead again and again", () => {
    for (const piece of [
      "? ",
      "- ",
      "{a: ",
      "[a, ",
      "'",
      '"',
      "&a ",
      "*a ",
      "!t ",
      "|\n ",
      "a: |\n",
      "---\n",
      "%T\n",
      "\\",
      "[a: b, ",
      "# \n",
      ": ",
    ])
      timed(piece.repeat(20_000));
  });
});
