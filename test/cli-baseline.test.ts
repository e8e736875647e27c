import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, describe, expect, test } from "vitest";

const CLI = resolve("dist/cli.js");
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const OVEN = ".github/workflows/oven.yml";
const SHOP = ".github/workflows/shop.yml";
const OPEN = (command: string) => `on:
  issues:
    types: [opened]
jobs:
  bake:
    runs-on: ubuntu-latest
    permissions:
      contents: write
      issues: write
    steps:
      - run: claude -p "bake" --allowedTools "Bash(${command}:*)"
        env:
          GH_TOKEN: \${{ github.token }}
`;

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}
const git = (root: string, ...args: string[]) =>
  execFileSync("git", ["-C", root, "-c", "user.name=x", "-c", "user.email=x@example.com", ...args], { stdio: "pipe" });
function repository(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "staged-"));
  folders.push(root);
  git(root, "init", "-q");
  write(root, files);
  git(root, "add", ".");
  git(root, "commit", "-qm", "x");
  return root;
}
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
    const root = mkdtempSync(join(tmpdir(), "staged-"));
    folders.push(root);
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
