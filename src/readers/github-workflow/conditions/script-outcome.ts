import type { Condition } from "../../../graph/model.ts";
import type { Step } from "../scope.ts";
import { shellOutcome } from "../shell/shell-outcome.ts";
import type { ConditionScope } from "./condition.ts";
import { any, CHOICE, NO, not, YES } from "./condition-values.ts";
import { githubScriptOutcome } from "./github-script.ts";
import {
  alwaysFails,
  failsTheJob,
  isPermissionAction,
  namedCheck,
  permissionProof,
  saidOf,
} from "./permission-step.ts";
import { neverSets } from "./router.ts";
import { asDeclared, isTampered } from "./tampering.ts";

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
function answered(step: Step, value: string): Condition | undefined {
  const proof = permissionProof(step) ?? namedCheck(step);
  if (proof === undefined) return undefined;
  if (GRANTED.has(value.toLowerCase())) return proof;
  // NOTE: an action of the catalog always answers, so what is not a no is a yes.
  return value.toLowerCase() === "false" && isPermissionAction(step) ? any([not(proof), CHOICE]) : CHOICE;
}

const POSIX: ReadonlySet<string> = new Set(["bash", "sh"]);

/** The shell of a script, unless it is one that is not read here. No shell is named where GitHub chooses: `bash -e`. */
function shellOf(step: Step): { readonly name: string | undefined } | undefined {
  const own = step.tree.get("shell")?.string();
  const { root } = step.frame.workflow;
  const jobs = root.get("jobs")?.entries() ?? [];
  const defaults = [root, ...jobs.map(({ value }) => value)].flatMap((at) => at.at("defaults", "run", "shell") ?? []);
  const named = own === undefined ? defaults.map((tree) => tree.string() ?? "") : [own];
  if (!named.every((name) => POSIX.has(name))) return undefined;
  return { name: new Set(named).size === 1 ? named[0] : undefined };
}

/** The script of the step as it is understood as a whole, or `undefined`. */
function understood(step: Step, scope: ConditionScope): ScriptOutcome | undefined {
  const script = step.run?.string();
  const shell = script === undefined ? undefined : shellOf(step);
  if (script === undefined) return githubScriptOutcome(step, scope);
  return shell === undefined
    ? undefined
    : shellOutcome(script, {
        env: step.env,
        scope,
        location: step.location,
        proof: (person, admits) => saidOf(step, person, admits, scope.context),
        pipefail: shell.name === "bash",
      });
}

function guessed(step: Step, scope: ConditionScope): ScriptOutcome {
  const { context } = scope;
  const script = step.with.get("script")?.text;
  const output = (name: string, value: string): Condition | undefined =>
    script !== undefined && neverSets(script, name, value, step.env, context) ? NO : answered(step, value);
  // NOTE: what an outsider writes into a script may end it well before it fails.
  if (alwaysFails(step) && !isTampered(step, [])) return { passes: NO, output };
  const proof = failsTheJob(step, context) ? (permissionProof(step) ?? namedCheck(step)) : undefined;
  return { passes: proof ?? YES, output };
}

/** What a step proves by passing and by its outputs, as far as its own lines tell; `earlier` are the steps before it. */
export function stepOutcome(step: Step, earlier: readonly Step[], scope: ConditionScope): ScriptOutcome {
  const meant = step.frame.workflow.dialect?.outcome(step, scope.context);
  if (meant) return meant;
  const guess = guessed(step, scope);
  const known = understood(step, scope);
  const passes = known?.passes ?? guess.passes;
  const output = (name: string, value: string): Condition | undefined =>
    known?.output(name, value) ?? guess.output(name, value);
  if (!isTampered(step, earlier)) return { passes, output };
  return {
    passes: asDeclared(passes),
    output(name, value) {
      const condition = output(name, value);
      return condition && asDeclared(condition);
    },
  };
}
