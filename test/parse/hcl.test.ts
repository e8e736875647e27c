import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type HclBlock, parseHcl } from "../../src/parse/hcl.ts";
import { HOLE, type Written } from "../../src/parse/written.ts";

const parsed = (text: string) => parseHcl({ file: "main.tf", text });
const only = (text: string): HclBlock => {
  const [block] = parsed(text).body.blocks;
  if (block === undefined) throw new Error("No block was read.");
  return block;
};
/** A value without its places. */
function bare(value: Written | undefined): unknown {
  if (value === undefined || value.kind === "unknown") return value?.kind;
  if (value.kind === "text") return value.text;
  if (value.kind === "ref") return { ref: value.name };
  if (value.kind === "call") return { call: value.name, args: value.args.map(bare) };
  if (value.kind === "list") return value.items.map(bare);
  return Object.fromEntries(value.entries.map(({ key, value: inner }) => [key, bare(inner)]));
}
const valueIn = (text: string): unknown => bare(parsed(`a = ${text}\nz = 1\n`).body.attributes.get("a")?.value);

describe("HCL", () => {
  test("has blocks with labels, in blocks, with attributes", () => {
    const block = only('resource "aws_iam_role" "deploy" {\n  name = "x"\n  inner {\n    deep = true\n  }\n}\n');
    expect([block.type, block.labels]).toEqual(["resource", ["aws_iam_role", "deploy"]]);
    expect(bare(block.body.attributes.get("name")?.value)).toBe("x");
    expect(bare(block.body.blocks[0]?.body.attributes.get("deep")?.value)).toBe("true");
    expect(block.location).toMatchObject({ line: 1, column: 1, endColumn: 33 });
  });

  test.each([
    ['"a\\n\\"b\\""', 'a\n"b"'],
    ['"$${kept} %%{kept}"', "${kept} %{kept}"],
    ['"a-${var.x}-${f("}")}"', `a-${HOLE}-${HOLE}`],
    ["12.5", "12.5"],
    ["null", "unknown"],
    ['["a", b.c[0].d, # said\n "e",\n]', ["a", { ref: "b.c[0].d" }, "e"]],
    ['{ a = 1, "b" : 2\n c.d = 3 }', { a: "1", b: "2", "c.d": "3" }],
    ["jsonencode({ a = [1] })", { call: "jsonencode", args: [{ a: ["1"] }] }],
    ["merge(a, b...)", { call: "merge", args: [{ ref: "a" }, "unknown"] }],
    ['var.x ? "a" : "b"', "unknown"],
    ['"a" == var.b', "unknown"],
    ["[for s in var.x : s]", "unknown"],
    ["{ for k, v in var.x : k => v }", "unknown"],
    ["!var.x", "unknown"],
    ["aws_x.y[*].arn", { ref: "aws_x.y[*].arn" }],
  ])("reads %s", (text, value) => {
    expect(valueIn(text)).toEqual(value);
    expect([...parsed(`a = ${text}\nz = 1\n`).body.attributes.keys()]).toEqual(["a", "z"]);
    expect(parsed(`a = ${text}\nz = 1\n`).diagnostics).toEqual([]);
  });

  test("keeps the places of a document in a heredoc", () => {
    const text = 'a = <<-EOT\n  { "x": "${y.z}",\n    "w": 1 }\n  EOT\nb = 2\n';
    const { body } = parsed(text);
    const value = body.attributes.get("a")?.value;
    expect(bare(value)).toBe(`  { "x": "${HOLE}",\n    "w": 1 }\n`);
    const inside = value?.kind === "text" ? value.embedded?.().text : "";
    const place = (whole: string | undefined): readonly (number | undefined)[] => {
      const before = whole?.slice(0, whole.indexOf('"w"')).split("\n");
      return [before?.length, before?.at(-1)?.length];
    };
    expect(place(inside)).toEqual(place(text));
    expect(bare(body.attributes.get("b")?.value)).toBe("2");
  });

  test.each(["# a\n// b\n/* c\n{ */ a = 1 # d\n", "\u{FEFF}a = 1\r\n"])("skips comments and marks: %j", (text) => {
    expect([...parsed(text).body.attributes.keys()]).toEqual(["a"]);
    expect(parsed(text).diagnostics).toEqual([]);
  });

  test.each([
    ['a = "open\nb = 2\n', ["a", "b"]],
    ["a = [1, 2\n", ["a"]],
    ["= 1\nb = 2\n", ["b"]],
    ["} }\nb = 2\n", ["b"]],
  ])("goes on behind what is broken: %j", (text, names) => {
    expect([...parsed(text).body.attributes.keys()]).toEqual(names);
  });

  test("gives up on what is too deep, and says so", () => {
    for (const open of ["a {\n", "a = [", "a = {\n b = ", 'a = "${"', "a = f("]) {
      const { diagnostics } = parsed(open.repeat(5000));
      expect(diagnostics.every(({ code }) => code === "too-deep" || code === "syntax-error")).toBe(true);
    }
    expect(parsed("a {\n".repeat(200)).diagnostics.map(({ code }) => code)).toContain("too-deep");
  });

  const PIECES = [
    "a",
    " = ",
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    '"',
    "${",
    "%{",
    "<<EOT\n",
    "EOT\n",
    "\n",
    ",",
    "#",
    "/*",
    "*/",
    "for ",
    "x.y",
    "\\",
    ":",
    "==",
    "?",
    " ",
  ];
  test("never throws, and every place lies in the file", () => {
    const inside = (value: Written, text: string): boolean => {
      const { line, endLine, column } = value.location;
      const own = line >= 1 && column >= 1 && endLine >= line && endLine <= text.split("\n").length;
      if (value.kind === "list") return own && value.items.every((item) => inside(item, text));
      return value.kind === "map" ? own && value.entries.every((entry) => inside(entry.value, text)) : own;
    };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        const { body } = parsed(text);
        return [...body.attributes.values()].every(({ value }) => inside(value, text));
      }),
      { numRuns: 2000 },
    );
  });

  test("takes time in proportion to the text", () => {
    for (const piece of [
      "a = <<E\n${\nE\n",
      "a = <<E\n${ <<F\nE\n",
      'a = "${b}"\n',
      "a = [",
      "a {\n",
      "<<E\n",
      "/*",
      '"${',
      "a = b[",
      "a = f(",
    ]) {
      const start = performance.now();
      parsed(piece.repeat(200_000 / piece.length));
      expect(performance.now() - start, piece).toBeLessThan(3000);
    }
  });
});
