/** The product bundled anew, with parsers that record which keys the readers ask for; used by keys.mjs alone. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PRODUCT = `
export { discover } from "./src/discover/discover.ts";
export { readFile } from "./src/read.ts";
export { READERS, readersOf } from "./src/readers/index.ts";`;

/** Changes to the parsers in a bundle of this tool's own: the product itself records nothing and pays nothing. */
const RECORDED = {
  "yaml.ts": (text) => {
    const made = "const tree = raw.root && treeOf(raw.root, source);";
    if (!text.includes(made)) throw new Error("yaml.ts no longer makes its trees where this tool looks for them.");
    return text.replace(made, `globalThis.keysOfTrees.parsed(source, raw.root); ${made}`);
  },
  "yaml-tree.ts": (text) => `${text}
    const ask = ({ source }, entry) => globalThis.keysOfTrees.ask(source, entry);
    const { get, keyLocation } = MAP;
    MAP.get = function (key) { ask(this, entryOf(this, key)); return get.call(this, key); };
    MAP.keyLocation = function (key) { ask(this, entryOf(this, key)); return keyLocation.call(this, key); };
    const value = Object.getOwnPropertyDescriptor(ENTRY, "value").get;
    Object.defineProperty(ENTRY, "value", { get() { ask(this, this.raw); return value.call(this); } });`,
};
const RECORDING = {
  name: "recording",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]parse[\\/]yaml(?:-tree)?\.ts$/ }, ({ path }) => ({
      contents: RECORDED[path.split(/[\\/]/).pop()](readFileSync(path, "utf8")),
      loader: "ts",
    }));
  },
};

/** Root values by file. */
export const roots = new WeakMap();
const asked = new Set();
/** How often a key was asked for. */
export let asks = 0;
const keyId = (file, { keyStart }) => `${file}\0${keyStart}`;
globalThis.keysOfTrees = {
  parsed: (source, raw) => raw && roots.set(source, [...(roots.get(source) ?? []), raw]),
  ask(source, entry) {
    asks += 1;
    if (entry) asked.add(keyId(source.file, entry));
  },
};

/** Whether any reader asked for the key of this file: one file may be another reader's business. */
export const isAsked = (file, entry) => asked.has(keyId(file, entry));
/** Forgets what was asked for. */
export const forget = () => asked.clear();

/** Bundles and loads it. */
export async function product() {
  const folder = mkdtempSync(join(tmpdir(), "delegraph-keys-"));
  const outfile = join(folder, "product.mjs");
  const stdin = { contents: PRODUCT, resolveDir: ROOT, loader: "ts" };
  // NOTE: what packages of CommonJS take for granted.
  const banner = `import { createRequire } from "node:module"; import { fileURLToPath } from "node:url";
const require = createRequire(import.meta.url); const __filename = fileURLToPath(import.meta.url); const __dirname = ".";`;
  const form = { bundle: true, format: "esm", platform: "node", target: "node20", mainFields: ["module", "main"] };
  try {
    await build({ ...form, stdin, outfile, banner: { js: banner }, plugins: [RECORDING], logLevel: "warning" });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
