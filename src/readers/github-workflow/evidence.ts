import type { AgentStep } from "../ci/agents/agent.ts";
import { type Keeping, limitFact, type Owner, recordNode } from "../ci/agents/trace/evidence-nodes.ts";
import type { Limits } from "../ci/agents/trace/limit.ts";
import { isInWorkspace, mayGoOn } from "../ci/agents/trace/paths.ts";
import type { RunRecord } from "../ci/agents/trace/record.ts";
import { resolveText } from "../ci/resolve-text.ts";
import type { JobScope, Step } from "./scope.ts";
import { isUpload, keeps, mayKeep } from "./uploads.ts";

/** What a job and its later steps keep of the runs of its agents. */
export function addRecords(job: JobScope, id: string, agent: AgentStep, index: number): void {
  const { builder } = job.workflow;
  const owner: Owner = { job: job.id, agent: id };
  for (const record of agent.records ?? [])
    if (record.kept !== "file") recordNode(builder, owner, record);
    else for (const [found, keeping] of keptFiles(job, index, record)) recordNode(builder, owner, found, keeping);
}

/** What becomes of a file that the run leaves on its machine. */
function keptFiles(job: JobScope, index: number, record: RunRecord): readonly (readonly [RunRecord, Keeping])[] {
  const maker = job.steps[index];
  if (maker === undefined) return [];
  if (record.path === undefined) return [[record, {}]];
  const within = record.during && isInWorkspace(record.path) ? { within: "workspace" as const } : {};
  const later = job.steps.slice(index + 1);
  const found = later.filter(isUpload).flatMap((upload) => {
    const sure = keeps(upload, record, maker, job.steps);
    return sure === "no"
      ? []
      : [[artifact(upload, record, maker, sure === "yes"), { ...daysOf(upload), ...within }] as const];
  });
  if (found.length > 0) return found;
  const taker = later.find((step) => mayKeep(step, record, maker, job.steps));
  if (taker !== undefined)
    return [
      [{ ...record, omits: "unknown", label: "what a later step makes of its record", location: taker.location }, {}],
    ];
  // NOTE: on a machine that is not thrown away the files of earlier runs stay; who collects them is not known.
  return isKeptMachine(job) ? [[{ ...record, omits: "unknown", label: "files on a machine that stays" }, {}]] : [];
}

function artifact(upload: Step, record: RunRecord, maker: Step, sure: boolean): RunRecord {
  const name = upload.with.get("name")?.text.trim();
  const after = afterFailure(upload, maker);
  return {
    kept: "artifact",
    label: name === undefined ? "an artifact" : `artifact ${name}`,
    ...(record.path === undefined ? {} : { path: record.path }),
    omits: sure ? record.omits : "unknown",
    location: upload.with.get("path")?.tree?.location ?? upload.location,
    ...(after === undefined ? {} : { afterFailure: after }),
  };
}

// https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#status-check-functions
const ANYWAY =
  /\balways\s*\(\s*\)|!\s*cancelled\s*\(\s*\)|\bsuccess\s*\(\s*\)\s*\|\|\s*failure\s*\(\s*\)|\bfailure\s*\(\s*\)\s*\|\|\s*success\s*\(\s*\)/;
/** Whether the upload takes place when the agent fails; `undefined` where that depends on the script. */
function afterFailure(upload: Step, { run, tolerated }: Step): boolean | undefined {
  const conditions = upload.conditions.map(({ tree }) => tree.string() ?? "");
  if (conditions.some((text) => ANYWAY.test(text))) return true;
  if (tolerated) return true;
  if (conditions.some((text) => /\bfailure\s*\(/.test(text))) return undefined;
  return run !== undefined && mayGoOn(run.string() ?? "") ? undefined : false;
}

function daysOf(upload: Step): Keeping {
  const days = Number(upload.with.get("retention-days")?.text.trim() ?? "");
  // NOTE: 0, as without the input, is what the repository is set to.
  return Number.isInteger(days) && days > 0 ? { days } : {};
}

function isKeptMachine({ tree }: JobScope): boolean {
  return (tree.get("runs-on")?.items() ?? []).some((item) => item.string() === "self-hosted");
}

/** "The maximum number of minutes to let a job run before GitHub automatically cancels it. Default: 360" */
const DEFAULT_MINUTES = 360;

function minutes(text: string | undefined): Limits {
  if (text === undefined) return [];
  const number = Number(text.trim());
  if (Number.isNaN(number)) return ["unknown"];
  return number < DEFAULT_MINUTES ? ["time"] : [];
}

/** What ends a run of the agent: options of its own, and the time limits of its step and of its job. */
export function limitOf(job: JobScope, agent: AgentStep, step: Step): readonly string[] | "unknown" {
  // NOTE: what works on a machine of its maker goes on when the job ends.
  if (agent.elsewhere) return "unknown";
  const own = job.tree.get("timeout-minutes")?.string();
  return limitFact([
    ...minutes(own && resolveText(own, job.env, job.workflow.inputs)),
    ...step.timeouts.flatMap(minutes),
    ...(agent.limits ?? ["unknown"]),
  ]);
}
