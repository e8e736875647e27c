import type { AgentEntry } from "../../../../catalog/agents.ts";
import type { Repository } from "../../../reader.ts";
import type { CommandStep } from "../../run.ts";
import type { AgentStep } from "../agent.ts";
import { claudeActionRecords } from "./claude.ts";
import { codexActionRecords } from "./codex.ts";
import { geminiActionRecords } from "./gemini.ts";
import { claudeActionLimits, codexActionLimits, geminiActionLimits } from "./limit.ts";

/** What is left of a run that an action makes, and what ends it; nothing is said of a product that is not known. */
export function actionEvidence(
  { id }: AgentEntry,
  step: CommandStep,
  repository: Repository | undefined,
): Pick<AgentStep, "records" | "limits"> {
  if (id === "codex-action") return { records: codexActionRecords(step), limits: codexActionLimits(step) };
  if (id === "run-gemini-cli")
    return { records: geminiActionRecords(step, repository), limits: geminiActionLimits(step) };
  // A session lists its activities, with each command and its output: https://jules.google/docs/api/reference/types
  if (id === "jules-action") return { records: [{ kept: "platform", omits: [], location: step.location }] };
  const isBase = id === "claude-code-base-action";
  if (!isBase && id !== "claude-code-action") return {};
  return { records: claudeActionRecords(step, isBase, repository), limits: claudeActionLimits(step) };
}
