import fc from "fast-check";
import picomatch from "picomatch";
import { describe, expect, test } from "vitest";
import { anyGlob } from "../../src/config/glob.ts";

const fits = (glob: string, file: string) => anyGlob([glob])(file);

describe("globs of a config", () => {
  test.each([
    ["a", "a"],
    ["a", "a/b/c"],
    ["a/", "a/b"],
    ["a/b", "a/b/c.yml"],
    ["*", "a"],
    ["**", "a/b/c"],
    ["a/**", "a/b"],
    ["**/a", "a"],
    ["**/a", "x/y/a"],
    ["a/**/b", "a/b"],
    ["a/**/b", "a/x/y/b"],
    ["**/x/**/y/*.yml", "x/x/y/z/y/a.yml"],
    ["*.y*l", ".github.yml"],
    ["a*/", "ab/c"],
  ])("%s is about %s", (glob, file) => expect(fits(glob, file)).toBe(true));

  test.each([
    ["a", "ab"],
    ["a", "b/a"],
    ["a/b", "a"],
    ["*", "a/b"],
    ["a/*", "a/b/c"],
    ["a/**/b", "a/b/c"],
    ["**/a", "x/a/y"],
    ["*.yml", "x.yml.bak"],
    [".", "a"],
  ])("%s is not about %s", (glob, file) => expect(fits(glob, file)).toBe(false));

  test("mean what they mean elsewhere, where a wildcard stands in them", () => {
    const name = fc.stringMatching(/^[ab.]{1,3}$/).filter((one) => !/^\.+$/.test(one));
    const part = fc.oneof(
      name,
      fc.constant("**"),
      fc.constant("*"),
      name.map((one) => `*${one}`),
    );
    const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((names) => names.join("/"));
    const glob = fc
      .array(part, { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join("/"))
      // NOTE: whether a last `**` stands for no name, too, picomatch itself is of two minds: `a/**` and `*/**` differ.
      .filter((one) => one.includes("*") && !one.endsWith("/**"));
    fc.assert(
      fc.property(glob, path, (one, file) => {
        expect([one, file, fits(one, file)]).toEqual([one, file, picomatch.isMatch(file, one, { dot: true })]);
      }),
      { numRuns: 5000 },
    );
  });

  test("take no longer for a glob that was made to take long", () => {
    const began = performance.now();
    const deep = `${"a/".repeat(1900)}b`;
    expect(fits(`${"**/a/".repeat(39)}**/c`, deep)).toBe(false);
    expect(fits(`${"*a".repeat(99)}c`, "a".repeat(4000))).toBe(false);
    expect(performance.now() - began).toBeLessThan(500);
  });

  test("give up in words when all files together take too long", () => {
    const hostile = anyGlob([`**/${"a/".repeat(90)}b`]);
    const deep = `${"a/".repeat(2000)}c`;
    const began = performance.now();
    expect(() => {
      for (let i = 0; i < 20_000; i++) hostile(`${deep}${i}`);
    }).toThrow("The paths in the config take too long");
    expect(performance.now() - began).toBeLessThan(20_000);
    const usual = anyGlob(["vendor", "**/fixtures/**", "packages/*/legacy-*/**"]);
    for (let i = 0; i < 100_000; i++) usual(`packages/p${i}/src/deep/er/file.yml`);
  });
});
