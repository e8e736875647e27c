import type { Location } from "../../graph/model.ts";
import { parsePermissionRule, splitPermissionRules } from "../../parse/permission-rule.ts";
import { anyCommandReach, githubMcpTool, plainTool, type Reach, shellTool, type ToolGrant } from "./agent.ts";
import { claudeWords } from "./claude-words.ts";
import type { Step, Value } from "./scope.ts";
import { settingsJson } from "./settings-json.ts";
import { atLeast, pinnedVersion } from "./version.ts";

export interface Rule {
  readonly text: string;
  readonly location: Location;
}
/** What command line flags and inputs say about tools. */
export interface ClaudeGrants {
  readonly allow: readonly Rule[];
  readonly deny: readonly Rule[];
  /** The place that lifts every question, when there is one. */
  readonly bypass: Rule | undefined;
  readonly edits: Rule | undefined;
  readonly print: boolean;
}

const NONE: ClaudeGrants = { allow: [], deny: [], bypass: undefined, edits: undefined, print: false };
const FLAGS_ALLOW = new Set(["--allowedTools", "--allowed-tools"]);
const FLAGS_DENY = new Set(["--disallowedTools", "--disallowed-tools"]);

// A character of Unicode's private use area: it stands for the blanks of an expression while a list is split.
const SHIELD = "\u{E000}";

/** The rules of a list; an expression in it is one word, whatever it will say. */
function rulesIn(text: string): readonly string[] {
  const shielded = text.replace(/\$\{\{[^{}]*\}\}/g, (all) => all.replace(/\s/g, SHIELD));
  return splitPermissionRules(shielded).map((rule) => rule.text.replaceAll(SHIELD, " "));
}

/** Flags of the `claude` command. Source: https://code.claude.com/docs/en/cli-reference */
export function readFlags(words: readonly string[], place: (text: string) => Location): ClaudeGrants {
  const allow: Rule[] = [];
  const deny: Rule[] = [];
  let bypass: Rule | undefined;
  let edits: Rule | undefined;
  let print = false;
  const list = (into: Rule[], start: number): void => {
    for (let i = start; i < words.length && !(words[i] ?? "-").startsWith("-"); i += 1) {
      for (const text of rulesIn(words[i] ?? "")) into.push({ text, location: place(text) });
    }
  };
  words.forEach((word, i) => {
    const [flag = "", value] = word.startsWith("--") ? word.split(/=(.*)/s) : [word];
    const argument = value ?? words[i + 1] ?? "";
    if (flag === "-p" || flag === "--print") print = true;
    if (flag === "--dangerously-skip-permissions" || (flag === "--permission-mode" && argument === "bypassPermissions"))
      bypass = { text: word, location: place(flag) };
    if (flag === "--permission-mode" && argument === "acceptEdits") edits = { text: word, location: place(flag) };
    const into = FLAGS_ALLOW.has(flag) ? allow : FLAGS_DENY.has(flag) ? deny : undefined;
    if (into === undefined) return;
    if (value === undefined) list(into, i + 1);
    else for (const text of rulesIn(value)) into.push({ text, location: place(text) });
  });
  return { allow, deny, bypass, edits, print };
}

function placeIn(value: Value | undefined, fallback: Location): (text: string) => Location {
  const tree = value?.tree;
  const raw = tree?.string();
  return (text) => {
    const at = raw?.indexOf(text) ?? -1;
    return tree !== undefined && at >= 0 ? tree.locate(at, text.length) : (tree?.location ?? fallback);
  };
}

// Unquoted brackets are kept since this release; see `claudeWords`.
const BRACKETS_SINCE = "1.0.149";

function fromArguments(value: Value | undefined, step: Step): ClaudeGrants {
  if (value === undefined) return NONE;
  const older = atLeast(pinnedVersion(step.uses ?? "", step.comment), BRACKETS_SINCE) === false;
  return readFlags(claudeWords(value.text, older), placeIn(value, step.location));
}

function fromSettings(value: Value | undefined, fallback: Location): ClaudeGrants {
  if (value === undefined || !value.text.trim().startsWith("{")) return NONE;
  const tree = settingsJson(fallback.file, value.text, false);
  // NOTE: settings that are not valid JSON are not applied; nothing in them limits or grants.
  if (tree === undefined) return NONE;
  const place = placeIn(value, fallback);
  const rules = (key: string): Rule[] =>
    (tree.at("permissions", key)?.items() ?? []).flatMap((item) => {
      const text = item.string();
      return text === undefined ? [] : [{ text, location: place(text) }];
    });
  const mode = tree.at("permissions", "defaultMode")?.string();
  const named = mode === undefined ? undefined : { text: mode, location: place(mode) };
  return {
    allow: rules("allow"),
    deny: rules("deny"),
    bypass: mode === "bypassPermissions" ? named : undefined,
    edits: mode === "acceptEdits" ? named : undefined,
    print: false,
  };
}

function fromList(value: Value | undefined, fallback: Location): Rule[] {
  if (value === undefined) return [];
  const place = placeIn(value, fallback);
  return rulesIn(value.text).map((text) => ({ text, location: place(text) }));
}

/** Everything that the inputs of a Claude action step say about tools, in v1 and older names. */
export function actionGrants(step: Step): ClaudeGrants {
  const args = fromArguments(step.with.get("claude_args"), step);
  const settings = fromSettings(step.with.get("settings"), step.location);
  return {
    allow: [...args.allow, ...settings.allow, ...fromList(step.with.get("allowed_tools"), step.location)],
    deny: [...args.deny, ...settings.deny, ...fromList(step.with.get("disallowed_tools"), step.location)],
    bypass: args.bypass ?? settings.bypass,
    edits: args.edits ?? settings.edits,
    print: true,
  };
}

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
const EDITORS = new Set(["Edit", "Write", "MultiEdit", "NotebookEdit"]);

function ruleTool({ text, location }: Rule): ToolGrant {
  const rule = parsePermissionRule(text);
  const tool = rule?.tool ?? text;
  if (tool === "Bash") return shellTool(text, rule?.specifier, "allowed", location);
  if (EDITORS.has(tool))
    return plainTool(text, "edit", "allowed", location, [{ resource: "host:files", access: "write", via: "none" }]);
  if (READERS.has(tool)) return plainTool(text, "read", "allowed", location);
  if (tool === "WebFetch" || tool === "WebSearch")
    return plainTool(text, "web", "allowed", location, [{ resource: "internet", access: "send", via: "none" }]);
  const [, server = "", name = "*"] = /^mcp__(.+?)(?:__(.+))?$/.exec(tool) ?? [];
  if (server === "github_comment" || server === "github_inline_comment")
    return plainTool(text, "comment", "allowed", location, [thread]);
  if (server === "github_file_ops") return plainTool(text, "mcp", "allowed", location, [branch]);
  if (server === "github") return githubMcpTool(text, name === "*" ? "*" : [name], "allowed", location);
  return plainTool(text, "mcp", "allowed", location);
}

const bare = (rule: string): string => parsePermissionRule(rule)?.tool ?? rule;
const isBare = (rule: string): boolean => parsePermissionRule(rule)?.specifier === undefined;

/** Grants minus denials: a bare denial removes the tool, an equal one removes the rule. */
export function allowedTools(grants: ClaudeGrants): readonly ToolGrant[] {
  const gone = new Set(grants.deny.map((rule) => rule.text));
  const goneTools = new Set(grants.deny.filter((rule) => isBare(rule.text)).map((rule) => bare(rule.text)));
  const kept = grants.allow.filter((rule) => !gone.has(rule.text) && !goneTools.has(bare(rule.text)));
  const tools = kept.map(ruleTool);
  const { bypass, edits } = grants;
  if (bypass && !goneTools.has("Bash"))
    tools.push({
      label: "any command",
      capability: "shell",
      command: "*",
      breadth: "any",
      grant: "mode",
      network: "full",
      location: bypass.location,
      reach: anyCommandReach("full"),
    });
  const editing = bypass ?? edits;
  if (editing && !goneTools.has("Edit"))
    tools.push(
      plainTool("Edit", "edit", "mode", editing.location, [{ resource: "host:files", access: "write", via: "none" }]),
    );
  return tools;
}

/** What tag mode grants by itself; older releases let the agent push anywhere. Source: src/modes/tag/index.ts of the action */
export function tagModeTools(step: Step): readonly ToolGrant[] {
  const hardened = atLeast(pinnedVersion(step.uses ?? "", step.comment), "1.0.72") ?? true;
  const denied = new Set(
    actionGrants(step)
      .deny.filter((rule) => isBare(rule.text))
      .map((rule) => bare(rule.text)),
  );
  const edit = plainTool("Edit, Write", "edit", "default", step.location, [
    { resource: "host:files", access: "write", via: "none" },
  ]);
  const comment = plainTool("its own comment", "comment", "default", step.location, [thread]);
  const push = plainTool("commit and push to its branch", "edit", "default", step.location, [branch]);
  const shell = shellTool("Bash(git push:*)", "git push:*", "default", step.location);
  const edits = denied.has("Edit") && denied.has("Write") ? [] : [edit];
  if (denied.has("Bash")) return [...edits, comment];
  return hardened ? [...edits, comment, push] : [...edits, comment, push, shell];
}
