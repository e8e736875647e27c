import type { AgentEntry } from "../../../catalog/agents.ts";
import type { Diagnostic } from "../../../graph/model.ts";
import type { Repository } from "../../reader.ts";
import type { CommandStep, TriggerContext } from "../run.ts";
import type { AgentStep, HeldCredential } from "./agent.ts";
import { builtInCheck } from "./check.ts";
import { actionGrants, allowedTools, tagModeTools, unknownTools } from "./claude.ts";
import { codexActionTools } from "./codex.ts";
import { geminiTools } from "./gemini.ts";

import { environmentCredentials, modelRefs } from "./step-credentials.ts";

import { atLeast, pinnedVersion } from "./version.ts";

type Report = (diagnostic: Diagnostic) => void;

function inputCredentials(step: CommandStep, entry: AgentEntry): readonly HeldCredential[] {
  const value = entry["token-input"] === undefined ? undefined : step.with.get(entry["token-input"]);
  return (value?.refs ?? []).map((ref) => ({
    ref,
    name: entry["token-input"] ?? "",
    location: value?.tree?.location ?? step.location,
    channels: ["env", "gh", "git", "action", "mcp"],
  }));
}

function promptCredentials(step: CommandStep): readonly HeldCredential[] {
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

function settingsCredentials(step: CommandStep): readonly HeldCredential[] {
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

function modelCredentials(step: CommandStep, entry: AgentEntry): readonly HeldCredential[] {
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

function claudeTools(
  step: CommandStep,
  entry: AgentEntry,
  report: Report,
  repository: Repository | undefined,
): AgentStep["tools"] {
  const grants = actionGrants(step, repository, report);
  unknownTools(grants).forEach(report);
  const own = allowedTools(grants);
  if (entry.id === "claude-code-base-action") return () => own;
  const given = ["prompt", "direct_prompt", "override_prompt"].some(
    (name) => (step.with.get(name)?.text.trim() ?? "") !== "",
  );
  const mode = step.with.get("mode")?.text.trim();
  // NOTE: before 1.0 only `mode` chose; its default was tag mode: https://github.com/anthropics/claude-code-action/blob/main/docs/migration-guide.md
  const before = atLeast(pinnedVersion(step.uses ?? "", step.comment), "1.0.0") === false;
  const prompted = before ? mode === "agent" : given && mode !== "tag";
  const tracked = step.with.get("track_progress")?.text === "true";
  const tag = [...tagModeTools(step, grants), ...own];
  return (context: TriggerContext) => (TAG_EVENTS.has(context.event) && (!prompted || tracked) ? tag : own);
}

function actionTools(
  entry: AgentEntry,
  step: CommandStep,
  report: Report,
  repository: Repository | undefined,
): AgentStep["tools"] {
  if (entry.id === "codex-action") {
    const tools = codexActionTools(step);
    return () => tools;
  }
  if (entry.id === "run-gemini-cli") {
    const settings = step.with.get("settings") ?? step.with.get("settings_json");
    const tools = geminiTools(step.location, settings, step.with.get("gemini_cli_version")?.text, report);
    return () => tools;
  }
  return claudeTools(step, entry, report, repository);
}

/** Whether the action takes keys of models and clouds out of what commands see: it does where its check is off. */
export function isScrubbing({ scrubs, check }: AgentEntry, step: CommandStep): boolean {
  if (scrubs === undefined || check === undefined) return false;
  const isOff = [check["off-input"], check["off-needs-input"] ?? ""].every(
    (name) => (step.with.get(name)?.text.trim() ?? "") !== "",
  );
  // NOTE: any value given by hand counts as one that switches it off.
  return (
    isOff &&
    atLeast(pinnedVersion(step.uses ?? "", step.comment), scrubs.since) === true &&
    !step.env.has(scrubs["off-env"])
  );
}

/** Marks what commands of the agent do not get: with its check off, Claude's action keeps keys of models and clouds to itself. */
function scrubbed(entry: AgentEntry, step: CommandStep, held: readonly HeldCredential[]): readonly HeldCredential[] {
  if (!isScrubbing(entry, step)) return held;
  const names = [...(entry.scrubs?.variables ?? []), ...(entry["model-keys"] ?? [])];
  return held.map((one) => (names.includes(one.name) ? { ...one, scrubbed: true } : one));
}

/** The agent of a step that uses an action of the catalog, or the repository's own copy of one. */
export function actionAgent(entry: AgentEntry, step: CommandStep, report: Report, repository?: Repository): AgentStep {
  const pin = pinnedVersion(step.uses ?? "", step.comment);
  const tokens = inputCredentials(step, entry);
  return {
    entry,
    step,
    location: step.location,
    version: pin.version,
    mode: entry.id === "claude-code-action" ? "tag" : "agent",
    tools: actionTools(entry, step, report, repository),
    credentials: [
      ...scrubbed(entry, step, [...environmentCredentials(step), ...modelCredentials(step, entry)]),
      ...tokens,
      ...promptCredentials(step),
      ...settingsCredentials(step),
    ],
    model: modelRefs(step, entry),
    check: builtInCheck(entry, step),
    appToken: entry["app-token"] !== undefined && (step.with.get(entry["token-input"] ?? "")?.text.trim() ?? "") === "",
  };
}
