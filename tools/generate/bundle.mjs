import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** The vocabulary and the rule loader as plain JavaScript: what the tools derive from must be what the program runs. */
export async function bundle(root) {
  const exported = [
    "graph/model.ts",
    "rules/rule.ts",
    "rules/load.ts",
    "rules/bound.ts",
    "rules/schema.ts",
    "config/shape.ts",
    "config/schema.ts",
    "readers/index.ts",
    "readers/pattern.ts",
  ];
  const contents = exported.map((file) => `export * from "./src/${file}";`).join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path.resolve(root), loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    packages: "external",
  });
  // NOTE: a file beside the packages that it imports; a `data:` address could import none.
  const file = path.join(path.resolve(root), `node_modules/.delegraph-${process.pid}.mjs`);
  writeFileSync(file, outputFiles[0].text);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file);
  }
}
