import fc from "fast-check";
import { expect, test } from "vitest";
import { codeowners } from "../../src/readers/codeowners.ts";

const read = (text: string) => codeowners.read({ file: "CODEOWNERS", text }, { file: () => undefined, names: [] });
const owners = (text: string) => read(text).nodes[0]?.facts.owners?.value;

test("patterns with their owners, in order", () => {
  expect(owners("* @wren # all\n\n# none\n/docs/  @birds/keepers wren@example.com\r\n/generated/\n")).toEqual([
    "* @wren",
    "/docs/ @birds/keepers wren@example.com",
    "/generated/",
  ]);
});
test("a blank in a path can be escaped", () =>
  expect(owners("field\\ notes.md @wren")).toEqual(["field notes.md @wren"]));

test.each([["!*.md @wren"], ["[ab].ts @wren"], ["*.ts wren"], ["*.ts @"]])("GitHub skips %s", (line) => {
  const { nodes, diagnostics } = read(`* @robin\n${line}\n`);
  expect(nodes[0]?.facts.owners?.value).toEqual(["* @robin"]);
  expect(diagnostics.map(({ level, location }) => [level, location.line])).toEqual([["note", 2]]);
});

test("a file that GitHub does not load owns nothing", () => {
  const { nodes, diagnostics } = read("* @wren\n".repeat(500_000));
  expect([nodes.length, diagnostics.length]).toEqual([0, 1]);
});

test("no text makes the reader throw or take long", () => {
  fc.assert(fc.property(fc.string(), (text) => void read(text)));
  const start = performance.now();
  read(`* ${"@a/".repeat(100_000)}`);
  read(`${"\\".repeat(200_000)}`);
  expect(performance.now() - start).toBeLessThan(500);
});
