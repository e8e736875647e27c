import { jsOutcome } from "../js/js-outcome.ts";
import type { Step } from "../scope.ts";
import type { ConditionScope } from "./condition.ts";
import { saidOf } from "./permission-step.ts";
import type { ScriptOutcome } from "./script-outcome.ts";

/** What a step of `actions/github-script` proves, when its script is understood as a whole. */
export function githubScriptOutcome(step: Step, scope: ConditionScope): ScriptOutcome | undefined {
  const script = step.with.get("script")?.text;
  // NOTE: another server may answer what it likes.
  if (script === undefined || !/^actions\/github-script@/i.test(step.uses ?? "") || step.with.has("base-url"))
    return undefined;
  return jsOutcome(script, step.with.get("result-encoding")?.text.trim() || "json", {
    env: step.env,
    scope,
    location: step.location,
    proof: (person, admits) => saidOf(step, person, admits, scope.context),
  });
}
