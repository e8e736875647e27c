import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { DIAGNOSTIC_CODES, EDGE_KINDS, NODE_KINDS, ZONES } from "../../src/graph/model.ts";
import { authorityJson, graphJson, json } from "../../src/report/json.ts";
import schema from "../../src/report/result.schema.json" with { type: "json" };
import { DIAGNOSTICS, EMPTY, FINDINGS, HOSTILE, SAMPLE } from "./sample.ts";

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true }).addSchema(schema, "result");
const errors = (part: string, text: string): unknown => {
  const validate = ajv.getSchema(`result${part}`);
  return validate?.(JSON.parse(text)) === true ? [] : (validate?.errors ?? "no such schema");
};

test.each([SAMPLE, EMPTY])("the report keeps to its published schema", (result) => {
  expect(errors("", json(result))).toEqual([]);
  expect(errors("#/$defs/graphReport", graphJson(result))).toEqual([]);
  expect(errors("#/$defs/authorityReport", authorityJson(result))).toEqual([]);
});

test("the schema refuses another shape", () => {
  expect(errors("", json(SAMPLE).replace('"severity"', '"level"'))).not.toEqual([]);
  expect(errors("#/$defs/graphReport", json(SAMPLE))).not.toEqual([]);
});

test("the schema knows the vocabulary of the model", () => {
  expect(schema.$defs.nodeKind.enum).toEqual(Object.keys(NODE_KINDS));
  expect(schema.$defs.edgeKind.enum).toEqual(Object.keys(EDGE_KINDS));
  expect(schema.$defs.zone.enum).toEqual(Object.keys(ZONES));
  expect(Object.keys(DIAGNOSTIC_CODES)).toEqual(expect.arrayContaining(DIAGNOSTICS.map(({ code }) => code)));
});

test("every finding and diagnostic is there, with its values as they are", () => {
  const report = JSON.parse(json(SAMPLE));
  expect(report.findings.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).toEqual(
    FINDINGS.map(({ fingerprint }) => fingerprint),
  );
  expect(report.diagnostics.map(({ code }: { code: string }) => code)).toEqual(DIAGNOSTICS.map(({ code }) => code));
  expect(report.graph.nodes[0].label).toBe(HOSTILE);
  expect(report).toMatchObject({ tool: "delegraph", version: "0.1.0", root: ".", files: { read: 7, skipped: 1 } });
  expect(JSON.stringify(report)).not.toContain("conditions");
});
