import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ENDINGS, FORMATS } from "../src/report/index.ts";
import { COMMANDS, EXIT } from "../src/usage.ts";
import { anchorsOf, firstCells, linksOf } from "./markdown-blocks.ts";

const README = readFileSync("README.md", "utf8");
const AGENTS = readFileSync("docs/agents.md", "utf8");

describe("a table of the README", () => {
  test("has the inputs and outputs of the action", () => {
    const action = parse(readFileSync("action.yml", "utf8"));
    expect([...firstCells(README, "input")].sort()).toEqual(Object.keys(action.inputs).sort());
    for (const name of Object.keys(action.outputs)) expect(README).toContain(`\`${name}\``);
  });

  test("has every format and every exit code", () => {
    const formats = firstCells(README, "`--format`").flatMap((cell) => cell.split(", "));
    expect(formats.sort()).toEqual([...FORMATS].sort());
    for (const ending of ENDINGS) expect(README).toContain(`\`${ending}\``);
    expect(firstCells(README, "exit code")).toEqual(Object.values(EXIT).map(({ code }) => String(code)));
  });

  // The number of a bound, and the constant that it is.
  const BOUNDS: Readonly<Record<string, readonly [file: string, constant: string, shown: string]>> = {
    "size of one file": ["src/discover/origin.ts", "MAX_FILE_BYTES = 1024 * 1024;", "1 MiB"],
    "files read": ["src/discover/discover.ts", "MAX_FILES = 20_000;", "20,000, and 256 MiB together"],
    "nesting in a file": ["src/parse/raw.ts", "MAX_DEPTH = 100;", "100 levels"],
    "values in a file, once its aliases are expanded": ["src/parse/raw.ts", "MAX_NODES = 200_000;", "200,000"],
    "a broken YAML file that is read as far as it goes": [
      "src/parse/yaml-recover.ts",
      "MAX_RECOVERED = 64 * 1024;",
      "64 KiB",
    ],
    "shell script of one step": ["src/parse/shell.ts", "MAX_SCRIPT_LENGTH = 64 * 1024;", "64 KiB"],
    "calls of reusable workflows": ["src/readers/github-workflow/call-budget.ts", "MAX_CALLS = 200;", "200"],
    "the same in all workflows of a repository": [
      "src/readers/github-workflow/call-budget.ts",
      "MAX_CALLS_IN_ALL = 600;",
      "600",
    ],
    "paths of one rule": ["src/rules/match.ts", "MAX_CROSSINGS = 5_000_000;", "5,000,000 steps of the search"],
  };
  test("has the bounds that the program has", () => {
    expect(firstCells(README, "bound")).toEqual(Object.keys(BOUNDS));
    for (const [bound, [file, constant, shown]] of Object.entries(BOUNDS)) {
      expect(readFileSync(file, "utf8"), bound).toContain(constant);
      expect(README).toContain(`| ${bound} | ${shown} |`);
    }
    expect(readFileSync("src/discover/origin.ts", "utf8")).toContain("MAX_TOTAL_BYTES = 256 * 1024 * 1024;");
    expect(readFileSync("src/parse/expression.ts", "utf8")).toContain("MAX_EXPRESSION_LENGTH = 20_000;");
    expect(readFileSync("src/discover/git.ts", "utf8")).toContain("timeout: 20_000");
  });
});

describe("what the README says", () => {
  test("names the agents that are read, and the commands that are not there yet", () => {
    const { agents } = parse(readFileSync("src/catalog/agents.yaml", "utf8"));
    for (const { uses = [], cli = [] } of Object.values<{ uses?: string[]; cli?: string[] }>(agents))
      for (const name of [uses[0], cli[0]].filter((one) => one !== undefined)) expect(AGENTS).toContain(`\`${name}\``);
    expect(README).toContain("](docs/agents.md)");
    for (const [name, { built }] of Object.entries(COMMANDS)) {
      expect(README).toContain(built ? `node dist/cli.js ${name} ` : `\`${name}\``);
      if (built) continue;
      const { status, stderr } = spawnSync(process.execPath, ["dist/cli.js", name], { encoding: "utf8" });
      expect({ status, stderr }).toEqual({
        status: EXIT.failed.code,
        stderr: expect.stringContaining("not supported yet"),
      });
    }
  });

  test("names agents as not read that are known and not read", () => {
    const known = parse(readFileSync("src/catalog/agents.yaml", "utf8"))["not-read"].commands;
    const line = /- other agents: ([\s\S]*?) are recognised/.exec(README)?.[1] ?? "";
    const named = {
      acli: "Rovo Dev",
      junie: "Junie",
    };
    expect(Object.keys(known).sort()).toEqual(Object.keys(named).sort());
    for (const name of Object.values(named)) expect(line).toContain(name);
  });

  test.each(["README.md", "SECURITY.md", "CONTRIBUTING.md"])("and %s leads to places that exist", (name) => {
    for (const { file, anchor } of linksOf(readFileSync(name, "utf8"))) {
      const target = file === "" ? name : file;
      expect({ target, exists: existsSync(target) }).toEqual({ target, exists: true });
      if (anchor !== "") expect(anchorsOf(readFileSync(target, "utf8"))).toContain(anchor);
    }
    accessSync("dist/cli.js", constants.X_OK);
  });
});
