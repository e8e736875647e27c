/**
 * Measures the built command: medians of runs taken in turns on one machine, printed as ratios. Never a test,
 * because a shared machine's clock proves nothing.
 *
 *   npm run bench            everything (some minutes)
 *   npm run bench -- --quick fewer runs
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeSmall, writeWorkflows } from "./bench-repository.mjs";
import { writeSources } from "./bench-sources.mjs";
import { CLI, requireBuild, table } from "./run-cli.mjs";

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });
const say = (text) => process.stdout.write(`${text}\n`);

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

// VmHWM and not `maxRSS`: the kernel carries the latter over from the process that started the child.
const PEAK_HOOK = `data:text/javascript,${encodeURIComponent(
  'import{readFileSync,writeSync}from"node:fs";process.on("exit",()=>{const m=/VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status","utf8"));writeSync(2,"\\npeak "+(m?m[1]:0)+"\\n")});',
)}`;

/** One run of node; milliseconds of wall time as the caller sees it. */
function run(args) {
  const began = process.hrtime.bigint();
  const child = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
  const milliseconds = Number(process.hrtime.bigint() - began) / 1e6;
  if (child.status !== 0)
    throw new Error(`node ${args.join(" ")} ended with ${child.status}: ${child.stderr.slice(0, 400)}`);
  return { milliseconds, stderr: child.stderr };
}
const scanArguments = (root) => [CLI, "scan", root, "--format", "json", "--fail-on", "never"];

/** What a scan says of itself, so that a fast scan that reads nothing is seen. */
function readBack(root) {
  const child = spawnSync(process.execPath, scanArguments(root), { encoding: "utf8", maxBuffer: 2 ** 30 });
  const { files, coverage, findings } = JSON.parse(child.stdout);
  return `${files.read} files read, ${files.skipped} skipped, ${coverage.agents} agents, ${findings.length} findings`;
}

function coldStart(root, runs) {
  writeSmall(root);
  const times = { node: [], scan: [] };
  for (let i = 0; i < runs; i++) {
    times.node.push(run(["-e", "0"]).milliseconds);
    times.scan.push(run(scanArguments(root)).milliseconds);
  }
  const ratios = times.scan.map((scan, index) => scan / times.node[index]);
  say(`Cold scan of a small repository (${readBack(root)}), ${runs} runs in turns with \`node -e 0\``);
  say(
    `  node -e 0 ${median(times.node).toFixed(0)} ms, scan ${median(times.scan).toFixed(0)} ms: ${median(ratios).toFixed(2)}x (median of the paired ratios; the aim is 2.0x at most)\n`,
  );
}

/** Rounds over all sizes, so that a slow minute of the machine touches every size alike. */
function scaling(folder, counts, runs) {
  const repositories = counts.map((count) => {
    const root = join(folder, `workflows-${count}`);
    const sizes = writeWorkflows(root, count);
    return { count, root, sizes, times: [], peaks: [] };
  });
  for (let i = 0; i < runs; i++) {
    for (const one of repositories) {
      one.times.push(run(scanArguments(one.root)).milliseconds);
      one.peaks.push(
        Number(/peak (\d+)/.exec(run(["--import", PEAK_HOOK, ...scanArguments(one.root)]).stderr)?.[1] ?? 0) / 1024,
      );
    }
  }
  const largest = repositories.find(({ count }) => count === 1000) ?? repositories[0];
  const sorted = [...largest.sizes].sort((a, b) => a - b);
  const at = (share) => `${(sorted[Math.floor(sorted.length * share)] / 1000).toFixed(1)} KB`;
  say(
    `Generated workflows: median ${at(0.5)}, p90 ${at(0.9)}, largest ${at(0.999)}; ${readBack(largest.root)} of ${largest.count}`,
  );
  const rows = repositories.map(({ count, sizes, times, peaks }, index) => {
    const [time, previous] = [median(times), repositories[index - 1]];
    const growth = previous === undefined ? "-" : `${(time / median(previous.times)).toFixed(2)}x`;
    const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6;
    return [
      count,
      megabytes.toFixed(1),
      time.toFixed(0),
      ((1000 * count) / time).toFixed(0),
      growth,
      Math.max(...peaks).toFixed(0),
    ];
  });
  say(
    "  The aim for 1,000: at least 400 files a second, below 250 MB, time growing no faster than the number of files.",
  );
  say(table(["files", "MB", "ms", "files/s", "growth", "peak MB"], rows));
}

/** Reads files and does nothing with them: what a search of them costs at the least. */
const READ = `import{readFileSync}from"node:fs";const names=readFileSync(process.argv[1],"utf8").split("\\n");const b=performance.now();for(const name of names)readFileSync(name);process.stderr.write("read "+(performance.now()-b))`;

/** The same small repository without source code, with some of which none counts, and with agents in some of it. */
function sources(folder, count, agents, runs) {
  const roots = ["sources-none", "sources-plain", "sources-agents"].map((name) => join(folder, name));
  writeSources(roots[0], 0, 0);
  const plain = writeSources(roots[1], count, 0);
  writeSources(roots[2], count, agents);
  const list = join(folder, "sources.txt");
  writeFileSync(list, plain.map(({ name }) => name).join("\n"));
  const reads = [];
  const cases = roots.flatMap((root) => [false, true].map((staged) => ({ root, staged, times: [], peaks: [] })));
  for (let i = 0; i < runs; i++) {
    reads.push(Number(/read ([\d.]+)/.exec(run(["--input-type=module", "-e", READ, list]).stderr)?.[1]));
    for (const one of cases) {
      const args = [...scanArguments(one.root), ...(one.staged ? ["--staged"] : [])];
      one.times.push(run(args).milliseconds);
      one.peaks.push(Number(/peak (\d+)/.exec(run(["--import", PEAK_HOOK, ...args]).stderr)?.[1] ?? 0) / 1024);
    }
  }
  const read = median(reads);
  const megabytes = plain.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  say(
    `${count} source files (${megabytes.toFixed(1)} MB, ${read.toFixed(0)} ms to read), none or ${agents} of which import agent packages; ${readBack(roots[2])}`,
  );
  say("  The aim: files without such imports cost at most about as much as reading them.");
  const rows = cases.map(({ root, staged, times, peaks }) => {
    const before = cases.find((one) => one.root === roots[0] && one.staged === staged);
    const more = median(times.map((time, index) => time - before.times[index]));
    const name =
      root === roots[0] ? "no sources" : root === roots[1] ? `${count}, 0 agents` : `${count}, ${agents} agents`;
    const ratio = root === roots[0] ? "-" : `${(more / read).toFixed(1)}x`;
    return [
      `${name}${staged ? ", staged" : ""}`,
      median(times).toFixed(0),
      more.toFixed(0),
      ratio,
      Math.max(...peaks).toFixed(0),
    ];
  });
  say(`${table(["repository", "ms", "more ms", "of a read", "peak MB"], rows)}\n`);
}

function main() {
  requireBuild();
  const folder = mkdtempSync(join(tmpdir(), "delegraph-bench-"));
  try {
    say(`node ${process.version}, ${cpus().length} cores\n`);
    coldStart(join(folder, "small"), values.quick ? 7 : 21);
    sources(folder, 1000, 50, values.quick ? 3 : 11);
    scaling(folder, [250, 500, 1000, 2000], values.quick ? 1 : 5);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
main();
