import type { Condition, Location } from "../../../graph/model.ts";
import { groupBy } from "../../ci/agents/agent-nodes.ts";
import type { TriggerContext } from "../../ci/run.ts";
import { carriedConditions } from "../conditions/conditions.ts";
import type { JobRecord, WorkflowScope } from "../scope.ts";
import { atHand } from "./at-hand.ts";
import type { Artifact, Use } from "./record.ts";
import { flowOfRun, type RunFlow } from "./run-flow.ts";
import { join, type Taint } from "./taint.ts";

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
  const conditions = (context: TriggerContext): readonly Condition[] =>
    isOwn || elsewhere ? [] : carriedConditions(job.workflow, job.name, context, carried);
  const groups = groupBy(contexts, conditions, (value) => JSON.stringify(value));
  const hand = atHand(record, use, called);
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

/** Adds an edge for each way in which a job uses what an agent wrote. Nothing is computed where no agent runs. */
export function addHandOffs(records: readonly JobRecord[]): readonly Artifact[] {
  if (records.every(({ agents }) => agents.length === 0)) return [];
  const run = flowOfRun(records);
  // NOTE: what a job fetches must have been kept before, so all jobs are walked first.
  for (const record of records) run.of(record);
  for (const record of records) {
    const { builder, contexts } = record.job.workflow;
    const worst = worstOf(run.of(record).uses);
    if (worst.length === 0) continue;
    const emission: Emission = { run, records, builder, contexts: contexts(), elsewhere: false };
    for (const one of worst) emit(emission, record, one);
  }
  return run.artifacts();
}
