import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { authorityJson, graphJson, json } from "../../src/report/json.ts";
import schema from "../../src/report/result.schema.json" with { type: "json" };
import type { ConfigUse, Result, Suppressed } from "../../src/report/result.ts";
import { setAside } from "../../src/report/set-aside.ts";
import { summary } from "../../src/report/summary.ts";
import { finding, HOSTILE, location, SAMPLE } from "./sample.ts";

const USE: ConfigUse = { file: "delegraph.yaml", excluded: 0, lowered: 0 };
const entry = (line: number): Suppressed => ({
  finding: finding("shared-credential-pool", "medium", 6.1, "a.yml", line),
  reason: `The pool is split next month. ${HOSTILE}`,
  owner: "platform team",
  location: location("delegraph.yaml", line),
  by: "config",
});
const said = (config: Partial<ConfigUse>, suppressed: readonly Suppressed[] = []) =>
  setAside({ ...SAMPLE, suppressed, config: { ...USE, ...config } });

test("whatever a config keeps out of sight is counted in the last line", () => {
  expect(said({})).toEqual([]);
  expect(said({}, [entry(1)])).toEqual(["1 finding set aside by delegraph.yaml"]);
  expect(said({ lowered: 2, excluded: 1 }, [entry(1), entry(2), entry(3)])).toEqual([
    "3 findings set aside, 2 findings lowered, 1 file left out by delegraph.yaml",
  ]);
  expect(summary({ ...SAMPLE, suppressed: [...SAMPLE.suppressed, entry(1)], config: USE })).toContain(
    "; 1 ignored by comment; 1 finding set aside by delegraph.yaml; ",
  );
});

test("a config that lets a scan pass more easily is said to, a stricter one is not", () => {
  expect(said({ failOn: "never" })).toEqual(["fail-on set to never by delegraph.yaml"]);
  expect(said({ failOn: "high" })).toEqual(["fail-on set to high by delegraph.yaml"]);
  expect(said({ failOn: "low" })).toEqual([]);
});

test("a name that would change the line is shown harmless", () => {
  expect(said({ file: "\u001b[2J\n::error::x", excluded: 1 })).toEqual([
    "1 file left out by \\u{1b}[2J\\u{a}::error::x",
  ]);
});

test("the JSON report lists what was set aside, by whom and why, and keeps to its schema", () => {
  const result: Result = {
    ...SAMPLE,
    suppressed: [...SAMPLE.suppressed, entry(7)],
    config: { ...USE, failOn: "never", excluded: 4 },
  };
  const report = JSON.parse(json(result));
  expect(report.suppressed).toMatchObject([
    { by: "comment" },
    { by: "config", rule: "shared-credential-pool", owner: "platform team", location: { file: "delegraph.yaml" } },
  ]);
  expect(report.suppressed[1].reason).toBe(`The pool is split next month. ${HOSTILE}`);
  expect(report.config).toEqual({ file: "delegraph.yaml", failOn: "never", excluded: 4, lowered: 0 });
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true }).addSchema(schema, "result");
  const check = (part: string, text: string) => {
    const validate = ajv.getSchema(`result${part}`);
    return [validate?.(JSON.parse(text)), validate?.errors];
  };
  expect(check("", json(result))).toEqual([true, null]);
  expect(check("#/$defs/graphReport", graphJson(result))).toEqual([true, null]);
  expect(check("#/$defs/authorityReport", authorityJson(result))).toEqual([true, null]);
});
