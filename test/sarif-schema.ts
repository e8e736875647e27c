import Draft04 from "ajv-draft-04";
import schema from "./schemas/sarif-2.1.0.json" with { type: "json" };

// NOTE: ajv's own formats are a further package; places are checked in sarif-limits.ts.
const validate = new Draft04.default({ strict: false, allErrors: true, validateFormats: false }).compile(schema);

/** What the official schema of SARIF 2.1.0 has against a log; one line per error. */
export function schemaErrors(log: unknown): string[] {
  return validate(log) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
