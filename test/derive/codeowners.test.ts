import { describe, expect, test } from "vitest";
import { ownership } from "../../src/derive/codeowners.ts";

const WORKFLOW = ".github/workflows/agent.yml";

describe("whom CODEOWNERS names for a file", () => {
  test.each([
    ["* @me", WORKFLOW, true],
    ["/* @me", WORKFLOW, false],
    ["/* @me", ".mcp.json", true],
    [".github/ @me", WORKFLOW, true],
    ["/.github/ @me", WORKFLOW, true],
    ["/.github @me", WORKFLOW, true],
    [".github/* @me", WORKFLOW, false],
    [".github/workflows/* @me", WORKFLOW, true],
    ["workflows/ @me", WORKFLOW, true],
    ["/workflows/ @me", WORKFLOW, false],
    ["*.yml @me", WORKFLOW, true],
    ["/*.yml @me", WORKFLOW, false],
    ["**/workflows/** @me", WORKFLOW, true],
    [".github/**/agent.yml @me", WORKFLOW, true],
    [".github/workflows/agent.yml/ @me", WORKFLOW, false],
    [".github/workflows/agent-?.yml @me", ".github/workflows/agent-1.yml", true],
    ["/docs with blanks/ @me", "docs with blanks/x.md", true],
    ["* me@example.com", WORKFLOW, true],
    ["*", WORKFLOW, false],
  ])("`%s` and %s: %s", (line, path, expected) => {
    expect(ownership([line])(path)).toBe(expected);
  });

  test("the last entry that fits counts, also one that names nobody", () => {
    expect(ownership(["* @me", "/.github/workflows/"])(WORKFLOW)).toBe(false);
    expect(ownership(["/.github/workflows/", "* @me"])(WORKFLOW)).toBe(true);
  });

  test("a pattern of many stars is answered at once", () => {
    const line = `${"**/".repeat(2000)}${"*a".repeat(2000)} @me`;
    expect(ownership([line])(`${"a/".repeat(200)}${"a".repeat(200)}b`)).toBe(false);
  });
});
