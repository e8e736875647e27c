import { execFileSync, spawnSync } from "node:child_process";
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readersOf } from "../src/readers/index.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "pre-commit-"));
  folders.push(folder);
  return folder;
}
const git = (root: string, ...args: string[]) =>
  execFileSync("git", ["-C", root, "-c", "user.name=x", "-c", "user.email=x@example.com", ...args], { stdio: "pipe" });
function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

const [hook, sourceHook] = parse(readFileSync(".pre-commit-hooks.yaml", "utf8"));
// NOTE: the verbose form is Python's; JavaScript has none, and no part of the pattern needs a blank.
const patternOf = ({ files }: { files: unknown }) => new RegExp(String(files).replace("(?x)", "").replace(/\s/g, ""));
const pattern = patternOf(hook);
const sourcePattern = patternOf(sourceHook);

describe("the hook", () => {
  test("is a file that runs without an install", () => {
    expect(hook).toMatchObject({ id: "delegraph", language: "script", pass_filenames: false });
    accessSync(String(hook.entry).split(" ")[0] ?? "", constants.X_OK);
  });

  test("runs for exactly the files that a reader claims, and for what decides about them", () => {
    const names = [
      ".github/workflows/a.yml",
      ".github/workflows/a.yaml",
      ".github/workflows/sub/a.yml",
      ".github/workflows/a.yml.bak",
      "x/.github/workflows/a.yml",
      ".claude/settings.json",
      "a/.claude/settings.json",
      ".claude/settings.local.json",
      ".claude/agents/a.md",
      ".claude/skills/a/SKILL.md",
      ".mcp.json",
      "a/b/.mcp.json",
      "a.mcp.json",
      ".cursor/mcp.json",
      ".vscode/mcp.json",
      ".codex/config.toml",
      ".env",
      ".env.example",
      "CODEOWNERS",
      ".github/CODEOWNERS",
      ".github/ISSUE_TEMPLATE/bug.yml",
      "README.md",
      "src/index.ts",
    ];
    for (const name of names) {
      const claimed = readersOf(name).filter((reader) => !("search" in reader));
      expect({ name, runs: pattern.test(name) }).toEqual({ name, runs: claimed.length > 0 });
    }
    for (const name of ["delegraph.yaml", ".github/actions/x/action.yml"]) expect(pattern.test(name)).toBe(true);
  });
});

describe("the hook for source code", () => {
  test("runs for what is searched and read, and for nothing that is not read yet", () => {
    expect(sourceHook).toMatchObject({ id: "delegraph-source", entry: hook.entry, pass_filenames: false });
    for (const name of ["a.ts", "src/a.tsx", "a.mts", "a.cts", "a.js", "b/a.mjs", "a.cjs", "a.jsx"])
      expect({ name, runs: sourcePattern.test(name) }).toEqual({ name, runs: true });
    for (const name of ["a.py", "a.json", "a.ts.md", "ts", ".mcp.json"])
      expect({ name, runs: sourcePattern.test(name) }).toEqual({ name, runs: false });
  });
});

const version = spawnSync("pre-commit", ["--version"], { encoding: "utf8" });
const OPEN = `on:
  issues:
    types: [opened]
jobs:
  bake:
    runs-on: ubuntu-latest
    permissions:
      contents: write
    steps:
      - run: claude -p "bake" --allowedTools "Bash(gh release create:*)"
        env:
          GH_TOKEN: \${{ github.token }}
`;

describe.skipIf(version.status !== 0)("pre-commit itself", () => {
  test("stops the commit that opens a door, and no other one", () => {
    const hooks = temporary();
    cpSync("dist", join(hooks, "dist"), { recursive: true });
    for (const name of [".pre-commit-hooks.yaml", "package.json"]) cpSync(name, join(hooks, name));
    chmodSync(join(hooks, "dist/cli.js"), 0o755);
    git(hooks, "init", "-q");
    git(hooks, "add", ".");
    git(hooks, "commit", "-qm", "x");
    const rev = git(hooks, "rev-parse", "HEAD").toString().trim();

    const root = temporary();
    git(root, "init", "-q");
    write(root, {
      ".pre-commit-config.yaml": `repos:\n  - repo: ${hooks}\n    rev: ${rev}\n    hooks:\n      - id: delegraph\n`,
      "README.md": "Bread.\n",
    });
    const env = {
      PATH: process.env.PATH,
      HOME: temporary(),
      PRE_COMMIT_HOME: temporary(),
      GIT_CONFIG_NOSYSTEM: "1",
    };
    const installed = spawnSync("pre-commit", ["install"], { cwd: root, env, encoding: "utf8" });
    expect(installed.status, installed.stdout + installed.stderr).toBe(0);
    const commit = () => {
      git(root, "add", ".");
      const args = ["-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "-qm", "y"];
      const { status, stdout, stderr } = spawnSync("git", args, { cwd: root, env, encoding: "utf8" });
      return { status, out: stdout + stderr };
    };
    const first = commit();
    expect(first.status, first.out).toBe(0);
    write(root, { ".github/workflows/oven.yml": OPEN });
    const stopped = commit();
    expect(stopped.status, stopped.out).toBe(1);
    expect(stopped.out).toContain("boundary-crossing-without-reauthorization");
    write(root, {
      ".github/workflows/oven.yml": OPEN.replace("[opened]", "[opened]\n  workflow_dispatch:").replace(
        / {2}issues:\n.*\n/,
        "",
      ),
    });
    const passed = commit();
    expect(passed.status, passed.out).toBe(0);
  });
});
