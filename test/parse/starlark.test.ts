import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseStarlark, type StarlarkValue } from "../../src/parse/starlark.ts";

const plain = (value: StarlarkValue | undefined): unknown =>
  value?.kind === "text" ? value.text : value?.kind === "list" ? value.items.map(plain) : undefined;
const argumentOf = (text: string): unknown => plain(parseStarlark(`rule(a = ${text})`).calls[0]?.named.get("a"));

describe("values", () => {
  test.each<[string, unknown]>([
    ['"hoe"', "hoe"],
    ["'it\\'s'", "it's"],
    ['r"a\\b"', "a\\b"],
    ['"""two\nlines"""', "two\nlines"],
    ['["a", ["b", "c"],]', ["a", ["b", "c"]]],
    ['("a", "b")', ["a", "b"]],
    ['["a"] + ["b"]', ["a", "b"]],
    ['"a" + "b"', "ab"],
    ['"a" if DRY else "b"', undefined],
    ["[x for x in XS]", [undefined]],
    ["True", undefined],
    ['["a", # not "b\n "c"]', ["a", "c"]],
  ])("%s", (text, expected) => expect(argumentOf(text)).toEqual(expected));

  test("takes constants of the file", () => {
    const { calls } = parseStarlark('A = ["x"]\nB = A + ["y"]\nrule(B, a = A)');
    expect(plain(calls[0]?.unnamed[0])).toEqual(["x", "y"]);
    expect(plain(calls[0]?.named.get("a"))).toEqual(["x"]);
  });

  test("does not let a constant grow without bound", () => {
    const grown = Array.from({ length: 60 }, () => "A = A + A").join("\n");
    const { calls } = parseStarlark(`A = ["x"]\n${grown}\nrule(A)`);
    expect(calls[0]?.unnamed[0]).toEqual({ kind: "other" });
  });
});

describe("statements", () => {
  test("leaves out what would have to be run, and names it once", () => {
    const { calls, unread, broken } = parseStarlark('for x in ["a"]:\n    rule(x)\n\n    other(x)\nrule("b")\n');
    expect(calls.map(({ unnamed }) => unnamed.map(plain))).toEqual([["b"]]);
    expect(unread).toEqual([{ start: 0, end: 15 }]);
    expect(broken).toBeUndefined();
  });

  test.each(['rule("a', "rule(", 'rule(["a"', "rule(]", 'x = """'])("says where %s breaks", (text) => {
    expect(parseStarlark(text).broken).toBeTypeOf("number");
  });

  test("ends on any text", () => {
    const pieces = fc.array(
      fc.constantFrom("rule(", ")", "[", "]", '"', "'", "a", "=", "+", ",", "\n", " ", "#", "\\", "{", "}", "r'"),
    );
    fc.assert(fc.property(pieces, (parts) => parseStarlark(parts.join("")).calls.length >= 0));
  });
});
