import { ACCESSES, type Access } from "../graph/model.ts";
import { data } from "./commands.generated.ts";
import { covers, normalise, type PatternPart, patternParts, withoutWrapper } from "./shell-pattern.ts";

/** From one thing to everything; the wider one wins where several fit. */
export const BREADTHS = ["narrow", "wide", "build", "interpreter", "any"] as const;
export type Breadth = (typeof BREADTHS)[number];
const CHANNELS = ["gh", "git", "none", "shell"] as const;

/** One thing that a command acts on. `shell`: with any credential that its environment holds. */
export interface CommandReach {
  readonly resource: string;
  readonly access: Access;
  readonly via: (typeof CHANNELS)[number];
}
/** How much a shell pattern allows. `pinned`: it is tied to one issue or pull request. */
export interface ShellBreadth {
  readonly breadth: Breadth;
  readonly command: string;
  readonly pinned: boolean;
}

interface Row {
  readonly words: readonly string[];
  readonly breadth: Breadth;
  readonly closed: Breadth;
  readonly form: string;
  readonly reach: readonly CommandReach[];
}
interface Judged {
  readonly breadth: Breadth;
  readonly reach: readonly CommandReach[];
}

const member = <T extends string>(list: readonly T[], value: string | undefined, otherwise: T): T =>
  list.find((known) => known === value) ?? otherwise;

function effect(text: string, channel: string): CommandReach {
  const [resource = "", access] = text.split(" ");
  return { resource, access: member(ACCESSES, access, "read"), via: member(CHANNELS, channel, "none") };
}

const EVERYTHING = (channel: string): readonly CommandReach[] => data.everything.map((text) => effect(text, channel));
const EXEC: CommandReach = { resource: "host:exec", access: "exec", via: "none" };
const ANY_CODE: readonly CommandReach[] = [
  EXEC,
  { resource: "host:files", access: "write", via: "none" },
  { resource: "internet", access: "send", via: "none" },
  ...EVERYTHING("shell"),
  ...data.beyond.map((text) => effect(text, "shell")),
];

type Source = readonly [command: string, row: (typeof data.rows)[number]];
const SOURCES: ReadonlyMap<string, readonly Source[]> = byFirstWord();
const ROWS = new Map<string, readonly Row[]>();

function byFirstWord(): Map<string, Source[]> {
  const sources = new Map<string, Source[]>();
  for (const row of data.rows) {
    for (const command of row.commands) {
      const [first = ""] = command.split(" ", 1);
      const list = sources.get(first) ?? [];
      list.push([command, row]);
      sources.set(first, list);
    }
  }
  return sources;
}

/** The commands that begin with this word. NOTE: read when they are asked for, for a scan asks for few of them. */
function rowsOf(first: string): readonly Row[] | undefined {
  const rows = ROWS.get(first) ?? SOURCES.get(first)?.map(rowOf);
  if (rows !== undefined) ROWS.set(first, rows);
  return rows;
}

function rowOf([command, row]: Source): Row {
  const form = "form" in row ? row.form : undefined;
  const closed = "closed" in row ? row.closed : undefined;
  return {
    words: command.split(" "),
    breadth: member(BREADTHS, row.breadth, "narrow"),
    closed: member(BREADTHS, closed, "narrow"),
    form: form ?? "plain",
    reach: typeof row.effects === "string" ? EVERYTHING(row.via) : row.effects.map((text) => effect(text, row.via)),
  };
}

/** How much a `Bash(...)` rule with this specifier allows; none at all means every command. */
export function shellBreadth(specifier: string | undefined): ShellBreadth {
  const parts = patternParts(specifier);
  return {
    breadth: widest(parts.map((part) => judge(part).breadth)),
    command: normalise(specifier),
    pinned: parts.length > 0 && parts.every(isPinned),
  };
}

/**
 * What allowing this shell pattern reaches, each resource and access once. `except` are patterns that are denied:
 * they take subcommands away from a wildcard, but nothing from a pattern that allows any code.
 */
export function commandReach(command: string, except: readonly string[] = []): readonly CommandReach[] {
  const found = new Map<string, CommandReach>();
  for (const part of patternParts(command)) {
    const { breadth, reach } = judge(part, except);
    const code = breadth === "any" || breadth === "interpreter" ? ANY_CODE : breadth === "build" ? [EXEC] : [];
    for (const one of [...code, ...(isPinned(part) ? pin(part, reach) : reach)]) {
      const key = `${one.resource} ${one.access}`;
      if (!found.has(key)) found.set(key, one);
    }
  }
  return [...found.values()];
}

/** Whether the catalog says of every command of the pattern what it does; a script of the repository may do anything. */
export function isKnownCommand(command: string): boolean {
  const parts = patternParts(command);
  return parts.length > 0 && parts.every(({ fixed }) => fixed[0] !== undefined && SOURCES.has(fixed[0]));
}

function widest(breadths: readonly Breadth[]): Breadth {
  return BREADTHS.findLast((breadth) => breadths.includes(breadth)) ?? "narrow";
}

function judge(part: PatternPart, except: readonly string[] = [], depth = 0): Judged {
  const [first, ...others] = part.fixed;
  if (first === undefined) return judgeOpenName(part.open);
  // NOTE: an absolute path names a program of the machine; a relative one is a command of its own.
  const name = first.startsWith("/") || first.startsWith("~") ? first.slice(first.lastIndexOf("/") + 1) : first;
  const rows = rowsOf(name)?.filter(
    ({ words }) => words.length === 1 || !except.some((denied) => covers(denied, words.join(" "))),
  );
  if (rows === undefined) return { breadth: "narrow", reach: [] };
  if (isThreadPath(part)) return { breadth: "narrow", reach: THREADS };
  const fixed = withoutFlags(rows, [name, ...others]);
  const row = rows
    .filter(({ words }) => words.every((word, i) => word === fixed[i]))
    .sort((a, b) => b.words.length - a.words.length)[0];
  const { open } = part;
  const longer =
    open === undefined
      ? []
      : rows.filter(
          ({ words }) =>
            words.length > fixed.length &&
            fixed.every((word, i) => word === words[i]) &&
            words[fixed.length]?.startsWith(open),
        );
  const own: Judged =
    row === undefined ? { breadth: "narrow", reach: [] } : judgeRow(row, { fixed, open }, except, depth);
  // NOTE: a wildcard where the subcommand stands is wide, however harmless each subcommand is.
  const breadth = widest([
    own.breadth,
    ...longer.map((other) => other.breadth),
    ...(longer.some(({ words }) => !words.at(-1)?.startsWith("-")) ? (["wide"] as const) : []),
  ]);
  return { breadth, reach: [...own.reach, ...longer.flatMap((other) => other.reach)] };
}

const THREADS: readonly CommandReach[] = [
  { resource: "github:issues", access: "write", via: "gh" },
  { resource: "github:pull-requests", access: "write", via: "gh" },
];

/**
 * `gh api repos/x/y/issues/N/comments`: an endpoint below a thread, with wildcards for its names.
 * NOTE: a wildcard also fits blanks, so a crafted argument list could leave the endpoint; who writes such a pattern
 * meant to narrow, and the reach of a thread is what is reported.
 */
function isThreadPath({ fixed, wild }: PatternPart): boolean {
  return (
    fixed[0] === "gh" && fixed[1] === "api" && /^\/?repos\/[^\s]*\/(?:issues|pulls)\/[^\s]*\/[a-z_]+$/.test(wild ?? "")
  );
}

/** A wildcard in the command's own name: `*`, `python*`, `./*`. */
function judgeOpenName(open: string | undefined): Judged {
  if (open === undefined) return { breadth: "narrow", reach: [] };
  if (open === "") return { breadth: "any", reach: [] };
  const rows = [...SOURCES.keys()].filter((name) => name.startsWith(open)).flatMap((name) => rowsOf(name) ?? []);
  return {
    breadth: widest([open.includes("/") ? "build" : "narrow", ...rows.map((row) => row.breadth)]),
    reach: rows.flatMap((row) => row.reach),
  };
}

function judgeRow(row: Row, part: PatternPart, except: readonly string[], depth: number): Judged {
  if (row.form === "script") return { breadth: judgeScript(row, part), reach: row.reach };
  if (row.form === "plain") {
    const whole = part.open !== undefined || row.breadth === "build" || row.breadth === "narrow";
    return { breadth: whole ? row.breadth : row.closed, reach: row.reach };
  }
  const inner = withoutWrapper(part, row.words.length);
  if (inner.fixed.length === 0) return { breadth: part.open === undefined ? "narrow" : row.breadth, reach: [] };
  // LIMIT: wrappers inside wrappers.
  if (depth > 5) return { breadth: "interpreter", reach: [] };
  const within = judge(inner, except, depth + 1);
  return row.form === "run" ? { breadth: widest(["build", within.breadth]), reach: within.reach } : within;
}

// Options that take code: `bash -c`, `node -e`, `python -c`, `pwsh -Command`.
const CODE_OPTIONS: ReadonlySet<string> = new Set([
  "-c",
  "-e",
  "-E",
  "-p",
  "-r",
  "-i",
  "-s",
  "-lc",
  "-ic",
  "--eval",
  "--print",
  "--command",
  "-Command",
  "eval",
]);

function judgeScript(row: Row, { fixed, open }: PatternPart): Breadth {
  const rest = fixed.slice(row.words.length);
  if (rest.some((word) => CODE_OPTIONS.has(word))) return open === undefined ? "narrow" : "interpreter";
  if (rest.some((word) => word === "-m" || !word.startsWith("-"))) return "build";
  if (open === undefined) return "narrow";
  // `python scripts/*`: any program of that folder, and no more.
  return open === "" || open.startsWith("-") ? row.breadth : "build";
}

// Options before the subcommand, and those of them that take a value: the manuals of git, gh and npm.
const VALUE_OPTIONS: ReadonlySet<string> = new Set([
  "-C",
  "-R",
  "--repo",
  "--prefix",
  "--cwd",
  "--git-dir",
  "--work-tree",
  "--filter",
  "-F",
  "-w",
  "--workspace",
  "--dir",
]);

function withoutFlags(rows: readonly Row[], fixed: readonly string[]): readonly string[] {
  if (!rows.some(({ words }) => words.length > 1)) return fixed;
  const words = [...fixed];
  while (words[1]?.startsWith("-") && !rows.some((row) => row.words[1] === words[1]))
    words.splice(1, VALUE_OPTIONS.has(words[1]) ? 2 : 1);
  return words;
}

// A number, an expression that ends in one, or a shell variable that is named like one.
const NUMBER = /^(?:#?\d+|\$\{\{.*(?:number|issue|pull_request).*\}\}|\$\{?[A-Z_]*(?:NUMBER|ISSUE|PR)[A-Z_]*\}?)$/;
const NUMBER_IN_PATH = /\/(?:issues|pulls)\/(?:\d+|\$\{\{[^{}]*\}\}|\$\{?[A-Z_]+\}?)(?:\/|$)/;

function isPinned({ fixed }: PatternPart): boolean {
  if (fixed[0] !== "gh") return false;
  if (fixed[1] === "api") return fixed.some((word) => NUMBER_IN_PATH.test(word));
  return (fixed[1] === "issue" || fixed[1] === "pr") && fixed.slice(3).some((word) => NUMBER.test(word));
}

/** A number in the fixed words leaves one thread; a fixed path leaves `gh api` nothing else. */
function pin({ fixed }: PatternPart, reach: readonly CommandReach[]): readonly CommandReach[] {
  if (fixed[1] === "api") return [{ resource: "github:own-thread", access: "write", via: "gh" }];
  return reach.map((one) => {
    const thread = one.resource === "github:issues" || one.resource === "github:pull-requests";
    return thread && (one.access === "read" || one.access === "write")
      ? { ...one, resource: "github:own-thread" }
      : one;
  });
}
