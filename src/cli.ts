import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import type { Config } from "./config/config.ts";
import type { From } from "./discover/discover.ts";
import { visible } from "./report/escape.ts";
import { ENDINGS, FORMATS, type Format, formatOf, isFormat, isForPeople, REPORTS } from "./report/index.ts";
import type { Result } from "./report/result.ts";
import { countAtOrAbove } from "./report/summary.ts";
import type { Identity } from "./rules/baseline.ts";
import { type Arguments, COMMANDS, didYouMean, EXIT, help, level, readArguments } from "./usage.ts";
import { UserError } from "./user-error.ts";
import { VERSION } from "./version.ts";

/** Formats and endings that DESIGN.md names and nobody built yet. */
const LATER_FORMATS: readonly string[] = ["html"];
const LATER_ENDINGS: readonly string[] = [".html"];

/** What a command prints, and how the process ends. */
interface Answer {
  readonly text: string;
  readonly code: number;
}

const RUN: Readonly<Record<string, (args: Arguments) => Promise<Answer>>> = {
  scan: runScan,
  graph: runGraph,
  authority: runAuthority,
  explain: runExplain,
};

async function run(argv: readonly string[]): Promise<Answer> {
  const args = readArguments(argv);
  if (args.values.has("help")) return { text: help(), code: EXIT.ok.code };
  if (args.values.has("version")) return { text: `${VERSION}\n`, code: EXIT.ok.code };
  const command = RUN[args.command];
  if (!COMMANDS[args.command].built || !command) throw new UserError(`${args.command} is not supported yet`);
  return command(args);
}

async function runScan(args: Arguments): Promise<Answer> {
  const format = formatArgument(args, FORMATS, "text");
  const files = (args.values.get("output") ?? []).map((file) => ({ file, format: outputFormat(file) }));
  const rules = args.values.get("rule") ?? [];
  await checkRules(rules);
  const { path, config } = await targetOf(args);
  const failOn = level(args, "fail-on", config?.failOn ?? "medium", ["never"]);
  const forPeople = [format, ...files.map((one) => one.format)].every(isForPeople);
  const minSeverity = level(args, "min-severity", config?.minSeverity ?? (forPeople ? "medium" : "low"));
  const shown = level(args, "min-severity", config?.minSeverity ?? "medium");
  const { scan } = await import("./scan.ts");
  const baseline = await baselineOf(args, path, config, rules);
  const from = fromOf(args);
  const home = homeOf(args);
  const result = await scan({ path, minSeverity, rules, config, from, home, ...(baseline && { baseline }) });
  const options = {
    quiet: args.values.has("quiet"),
    minSeverity: shown,
    frameworks: () => import("./catalog/frameworks.ts"),
  };
  for (const { file, format: kind } of files) {
    write(file, await REPORTS[kind].render(result, { ...options, color: false }));
  }
  const text = await REPORTS[format].render(result, { ...options, color: wantsColor(args) });
  const found = failOn !== "never" && countAtOrAbove(result, failOn) > 0;
  return { text, code: strictCode(args, result) ?? (found ? EXIT.findings.code : EXIT.ok.code) };
}

async function runGraph(args: Arguments): Promise<Answer> {
  const format = formatArgument(args, ["json", "mermaid", "dot"], "json");
  const result = await scanWhole(args);
  const code = strictCode(args, result) ?? EXIT.ok.code;
  if (format === "mermaid") return { text: (await import("./report/mermaid.ts")).mermaid(result), code };
  if (format === "dot") return { text: (await import("./report/dot.ts")).dot(result), code };
  return { text: (await import("./report/json.ts")).graphJson(result), code };
}

async function runAuthority(args: Arguments): Promise<Answer> {
  const format = formatArgument(args, ["text", "json"], "text");
  const result = await scanWhole(args);
  const code = strictCode(args, result) ?? EXIT.ok.code;
  if (format === "json") return { text: (await import("./report/json.ts")).authorityJson(result), code };
  return { text: (await import("./report/authority.ts")).authority(result), code };
}

async function runExplain({ operands }: Arguments): Promise<Answer> {
  const { BUILTIN_RULES } = await import("./rules/builtin.generated.ts");
  const [id, ...rest] = operands;
  const ids = BUILTIN_RULES.map((rule) => rule.id);
  if (id === undefined) throw new UserError(`\`delegraph explain\` needs a rule: ${ids.join(", ")}.`);
  if (rest.length > 0) throw new UserError("`delegraph explain` takes one rule.");
  const rule = BUILTIN_RULES.find((one) => one.id === id.split("/")[0]);
  if (!rule) throw new UserError(`There is no rule \`${id}\`.${didYouMean(id, ids)}`);
  const [{ explain }, { EXAMPLES }, { title }] = await Promise.all([
    import("./report/explain.ts"),
    import("./report/examples.generated.ts"),
    import("./catalog/frameworks.ts"),
  ]);
  return { text: explain(rule, EXAMPLES, title), code: EXIT.ok.code };
}

function fromOf(args: Arguments): From {
  return args.values.has("staged") ? "index" : "disk";
}

/** The home folder, where the user asks for it. A runner's is nobody's, and what is in it is no part of the repository. */
function homeOf(args: Arguments): string | undefined {
  if (!args.values.has("user")) return undefined;
  if ((process.env.CI ?? "") !== "")
    throw new UserError("`--user` reads the configuration of a person: it is refused in CI.");
  if (args.values.has("staged")) throw new UserError("`--user` and `--staged` contradict each other: leave one out.");
  return realpathSync(homedir());
}

/** What is known already: an earlier log, or another commit; for what is staged the last one. */
async function baselineOf(
  args: Arguments,
  path: string,
  config: Config | undefined,
  rules: readonly string[],
): Promise<readonly Identity[] | undefined> {
  const file = args.values.get("baseline")?.at(-1);
  const commit = args.values.get("baseline-ref")?.at(-1);
  if (file !== undefined && commit !== undefined)
    throw new UserError("`--baseline` and `--baseline-ref` contradict each other: leave one out.");
  if (file !== undefined) return knownBy(file);
  const base = commit ?? (args.values.has("staged") ? "HEAD" : undefined);
  if (base === undefined) return undefined;
  const { scan } = await import("./scan.ts");
  return (await scan({ path, minSeverity: "low", rules, config, from: { commit: base } })).identities;
}

async function knownBy(file: string): Promise<readonly Identity[]> {
  let log: unknown;
  try {
    log = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const why = error instanceof SyntaxError ? "it is not valid JSON" : messageOf(error);
    throw new UserError(`\`--baseline ${file}\` cannot be read: ${why}.`);
  }
  const known = (await import("./rules/baseline.ts")).identitiesOf(log);
  if (known === undefined)
    throw new UserError(`\`${file}\` is no SARIF log of delegraph: write one with \`--output ${file}\`.`);
  return known;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What is scanned, and the config that it is scanned by. */
async function targetOf(args: Arguments): Promise<{ readonly path: string; readonly config: Config | undefined }> {
  const [path = ".", ...more] = args.operands;
  if (more.length > 0) throw new UserError("more than one PATH is not supported yet");
  const file = args.values.get("config")?.at(-1);
  if (!args.values.has("no-config"))
    return { path, config: (await import("./scan.ts")).loadConfig({ path, file, from: fromOf(args) }) };
  if (file !== undefined) throw new UserError("`--config` and `--no-config` contradict each other: leave one out.");
  return { path, config: undefined };
}

async function scanWhole(args: Arguments): Promise<Result> {
  const { path, config } = await targetOf(args);
  const { scan } = await import("./scan.ts");
  return scan({ path, minSeverity: "low", rules: [], config, home: homeOf(args) });
}

async function checkRules(rules: readonly string[]): Promise<void> {
  if (rules.length === 0) return;
  const { BUILTIN_RULES } = await import("./rules/builtin.generated.ts");
  const ids = BUILTIN_RULES.map((rule) => rule.id);
  const unknown = rules.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new UserError(`There is no rule \`${unknown}\`.${didYouMean(unknown, ids)}`);
}

function formatArgument(args: Arguments, formats: readonly Format[], fallback: Format): Format {
  const typed = args.values.get("format")?.at(-1);
  if (typed === undefined) return fallback;
  if (isFormat(typed) && formats.includes(typed)) return typed;
  if (isFormat(typed) || LATER_FORMATS.includes(typed))
    throw new UserError(`\`${args.command} --format ${typed}\` is not supported yet`);
  throw new UserError(`\`${typed}\` is not a format.${didYouMean(typed, formats)} Use ${formats.join(", ")}.`);
}

function outputFormat(file: string): Format {
  const later = LATER_ENDINGS.find((ending) => file.endsWith(ending));
  if (later !== undefined) throw new UserError(`\`--output *${later}\` is not supported yet`);
  const format = formatOf(file);
  if (format === undefined)
    throw new UserError(`\`--output ${file}\`: the ending says the format: use ${ENDINGS.join(", ")}.`);
  return format;
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UserError(`\`${file}\` cannot be written: ${messageOf(error)}.`);
  }
}

function strictCode(args: Arguments, { diagnostics }: Result): number | undefined {
  return args.values.has("strict") && diagnostics.some((diagnostic) => diagnostic.level === "error")
    ? EXIT.failed.code
    : undefined;
}

/** https://no-color.org, https://force-color.org; otherwise only a terminal that is not a CI log. */
function wantsColor(args: Arguments): boolean {
  const { NO_COLOR, FORCE_COLOR, CI, TERM } = process.env;
  if (args.values.has("no-color") || (NO_COLOR ?? "") !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return process.stdout.isTTY === true && TERM !== "dumb" && (CI ?? "") === "";
}

function failure(error: unknown): string {
  if (error instanceof UserError) {
    const details = error.details.map((detail) => `  ${visible(detail)}\n`);
    return `delegraph: ${visible(error.message)}\n${details.join("")}`;
  }
  const message = visible(error instanceof Error ? error.message : String(error));
  const stack = process.env.DELEGRAPH_DEBUG && error instanceof Error ? `${error.stack}\n` : "";
  return `delegraph ${VERSION}: ${message}\nThis is a bug in delegraph, please report it. DELEGRAPH_DEBUG=1 shows where.\n${stack}`;
}

/** NOTE: a reader that has seen enough (`| head`) closes the pipe; that is no failure of ours. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

process.stdout.on("error", ignoreClosedPipe);
process.stderr.on("error", ignoreClosedPipe);
try {
  const { text, code } = await run(process.argv.slice(2));
  // NOTE: never process.exit: a pipe is written asynchronously, and the end of a long report would be lost.
  process.exitCode = code;
  process.stdout.write(text);
} catch (error) {
  process.exitCode = EXIT.failed.code;
  process.stderr.write(failure(error));
}
