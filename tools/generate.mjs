// Writes everything that is derived from another file: compiled rules and catalogs, examples, documentation.
// `--check` writes nothing and fails when something is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { agents } from "./generate/agents.mjs";
import { bundle } from "./generate/bundle.mjs";
import { catalogs } from "./generate/catalogs.mjs";
import { config } from "./generate/config.mjs";
import { docs } from "./generate/docs.mjs";
import { examples } from "./generate/examples.mjs";
import { formats } from "./generate/formats.mjs";
import { hooks } from "./generate/hooks.mjs";
import { rules } from "./generate/rules.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes("--check");

try {
  const source = await bundle(root);
  const compiled = rules(root, source);
  const shown = examples(root, compiled.rules);
  const files = new Map([
    ...compiled.files,
    ...agents(root),
    ...catalogs(root),
    ...shown.files,
    ...config(root, source, compiled.rules),
    ...formats(source),
    ...hooks(source.READERS, source.patternOf),
    ...docs(root, source, compiled.rules, shown.examples),
  ]);
  const stale = [
    ...[...files].filter(([file, text]) => read(file) !== text).map(([file]) => file),
    ...orphans(files),
  ].sort();
  if (check && stale.length > 0) {
    throw new Error(`Stale, run \`npm run generate\`:\n  ${stale.join("\n  ")}`);
  }
  for (const file of stale) write(file, files.get(file));
  process.stdout.write(stale.length === 0 ? "Everything is fresh.\n" : `Wrote ${stale.join(", ")}.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

function read(file) {
  const full = path.join(root, file);
  return existsSync(full) ? readFileSync(full, "utf8") : undefined;
}

function write(file, text) {
  const full = path.join(root, file);
  if (text === undefined) return rmSync(full);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

/** Generated files whose source is gone. */
function orphans(files) {
  const candidates = [
    ...list("src/catalog")
      .filter((name) => name.endsWith(".generated.ts"))
      .map((name) => `src/catalog/${name}`),
    ...list("docs/rules").map((name) => `docs/rules/${name}`),
  ];
  return candidates.filter((file) => !files.has(file));
}

function list(folder) {
  const full = path.join(root, folder);
  return existsSync(full) ? readdirSync(full) : [];
}
