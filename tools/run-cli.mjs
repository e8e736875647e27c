/** Runs the built command as a child process, as a user would, and reads its JSON report. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The command that is measured: always the built one. */
export const CLI = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

export const LEVELS = ["none", "low", "medium", "high", "critical"];

/** Levels as numbers, so that "at `high` or above" is a comparison. */
export const rank = (level) => Math.max(0, LEVELS.indexOf(level));

/** The highest level among findings; `none` when there is none. */
export const highest = (findings) => LEVELS[Math.max(0, ...findings.map((finding) => rank(finding.severity)))];

/** Scans a folder at the lowest threshold. A scan that fails has no findings and an `error` that says why. */
export async function scan(folder) {
  const began = performance.now();
  const { code, out, err } = await run([
    CLI,
    "scan",
    folder,
    "--format",
    "json",
    "--min-severity",
    "low",
    "--fail-on",
    "never",
  ]);
  const milliseconds = Math.round(performance.now() - began);
  const failed = (why) => ({ findings: [], diagnostics: [], milliseconds, error: plain(`scan of ${folder} ${why}`) });
  if (code !== 0) return failed(`ended with ${code}: ${err.slice(0, 600)}`);
  try {
    return { ...JSON.parse(out), milliseconds };
  } catch (error) {
    return failed(`printed no JSON: ${error.message}`);
  }
}

function run(args) {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const [out, err] = [[], []];
  child.stdout.on("data", (chunk) => out.push(chunk));
  child.stderr.on("data", (chunk) => err.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}

/** Says which scans failed, and how many did: a table without them would look better than it is. */
export function printErrors(scans) {
  const errors = scans.flatMap((one) => one.error ?? []);
  for (const error of errors) process.stdout.write(`ERROR  ${error}\n`);
  return errors.length;
}

/** Maps with at most two children at a time; the order of the results is that of the items. */
export async function mapInPairs(items, work) {
  const results = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index]);
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}

/** Every place a finding speaks of: its own first, then those of its steps. */
export function placesOf(finding) {
  const steps = (finding.paths ?? [])
    .flatMap((path) => path.steps)
    .flatMap((step) => (step.location ? [step.location] : []));
  return [finding.location, ...steps];
}

/** Text of scanned repositories, harmless in a terminal. */
export const plain = (text) => String(text).replace(/[\p{Cc}\p{Cf}]/gu, "?");

/** Stops with a plain message when there is nothing to run. */
export function requireBuild() {
  if (existsSync(CLI)) return;
  process.stderr.write("There is no dist/cli.js; run `npm run build` first.\n");
  process.exit(2);
}

/** Columns padded to their widest cell; numbers stand to the right. */
export function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const isNumber = head.map((_, column) => cells.slice(1).every((row) => /^[\d.x%-]*$/.test(row[column])));
  const line = (row) =>
    row
      .map((cell, i) => (isNumber[i] ? cell.padStart(widths[i]) : cell.padEnd(widths[i])))
      .join("  ")
      .trimEnd();
  return [line(cells[0]), widths.map((width) => "-".repeat(width)).join("  "), ...cells.slice(1).map(line)].join("\n");
}
