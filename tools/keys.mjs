/**
 * How much of real configurations is read. Per format: the files, and of the keys that grant authority how many were
 * asked for. `keys.yaml` says which keys those are; a key that is neither there nor asked for is listed.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import picomatch from "picomatch";
import { parse } from "yaml";
import { asks, forget, isAsked, product, roots } from "./keys-product.mjs";
import { plain, table } from "./run-cli.mjs";

/** The rows of keys.yaml by reader; `in` puts the keys of a shared part below a place. */
export function readTable(text) {
  const { shared, formats } = parse(text);
  const globsOf = (row, kind) => {
    const parts = Object.entries(row.in ?? {}).flatMap(([part, places]) =>
      places.flatMap((place) => shared[part][kind].map((key) => `${place}${key}`.replace(/^\//, ""))),
    );
    return [...(row[kind] ?? []), ...parts];
  };
  const matcher = (globs) => (globs.length === 0 ? () => false : picomatch(globs, { dot: true }));
  return new Map(
    formats.flatMap((row) => {
      const [grants, inert] = [globsOf(row, "grants"), globsOf(row, "inert")];
      const names = [...grants, ...inert].map((glob) => glob.split("/"));
      return row.readers.map((id) => [id, { grants: matcher(grants), inert: matcher(inert), names }]);
    }),
  );
}

/** `mcpServers/github/oauth` with a star in the place of a name, where a row says that names stand there. */
function shown(segments, names = []) {
  let left = names;
  return segments
    .map((segment, at) => {
      left = left.filter((glob) => glob[at] !== undefined && picomatch.isMatch(segment, glob[at], { dot: true }));
      return left.length > 0 && left.every((glob) => glob[at] === "*") ? "*" : segment;
    })
    .join("/");
}

const TELLING = new Set(["not-supported", "inert-setting", "unresolved-reference"]);
/** NOTE: what is switched off grants nothing, and its keys are not counted. */
const SWITCHES = { disabled: "true", enabled: "false" };
const isOff = ({ key, value }) => Object.hasOwn(SWITCHES, key) && SWITCHES[key] === value.text;

/** What became of every key of a file: read, told (a diagnostic stands on it or above it) or unread. */
function keysOf(file, diagnostics, rule) {
  const lines = [0, ...[...file.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const told = diagnostics
    .filter(({ code, location }) => TELLING.has(code) && location.file === file.file)
    .map(({ location }) => lines[location.line - 1] + location.column - 1);
  const keys = [];
  const walk = (raw, path, isTold, wasOff) => {
    for (const item of raw.kind === "list" ? raw.items : []) walk(item, path, isTold, wasOff);
    const off = wasOff || (raw.kind === "map" && path.length > 1 && raw.entries.some(isOff));
    for (const entry of raw.kind === "map" ? raw.entries : []) {
      const segments = [...path, entry.key.replaceAll("/", "|")];
      const name = segments.join("/");
      const within = (at) => at >= entry.keyStart && at < Math.max(entry.value.end, entry.keyEnd);
      const here = isTold || told.includes(entry.keyStart) || (entry.value.kind !== "map" && told.some(within));
      const state = isAsked(file.file, entry) ? "read" : here ? "told" : "unread";
      const grants = !(off && state === "unread") && (rule?.grants(name) ?? false);
      keys.push({ name, segments, state, grants, inert: !grants && (off || (rule?.inert(name) ?? false)) });
      walk(entry.value, segments, here, off);
    }
  };
  const count = (all) => all.filter(({ state }) => state === "read").length;
  let best = [];
  // NOTE: a file that two readers parse in two ways has two trees; the one that was read counts.
  for (const root of roots.get(file) ?? []) {
    walk(root, [], false, false);
    const all = keys.splice(0);
    if (best.length === 0 || count(all) > count(best)) best = all;
  }
  return best;
}

/** Keys that nobody knows. NOTE: of such a key, what stands below it is not told as well. */
function undecided(keys) {
  const unknown = keys.filter((key) => key.state === "unread" && !key.grants && !key.inert);
  const closed = new Set(keys.filter((key) => key.inert || unknown.includes(key)).map(({ name }) => name));
  const isBelow = (segments) => segments.some((_, at) => at > 0 && closed.has(segments.slice(0, at).join("/")));
  return unknown.filter(({ segments }) => !isBelow(segments));
}

async function readTree(folder, { discover, readFile, READERS, readersOf }, rules, formats) {
  const globs = READERS.flatMap((reader) => reader.files);
  const found = discover(folder, globs);
  const runs = [];
  forget();
  for (const file of found.files) {
    for (const reader of readersOf(file.file)) {
      if ("wants" in reader && !reader.wants(file)) continue;
      const before = asks;
      const fragment = await readFile(reader, file, found.repository);
      runs.push({ id: reader.id, file, fragment, hasAsked: asks > before });
    }
  }
  for (const { id, file, fragment, hasAsked } of runs) {
    const format = formats.get(id);
    if (format.texts.has(file.text)) continue;
    format.texts.add(file.text);
    const [name, keys] = [join(folder, file.file), keysOf(file, fragment.diagnostics, rules.get(id))];
    // NOTE: a name may belong to several formats; what a reader looks at and leaves is not of its format.
    const isSilent = !hasAsked && keys.length > 0 && fragment.nodes.length + fragment.diagnostics.length === 0;
    format.files.push({ name, fragment, isSilent, keys: isSilent ? [] : keys });
  }
}

const failure = ({ fragment }) => fragment.diagnostics.find(({ code }) => code === "internal");
const HEAD = "format files said noted silent failed grants asked told unread share".split(" ");

export function rowOf(id, { files }) {
  const some = (test) => files.filter(test).length;
  const grants = files.flatMap(({ keys }) => keys.filter((key) => key.grants));
  const of = (state) => grants.filter((key) => key.state === state).length;
  const share = grants.length === 0 ? "-" : `${((100 * (of("read") + of("told"))) / grants.length).toFixed(1)}%`;
  const said = some(({ fragment }) => fragment.nodes.length > 0);
  const noted = some(({ fragment }) => fragment.diagnostics.length > 0);
  const counts = [files.length, said, noted, some((file) => file.isSilent), some(failure)];
  return [id, ...counts, grants.length, of("read"), of("told"), of("unread"), share];
}

function list(title, formats, rules, pick) {
  process.stdout.write(`\n${title}\n`);
  for (const [id, { files }] of formats) {
    const counts = new Map();
    for (const { name, keys } of files)
      for (const { segments } of pick(keys)) {
        const path = shown(segments, rules.get(id)?.names);
        counts.set(path, { path, name, count: (counts.get(path)?.count ?? 0) + 1 });
      }
    const rows = [...counts.values()].sort((a, b) => b.count - a.count);
    for (const { path, name, count } of rows) process.stdout.write(`${plain(`${id}  ${count}  ${path}  ${name}`)}\n`);
  }
}

/** Reads the trees: what became of each key, by format, and the table that it was judged by. */
export async function measure(folders) {
  const made = await product();
  const rules = readTable(readFileSync(new URL("keys.yaml", import.meta.url), "utf8"));
  const all = new Map(made.READERS.map(({ id }) => [id, { files: [], texts: new Set() }]));
  for (const folder of folders) await readTree(folder, made, rules, all);
  return { all, rules };
}

async function main() {
  const options = { format: { type: "string" } };
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  if (positionals.length === 0) {
    process.stderr.write("Usage: npm run keys -- [--format ID] DIR...\n");
    return 2;
  }
  const { all, rules } = await measure(positionals);
  const formats = [...all].filter(([id]) => values.format === undefined || id === values.format);
  process.stdout.write(
    `${table(
      HEAD,
      formats.map(([id, format]) => rowOf(id, format)),
    )}\n`,
  ); // prettier-ignore
  list("They grant, and are not read:", formats, rules, (keys) =>
    keys.filter((key) => key.grants && key.state === "unread"),
  );
  list("Neither read nor in keys.yaml:", formats, rules, undecided);
  const files = formats.flatMap(([id, format]) => format.files.map((file) => ({ id, ...file })));
  for (const file of files.filter((one) => one.isSilent || failure(one)))
    process.stdout.write(`${plain(`${failure(file)?.message ?? "silent"}  ${file.id}  ${file.name}`)}\n`);
  return files.some(failure) ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exitCode = await main();
