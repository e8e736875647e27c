import type { Access } from "../graph/model.ts";
import { data } from "./agents.generated.ts";

/** How a credential is presented. */
export type Channel = "env" | "gh" | "git" | "action" | "mcp" | "output";

/** `prompt`: where the workflow gives the prompt. `all-bots`: where an input admits every App. */
export interface Gap {
  readonly from: string;
  readonly to: string;
  readonly where: string;
  readonly lets: string;
}

export interface AgentEntry {
  readonly id: string;
  readonly title: string;
  readonly uses?: readonly string[];
  readonly "action-names"?: readonly string[];
  readonly cli?: readonly string[];
  /** Names that other commands have too: they count where the text beside them matches the pattern. */
  readonly "cli-beside"?: Readonly<Record<string, string>>;
  readonly packages?: readonly string[];
  readonly headless?: readonly string[];
  readonly subcommand?: readonly string[];
  /** Whether a prompt alone starts a run where nobody sits in front of it. */
  readonly "prompt-runs"?: boolean;
  /** Subcommands and options that start no agent. */
  readonly "no-run"?: readonly string[];
  readonly "model-keys"?: readonly string[];
  /** Whether the product uses the key itself, so that its agent does not get it. */
  readonly "keeps-key"?: boolean;
  /** The input, with its value, that lets the agent read the key all the same. */
  readonly "key-open"?: { readonly input: string; readonly is: string };
  /** Variables of which any one lets it reach its model; without the list, every key of a model that it is given. */
  readonly "model-env"?: readonly string[];
  readonly "token-input"?: string;
  readonly check?: {
    readonly events: readonly string[] | string;
    readonly "events-since"?: Readonly<Record<string, string>>;
    readonly "off-input"?: string;
    readonly "off-needs-input"?: string;
    readonly "bots-input"?: string;
    /** The value of that input that admits every App, and the release since when it admits none that an outsider steers. */
    readonly "bots-word"?: string;
    readonly "bots-closed-since"?: string;
    /** Releases, the last one excluded, in which it lets in more than its inputs say. */
    readonly gaps?: readonly Gap[];
  };
  /** Variables that commands of the agent do not get, where the check of who starts it is off. */
  readonly scrubs?: { readonly since: string; readonly "off-env": string; readonly variables: readonly string[] };
  /** The release since when its commands cannot ask for the identity of the job. */
  readonly "strips-oidc-since"?: string;
  /** The token of its maker's App that it asks for; `off-input` takes the job's in its place. */
  readonly "app-token"?: {
    readonly name: string;
    readonly "off-input"?: string;
    readonly grants: Readonly<Record<string, string>>;
  };
  /** The channels on which it presents the job's token without being given it. */
  readonly "job-token"?: readonly Channel[];
  /** Whether it works on a machine of its maker: always, or where the named input is true. */
  readonly remote?: boolean | string;
  /** The events on which it does anything, as far as its releases were read. */
  readonly "only-on"?: readonly string[];
  readonly source: string;
}

const ENTRIES: readonly AgentEntry[] = Object.entries(data.agents).map(
  ([id, entry]) => ({ id, ...entry }) as AgentEntry,
);
const GITHUB_MCP: Readonly<Record<string, { resource: string; access: string }>> = data["github-mcp"].tools;

/** The name of an action or image, without what stands behind it: a version, a tag, a digest. */
function slugOf(uses: string): string {
  const name = uses.split("@")[0]?.toLowerCase() ?? "";
  return name.startsWith("docker://") ? name.replace(/(?<=[^/]):[^:/]*$/, "") : name;
}

/** The agent that a `uses:` runs. */
export function agentByUses(uses: string): AgentEntry | undefined {
  const slug = slugOf(uses);
  return ENTRIES.find((entry) => entry.uses?.some((known) => known.toLowerCase() === slug));
}

/** The agent whose own action a repository holds, by the `name:` of its `action.yml`. */
export function agentByActionName(name: string): AgentEntry | undefined {
  return ENTRIES.find((entry) => entry["action-names"]?.includes(name));
}

/** The agent with this id. */
export function agentById(id: string): AgentEntry | undefined {
  return ENTRIES.find((entry) => entry.id === id);
}

/** The agent behind a command name or an npm package. */
export function agentByCommand(name: string): AgentEntry | undefined {
  return ENTRIES.find((entry) => entry.cli?.includes(name) || entry.packages?.includes(name));
}

const BESIDE_NAMES = ENTRIES.flatMap((entry) =>
  Object.entries(entry["cli-beside"] ?? {}).map(([name, pattern]) => ({
    entry,
    name,
    pattern: new RegExp(pattern),
    word: new RegExp(`(?<![\\w./-])${name}(?![\\w-])`),
  })),
);

/** The agent behind a name that other commands have too, by what stands around it. */
export function agentBeside(name: string, around: string): AgentEntry | undefined {
  return BESIDE_NAMES.find((one) => one.name === name && one.pattern.test(around))?.entry;
}

const NOT_READ_USES: readonly string[] = data["not-read"].uses;
const NOT_READ_COMMANDS: Readonly<Record<string, string>> = data["not-read"].commands;

/** Whether an action runs an agent that is known and not read yet. */
export function isUnreadAction(uses: string): boolean {
  return NOT_READ_USES.includes(slugOf(uses));
}

const ELSEWHERE = data["unknown-action"];
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];
const isAmong = (list: readonly string[], word: string): boolean => list.includes(word);

/** Whether an action that the catalog does not have looks like an agent: by its name, or by an input that only a model takes. */
export function seemsAgentAction(uses: string, inputs: Iterable<string>): boolean {
  const [, ...path] = slugOf(uses).split("/");
  const last = wordsOf(path.at(-1) ?? "");
  if (last.some((word) => isAmong(ELSEWHERE.chores, word))) return false;
  if (path.flatMap(wordsOf).some((word) => isAmong(ELSEWHERE.names, word))) return true;
  // NOTE: one action for an agent stands in the root of its repository; what lies beside it there is for its chores.
  const isWhole = path.length === 1 || /(?:^|-)agents?$/.test(path.at(-1) ?? "");
  if (isWhole && last.some((word) => isAmong(ELSEWHERE["last-names"], word))) return true;
  return [...inputs].some((input) =>
    ELSEWHERE.inputs.some((name) => `-${input.toLowerCase().replaceAll("_", "-")}-`.includes(`-${name}-`)),
  );
}

/** Whether a command line runs an agent that is known and not read yet. */
export function isUnreadCommand(name: string, words: readonly string[]): boolean {
  const sign = Object.hasOwn(NOT_READ_COMMANDS, name) ? NOT_READ_COMMANDS[name] : undefined;
  return sign !== undefined && (sign === "" || words.includes(sign));
}

const COMMANDS = [
  ...ENTRIES.flatMap((entry) => [...(entry.cli ?? []), ...(entry.packages ?? [])]),
  ...Object.keys(NOT_READ_COMMANDS),
];

const ALL = COMMANDS.join("\n");
/** Whether a text is part of a name: a variable may hold it, and others the rest. */
const isPart = (text: string): boolean => text !== "" && ALL.includes(text);
// NOTE: of a package also the last part of its name, which a variable may hold.
const NAMES = new RegExp(
  `(?<!\\w)(?:${COMMANDS.flatMap((name) => [name, name.split("/").at(-1) ?? name])
    .map((name) => name.replace(/[^\w@/-]/g, "\\$&"))
    .join("|")})(?![\\w-])`,
);
/** Spellings that hide a name from a look at the text: `$'cl\x61ude'`, `cl{au,}de`. */
const HIDDEN = /\$["']|\\[xuU0-7]|\{[^\s{}]*,/;
/** Words that an expansion makes together with what stands beside it: `$A$B`, `$(echo cla)ude`. Quotes may stand between. */
const GLUED = /(?:\$\w+|[})`])(?:["']|\\\n?)*[$`]/;
/** A word behind an expansion, or behind what is put to the end of a variable. */
const BEHIND = /(?:\$\w+(?:["']|\\\n?)+|[})`](?:["']|\\\n?)*|\+=\(?(?:["']|\\\n?)*)([a-z@/-]+)/g;
/** The last letter of a word before an expansion. NOTE: to look for the whole word from its start takes nine times as long. */
const LAST = /[a-z@/-](?:["']|\\\n?)*[$`]/g;
const LETTER = /[a-z@/-]/;

function wordUpTo(text: string, last: number): string {
  let start = last;
  while (start > 0 && LETTER.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, last + 1);
}

/** Words that an expansion may make longer. */
function* wordsBeside(script: string): Generator<string> {
  for (const [, word = ""] of script.matchAll(BEHIND)) yield word;
  for (const { index } of script.matchAll(LAST)) yield wordUpTo(script, index);
}

/** Whether a script may run an agent: a quick look that finds every name however it is written, and some that are none. */
export function mayNameAgent(script: string): boolean {
  if (HIDDEN.test(script) || BESIDE_NAMES.some(({ pattern, word }) => pattern.test(script) && word.test(script)))
    return true;
  if (NAMES.test(script.replace(/\\\r?\n|["'\\]/g, ""))) return true;
  if (!/[$`]/.test(script)) return false;
  if (GLUED.test(script)) return true;
  for (const word of wordsBeside(script))
    if (word !== "/" && (isPart(word) || word.split("/").some(isPart))) return true;
  return false;
}

// NOTE: one expression for all of them takes a third of the time of a search for each.
const SLUGS = new RegExp(
  ENTRIES.flatMap((entry) => entry.uses ?? [])
    .map((slug) => slug.replace(/[^\w-]/g, "\\$&"))
    .join("|"),
  "i",
);

/** Whether a workflow names an agent in so many words: its command, its package or its action. */
export function namesAgent(workflow: string): boolean {
  return SLUGS.test(workflow) || NAMES.test(workflow);
}

const UNKNOWN = data["unknown-command"];

/** Whether a command whose name only a run can tell looks like an agent: by an option of its own, or by the variable's name. */
export function looksLikeAgent(name: string, words: readonly string[]): boolean {
  const flags: readonly string[] = UNKNOWN.flags;
  if (words.some((word) => flags.includes(word.split("=", 1)[0] ?? ""))) return true;
  const headless: readonly string[] = UNKNOWN.headless;
  return isAgentName(name) && words.some((word) => headless.includes(word));
}

/** Whether the name of a variable or a file is that of an agent: `CLAUDE_BIN`, `matrix.cli`, `run-agent.sh`. */
export function isAgentName(name: string): boolean {
  const parts = name.toLowerCase().match(/[a-z]+/g) ?? [];
  const names: readonly string[] = UNKNOWN.names;
  // NOTE: the agent of SSH and those of build systems are none.
  if (parts.some((part) => /^(?:ssh|gpg|buildkite|azure|datadog|jenkins)$/.test(part))) return false;
  if (parts.some((part) => names.includes(part) || names.includes(part.replace(/s$/, "")))) return true;
  const own = parts.filter((part) => !/^(?:matrix|inputs|env|vars|cmd|bin|path)$/.test(part));
  const whole: readonly string[] = UNKNOWN["whole-names"];
  return own.length === 1 && whole.includes(own[0] ?? "");
}

const NAMES_IN_PROGRAMS = new RegExp(`(?:^|["'\`\\s/(;&|])(?:${COMMANDS.join("|")})["'\`\\s,]`, "g");
const RUNS_IN_PROGRAMS = /["'`\s](?:-p|--print|--prompt|exec|run|--yolo|--dangerously-[a-z-]+)["'`\s,=]/;
/** How far behind the name the words of a run may stand, in characters. */
const NEAR = 120;

/** Whether a program in any language seems to start an agent, by a name with the words of a run behind it, or a library. */
export function suggestsAgent(program: string): boolean {
  if (data.libraries.names.some((name) => program.includes(name))) return true;
  for (const { index, 0: name } of program.matchAll(NAMES_IN_PROGRAMS)) {
    const end = index + name.length - 1;
    if (RUNS_IN_PROGRAMS.test(program.slice(end, end + NEAR))) return true;
  }
  return false;
}

/** What a tool of the GitHub MCP server acts on; `undefined` for tools that only read. */
export function githubMcpReach(tool: string): { resource: string; access: Access } | undefined {
  const row = GITHUB_MCP[tool];
  return row && { resource: row.resource, access: row.access as Access };
}
