import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { COMMANDS, EXIT, OPTIONS } from "../src/usage.ts";
import { sarifProblems } from "./sarif-limits.ts";
import { schemaErrors } from "./sarif-schema.ts";

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

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
/** Runs the built command in an environment of its own. */
function delegraph(args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "cli.js"), ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    cwd: folder,
    env: { PATH: process.env.PATH ?? "", ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

/** A folder that nothing was ever put into. */
function emptyFolder(): string {
  return mkdtempSync(join(folder, "empty-"));
}

describe("usage", () => {
  test("the help names every command, option and exit code that exists", () => {
    const { code, out, err } = delegraph(["--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const [name, { built }] of Object.entries(COMMANDS))
      expect(new RegExp(`^  ${name} `, "m").test(out)).toBe(built);
    for (const [name, { built }] of Object.entries(OPTIONS))
      expect(new RegExp(`^  --${name} `, "m").test(out)).toBe(built);
    for (const { code: one, when } of Object.values(EXIT)) expect(out).toContain(`${one}  ${when}`);
    expect(delegraph(["-h"]).out).toBe(out);
    expect(delegraph(["scan", "--help"]).out).toBe(out);
  });

  test("the version is that of the package", () => {
    expect(delegraph(["--version"])).toEqual({ code: 0, out: `${packageJson.version}\n`, err: "" });
  });

  test.each([
    [["blast", "X"], "blast is not supported yet"],
    [["lock"], "lock is not supported yet"],
    [["diff", "main"], "diff is not supported yet"],
    [["fix"], "fix is not supported yet"],
    [["init"], "init is not supported yet"],
    [["facts", "a/b"], "facts is not supported yet"],
    [["org", "a"], "org is not supported yet"],
    [["--config", "x.yaml", "--no-config"], "`--config` and `--no-config` contradict each other: leave one out."],
    [["--include-suppressed"], "--include-suppressed is not supported yet"],
    [["--format", "html"], "`scan --format html` is not supported yet"],
    [["--output", "x.html"], "`--output *.html` is not supported yet"],
    [["graph", "--format", "sarif"], "`graph --format sarif` is not supported yet"],
    [["a", "b"], "more than one PATH is not supported yet"],
    [["--fromat", "json"], "Unknown option `--fromat`. Did you mean `--format`? See `delegraph --help`."],
    [["-x"], "Unknown option `-x`. See `delegraph --help`."],
    [["--format"], "`--format` needs a value: `--format FORMAT`."],
    [["--format", "--quiet"], "`--format` needs a value: `--format FORMAT`."],
    [["--quiet=yes"], "`--quiet` takes no value."],
    [
      ["--format", "jsno"],
      "`jsno` is not a format. Did you mean `json`? Use text, json, sarif, markdown, github, mermaid, dot.",
    ],
    [
      ["--output", "report"],
      "`--output report`: the ending says the format: use .txt, .json, .sarif, .md, .mmd, .dot.",
    ],
    [["--fail-on", "hihg"], "`--fail-on hihg` is not a level: use critical, high, medium, low, never."],
    [["--min-severity", "never"], "`--min-severity never` is not a level: use critical, high, medium, low."],
    [["--rule", "open-agent-triger"], "There is no rule `open-agent-triger`. Did you mean `open-agent-trigger`?"],
    [["explain", "open-agent-triger"], "There is no rule `open-agent-triger`. Did you mean `open-agent-trigger`?"],
    [["explain", "open-agent-trigger", "--quiet"], "`delegraph explain` does not take `--quiet`."],
    [["explain", "\u001b[2J"], "There is no rule `\\u{1b}[2J`."],
  ])("%j is refused in one sentence", (args, message) => {
    expect(delegraph(args)).toEqual({ code: 2, out: "", err: `delegraph: ${message}\n` });
  });

  test("explain shows the rule with its example", () => {
    const { code, out } = delegraph(["explain", "open-agent-trigger"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^open-agent-trigger\n/);
    expect(out).toMatch(/\nHow to fix it\n/);
    expect(out).toMatch(/\nExample, vulnerable \(-\) and fixed \(\+\)\n(?:.*\n)*? {2}[-+] /m);
  });
});

describe("scan", () => {
  test("findings at or above --fail-on end with 1, whatever is shown", () => {
    const { code, out, err } = delegraph([VULNERABLE]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("boundary-crossing-without-reauthorization");
    expect(delegraph(["scan", VULNERABLE, "--fail-on", "never"]).code).toBe(0);
    expect(delegraph(["scan", VULNERABLE, "--min-severity", "critical", "--fail-on", "medium"]).code).toBe(1);
  });

  test("one scan writes many reports", () => {
    const [json, sarif, txt] = ["r.json", "r.sarif", "r.txt"].map((name) => join(folder, name));
    const { out } = delegraph([
      VULNERABLE,
      "--format",
      "json",
      "--output",
      `${json}`,
      "--output",
      `${sarif}`,
      `--output=${txt}`,
    ]);
    expect(readFileSync(`${json}`, "utf8")).toBe(out);
    const log = JSON.parse(readFileSync(`${sarif}`, "utf8"));
    expect([...schemaErrors(log), ...sarifProblems(log)]).toEqual([]);
    expect(readFileSync(`${txt}`, "utf8")).toMatch(/\n\d+ files? read, /);
  });

  test("the same input gives the same bytes, and no path of the machine", () => {
    for (const format of ["text", "json", "sarif"]) {
      const [one, two] = [
        delegraph([VULNERABLE, "--format", format]).out,
        delegraph([VULNERABLE, "--format", format]).out,
      ];
      expect(one).toBe(two);
      expect(one).not.toContain(ROOT);
    }
  });

  test("an empty folder is not called clean", () => {
    const { code, out } = delegraph([emptyFolder()]);
    expect(code).toBe(0);
    expect(out).toBe(
      "No files were read, so nothing was judged.\n0 files read, 0 skipped; 0 agents found, 0 contexts judged, 0 unknowns; no findings shown.\n",
    );
  });

  test("a path that is not there ends with 2 and no stack", () => {
    const { code, out, err } = delegraph([join(folder, "nowhere")]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^delegraph: .*\n$/);
    expect(err).not.toContain("bug");
  });

  test("a report that cannot be written ends with 2", () => {
    const { code, err } = delegraph([emptyFolder(), "--output", join(folder, "no/such/folder.json")]);
    expect(code).toBe(2);
    expect(err).toMatch(/^delegraph: `.*folder\.json` cannot be written: ENOENT/);
  });

  test("--strict ends with 2 when a file is broken, and the scan goes on without it", () => {
    const repository = emptyFolder();
    writeFileSync(join(repository, ".mcp.json"), '{ "mcpServers": ');
    const { code, out } = delegraph([repository]);
    expect(code).toBe(0);
    expect(out).toMatch(/^error \S+ \.mcp\.json:1/m);
    expect(delegraph([repository, "--strict"]).code).toBe(2);
  });

  test("colours follow NO_COLOR, FORCE_COLOR and --no-color", () => {
    const colored = (args: readonly string[], env: Readonly<Record<string, string>>): boolean =>
      delegraph([VULNERABLE, ...args], env).out.includes("\u001b[");
    expect(colored([], {})).toBe(false);
    expect(colored([], { FORCE_COLOR: "1" })).toBe(true);
    expect(colored([], { FORCE_COLOR: "0" })).toBe(false);
    expect(colored([], { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
    expect(colored(["--no-color"], { FORCE_COLOR: "1" })).toBe(false);
  });

  test("graph and authority print what they are asked for", () => {
    expect(JSON.parse(delegraph(["graph", VULNERABLE]).out).graph.nodes.length).toBeGreaterThan(0);
    expect(JSON.parse(delegraph(["authority", VULNERABLE, "--format", "json"]).out).ledger.length).toBeGreaterThan(0);
    expect(delegraph(["authority", VULNERABLE]).out).toMatch(
      /^agent .*\n(?: {2,}.*\n)*? {2}\S.* gets? through {2}\S+:\d+:\d+$/m,
    );
  });

  test("a long report arrives whole through a pipe", () => {
    const repository = emptyFolder();
    mkdirSync(join(repository, ".github/workflows"), { recursive: true });
    const workflow =
      "on: issues\njobs:\n  triage:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: anthropics/claude-code-action@v1\n";
    for (let i = 0; i < 200; i++) writeFileSync(join(repository, `.github/workflows/triage-${i}.yml`), workflow);
    const { out } = delegraph(["graph", repository]);
    expect(out.length).toBeGreaterThan(4 * 65536);
    expect(JSON.parse(out).files.read).toBe(200);
  });

  test("a reader that closes the pipe early is no failure", async () => {
    const child = spawn(process.execPath, [join(folder, "cli.js"), "graph", VULNERABLE], {
      stdio: ["ignore", "pipe", "pipe"],
      env: {},
    });
    child.stdout.destroy();
    let err = "";
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});

describe("the build", () => {
  test("is the same every time and executable", () => {
    const again = mkdtempSync(join(tmpdir(), "delegraph-"));
    execFileSync(process.execPath, [join(ROOT, "tools/build.mjs"), "--outdir", again], { stdio: "pipe" });
    expect(readFileSync(join(again, "cli.js"), "utf8")).toBe(readFileSync(join(folder, "cli.js"), "utf8"));
    expect(execFileSync(join(again, "cli.js"), ["--version"], { encoding: "utf8" })).toBe(`${packageJson.version}\n`);
    expect(readFileSync(join(again, "cli.js"), "utf8")).not.toContain(ROOT);
    rmSync(again, { recursive: true });
  });

  test.skipIf(!existsSync(join(ROOT, "dist")))("dist/ is what the sources give", () => {
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, "tools/build.mjs"), "--check"], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});
