import type { Condition } from "../../../graph/model.ts";
import type { Tree } from "../../../parse/tree.ts";
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

const NAMED = new WeakMap<Tree, readonly string[]>();

/** The shells that a workflow names for its scripts, looked up once: every step of it asks. */
function shellsNamedIn(root: Tree): readonly string[] {
  const before = NAMED.get(root);
  if (before !== undefined) return before;
  const jobs = root.get("jobs")?.entries() ?? [];
  const defaults = [root, ...jobs.map(({ value }) => value)].flatMap((at) => at.at("defaults", "run", "shell") ?? []);
  const names = defaults.map((tree) => tree.string() ?? "");
  NAMED.set(root, names);
  return names;
}

/** The shell of a script, unless it is one that is not read here. No shell is named where GitHub chooses: `bash -e`. */
function shellOf(step: Step): { readonly name: string | undefined } | undefined {
  const own = step.tree.get("shell")?.string();
  const named = own === undefined ? shellsNamedIn(step.frame.workflow.root) : [own];
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

function guessedOutput(step: Step, name: string, value: string, scope: ConditionScope): Condition | undefined {
  const script = step.with.get("script")?.text;
  return script !== undefined && neverSets(script, name, value, step.env, scope.context) ? NO : answered(step, value);
}

function guessedPass(step: Step, scope: ConditionScope): Condition {
  // NOTE: what an outsider writes into a script may end it well before it fails.
  if (alwaysFails(step) && !isTampered(step, [])) return NO;
  const proof = failsTheJob(step, scope) ? (permissionProof(step) ?? namedCheck(step)) : undefined;
  return proof ?? YES;
}

/** What a step proves by passing and by its outputs, as far as its own lines tell; `earlier` are the steps before it. */
export function stepOutcome(step: Step, earlier: readonly Step[], scope: ConditionScope): ScriptOutcome {
  const meant = step.frame.workflow.dialect?.outcome(step, scope.context);
  if (meant) return meant;
  const known = understood(step, scope);
  const passes = known?.passes ?? guessedPass(step, scope);
  const output = (name: string, value: string): Condition | undefined =>
    known?.output(name, value) ?? guessedOutput(step, name, value, scope);
  // NOTE: most steps prove nothing, and then nobody asks who may have changed them.
  const declared = (condition: Condition): Condition =>
    condition.op === "const" || !isTampered(step, earlier) ? condition : asDeclared(condition);
  return {
    passes: declared(passes),
    output(name, value) {
      const condition = output(name, value);
      return condition && declared(condition);
    },
  };
}

/** The same scope, and whether something of it was asked for that another context may answer otherwise. */
function watched(scope: ConditionScope): { readonly scope: ConditionScope; readonly isAsked: () => boolean } {
  let asked = false;
  const ask = (): ConditionScope => {
    asked = true;
    return scope;
  };
  return {
    scope: {
      get context() {
        return ask().context;
      },
      env: scope.env,
      input: (name) => ask().input(name),
      output: (path, value) => ask().output(path, value),
    },
    isAsked: () => asked,
  };
}

const ALIKE = new WeakMap<Step, Condition>();

/** What it takes that the step passes. Where that asks nothing of the run, it is worked out for the first context alone. */
export function stepPasses(step: Step, earlier: readonly Step[], scope: ConditionScope): Condition {
  const before = ALIKE.get(step);
  if (before !== undefined) return before;
  const { scope: inner, isAsked } = watched(scope);
  const { passes } = stepOutcome(step, earlier, inner);
  if (!isAsked()) ALIKE.set(step, passes);
  return passes;
}
