import { execFileSync, spawnSync } from "node:child_process";
import {
  accessSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, parseDocument } from "yaml";
import { EXIT } from "../src/usage.ts";
import { HOMEPAGE } from "../src/version.ts";
import { type Block, blocksOf, commandsOf } from "./markdown-blocks.ts";

const README = readFileSync("README.md", "utf8");
const BLOCKS = blocksOf(README);
const PACKAGE = JSON.parse(readFileSync("package.json", "utf8"));
const STORY = "fixtures/repos/triage-bot";
const ENV = { PATH: `${dirname(process.execPath)}:${process.env.PATH}`, LC_ALL: "C", NO_COLOR: "1" };

const root = mkdtempSync(join(tmpdir(), "readme-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folder = (name: string): string => {
  const path = join(root, name);
  mkdirSync(path, { recursive: true });
  return path;
};
function write(base: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(base, name)), { recursive: true });
    writeFileSync(join(base, name), text);
  }
}
const git = (base: string, ...args: string[]) =>
  spawnSync("git", ["-C", base, "-c", "user.name=x", "-c", "user.email=x@example.com", ...args], {
    encoding: "utf8",
    env: ENV,
  });
function sh(base: string, command: string) {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: base, encoding: "utf8", env: ENV });
  return { status, stdout, stderr };
}
const scan = (base: string, ...args: string[]) =>
  spawnSync(process.execPath, [resolve("dist/cli.js"), "scan", base, ...args], { encoding: "utf8", env: ENV });

/** A clone of this repository as far as commands need it, with agents of its own and with somebody's repository inside. */
function clone(): string {
  const base = folder("clone");
  cpSync("dist", join(base, "dist"), { recursive: true });
  cpSync(STORY, join(base, STORY), { recursive: true });
  cpSync(STORY, join(base, "path/to/repository"), { recursive: true });
  cpSync(STORY, base, { recursive: true });
  git(base, "init", "-q");
  git(base, "add", ".");
  git(base, "commit", "-qm", "x");
  git(base, "update-ref", "refs/remotes/origin/main", "HEAD");
  return base;
}

/** What is wrong with a command of the README, run in a clone; nothing when it works. */
function wrongWith(base: string, command: string): string | undefined {
  if (!command.startsWith("node dist/cli.js ")) return "no test knows how to check it";
  const { status, stdout, stderr } = sh(base, command);
  if (stderr !== "" || (status !== 0 && status !== 1)) return `exit code ${status}: ${stderr}`;
  if (stdout.trim() === "") return "it prints nothing";
  const absent = [...command.matchAll(/--output (\S+)/g)].find(([, file = ""]) => !existsSync(join(base, file)));
  return absent && `it writes no ${absent[1]}`;
}

/** Commands that need a network or an installation, and what must be true for them to work. */
const BY_FORM: Readonly<Record<string, () => void>> = {
  [`git clone ${HOMEPAGE} && cd delegraph`]: () => {
    expect(HOMEPAGE.endsWith("/delegraph")).toBe(true);
    expect(git(".", "ls-files", "dist/cli.js", "dist/action.js").stdout).toBe("dist/action.js\ndist/cli.js\n");
  },
  "npm ci && npm test": () => {
    expect(PACKAGE.scripts.test).toBe("vitest run");
    accessSync("package-lock.json");
    expect(readFileSync(".ci/run", "utf8").split("\n")).toContain("npm ci && npm test");
  },
  [`npm install --save-dev "${HOMEPAGE}/archive/<full commit>.tar.gz"`]: () => {
    expect(PACKAGE.dependencies).toBeUndefined();
    expect(PACKAGE.bin).toEqual({ delegraph: "dist/cli.js" });
    for (const name of ["preinstall", "install", "postinstall", "prepare"])
      expect(PACKAGE.scripts).not.toHaveProperty(name);
  },
};

const isHook = (block: Block): boolean => block.text.startsWith("#!");
const shell = BLOCKS.filter(({ language }) => ["sh", "bash", "shell", "console"].includes(language));

describe("a command of the README", () => {
  const base = clone();
  const all = shell.filter((block) => !isHook(block)).flatMap(commandsOf);

  test.each(all.filter((one) => !Object.hasOwn(BY_FORM, one)))("works: %s", (command) => {
    expect(wrongWith(base, command)).toBeUndefined();
  });

  test.each(Object.keys(BY_FORM))("has what it needs: %s", (command) => {
    expect(all).toContain(command);
    BY_FORM[command]?.();
  });

  test("finds in the example what the README shows of it", () => {
    expect(sh(base, `node dist/cli.js scan ${STORY}`).status).toBe(EXIT.findings.code);
    const { status, stderr } = spawnSync(process.execPath, ["tools/readme.mjs", "--check"], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test("is noticed when it breaks", () => {
    expect(wrongWith(base, "node dist/cli.js scan . --formta json")).toContain("exit code 2");
    expect(wrongWith(base, "node dist/cli.js scan nowhere")).toContain("exit code 2");
    expect(wrongWith(base, "delegraph scan")).toBeDefined();
  });
});

/** Where a block of YAML belongs, by what is in it. */
function kindOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const keys = typeof first === "object" && first !== null ? Object.keys(first) : [];
  const marks = {
    jobs: "workflow",
    repos: "pre-commit",
    "fail-on": "config",
    "pre-commit": "lefthook",
    name: "ignore",
  };
  return Object.entries(marks).find(([key]) => keys.includes(key))?.[1] ?? "unknown";
}
const yaml = BLOCKS.filter(({ language }) => language === "yaml").map(({ text }) => ({ text, value: parse(text) }));
const only = (kind: string) => {
  const found = yaml.filter(({ value }) => kindOf(value) === kind);
  expect(found, kind).toHaveLength(1);
  return found[0] ?? { text: "", value: {} };
};

/** What a workflow that others copy must be: few rights, nothing left on the disk, everything pinned, and clean. */
function checkWorkflow(name: string, text: string): void {
  const workflow = parse(text);
  for (const [id, job] of Object.entries<{ permissions?: unknown; steps: Record<string, unknown>[] }>(workflow.jobs)) {
    const permissions: unknown = job.permissions ?? workflow.permissions;
    expect(permissions, `${name} ${id}`).toMatchObject({ contents: "read" });
    const writes = Object.entries(Object(permissions)).filter(([, access]) => access !== "read");
    const uploads = job.steps.some(({ uses }) => String(uses).includes("upload-sarif"));
    expect(writes).toEqual(uploads ? [["security-events", "write"]] : []);
    for (const step of job.steps) {
      expect(step).not.toHaveProperty("run");
      expect(String(step.uses)).toMatch(/^(?:delegraph\/delegraph@<full commit>|[\w/-]+@[0-9a-f]{40})$/);
      if (String(step.uses).startsWith("actions/checkout@"))
        expect(step.with).toMatchObject({ "persist-credentials": false });
    }
    if (workflow.on === "pull_request" || Object.hasOwn(Object(workflow.on), "pull_request"))
      expect(job.steps[0]?.with).toMatchObject({ "fetch-depth": 2 });
  }
  expect(text).not.toMatch(/secrets\.|pull_request_target/);
  for (const [line] of text.matchAll(/.*@[0-9a-f]{40}.*/g)) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  const base = folder(`workflow-${name}`);
  write(base, { [`.github/workflows/${name}`]: text });
  const { status, stdout, stderr } = scan(base, "--strict", "--min-severity", "low", "--format", "json");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({ findings: [], diagnostics: [], files: { read: 1, skipped: 0 } });
}

describe("a block of the README", () => {
  test("is in a language that this test knows", () => {
    for (const { language, line } of BLOCKS)
      expect({ line, known: ["sh", "yaml", "json", "text", "mermaid"].includes(language) }).toEqual({
        line,
        known: true,
      });
    for (const { text } of BLOCKS.filter(({ language }) => language === "json")) JSON.parse(text);
    for (const { text } of yaml) expect(parseDocument(text).errors).toEqual([]);
    expect(yaml.map(({ value }) => kindOf(value))).not.toContain("unknown");
  });

  test("that is a workflow is ten lines long, careful and clean", () => {
    const { text } = only("workflow");
    expect(text.trimEnd().split("\n")).toHaveLength(10);
    checkWorkflow("readme.yml", text);
  });

  test("that is for pre-commit is five lines long and names a hook that is there", () => {
    const { text, value } = only("pre-commit");
    expect(text.trimEnd().split("\n")).toHaveLength(5);
    const ids = parse(readFileSync(".pre-commit-hooks.yaml", "utf8")).map(({ id }: { id: string }) => id);
    expect(value.repos).toEqual([{ repo: HOMEPAGE, rev: "<full commit>", hooks: [{ id: "delegraph" }] }]);
    expect(ids).toContain("delegraph");
  });

  test("that is a config is taken, and what it hides is said", () => {
    const base = folder("config");
    cpSync(STORY, base, { recursive: true });
    write(base, { "delegraph.yaml": only("config").text });
    const { status, stdout, stderr } = scan(base);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain("by delegraph.yaml");
  });

  test("that ignores a finding does so in the example", () => {
    const base = folder("ignore");
    cpSync(STORY, base, { recursive: true });
    const { text } = only("ignore");
    const line = text.trimEnd().split("\n").at(-1) ?? "";
    const file = join(base, ".github/workflows/triage.yml");
    const workflow = readFileSync(file, "utf8");
    expect(workflow).toContain(`\n${line}\n`);
    expect(scan(base).stdout).toContain("HIGH boundary-crossing-without-reauthorization");
    writeFileSync(
      file,
      workflow.replace(`${line}\n`, () => text),
    );
    const { stdout } = scan(base);
    expect(stdout).not.toContain("HIGH boundary-crossing-without-reauthorization");
    expect(stdout).toContain("1 ignored by comment");
  });
});

describe("a hook of the README", () => {
  const repository = folder("hooked");
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
  const OVEN = ".github/workflows/oven.yml";

  // As npm installs the archive of a commit: a package in a folder, nothing built.
  beforeAll(() => {
    const archive = folder("archive");
    for (const name of ["dist", "package.json"])
      cpSync(name, join(archive, "delegraph-0123456", name), { recursive: true });
    execFileSync("tar", ["czf", join(root, "commit.tar.gz"), "-C", archive, "delegraph-0123456"]);
    git(repository, "init", "-q");
    write(repository, { "package.json": "{}", ".gitignore": "node_modules\n" });
    git(repository, "add", ".");
    git(repository, "commit", "-qm", "x");
    const args = ["install", "--offline", "--no-audit", "--no-fund", "--save-dev", join(root, "commit.tar.gz")];
    const env = { ...ENV, HOME: folder("home") };
    const { status, stderr } = spawnSync("npm", args, { cwd: repository, encoding: "utf8", env });
    expect(status, stderr).toBe(0);
  });

  /** What a hook answers to a door that is opened, and to one that stays closed. */
  const answers = (hook: () => number | null) => {
    write(repository, { [OVEN]: OPEN });
    git(repository, "add", ".");
    const open = hook();
    write(repository, { [OVEN]: OPEN.replace("issues:\n    types: [opened]", "workflow_dispatch:") });
    git(repository, "add", ".");
    const closed = hook();
    git(repository, "rm", "-qf", OVEN);
    return { open, closed };
  };

  test("written for git stops the commit that opens a door, and no other one", () => {
    const [hook, ...more] = shell.filter(isHook);
    expect(more).toEqual([]);
    const file = join(repository, ".git/hooks/pre-commit");
    writeFileSync(file, hook?.text ?? "");
    chmodSync(file, 0o755);
    expect(answers(() => git(repository, "commit", "-qm", "y").status)).toEqual({ open: 1, closed: 0 });
    rmSync(file);
  });

  test("written for husky does the same, in the way husky runs it", () => {
    write(repository, { ".husky/pre-commit": shell.find(isHook)?.text ?? "" });
    const husky = () => spawnSync("sh", ["-e", ".husky/pre-commit"], { cwd: repository, env: ENV }).status;
    expect(answers(husky)).toEqual({ open: 1, closed: 0 });
  });

  test("written for lefthook does the same", () => {
    const { run } = only("lefthook").value["pre-commit"].commands.delegraph;
    expect(answers(() => sh(repository, run).status)).toEqual({ open: 1, closed: 0 });
  });
});

describe("a workflow to copy", () => {
  const EXAMPLES = "fixtures/examples/.github/workflows";
  test.each(readdirSync(EXAMPLES))("is careful, pinned, clean, and named in the README: %s", (name) => {
    checkWorkflow(name, readFileSync(join(EXAMPLES, name), "utf8"));
    expect(README).toContain(`(${EXAMPLES}/${name})`);
  });

  test("uploads only where the token may write, and gives inputs that there are", () => {
    const declared = Object.keys(parse(readFileSync("action.yml", "utf8")).inputs);
    for (const name of readdirSync(EXAMPLES)) {
      const workflow = parse(readFileSync(join(EXAMPLES, name), "utf8"));
      const steps: { uses: string; if?: string; with?: object }[] = workflow.jobs.delegraph.steps;
      for (const step of steps.filter(({ uses }) => uses.startsWith("delegraph/")))
        for (const input of Object.keys(step.with ?? {})) expect(declared).toContain(input);
      const upload = steps.find(({ uses }) => uses.includes("upload-sarif"));
      if (upload && Object.hasOwn(workflow.on, "pull_request"))
        expect(upload.if).toContain("github.event.pull_request.head.repo.full_name == github.repository");
    }
  });
});
