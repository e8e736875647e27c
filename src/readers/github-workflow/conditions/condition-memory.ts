import type { Condition } from "../../../graph/model.ts";
import type { Tree } from "../../../parse/tree.ts";
import { builder } from "../../builder.ts";
import type { TriggerContext, Values } from "../../ci/run.ts";
import { calledBy } from "../called.ts";
import { valuesOf } from "../credentials.ts";
import type { Step, WorkflowScope } from "../scope.ts";
import { readSteps } from "../steps.ts";
import { YES } from "./condition-values.ts";

/** No variables. */
export const EMPTY: Values = new Map();
/** LIMIT: jobs that are followed from one to the next that it needs, at once. */
const MAX_FOLLOWED = 500;

/** What was read of the jobs of one workflow; every context of every job behind them asks for it again. */
interface Known {
  readonly steps: Map<Tree, readonly Step[]>;
  readonly called: Map<Tree, WorkflowScope | undefined>;
  readonly answers: Map<TriggerContext, Map<object, Map<string, Condition>>>;
  readonly following: { depth: number };
  /** The same workflow, to look into its jobs without putting anything into the graph. */
  readonly aside: WorkflowScope;
}
const KNOWN = new WeakMap<WorkflowScope, Known>();

function knownOf(workflow: WorkflowScope): Known {
  const before = KNOWN.get(workflow);
  if (before !== undefined) return before;
  const known: Known = {
    steps: new Map(),
    called: new Map(),
    answers: new Map(),
    following: { depth: 0 },
    aside: { ...workflow, builder: builder() },
  };
  KNOWN.set(workflow, known);
  KNOWN.set(known.aside, known);
  return known;
}

/** Answers a question about a job or step once for each context. */
export function remembered(
  workflow: WorkflowScope,
  context: TriggerContext,
  about: object,
  question: string,
  answer: () => Condition,
): Condition {
  const { answers, following } = knownOf(workflow);
  const inContext = answers.get(context) ?? new Map<object, Map<string, Condition>>();
  answers.set(context, inContext);
  const known = inContext.get(about) ?? new Map<string, Condition>();
  inContext.set(about, known);
  const before = known.get(question);
  if (before !== undefined) return before;
  // NOTE: jobs that need each other never start; whoever asks again on the way round gets nothing.
  known.set(question, YES);
  if (following.depth >= MAX_FOLLOWED) return YES;
  following.depth += 1;
  const found = answer();
  following.depth -= 1;
  known.set(question, found);
  return found;
}

/** The steps of another job of the workflow, without what only that job knows. */
export function stepsOf(workflow: WorkflowScope, job: Tree): readonly Step[] {
  const { steps, aside } = knownOf(workflow);
  const before = steps.get(job);
  if (before !== undefined) return before;
  const refs = { workflow: aside, job: undefined, env: EMPTY, inputs: workflow.inputs };
  const env = valuesOf(job.get("env"), valuesOf(workflow.root.get("env"), EMPTY, refs), refs);
  const read = readSteps(job.get("steps"), { ...refs, env }, workflow.source, () => undefined);
  steps.set(job, read);
  return read;
}

/** The workflow that the job calls, read once. */
export function calledOf(workflow: WorkflowScope, job: Tree): WorkflowScope | undefined {
  const { called } = knownOf(workflow);
  if (!called.has(job)) called.set(job, calledBy(workflow, job));
  return called.get(job);
}
