/**
 * Compares findings with rows that people labelled by hand: precision and recall per word, and every disagreement.
 *
 *   npm run labels -- FOLDER --tsv FILE [--row ID]
 *
 * FOLDER holds one tree per commit, named `<owner>+<repo>@<commit>`. The file's columns are named in its first line;
 * `id repo commit path lines verdict expected_findings severity reason` are used. Neither is part of this repository.
 * Exits 1 when a verdict check fails, 2 when it could not run.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { load } from "js-yaml";
import { highest, mapInPairs, placesOf, plain, printErrors, rank, requireBuild, scan, table } from "./run-cli.mjs";

const BOUNDARY = "boundary-crossing-without-reauthorization";

/** Rows of a tab-separated file as objects, named by its first line. */
export function readRows(text) {
  const [head, ...lines] = text.split(/\r?\n/).filter((line) => line !== "");
  const names = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""]));
  });
}

/** `56-136,623-703` as pairs; nothing for a cell that holds words: then the whole file counts. */
export function ranges(cell) {
  const parts = cell.split(",").map((part) => /^(?<from>\d+)(-(?<to>\d+))?$/.exec(part.trim()));
  if (parts.some((part) => part === null)) return undefined;
  return parts.map(({ groups }) => [Number(groups.from), Number(groups.to ?? groups.from)]);
}

/** Findings that speak of the row's file and, when the row names lines, of these lines. */
export function findingsOfRow(row, findings) {
  const lines = ranges(row.lines);
  const isInside = (place) =>
    place.file === row.path &&
    (lines === undefined || lines.some(([from, to]) => place.line <= to && (place.endLine ?? place.line) >= from));
  return findings.filter((finding) => placesOf(finding).some(isInside));
}

/** The row's words, without what stands in brackets; `CLEAN` says that there are none. */
export function words(cell) {
  const plain = cell.split(";").map((word) => word.replace(/\(.*$/, "").trim());
  return [...new Set(plain.filter((word) => word !== "" && word !== "CLEAN"))];
}

/** The two promises about boundary findings; each answer is a sentence that says what is wrong. */
export function verdictFailure(row, findings) {
  const level = highest(findings.filter((finding) => finding.rule === BOUNDARY));
  const expects = words(row.expected_findings).includes("boundary-crossing-without-reauth");
  if (row.verdict === "POSITIVE" && expects && rank(row.severity) >= rank("high") && rank(level) < rank("high")) {
    return `a boundary crossing at high or above is expected, got ${level}.`;
  }
  if (["GATED", "CLEAN", "NOT_AGENT"].includes(row.verdict) && rank(level) >= rank("medium")) {
    return `no boundary crossing at medium or above is expected, got ${level}.`;
  }
  return undefined;
}

/** Whether the rules that a word stands for exist; a word whose rules are not built is counted and not complained about. */
function built(rules, builtRules) {
  const count = rules.filter((rule) => builtRules.has(rule)).length;
  return count === 0 ? "no" : count < rules.length ? "partly" : "yes";
}

/** Per word: right, missed and extra rows. A row may be wrong by one word and right by another. */
export function score(rows, map, builtRules) {
  const scores = Object.entries(map).map(([word, rules]) => {
    const got = (row) => row.findings.filter((finding) => rules.includes(finding.rule));
    const expects = (row) => words(row.expected_findings).includes(word);
    return {
      word,
      built: built(rules, builtRules),
      right: rows.filter((row) => expects(row) && got(row).length > 0),
      missed: rows.filter((row) => expects(row) && got(row).length === 0),
      extra: rows.filter((row) => !expects(row) && got(row).length > 0),
      got,
    };
  });
  const unknown = [...new Set(rows.flatMap((row) => words(row.expected_findings)).filter((word) => !(word in map)))];
  return { scores, unknown };
}

const percent = (part, whole) => (whole === 0 ? "-" : `${Math.round((100 * part) / whole)}%`);
const name = (row) => `${row.id} ${row.repo} ${row.path}:${row.lines} [${row.verdict}, ${row.severity}]`;
const show = (finding) =>
  plain(`${finding.severity} ${finding.rule} ${finding.location.file}:${finding.location.line}`);

function printScores(scores) {
  const rows = scores.map(({ word, built, right, missed, extra }) => {
    const [hit, all, said] = [right.length, right.length + missed.length, right.length + extra.length];
    return [word, built, all, hit, missed.length, extra.length, percent(hit, said), percent(hit, all)];
  });
  process.stdout.write(
    `${table(["word", "built", "rows", "right", "missed", "extra", "precision", "recall"], rows)}\n`,
  );
}

function printDisagreements(scores) {
  for (const { word, built, missed, extra, got } of scores) {
    if (built === "no") continue;
    for (const row of missed)
      process.stdout.write(
        `\nmissed  ${word}: ${name(row)}\n        got ${row.findings.map(show).join("; ") || "nothing"}\n        row: ${row.reason}\n`,
      );
    for (const row of extra)
      process.stdout.write(
        `\nextra   ${word}: ${name(row)}\n        got ${got(row).map(show).join("; ")}\n        row: ${row.reason}\n`,
      );
  }
}

function printVerdicts(rows) {
  const failures = rows
    .map((row) => ({ row, why: verdictFailure(row, row.findings) }))
    .filter(({ why }) => why !== undefined);
  process.stdout.write("\nVerdicts on boundary crossings\n");
  for (const { row, why } of failures) process.stdout.write(`FAILS  ${name(row)}: ${why}\n       row: ${row.reason}\n`);
  process.stdout.write(`${rows.length - failures.length} of ${rows.length} measured rows hold.\n`);
  return failures.length;
}

/** The tree of a row; a shortened commit matches a longer folder name and the other way round. */
export function treeOf(row, folders) {
  const [prefix, commit] = [`${row.repo.replace("/", "+")}@`, row.commit];
  return folders.find((folder) => {
    const rest = folder.startsWith(prefix) ? folder.slice(prefix.length) : "";
    return rest !== "" && (rest.startsWith(commit) || commit.startsWith(rest));
  });
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { tsv: { type: "string" }, row: { type: "string" } },
  });
  const folder = positionals[0];
  if (folder === undefined || !existsSync(folder) || values.tsv === undefined) {
    process.stderr.write("Usage: npm run labels -- FOLDER --tsv FILE [--row ID]\n");
    return 2;
  }
  requireBuild();
  const map = load(readFileSync(new URL("labels-map.yaml", import.meta.url), "utf8"));
  const rulesFolder = new URL("../rules/", import.meta.url);
  const built = new Set(
    readdirSync(rulesFolder)
      .filter((file) => file.endsWith(".yaml"))
      .map((file) => file.slice(0, -5)),
  );
  const folders = readdirSync(folder).sort();
  const all = readRows(readFileSync(values.tsv, "utf8")).filter(
    (row) => values.row === undefined || row.id === values.row,
  );
  const rows = all.map((row) => ({ ...row, tree: treeOf(row, folders) }));
  return report(rows, folder, map, built);
}

async function report(rows, folder, map, built) {
  const trees = [...new Set(rows.flatMap((row) => row.tree ?? []))];
  const scans = new Map(
    (await mapInPairs(trees, (tree) => scan(join(folder, tree)))).map((result, index) => [trees[index], result]),
  );
  const isMeasured = (row) =>
    row.tree !== undefined && existsSync(join(folder, row.tree, row.path)) && scans.get(row.tree).error === undefined;
  const measured = rows
    .filter(isMeasured)
    .map((row) => ({ ...row, findings: findingsOfRow(row, scans.get(row.tree).findings) }));
  const { scores, unknown } = score(measured, map, built);
  printScores(scores);
  printDisagreements(scores);
  const failed = printVerdicts(measured);
  for (const word of unknown) process.stdout.write(`No rule is mapped to "${word}".\n`);
  for (const row of rows.filter((one) => !isMeasured(one)))
    process.stdout.write(`not measured: ${name(row)}, no tree, no such file in it, or it could not be scanned\n`);
  return printErrors([...scans.values()]) > 0 ? 2 : Math.min(failed, 1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exitCode = await main();
