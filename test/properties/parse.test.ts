import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument, stringify } from "yaml";
import type { Location } from "../../src/graph/model.ts";
import { findExpressions, parseExpression } from "../../src/parse/expression.ts";
import { locationOf, offsetOf } from "../../src/parse/position.ts";
import { parseShell, unwrap } from "../../src/parse/shell.ts";
import type { Tree } from "../../src/parse/tree.ts";
import { type Dialect, parseYaml } from "../../src/parse/yaml.ts";
import { recoverYaml } from "../../src/parse/yaml-recover.ts";

const DIALECTS: readonly Dialect[] = ["yaml", "json", "jsonc"];
const source = (text: string) => ({ file: "f", text });

/** NOTE: `yaml` takes a lone carriage return for a character, against YAML 1.2.2, 5.4; nobody writes one. */
const loneReturn = /\r(?!\n)/;
/** NOTE: a byte order mark may begin any document prefix (YAML 1.2.2, 9.1); past the first, parsers take it for text or not. */
const laterMark = /(?<!^)\ufeff/;

/** Text made of the pieces that parsers stumble over. */
const pieces = fc.constantFrom(
  "a",
  "on",
  "b c",
  ": ",
  ":",
  "- ",
  "? ",
  "\n",
  "\n  ",
  "\r\n",
  "\r",
  "\t",
  " ",
  "#",
  " # x",
  "{",
  "}",
  "[",
  "]",
  ",",
  "'",
  '"',
  "\\",
  "\\u0041",
  "\\x",
  "|",
  ">-",
  "|2\n",
  "&a ",
  "*a",
  "!!str ",
  "!",
  "---\n",
  "...\n",
  "%YAML 1.2\n",
  "<<: ",
  "null",
  "true",
  "1",
  "~",
  "//",
  "/*",
  "*/",
  "\ufeff",
  "\u2028",
  "\ud800",
  "😀",
  "\0",
  "$(",
  "`",
  "${{ ",
  " }}",
  "$x",
  "<<E\n",
  "E\n",
  "&&",
  "if ",
  "then ",
  "fi ",
  "(",
  ")",
  ";",
  "=",
);
const roughText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
);

const fixtures: readonly string[] = (function texts(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return texts(path);
    return /\.(?:ya?ml|json)$/.test(name) ? [readFileSync(path, "utf8")] : [];
  });
})("fixtures");
const SAMPLE =
  "name: x\non:\n  issues: {types: [opened]}\njobs:\n  a: &a\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          claude -p \"${{ github.event.issue.body }}\"\n      - uses: x/y@v1 # c\n        with: {a: 'b'}\n  b: *a\n";
const mutated = fc
  .tuple(
    fc.constantFrom(SAMPLE, '{"permissions": {"allow": ["Bash(git:*)", "Read"]}, // c\n "x": [1, 2,]}', ...fixtures),
    fc.nat(),
    fc.nat({ max: 40 }),
    roughText,
  )
  .map(
    ([text, at, cut, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + cut),
  );

function everyLocation(tree: Tree): Location[] {
  const own = [tree.location, tree.locate(0, 1), tree.locate(3, 2), tree.locate(0, tree.string()?.length ?? 0)];
  if (tree.kind === "map")
    return [...own, ...tree.entries().flatMap((entry) => [entry.keyLocation, ...everyLocation(entry.value)])];
  return tree.kind === "list" ? [...own, ...tree.items().flatMap(everyLocation)] : own;
}

function scalars(tree: Tree): Tree[] {
  if (tree.kind === "map") return tree.entries().flatMap((entry) => scalars(entry.value));
  return tree.kind === "list" ? tree.items().flatMap(scalars) : [tree];
}

function slice(text: string, place: Location): string {
  const file = source(text);
  return text.slice(offsetOf(file, place.line, place.column), offsetOf(file, place.endLine, place.endColumn));
}

/** A tree as a plain value: scalars as text, null as null. */
function plain(tree: Tree | undefined): unknown {
  if (tree === undefined) return null;
  if (tree.kind === "map")
    return Object.fromEntries(tree.entries().map((entry) => [`k:${entry.key}`, plain(entry.value)]));
  return tree.kind === "list" ? tree.items().map(plain) : (tree.string() ?? null);
}

function plainJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainJson);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [`k:${key}`, plainJson(item)]));
  return value === null ? null : String(value);
}

describe("any text", () => {
  test.each(DIALECTS)("parses as %s without a throw, with every place inside the text", (dialect) => {
    fc.assert(
      fc.property(fc.oneof(roughText, mutated), (text) => {
        const { tree, diagnostics } = parseYaml(source(text), dialect, recoverYaml);
        const places = [...(tree ? everyLocation(tree) : []), ...diagnostics.map(({ location }) => location)];
        const lines = text.split("\n");
        for (const { line, column, endLine, endColumn } of places) {
          expect(line >= 1 && column >= 1 && endLine <= lines.length).toBe(true);
          expect(
            column <= (lines[line - 1]?.length ?? 0) + 1 && endColumn <= (lines[endLine - 1]?.length ?? 0) + 1,
          ).toBe(true);
          expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test("a file without a tree says why, or holds nothing", () => {
    fc.assert(
      fc.property(fc.oneof(roughText, mutated), (text) => {
        const { tree, diagnostics } = parseYaml(source(text), "yaml");
        if (tree !== undefined || diagnostics.length > 0 || loneReturn.test(text)) return;
        expect(parseDocument(text, { logLevel: "silent" }).contents).toSatisfy(
          (contents: unknown) => contents === null || parseDocument(text).toJS() === null,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test("offsets and places lead to each other", () => {
    fc.assert(
      fc.property(roughText, fc.nat(), (text, at) => {
        const offset = Math.max(at % (text.length + 1), text.startsWith("\ufeff") ? 1 : 0);
        const { line, column } = locationOf(source(text), Math.min(offset, text.length), text.length);
        expect(offsetOf(source(text), line, column)).toBe(Math.min(offset, text.length));
      }),
    );
  });

  test("parses as a shell script and as expressions without a throw", () => {
    fc.assert(
      fc.property(fc.oneof(roughText, mutated), (text) => {
        for (const command of parseShell(text)) {
          unwrap(command);
          for (const { offset, end } of [command, ...command.words])
            expect(offset >= 0 && end >= offset && end <= text.length).toBe(true);
        }
        let last = 0;
        for (const { offset, end, text: inner } of findExpressions(text)) {
          expect(offset >= last && text.slice(offset, end).slice(3, -2).trim()).toBe(inner);
          last = end;
          parseExpression(inner);
        }
        parseExpression(text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("places of scalars", () => {
  test("show the value as it is written, and so does every part of it", () => {
    fc.assert(
      fc.property(mutated, fc.nat(), fc.nat(), (text, from, length) => {
        const { tree } = parseYaml(source(text), "yaml");
        for (const scalar of tree ? scalars(tree) : []) {
          const value = scalar.string();
          if (value === undefined || value === "") continue;
          const start = from % value.length;
          const part = value.slice(start, start + 1 + (length % (value.length - start)));
          const found = slice(text, scalar.locate(start, part.length));
          const whole = slice(text, scalar.location);
          if (whole === value) expect(found).toBe(part);
          else if (found !== whole) expect(found.replace(/\r?\n[ ]*/g, "\n")).toBe(part.replace(/\n[ ]*/g, "\n"));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("JSON", () => {
  const spaced = fc
    .tuple(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 2, "\t"))
    .map(([text, space]) => JSON.stringify(JSON.parse(text), null, space));
  const strings = fc
    .string({ unit: "binary", maxLength: 20 })
    .map((text) => JSON.stringify({ [text]: text, t: `a\t${text}` }).replace(/\\t/g, "\\u0009"));

  test.each(["json", "jsonc"] as const)("means as %s what JSON.parse says", (dialect) => {
    fc.assert(
      fc.property(fc.oneof(spaced, strings), (text) => {
        const { tree, diagnostics } = parseYaml(source(text), dialect);
        expect(diagnostics).toEqual([]);
        expect(plain(tree)).toEqual(plainJson(JSON.parse(text)));
      }),
      { numRuns: 1500 },
    );
  });

  test("strict JSON is valid exactly when JSON.parse accepts it", () => {
    const nearly = fc.oneof(
      mutated,
      fc
        .array(
          fc.constantFrom(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            '"a"',
            '"\\u00e9"',
            '"\\x"',
            '"\t"',
            "1",
            "-",
            "0",
            "01",
            "1.",
            "1e5",
            "true",
            "nul",
            " ",
            "\n",
            "\u00a0",
            "//c\n",
            "/**/",
            "\f",
            "'a'",
          ),
          { maxLength: 8 },
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(nearly, (text) => {
        if (text.startsWith("\ufeff")) return;
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        const errors = parseYaml(source(text), "json").diagnostics.filter(({ level }) => level === "error");
        expect(errors.length === 0).toBe(valid);
      }),
      { numRuns: 5000 },
    );
  });

  test("comments between tokens and commas at the end change nothing in JSONC", () => {
    const noise = fc.constantFrom("", " ", "\n", '// "x": [\n', "/* } */", "/**/");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 5 }),
        fc.array(noise, { minLength: 4, maxLength: 4 }),
        (pairs, [a, b, c, d]) => {
          const text = `${a}{${pairs.map(([key, value]) => `${b}${JSON.stringify(key)}${c}:${d}${JSON.stringify(value)}${b},`).join(c)}${a}}${d}`;
          const { tree, diagnostics } = parseYaml(source(text), "jsonc");
          expect(diagnostics.filter(({ code }) => code !== "duplicate-key")).toEqual([]);
          expect(plain(tree)).toEqual(plainJson(Object.fromEntries(pairs)));
        },
      ),
    );
  });
});

describe("the two YAML parsers agree", () => {
  /** What the `yaml` package reads, with scalars as they are written. */
  function theirs(text: string): { readonly value: unknown } | undefined {
    const document = parseDocument(text, { uniqueKeys: false, logLevel: "silent", prettyErrors: false });
    if (document.errors.length > 0) return undefined;
    const value = recoverYaml(source(text));
    return { value: plain(value.tree) };
  }
  const scalar = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom("a\nb\n", " x", "y ", "- z", "null", "on", "1e3", "a: b", "# c", "", "~", "'", '"', "é\n\n  f\n"),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const { value: documents } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      scalar,
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(fc.string({ minLength: 1, maxLength: 6 }), tie("value"), { maxKeys: 4 }),
    ),
  }));
  const style = fc.record({
    defaultStringType: fc.constantFrom(
      "PLAIN" as const,
      "QUOTE_DOUBLE" as const,
      "QUOTE_SINGLE" as const,
      "BLOCK_LITERAL" as const,
      "BLOCK_FOLDED" as const,
    ),
    collectionStyle: fc.constantFrom("any" as const, "block" as const, "flow" as const),
    indentSeq: fc.boolean(),
    lineWidth: fc.constantFrom(0, 20, 80),
  });

  test("on every document that is written from a value", () => {
    let compared = 0;
    fc.assert(
      fc.property(documents, style, (value, options) => {
        // NOTE: below a key, for `yaml` misreads its own indentation indicator in a block that is the whole document.
        const text = stringify({ value }, options);
        const { tree, diagnostics } = parseYaml(source(text), "yaml");
        // NOTE: `yaml` writes some empty lists one column too far left for other parsers.
        if (diagnostics.length > 0 || loneReturn.test(text)) return;
        compared += 1;
        expect(plain(tree)).toEqual(theirs(text)?.value);
      }),
      { numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(1900);
  });

  test("on fixtures, as they are and mutated, wherever both accept them", () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.oneof(mutated, fc.constantFrom(SAMPLE, ...fixtures)), (text) => {
        const { tree, diagnostics } = parseYaml(source(text), "yaml");
        const other = theirs(text);
        // NOTE: they differ on a document end in front of the first document, which is none in YAML 1.2.2, 9.2.
        if (
          other === undefined ||
          /^\.\.\./m.test(text) ||
          loneReturn.test(text) ||
          laterMark.test(text) ||
          diagnostics.some(({ level }) => level === "error")
        )
          return;
        compared += 1;
        expect(plain(tree)).toEqual(other.value);
      }),
      { numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(100);
  });
});
