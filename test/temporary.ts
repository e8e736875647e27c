import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach } from "vitest";

export type Files = Readonly<Record<string, string | Buffer>>;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is gone after the test; its path holds no link. */
export function temporary(files: Files = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "delegraph-")));
  folders.push(folder);
  write(folder, files);
  return folder;
}

export function write(root: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
}

/** What git says, as somebody. */
export function git(root: string, ...args: string[]): string {
  const who = ["-c", "user.name=x", "-c", "user.email=x@example.com"];
  return execFileSync("git", ["-C", root, ...who, ...args], { stdio: "pipe" })
    .toString()
    .trim();
}

/** Commits everything, and returns the commit. */
export function commit(root: string, files: Files = {}): string {
  write(root, files);
  git(root, "add", ".");
  git(root, "commit", "-qm", "x");
  return git(root, "rev-parse", "HEAD");
}

/** A repository with one commit. */
export function repository(files: Files): string {
  const root = temporary();
  git(root, "init", "-q", "-b", "main");
  commit(root, files);
  return root;
}

/** A workflow that lets anyone who opens an issue run one command with the job's token. */
export const openWorkflow = (command: string): string => `on:
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
