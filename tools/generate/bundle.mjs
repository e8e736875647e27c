import path from "node:path";
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
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}
