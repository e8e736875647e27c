import type { Access } from "../graph/model.ts";
import { data } from "./agents.generated.ts";

export interface AgentEntry {
  readonly id: string;
  readonly title: string;
  readonly uses?: readonly string[];
  readonly "action-names"?: readonly string[];
  readonly cli?: readonly string[];
  readonly packages?: readonly string[];
  readonly headless?: readonly string[];
  readonly subcommand?: readonly string[];
  readonly "model-keys"?: readonly string[];
  readonly "token-input"?: string;
  readonly check?: {
    readonly events: readonly string[] | string;
    readonly "events-since"?: Readonly<Record<string, string>>;
    readonly "off-input": string;
    readonly "off-needs-input"?: string;
    readonly "bots-input"?: string;
    /** The value of that input that admits every App, and the release since when it admits none that an outsider steers. */
    readonly "bots-word"?: string;
    readonly "bots-closed-since"?: string;
  };
  readonly "app-token"?: { readonly name: string; readonly grants: Readonly<Record<string, string>> };
  readonly source: string;
}

const ENTRIES: readonly AgentEntry[] = Object.entries(data.agents).map(
  ([id, entry]) => ({ id, ...entry }) as AgentEntry,
);
const GITHUB_MCP: Readonly<Record<string, { resource: string; access: string }>> = data["github-mcp"].tools;

/** The agent that a `uses:` slug runs, longest slug first; the version is what stands behind `@`. */
export function agentByUses(uses: string): AgentEntry | undefined {
  const slug = uses.split("@")[0]?.toLowerCase() ?? "";
  return ENTRIES.find((entry) => entry.uses?.some((known) => known.toLowerCase() === slug));
}

/** The agent whose own action a repository holds, by the `name:` of its `action.yml`. */
export function agentByActionName(name: string): AgentEntry | undefined {
  return ENTRIES.find((entry) => entry["action-names"]?.includes(name));
}

/** The agent behind a command name or an npm package. */
export function agentByCommand(name: string): AgentEntry | undefined {
  return ENTRIES.find((entry) => entry.cli?.includes(name) || entry.packages?.includes(name));
}

const NOT_READ_USES: readonly string[] = data["not-read"].uses;
const NOT_READ_COMMANDS: Readonly<Record<string, string>> = data["not-read"].commands;

/** Whether an action runs an agent that is known and not read yet. */
export function isUnreadAction(uses: string): boolean {
  return NOT_READ_USES.includes(uses.split("@")[0]?.toLowerCase() ?? "");
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

/** Whether a script may run an agent: a quick look that finds every name however it is quoted, and some that are none. */
export function mayNameAgent(script: string): boolean {
  // NOTE: `$'\\x63'` spells a character in a way that only the shell's own parser reads.
  if (script.includes("$'")) return true;
  const plain = script.replace(/["'\\\n]/g, "");
  return COMMANDS.some((name) => plain.includes(name));
}

/** What a tool of the GitHub MCP server acts on; `undefined` for tools that only read. */
export function githubMcpReach(tool: string): { resource: string; access: Access } | undefined {
  const row = GITHUB_MCP[tool];
  return row && { resource: row.resource, access: row.access as Access };
}
