import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The two repositories of each rule, for `explain` and the documentation. */
export function examples(root, rules) {
  const found = {};
  for (const { id } of rules) {
    const folder = path.join(root, "fixtures/rules", id);
    if (!existsSync(folder)) continue;
    found[id] = { vulnerable: files(path.join(folder, "vulnerable")), fixed: files(path.join(folder, "fixed")) };
  }
  const text = `// Generated from fixtures/rules by tools/generate.mjs. Do not edit.

export interface ExampleFile {
  readonly file: string;
  readonly text: string;
}

/** For each rule, a smallest repository with the problem and the same one repaired. */
export const EXAMPLES: Readonly<Record<string, { readonly vulnerable: readonly ExampleFile[]; readonly fixed: readonly ExampleFile[] }>> = ${JSON.stringify(found, undefined, 2)};
`;
  return { examples: found, files: new Map([["src/report/examples.generated.ts", text]]) };
}

function files(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort()
    .map((file) => ({ file, text: readFileSync(path.join(folder, file), "utf8") }));
}
