import fc from "fast-check";
import picomatch from "picomatch";
import { describe, expect, test } from "vitest";
import { READERS } from "../../src/readers/index.ts";
import { anyOf, fitting, patternOf } from "../../src/readers/pattern.ts";

const GLOBS = READERS.flatMap((reader) => [...reader.files, ...(reader.user ?? [])]);

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
    const library = picomatch(GLOBS, { dot: true });
    const fits = anyOf(GLOBS);
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
          const expected = library(file);
          if (expected) matched += 1;
          expect([file, fits(file)]).toEqual([file, expected]);
        },
      ),
      { numRuns: 5000 },
    );
    expect(matched).toBeGreaterThan(500);
  });

  test("are told apart by the places of their lists", () => {
    const places = fitting([["**/*.md", "a/x.md"], ["b"], ["a/*.{md,txt}"], ["**/{x,.x}rc", "a/**"]]);
    const asked = ["a/x.md", "b/x.md", "b", "c/b", "a/y.txt", "a/.xrc", "c/xrc", "a/z.q", "c/z.q"];
    expect(asked.map((file) => [file, ...places(file)])).toEqual([
      ["a/x.md", 0, 2, 3],
      ["b/x.md", 0],
      ["b", 1],
      ["c/b"],
      ["a/y.txt", 2, 3],
      ["a/.xrc", 3],
      ["c/xrc", 3],
      ["a/z.q", 3],
      ["c/z.q"],
    ]);
  });

  test("what has no rule is refused, not guessed", () => {
    for (const glob of ["a?", "[ab]", "!(a)", "a\tb", "+(a)"]) expect(() => patternOf(glob)).toThrow("not supported");
    expect(anyOf([])("a")).toBe(false);
  });
});
