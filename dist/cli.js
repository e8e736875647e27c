#!/usr/bin/env node
import {
  UserError,
  VERSION
} from "./chunks/chunk-Q2Y3HRCS.js";
import {
  LEVELS
} from "./chunks/chunk-L4UMWLU4.js";
import {
  visible
} from "./chunks/chunk-PUFTBDRO.js";
import "./chunks/chunk-7VZ5H7B6.js";

// src/cli.ts
import { writeFileSync } from "node:fs";

// src/report/index.ts
var REPORTS = {
  text: {
    ending: ".txt",
    render: async (result, { color, quiet, minSeverity }) => {
      const [{ text }, { loadPaint }] = await Promise.all([import("./chunks/text-X3PB5RPX.js"), import("./chunks/paint-RJK3NXGC.js")]);
      return text(result, { quiet, minSeverity, paint: await loadPaint(color) });
    }
  },
  json: { ending: ".json", render: async (result) => (await import("./chunks/json-ZC6HZJHA.js")).json(result) },
  sarif: {
    ending: ".sarif",
    render: async (result, { frameworks }) => (await import("./chunks/sarif-XWR6T22Z.js")).sarif(result, await frameworks())
  }
};
function isFormat(name) {
  return Object.hasOwn(REPORTS, name);
}
function formatOf(file) {
  return Object.keys(REPORTS).find((name) => isFormat(name) && file.endsWith(REPORTS[name].ending));
}

// src/usage.ts
import { parseArgs } from "node:util";

// src/nearest.ts
function nearest(typed, words) {
  let best;
  let least = Math.max(2, Math.ceil(typed.length / 3)) + 1;
  for (const word of words) {
    const distance = edits(typed.slice(0, 100), word);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}
function edits(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

// src/usage.ts
var EXIT = {
  ok: { code: 0, when: "nothing found at or above --fail-on" },
  findings: { code: 1, when: "findings at or above --fail-on" },
  failed: {
    code: 2,
    when: "it could not do its job: bad usage, an unreadable path; with --strict also any error of a file"
  }
};
var COMMANDS = {
  scan: { takes: "[PATH]", help: "findings; PATH is a repository, folder or file (default: .)", built: true },
  graph: { takes: "[PATH]", help: "the delegation graph, as JSON", built: true },
  authority: {
    takes: "[PATH]",
    help: "per agent and context: who gets through, and the line that proves it",
    built: true
  },
  explain: { takes: "RULE", help: "what a rule finds, why, how to fix it, and an example", built: true },
  blast: { takes: "CREDENTIAL", help: "who holds a credential, and what it grants", built: false },
  lock: { takes: "[PATH]", help: "write down the agreed reach of every agent", built: false },
  diff: { takes: "BASE [HEAD]", help: "what a change lets agents do", built: false },
  fix: { takes: "[PATH]", help: "apply the safe edits", built: false },
  init: { takes: "", help: "set up a workflow, a hook and a config", built: false },
  facts: { takes: "OWNER/REPO", help: "live settings that scan reads", built: false },
  org: { takes: "OWNER", help: "scan an organisation", built: false }
};
var SCANNING = ["scan"];
var OPTIONS = {
  format: {
    value: "FORMAT",
    help: "what is printed: text, json or sarif (graph: json; authority: text or json)",
    of: ["scan", "graph", "authority"],
    built: true
  },
  output: {
    value: "FILE",
    help: "also write a report, its format by the ending .txt, .json or .sarif; repeatable",
    of: SCANNING,
    built: true
  },
  "fail-on": {
    value: "LEVEL",
    help: "exit 1 at this level: critical, high, medium, low or never (default: medium)",
    of: SCANNING,
    built: true
  },
  "min-severity": {
    value: "LEVEL",
    help: "leave out what is below (default: medium for text, low for the others)",
    of: SCANNING,
    built: true
  },
  rule: { value: "RULE", help: "judge by this rule only; repeatable", of: SCANNING, built: true },
  strict: {
    help: "exit 2 when a file could not be read or understood",
    of: ["scan", "graph", "authority"],
    built: true
  },
  quiet: { help: "one line per finding", of: SCANNING, built: true },
  "no-color": { help: "no colours; NO_COLOR, FORCE_COLOR and CI are honoured too", built: true },
  help: { help: "show this", built: true },
  version: { help: "show the version", built: true },
  config: { value: "FILE", help: "read the configuration from FILE", built: false },
  baseline: { value: "FILE", help: "leave out what FILE already holds", built: false },
  "include-suppressed": { help: "show what comments set aside", built: false }
};
function readArguments(argv) {
  const options = Object.fromEntries(
    Object.entries(OPTIONS).map(([name, { value }]) => [
      name,
      { type: value === void 0 ? "boolean" : "string" }
    ])
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: { ...options, h: { type: "boolean" }, V: { type: "boolean" } },
    strict: false,
    tokens: true
  });
  const operands = [];
  const values = /* @__PURE__ */ new Map();
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const name = optionName(token.name, token.rawName);
    values.set(name, [...values.get(name) ?? [], optionValue(name, token.value, token.inlineValue)]);
  }
  const [first] = operands;
  const command = first !== void 0 && isCommand(first) ? first : "scan";
  if (first !== void 0 && isCommand(first)) operands.shift();
  checkBelongs(command, values.keys());
  return { command, operands, values };
}
function optionName(name, raw) {
  const long = { h: "help", V: "version" }[name] ?? name;
  if (!isOption(long))
    throw new UserError(
      `Unknown option \`${raw}\`.${didYouMean(long, Object.keys(OPTIONS), "--")} See \`delegraph --help\`.`
    );
  if (!OPTIONS[long].built) throw new UserError(`--${long} is not supported yet`);
  return long;
}
function optionValue(name, value, inline) {
  const option = OPTIONS[name];
  if (option.value === void 0) {
    if (inline === true) throw new UserError(`\`--${name}\` takes no value.`);
    return "";
  }
  if (value === void 0 || value === "" || inline !== true && value.length > 1 && value.startsWith("-")) {
    throw new UserError(`\`--${name}\` needs a value: \`--${name} ${option.value}\`.`);
  }
  return value;
}
function checkBelongs(command, names) {
  for (const name of names) {
    const { of } = OPTIONS[name];
    if (COMMANDS[command].built && of && !of.includes(command))
      throw new UserError(`\`delegraph ${command}\` does not take \`--${name}\`.`);
  }
}
function isCommand(word) {
  return Object.hasOwn(COMMANDS, word);
}
function isOption(word) {
  return Object.hasOwn(OPTIONS, word);
}
function didYouMean(typed, words, prefix = "") {
  const word = nearest(typed, words);
  return word === void 0 ? "" : ` Did you mean \`${prefix}${word}\`?`;
}
function level(args, name, fallback, other = []) {
  const typed = args.values.get(name)?.at(-1);
  const words = [...LEVELS].reverse();
  const found = typed === void 0 ? fallback : [...words, ...other].find((word) => word === typed);
  if (found === void 0)
    throw new UserError(`\`--${name} ${typed}\` is not a level: use ${[...words, ...other].join(", ")}.`);
  return found;
}
function help() {
  const commands = Object.entries(COMMANDS).filter(([, { built }]) => built);
  const options = Object.entries(OPTIONS).filter(([, { built }]) => built);
  const lines = [
    "Usage: delegraph [COMMAND] [OPTIONS]",
    "",
    "Finds how coding agents can be started, what they reach, and with whose authority, from the files alone.",
    "",
    "Commands:",
    ...columns(commands.map(([name, { takes, help: text }]) => [`${name} ${takes}`, text])),
    "",
    "Without a command, `scan` is meant.",
    "",
    "Options:",
    ...columns(
      options.map(([name, { value, help: text }]) => [`--${name}${value === void 0 ? "" : ` ${value}`}`, text])
    ),
    "",
    "Exit codes:",
    ...columns(Object.values(EXIT).map(({ code, when }) => [String(code), when]))
  ];
  return `${lines.join("\n")}
`;
}
function columns(rows) {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

// src/cli.ts
var LATER_FORMATS = ["markdown", "html", "mermaid", "dot", "github"];
var LATER_ENDINGS = [".md", ".html", ".mmd", ".dot"];
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
  const format = formatArgument(args, ["text", "json", "sarif"], "text");
  const files = (args.values.get("output") ?? []).map((file) => ({ file, format: outputFormat(file) }));
  const failOn = level(args, "fail-on", "medium", ["never"]);
  const isText = [format, ...files.map((one) => one.format)].every((one) => one === "text");
  const minSeverity = level(args, "min-severity", isText ? "medium" : "low");
  const rules = args.values.get("rule") ?? [];
  await checkRules(rules);
  const result = await scanPath(args, minSeverity, rules);
  const shown = level(args, "min-severity", "medium");
  const options = {
    quiet: args.values.has("quiet"),
    minSeverity: shown,
    frameworks: () => import("./chunks/frameworks-FMPUCADB.js")
  };
  for (const { file, format: kind } of files) {
    write(file, await REPORTS[kind].render(result, { ...options, color: false }));
  }
  const text = await REPORTS[format].render(result, { ...options, color: wantsColor(args) });
  const found = failOn !== "never" && countAtOrAbove(result, failOn) > 0;
  return { text, code: strictCode(args, result) ?? (found ? EXIT.findings.code : EXIT.ok.code) };
}
async function runGraph(args) {
  formatArgument(args, ["json"], "json");
  const result = await scanPath(args, "low", []);
  const { graphJson } = await import("./chunks/json-ZC6HZJHA.js");
  return { text: graphJson(result), code: strictCode(args, result) ?? EXIT.ok.code };
}
async function runAuthority(args) {
  const format = formatArgument(args, ["text", "json"], "text");
  const result = await scanPath(args, "low", []);
  const code = strictCode(args, result) ?? EXIT.ok.code;
  if (format === "json") return { text: (await import("./chunks/json-ZC6HZJHA.js")).authorityJson(result), code };
  return { text: (await import("./chunks/authority-ZT4SO62C.js")).authority(result), code };
}
async function runExplain({ operands }) {
  const { BUILTIN_RULES } = await import("./chunks/builtin.generated-T5GR45FP.js");
  const [id, ...rest] = operands;
  const ids = BUILTIN_RULES.map((rule2) => rule2.id);
  if (id === void 0) throw new UserError(`\`delegraph explain\` needs a rule: ${ids.join(", ")}.`);
  if (rest.length > 0) throw new UserError("`delegraph explain` takes one rule.");
  const rule = BUILTIN_RULES.find((one) => one.id === id.split("/")[0]);
  if (!rule) throw new UserError(`There is no rule \`${id}\`.${didYouMean(id, ids)}`);
  const [{ explain }, { EXAMPLES }, { title }] = await Promise.all([
    import("./chunks/explain-SG3NBSVJ.js"),
    import("./chunks/examples.generated-3Y2E6JNP.js"),
    import("./chunks/frameworks-FMPUCADB.js")
  ]);
  return { text: explain(rule, EXAMPLES, title), code: EXIT.ok.code };
}
async function scanPath(args, minSeverity, rules) {
  const [path = ".", ...more] = args.operands;
  if (more.length > 0) throw new UserError("more than one PATH is not supported yet");
  const { scan } = await import("./chunks/scan-AUBK7WKN.js");
  return scan({ path, minSeverity, rules });
}
async function checkRules(rules) {
  if (rules.length === 0) return;
  const { BUILTIN_RULES } = await import("./chunks/builtin.generated-T5GR45FP.js");
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
    throw new UserError(`\`--output ${file}\`: the ending says the format: use .txt, .json or .sarif.`);
  return format;
}
function write(file, text) {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UserError(`\`${file}\` cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
function countAtOrAbove({ findings, hidden }, least) {
  const levels = LEVELS.slice(LEVELS.indexOf(least));
  return findings.filter((finding) => levels.includes(finding.level)).length + levels.reduce((sum, one) => sum + hidden[one], 0);
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
  if (error instanceof UserError) return `delegraph: ${visible(error.message)}
`;
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
