import { fits } from "../../catalog/wildcard.ts";
import type { ToolKind } from "../client/tool-rules.ts";

/**
 * Built-in tools by every name that the two clients give them:
 * https://github.com/aws/amazon-q-developer-cli/blob/main/docs/built-in-tools.md, https://kiro.dev/docs/cli/reference/built-in-tools
 */
const BUILT_IN: ReadonlyMap<string, ToolKind | "aws"> = new Map([
  ["execute_bash", "shell"],
  ["execute_cmd", "shell"],
  ["shell", "shell"],
  ["fs_write", "edit"],
  ["write", "edit"],
  ["fs_read", "read"],
  ["read", "read"],
  ["use_aws", "aws"],
  ["aws", "aws"],
  ["web_fetch", "web"],
  ["web_search", "search"],
  ["subagent", "other"],
  ["use_subagent", "other"],
]);
// `web` stands for both in frontmatters of Kiro.
const GROUPS: ReadonlyMap<string, readonly string[]> = new Map([["web", ["web_fetch", "web_search"]]]);

/** What a name of `tools` or `allowedTools` stands for. */
export interface NamedTool {
  readonly name: string;
  readonly kind: ToolKind | "aws";
  readonly server?: string;
  readonly tool?: string;
}

/** The tools that a name stands for: a built-in one, a pattern over them, `@builtin`, `@server` or `@server/tool`. */
export function toolsOf(text: string): readonly NamedTool[] {
  const name = text.startsWith("@builtin/") ? text.slice("@builtin/".length) : text;
  if (name === "@builtin") return matching("*");
  if (name.startsWith("@")) {
    const slash = name.indexOf("/");
    const server = name.slice(1, slash < 0 ? undefined : slash);
    return [{ name, kind: "mcp", server, tool: slash < 0 ? "*" : name.slice(slash + 1) }];
  }
  const group = GROUPS.get(name);
  return group ? group.flatMap(matching) : matching(name.replaceAll("?", "*"));
}

/** NOTE: one tool has several names; the first of each kind is enough. */
function matching(pattern: string): readonly NamedTool[] {
  const found = new Map<string, NamedTool>();
  for (const [name, kind] of BUILT_IN) if (fits(pattern, name) && !found.has(kind)) found.set(kind, { name, kind });
  return [...found.values()];
}

/** Whether a list of tools has one of a kind; no list, and `*`, has all of them. */
export function hasKind(listed: readonly string[] | undefined, kind: ToolKind | "aws"): boolean {
  if (listed === undefined || listed.includes("*")) return true;
  return listed.some((text) => toolsOf(text).some((tool) => tool.kind === kind));
}
