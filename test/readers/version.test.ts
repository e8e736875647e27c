import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atLeast, pinnedVersion } from "../../src/readers/ci/agents/version.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";

describe("pinnedVersion", () => {
  test.each<[string, string, string | undefined, boolean]>([
    ["a/b@v1.2.3", "", "1.2.3", false],
    ["a/b@1.2", "", "1.2.0", false],
    ["a/b@v1", "", undefined, true],
    ["a/b@main", "", undefined, true],
    ["a/b", "", undefined, true],
    [`a/b@${SHA}`, "v1.0.72", "1.0.72", false],
    [`a/b@${SHA}`, "pinned on 2026-01-02", undefined, false],
    [`a/b@${SHA}`, "", undefined, false],
    ["a/b@v1.2.3", "v9.9.9", "1.2.3", false],
    // The commit of v1.0.72, the object of its tag, and a commit after v1.0.126 that is no release.
    ["anthropics/claude-code-action@cd77b50d2b0808657f8e6774085c8bf54484351c", "v1", "1.0.72", false],
    ["Anthropics/Claude-Code-Action/base-action@cd77b50d2b0808657f8e6774085c8bf54484351c", "v1.0.1", "1.0.72", false],
    ["anthropics/claude-code-action@04f907ba2a4c77706a56b4078c682d250716cc0c", "", "1.0.72", false],
    ["anthropics/claude-code-action@ca89df3d42dc1bc03c5ab87f533195bef6d36af0", "v1", "1.0.126", false],
    // A comment that names a listed release, behind a commit that is none of its own.
    [`anthropics/claude-code-action@${SHA}`, "v1.0.190", undefined, false],
    [`anthropics/claude-code-action@${SHA}`, "v1.0.9999", "1.0.9999", false],
    ["constructor/toString@0123456789abcdef0123456789abcdef01234567", "", undefined, false],
  ])("%s # %s", (uses, comment, version, floats) => {
    expect(pinnedVersion(uses, comment)).toMatchObject({ version, floats });
  });
});

describe("atLeast", () => {
  test.each<[string, string, string, boolean | undefined]>([
    ["a/b@v1.0.72", "", "1.0.72", true],
    ["a/b@v1.0.71", "", "1.0.72", false],
    ["a/b@v1.0.100", "", "1.0.72", true],
    ["a/b@v2.0.0", "", "1.0.72", true],
    ["a/b@v1", "", "1.0.72", true],
    ["a/b@main", "", "1.0.72", true],
    ["a/b@v0", "", "1.0.72", false],
    ["a/b@v2", "", "1.0.72", true],
    ["anthropics/claude-code-action@beta", "", "1.0.72", false],
    ["anthropics/claude-code-action/base-action@beta", "", "1.0.72", false],
    ["other/action@beta", "", "1.0.72", true],
    [`a/b@${SHA}`, "", "1.0.72", undefined],
    [`a/b@${SHA}`, "v1.0.30", "1.0.72", false],
  ])("%s # %s since %s", (uses, comment, since, expected) => {
    expect(atLeast(pinnedVersion(uses, comment), since)).toBe(expected);
  });

  test("orders versions by number, not by text", () => {
    const number = fc.nat(300);
    fc.assert(
      fc.property(fc.tuple(number, number, number), fc.tuple(number, number, number), (a, b) => {
        const before = a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
        expect(atLeast(pinnedVersion(`x/y@v${a.join(".")}`, ""), b.join("."))).toBe(before >= 0);
      }),
    );
  });
});
