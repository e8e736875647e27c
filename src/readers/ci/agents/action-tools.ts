import type { AgentEntry } from "../../../catalog/agents.ts";
import type { Condition, Diagnostic } from "../../../graph/model.ts";
import type { Repository } from "../../reader.ts";
import type { CommandStep, TriggerContext } from "../run.ts";
import { type AgentStep, plainTool, type ToolGrant, unknownTool } from "./agent.ts";
import { actionGrants, allowedTools, headTools, tagModeTools, unknownTools } from "./claude.ts";
import { isTagMode } from "./claude-mode.ts";
import { codexActionTools } from "./codex.ts";
import { droidRuns, droidTools } from "./droid.ts";
import { inferenceTools, prAgentTools } from "./fixed-tools.ts";
import { geminiTools } from "./gemini.ts";
import { opencodeActionTools } from "./opencode.ts";
import { remoteShell, remoteTools } from "./remote.ts";
import { unaskedTools } from "./shell-agents.ts";

/** One step that uses an action, and what its tools are read with. */
export interface Action {
  readonly entry: AgentEntry;
  readonly step: CommandStep;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly repository: Repository | undefined;
}

type Tools = AgentStep["tools"];

const always =
  (tools: readonly ToolGrant[]): Tools =>
  () =>
    tools;

function claudeTools({ step, report, repository }: Action): Tools {
  const grants = actionGrants(step, repository, report);
  unknownTools(grants).forEach(report);
  const own = allowedTools(grants);
  const tag = [...tagModeTools(step, grants), ...own];
  return (context) => (isTagMode(step, context) ? [...tag, ...headTools(step, context)] : own);
}

function claudeBaseTools({ step, report, repository }: Action): Tools {
  const grants = actionGrants(step, repository, report);
  unknownTools(grants).forEach(report);
  return always(allowedTools(grants));
}

/** It starts `claude` without any option, so that what would ask is refused; a script of its own writes the comments. */
function securityReviewTools(action: Action): Tools {
  const { step } = action;
  const comment = plainTool("comments on the pull request", "comment", "default", step.location, [
    { resource: "github:own-thread", access: "write", via: "action" },
  ]);
  const own = claudeBaseTools(action);
  const silent = step.with.get("comment-pr")?.text.trim() === "false";
  return (context) => [...own(context), ...(silent ? [] : [comment])];
}

function geminiActionTools({ step, report }: Action): Tools {
  const settings = step.with.get("settings") ?? step.with.get("settings_json");
  return always(geminiTools(step.location, settings, step.with.get("gemini_cli_version")?.text, report));
}

/** On the runner it may do anything, unless a profile says otherwise that is kept at its maker. */
function ozTools({ entry, step, report }: Action): Tools {
  const cloud = step.with.get("cloud");
  if (cloud?.text.trim() === "true") return always(remoteTools(entry.title, step.location, report));
  const profile = step.with.get("profile");
  if ((profile?.text.trim() ?? "") === "") return always(unaskedTools(step.location, "without a profile"));
  return always([unknownTool(`the profile ${profile?.text}`, profile?.tree?.location ?? step.location)]);
}

const remote = ({ entry, step, report }: Action): Tools => always(remoteTools(entry.title, step.location, report));

/** A session elsewhere, which gets the variables that the workflow hands over. */
function ambientTools(action: Action): Tools {
  return always([
    ...remoteTools(action.entry.title, action.step.location, action.report),
    remoteShell(action.step.location),
  ]);
}

/** What the action of each product lets its agent do, by catalog id. */
const TOOLS: Readonly<Record<string, (action: Action) => Tools>> = {
  "claude-code-action": claudeTools,
  "claude-code-base-action": claudeBaseTools,
  "claude-code-security-review": securityReviewTools,
  "codex-action": ({ step }) => always(codexActionTools(step)),
  "run-gemini-cli": geminiActionTools,
  "ai-inference": ({ step }) => always(inferenceTools(step)),
  "opencode-action": ({ step, repository }) => opencodeActionTools(step, repository),
  "droid-action": ({ step, repository }) => droidTools(step, repository),
  "pr-agent": ({ step }) => prAgentTools(step),
  // LIMIT: rules for tools in `.augment/settings.json` are not read.
  "augment-agent": ({ step }) => always(unaskedTools(step.location, "it asks nobody")),
  "oz-agent-action": ozTools,
  // In a container of the runner, which is given the token for GitHub.
  "openhands-resolver": ({ step }) => always(unaskedTools(step.location, "in a container")),
  "jules-action": remote,
  "ambient-action": ambientTools,
};

/** Tools of an action, which may depend on what started the run. */
export function actionTools(action: Action): Tools {
  const { id } = action.entry;
  const tools = Object.hasOwn(TOOLS, id) ? TOOLS[id] : undefined;
  return tools?.(action) ?? always([unknownTool(action.entry.title, action.step.location)]);
}

/** What must hold, besides the check of who started it, for the product to run. */
export function productRuns({ id }: AgentEntry, step: CommandStep, context: TriggerContext): Condition | undefined {
  return id === "droid-action" ? droidRuns(step, context) : undefined;
}
