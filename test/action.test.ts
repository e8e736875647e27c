import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { commit, git, openWorkflow as OPEN, repository, temporary, write } from "./temporary.ts";

// The runner starts the action with Node 24, which stands in this variable where it is installed beside ours.
const NODES = [process.execPath, ...(process.env.DELEGRAPH_NODE24 ? [process.env.DELEGRAPH_NODE24] : [])];
const ENTRY = resolve("dist/action.js");

const OVEN = ".github/workflows/oven.yml";
const SHOP = ".github/workflows/shop.yml";

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly sarif: {
    runs: { results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[];
  };
}

/** Runs the entry as the runner does: inputs and files by variables, the workspace as the folder it starts in. */
function run(
  node: string,
  root: string,
  event: { readonly name: string; readonly ref?: string; readonly payload?: object },
  inputs: Readonly<Record<string, string>> = {},
): Run {
  const runner = temporary();
  write(runner, { event: JSON.stringify(event.payload ?? {}), output: "", summary: "" });
  const declared: Record<string, { default: string }> = parse(readFileSync("action.yml", "utf8")).inputs;
  const given = Object.fromEntries(Object.entries(declared).map(([name, one]) => [name, one.default]));
  const { status, stdout } = spawnSync(node, [ENTRY], {
    cwd: root,
    encoding: "utf8",
    env: {
      PATH: process.env.PATH,
      GITHUB_ACTIONS: "true",
      CI: "true",
      GITHUB_WORKSPACE: root,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: join(runner, "event"),
      GITHUB_REF: event.ref ?? "refs/heads/main",
      GITHUB_OUTPUT: join(runner, "output"),
      GITHUB_STEP_SUMMARY: join(runner, "summary"),
      ...Object.fromEntries(
        Object.entries({ ...given, ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
  });
  const output = readFileSync(join(runner, "output"), "utf8");
  const sarif = join(root, inputs["sarif-file"] ?? "delegraph.sarif");
  return {
    code: status,
    stdout,
    summary: readFileSync(join(runner, "summary"), "utf8"),
    outputs: Object.fromEntries(
      [...output.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = "", , value = ""]) => [name, value]),
    ),
    sarif: existsSync(sarif) ? JSON.parse(readFileSync(sarif, "utf8")) : undefined,
  };
}
const files = ({ sarif }: Run) =>
  new Set(
    sarif.runs.flatMap((one) =>
      one.results.map((result) => result.locations[0]?.physicalLocation.artifactLocation.uri),
    ),
  );

describe.each(NODES)("the action on %s", (node) => {
  test("a push is reported whole and fails nothing", () => {
    const result = run(node, repository({ [OVEN]: OPEN("gh issue edit") }), { name: "push" });
    expect(result.code).toBe(0);
    expect(result.stdout).toContain("::warning file=.github/workflows/oven.yml");
    expect(result.summary).toContain("boundary-crossing-without-reauthorization");
    expect(result.outputs).toEqual({
      "sarif-file": "delegraph.sarif",
      findings: expect.stringMatching(/^[1-9]\d*$/),
      highest: "medium",
    });
    expect(files(result)).toEqual(new Set([OVEN]));
  });

  test("a pull request fails on what it adds, and code scanning gets everything", () => {
    const root = repository({ [OVEN]: OPEN("gh issue edit") });
    const base = git(root, "rev-parse", "HEAD");
    commit(root, { [SHOP]: OPEN("gh release create") });
    const event = { name: "pull_request", payload: { pull_request: { base: { sha: base } } } };
    const result = run(node, root, event);
    expect(result.code).toBe(1);
    expect(result.stdout).toContain(`file=${SHOP}`);
    expect(result.stdout).not.toContain(`file=${OVEN}`);
    expect(result.stdout).toMatch(/^::error title=delegraph::\d+ findings? at medium or above\.$/m);
    expect(result.summary).not.toContain("oven.yml");
    expect(files(result)).toEqual(new Set([OVEN, SHOP]));
  });

  test("a pull request that adds nothing passes, measured from the merge that the runner checks out", () => {
    const root = repository({ [OVEN]: OPEN("gh issue edit") });
    git(root, "checkout", "-qb", "topic");
    commit(root, { "README.md": "Bread.\n" });
    git(root, "checkout", "-q", "main");
    commit(root, { [SHOP]: OPEN("gh release create") });
    git(root, "merge", "-q", "--no-ff", "-m", "merge", "topic");
    const result = run(node, root, { name: "pull_request", ref: "refs/pull/7/merge" });
    expect(result.code).toBe(0);
    expect(result.outputs).toMatchObject({ findings: "0", highest: "none" });
    expect(files(result)).toEqual(new Set([OVEN, SHOP]));
  });

  test("a pull request cannot excuse itself: the config of its base holds", () => {
    const root = repository({ "README.md": "Bread.\n" });
    const base = git(root, "rev-parse", "HEAD");
    commit(root, { [SHOP]: OPEN("gh release create"), "delegraph.yaml": "fail-on: never\n" });
    const event = { name: "pull_request", payload: { pull_request: { base: { sha: base } } } };
    expect(run(node, root, event).code).toBe(1);
    const next = git(root, "rev-parse", "HEAD");
    commit(root, { [OVEN]: OPEN("gh issue edit") });
    expect(run(node, root, { ...event, payload: { pull_request: { base: { sha: next } } } }).code).toBe(0);
  });

  test("a clone without the base is a failure that says what to do, and never a pass", () => {
    const root = repository({ [OVEN]: OPEN("gh issue edit") });
    const shallow = join(temporary(), "clone");
    git(root, "clone", "-q", "--depth", "1", `file://${root}`, shallow);
    const event = { name: "pull_request", payload: { pull_request: { base: { sha: `${"0".repeat(39)}1` } } } };
    const result = run(node, shallow, event);
    expect(result.code).toBe(2);
    expect(result.stdout).toContain("fetch-depth: 2");
  });

  test("a repository without agents says so", () => {
    const result = run(node, repository({ "README.md": "Bread.\n" }), { name: "push" });
    expect(result.code).toBe(0);
    expect(result.outputs).toMatchObject({ findings: "0", highest: "none" });
    expect(result.summary).toContain("0 agents");
  });

  test("a broken config ends the run and shows its mistakes", () => {
    const root = repository({ [OVEN]: OPEN("gh issue edit"), "delegraph.yaml": "fail_on: high\n" });
    const result = run(node, root, { name: "push" });
    expect(result.code).toBe(2);
    expect(result.stdout).toMatch(/^::error title=delegraph::.*delegraph\.yaml.*fail-on/m);
  });

  test("inputs that nobody meant are said", () => {
    const root = repository({ [OVEN]: OPEN("gh issue edit") });
    const result = run(node, root, { name: "push" }, { "fail-on": "hihg" });
    expect(result.code).toBe(2);
    expect(result.stdout).toContain("high");
  });

  test("nothing of the repository becomes a command of the runner", () => {
    const root = repository({ ".github/workflows/%0A::stop-commands::x.yml": OPEN("gh issue edit") });
    const { stdout } = run(node, root, { name: "push" });
    expect(stdout.split("\n").filter((line) => line.startsWith("::stop-commands"))).toEqual([]);
  });
});
