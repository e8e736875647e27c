import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";

/** Who may import whom inside `src`, and why. A part is a folder, or a file that stands alone. */
const MAY_IMPORT: Readonly<Record<string, { readonly parts: readonly string[] | "all"; readonly because: string }>> = {
  graph: { parts: [], because: "the vocabulary depends on nothing, so that everything can speak it" },
  catalog: { parts: ["graph"], because: "outside knowledge is data with a typed look-up" },
  parse: { parts: ["graph"], because: "it knows syntax only: no format, no risk" },
  readers: {
    parts: ["graph", "parse", "catalog"],
    because: "a reader knows one format and its defaults; it judges nothing",
  },
  derive: { parts: ["graph", "catalog"], because: "facts must not depend on the format they came from" },
  rules: { parts: ["graph"], because: "a rule must not know any format" },
  report: { parts: ["graph", "rules"], because: "a report shows one result; it never scans, filters or joins" },
  config: {
    parts: ["graph", "catalog", "parse", "rules", "nearest.ts", "user-error.ts"],
    because: "it knows what may stand in a config and what that does to findings; no format and no disk",
  },
  github: { parts: ["graph"], because: "live settings are one more source of fragments" },
  discover: {
    parts: ["graph", "parse", "readers", "user-error.ts"],
    because: "it needs the readers' globs, and is the only part that touches the disk",
  },
  "load-config.ts": {
    parts: ["config", "discover", "readers", "rules"],
    because: "it joins where a config stands with what may stand in it",
  },
  "scan.ts": { parts: "all", because: "it is the pipeline, top to bottom" },
  "read.ts": {
    parts: ["graph", "parse", "readers"],
    because: "it runs one reader over one file, and knows neither graph logic nor rules",
  },
  "read-all.ts": {
    parts: ["graph", "parse", "readers", "derive", "read.ts"],
    because: "it reads the files whose reading depends on what the others lead to after those",
  },
  "action.ts": { parts: "all", because: "it is the same scan, started by GitHub's runner" },
  "cli.ts": { parts: "all", because: "it starts everything and is the only part that prints" },
  "shipped.ts": {
    parts: ["rules", "report", "catalog"],
    because: "the rules and examples that were compiled when delegraph was built",
  },
  "usage.ts": {
    parts: ["rules", "report", "user-error.ts", "version.ts", "nearest.ts"],
    because: "flags name levels and formats",
  },
  "user-error.ts": { parts: [], because: "any part at the edge may throw it" },
  "version.ts": { parts: [], because: "a constant" },
  "nearest.ts": { parts: [], because: "a pure function over words" },
};

/** Parts that are pure, and what they therefore never import. */
const PURE = ["graph", "catalog", "parse", "readers", "derive", "rules", "report", "config"];
const IMPURE =
  /^(?:node:)?(?:fs|child_process|https?|http2|net|tls|dgram|dns|worker_threads|cluster|vm|inspector)(?:\/|$)|^@octokit\/|^(?:undici|node-fetch)$/;
/** NOTE: `module` could load any of the above by name. */
const LOADERS = /^(?:node:)?(?:module|process)$/;

const MAX_LINES = 300;
const MAX_MEDIAN = 100;
const VAGUE = /^(?:utils?|helpers?|common|misc|shared|manager|service|handler)\b/;

type Sources = ReadonlyMap<string, string>;

function sources(folder: string): Sources {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  return new Map(names.sort().map((name) => [name.split("\\").join("/"), readFileSync(join(folder, name), "utf8")]));
}

function partOf(file: string): string {
  return file.split("/", 1)[0] ?? file;
}

function importsOf(text: string): readonly string[] {
  const found = text.matchAll(/(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\()\s*["'`]([^"'`\n]+)["'`]/g);
  return [...found].map((match) => match[1] ?? "");
}

/** Every import that the tables do not allow, as a sentence. */
function violations(files: Sources): readonly string[] {
  const wrong: string[] = [];
  const readers = readersOf(files);
  for (const [file, text] of files) {
    const part = partOf(file);
    const allowed = MAY_IMPORT[part];
    if (allowed === undefined) wrong.push(`${part} has no row in MAY_IMPORT`);
    for (const target of importsOf(text)) {
      if (!target.startsWith(".")) {
        if (PURE.includes(part) && (IMPURE.test(target) || LOADERS.test(target)))
          wrong.push(`${file} imports ${target}, but ${part} is pure`);
        continue;
      }
      if (!/\.(?:ts|json)$/.test(target)) wrong.push(`${file} imports ${target} without its ending`);
      const to = partOf(posix.join(posix.dirname(file), target));
      if (to !== part && allowed !== undefined && allowed.parts !== "all" && !allowed.parts.includes(to))
        wrong.push(`${file} imports ${to}, but ${allowed.because}`);
      if (readers.some((reader) => isForeign(reader, file, target)))
        wrong.push(`${file} imports ${target}, but readers do not know each other`);
    }
  }
  return wrong;
}

/** The files that `readers/index.ts` lists; what else stands in the folder is shared by them. */
function readersOf(files: Sources): readonly string[] {
  return importsOf(files.get("readers/index.ts") ?? "").map((target) => posix.join("readers", target));
}

/** Whether the import reaches a reader, or into its folder, from outside of it. */
function isForeign(reader: string, file: string, target: string): boolean {
  const own = reader.split("/").length > 2 ? `${posix.dirname(reader)}/` : reader;
  const to = posix.join(posix.dirname(file), target);
  return (
    file.startsWith("readers/") &&
    file !== "readers/index.ts" &&
    to !== "readers/reader.ts" &&
    to.startsWith(own) &&
    !file.startsWith(own)
  );
}

const src = sources("src");

describe("the architecture", () => {
  test("no part imports what it must not know", () => {
    expect(src.size).toBeGreaterThan(10);
    expect(violations(src)).toEqual([]);
  });

  test("the check notices what is planted", () => {
    const planted = (file: string, text: string) => violations(new Map([[file, text]]));
    expect(planted("graph/x.ts", 'import { a } from "../parse/tree.ts";')).toHaveLength(1);
    expect(planted("rules/x.ts", 'import type { A } from "../readers/reader.ts";')).toHaveLength(1);
    expect(planted("report/x.ts", 'const fs = await import("node:fs");')).toHaveLength(1);
    expect(planted("parse/x.ts", 'import {\n  a,\n  b,\n} from "fs/promises";')).toHaveLength(1);
    expect(planted("parse/x.ts", 'import { createRequire } from "node:module";')).toHaveLength(1);
    expect(planted("derive/x.ts", 'import "@octokit/graphql";')).toHaveLength(1);
    expect(planted("derive/x.ts", 'export * from "../scan.ts";')).toHaveLength(1);
    const readers = 'import { a } from "./a.ts";\nimport { b } from "./b/index.ts";';
    expect(
      violations(
        new Map([
          ["readers/index.ts", readers],
          ["readers/b/x.ts", 'import { a } from "../a.ts";'],
        ]),
      ),
    ).toHaveLength(1);
    expect(
      violations(
        new Map([
          ["readers/index.ts", readers],
          ["readers/a.ts", 'import { b } from "./b/x.ts";'],
        ]),
      ),
    ).toHaveLength(1);
    expect(planted("graph/x.ts", 'import { a } from "./model";')).toHaveLength(1);
    expect(planted("new/x.ts", "")).toHaveLength(1);
  });

  test("the check leaves alone what is allowed", () => {
    const fine = new Map([
      ["graph/x.ts", 'import { a } from "./model.ts";'],
      [
        "readers/a/x.ts",
        'import { a } from "./y.ts";\nimport { r } from "../reader.ts";\nimport { p } from "../../parse/yaml.ts";\nimport { s } from "../shared-by-all.ts";',
      ],
      ["readers/index.ts", 'import { a } from "./a/index.ts";'],
      ["parse/x.ts", 'import { parse } from "yaml";'],
      ["cli.ts", 'import { writeFileSync } from "node:fs";\nconst { scan } = await import("./scan.ts");'],
    ]);
    expect(violations(fine)).toEqual([]);
  });

  test("only discover touches the disk, besides cli.ts and action.ts, which write what was asked for", () => {
    const touching = [...src]
      .filter(([, text]) => importsOf(text).some((target) => IMPURE.test(target)))
      .map(([file]) => file);
    const rest = touching.filter((file) => partOf(file) !== "github" && file !== "cli.ts" && file !== "action.ts");
    expect([...new Set(rest.map(partOf))]).toEqual(["discover"]);
  });

  test("nothing but the user's mistake is a class", () => {
    const classes = [...src].filter(
      ([file, text]) =>
        file !== "user-error.ts" &&
        /^\s*(?:export\s+)?(?:default\s+)?(?:abstract\s+)?(?:class|enum|namespace)\s+\w/m.test(text),
    );
    expect(classes.map(([file]) => file)).toEqual([]);
  });
});

describe("sizes and names", () => {
  const written = [...src].filter(([file]) => !file.endsWith(".generated.ts"));
  const lines = (text: string) => text.split("\n").length - 1;

  test("no file is longer than one can hold in mind", () => {
    expect(
      written.filter(([, text]) => lines(text) > MAX_LINES).map(([file, text]) => `${file}: ${lines(text)}`),
    ).toEqual([]);
    const sizes = written.map(([, text]) => lines(text)).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(MAX_MEDIAN);
  });

  test("every file is named for what it holds", () => {
    expect([...src.keys()].filter((file) => VAGUE.test(posix.basename(file)) || /[A-Z_]/.test(file))).toEqual([]);
  });
});
