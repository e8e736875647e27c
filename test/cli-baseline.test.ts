import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { git, openWorkflow as OPEN, repository, temporary, write } from "./temporary.ts";

const CLI = resolve("dist/cli.js");
const OVEN = ".github/workflows/oven.yml";
const SHOP = ".github/workflows/shop.yml";
function delegraph(root: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd: root, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

describe("scan --staged", () => {
  test("fails only on what the staged change opens, and does not look at the disk", () => {
    const root = repository({ [OVEN]: OPEN("gh issue edit") });
    expect(delegraph(root, "scan").code).toBe(1);
    expect(delegraph(root, "scan", "--staged")).toMatchObject({ code: 0, err: "" });
    write(root, { [SHOP]: OPEN("gh release create") });
    expect(delegraph(root, "scan", "--staged").code).toBe(0);
    git(root, "add", SHOP);
    rmSync(join(root, SHOP));
    const { code, out } = delegraph(root, "scan", "--staged");
    expect(code).toBe(1);
    expect(out).toContain(SHOP);
    expect(out).not.toContain(OVEN);
    expect(out).toContain("left out that the base has");
  });

  test("goes by the index that git hands to its hooks", () => {
    const root = repository({ [OVEN]: "on: push\n" });
    write(root, {
      [OVEN]: OPEN("gh release create"),
      ".git/hooks/pre-commit": `#!/bin/sh\nexec '${process.execPath}' '${CLI}' scan --staged --quiet\n`,
    });
    execFileSync("chmod", ["+x", join(root, ".git/hooks/pre-commit")]);
    const commit = (...args: string[]) =>
      spawnSync(
        "git",
        ["-C", root, "-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "-qm", "y", ...args],
        {
          encoding: "utf8",
        },
      );
    for (const args of [["-a"], ["--", OVEN]]) {
      const { status, stderr, stdout } = commit(...args);
      expect(status, args.join(" ")).toBe(1);
      expect(stdout + stderr).toContain("boundary-crossing-without-reauthorization");
    }
    write(root, { [OVEN]: "on: push\n# Bread.\n" });
    expect(commit("-a").status).toBe(0);
  });

  test("outside of a repository it says what it needs", () => {
    const root = temporary();
    expect(delegraph(root, "scan", "--staged")).toMatchObject({ code: 2, err: expect.stringContaining("git") });
  });
});

describe("scan --baseline", () => {
  test("leaves out what a commit has", () => {
    const root = repository({ [OVEN]: OPEN("gh issue edit") });
    write(root, { [SHOP]: OPEN("gh release create") });
    const { code, out } = delegraph(root, "scan", "--baseline-ref", "HEAD");
    expect(code).toBe(1);
    expect(out).toContain(SHOP);
    expect(out).not.toContain(OVEN);
    expect(delegraph(root, "scan", "--baseline-ref", "nowhere")).toMatchObject({ code: 2, out: "" });
  });

  test("leaves out what a log of an earlier scan has", () => {
    const root = repository({ [OVEN]: OPEN("gh issue edit") });
    expect(delegraph(root, "scan", "--output", "known.sarif", "--fail-on", "never").code).toBe(0);
    expect(delegraph(root, "scan", "--baseline", "known.sarif").code).toBe(0);
    write(root, { [OVEN]: OPEN("gh release create") });
    expect(delegraph(root, "scan", "--baseline", "known.sarif").code).toBe(1);
  });

  test("a base that cannot be used is an error, never an empty one", () => {
    const root = repository({ [OVEN]: OPEN("gh issue edit") });
    write(root, { "broken.sarif": "{", "other.sarif": '{"version":"2.1.0","runs":[]}' });
    for (const file of ["broken.sarif", "other.sarif", "absent.sarif"]) {
      const { code, out, err } = delegraph(root, "scan", "--baseline", file);
      expect({ file, code, out }).toEqual({ file, code: 2, out: "" });
      expect(err).toContain(file);
    }
    expect(delegraph(root, "scan", "--baseline", "a", "--baseline-ref", "b").code).toBe(2);
    expect(readFileSync(join(root, OVEN), "utf8")).toBe(OPEN("gh issue edit"));
  });
});
