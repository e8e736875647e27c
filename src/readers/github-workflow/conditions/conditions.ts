import type { Condition } from "../../../graph/model.ts";
import type { Tree } from "../../../parse/tree.ts";
import type { TriggerContext, Values } from "../../ci/run.ts";
import type { Step, StepFrame, WorkflowScope } from "../scope.ts";
import { goesOn } from "../steps.ts";
import { type ConditionScope, endsSettled, lowerIf, textIs, usesStatusFunction } from "./condition.ts";
import { calledOf, EMPTY, remembered, stepsOf } from "./condition-memory.ts";
import { sharedAll } from "./condition-shared.ts";
import { all, any, CHOICE, not, YES } from "./condition-values.ts";
import { environmentGate } from "./environment-gate.ts";
import { inputValue } from "./input-value.ts";
import { isPermissionAction } from "./permission-step.ts";
import { type ScriptOutcome, stepOutcome, stepPasses } from "./script-outcome.ts";

/** Where a condition stands: what it sees of inputs and variables, and the steps before it. */
interface Standpoint {
  readonly frame: StepFrame;
  readonly env: Values;
  readonly inputs: Values;
  readonly steps: readonly Step[];
}

function conditionScope({ frame, env, inputs, steps }: Standpoint, context: TriggerContext): ConditionScope {
  return {
    context,
    env: (name) => env.get(name)?.text,
    input: (name) => inputValue(frame.workflow, inputs, name, context),
    output: ([kind, name = "", what = "", output = ""], value) => {
      const asked = what.toLowerCase();
      if (kind === "steps") return stepAnswer(steps, frame, name, asked, output, value, context);
      const job = frame.workflow.root.at("jobs", name);
      if (kind !== "needs" || job === undefined) return undefined;
      if (asked === "outputs") return jobOutput(frame.workflow, name, output, value, context);
      return asked === "result" && value?.toLowerCase() === "success"
        ? all([jobSucceeded(frame.workflow, name, context), CHOICE])
        : undefined;
    },
  };
}

const same = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

function stepAnswer(
  steps: readonly Step[],
  frame: StepFrame,
  id: string,
  asked: string,
  output: string,
  value: string | undefined,
  context: TriggerContext,
): Condition | undefined {
  const [step, ...more] = steps.filter((candidate) => candidate.frame === frame && same(candidate.id, id));
  if (step === undefined || more.length > 0) return undefined;
  if (asked === "outputs")
    return remembered(frame.workflow, context, step, `${output} is ${value ?? ""}`, () =>
      stepOutput(steps, step, output, value, context),
    );
  return (asked === "outcome" || asked === "conclusion") && value !== undefined
    ? stepEnded(steps, step, asked, value.toLowerCase(), context)
    : undefined;
}

/** What it takes that an output of the step is `value`: the step ran, and what it does says so. */
function stepOutput(
  steps: readonly Step[],
  step: Step,
  output: string,
  value: string | undefined,
  context: TriggerContext,
): Condition {
  const earlier = steps.slice(0, steps.indexOf(step));
  const ran = conditionsOf(step, earlier, context);
  const open: Condition = {
    op: "unknown",
    what: `the output \`${output}\` of a step`,
    location: step.location,
  };
  // NOTE: an action of the catalog always answers, and a no is a text as well as a yes.
  if (value === undefined) return all([...ran, isPermissionAction(step) ? CHOICE : open]);
  const { action } = step;
  if (action) {
    const given = entryOf(action.outputs, output)?.get("value");
    const text = given?.string();
    const inside = { frame: action.frame, env: EMPTY, inputs: action.inputs, steps };
    return all([
      ...ran,
      given && text !== undefined ? textIs(text, value, given.location, conditionScope(inside, context)) : open,
    ]);
  }
  return all([...ran, outcomeOf(step, earlier, context).output(output, value) ?? open]);
}

const entryOf = (map: Tree | undefined, name: string): Tree | undefined =>
  map?.entries().find(({ key }) => same(key, name))?.value;

const scopeOf = (step: Step, earlier: readonly Step[], context: TriggerContext): ConditionScope =>
  conditionScope({ frame: step.frame, env: step.env, inputs: step.inputs, steps: earlier }, context);

const outcomeOf = (step: Step, earlier: readonly Step[], context: TriggerContext): ScriptOutcome =>
  stepOutcome(step, earlier, scopeOf(step, earlier, context));

/** What it takes that the step itself passes, with the steps inside of it when it uses a composite action. */
function passes(steps: readonly Step[], step: Step, context: TriggerContext): Condition {
  const { action } = step;
  const earlier = steps.slice(0, steps.indexOf(step));
  if (action === undefined)
    return remembered(step.frame.workflow, context, step, "passes", () =>
      stepPasses(step, earlier, scopeOf(step, earlier, context)),
    );
  const inside = steps.filter((candidate) => candidate.frame === action.frame);
  return all(inside.flatMap((inner) => gateOf(steps, inner, context, goesOn(inner.tree)) ?? []));
}

/** `outcome` is before `continue-on-error` is applied, `conclusion` after it: https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#steps-context */
function stepEnded(
  steps: readonly Step[],
  step: Step,
  asked: "outcome" | "conclusion",
  value: string,
  context: TriggerContext,
): Condition {
  const forgiven = asked === "conclusion" && goesOn(step.tree);
  const ran = conditionsOf(step, steps.slice(0, steps.indexOf(step)), context);
  const passed = forgiven ? YES : passes(steps, step, context);
  if (value === "success") return all([...ran, passed, CHOICE]);
  return value === "failure" && !forgiven ? all([...ran, any([not(passed), CHOICE])]) : CHOICE;
}

/** A step lets the run go on when it does not run, or passes. */
function gateOf(
  steps: readonly Step[],
  step: Step,
  context: TriggerContext,
  tolerated = step.tolerated,
): Condition | undefined {
  if (tolerated || step.action !== undefined) return undefined;
  const passed = passes(steps, step, context);
  if (passed.op === "const" && (passed.value || step.conditions.length === 0)) return undefined;
  const ran = all(conditionsOf(step, steps.slice(0, steps.indexOf(step)), context));
  return ran.op === "choice" ? undefined : any([not(ran), passed]);
}

/** Checks that fail the job, so that nothing after them runs. */
export function stepGates(steps: readonly Step[], context: TriggerContext): readonly Condition[] {
  return steps.flatMap((step) => gateOf(steps, step, context) ?? []);
}

/** The conditions of one step in one context, of the composite actions around it first. */
function conditionsOf(step: Step, earlier: readonly Step[], context: TriggerContext): readonly Condition[] {
  return step.conditions.flatMap(({ tree, inputs, env, frame }) => {
    const text = tree.string();
    const scope = conditionScope({ frame, env, inputs, steps: earlier }, context);
    return text === undefined ? [] : [lowerIf(text, tree, scope)];
  });
}

/** The conditions of one step in one context; `steps` are those before it. */
export function stepConditions(
  _workflow: WorkflowScope,
  step: Step,
  steps: readonly Step[],
  context: TriggerContext,
): readonly Condition[] {
  return conditionsOf(step, steps, context);
}

/** Everything that must hold before a job starts: its own `if:`, its environment, and that of the jobs it needs. */
export function jobConditions(workflow: WorkflowScope, name: string, context: TriggerContext): readonly Condition[] {
  const job = workflow.root.at("jobs", name);
  if (job === undefined) return [];
  const started = remembered(workflow, context, job, "starts", () => {
    const parts = [...neededConditions(workflow, job, context), ...ownConditions(workflow, job, context)];
    return sharedAll(parts) ?? YES;
  });
  return started.op === "all" ? started.of : started.op === "const" && started.value ? [] : [started];
}

function ownConditions(workflow: WorkflowScope, job: Tree, context: TriggerContext): readonly Condition[] {
  const condition = job.get("if");
  const text = condition?.string();
  const gate = environmentGate(job);
  // NOTE: `env` cannot be named in the `if:` of a job.
  const own = condition && text !== undefined ? [lowerIf(text, condition, jobScope(workflow, [], context))] : [];
  return [...own, ...(gate ? [gate] : [])];
}

function jobScope(workflow: WorkflowScope, steps: readonly Step[], context: TriggerContext): ConditionScope {
  const frame = steps[0]?.frame ?? { workflow, outputs: new Map() };
  return conditionScope({ frame, env: EMPTY, inputs: workflow.inputs, steps }, context);
}

/**
 * What a job asks before it starts, but for what an agent decides: what jobs hand on of an answer (`carries`) counts as
 * the agent's choice, and what those jobs themselves asked is known from the agent.
 */
export function carriedConditions(
  workflow: WorkflowScope,
  name: string,
  context: TriggerContext,
  carries: (job: string) => boolean,
): readonly Condition[] {
  const job = workflow.root.at("jobs", name);
  if (job === undefined) return [];
  const scope = jobScope(workflow, [], context);
  const condition = job.get("if");
  const text = condition?.string() ?? "";
  const output: ConditionScope["output"] = (path, value) =>
    path[0] === "needs" && carries(path[1] ?? "") ? CHOICE : scope.output(path, value);
  const own = condition === undefined ? [] : [lowerIf(text, condition, { ...scope, output })];
  const gate = environmentGate(job);
  const needed = (job.get("needs")?.items() ?? []).map((item) => item.string() ?? "").filter((one) => !carries(one));
  const others = usesStatusFunction(text) ? [] : needed.map((one) => jobSucceeded(workflow, one, context));
  return [...own, ...(gate ? [gate] : []), ...others];
}

/** What the jobs that this one waits for ask: their success, or that none of them failed, or nothing. */
function neededConditions(workflow: WorkflowScope, job: Tree, context: TriggerContext): readonly Condition[] {
  const text = job.get("if")?.string() ?? "";
  const names = (job.get("needs")?.items() ?? []).map((item) => item.string() ?? "");
  // NOTE: a job with a status function runs although a job that it needs was skipped.
  if (!usesStatusFunction(text)) return names.map((name) => jobSucceeded(workflow, name, context));
  if (!endsSettled(text)) return [];
  return names.flatMap((name) => {
    const needed = workflow.root.at("jobs", name);
    return needed
      ? [any([not(all(jobConditions(workflow, name, context))), jobPasses(workflow, needed, context)])]
      : [];
  });
}

/** A job that succeeded was started, and nothing in it failed. */
function jobSucceeded(workflow: WorkflowScope, name: string, context: TriggerContext): Condition {
  const job = workflow.root.at("jobs", name);
  if (job === undefined) return YES;
  return remembered(workflow, context, job, "succeeds", () => {
    const parts = [...jobConditions(workflow, name, context), jobPasses(workflow, job, context)];
    return sharedAll(parts) ?? YES;
  });
}

/** That no check in the job, or in the workflow that it calls, fails it. */
function jobPasses(workflow: WorkflowScope, job: Tree, context: TriggerContext): Condition {
  // NOTE: a job that may fail counts as a success for those that need it.
  if (goesOn(job)) return YES;
  const called = calledOf(workflow, job);
  if (called === undefined) return all(stepGates(stepsOf(workflow, job), context));
  return all(
    (called.root.get("jobs")?.entries() ?? []).flatMap(({ key, value }) => {
      const passed = jobPasses(called, value, context);
      // NOTE: a job that is skipped does not fail the workflow.
      return passed.op === "const" && passed.value
        ? []
        : [any([not(all(jobConditions(called, key, context))), passed])];
    }),
  );
}

const JOB_OUTPUT = /^\s*\$\{\{\s*jobs\.([A-Za-z_][\w-]*)\.outputs\.([\w-]+)\s*\}\}\s*$/;

/** What it takes that an output of the job is `value`: the job ran, and the step that sets it says so. */
function jobOutput(
  workflow: WorkflowScope,
  name: string,
  output: string,
  value: string | undefined,
  context: TriggerContext,
): Condition {
  const job = workflow.root.at("jobs", name);
  if (job === undefined) return YES;
  return remembered(workflow, context, job, `${output} is ${value ?? ""}`, () => {
    const started = sharedAll(jobConditions(workflow, name, context)) ?? YES;
    const called = calledOf(workflow, job);
    const given = called
      ? entryOf(called.root.at("on", "workflow_call", "outputs"), output)?.get("value")
      : entryOf(job.get("outputs"), output);
    const text = given?.string();
    const location = given?.location ?? job.location;
    const open: Condition = { op: "unknown", what: `the output \`${output}\` of the job \`${name}\``, location };
    if (text === undefined) return all([started, open]);
    if (!called)
      return all([started, textIs(text, value, location, jobScope(workflow, stepsOf(workflow, job), context))]);
    const [, inner, of] = JOB_OUTPUT.exec(text) ?? [];
    return all([started, inner && of ? jobOutput(called, inner, of, value, context) : open]);
  });
}
