import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ENDINGS, FORMATS } from "../src/report/index.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const VULNERABLE = join(ROOT, "fixtures/rules/boundary-crossing-without-reauthorization/vulnerable");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "delegraph-"));
  execFileSync(process.execPath, [join(ROOT, "tools/build.mjs"), "--outdir", folder], { stdio: "pipe" });
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the built command in an environment of its own. */
function delegraph(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "cli.js"), ...args], {
    encoding: "utf8",
    cwd: folder,
    env: { PATH: process.env.PATH ?? "", ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

test("the help names every format and every ending", () => {
  const { out } = delegraph(["--help"]);
  for (const format of FORMATS) expect(out).toMatch(new RegExp(`--format FORMAT .*\\b${format}\\b`));
  for (const ending of ENDINGS) expect(out).toMatch(new RegExp(`--output FILE .*\\${ending}\\b`));
});

test.each(FORMATS)("%s: the same input gives the same bytes, and no path of the machine", (format) => {
  const [one, two] = [1, 2].map(() => delegraph([VULNERABLE, "--format", format]));
  expect(one).toEqual(two);
  expect(one?.out).not.toContain(ROOT);
});

test.each(["markdown", "mermaid", "dot"])("%s is the same printed and written, and the exit code stays", (format) => {
  const file = join(folder, `report${{ markdown: ".md", mermaid: ".mmd", dot: ".dot" }[format]}`);
  const { code, out, err } = delegraph([VULNERABLE, "--format", format, "--output", file]);
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(readFileSync(file, "utf8")).toBe(out);
  expect(out).toMatch({ markdown: /^## delegraph: 1 /, mermaid: /^flowchart LR\n/, dot: /^digraph / }[format] ?? /^$/);
  if (format !== "markdown")
    expect(delegraph(["graph", VULNERABLE, "--format", format])).toMatchObject({ code: 0, out });
});

test("github prints annotations of what was found, and nothing colours them", () => {
  const { code, out } = delegraph([VULNERABLE, "--format", "github"], { FORCE_COLOR: "1" });
  expect(code).toBe(1);
  expect(out).toMatch(
    /^::error file=\S+\.yml,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=(?:high|critical)%3A boundary-/,
  );
  expect(out).not.toContain("\u001b");
});

test("reports for people leave out what is low, and count it", () => {
  const repository = join(ROOT, "fixtures/repos/triage-bot");
  expect(delegraph([repository, "--format", "markdown"]).out).toMatch(/hidden by the threshold: \d+ low/);
  expect(delegraph([repository, "--format", "github"]).out).toContain("::notice ");
  const both = delegraph([repository, "--format", "markdown", "--output", join(folder, "all.json")]).out;
  expect(both).toMatch(/hidden by the threshold: \d+ low/);
  expect(delegraph([repository, "--format", "markdown", "--min-severity", "low"]).out).toContain("| low |");
});

test("loads a report's code only when it is asked for", () => {
  const cli = readFileSync(join(folder, "cli.js"), "utf8");
  for (const mark of ["flowchart LR", "digraph delegraph", "<details>", "of a step;"]) expect(cli).not.toContain(mark);
});
