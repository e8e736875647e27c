import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { REPORTS } from "./report/index.ts";
import type { Result } from "./report/result.ts";
import { atLeast, count } from "./report/summary.ts";
import { LEVELS, type Level } from "./rules/rule.ts";
import { didYouMean } from "./usage.ts";
import { UserError } from "./user-error.ts";

/** What the runner gives an action. https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
type Environment = Readonly<Record<string, string | undefined>>;

/** What action.yml asks for, checked. */
interface Inputs {
  readonly path: string;
  readonly failOn: Level | "never";
  readonly minSeverity: Level;
  readonly sarifFile: string;
  /** Only what a pull request adds, measured against the commit of its base. */
  readonly report: "all" | "new";
}

/** The events whose run proposes a change to something, which is what `new` is measured against. */
const PROPOSALS = ["pull_request", "pull_request_target", "pull_request_review", "merge_group"];

function input(env: Environment, name: string): string {
  // NOTE: the runner writes the name in capitals and leaves its hyphens.
  return (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}

function choice<T extends string>(name: string, value: string, words: readonly T[], fallback: T): T {
  if (value === "") return fallback;
  const found = words.find((word) => word === value);
  if (found === undefined)
    throw new UserError(
      `The input \`${name}\` is \`${value}\`.${didYouMean(value, words)} It takes ${words.join(", ")}.`,
    );
  return found;
}

function inputs(env: Environment): Inputs {
  const proposes = PROPOSALS.includes(env.GITHUB_EVENT_NAME ?? "");
  return {
    path: input(env, "path") || ".",
    // NOTE: where nothing is proposed nobody can act on a failed run, and code scanning shows the findings.
    failOn: choice("fail-on", input(env, "fail-on"), [...LEVELS, "never"], proposes ? "medium" : "never"),
    minSeverity: choice("min-severity", input(env, "min-severity"), LEVELS, "low"),
    sarifFile: input(env, "sarif-file") || "delegraph.sarif",
    report: choice("report", input(env, "report"), ["all", "new"], proposes ? "new" : "all"),
  };
}

/** The commits that may be the base, the best first. */
function bases(env: Environment): readonly string[] {
  const file = env.GITHUB_EVENT_PATH ?? "";
  const event: unknown = file !== "" && existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const commit = (...keys: readonly string[]): readonly string[] => {
    const value = keys.reduce<unknown>(
      (at, key) =>
        typeof at === "object" && at !== null ? Object.getOwnPropertyDescriptor(at, key)?.value : undefined,
      event,
    );
    return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value) ? [value] : [];
  };
  // NOTE: a run of `refs/pull/<n>/merge` stands on a merge whose first parent is the base as it is now.
  const merged = /^refs\/pull\/\d+\/merge$/.test(env.GITHUB_REF ?? "") ? ["HEAD^1"] : [];
  return [
    ...merged,
    ...commit("pull_request", "base", "sha"),
    ...commit("merge_group", "base_sha"),
    ...commit("before").filter((one) => !/^0+$/.test(one)),
  ];
}

async function found(env: Environment, given: Inputs): Promise<{ readonly all: Result; readonly shown: Result }> {
  const [{ scan }, { knowsCommit }] = await Promise.all([import("./scan.ts"), import("./discover/objects.ts")]);
  const options = { path: given.path, minSeverity: given.minSeverity, rules: [] };
  const all = await scan(options);
  if (given.report === "all") return { all, shown: all };
  const commit = bases(env).find((one) => knowsCommit(resolve(given.path), one));
  if (commit === undefined)
    throw new UserError(
      "The commit that this change is measured against is not in the clone. Give actions/checkout `fetch-depth: 2` (or 0), or set `report: all`.",
    );
  const { identities } = await scan({ ...options, from: { commit } });
  return { all, shown: await scan({ ...options, baseline: identities }) };
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files */
function setOutput(env: Environment, name: string, value: string): void {
  const delimiter = `delegraph-${crypto.randomUUID()}`;
  if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}

function highest({ findings }: Result): Level | "none" {
  return LEVELS.findLast((level) => findings.some((finding) => finding.level === level)) ?? "none";
}

async function run(env: Environment): Promise<void> {
  const given = inputs(env);
  const { all, shown } = await found(env, given);
  const options = {
    color: false,
    quiet: false,
    minSeverity: input(env, "min-severity") === "" ? ("medium" as const) : given.minSeverity,
    frameworks: () => import("./catalog/frameworks.ts"),
  };
  // NOTE: the log holds everything, also on a pull request: code scanning takes what is not in it for mended.
  writeFileSync(given.sarifFile, await REPORTS.sarif.render(all, options));
  if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, await REPORTS.markdown.render(shown, options));
  process.stdout.write(await REPORTS.github.render(atLeast(shown, options.minSeverity), options));
  setOutput(env, "sarif-file", given.sarifFile);
  setOutput(env, "findings", String(shown.findings.length));
  setOutput(env, "highest", highest(shown));
  if (given.failOn === "never") return;
  const levels = LEVELS.slice(LEVELS.indexOf(given.failOn));
  const failing =
    shown.findings.filter(({ level }) => levels.includes(level)).length +
    levels.reduce((sum, level) => sum + shown.hidden[level], 0);
  if (failing === 0) return;
  process.stdout.write(`::error title=delegraph::${count(failing, "finding")} at ${given.failOn} or above.\n`);
  process.exitCode = 1;
}

try {
  await run(process.env);
} catch (error) {
  process.exitCode = 2;
  const message = error instanceof Error ? error.message : String(error);
  const whose = error instanceof UserError ? "" : " This is a bug in delegraph, please report it.";
  const data = `${message}${whose}`.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  process.stdout.write(`::error title=delegraph::${data}\n`);
}
