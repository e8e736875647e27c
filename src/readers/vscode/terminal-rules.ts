import { covers } from "../../catalog/shell-pattern.ts";
import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { regexDenials, regexPatterns } from "../client/regex-pattern.ts";
import type { Settings } from "./layers.ts";

const KEY = "chat.tools.terminal.autoApprove";
/** Still read, after the other: `DeprecatedAutoApproveCompatible` of the source below. */
const OLD_KEY = "chat.agent.terminal.autoApprove";

/** What the terminal tool of VS Code runs without a question: one entry of the setting, as patterns of a shell. */
export interface TerminalRule {
  readonly setting: string;
  readonly key: string;
  readonly location: Location;
  readonly patterns: readonly string[];
  /** Whether an entry that asks takes all of it back. */
  readonly asked: boolean;
  /** Whether it surely approves all that its patterns stand for. */
  readonly sure: boolean;
}
export interface TerminalRules {
  readonly approved: readonly TerminalRule[];
  /** Patterns that are asked about. */
  readonly asked: readonly string[];
  /** Entries that fit no command. */
  readonly inert: readonly { readonly key: string; readonly location: Location }[];
}

// Commands that VS Code asks about unless an entry of the same text says otherwise, where a rule of theirs could allow
// more than a reader: https://github.com/microsoft/vscode/blob/main/src/vs/workbench/contrib/terminalContrib/chatAgentTools/common/terminalChatAgentToolsConfiguration.ts
const ASKED_BY_DEFAULT = [
  "rm",
  "rmdir",
  "del",
  "Remove-Item",
  "ri",
  "rd",
  "erase",
  "dd",
  "kill",
  "ps",
  "top",
  "Stop-Process",
  "spps",
  "taskkill",
  "taskkill.exe",
  "curl",
  "wget",
  "Invoke-RestMethod",
  "Invoke-WebRequest",
  "irm",
  "iwr",
  "chmod",
  "chown",
  "Set-ItemProperty",
  "sp",
  "Set-Acl",
  "jq",
  "xargs",
  "eval",
  "Invoke-Expression",
  "iex",
];

/** LIMIT: entries of one setting; each that approves is held against each that asks. */
export const MAX_ENTRIES = 300;
/** LIMIT: a longer expression counts as one that leaves nothing out. */
const MAX_SOURCE = 2000;

interface Entry {
  readonly setting: string;
  readonly key: string;
  readonly location: Location;
  readonly approve: boolean;
  /** Whether it is matched against the whole command line instead of each command in it. */
  readonly whole: boolean;
}

function entryOf(value: Tree): Pick<Entry, "approve" | "whole"> | undefined {
  const approve = (value.get("approve") ?? value).boolean();
  return approve === undefined ? undefined : { approve, whole: value.get("matchCommandLine")?.boolean() === true };
}

function entriesOf(settings: Settings, setting: string): readonly Entry[] {
  const entries = settings.entries(setting);
  return entries.slice(0, MAX_ENTRIES).flatMap(({ key, value, location }) => {
    const entry = entryOf(value);
    return entry === undefined ? [] : [{ setting, key, location, ...entry }];
  });
}

/** What an entry fits: patterns of a shell, none where it fits nothing; `sure` unless its expression may fit less. */
export interface Fit {
  readonly patterns: readonly string[];
  readonly sure: boolean;
}

const NOTHING: Fit = { patterns: [], sure: true };
const ANYTHING: Fit = { patterns: ["*"], sure: true };

/**
 * `/…/` is a regular expression, anything else the beginning of a command, up to the end of a word, in which no
 * character stands for others. With `whole` the entry is held against the whole line.
 */
export function fitOf(key: string, whole = false): Fit {
  const source = expressionOf(key);
  if (source === undefined) return plainFit(key, whole);
  // NOTE: what is not tied to the start fits in the middle of a command that does anything.
  const patterns = regexPatterns(endOfWord(source)).map((one) => (one.startsWith("*") ? "*" : one));
  // NOTE: one that is tied to the start and yet not understood is narrower than everything; how much is not known.
  if (patterns.includes("*")) return { ...ANYTHING, sure: EVERYTHING.test(source) || !source.startsWith("^") };
  const wide = patterns.filter((one) => !patterns.some((other) => other !== one && covers(other, one)));
  // NOTE: what begins a whole line says nothing of the commands behind `&&` or `;` in it. An expression that goes to the
  // end and leaves these characters out still lets a new line or `$(…)` through, if nothing else stops them.
  const open = whole && patterns.some((one) => one.includes("*"));
  return open ? { ...ANYTHING, sure: !staysInLine(source) } : { patterns: wide, sure: true };
}

/** LIMIT: `\b` is taken for the end of a word of the shell; a sign such as `-` ends one for the expression, too. */
const endOfWord = (source: string): string => source.replace(/\\b\.\*/g, "( .*)?").replace(/\\b$/, "( .*)?$");

/** Expressions that plainly fit every command. */
const EVERYTHING = /^(?:\^?\.[*+]\$?|\^|\.)$/;

const expressionOf = (key: string): string | undefined => /^\/(.+)\/[dgimsuvy]*$/s.exec(key)?.[1];

/** Whether an expression goes to the end of the line, and no part of it stands for just any character. */
function staysInLine(source: string): boolean {
  if (!source.endsWith("$") || source.length > MAX_SOURCE) return false;
  const classes = source.match(/\[\^(?:\\.|[^\]\\])*\]/g) ?? [];
  const rest = source.replace(/\\[^SWD]|\[(?:\\.|[^\]\\])*\]/g, "");
  return !/\.|\\[SWD]/.test(rest) && classes.every((one) => [";", "|", "&"].every((stop) => one.includes(stop)));
}

function plainFit(key: string, whole: boolean): Fit {
  // NOTE: `*` stands for itself here, so such an entry fits no command that anybody would run.
  if (key.trim() === "" || key.includes("*")) return NOTHING;
  if (whole) return ANYTHING;
  return { patterns: [/[\w)]$/.test(key) ? `${key} *` : `${key.trimEnd()}*`], sure: true };
}

/** Entries that ask win over those that allow: https://code.visualstudio.com/docs/copilot/chat/chat-agent-mode#_autoapprove-terminal-commands */
export function terminalRules(settings: Settings): TerminalRules {
  const old = new Map(entriesOf(settings, OLD_KEY).map((entry) => [entry.key, entry]));
  const entries = [...entriesOf(settings, KEY).filter(({ key }) => !old.has(key)), ...old.values()];
  const named = new Set([...settings.entries(KEY), ...settings.entries(OLD_KEY)].map(({ key }) => key));
  const defaults = settings.isTrue("chat.tools.terminal.ignoreDefaultAutoApproveRules") ? [] : ASKED_BY_DEFAULT;
  const asked = [
    ...defaults.filter((command) => !named.has(command)).map((command) => `${command} *`),
    ...entries.filter(({ approve }) => !approve).flatMap(({ key }) => askedPatterns(key)),
  ];
  const approved = entries.filter(({ approve }) => approve);
  const fitting = approved.map((entry) => ({ ...entry, ...fitOf(entry.key, entry.whole) }));
  return {
    asked,
    approved: fitting
      .filter(({ patterns }) => patterns.length > 0)
      .map(({ setting, key, location, patterns, sure }) => {
        const left = patterns.filter((pattern) => !asked.some((stop) => covers(stop, pattern)));
        return { setting, key, location, patterns: left.length > 0 ? left : patterns, asked: left.length === 0, sure };
      }),
    inert: fitting.filter(({ patterns }) => patterns.length === 0),
  };
}

/** What an entry surely asks about: no more than its expression does, so one that only may fit stops nothing. */
function askedPatterns(key: string): readonly string[] {
  const source = expressionOf(key);
  if (source === undefined) return plainFit(key, false).patterns;
  if (EVERYTHING.test(source)) return ["*"];
  return regexDenials(endOfWord(source));
}
