import type { Condition, Location } from "../../../graph/model.ts";
import { groupBy } from "../../ci/agents/agent-nodes.ts";
import type { TriggerContext } from "../../ci/run.ts";
import { carriedConditions } from "../conditions/conditions.ts";
import type { JobRecord, WorkflowScope } from "../scope.ts";
import { atHand } from "./at-hand.ts";
import { startedBy, waitingFor } from "./other-runs.ts";
import type { Artifact, Use } from "./record.ts";
import { flowOfRun, type RunFlow } from "./run-flow.ts";
import { join, type Taint, through } from "./taint.ts";

/** One use of one agent's text: the worst of those of its kind in the job, and the place of that one. */
interface Worst {
  readonly use: Use;
  readonly taint: Taint;
}

/** A use that tells something: a word that a check fixed is no code, and what is only printed moves no authority. */
function isWorth(use: Use, taint: Taint): boolean {
  if (use.use === "code") return taint.checked !== "yes";
  if (use.use === "prompt") return taint.checked !== "yes" && use.reader !== taint.agent;
  return use.use === "gate";
}

function worstOf(uses: readonly Use[]): readonly Worst[] {
  const worst = new Map<string, Worst>();
  for (const use of uses)
    for (const taint of use.taints) {
      if (!isWorth(use, taint)) continue;
      const key = `${use.use} ${taint.agent} ${use.step === undefined ? "" : "step"}`;
      const before = worst.get(key);
      const known = before ? join([before.taint], [taint])[0] : taint;
      if (before === undefined || (known === taint && JSON.stringify(taint) !== JSON.stringify(before.taint)))
        worst.set(key, { use, taint });
    }
  return [...worst.values()];
}

const allOf = (of: readonly Condition[]): Condition => ({ op: "all", of });

interface Emission {
  readonly run: RunFlow;
  readonly records: readonly JobRecord[];
  /** Where the edges go; the jobs of another workflow have a builder of their own. */
  readonly builder: WorkflowScope["builder"];
  /** The contexts in which the agents run. */
  readonly contexts: readonly TriggerContext[];
  readonly elsewhere: boolean;
}

function emit(
  { run, records, builder, contexts, elsewhere }: Emission,
  record: JobRecord,
  { use, taint }: Worst,
): void {
  const { job } = record;
  const called = records.filter((one) => one.job.workflow.caller === job.id);
  const isOwn = record.agents.some(({ id }) => id === taint.agent);
  const carried = (name: string): boolean => run.carries(record, name);
  const asked = (context: TriggerContext): readonly Condition[] =>
    carriedConditions(job.workflow, job.name, context, carried);
  // NOTE: another run has contexts of its own: any of them will do.
  const others: Condition = { op: "any", of: elsewhere ? job.workflow.contexts().map((one) => allOf(asked(one))) : [] };
  const conditions = (context: TriggerContext): readonly Condition[] =>
    elsewhere ? [others] : isOwn ? [] : asked(context);
  const groups = groupBy(contexts, conditions, (value) => JSON.stringify(value));
  const hand = atHand(builder, record, use, called);
  const location: Location | undefined = use.location ?? job.workflow.root.get("jobs")?.keyLocation(job.name);
  groups.forEach(({ contexts: names, value }, n) => {
    builder.edge("hands-off", taint.agent, job.id, {
      contexts: names,
      conditions: value,
      facts: {
        "used-as": use.use,
        checked: taint.checked,
        confidence: taint.confidence,
        through: taint.through,
        ...(hand.length > 0 ? { "at-hand": hand } : {}),
      },
      locations: [location],
      as: `${use.use}${use.step === undefined ? "" : " in a step"} ${n}`,
    });
  });
}

function emitAll(emission: Emission): void {
  const { run, records } = emission;
  // NOTE: what a job fetches must have been kept before, so all jobs are walked first.
  for (const record of records) run.of(record);
  for (const record of records) for (const worst of worstOf(run.of(record).uses)) emit(emission, record, worst);
}

/**
 * Adds an edge for each way in which a job uses what an agent wrote, also where the job stands in a workflow that waits
 * for this one. Nothing is computed where no agent runs. `read` is how the jobs of such a workflow are read.
 */
export function addHandOffs(workflow: WorkflowScope, read: (other: WorkflowScope) => void): void {
  const { jobs: records, builder } = workflow;
  if (records.every(({ agents }) => agents.length === 0)) return;
  const contexts = workflow.contexts();
  const run = flowOfRun(records);
  emitAll({ run, records, builder, contexts, elsewhere: false });
  const brought = run.artifacts().map(({ name, taints }): Artifact => ({ name, taints: through(taints, "workflow") }));
  const emitOthers = (others: readonly JobRecord[], run: RunFlow): void =>
    emitAll({ run, records: others, builder, contexts, elsewhere: true });
  if (brought.length > 0)
    for (const others of waitingFor(workflow, read)) emitOthers(others, flowOfRun(others, brought));
  for (const sent of run.sent())
    for (const others of startedBy(workflow, read, sent)) emitOthers(others, flowOfRun(others, [], sent.told));
}
