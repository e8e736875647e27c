import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseToml } from "../../src/parse/toml.ts";
import type { Tree } from "../../src/parse/tree.ts";

const read = (text: string) => parseToml({ file: "garden.toml", text });
const plain = (tree: Tree | undefined): unknown => {
  if (tree?.kind === "map") return Object.fromEntries(tree.entries().map(({ key, value }) => [key, plain(value)]));
  return tree?.kind === "list" ? tree.items().map(plain) : tree?.string();
};

describe("what TOML 1.0 allows", () => {
  test.each([
    ["", {}],
    ["# only a comment", {}],
    ['a = "b" # c\r\nd = true\r\n', { a: "b", d: "true" }],
    ["a.b.c = 1\na.d = -2.5e3", { a: { b: { c: "1" }, d: "-2.5e3" } }],
    ["\"a b\" = 1\n'c.d' = 0xff", { "a b": "1", "c.d": "0xff" }],
    ["[a]\nb = 1\n[a.c]\nd = 2\n[e]", { a: { b: "1", c: { d: "2" } }, e: {} }],
    ["[a.b]\nc = 1\n[a]\nd = 2", { a: { b: { c: "1" }, d: "2" } }],
    ["[[a]]\nb = 1\n[[a]]\n[a.c]\nd = 2", { a: [{ b: "1" }, { c: { d: "2" } }] }],
    ["a = [1, [2, 3], # four\n 'five',\n]", { a: ["1", ["2", "3"], "five"] }],
    ['a = { b = "c", d.e = 1 }', { a: { b: "c", d: { e: "1" } } }],
    ['a = "x\\ty\\u00e9\\"z"', { a: 'x\ty\u00e9"z' }],
    ['a = """\nb\\\n   c\n""d"""', { a: 'bc\n""d' }],
    ['a = """x"""""', { a: 'x""' }],
    ["a = '''\nC:\\dir'''", { a: "C:\\dir" }],
    [
      "a = 1979-05-27T07:32:00Z\nb = 07:32:00\nc = 1979-05-27 07:32:00",
      { a: "1979-05-27T07:32:00Z", b: "07:32:00", c: "1979-05-27 07:32:00" },
    ],
    ["a = inf\nb = +nan\nc = 1_000", { a: "inf", b: "+nan", c: "1_000" }],
  ])("%j", (text, expected) => {
    const { tree, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(plain(tree)).toEqual(expected);
  });
});

describe("what it does not allow", () => {
  test.each([
    ["a = 1\na = 2", 2],
    ["[a]\n[a]", 2],
    ["a = 1\n[a.b]", 2],
    ["a = [1]\n[[a]]", 2],
    ["a = 1 b = 2", 1],
    ["a = \nb = 1", 1],
    ['a = "b\nc = 1', 1],
    ["a = [1, 2", 1],
    ["a = { b = 1, b = 2 }", 1],
    ["[a\nb = 1", 1],
    ["= 1", 1],
    ["a = tru", 1],
    ['a = "\\q"', 1],
    ['a = """b', 1],
  ])("%j is told once, on line %i", (text, line) => {
    const { diagnostics } = read(text);
    expect(diagnostics.map(({ code, location }) => [code, location.line])).toEqual([["syntax-error", line]]);
  });
  test("what follows is read all the same", () =>
    expect(plain(read('a = "b\nc = 1\n[d]\ne = 2').tree)).toEqual({ c: "1", d: { e: "2" } }));
});

test("keys and values know their places", () => {
  const { tree } = read('top = 1\n\n[servers."the shed"]\ncommand = "npx"\nargs = ["-y", "seeds"]\n');
  const shed = tree?.at("servers", "the shed");
  expect(tree?.get("servers")?.keyLocation("the shed")).toMatchObject({ line: 3, column: 11, endColumn: 19 });
  expect(shed?.keyLocation("command")).toMatchObject({ line: 4, column: 1, endColumn: 8 });
  expect(shed?.get("command")?.location).toMatchObject({ line: 4, column: 12, endColumn: 15 });
  expect(shed?.get("args")?.items()[1]?.location).toMatchObject({ line: 5, column: 16, endColumn: 21 });
  expect(shed?.get("command")?.locate(1, 2)).toMatchObject({ line: 4, column: 13, endColumn: 15 });
});

describe("hostile files", () => {
  test.each([
    ["nested lists", `a = ${"[".repeat(50_000)}`, "too-deep"],
    ["nested tables", `a = ${"{a=".repeat(50_000)}`, "too-deep"],
    ["long keys", `${"a.".repeat(50_000)}a = 1`, "syntax-error"],
    ["many values", `a = [${"1,".repeat(300_000)}]\nb = 1`, "too-many-nodes"],
  ])("%s are bounded", (_name, text, code) => {
    const start = performance.now();
    expect(read(text).diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    expect(performance.now() - start).toBeLessThan(2000);
  });
  test("nothing throws", () => {
    const part = fc.constantFrom(
      "a",
      ".",
      "=",
      " ",
      "[",
      "]",
      "[[",
      "]]",
      "{",
      "}",
      ",",
      '"',
      "'",
      '"""',
      "'''",
      "\\",
      "\n",
      "\r\n",
      "#",
      "1",
      "true",
      "-",
    );
    fc.assert(fc.property(fc.array(part, { maxLength: 60 }), (parts) => void plain(read(parts.join("")).tree)));
  });
  test("what JSON can say, TOML gives back", () => {
    const key = fc.stringMatching(/^[a-z]{1,6}$/);
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: "grapheme" }),
        fc.boolean(),
        fc.integer(),
        fc.array(tie("value")),
        fc.dictionary(key, tie("value")),
      ),
    }));
    const written = (one: unknown): string => {
      if (Array.isArray(one)) return `[${one.map(written).join(", ")}]`;
      if (typeof one === "object" && one !== null)
        return `{ ${Object.entries(one)
          .map(([name, inner]) => `${name} = ${written(inner)}`)
          .join(", ")} }`;
      return typeof one === "string" ? JSON.stringify(one).replaceAll("\\/", "/") : String(one);
    };
    const text = (one: unknown): unknown => {
      if (Array.isArray(one)) return one.map(text);
      if (typeof one === "object" && one !== null)
        return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, text(inner)]));
      return String(one);
    };
    fc.assert(
      fc.property(value, (one) => {
        const { tree, diagnostics } = read(`garden = ${written(one)}\n`);
        expect(diagnostics).toEqual([]);
        expect(plain(tree?.get("garden"))).toEqual(text(one));
      }),
    );
  });
});
