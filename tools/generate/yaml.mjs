import { readFileSync } from "node:fs";
import path from "node:path";
import { parseDocument } from "yaml";

/** A YAML file as plain data; every error and every doubled key is an error here. */
export function readYaml(root, file) {
  const document = parseDocument(readFileSync(path.join(root, file), "utf8"), { uniqueKeys: true });
  if (document.errors.length > 0) throw new Error(`${file}: ${document.errors[0].message}`);
  return document.toJS();
}

/** What a schema has against some data, or nothing. */
export function complain(file, validate, data) {
  if (validate(data)) return;
  const errors = validate.errors.map(
    (error) => `  ${error.instancePath || "/"} ${error.message} ${JSON.stringify(error.params)}`,
  );
  throw new Error(`${file}:\n${errors.join("\n")}`);
}
