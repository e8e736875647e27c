import { parseArgs } from "node:util";
import { nearest } from "./nearest.ts";
import { LEVELS, type Level } from "./rules/rule.ts";
import { UserError } from "./user-error.ts";

/** The three exit codes. */
export const EXIT = {
  ok: { code: 0, when: "nothing found at or above --fail-on" },
  findings: { code: 1, when: "findings at or above --fail-on" },
  failed: {
    code: 2,
    when: "it could not do its job: bad usage, a config with mistakes, an unreadable path; with --strict also any error of a file",
  },
} as const;

/** Every command. One that is not built yet says so. */
export const COMMANDS = {
  scan: { takes: "[PATH]", help: "findings; PATH is a repository, folder or file (default: .)", built: true },
  graph: { takes: "[PATH]", help: "the delegation graph, as JSON or as a diagram", built: true },
  authority: {
    takes: "[PATH]",
    help: "per agent and context: who gets through, and the line that proves it",
    built: true,
  },
  explain: { takes: "RULE", help: "what a rule finds, why, how to fix it, and an example", built: true },
  blast: { takes: "CREDENTIAL", help: "who holds a credential, and what it grants", built: false },
  lock: { takes: "[PATH]", help: "write down the agreed reach of every agent", built: false },
  diff: { takes: "BASE [HEAD]", help: "what a change lets agents do", built: false },
  fix: { takes: "[PATH]", help: "apply the safe edits", built: false },
  init: { takes: "", help: "set up a workflow, a hook and a config", built: false },
  facts: { takes: "OWNER/REPO", help: "live settings that scan reads", built: false },
  org: { takes: "OWNER", help: "scan an organisation", built: false },
} as const satisfies Record<string, { takes: string; help: string; built: boolean }>;
export type Command = keyof typeof COMMANDS;

interface Option {
  /** The value's name in the help; absent for a switch. */
  readonly value?: string;
  readonly help: string;
  /** The commands that take it; absent: every command. */
  readonly of?: readonly Command[];
  readonly built: boolean;
}

const SCANNING: readonly Command[] = ["scan"];

/** Every option, in the order of the help. */
export const OPTIONS = {
  format: {
    value: "FORMAT",
    help: "what is printed: text, json, sarif, markdown, github, mermaid or dot (graph: json, mermaid or dot; authority: text or json)",
    of: ["scan", "graph", "authority"],
    built: true,
  },
  output: {
    value: "FILE",
    help: "also write a report, its format by the ending .txt, .json, .sarif, .md, .mmd or .dot; repeatable",
    of: SCANNING,
    built: true,
  },
  "fail-on": {
    value: "LEVEL",
    help: "exit 1 at this level: critical, high, medium, low or never (default: medium)",
    of: SCANNING,
    built: true,
  },
  "min-severity": {
    value: "LEVEL",
    help: "leave out what is below (default: medium for text and markdown, low for the others)",
    of: SCANNING,
    built: true,
  },
  config: {
    value: "FILE",
    help: "go by FILE instead of the delegraph.yaml of what is scanned",
    of: ["scan", "graph", "authority"],
    built: true,
  },
  "no-config": { help: "go by no config at all", of: ["scan", "graph", "authority"], built: true },
  rule: { value: "RULE", help: "judge by this rule only; repeatable", of: SCANNING, built: true },
  staged: {
    help: "judge what git will commit, and leave out what the last commit has already (for a pre-commit hook)",
    of: SCANNING,
    built: true,
  },
  "baseline-ref": {
    value: "COMMIT",
    help: "leave out what that commit has already; what has grown since counts as new",
    of: SCANNING,
    built: true,
  },
  baseline: {
    value: "FILE",
    help: "leave out what an earlier SARIF log of delegraph has already",
    of: SCANNING,
    built: true,
  },
  user: {
    help: "read your own configuration in your home folder as well (~/.claude, ~/.codex, ...); never in CI",
    of: ["scan", "graph", "authority"],
    built: true,
  },
  strict: {
    help: "exit 2 when a file could not be read or understood",
    of: ["scan", "graph", "authority"],
    built: true,
  },
  quiet: { help: "one line per finding", of: SCANNING, built: true },
  "no-color": { help: "no colours; NO_COLOR, FORCE_COLOR and CI are honoured too", built: true },
  help: { help: "show this", built: true },
  version: { help: "show the version", built: true },
  "include-suppressed": { help: "show what comments set aside", built: false },
} as const satisfies Record<string, Option>;
type OptionName = keyof typeof OPTIONS;

/** What the command line asks for. */
export interface Arguments {
  readonly command: Command;
  readonly operands: readonly string[];
  /** By option; the last value of an option that is not repeatable counts. */
  readonly values: ReadonlyMap<OptionName, readonly string[]>;
}

/** Reads a command line by the tables above; a `UserError` says what is wrong with it. */
export function readArguments(argv: readonly string[]): Arguments {
  const options = Object.fromEntries(
    Object.entries<Option>(OPTIONS).map(([name, { value }]) => [
      name,
      { type: value === undefined ? "boolean" : "string" } as const,
    ]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: { ...options, h: { type: "boolean" }, V: { type: "boolean" } },
    strict: false,
    tokens: true,
  });
  const operands: string[] = [];
  const values = new Map<OptionName, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const name = optionName(token.name, token.rawName);
    values.set(name, [...(values.get(name) ?? []), optionValue(name, token.value, token.inlineValue)]);
  }
  const [first] = operands;
  const command = first !== undefined && isCommand(first) ? first : "scan";
  if (first !== undefined && isCommand(first)) operands.shift();
  checkBelongs(command, values.keys());
  return { command, operands, values };
}

function optionName(name: string, raw: string): OptionName {
  const long = { h: "help", V: "version" }[name] ?? name;
  if (!isOption(long))
    throw new UserError(
      `Unknown option \`${raw}\`.${didYouMean(long, Object.keys(OPTIONS), "--")} See \`delegraph --help\`.`,
    );
  if (!OPTIONS[long].built) throw new UserError(`--${long} is not supported yet`);
  return long;
}

/** NOTE: `--format --quiet` is a forgotten value, not a format of that name. */
function optionValue(name: OptionName, value: string | undefined, inline: boolean | undefined): string {
  const option: Option = OPTIONS[name];
  if (option.value === undefined) {
    if (inline === true) throw new UserError(`\`--${name}\` takes no value.`);
    return "";
  }
  if (value === undefined || value === "" || (inline !== true && value.length > 1 && value.startsWith("-"))) {
    throw new UserError(`\`--${name}\` needs a value: \`--${name} ${option.value}\`.`);
  }
  return value;
}

function checkBelongs(command: Command, names: Iterable<OptionName>): void {
  for (const name of names) {
    const { of }: Option = OPTIONS[name];
    if (COMMANDS[command].built && of && !of.includes(command))
      throw new UserError(`\`delegraph ${command}\` does not take \`--${name}\`.`);
  }
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(COMMANDS, word);
}

function isOption(word: string): word is OptionName {
  return Object.hasOwn(OPTIONS, word);
}

/** ` Did you mean …?`, or nothing. */
export function didYouMean(typed: string, words: Iterable<string>, prefix = ""): string {
  const word = nearest(typed, words);
  return word === undefined ? "" : ` Did you mean \`${prefix}${word}\`?`;
}

/** The value of an option that takes a level, or another word of its own. */
export function level<Other extends string = never>(
  args: Arguments,
  name: "fail-on" | "min-severity",
  fallback: Level | Other,
  other: readonly Other[] = [],
): Level | Other {
  const typed = args.values.get(name)?.at(-1);
  const words = [...LEVELS].reverse();
  const found = typed === undefined ? fallback : [...words, ...other].find((word) => word === typed);
  if (found === undefined)
    throw new UserError(`\`--${name} ${typed}\` is not a level: use ${[...words, ...other].join(", ")}.`);
  return found;
}

/** The text of `--help`. */
export function help(): string {
  const commands = Object.entries(COMMANDS).filter(([, { built }]) => built);
  const options = Object.entries<Option>(OPTIONS).filter(([, { built }]) => built);
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
      options.map(([name, { value, help: text }]) => [`--${name}${value === undefined ? "" : ` ${value}`}`, text]),
    ),
    "",
    "Exit codes:",
    ...columns(Object.values(EXIT).map(({ code, when }) => [String(code), when])),
  ];
  return `${lines.join("\n")}\n`;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
