import { describe, expect, test } from "vitest";
import { regexDenials, regexPatterns } from "../../src/readers/client/regex-pattern.ts";

describe("regular expressions over commands become shell patterns that allow at least as much", () => {
  test.each([
    ["^git status$", ["git status"]],
    ["^git (status|log)", ["git status*", "git log*"]],
    ["^npm\\s+(?:test|run lint)\\b", ["npm test*", "npm run lint*"]],
    ["^git( status)?$", ["git", "git status"]],
    ["^cat .*\\.md$", ["cat *.md"]],
    ["^ls [a-z/]+$", ["ls *"]],
    ["^(?!rm )git .*", ["git *"]],
  ])("%s", (source, patterns) => expect(regexPatterns(source)).toEqual(patterns));

  test.each([
    "rm",
    "status$",
    "^git|status",
    ".*",
    "",
    "^(",
    "^[",
    "(?<=x)y(",
    `^${"(a|b)".repeat(30)}$`,
    "a".repeat(5000),
  ])("what may stand anywhere or cannot be taken apart allows any command: %s", (source) =>
    expect(regexPatterns(source).some((pattern) => pattern.startsWith("*"))).toBe(true),
  );

  test("a client that anchors both ends leaves nothing open", () => {
    expect(regexPatterns("git (status|diff)", { anchored: true })).toEqual(["git status", "git diff"]);
    expect(regexPatterns("git push .*", { anchored: true })).toEqual(["git push *"]);
  });

  test("what forbids takes no more than it says", () => {
    expect(regexDenials("^git push.*$")).toEqual(["git push*"]);
    expect(regexDenials("rm -rf")).toEqual(["*rm -rf*"]);
    for (const narrow of ["rm [^-].*", "\\brm\\b", "^curl (?!https)", "^ls .$", "(?i)sudo", "^a\\w+"])
      expect(regexDenials(narrow)).toEqual([]);
  });

  test("hostile expressions end", () => {
    for (const source of ["(".repeat(900), "((((a|b)*)*)*)*".repeat(60), "a{1,9999}".repeat(100), "[".repeat(999)])
      expect(regexPatterns(source).length).toBeLessThanOrEqual(40);
  });
});
