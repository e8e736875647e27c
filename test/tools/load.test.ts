import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

const { writeSmall } = await import(new URL("../../tools/bench-repository.mjs", import.meta.url).href);

const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));

// Two views of one run: the hook sees what `import` loads, the cache what `require` loaded.
// https://nodejs.org/docs/latest-v20.x/api/module.html#customization-hooks
const HOOK = `
import { appendFileSync } from "node:fs";
export async function load(url, context, next) {
  if (url.startsWith("file:")) appendFileSync(process.env.LOADED_FILES, new URL(url).pathname + "\\n");
  return next(url, context);
}`;
const asUrl = (source: string) => `data:text/javascript,${encodeURIComponent(source)}`;
const REGISTER = `
import { appendFileSync } from "node:fs";
import { createRequire, register } from "node:module";
register(${JSON.stringify(asUrl(HOOK))});
const { cache } = createRequire(${JSON.stringify(CLI)});
process.on("exit", () => appendFileSync(process.env.LOADED_FILES, Object.keys(cache).map((file) => file + "\\n").join("")));`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "delegraph-load-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files that one scan of `root` loads, in the order in which it loads them. */
function filesLoadedBy(root: string): string[] {
  const LOADED_FILES = `${root}.loaded`;
  const flags = ["--format", "json", "--fail-on", "never"];
  execFileSync(process.execPath, ["--import", asUrl(REGISTER), CLI, "scan", root, ...flags], {
    env: { ...process.env, LOADED_FILES },
    stdio: "pipe",
    maxBuffer: 2 ** 28,
  });
  return readFileSync(LOADED_FILES, "utf8")
    .split("\n")
    .filter((file) => file !== "");
}

/** Packages inside bundled files: the bundler names each module's origin in a comment, as we do not minify. */
function packagesIn(files: readonly string[]): string[] {
  const marker = /^\s*\/\/ (?:\S*\/)?node_modules\/(?<name>(?:@[\w.-]+\/)?[\w.-]+)\//gm;
  const names = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(marker)].map((match) => match.groups?.name ?? ""),
  );
  return [...new Set(names)].sort();
}

it("loads no second YAML parser, no schema compiler and no TypeScript compiler for a small repository", () => {
  const root = join(folder, "small");
  writeSmall(root);
  const files = filesLoadedBy(root);
  expect(files).toContain(CLI);
  expect(files.filter((file) => !file.startsWith(DIST))).toEqual([]);
  const packages = packagesIn(files);
  expect(packages).toContain("js-yaml");
  const costly = ["yaml", "ajv", "ajv-draft-04", "ts-morph", "@ts-morph/common", "typescript", "oxc-parser"];
  expect(packages.filter((name) => costly.includes(name))).toEqual([]);
  // The one minified chunk carries no such comments; its name says what it is.
  expect(files.filter((file) => /ts-morph|typescript/.test(file))).toEqual([]);
});

it("loads the recovering YAML parser when a file is broken, which shows that the test above can fail", () => {
  const root = join(folder, "broken");
  writeSmall(root);
  appendFileSync(join(root, ".github/workflows/row-0.yml"), "jobs: [unclosed\n  - {\n");
  expect(packagesIn(filesLoadedBy(root))).toContain("yaml");
});
