import type { Condition } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { type ConditionScope, lowerIf, usesStatusFunction } from "./condition.ts";
import { failsTheJob, permissionProof } from "./permission-step.ts";
import { neverSets } from "./router.ts";
import type { Step, Values, WorkflowScope } from "./scope.ts";
import { readSteps } from "./steps.ts";
import type { TriggerContext } from "./triggers.ts";

const EMPTY: Values = new Map();

/** What was read of the jobs of one workflow; every context of every job behind them asks for it again. */
interface Known {
  readonly steps: Map<Tree, readonly Step[]>;
  readonly conditions: Map<TriggerContext, Map<Tree, readonly Condition[]>>;
}
const KNOWN = new WeakMap<WorkflowScope, Known>();

function knownOf(workflow: WorkflowScope): Known {
  const known = KNOWN.get(workflow) ?? { steps: new Map(), conditions: new Map() };
  KNOWN.set(workflow, known);
  return known;
}

/** The steps of another job of the workflow, without what only that job knows. */
function stepsOf(workflow: WorkflowScope, job: Tree): readonly Step[] {
  const { steps } = knownOf(workflow);
  const before = steps.get(job);
  if (before !== undefined) return before;
  const read = readSteps(
    job.get("steps"),
    { workflow, job: undefined, env: EMPTY, inputs: workflow.inputs },
    workflow.source,
    () => undefined,
  );
  steps.set(job, read);
  return read;
}

const NEVER: Condition = { op: "const", value: false };

/** What an output of a step tells: that it can never be `value` here, or the permission that it stands for. */
function stepProof(
  steps: readonly Step[],
  id: string | undefined,
  output: string,
  value: string | undefined,
  context: TriggerContext,
): Condition | undefined {
  const step = steps.find((candidate) => candidate.id !== undefined && candidate.id === id);
  const script = step?.with.get("script")?.text;
  if (step && script !== undefined && value !== undefined && neverSets(script, output, value, step.env, context))
    return NEVER;
  return step && permissionProof(step, context);
}

/** The proof behind `steps.<id>.outputs.<x>` or `needs.<job>.outputs.<x>`, when a permission check stands there. */
function outputProof(
  workflow: WorkflowScope,
  steps: readonly Step[],
  path: readonly string[],
  value: string | undefined,
  context: TriggerContext,
): Condition | undefined {
  const [kind, name, , output = ""] = path;
  if (kind === "steps") return stepProof(steps, name, output, value, context);
  const job = kind === "needs" ? workflow.root.at("jobs", name ?? "") : undefined;
  const [, id, inner = ""] =
    /^\s*\$\{\{\s*steps\.([A-Za-z_][\w-]*)\.outputs\.([\w-]+)\s*\}\}\s*$/.exec(
      job?.at("outputs", output)?.string() ?? "",
    ) ?? [];
  return job && stepProof(stepsOf(workflow, job), id, inner, value, context);
}

/** An input that no caller gave is empty, except where a person fills in a form or the caller is unknown. */
function inputText(inputs: Values, name: string, context: TriggerContext): string | undefined {
  const given = inputs.get(name.toLowerCase())?.text;
  return given ?? (context.event === "workflow_dispatch" || context.causedBy === "caller" ? undefined : "");
}

/** What an `if:` may look up: inputs, variables, and outputs that prove a permission. */
export function conditionScope(
  workflow: WorkflowScope,
  context: TriggerContext,
  env: Values,
  inputs: Values,
  steps: readonly Step[],
): ConditionScope {
  return {
    context,
    env: (name) => env.get(name)?.text,
    input: (name) => inputText(inputs, name, context),
    output: (path, value) => outputProof(workflow, steps, path, value, context),
  };
}

function environmentGate(job: Tree): Condition | undefined {
  const node = job.get("environment");
  const name = node?.string() ?? node?.get("name")?.string();
  const location = job.keyLocation("environment");
  if (name === undefined || location === undefined) return undefined;
  const why = `Environment \`${name}\` may ask reviewers, but its rules are not in the files.`;
  return {
    op: "proof",
    proof: {
      gate: "environment",
      admits: [],
      strength: "declared",
      judges: "approver",
      forgeableBy: [],
      location,
      why,
    },
  };
}

/** Everything that must hold before a job starts: its own `if:`, its environment, and that of the jobs it needs. */
export function jobConditions(workflow: WorkflowScope, name: string, context: TriggerContext): readonly Condition[] {
  const job = workflow.root.at("jobs", name);
  if (job === undefined) return [];
  const { conditions } = knownOf(workflow);
  const known = conditions.get(context) ?? new Map<Tree, readonly Condition[]>();
  conditions.set(context, known);
  const before = known.get(job);
  if (before !== undefined) return before;
  // NOTE: jobs that need each other never start; whoever asks again on the way round gets nothing.
  known.set(job, []);
  const all = [...conditionsOfNeeded(workflow, job, context), ...ownConditions(workflow, job, context)];
  // NOTE: two jobs that need the same one ask for the same, which would double with every such pair.
  const distinct = [...new Set(all)];
  known.set(job, distinct);
  return distinct;
}

function ownConditions(workflow: WorkflowScope, job: Tree, context: TriggerContext): readonly Condition[] {
  const condition = job.get("if");
  const text = condition?.string();
  const gate = environmentGate(job);
  // NOTE: `env` cannot be named in the `if:` of a job.
  const own =
    condition && text !== undefined
      ? [lowerIf(text, condition, conditionScope(workflow, context, EMPTY, workflow.inputs, []))]
      : [];
  return [...own, ...(gate ? [gate] : [])];
}

/** The conditions of the jobs that this one needs, then the checks in their steps that fail them. */
function conditionsOfNeeded(workflow: WorkflowScope, job: Tree, context: TriggerContext): readonly Condition[] {
  const text = job.get("if")?.string();
  // NOTE: a job with a status function runs although a job that it needs was skipped.
  if (text !== undefined && usesStatusFunction(text)) return [];
  const names = (job.get("needs")?.items() ?? []).map((item) => item.string() ?? "");
  const stops = names.flatMap((name) => {
    const needed = workflow.root.at("jobs", name);
    // NOTE: a job that may fail counts as a success for those that need it.
    const goesOn = needed?.get("continue-on-error");
    return needed && (goesOn === undefined || goesOn.boolean() === false)
      ? stepGates(stepsOf(workflow, needed), context)
      : [];
  });
  return [...names.flatMap((name) => jobConditions(workflow, name, context)), ...stops];
}

/** Permission checks that fail the job, so that nothing after them runs. */
export function stepGates(steps: readonly Step[], context: TriggerContext): readonly Condition[] {
  return steps
    .filter((step) => step.conditions.length === 0 && failsTheJob(step))
    .flatMap((step) => permissionProof(step, context, "failure") ?? []);
}

/** The conditions of one step in one context, of the composite actions around it first. */
export function stepConditions(
  workflow: WorkflowScope,
  step: Step,
  steps: readonly Step[],
  context: TriggerContext,
): readonly Condition[] {
  return step.conditions.flatMap(({ tree, inputs }) => {
    const text = tree.string();
    return text === undefined ? [] : [lowerIf(text, tree, conditionScope(workflow, context, step.env, inputs, steps))];
  });
}
