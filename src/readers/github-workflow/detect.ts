import {
  type AgentEntry,
  agentByActionName,
  agentByCommand,
  agentByUses,
  isUnreadAction,
  isUnreadCommand,
  mayNameAgent,
} from "../../catalog/agents.ts";
import { classify } from "../../catalog/credentials.ts";
import type { Diagnostic, Location } from "../../graph/model.ts";
import { parseShell, type ShellCommand, unwrap } from "../../parse/shell.ts";
import { type AgentStep, environmentChannels, type HeldCredential, type ToolGrant, TRUE } from "./agent.ts";
import { builtInCheck } from "./check.ts";
import { actionGrants, allowedTools, readFlags, tagModeTools } from "./claude.ts";
import { codexActionTools, codexPolicy, codexTools } from "./codex.ts";
import { resolveText } from "./credentials.ts";
import { geminiCommandTools, geminiTools } from "./gemini.ts";
import type { CredentialRef, Step } from "./scope.ts";
import type { TriggerContext } from "./triggers.ts";
import { atLeast, pinnedVersion } from "./version.ts";

type Report = (diagnostic: Diagnostic) => void;

/** Every credential in the environment of a step, with the channels it is presented on. */
export function environmentCredentials(step: Step): readonly HeldCredential[] {
  const held: HeldCredential[] = [];
  for (const [name, value] of step.env) {
    for (const ref of value.refs) {
      held.push({ ref, name, location: value.tree?.location ?? step.location, channels: environmentChannels(name) });
    }
  }
  return held;
}

function inputCredentials(step: Step, entry: AgentEntry): readonly HeldCredential[] {
  const value = entry["token-input"] === undefined ? undefined : step.with.get(entry["token-input"]);
  return (value?.refs ?? []).map((ref) => ({
    ref,
    name: entry["token-input"] ?? "",
    location: value?.tree?.location ?? step.location,
    channels: ["env", "gh", "git", "action", "mcp"],
  }));
}

function promptCredentials(step: Step): readonly HeldCredential[] {
  return ["prompt", "direct_prompt", "custom_instructions", "override_prompt"].flatMap((input) =>
    (step.with.get(input)?.refs ?? []).map(
      (ref): HeldCredential => ({
        ref,
        name: input,
        location: step.with.get(input)?.tree?.location ?? step.location,
        channels: ["env"],
      }),
    ),
  );
}

// Inputs that are written to a file or a command line of the agent, settings of its MCP servers among them.
const SETTINGS = ["settings", "settings_json", "mcp_config", "claude_args", "claude_env", "codex-args"];

function settingsCredentials(step: Step): readonly HeldCredential[] {
  return SETTINGS.flatMap((input) => {
    const value = step.with.get(input);
    return (value?.refs ?? []).map((ref): HeldCredential => {
      const personal = new RegExp(
        `PERSONAL_ACCESS_TOKEN["'\\s:]{1,20}\\$\\{\\{[^{}]{0,200}\\b${ref.name.replace(/[^\w]/g, ".")}\\b`,
        "i",
      ).test(value?.tree?.string() ?? "");
      return {
        ref,
        name: personal ? "GITHUB_PERSONAL_ACCESS_TOKEN" : input,
        location: value?.tree?.location ?? step.location,
        channels: ["env", "mcp"],
      };
    });
  });
}

function modelRefs(step: Step, entry: AgentEntry): readonly CredentialRef[] {
  const inputs = (entry["model-keys"] ?? []).flatMap((name) => step.with.get(name)?.refs ?? []);
  const env = [...step.env]
    .filter(([name]) => classify(name, "env").class === "model-key")
    .flatMap(([, value]) => value.refs);
  return [...inputs, ...env];
}

function modelCredentials(step: Step, entry: AgentEntry): readonly HeldCredential[] {
  // NOTE: the Codex action keeps its key in a local proxy, outside the agent's environment.
  if (entry.id === "codex-action") return [];
  return (entry["model-keys"] ?? []).flatMap((name) =>
    (step.with.get(name)?.refs ?? []).map(
      (ref): HeldCredential => ({
        ref,
        name,
        location: step.with.get(name)?.tree?.location ?? step.location,
        channels: ["env"],
      }),
    ),
  );
}

const TAG_EVENTS = new Set([
  "issues",
  "issue_comment",
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
]);

function claudeTools(step: Step, entry: AgentEntry): AgentStep["tools"] {
  const own = allowedTools(actionGrants(step));
  if (entry.id === "claude-code-base-action") return () => own;
  const given = ["prompt", "direct_prompt", "override_prompt"].some(
    (name) => (step.with.get(name)?.text.trim() ?? "") !== "",
  );
  const mode = step.with.get("mode")?.text.trim();
  // NOTE: before 1.0 only `mode` chose; its default was tag mode: https://github.com/anthropics/claude-code-action/blob/main/docs/migration-guide.md
  const before = atLeast(pinnedVersion(step.uses ?? "", step.comment), "1.0.0") === false;
  const prompted = before ? mode === "agent" : given && mode !== "tag";
  const tracked = step.with.get("track_progress")?.text === "true";
  const tag = [...tagModeTools(step), ...own];
  return (context: TriggerContext) => (TAG_EVENTS.has(context.event) && (!prompted || tracked) ? tag : own);
}

function actionTools(entry: AgentEntry, step: Step, report: Report): AgentStep["tools"] {
  if (entry.id === "codex-action") {
    const tools = codexActionTools(step);
    return () => tools;
  }
  if (entry.id === "run-gemini-cli") {
    const settings = step.with.get("settings") ?? step.with.get("settings_json");
    const tools = geminiTools(step.location, settings, step.with.get("gemini_cli_version")?.text, report);
    return () => tools;
  }
  return claudeTools(step, entry);
}

function actionAgent(entry: AgentEntry, step: Step, report: Report): AgentStep {
  const pin = pinnedVersion(step.uses ?? "", step.comment);
  const tokens = inputCredentials(step, entry);
  return {
    entry,
    step,
    location: step.location,
    version: pin.version,
    mode: entry.id === "claude-code-action" ? "tag" : "agent",
    tools: actionTools(entry, step, report),
    credentials: [
      ...environmentCredentials(step),
      ...tokens,
      ...modelCredentials(step, entry),
      ...promptCredentials(step),
      ...settingsCredentials(step),
    ],
    model: modelRefs(step, entry),
    check: builtInCheck(entry, step),
    appToken: entry["app-token"] !== undefined && (step.with.get(entry["token-input"] ?? "")?.text.trim() ?? "") === "",
  };
}

/** A word with the variables of the workflow put in, as the shell does; what is not known stays. */
function expanded(word: string, step: Step): string {
  return word.replace(
    /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/g,
    (all, plain?: string, braced?: string) => step.env.get(plain ?? braced ?? "")?.text ?? all,
  );
}

function cliTools(entry: AgentEntry, command: ShellCommand, step: Step, location: Location): readonly ToolGrant[] {
  const words = command.words.map((word) => expanded(word.value, step));
  if (entry.id === "claude") return allowedTools(readFlags(words, () => location));
  if (entry.id === "codex") return codexTools(codexPolicy(words, undefined, "read-only"), location);
  return geminiCommandTools(words, location);
}

function isHeadless(entry: AgentEntry, words: readonly string[]): boolean {
  // NOTE: options with values may stand before the subcommand (`codex --model x exec`).
  if (entry.subcommand)
    return (
      entry.subcommand.includes(words.find((word) => !word.startsWith("-")) ?? "") ||
      words.includes(entry.subcommand[0] ?? "")
    );
  // `-cp` is `-c -p`.
  if (entry.headless?.includes("-p") && words.some((word) => /^-[a-z]*p[a-z]*$/.test(word))) return true;
  return words.some((word) => entry.headless?.some((flag) => word === flag || word.startsWith(`${flag}=`)) ?? false);
}

/** Said aloud, so that a workflow whose agent is not read is never taken for one without agents. */
function notRead(what: string, location: Location): Diagnostic {
  return {
    code: "not-supported",
    level: "warning",
    message: `\`${what}\` runs an agent that is not supported yet: it was not judged.`,
    location,
  };
}

function cliAgents(step: Step, report: Report): readonly AgentStep[] {
  const script = step.run?.string();
  if (step.run === undefined || script === undefined) return [];
  const resolved = resolveText(script, step.env, new Map());
  if (!mayNameAgent(resolved)) return [];
  const found: AgentStep[] = [];
  for (const outer of parseShell(resolved)) {
    const command = unwrap(outer);
    if (
      isUnreadCommand(
        command.name.split("/").pop() ?? "",
        command.words.map((word) => word.value),
      )
    )
      report(notRead(command.name, step.location));
    const entry = agentByCommand(command.name.split("/").pop() ?? "") ?? agentByCommand(command.name);
    if (
      entry === undefined ||
      !isHeadless(
        entry,
        command.words.map((word) => word.value),
      )
    )
      continue;
    const at = script.indexOf(command.name, Math.max(0, outer.offset));
    const location = step.run.locate(at < 0 ? 0 : at, command.name.length);
    const tools = cliTools(entry, command, step, location);
    found.push({
      entry,
      step,
      location,
      version: undefined,
      mode: "headless",
      tools: () => tools,
      credentials: environmentCredentials(step),
      model: modelRefs(step, entry),
      check: { state: "none", input: undefined, condition: () => TRUE },
      appToken: false,
    });
  }
  return found;
}

/** The agents that one step runs: an action of the catalog, the repository's own copy of one, or command lines. */
export function agentsOf(step: Step, report: Report): readonly AgentStep[] {
  const entry =
    (step.uses === undefined ? undefined : agentByUses(step.uses)) ??
    (step.actionName === undefined ? undefined : agentByActionName(step.actionName));
  if (entry) return [actionAgent(entry, step, report)];
  if (step.uses !== undefined && isUnreadAction(step.uses)) report(notRead(step.uses, step.location));
  return cliAgents(step, report);
}
