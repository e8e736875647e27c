/** Bundles the command into dist/. `--check` fails when dist/ is not what the sources give; `--outdir` builds elsewhere. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const DIST = join(ROOT, "dist");
const SHEBANG = "#!/usr/bin/env node";
/** NOTE: esbuild's stand-in for `require` throws in an ES module; a CommonJS dependency that asks for a built-in module needs the real one. */
const REQUIRE =
  'import { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);';

/** Catalogs as text that is parsed when the command starts: V8 reads JSON in half the time of the same literal. */
const CATALOGS_AS_JSON = {
  name: "catalogs-as-json",
  setup({ onLoad }) {
    onLoad({ filter: /\.generated\.ts$/ }, ({ path }) => {
      const [, name, json] = /export const (data)[^=]* = ([\s\S]*);\n$/.exec(readFileSync(path, "utf8")) ?? [];
      if (json === undefined) return undefined;
      const text = JSON.stringify(JSON.stringify(JSON.parse(json)));
      return { contents: `export const ${name} = JSON.parse(${text});\n`, loader: "js" };
    });
  },
};

/** NOTE: of js-yaml its events alone are used; esbuild cannot tell, and would keep its schemas and its writer of YAML. */
const YAML_EVENTS = {
  name: "yaml-events",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]js-yaml\.mjs$/ }, ({ path }) => {
      const parts = readFileSync(path, "utf8").match(
        /^\/\/#region src\/(?:common|parser)\/(?!constructor)[\s\S]*?^\/\/#endregion$/gm,
      );
      const names = "EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException";
      return { contents: `${parts?.join("\n")}\nexport { ${names} };\n`, loader: "js" };
    });
  },
};

const LATE = /^src[\\/](?:readers|report|read\.ts)/;

/** The modules that readers and reports load when they need them. */
function loadedLate() {
  const sources = readdirSync(join(ROOT, "src"), { recursive: true }).map((name) => join("src", name));
  return sources
    .filter((name) => LATE.test(name) && name.endsWith(".ts"))
    .flatMap((name) =>
      [...readFileSync(join(ROOT, name), "utf8").matchAll(/\bimport\("(\.[^"]+\.ts)"\)/g)].map(([, path]) =>
        join(ROOT, dirname(name), path),
      ),
    );
}

/**
 * The scan's code is there when these are loaded. NOTE: esbuild is told, so that it makes one file of that code and
 * not one for each set of them that shares a part of it: a file costs as much as 10 KB of code.
 */
const ONE_FILE_FOR_SCAN = {
  name: "one-file-for-scan",
  setup({ onLoad }) {
    const late = new Set(loadedLate());
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (!late.has(path)) return undefined;
      return {
        contents: `${readFileSync(path, "utf8")}\nimport ${JSON.stringify(join(ROOT, "src/scan.ts"))};\n`,
        loader: "ts",
      };
    });
  },
};

/** The compiler asks where it lies. */
const FILENAME =
  'import { fileURLToPath as __fileURLToPath } from "node:url";\nconst __filename = __fileURLToPath(import.meta.url);\nconst __dirname = __filename.slice(0, -"/ts-morph.js".length);';
const TS_MORPH = "chunks/ts-morph.js";
/** NOTE: a chunk of its own, so that the largest file of all changes when its version does, and not with our code. */
const TS_MORPH_APART = {
  name: "ts-morph-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^ts-morph$/ }, () => ({ path: `./${TS_MORPH.split("/")[1]}`, external: true }));
  },
};

/** The parser of TypeScript, minified: nobody reads 9 MB of somebody else's code. */
async function tsMorph() {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    // NOTE: of ts-morph its compiler alone is used; its wrappers and the declarations of the language are half of its size.
    stdin: {
      contents: 'import ts from "./node_modules/@ts-morph/common/dist/typescript.js";\nexport { ts };',
      resolveDir: ROOT,
    },
    write: false,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node20",
    charset: "ascii",
    legalComments: "none",
    metafile: true,
    logLevel: "error",
  });
  return { text: `${REQUIRE}\n${FILENAME}\n${outputFiles[0].text}`, metafile };
}

/** The bundle as files by name, with nothing in them that depends on the machine. */
async function bundle() {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ["src/cli.ts", "src/action.ts"],
    outdir: "dist",
    write: false,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    mainFields: ["module", "main"],
    chunkNames: "chunks/[name]-[hash]",
    // NOTE: other characters as escapes: a file of ASCII is decoded and compiled in half the time.
    charset: "ascii",
    legalComments: "inline",
    metafile: true,
    plugins: [CATALOGS_AS_JSON, YAML_EVENTS, ONE_FILE_FOR_SCAN, TS_MORPH_APART],
    define: { DELEGRAPH_VERSION: JSON.stringify(version) },
    logLevel: "warning",
  });
  const files = new Map(
    outputFiles.map(({ path, text }) => [relative(DIST, path).replaceAll("\\", "/"), withRequire(text)]),
  );
  const cli = files.get("cli.js") ?? "";
  files.set("cli.js", `${SHEBANG}\n${cli}`);
  const parser = await tsMorph();
  const lost = [...files].filter(([name, text]) => text.includes(`"./ts-morph.js"`) && !name.startsWith("chunks/"));
  if (lost.length > 0) throw new Error(`${lost[0][0]} would look for the parser beside itself.`);
  files.set(TS_MORPH, parser.text);
  files.set("LICENSES.txt", licenses([metafile, parser.metafile]));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function withRequire(text) {
  return text.includes("var __require = ") ? `${REQUIRE}\n${text}` : text;
}

/** Name, version, licence and its text for every package that is in the bundle. */
function licenses(metafiles) {
  const folders = new Set();
  for (const { inputs } of metafiles.flatMap(({ outputs }) => Object.values(outputs))) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
  const parts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
    const file = readdirSync(join(ROOT, folder))
      .sort()
      .find((one) => /^(licen[cs]e|copying)/i.test(one));
    const text =
      file === undefined
        ? ""
        : readFileSync(join(ROOT, folder, file), "utf8")
            .replaceAll("\r\n", "\n")
            .trim();
    return `${name} ${version}: ${license}\n\n${text}\n`;
  });
  return `Packages that are part of this bundle.\n\n${parts.join(`\n${"-".repeat(80)}\n\n`)}`;
}

function write(files, folder) {
  if (folder === DIST) rmSync(DIST, { recursive: true, force: true });
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  chmodSync(join(folder, "cli.js"), 0o755);
}

/** The names of files that differ, are missing or are too many in dist/. */
function stale(files) {
  const present = existsSync(DIST)
    ? readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    : [];
  const names = present.map((one) => relative(DIST, join(one.parentPath, one.name)).replaceAll("\\", "/"));
  const differing = [...files].filter(
    ([name, text]) => !names.includes(name) || readFileSync(join(DIST, name), "utf8") !== text,
  );
  return [...differing.map(([name]) => name), ...names.filter((name) => !files.has(name))];
}

const { values } = parseArgs({ options: { check: { type: "boolean" }, outdir: { type: "string" } } });
const files = await bundle();
if (values.check) {
  const names = stale(files);
  if (names.length > 0) {
    console.error(`dist/ is stale (${names.join(", ")}): run \`npm run build\`.`);
    process.exitCode = 1;
  }
} else {
  write(files, values.outdir ?? DIST);
  for (const [name, text] of files)
    console.log(`${String(Math.ceil(Buffer.byteLength(text) / 1024)).padStart(6)} KB  ${name}`);
}
