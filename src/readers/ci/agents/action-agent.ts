import type { AgentEntry } from "../../../catalog/agents.ts";
import type { Condition, Diagnostic } from "../../../graph/model.ts";
import type { Repository } from "../../reader.ts";
import type { CommandStep, TriggerContext } from "../run.ts";
import {
  handedOver,
  inputCredentials,
  modelCredentials,
  promptCredentials,
  settingsCredentials,
} from "./action-credentials.ts";
import { actionServers } from "./action-servers.ts";
import { actionTools, productRuns } from "./action-tools.ts";
import { type AgentStep, type HeldCredential, TRUE } from "./agent.ts";
import { builtInCheck, runsOn } from "./check.ts";

import { environmentCredentials, modelRefs } from "./step-credentials.ts";

import { actionEvidence } from "./trace/action-evidence.ts";
import { atLeast, pinnedVersion } from "./version.ts";

type Report = (diagnostic: Diagnostic) => void;

/** Whether the action takes keys of models and clouds out of what commands see: it does where its check is off. */
export function isScrubbing({ scrubs, check }: AgentEntry, step: CommandStep): boolean {
  if (scrubs === undefined || check === undefined) return false;
  const isOff = [check["off-input"] ?? "", check["off-needs-input"] ?? ""].every(
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

/** Whether the product trades the job's identity for the token of its maker's App: where it is given no other. */
function asksForAppToken(entry: AgentEntry, step: CommandStep): boolean {
  const app = entry["app-token"];
  const off = step.with.get(app?.["off-input"] ?? "")?.text.trim() === "true";
  return app !== undefined && !off && (step.with.get(entry["token-input"] ?? "")?.text.trim() ?? "") === "";
}

/** Whether the product works on a machine of its maker, always or because an input says so. */
function isElsewhere({ remote }: AgentEntry, step: CommandStep): boolean {
  if (typeof remote !== "string") return remote === true;
  return step.with.get(remote)?.text.trim() === "true";
}

/** Everything that must hold for the agent to start, its check of the actor last. */
function starts(entry: AgentEntry, step: CommandStep, context: TriggerContext, check: Condition): Condition {
  const own = productRuns(entry, step, context);
  const parts = [runsOn(entry, context, step.location), ...(own ? [own] : []), check].filter(
    (part) => part.op !== "const" || !part.value,
  );
  return parts.length <= 1 ? (parts[0] ?? TRUE) : { op: "all", of: parts };
}

/** The agent of a step that uses an action of the catalog, or the repository's own copy of one. */
export function actionAgent(entry: AgentEntry, step: CommandStep, report: Report, repository?: Repository): AgentStep {
  const pin = pinnedVersion(step.uses ?? "", step.comment);
  const tokens = inputCredentials(step, entry);
  const check = builtInCheck(entry, step);
  const action = { entry, step, report, repository };
  const elsewhere = isElsewhere(entry, step);
  const given = [...promptCredentials(step), ...handedOver(step)];
  return {
    entry,
    step,
    location: step.location,
    version: pin.version,
    mode: entry.id === "claude-code-action" ? "tag" : "agent",
    tools: actionTools(action),
    servers: elsewhere ? [] : actionServers(action),
    credentials: elsewhere
      ? given
      : [
          ...scrubbed(entry, step, [...environmentCredentials(step), ...modelCredentials(step, entry)]),
          ...tokens,
          ...settingsCredentials(step),
          ...given,
        ],
    elsewhere,
    model: modelRefs(step, entry),
    check: { ...check, condition: (context) => starts(entry, step, context, check.condition(context)) },
    appToken: asksForAppToken(entry, step),
    ...actionEvidence(entry, step, repository),
    ...(entry["job-token"] && { jobToken: entry["job-token"] }),
  };
}
