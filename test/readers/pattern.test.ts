import fc from "fast-check";
import picomatch from "picomatch";
import { describe, expect, test } from "vitest";
import { READERS } from "../../src/readers/index.ts";
import { anyOf, patternOf } from "../../src/readers/pattern.ts";

const GLOBS = READERS.flatMap((reader) => reader.files);

describe("the globs of the readers", () => {
  test("mean what a library for globs says", () => {
    const names = [...new Set(GLOBS.flatMap((glob) => glob.split(/[/{},*]+/)))].filter((name) => !/^\.*$/.test(name));
    const path = fc.array(
      fc.oneof(
        fc.constantFrom(...names, "a", ".a", "x.md"),
        fc.constantFrom(...names).map((name) => `a${name}`),
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    let matched = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          path.map((parts) => parts.join("/")),
          fc.constantFrom(...GLOBS).map((glob) =>
            glob
              .replaceAll("**/", "a/b/")
              .replaceAll("*", "x")
              .replace(/\{([^,}]*)[^}]*\}/g, "$1"),
          ),
        ),
        (file) => {
          const expected = picomatch.isMatch(file, GLOBS, { dot: true });
          if (expected) matched += 1;
          expect([file, anyOf(GLOBS)(file)]).toEqual([file, expected]);
        },
      ),
      { numRuns: 5000 },
    );
    expect(matched).toBeGreaterThan(500);
  });

  test("what has no rule is refused, not guessed", () => {
    for (const glob of ["a?", "[ab]", "!(a)", "a b", "+(a)"]) expect(() => patternOf(glob)).toThrow("not supported");
    expect(anyOf([])("a")).toBe(false);
  });
});
