import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import { complain, readYaml } from "./yaml.mjs";

/** Each catalog as a module, checked by the schema beside it. */
export function catalogs(root) {
  const names = readdirSync(path.join(root, "src/catalog"))
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.slice(0, -".yaml".length))
    .sort();
  return new Map(names.map((name) => [`src/catalog/${name}.generated.ts`, catalog(root, name)]));
}

function catalog(root, name) {
  const file = `src/catalog/${name}.yaml`;
  const data = readYaml(root, file);
  const schemaFile = path.join(root, `src/catalog/${name}.schema.json`);
  if (existsSync(schemaFile)) {
    const schema = JSON.parse(readFileSync(schemaFile, "utf8"));
    const Checker = String(schema.$schema).includes("2020-12") ? Ajv2020 : Ajv;
    complain(
      file,
      new Checker({ allErrors: true, allowUnionTypes: true, validateFormats: false }).compile(schema),
      data,
    );
  }
  return `// Generated from ${name}.yaml by tools/generate.mjs. Do not edit.\nexport const data = ${JSON.stringify(data, undefined, 2)};\n`;
}
