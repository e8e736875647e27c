import { shellBreadth } from "../../catalog/commands.ts";
import type { PermissionRule } from "../../parse/permission-rule.ts";
import type { Tree } from "../../parse/tree.ts";
import { type Listed, listed, type Meant } from "../client/rule-list.ts";

// Names and aliases: https://github.com/QwenLM/qwen-code/blob/main/packages/core/src/permissions/rule-parser.ts
const KINDS: readonly (readonly ["shell" | "edit" | "read" | "web" | "search", readonly string[]])[] = [
  ["shell", ["run_shell_command", "Shell", "ShellTool", "Bash", "monitor", "Monitor"]],
  [
    "edit",
    ["edit", "Edit", "EditTool", "write_file", "WriteFile", "WriteFileTool", "Write", "replace", "notebook_edit"],
  ],
  ["read", ["read_file", "ReadFile", "ReadFileTool", "Read", "read_many_files"]],
  ["read", ["grep_search", "Grep", "GrepTool", "search_file_content", "SearchFiles", "glob", "Glob", "GlobTool"]],
  ["read", ["FindFiles", "list_directory", "ListFiles", "ListFilesTool", "ReadFolder"]],
  ["web", ["web_fetch", "WebFetch", "WebFetchTool"]],
  ["search", ["web_search", "WebSearch", "WebSearchTool"]],
];

/** What a name of a tool stands for; `undefined` for tools that reach nothing that is modelled. */
export const kindOf = (tool: string) => KINDS.find(([, names]) => names.includes(tool))?.[0];

/** The rules of a list: `Bash(git *)`, `Edit(/src/**)`, `mcp__server__tool`. */
export const rulesOf = (list: Tree | undefined): readonly Listed[] => listed(list, meaning);

function meaning({ tool, specifier }: PermissionRule): Meant | undefined {
  const [, server, name] = /^mcp__(.+?)(?:__(.+))?$/.exec(tool) ?? [];
  if (server !== undefined) return { kind: "server", server, tool: name ?? "*" };
  const kind = kindOf(tool);
  if (kind === "shell") return { kind, pattern: patternOf(specifier) };
  if (kind === "edit" || kind === "read") return { kind, path: specifier };
  if (kind === "web") return { kind, host: specifier?.replace(/^domain:\s*/, "") };
  return kind === undefined ? undefined : { kind };
}

/** Without a wildcard a pattern is the start of a command. */
function patternOf(specifier: string | undefined): string {
  if (specifier === undefined || specifier === "") return "*";
  return specifier.includes("*") ? specifier : `${specifier} *`;
}

/** Rules that are set aside while a model judges: https://github.com/QwenLM/qwen-code/blob/main/packages/core/src/permissions/dangerousRules.ts */
export function isSetAside({ meant }: Listed): boolean {
  return meant.kind === "shell" && ["any", "interpreter", "build"].includes(shellBreadth(meant.pattern).breadth);
}
