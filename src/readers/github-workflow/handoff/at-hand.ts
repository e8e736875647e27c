import { mintsAppToken } from "../../../catalog/steps.ts";
import type { Builder } from "../../builder.ts";
import type { CredentialRef } from "../../ci/run.ts";
import { leftBehind } from "../authority.ts";
import { jobToken, refsIn } from "../credentials.ts";
import type { JobRecord, JobScope, Step } from "../scope.ts";
import type { Use } from "./record.ts";

/** What a step is given by name: in its environment, its inputs and its script. */
function given(job: JobScope, step: Step): readonly CredentialRef[] {
  const values = [...step.env.values(), ...step.with.values()].flatMap(({ refs }) => refs);
  const inside = { environment: job.environment, token: job.token, outputs: step.frame.outputs };
  const script = step.run?.string() ?? "";
  return [...values, ...refsIn(script, { workflow: job.workflow, job: inside, env: step.env, inputs: step.inputs })];
}

/** Actions that take the job's token unless they are given another one: https://github.com/actions/github-script#inputs */
const TAKES_TOKEN = /^(?!actions\/(?:checkout|setup-|cache|upload-|download-))[\w.-]+\//i;

/** Credentials that a step has at hand when it does what an answer says. */
function ofStep(job: JobScope, step: Step, isCode: boolean): readonly CredentialRef[] {
  const before = job.steps.slice(0, job.steps.indexOf(step));
  const left = before.flatMap((one) => leftBehind(job.workflow.builder, job.id, one, job.token).map(({ ref }) => ref));
  // NOTE: the key of an App buys its token, which is counted; nobody is given the key but who runs code.
  const own = mintsAppToken(step.uses ?? "") && !isCode ? left : [...given(job, step), ...left];
  // NOTE: whoever runs code in a job finds its token, which the runner itself holds.
  return isCode || TAKES_TOKEN.test(step.uses ?? "") ? [...own, job.token] : own;
}

/** Credentials that code has at hand which runs in every step of a job from one on. */
export function atHandFrom({ job }: JobRecord, index: number): readonly CredentialRef[] {
  return job.steps.slice(index).flatMap((step) => ofStep(job, step, true));
}

/** The ids of the credentials that are at hand where a job uses an answer; those of the whole job where it decides whether the job runs. */
export function atHand(
  builder: Builder,
  { job }: JobRecord,
  { use, step, reader }: Use,
  called: readonly JobRecord[],
): readonly string[] {
  const whole = (one: JobScope): readonly CredentialRef[] => one.steps.flatMap((each) => ofStep(one, each, false));
  const refs =
    step === undefined
      ? [...whole(job), ...called.flatMap((record) => whole(record.job))]
      : ofStep(job, step, use === "code" || reader !== undefined);
  const ids = [...new Set(refs.map(({ id }) => id))].sort();
  for (const { job: one } of [{ job }, ...called])
    if (ids.includes(one.token.id)) jobToken(builder, one.id, one.scopes, one.workflow.contexts());
  return ids;
}
