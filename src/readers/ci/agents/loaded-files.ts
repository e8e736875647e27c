import { loadedBy, restoringOf } from "../../../catalog/instructions.ts";
import type { Repository } from "../../reader.ts";
import type { TriggerContext } from "../run.ts";
import type { AgentStep } from "./agent.ts";
import { atLeast, pinnedVersion } from "./version.ts";

/** What an agent takes from the folder it starts in, where somebody else wrote what is there. */
export interface LoadedFiles {
  /** They can start programs, or grant tools. */
  readonly programs: readonly string[];
  /** They tell the agent what to do. */
  readonly texts: readonly string[];
  /** A text that it reads in sub-folders, too. */
  readonly nested: string | undefined;
}

const commandOf = ({ step }: AgentStep): string =>
  [step.run?.string(), step.with.get("claude_args")?.text].filter((text) => text !== undefined).join("\n");

// https://code.claude.com/docs/en/cli-reference
const SOURCES = /--setting-sources[ =]["']?([a-z,]*)/;
const STRICT_MCP = /--strict-mcp-config\b/;

/** Without the project among the sources of its settings, or with the servers of the command line alone, Claude leaves them out. */
function leftOut(path: string, command: string): boolean {
  if (path === ".mcp.json") return STRICT_MCP.test(command);
  const [, sources] = SOURCES.exec(command) ?? [];
  return path === ".claude" && sources !== undefined && !sources.split(",").includes("project");
}

/** Whether the product starts programs that the workspace names: since some release it asks to be told so. */
function trustsWorkspace(agent: AgentStep): boolean {
  const { step, entry } = agent;
  const { "programs-until": until, "trusted-by": trust } = loadedBy(entry.id);
  if (until === undefined) return true;
  const isOn = (name: string): boolean => /^(?:true|1)$/i.test(step.env.get(name)?.text.trim() ?? "");
  if (trust?.variables.some(isOn) || trust?.flags.some((flag) => commandOf(agent).includes(flag))) return true;
  const version = step.with.get("gemini_cli_version")?.text.trim().replace(/^v/, "");
  return version !== undefined && /^\d+\.\d+/.test(version) && atLeast({ version, floats: false }, until) === false;
}

/** What the action itself puts back from the base branch in this context, or `[]`. */
function restored({ entry, step }: AgentStep, { event }: TriggerContext): readonly string[] {
  const row = restoringOf(entry.id);
  if (row === undefined || !row.events.includes(event)) return [];
  // NOTE: a commit without a version behind it may be an old one.
  return atLeast(pinnedVersion(step.uses ?? "", step.comment), row.since) === true ? row.paths : [];
}

// `@AGENTS.md` in CLAUDE.md takes that file in: https://code.claude.com/docs/en/memory
const IMPORTS = /(?:^|\s)@(?:\.\/)?AGENTS\.md\b/;

/** What the agent loads from a workspace that somebody else wrote, in one context. */
export function loadedFiles(agent: AgentStep, context: TriggerContext, repository: Repository): LoadedFiles {
  const row = loadedBy(agent.entry.id);
  const command = commandOf(agent);
  const back = new Set(restored(agent, context));
  const programs = trustsWorkspace(agent) ? row.programs.filter((path) => !leftOut(path, command)) : [];
  const imported = row.texts.includes("CLAUDE.md") && IMPORTS.test(repository.file("CLAUDE.md")?.text ?? "");
  return {
    programs: programs.filter((path) => !back.has(path)),
    texts: [...row.texts, ...(imported ? ["AGENTS.md"] : [])].filter((path) => !back.has(path)),
    nested: row.nested,
  };
}
