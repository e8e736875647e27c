import {
  LEVELS,
  nearest
} from "./chunk-V6P2COKR.js";
import {
  UserError
} from "./chunk-EZEDJ4BC.js";

// src/report/index.ts
var REPORTS = {
  text: {
    ending: ".txt",
    forPeople: true,
    render: async (result, { color, quiet, minSeverity }) => {
      const [{ text }, { loadPaint }] = await Promise.all([import("./text-ABOY2A5D.js"), import("./paint-MGYSYCAZ.js")]);
      return text(result, { quiet, minSeverity, paint: await loadPaint(color) });
    }
  },
  json: { ending: ".json", render: async (result) => (await import("./json-XAIHTZHH.js")).json(result) },
  sarif: {
    ending: ".sarif",
    render: async (result, { frameworks }) => (await import("./sarif-XPPV3PZI.js")).sarif(result, await frameworks())
  },
  markdown: {
    ending: ".md",
    forPeople: true,
    render: async (result, { quiet, minSeverity }) => (await import("./markdown-JEX7EQIU.js")).markdown(result, { quiet, minSeverity })
  },
  github: { render: async (result) => (await import("./github-2UZJ3FU3.js")).github(result) },
  mermaid: { ending: ".mmd", render: async (result) => (await import("./mermaid-DWH7FTFB.js")).mermaid(result) },
  dot: { ending: ".dot", render: async (result) => (await import("./dot-4I7NTCN3.js")).dot(result) }
};
var FORMATS = Object.keys(REPORTS).filter(isFormat);
var ENDINGS = FORMATS.flatMap((name) => reportOf(name).ending ?? []);
function isFormat(name) {
  return Object.hasOwn(REPORTS, name);
}
function formatOf(file) {
  return FORMATS.find((name) => {
    const { ending } = reportOf(name);
    return ending !== void 0 && file.endsWith(ending);
  });
}
function isForPeople(name) {
  return reportOf(name).forPeople === true;
}
function reportOf(name) {
  return REPORTS[name];
}

// src/usage.ts
import { parseArgs } from "node:util";
var EXIT = {
  ok: { code: 0, when: "nothing found at or above --fail-on" },
  findings: { code: 1, when: "findings at or above --fail-on" },
  failed: {
    code: 2,
    when: "it could not do its job: bad usage, a config with mistakes, an unreadable path; with --strict also any error of a file"
  }
};
var COMMANDS = {
  scan: { takes: "[PATH]", help: "findings; PATH is a repository, folder or file (default: .)", built: true },
  graph: { takes: "[PATH]", help: "the delegation graph, as JSON or as a diagram", built: true },
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
    help: "what is printed: text, json, sarif, markdown, github, mermaid or dot (graph: json, mermaid or dot; authority: text or json)",
    of: ["scan", "graph", "authority"],
    built: true
  },
  output: {
    value: "FILE",
    help: "also write a report, its format by the ending .txt, .json, .sarif, .md, .mmd or .dot; repeatable",
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
    help: "leave out what is below (default: medium for text and markdown, low for the others)",
    of: SCANNING,
    built: true
  },
  config: {
    value: "FILE",
    help: "go by FILE instead of the delegraph.yaml of what is scanned",
    of: ["scan", "graph", "authority"],
    built: true
  },
  "no-config": { help: "go by no config at all", of: ["scan", "graph", "authority"], built: true },
  rule: { value: "RULE", help: "judge by this rule only; repeatable", of: SCANNING, built: true },
  staged: {
    help: "judge what git will commit, and leave out what the last commit has already (for a pre-commit hook)",
    of: SCANNING,
    built: true
  },
  "baseline-ref": {
    value: "COMMIT",
    help: "leave out what that commit has already; what has grown since counts as new",
    of: SCANNING,
    built: true
  },
  baseline: {
    value: "FILE",
    help: "leave out what an earlier SARIF log of delegraph has already",
    of: SCANNING,
    built: true
  },
  user: {
    help: "read your own configuration in your home folder as well (~/.claude, ~/.codex, ...); never in CI",
    of: ["scan", "graph", "authority"],
    built: true
  },
  strict: {
    help: "exit 2 when a file could not be read or understood",
    of: ["scan", "graph", "authority"],
    built: true
  },
  quiet: { help: "one line per finding", of: SCANNING, built: true },
  "no-color": { help: "no colours; NO_COLOR, FORCE_COLOR and CI are honoured too", built: true },
  help: { help: "show this", built: true },
  version: { help: "show the version", built: true },
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

export {
  REPORTS,
  FORMATS,
  ENDINGS,
  isFormat,
  formatOf,
  isForPeople,
  EXIT,
  COMMANDS,
  readArguments,
  didYouMean,
  level,
  help
};
