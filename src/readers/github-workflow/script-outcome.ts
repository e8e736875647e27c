import type { Condition } from "../../graph/model.ts";
import type { ConditionScope } from "./condition.ts";
import { all, any, CHOICE, NO, not, YES } from "./condition-values.ts";
import { alwaysFails, failsTheJob, isPermissionAction, permissionProof } from "./permission-step.ts";
import { neverSets } from "./router.ts";
import type { Step } from "./scope.ts";

/** What it takes that a step passes, and that an output of it is a value; `undefined` when nothing is known of that. */
export interface ScriptOutcome {
  readonly passes: Condition;
  readonly output: (name: string, value: string) => Condition | undefined;
}

/** Words by which a step says yes: https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user */
const GRANTED: ReadonlySet<string> = new Set([
  "true",
  "yes",
  "1",
  "admin",
  "maintain",
  "write",
  "allowed",
  "authorized",
  "success",
]);

/** An answer of a check: only its yes keeps people out; anything else fails open. */
function answered(step: Step, value: string, scope: ConditionScope): Condition | undefined {
  const proof = permissionProof(step, scope.context);
  if (proof === undefined) return undefined;
  if (GRANTED.has(value.toLowerCase())) return proof;
  // NOTE: an action of the catalog always answers, so what is not a no is a yes.
  return value.toLowerCase() === "false" && isPermissionAction(step) ? any([not(proof), CHOICE]) : CHOICE;
}

/** What a step proves by passing and by its outputs, as far as its own lines tell. */
export function stepOutcome(step: Step, scope: ConditionScope): ScriptOutcome {
  const { context } = scope;
  const script = step.with.get("script")?.text;
  const output = (name: string, value: string): Condition | undefined =>
    script !== undefined && neverSets(script, name, value, step.env, context) ? NO : answered(step, value, scope);
  if (alwaysFails(step)) return { passes: NO, output };
  const proof = failsTheJob(step) ? permissionProof(step, context, "failure") : undefined;
  return { passes: proof === undefined ? YES : all([proof]), output };
}
