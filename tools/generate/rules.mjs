import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv/dist/2020.js";
import { complain, readYaml } from "./yaml.mjs";

/** Every rule, checked, with the module that holds them all and the schema that editors use. */
export function rules(root, source) {
  const schema = source.ruleSchema();
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true, strictTypes: false }).compile(schema);
  const folder = path.join(root, "rules");
  const ids = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.slice(0, -".yaml".length))
    .sort();
  const loaded = ids.map((id) => {
    const file = `rules/${id}.yaml`;
    const data = readYaml(root, file);
    complain(file, validate, data);
    const rule = source.loadRule(id, data);
    const problems = source.ruleProblems(rule, ids);
    if (problems.length > 0) throw new Error(problems.map((problem) => `${file}: ${problem}`).join("\n"));
    return rule;
  });
  refuseCycles(loaded);
  const module = `// Generated from rules/*.yaml by tools/generate.mjs. Do not edit.
import type { Rule } from "./rule.ts";

/** The rules that ship with delegraph, by id. */
export const BUILTIN_RULES: readonly Rule[] = ${JSON.stringify(loaded, undefined, 2)};
`;
  const files = new Map([
    ["src/rules/builtin.generated.ts", module],
    ["rules/rule.schema.json", `${JSON.stringify(schema, undefined, 2)}\n`],
  ]);
  return { rules: loaded, files };
}

/** Two rules that subsume each other would make each other disappear. */
function refuseCycles(loaded) {
  const byId = new Map(loaded.map((rule) => [rule.id, rule]));
  const visit = (id, trail) => {
    if (trail.includes(id)) throw new Error(`rules: ${[...trail, id].join(" subsumes ")}`);
    for (const next of byId.get(id)?.subsumes ?? []) visit(next, [...trail, id]);
  };
  for (const { id } of loaded) visit(id, []);
}
