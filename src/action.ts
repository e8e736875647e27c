import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Config } from "./config/config.ts";
import { escapeData } from "./report/github.ts";
import { REPORTS } from "./report/index.ts";
import type { Result } from "./report/result.ts";
import { atLeast, count, countAtOrAbove } from "./report/summary.ts";
import { LEVELS, type Level } from "./rules/rule.ts";
import { didYouMean } from "./usage.ts";
import { UserError } from "./user-error.ts";

/** What the runner gives an action. https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
type Environment = Readonly<Record<string, string | undefined>>;

/** What action.yml asks for, checked. */
interface Inputs {
  readonly path: string;
  /** A config that takes the place of the one in what is scanned; empty for none. */
  readonly config: string;
  readonly failOn: Level | "never" | undefined;
  readonly minSeverity: Level | undefined;
  readonly sarifFile: string;
  /** Only what a pull request adds, measured against the commit of its base. */
  readonly report: "all" | "new";
  readonly proposes: boolean;
}

/** The events whose run proposes a change to something, which is what `new` is measured against. */
const PROPOSALS = ["pull_request", "pull_request_target", "pull_request_review", "merge_group"];

function input(env: Environment, name: string): string {
  // NOTE: the runner writes the name in capitals and leaves its hyphens.
  return (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}

function choice<T extends string>(name: string, value: string, words: readonly T[]): T | undefined {
  if (value === "") return undefined;
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
    config: input(env, "config"),
    failOn: choice("fail-on", input(env, "fail-on"), [...LEVELS, "never"]),
    minSeverity: choice("min-severity", input(env, "min-severity"), LEVELS),
    sarifFile: input(env, "sarif-file") || "delegraph.sarif",
    report: choice("report", input(env, "report"), ["all", "new"]) ?? (proposes ? "new" : "all"),
    proposes,
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

/** Every finding, and those to report. */
interface Found {
  readonly all: Result;
  readonly shown: Result;
  readonly config: Config | undefined;
}

async function found(env: Environment, given: Inputs): Promise<Found> {
  const [{ loadConfig, scan }, { knowsCommit }] = await Promise.all([
    import("./scan.ts"),
    import("./discover/objects.ts"),
  ]);
  const { path } = given;
  const commit = bases(env).find((one) => knowsCommit(resolve(path), one));
  if (given.report === "new" && commit === undefined)
    throw new UserError(
      "The commit that this change is measured against is not in the clone. Give actions/checkout `fetch-depth: 2` (or 0), or set `report: all`.",
    );
  // NOTE: a change is measured by the config of its base: it must not excuse itself.
  const from = given.proposes && commit !== undefined ? { from: { commit } } : {};
  const config = loadConfig({ path, file: given.config === "" ? undefined : given.config, ...from });
  const options = { path, minSeverity: given.minSeverity ?? config?.minSeverity ?? "low", rules: [], config } as const;
  const all = await scan(options);
  if (given.report === "all" || commit === undefined) return { all, shown: all, config };
  const { identities } = await scan({ ...options, from: { commit } });
  return { all, shown: await scan({ ...options, baseline: identities }), config };
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
  const { all, shown, config } = await found(env, given);
  const options = {
    color: false,
    quiet: false,
    minSeverity: given.minSeverity ?? config?.minSeverity ?? ("medium" as const),
    frameworks: () => import("./catalog/frameworks.ts"),
  };
  // NOTE: the log holds everything, also on a pull request: code scanning takes what is not in it for mended.
  writeFileSync(given.sarifFile, await REPORTS.sarif.render(all, options));
  if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, await REPORTS.markdown.render(shown, options));
  process.stdout.write(await REPORTS.github.render(atLeast(shown, options.minSeverity)));
  setOutput(env, "sarif-file", given.sarifFile);
  setOutput(env, "findings", String(shown.findings.length));
  setOutput(env, "highest", highest(shown));
  // NOTE: where nothing is proposed nobody can act on a failed run, and code scanning shows the findings.
  const failOn = given.failOn ?? (given.proposes ? (config?.failOn ?? "medium") : "never");
  const failing = failOn === "never" ? 0 : countAtOrAbove(shown, failOn);
  if (failing === 0) return;
  process.stdout.write(`::error title=delegraph::${count(failing, "finding")} at ${failOn} or above.\n`);
  process.exitCode = 1;
}

try {
  await run(process.env);
} catch (error) {
  process.exitCode = 2;
  const details = error instanceof UserError ? error.details : [];
  const message = [error instanceof Error ? error.message : String(error), ...details].join("\n");
  const whose = error instanceof UserError ? "" : " This is a bug in delegraph, please report it.";
  process.stdout.write(`::error title=delegraph::${escapeData(`${message}${whose}`)}\n`);
}
