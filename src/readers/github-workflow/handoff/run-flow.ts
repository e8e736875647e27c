import { downloads } from "../../../catalog/agent-outputs.ts";
import { findExpressions } from "../../../parse/expression-scan.ts";
import { calledOf } from "../conditions/condition-memory.ts";
import type { JobRecord, Step } from "../scope.ts";
import { type Look, taintsOfText } from "./expressions.ts";
import { flowOfJob } from "./job-flow.ts";
import type { Around } from "./job-walk.ts";
import { type Artifact, isSameRun, type JobFlow, type Sent } from "./record.ts";
import { join, lessSure, NONE, type Taints } from "./taint.ts";

/** LIMIT: jobs that hand on to each other in one row. */
const MAX_CHAIN = 50;

/** All jobs of one run: those of the workflow, and of the workflows that it calls. */
export interface RunFlow {
  readonly of: (record: JobRecord) => JobFlow;
  /** Whether what a job hands on goes back to an agent. */
  readonly carries: (record: JobRecord, name: string) => boolean;
  readonly artifacts: () => readonly Artifact[];
  readonly sent: () => readonly Sent[];
}

const EMPTY: JobFlow = { uses: [], artifacts: [], sent: [], step: () => NONE };

/** The part of a name that stands in the file, before and behind what a run puts in; `*` stands for the rest. */
function patternOf(name: string): RegExp {
  const ranges = findExpressions(name);
  let text = "";
  let at = 0;
  for (const { offset, end } of ranges) {
    text += `${name.slice(at, offset)}*`;
    at = end;
  }
  const parts = (text + name.slice(at)).split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^\\n]{0,200}")}$`);
}

/** Whether an artifact of one name may be the one that is asked for. */
function fits(kept: string, wanted: string): boolean {
  if (kept === wanted) return true;
  // NOTE: `${{ needs.a.outputs.name }}` may be any name.
  if (/^\s*\$\{\{[^{}]*\}\}\s*$/.test(wanted)) return true;
  const plain = (name: string): string => name.replace(/\$\{\{[^{}]*\}\}/g, "x");
  return patternOf(wanted).test(plain(kept)) || patternOf(kept).test(plain(wanted));
}

/** What lies in the artifacts that are asked for, among those that are kept. */
function fetchedFrom(artifacts: readonly Artifact[], wanted: string | undefined): Taints {
  const found = artifacts.filter(({ name }) => wanted === undefined || fits(name, wanted));
  const taints = join(...found.map((one) => one.taints));
  const isSure = wanted !== undefined && found.some(({ name }) => name === wanted);
  return isSure ? taints : lessSure(taints, "likely");
}

/** Whether the step fetches artifacts, by an action or by commands. */
const fetches = (step: Step): boolean =>
  downloads(step.uses) ||
  /\brun download\b/.test(step.run?.string() ?? "") ||
  (step.with.get("script")?.text.includes("downloadArtifact") ?? false);

/** Whether nothing of an agent comes into the job: it runs none, waits for no job, is not called and fetches nothing. */
function isAlone({ job, agents }: JobRecord): boolean {
  const isFed = job.tree.get("needs") !== undefined || job.workflow.caller !== undefined;
  return !isFed && agents.length === 0 && !job.steps.some(fetches);
}

/** Follows what agents wrote through the jobs of one run. `brought` are artifacts of the run that started it, `told` is what it said. */
export function flowOfRun(
  records: readonly JobRecord[],
  brought: readonly Artifact[] = [],
  told?: Sent["told"],
): RunFlow {
  const flows = new Map<JobRecord, JobFlow>();
  let depth = 0;
  const jobNamed = (from: JobRecord, name: string): JobRecord | undefined =>
    records.find(({ job }) => job.name === name && isSameRun(job.workflow, from.job.workflow));
  const callerOf = ({ job }: JobRecord): JobRecord | undefined =>
    job.workflow.caller === undefined ? undefined : records.find((one) => one.job.id === job.workflow.caller);

  const own: Artifact[] = [];
  const sent: Sent[] = [];
  const heard = (name: string | undefined): Taints => {
    if (told === undefined) return NONE;
    return name === undefined ? join(...told.values()) : join(told.get(name) ?? NONE, told.get("*") ?? NONE);
  };

  const outputOf = (from: JobRecord, name: string, output: string | undefined): Taints => {
    const target = jobNamed(from, name);
    const above = target === undefined ? callerOf(from) : undefined;
    // NOTE: a text that the caller handed over names the caller's jobs.
    if (target === undefined) return above ? outputOf(above, name, output) : NONE;
    const called = calledOf(target.job.workflow, target.job.tree);
    const map = called ? called.root.at("on", "workflow_call", "outputs") : target.job.tree.get("outputs");
    const texts = (map?.entries() ?? [])
      .filter(({ key }) => output === undefined || key.toLowerCase() === output.toLowerCase())
      .map(({ value }) => value.string() ?? value.get("value")?.string() ?? "");
    const inner = called && records.find(({ job }) => job.workflow.caller === target.job.id);
    if (called && inner === undefined) return NONE;
    const flow = called ? EMPTY : flowOf(target);
    const look: Look = {
      step: flow.step,
      job: (id, wanted) => outputOf(inner ?? target, id, wanted),
      env: () => NONE,
      input: () => NONE,
      matrix: () => NONE,
    };
    return join(...texts.map((text) => taintsOfText(text, look)));
  };

  const aroundOf = (record: JobRecord): Around => ({
    job: (id, output) => outputOf(record, id, output),
    input: (name) => {
      const caller = callerOf(record);
      if (caller === undefined) return heard(name);
      const text = caller?.job.tree.get("with")?.get(name)?.string();
      if (text === undefined) return NONE;
      const around = aroundOf(caller);
      return taintsOfText(text, {
        step: () => NONE,
        job: around.job,
        env: () => NONE,
        input: around.input,
        matrix: () => NONE,
      });
    },
    told: heard,
    fetched: ({ wanted, from }) =>
      fetchedFrom(from === "own" ? own : from === "other" ? brought : [...own, ...brought], wanted),
  });

  const flowOf = (record: JobRecord): JobFlow => {
    const before = flows.get(record);
    if (before !== undefined) return before;
    // NOTE: jobs that need each other never start.
    flows.set(record, EMPTY);
    if (depth >= MAX_CHAIN || (told === undefined && isAlone(record))) return EMPTY;
    depth += 1;
    for (const item of record.job.tree.get("needs")?.items() ?? []) {
      const needed = jobNamed(record, item.string() ?? "");
      if (needed) flowOf(needed);
    }
    const isInRepository = (path: string): boolean => record.job.workflow.repository.file(path) !== undefined;
    const flow = flowOfJob(record, aroundOf(record), isInRepository);
    depth -= 1;
    own.push(...flow.artifacts);
    sent.push(...flow.sent);
    flows.set(record, flow);
    return flow;
  };
  return {
    of: flowOf,
    carries: (record, name) => outputOf(record, name, undefined).length > 0,
    artifacts: () => own,
    sent: () => sent,
  };
}
