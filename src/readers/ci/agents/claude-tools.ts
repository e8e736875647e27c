import { parsePermissionRule } from "../../../parse/permission-rule.ts";
import type { CommandStep, TriggerContext } from "../run.ts";
import {
  anyCommandReach,
  githubMcpTool,
  plainTool,
  type Reach,
  shellTool,
  type ToolGrant,
  unknownTool,
} from "./agent.ts";
import { type ClaudeGrants, isUnknown, type Rule } from "./claude-grants.ts";

import { atLeast, pinnedVersion } from "./version.ts";

const thread: Reach = { resource: "github:own-thread", access: "write", via: "action" };
const branch: Reach = { resource: "github:agent-branch", access: "write", via: "action" };
const READERS = new Set([
  "Read",
  "Glob",
  "Grep",
  "LS",
  "NotebookRead",
  "TodoWrite",
  "Task",
  "Agent",
  "BashOutput",
  "KillShell",
  "Skill",
]);
const SHELLS = new Set(["Bash", "PowerShell"]);
const EDITORS = new Set(["Edit", "Write", "MultiEdit", "NotebookEdit"]);

/** `WebFetch(domain:example.com)`; a search asks the vendor, not a host: https://code.claude.com/docs/en/permissions */
function isOneDomain(specifier: string | undefined): boolean {
  return specifier?.startsWith("domain:") === true && !specifier.includes("*");
}

function ruleTool({ text, location }: Rule): ToolGrant {
  const rule = parsePermissionRule(text);
  const tool = rule?.tool ?? text;
  if (SHELLS.has(tool)) return shellTool(text, rule?.specifier, "allowed", location);
  if (EDITORS.has(tool))
    return plainTool(text, "edit", "allowed", location, [{ resource: "host:files", access: "write", via: "none" }]);
  if (READERS.has(tool)) return plainTool(text, "read", "allowed", location);
  if (tool === "WebFetch" || tool === "WebSearch")
    return {
      ...plainTool(text, "web", "allowed", location, [{ resource: "internet", access: "send", via: "none" }]),
      breadth: tool === "WebSearch" || isOneDomain(rule?.specifier) ? "narrow" : "wide",
    };
  const [, server = "", name = "*"] = /^mcp__(.+?)(?:__(.+))?$/.exec(tool) ?? [];
  if (server === "github_comment" || server === "github_inline_comment")
    return plainTool(text, "comment", "allowed", location, [thread]);
  if (server === "github_file_ops") return plainTool(text, "mcp", "allowed", location, [branch]);
  if (server === "github") return githubMcpTool(text, name === "*" ? "*" : [name], "allowed", location);
  return plainTool(text, "mcp", "allowed", location);
}

const bare = (rule: string): string => parsePermissionRule(rule)?.tool ?? rule;
const isBare = (rule: string): boolean => parsePermissionRule(rule)?.specifier === undefined;

/** Whether a denial takes a rule away: a bare one the tool, an equal one the rule; some denials are only possible. */
function denied(deny: readonly Rule[], tool: string, text: string = tool): "no" | "possible" | "yes" {
  const stops = deny.filter((rule) => rule.text === text || (isBare(rule.text) && bare(rule.text) === tool));
  if (stops.length === 0) return "no";
  return stops.some((rule) => !rule.possible) ? "yes" : "possible";
}

/** A tool that a rule grants, less sure where the rule or a denial of it is. */
function unsure(tool: ToolGrant, rule: Rule, stop: "no" | "possible"): ToolGrant {
  return rule.possible || stop === "possible" ? { ...tool, confidence: "possible" } : tool;
}

/** A command whose own name is an expression may be any command. */
function isUnknownCommand(text: string): boolean {
  const { tool, specifier } = parsePermissionRule(text) ?? {};
  return tool === "Bash" && /^["']?(?:\$\{\{|\$[A-Za-z_{])/.test(specifier ?? "");
}

/** Grants minus denials: a bare denial removes the tool, an equal one removes the rule. */
export function allowedTools(grants: ClaudeGrants): readonly ToolGrant[] {
  const { allow, deny, bypass, edits, unknown } = grants;
  const tools: ToolGrant[] = [];
  const add = (rule: Rule, tool: string, granted: ToolGrant, text?: string): void => {
    const stop = denied(deny, tool, text);
    if (stop !== "yes") tools.push(unsure(granted, rule, stop));
  };
  const shell = denied(deny, "Bash") !== "yes";
  // NOTE: one label is one tool, and the first that names it counts, so what is sure comes first.
  for (const rule of [...allow.filter((one) => !one.possible), ...allow.filter((one) => one.possible)]) {
    if (isUnknown(rule.text)) tools.push(unknownTool(rule.text, rule.location, shell));
    else if (isUnknownCommand(rule.text)) add(rule, "Bash", unknownTool(rule.text, rule.location), rule.text);
    else add(rule, bare(rule.text), ruleTool(rule), rule.text);
  }
  for (const rule of unknown) tools.push(unknownTool(rule.text, rule.location, shell));
  if (bypass) add(bypass, "Bash", anyCommand(bypass));
  const editing = bypass && (!bypass.possible || !edits) ? bypass : edits;
  if (editing)
    add(
      editing,
      "Edit",
      plainTool("Edit", "edit", "mode", editing.location, [{ resource: "host:files", access: "write", via: "none" }]),
    );
  return tools;
}

function anyCommand({ location }: Rule): ToolGrant {
  return {
    label: "any command",
    capability: "shell",
    command: "*",
    breadth: "any",
    grant: "mode",
    network: "full",
    location,
    reach: anyCommandReach("full"),
  };
}

/** What tag mode grants by itself; older releases let the agent push anywhere. Source: src/modes/tag/index.ts of the action */
export function tagModeTools(step: CommandStep, { deny }: ClaudeGrants): readonly ToolGrant[] {
  const hardened = atLeast(pinnedVersion(step.uses ?? "", step.comment), "1.0.72");
  const edit = plainTool("Edit, Write", "edit", "default", step.location, [
    { resource: "host:files", access: "write", via: "none" },
  ]);
  const comment = plainTool("its own comment", "comment", "default", step.location, [thread]);
  const commit = plainTool("commit and push to its branch", "edit", "default", step.location, [branch]);
  const push = shellTool("Bash(git push:*)", "git push:*", "default", step.location);
  // NOTE: which release an unnamed commit is of only its repository says.
  const shell: ToolGrant = hardened === undefined ? { ...push, confidence: "possible" } : push;
  const edits = denied(deny, "Edit") === "yes" && denied(deny, "Write") === "yes" ? [] : [edit];
  if (denied(deny, "Bash") === "yes") return [...edits, comment];
  return hardened ? [...edits, comment, commit] : [...edits, comment, commit, shell];
}

// Since then `.claude`, `.mcp.json` and their like come from the base of a pull request: src/github/operations/restore-config.ts
const RESTORES_SINCE = "1.0.74";
// Events on which it checks out the head of a pull request that may come from a fork, and has the secrets.
const OF_FORKS = new Set(["issue_comment", "pull_request_target"]);

/** What the settings of a pull request itself let the agent do, where the release does not put those of the base in their place. */
export function headTools(step: CommandStep, { event }: TriggerContext): readonly ToolGrant[] {
  if (!OF_FORKS.has(event)) return [];
  if (atLeast(pinnedVersion(step.uses ?? "", step.comment), RESTORES_SINCE) === true) return [];
  return [unknownTool("`.claude` and `.mcp.json` of the pull request", step.location)];
}
