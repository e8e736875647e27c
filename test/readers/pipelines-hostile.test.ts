import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseYaml } from "../../src/parse/yaml.ts";
import { recoverYaml } from "../../src/parse/yaml-recover.ts";
import { READERS, readersOf } from "../../src/readers/index.ts";
import { repositoryOf } from "./workflow.ts";

const ROOT = path.join(import.meta.dirname, "../../fixtures/formats");
const SYSTEMS = ["gitlab-ci", "azure-pipelines", "circleci-config", "buildkite-pipeline", "bitbucket-pipelines"];

/** A sequence that looks random and is the same every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const PIECES = [
  "- ",
  "{",
  "}",
  "[",
  "]",
  "&a ",
  "*a ",
  "<<: *a",
  "!reference [.a, b]",
  "null",
  '"',
  "$(",
  "<< ",
  "|\n",
  "\t",
  "steps:",
  "script:",
  "💥",
];

/** The text with a few of its lines cut, doubled, moved or filled with something else. */
function mutated(text: string, roll: (sides: number) => number): string {
  const lines = text.split("\n");
  for (let n = roll(6) + 1; n > 0; n -= 1) {
    const at = roll(lines.length);
    const line = lines[at] ?? "";
    const cut = roll(line.length + 1);
    const piece = PIECES[roll(PIECES.length)] ?? "";
    const [kind] = [roll(4)];
    if (kind === 0) lines.splice(at, 1);
    else if (kind === 1) lines.splice(at, 0, line);
    else if (kind === 2) lines[at] = line.slice(0, cut) + piece + line.slice(cut);
    else lines[at] = `${" ".repeat(roll(8))}${line.trimStart()}`;
  }
  return lines.join("\n");
}

function examplesOf(id: string): readonly (readonly [string, string])[] {
  const files = readdirSync(path.join(ROOT, id), { recursive: true, encoding: "utf8" });
  return files
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => [name.split("/").slice(1).join("/"), readFileSync(path.join(ROOT, id, name), "utf8")] as const);
}

describe.each(SYSTEMS)("%s", (id) => {
  const reader = READERS.find((one) => one.id === id);
  const read = async (file: string, text: string, others: Readonly<Record<string, string>> = {}) => {
    if (reader === undefined || !("load" in reader)) throw new Error(`${id} is not loaded lazily`);
    const repository = repositoryOf({ ...others, [file]: text });
    const source = repository.file(file) ?? { file, text };
    parseYaml(source, "yaml", recoverYaml);
    return (await reader.load())(source, repository);
  };

  test("nothing that a file holds makes it throw, or point out of the file", async () => {
    for (const [file, text] of examplesOf(id)) {
      if (!readersOf(file).some((one) => one.id === id)) continue;
      const roll = dice(text.length);
      for (let n = 0; n < 25; n += 1) {
        const changed = mutated(text, roll);
        const fragment = await read(file, changed);
        const lines = changed.split("\n").length;
        for (const { location } of [...fragment.nodes, ...fragment.diagnostics])
          if (location?.file === file) expect(location.line).toBeLessThanOrEqual(lines);
      }
    }
  });

  test("a text that names no agent and calls no script does not load it", () => {
    if (reader === undefined || !("wants" in reader)) throw new Error(`${id} is not loaded lazily`);
    expect(reader.wants({ file: "x.yml", text: "image: debian\nbuild:\n  script: echo hello\n" })).toBe(false);
  });
});

describe("a pipeline of GitLab that wants to take long", () => {
  const read = async (text: string, others: Readonly<Record<string, string>> = {}) => {
    const [reader] = readersOf(".gitlab-ci.yml");
    if (reader === undefined || !("load" in reader)) throw new Error("not loaded lazily");
    const before = performance.now();
    const repository = repositoryOf({ ...others, ".gitlab-ci.yml": text });
    const fragment = (await reader.load())({ file: ".gitlab-ci.yml", text }, repository);
    return { fragment, took: performance.now() - before };
  };
  const LIMIT = 15_000;
  const names = (count: number) => Array.from({ length: count }, (_, i) => `j${i}`);

  test("jobs that extend and need all others", async () => {
    const all = names(300);
    const jobs = all.map(
      (name) => `${name}:\n  extends: [${all.join(", ")}]\n  needs: [${all.join(", ")}]\n  script: [claude -p hi]\n`,
    );
    expect((await read(jobs.join(""))).took).toBeLessThan(LIMIT);
  });

  test("references to references", async () => {
    const text = `${names(200)
      .map((name, i) => `.${name}: { s: [!reference [.j${i + 1}, s], !reference [.j${i + 1}, s]] }\n`)
      .join("")}a:\n  script: [!reference [.j0, s], claude -p hi]\n`;
    expect((await read(text)).took).toBeLessThan(LIMIT);
  });

  test("a child pipeline that starts itself", async () => {
    const text = `${names(50)
      .map((name) => `${name}:\n  trigger: { include: .gitlab-ci.yml }\n`)
      .join("")}a:\n  script: [claude -p hi]\n`;
    const { took, fragment } = await read(text);
    expect(took).toBeLessThan(LIMIT);
    expect(fragment.nodes.filter((node) => node.kind === "agent").length).toBeLessThan(30);
  });

  test("a pattern with many ways to fail", async () => {
    const pattern = "(|m|e|r|g|_|q|u|s|t|v|n)".repeat(45);
    const rules = `  rules:\n    - if: $CI_PIPELINE_SOURCE =~ /^${pattern}b$/\n`;
    const { took } = await read(`a:\n  script: [claude -p hi]\n${rules}`);
    expect(took).toBeLessThan(LIMIT);
  });

  test("rules without end", async () => {
    const rules = names(2000).map((name) => `    - if: $${name} == "1" || ($A && $B)\n      when: manual\n`);
    const { took } = await read(`a:\n  script: [claude -p hi]\n  rules:\n${rules.join("")}`);
    expect(took).toBeLessThan(LIMIT);
  });
});

const fragmentOf = async (file: string, text: string) => {
  const [reader] = readersOf(file);
  if (reader === undefined || !("load" in reader)) throw new Error("not loaded lazily");
  const repository = repositoryOf({ [file]: text });
  return (await reader.load())(repository.file(file) ?? { file, text }, repository);
};

describe("a pipeline with more than is read", () => {
  test("of CircleCI, commands that call each other without end, ends and says so", async () => {
    const calls = Array.from({ length: 50 }, () => "c").join(", ");
    const text = `commands:\n  c: { steps: [${calls}] }\njobs:\n  build: { steps: [c, run: claude -p hi] }\n`;
    const { diagnostics } = await fragmentOf(".circleci/config.yml", text);
    expect(diagnostics.map(({ code }) => code)).toEqual(["limit"]);
  });

  test.each([
    ["bitbucket-pipelines.yml", "pipelines:\n  default:\n", "    - step: { script: [claude -p hi] }\n"],
    [".buildkite/pipeline.yml", "steps:\n", "  - command: claude -p hi\n"],
    ["azure-pipelines.yml", "steps:\n", "  - script: claude -p hi\n"],
  ])("%s says where the rest is not judged", async (file, head, step) => {
    const { diagnostics } = await fragmentOf(file, head + step.repeat(2100));
    expect(diagnostics.map(({ code }) => code)).toEqual(["limit"]);
  });
});

describe("a token in a pipeline is not shown", () => {
  const TOKEN = `ghp_${"1a2B3c4D5e6F".repeat(3)}`;

  test("where a command names the step", async () => {
    const fragment = await fragmentOf(
      ".buildkite/pipeline.yml",
      `steps:\n  - command: GH_TOKEN=${TOKEN} claude -p hi\n`,
    );
    expect(fragment.nodes.some(({ kind }) => kind === "agent")).toBe(true);
    expect(JSON.stringify(fragment)).not.toContain(TOKEN.slice(0, 10));
  });

  test("where the address of an include holds it", async () => {
    const text = `include:\n  - remote: https://ci:${TOKEN}@git.example.com/claude.yml\n`;
    const fragment = await fragmentOf(".gitlab-ci.yml", text);
    expect(fragment.diagnostics).toHaveLength(1);
    expect(JSON.stringify(fragment)).not.toContain(TOKEN);
  });
});
