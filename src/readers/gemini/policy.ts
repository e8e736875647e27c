import { fits } from "../../catalog/wildcard.ts";
import type { Location } from "../../graph/model.ts";

/** One rule of the policy engine: https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/policy-engine.md */
export interface PolicyRule {
  /** The key path of the rule in its file, and what is shown of it. */
  readonly id: string;
  readonly label: string;
  readonly location: Location;
  readonly decision: "allow" | "deny" | "ask_user";
  readonly priority: number;
  /** A name of a built-in tool, `*` for every tool; for tools of a server the server and the tool, each with wildcards. */
  readonly tool: string;
  readonly server?: string | undefined;
  /** Words that a command starts with. */
  readonly prefix?: string | undefined;
  /** It holds under conditions that no file decides: a pattern of arguments, a mode, a sub-agent. */
  readonly narrowed: boolean;
}

/** A tool by its name: `mcp_server_tool` is cut at the first underscore behind the prefix. */
export function toolName(name: string): Pick<PolicyRule, "tool" | "server"> {
  if (name === "mcp_*") return { tool: "*", server: "*" };
  const [, server, tool] = /^mcp_([^_]+)_(.+)$/s.exec(name) ?? [];
  if (server !== undefined && tool !== undefined) return { tool, server };
  // Alias and old name: https://github.com/google-gemini/gemini-cli/blob/main/packages/core/src/tools/tool-names.ts
  if (name === "ShellTool") return { tool: "run_shell_command" };
  return { tool: name === "search_file_content" ? "grep_search" : name };
}

/** Whether `over` speaks of everything that `rule` speaks of. */
function covers(over: PolicyRule, rule: PolicyRule): boolean {
  if (over.narrowed) return false;
  if (over.tool === "*" && over.server === undefined) return true;
  if ((over.server === undefined) !== (rule.server === undefined)) return false;
  if (over.server !== undefined && !(fits(over.server, rule.server ?? "") && fits(over.tool, rule.tool))) return false;
  if (over.server === undefined && over.tool !== rule.tool) return false;
  if (over.prefix === undefined) return true;
  return rule.prefix === over.prefix || rule.prefix?.startsWith(`${over.prefix} `) === true;
}

/** The rules that decide about something: no other one with more weight takes all of it and decides otherwise. */
export function deciding(rules: readonly PolicyRule[]): readonly PolicyRule[] {
  return rules.filter(
    (rule) =>
      !rules.some((over) => over.priority > rule.priority && over.decision !== rule.decision && covers(over, rule)),
  );
}

/** Commands that a rule of more weight takes away from a wider one. */
export function deniedPrefixes(rules: readonly PolicyRule[], rule: PolicyRule): readonly string[] {
  return rules.flatMap(({ decision, priority, narrowed, tool, prefix }) =>
    decision !== "allow" && priority > rule.priority && !narrowed && tool === rule.tool && prefix !== undefined
      ? [`${prefix} *`]
      : [],
  );
}
