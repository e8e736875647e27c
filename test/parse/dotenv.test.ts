import { describe, expect, test } from "vitest";
import { parseDotenv } from "../../src/parse/dotenv.ts";

const read = (text: string) => parseDotenv({ file: ".env", text });
const values = (text: string) =>
  Object.fromEntries(
    read(text)
      .tree?.entries()
      .map(({ key, value }) => [key, value.string()]) ?? [],
  );

describe("a dotenv file", () => {
  test.each([
    ["A=1\nB = 2\n export C=3\r\nD: 4", { A: "1", B: "2", C: "3", D: "4" }],
    ["export=1\nexport export=2", { export: "2" }],
    ["# A=1\nno variable\n=2\n", {}],
    ["A=b # c\nD=e#f\nG= # h\nI=", { A: "b", D: "e#f", G: undefined, I: undefined }],
    ["A=\"b # c\" # d\nE='f'\nG=`h'\"`", { A: "b # c", E: "f", G: "h'\"" }],
    ['A="b\nC=d\n"\nE=f', { A: "b\nC=d\n", E: "f" }],
    ['A="b\\"c"\nD="e', { A: 'b\\"c', D: '"e' }],
    ["A=1\nA=2", { A: "2" }],
    ["\uFEFFA=1", { A: "1" }],
  ])("%j", (text, expected) => expect(values(text)).toEqual(expected));
  test("knows the places", () => {
    const { tree } = read('\n  export KEY = "value" # why\n');
    expect(tree?.keyLocation("KEY")).toMatchObject({ line: 2, column: 10, endColumn: 13 });
    expect(tree?.get("KEY")?.location).toMatchObject({ line: 2, column: 17, endColumn: 22 });
  });
  test("says which line does not count", () =>
    expect(read("A=1\nA=2").diagnostics.map(({ code, location }) => [code, location.line])).toEqual([
      ["duplicate-key", 1],
    ]));
  test("is bounded", () => expect(read("A0=1\n".repeat(5000)).diagnostics.length).toBeLessThan(30));
});
