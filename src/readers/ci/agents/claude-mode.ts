import type { CommandStep, TriggerContext } from "../run.ts";
import { atLeast, pinnedVersion } from "./version.ts";

// Events with a thread that the action can answer in: src/github/context.ts of the action.
const TAG_EVENTS = new Set([
  "issues",
  "issue_comment",
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
]);

/** Whether the workflow gives the prompt, so that the action waits for no mention of its name. */
export function isPrompted(step: CommandStep): boolean {
  const mode = step.with.get("mode")?.text.trim();
  // NOTE: before 1.0 only `mode` chose; its default was tag mode: https://github.com/anthropics/claude-code-action/blob/main/docs/migration-guide.md
  if (atLeast(pinnedVersion(step.uses ?? "", step.comment), "1.0.0") === false) return mode === "agent";
  const given = ["prompt", "direct_prompt", "override_prompt"].some(
    (name) => (step.with.get(name)?.text.trim() ?? "") !== "",
  );
  return given && mode !== "tag";
}

/** Whether Claude's action runs in tag mode: it answers in the thread, and has tools of its own for that. */
export function isTagMode(step: CommandStep, { event }: TriggerContext): boolean {
  return TAG_EVENTS.has(event) && (!isPrompted(step) || step.with.get("track_progress")?.text === "true");
}
