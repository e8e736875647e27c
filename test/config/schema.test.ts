import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAllDocuments, stringify } from "yaml";
import schema from "../../src/config/delegraph.schema.json" with { type: "json" };
import { configSchema } from "../../src/config/schema.ts";
import { configs, mistakes, RULES } from "./fixtures.ts";

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

/** What an editor makes of a text by the published schema: `broken` is YAML that it does not get to judge. */
function verdict(text: string): "accepts" | "refuses" | "broken" {
  const [only, ...more] = parseAllDocuments(text, { uniqueKeys: true, logLevel: "silent" });
  if (only === undefined) return validate(null) ? "accepts" : "refuses";
  if (more.length > 0 || only.errors.length > 0 || only.warnings.length > 0) return "broken";
  try {
    return validate(only.toJS()) ? "accepts" : "refuses";
  } catch {
    // NOTE: an alias without its anchor is found only here.
    return "broken";
  }
}

describe("the published schema and the reader", () => {
  test("the schema is the one that the table gives", () => {
    expect(schema).toEqual(configSchema(RULES));
  });

  test.each(configs("valid"))("both accept %s", (_, text) => {
    expect([mistakes(text), verdict(text)]).toEqual([[], "accepts"]);
  });

  test.each(configs("invalid"))("neither accepts %s", async (name, text) => {
    expect(verdict(text)).not.toBe("accepts");
    const said = mistakes(text).join("\n");
    expect(said).not.toBe("");
    await expect(`${said}\n`).toMatchFileSnapshot(`../../fixtures/config/invalid/${name.replace(/yaml$/, "txt")}`);
  });

  test("say the same of every config, however it is changed", () => {
    fc.assert(
      fc.property(changedConfig, (value) => {
        const text = stringify(value);
        expect([verdict(text), text]).toEqual([mistakes(text).length === 0 ? "accepts" : "refuses", text]);
      }),
      { numRuns: 2000 },
    );
  });

  test("agree on half-broken text as well, where both get to judge it", () => {
    let judged = 0;
    fc.assert(
      fc.property(brokenText, (text) => {
        const own = mistakes(text);
        const other = verdict(text);
        if (other === "broken" || own.some((line) => / (?:The file is|The alias|A key that is) /.test(line))) return;
        judged += 1;
        expect([other, text]).toEqual([own.length === 0 ? "accepts" : "refuses", text]);
      }),
      { numRuns: 2000 },
    );
    expect(judged).toBeGreaterThan(200);
  });
});

const VALID = configs("valid").map(([, text]) => text);
const WORDS = [
  "high",
  "off",
  "never",
  "hihg",
  "rule",
  "path",
  "node",
  "until",
  "owner",
  "include",
  "2026-01-31",
  "a/*",
];

const leaf = fc.oneof(
  fc.constantFrom<unknown>(...WORDS, ...RULES),
  fc.constantFrom<unknown>(null, true, false, 0, -1.5, 2026, "", " ", "~", "null", "true", "1", "../a", "/a", "a//b"),
  fc.string(),
);
const anything = fc.oneof(leaf, fc.array(leaf, { maxLength: 3 }), fc.dictionary(fc.string(), leaf, { maxKeys: 3 }));

/** A config with some values replaced, taken away or added. */
const changedConfig = fc
  .tuple(
    fc.constantFrom(...VALID),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom("replace", "remove", "add", "rename"),
        anything,
        fc.constantFrom(...WORDS, ...RULES),
      ),
      { maxLength: 3 },
    ),
  )
  .map(([text, changes]) => {
    const whole: unknown[] = [documentOf(text)];
    for (const [at, how, value, name] of changes) change(whole, at, how, value, name);
    return whole[0];
  });

function documentOf(text: string): unknown {
  return structuredClone(parseAllDocuments(text)[0]?.toJS() ?? null);
}

type Holder = unknown[] | Record<string, unknown>;
const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;

function change(whole: unknown[], at: number, how: string, value: unknown, name: string): void {
  const places = placesIn(whole);
  const [holder, key] = places[at % places.length] ?? [whole, "0"];
  const old = Reflect.get(holder, key);
  if (how === "replace") Reflect.set(holder, key, structuredClone(value));
  else if (how === "add" && isHolder(old)) {
    if (Array.isArray(old)) old.push(structuredClone(value));
    else old[name] = structuredClone(value);
  } else if (!Array.isArray(holder)) {
    delete holder[key];
    if (how === "rename") holder[name] = old;
  }
}

function placesIn(holder: Holder): readonly (readonly [Holder, string])[] {
  return Object.entries(holder).flatMap(([key, value]) => [
    [holder, key] as const,
    ...(isHolder(value) ? placesIn(value) : []),
  ]);
}

/** A config as text, with something cut, put in or said twice. */
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const brokenText = fc
  .tuple(
    fc.constantFrom(...VALID),
    fc.array(
      fc.tuple(share, share, fc.constantFrom("", "", " ", "\n", "\n  ", "- ", ": ", "x", "~", "#", "'", "*", "2", ".")),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((whole, [from, length, more]) => {
      const start = Math.floor(from * whole.length);
      return whole.slice(0, start) + more + whole.slice(start + Math.floor(length * 12));
    }, text),
  )
  // NOTE: past its first place, parsers take a byte order mark for text or not; see test/properties/parse.test.ts.
  .filter((text) => !/(?<!^)\ufeff|\r(?!\n)/.test(text));
