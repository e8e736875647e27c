import fc from "fast-check";
import { expect, test } from "vitest";
import { lineHashes } from "../../src/report/line-hash.ts";

/** All line hashes of a text, from the definition: every line on its own, in arbitrary precision. */
function reference(text: string): string[] {
  const lines = text.replaceAll(/\r\n?/g, "\n").split("\n");
  const seen = new Map<string, number>();
  return lines.map((_, index) => {
    const rest = [
      ...lines
        .slice(index)
        .join("\n")
        .replaceAll(/[ \t]/g, "")
        .split("")
        .map((c) => c.charCodeAt(0)),
      65535,
      ...new Array<number>(100).fill(0),
    ];
    const value = rest.slice(0, 100).reduce((hash, code) => BigInt.asUintN(64, hash * 37n + BigInt(code)), 0n);
    const hash = value.toString(16);
    seen.set(hash, (seen.get(hash) ?? 0) + 1);
    return `${hash}:${seen.get(hash)}`;
  });
}

function all(text: string): string[] {
  const count = text.split(/\r\n|\r|\n/).length;
  return [...lineHashes(text, new Set(Array.from({ length: count }, (_, i) => i + 1))).values()];
}

// Values that GitHub's own tests expect: https://github.com/github/codeql-action/blob/main/src/fingerprints.test.ts
test.each([
  ["", ["c129715d7a2bc9a3:1"]],
  [" a\nb\n  \t\tc\n d", ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"]],
  [
    " hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n",
    [
      "e9496ae3ebfced30:1",
      "fb7c023a8b9ccb3f:1",
      "ce8ba1a563dcdaca:1",
      "e20e36e16fcb0cc8:1",
      "b3edc88f2938467e:1",
      "c8e28b0b4002a3a0:1",
      "c129715d7a2bc9a3:1",
    ],
  ],
])("hashes %j as GitHub does", (text, expected) => {
  expect(all(text)).toEqual(expected);
});

test("numbers equal lines in the order of the file", () => {
  const hashes = all("Lorem ipsum dolor sit amet.\n".repeat(10));
  expect(hashes.slice(0, 2)).toEqual(["a7f2ff13bc495cf2:1", "a7f2ff13bc495cf2:2"]);
  expect(hashes.at(-1)).toBe("c129715d7a2bc9a3:1");
});

test("agrees with the definition on any text", () => {
  const characters = fc.constantFrom(
    "a",
    "b",
    " ",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "é",
    "\ufeff",
    "\ud83d\ude00",
    "\uffff",
    "\0",
    "x".repeat(99),
    "same line\n",
  );
  const texts = fc.array(characters, { maxLength: 60 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      expect(all(text)).toEqual(reference(text));
    }),
  );
});

test("answers only for lines that were asked for and exist", () => {
  expect([...lineHashes("a\nb\n", new Set([2, 9])).keys()]).toEqual([2]);
});
