import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Log } from "sarif";
import { beforeAll, expect, test } from "vitest";
import * as frameworks from "../src/catalog/frameworks.ts";
import { json } from "../src/report/json.ts";
import schema from "../src/report/result.schema.json" with { type: "json" };
import type { Result } from "../src/report/result.ts";
import { sarif } from "../src/report/sarif.ts";
import { scan } from "../src/scan.ts";
import { sarifProblems } from "./sarif-limits.ts";
import { VALIDATOR, validatorComplaints } from "./sarif-multitool.ts";
import { schemaErrors } from "./sarif-schema.ts";

const FIXTURES = fileURLToPath(new URL("../fixtures", import.meta.url));

/** Every example of a rule and every whole repository. */
function repositories(): string[] {
  const folders = (path: string): string[] =>
    readdirSync(path, { withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map((one) => join(path, one.name));
  return [...folders(join(FIXTURES, "rules")).flatMap(folders), ...folders(join(FIXTURES, "repos"))]
    .filter(existsSync)
    .sort();
}

const results: Result[] = [];
beforeAll(async () => {
  for (const path of repositories()) results.push(await scan({ path, minSeverity: "low", rules: [] }));
}, 60_000);

test("the report of every fixture keeps to the schema and to GitHub's limits", () => {
  const logs: Log[] = results.map((result) => JSON.parse(sarif(result, frameworks)));
  expect(logs.flatMap(schemaErrors)).toEqual([]);
  expect(logs.flatMap(sarifProblems)).toEqual([]);
  expect(logs.flatMap(({ runs }) => runs.flatMap((run) => run.results ?? [])).length).toBeGreaterThan(5);
});

test("the JSON of every fixture keeps to its published schema", () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
  for (const result of results) expect([validate(JSON.parse(json(result))), validate.errors]).toEqual([true, null]);
});

test.skipIf(VALIDATOR === undefined)(
  "Microsoft's validator has no error and no warning about any of them",
  // NOTE: it takes some 0.4 s for each report; those without a result are the same but for their notes, and one is enough.
  { timeout: 300_000 },
  () => {
    const silent = results.findIndex(({ findings }) => findings.length === 0);
    const told = results.filter(({ findings }, index) => findings.length > 0 || index === silent);
    expect(validatorComplaints(...told.map((result) => sarif(result, frameworks)))).toEqual([]);
  },
);
