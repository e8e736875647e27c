#!/usr/bin/env node
import {
  COMMANDS,
  ENDINGS,
  EXIT,
  FORMATS,
  REPORTS,
  didYouMean,
  formatOf,
  help,
  isForPeople,
  isFormat,
  level,
  readArguments
} from "./chunks/chunk-7EEGGG4M.js";
import {
  countAtOrAbove
} from "./chunks/chunk-DBCSTX47.js";
import {
  visible
} from "./chunks/chunk-4JXSKLTI.js";
import {
  VERSION
} from "./chunks/chunk-V6P2COKR.js";
import {
  UserError
} from "./chunks/chunk-EZEDJ4BC.js";
import "./chunks/chunk-7VZ5H7B6.js";

// src/cli.ts
import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
var LATER_FORMATS = ["html"];
var LATER_ENDINGS = [".html"];
var RUN = {
  scan: runScan,
  graph: runGraph,
  authority: runAuthority,
  explain: runExplain
};
async function run(argv) {
  const args = readArguments(argv);
  if (args.values.has("help")) return { text: help(), code: EXIT.ok.code };
  if (args.values.has("version")) return { text: `${VERSION}
`, code: EXIT.ok.code };
  const command = RUN[args.command];
  if (!COMMANDS[args.command].built || !command) throw new UserError(`${args.command} is not supported yet`);
  return command(args);
}
async function runScan(args) {
  const format = formatArgument(args, FORMATS, "text");
  const files = (args.values.get("output") ?? []).map((file) => ({ file, format: outputFormat(file) }));
  const rules = args.values.get("rule") ?? [];
  await checkRules(rules);
  const { path, config } = await targetOf(args);
  const failOn = level(args, "fail-on", config?.failOn ?? "medium", ["never"]);
  const forPeople = [format, ...files.map((one) => one.format)].every(isForPeople);
  const minSeverity = level(args, "min-severity", config?.minSeverity ?? (forPeople ? "medium" : "low"));
  const shown = level(args, "min-severity", config?.minSeverity ?? "medium");
  const { scan } = await import("./chunks/scan-OOJITKFZ.js");
  const baseline = await baselineOf(args, path, config, rules);
  const from = fromOf(args);
  const home = homeOf(args);
  const result = await scan({ path, minSeverity, rules, config, from, home, ...baseline && { baseline } });
  const options = {
    quiet: args.values.has("quiet"),
    minSeverity: shown,
    frameworks: () => import("./chunks/frameworks-OXK47SQ3.js")
  };
  for (const { file, format: kind } of files) {
    write(file, await REPORTS[kind].render(result, { ...options, color: false }));
  }
  const text = await REPORTS[format].render(result, { ...options, color: wantsColor(args) });
  const found = failOn !== "never" && countAtOrAbove(result, failOn) > 0;
  return { text, code: strictCode(args, result) ?? (found ? EXIT.findings.code : EXIT.ok.code) };
}
async function runGraph(args) {
  const format = formatArgument(args, ["json", "mermaid", "dot"], "json");
  const result = await scanWhole(args);
  const code = strictCode(args, result) ?? EXIT.ok.code;
  if (format === "mermaid") return { text: (await import("./chunks/mermaid-DWH7FTFB.js")).mermaid(result), code };
  if (format === "dot") return { text: (await import("./chunks/dot-4I7NTCN3.js")).dot(result), code };
  return { text: (await import("./chunks/json-XAIHTZHH.js")).graphJson(result), code };
}
async function runAuthority(args) {
  const format = formatArgument(args, ["text", "json"], "text");
  const result = await scanWhole(args);
  const code = strictCode(args, result) ?? EXIT.ok.code;
  if (format === "json") return { text: (await import("./chunks/json-XAIHTZHH.js")).authorityJson(result), code };
  return { text: (await import("./chunks/authority-UA6RFNPJ.js")).authority(result), code };
}
async function runExplain({ operands }) {
  const { BUILTIN_RULES } = await import("./chunks/builtin.generated-IUJKYBBL.js");
  const [id, ...rest] = operands;
  const ids = BUILTIN_RULES.map((rule2) => rule2.id);
  if (id === void 0) throw new UserError(`\`delegraph explain\` needs a rule: ${ids.join(", ")}.`);
  if (rest.length > 0) throw new UserError("`delegraph explain` takes one rule.");
  const rule = BUILTIN_RULES.find((one) => one.id === id.split("/")[0]);
  if (!rule) throw new UserError(`There is no rule \`${id}\`.${didYouMean(id, ids)}`);
  const [{ explain }, { EXAMPLES }, { title }] = await Promise.all([
    import("./chunks/explain-QF7NKOW4.js"),
    import("./chunks/examples.generated-ZLQDU4FG.js"),
    import("./chunks/frameworks-OXK47SQ3.js")
  ]);
  return { text: explain(rule, EXAMPLES, title), code: EXIT.ok.code };
}
function fromOf(args) {
  return args.values.has("staged") ? "index" : "disk";
}
function homeOf(args) {
  if (!args.values.has("user")) return void 0;
  if ((process.env.CI ?? "") !== "")
    throw new UserError("`--user` reads the configuration of a person: it is refused in CI.");
  if (args.values.has("staged")) throw new UserError("`--user` and `--staged` contradict each other: leave one out.");
  return realpathSync(homedir());
}
async function baselineOf(args, path, config, rules) {
  const file = args.values.get("baseline")?.at(-1);
  const commit = args.values.get("baseline-ref")?.at(-1);
  if (file !== void 0 && commit !== void 0)
    throw new UserError("`--baseline` and `--baseline-ref` contradict each other: leave one out.");
  if (file !== void 0) return knownBy(file);
  const base = commit ?? (args.values.has("staged") ? "HEAD" : void 0);
  if (base === void 0) return void 0;
  const { scan } = await import("./chunks/scan-OOJITKFZ.js");
  return (await scan({ path, minSeverity: "low", rules, config, from: { commit: base } })).identities;
}
async function knownBy(file) {
  let log;
  try {
    log = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const why = error instanceof SyntaxError ? "it is not valid JSON" : messageOf(error);
    throw new UserError(`\`--baseline ${file}\` cannot be read: ${why}.`);
  }
  const known = (await import("./chunks/baseline-VTOQF3IY.js")).identitiesOf(log);
  if (known === void 0)
    throw new UserError(`\`${file}\` is no SARIF log of delegraph: write one with \`--output ${file}\`.`);
  return known;
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
async function targetOf(args) {
  const [path = ".", ...more] = args.operands;
  if (more.length > 0) throw new UserError("more than one PATH is not supported yet");
  const file = args.values.get("config")?.at(-1);
  if (!args.values.has("no-config"))
    return { path, config: (await import("./chunks/scan-OOJITKFZ.js")).loadConfig({ path, file, from: fromOf(args) }) };
  if (file !== void 0) throw new UserError("`--config` and `--no-config` contradict each other: leave one out.");
  return { path, config: void 0 };
}
async function scanWhole(args) {
  const { path, config } = await targetOf(args);
  const { scan } = await import("./chunks/scan-OOJITKFZ.js");
  return scan({ path, minSeverity: "low", rules: [], config, home: homeOf(args) });
}
async function checkRules(rules) {
  if (rules.length === 0) return;
  const { BUILTIN_RULES } = await import("./chunks/builtin.generated-IUJKYBBL.js");
  const ids = BUILTIN_RULES.map((rule) => rule.id);
  const unknown = rules.find((id) => !ids.includes(id));
  if (unknown !== void 0) throw new UserError(`There is no rule \`${unknown}\`.${didYouMean(unknown, ids)}`);
}
function formatArgument(args, formats, fallback) {
  const typed = args.values.get("format")?.at(-1);
  if (typed === void 0) return fallback;
  if (isFormat(typed) && formats.includes(typed)) return typed;
  if (isFormat(typed) || LATER_FORMATS.includes(typed))
    throw new UserError(`\`${args.command} --format ${typed}\` is not supported yet`);
  throw new UserError(`\`${typed}\` is not a format.${didYouMean(typed, formats)} Use ${formats.join(", ")}.`);
}
function outputFormat(file) {
  const later = LATER_ENDINGS.find((ending) => file.endsWith(ending));
  if (later !== void 0) throw new UserError(`\`--output *${later}\` is not supported yet`);
  const format = formatOf(file);
  if (format === void 0)
    throw new UserError(`\`--output ${file}\`: the ending says the format: use ${ENDINGS.join(", ")}.`);
  return format;
}
function write(file, text) {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UserError(`\`${file}\` cannot be written: ${messageOf(error)}.`);
  }
}
function strictCode(args, { diagnostics }) {
  return args.values.has("strict") && diagnostics.some((diagnostic) => diagnostic.level === "error") ? EXIT.failed.code : void 0;
}
function wantsColor(args) {
  const { NO_COLOR, FORCE_COLOR, CI, TERM } = process.env;
  if (args.values.has("no-color") || (NO_COLOR ?? "") !== "") return false;
  if (FORCE_COLOR !== void 0 && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return process.stdout.isTTY === true && TERM !== "dumb" && (CI ?? "") === "";
}
function failure(error) {
  if (error instanceof UserError) {
    const details = error.details.map((detail) => `  ${visible(detail)}
`);
    return `delegraph: ${visible(error.message)}
${details.join("")}`;
  }
  const message = visible(error instanceof Error ? error.message : String(error));
  const stack = process.env.DELEGRAPH_DEBUG && error instanceof Error ? `${error.stack}
` : "";
  return `delegraph ${VERSION}: ${message}
This is a bug in delegraph, please report it. DELEGRAPH_DEBUG=1 shows where.
${stack}`;
}
function ignoreClosedPipe(error) {
  if (error.code !== "EPIPE") throw error;
}
process.stdout.on("error", ignoreClosedPipe);
process.stderr.on("error", ignoreClosedPipe);
try {
  const { text, code } = await run(process.argv.slice(2));
  process.exitCode = code;
  process.stdout.write(text);
} catch (error) {
  process.exitCode = EXIT.failed.code;
  process.stderr.write(failure(error));
}
