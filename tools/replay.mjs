/**
 * Replays repaired incidents: what is found before the repair, and what of it is gone after.
 *
 *   npm run replay -- FOLDER [--expect FILE.yaml] [--case NAME]
 *
 * FOLDER holds `<case>/before/` and `<case>/after/`. Without `--expect` the table is the
 * result; tools/replay-expect.yaml holds what we promise. Exits 1 when an expectation fails, 2 when it could not run.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { load } from "js-yaml";
import { highest, mapInPairs, placesOf, plain, printErrors, rank, requireBuild, scan, table } from "./run-cli.mjs";

const byFingerprint = (finding) => `${finding.rule} ${finding.fingerprint}`;
const byFile = (finding) => `${finding.rule} ${finding.location.file}`;

function group(findings, key) {
  const groups = new Map();
  for (const finding of findings) groups.set(key(finding), [...(groups.get(key(finding)) ?? []), finding]);
  return groups;
}

/** What became of each finding, told apart by `key`: gone, new, lowered, raised or kept. */
export function compare(before, after, key) {
  const [old, now] = [group(before, key), group(after, key)];
  const changes = { gone: [], new: [], lowered: [], raised: [], kept: [] };
  for (const [name, findings] of old) {
    const [from, to] = [highest(findings), highest(now.get(name) ?? [])];
    const became =
      to === "none" ? "gone" : rank(to) < rank(from) ? "lowered" : rank(to) > rank(from) ? "raised" : "kept";
    changes[became].push({ from, to, finding: findings[0] });
  }
  for (const [name, findings] of now) {
    if (!old.has(name)) changes.new.push({ from: "none", to: highest(findings), finding: findings[0] });
  }
  return changes;
}

const nodesOf = (finding) => finding.paths.flatMap(({ steps }) => steps.map(({ node }) => node.id));

/** Why an expectation fails, as one sentence; `undefined` when it holds. */
export function failure(expectation, before, after) {
  const about = (findings) =>
    findings.filter(
      (finding) =>
        finding.rule === expectation.rule &&
        (expectation.file === undefined || placesOf(finding).some((place) => place.file === expectation.file)) &&
        (expectation.through === undefined || nodesOf(finding).some((id) => id.endsWith(expectation.through))),
    );
  const [from, to] = [highest(about(before)), highest(about(after))];
  const where = expectation.file === undefined ? expectation.rule : `${expectation.rule} in ${expectation.file}`;
  if (rank(from) < rank(expectation.before))
    return `${where}: expected ${expectation.before} or above before, got ${from}.`;
  if (expectation.after === "gone" && to !== "none") return `${where}: expected to be gone after, got ${to}.`;
  if (rank(to) >= rank(from)) return `${where}: expected lower than ${from} or gone after, got ${to}.`;
  return undefined;
}

const place = ({ file, line }) => plain(`${file}:${line}`);
function details(name, exact) {
  const lines = [];
  for (const kind of ["gone", "lowered", "raised", "new", "kept"]) {
    for (const { from, to, finding } of exact[kind]) {
      const level = kind === "gone" || kind === "kept" ? from : kind === "new" ? to : `${from} -> ${to}`;
      lines.push(
        `  ${kind.padEnd(7)} ${level.padEnd(8)} ${finding.rule} ${place(finding.location)}`,
        `          ${plain(finding.message)}`,
      );
    }
  }
  return [name, ...(lines.length > 0 ? lines : ["  no findings on either side"])].join("\n");
}

async function replay(folder, name) {
  const [before, after] = [await scan(join(folder, name, "before")), await scan(join(folder, name, "after"))];
  const exact = compare(before.findings, after.findings, byFingerprint);
  return { name, before, after, exact, files: compare(before.findings, after.findings, byFile) };
}

const HEAD = [
  "case",
  "before",
  "worst",
  "after",
  "worst",
  "gone",
  "lowered",
  "raised",
  "new",
  "gone by file",
  "new by file",
  "diagnostics",
  "ms",
];
function row({ name, before, after, exact, files }) {
  const count = (changes, kind) => changes[kind].length;
  return [
    name,
    before.findings.length,
    highest(before.findings),
    after.findings.length,
    highest(after.findings),
    ...["gone", "lowered", "raised", "new"].map((kind) => count(exact, kind)),
    count(files, "gone"),
    count(files, "new"),
    before.diagnostics.length + after.diagnostics.length,
    before.milliseconds + after.milliseconds,
  ];
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { expect: { type: "string" }, case: { type: "string" } },
  });
  const folder = positionals[0];
  if (folder === undefined || !existsSync(folder)) {
    process.stderr.write("Usage: npm run replay -- FOLDER [--expect FILE.yaml] [--case NAME]\n");
    return 2;
  }
  requireBuild();
  const names = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "before")) && existsSync(join(folder, name, "after")))
    .filter((name) => values.case === undefined || name === values.case)
    .sort();
  const cases = await mapInPairs(names, (name) => replay(folder, name));
  process.stdout.write(
    `${cases.map(({ name, exact }) => details(name, exact)).join("\n\n")}\n\n${table(HEAD, cases.map(row))}\n`,
  );
  const errors = printErrors(cases.flatMap(({ before, after }) => [before, after]));
  const failed = values.expect === undefined ? 0 : judge(load(readFileSync(values.expect, "utf8")), cases, values.case);
  return errors > 0 ? 2 : Math.min(failed, 1);
}

/** Prints each expectation with its outcome; returns how many fail. */
function judge(expectations, cases, only) {
  let [failed, held] = [0, 0];
  for (const [name, list] of Object.entries(expectations)) {
    if (only !== undefined && name !== only) continue;
    const found = cases.find((one) => one.name === name);
    for (const expectation of list) {
      const why =
        found === undefined
          ? "there is no such case."
          : failure(expectation, found.before.findings, found.after.findings);
      process.stdout.write(`${why === undefined ? "holds" : "FAILS"}  ${name}  ${why ?? expectation.rule}\n`);
      why === undefined ? held++ : failed++;
    }
  }
  process.stdout.write(`${held} expectations hold, ${failed} fail.\n`);
  return failed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exitCode = await main();
