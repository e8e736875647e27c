import type { Condition, Location } from "../../graph/model.ts";
import type { Run, Starter } from "../ci/pipelines/add-job.ts";

/** One way in which a pipeline comes about, with what its predefined variables then say. */
export interface Situation {
  readonly context: string;
  /** `$CI_PIPELINE_SOURCE`. */
  readonly source: string;
  readonly isMergeRequest: boolean;
  readonly isFork: boolean;
  readonly starter: Starter;
  /** Counts only where the files speak of it: whoever may start such a pipeline may start one in other ways too. */
  readonly rare?: RegExp;
}

const ANYONE: Starter = { id: "principal:anyone", label: "anyone", standing: "anyone" };
const WRITER: Starter = { id: "principal:writer", label: "anyone with write access", standing: "writer" };
const SCHEDULE: Starter = { id: "principal:schedule", label: "the schedule", standing: "schedule" };
const TOKEN: Starter = { id: "principal:trigger-token", label: "whoever holds a trigger token", standing: "unknown" };

function situation(source: string, starter: Starter): Situation {
  const isMergeRequest = source === "merge_request_event";
  return { context: source, source, isMergeRequest, isFork: false, starter };
}

/**
 * Where pipelines come from, and who may start each: https://docs.gitlab.com/ci/jobs/job_rules/#ci_pipeline_source-predefined-variable,
 * https://docs.gitlab.com/user/permissions/#cicd (running a pipeline takes the Developer role). Pull requests of forks on
 * another host are ignored: https://docs.gitlab.com/ci/ci_cd_for_external_repos/#pipelines-for-external-pull-requests
 */
const SITUATIONS: readonly Situation[] = [
  ...["push", "web", "api"].map((name) => situation(name, WRITER)),
  { ...situation("pipeline", WRITER), rare: /["'/|(]pipeline["'/|)]|\bpipelines\b/ },
  { ...situation("chat", WRITER), rare: /["'/|(]chat["'/|)]|-\s+chat\b|\bCHAT_/ },
  { ...situation("external_pull_request_event", WRITER), rare: /\bexternal_pull_request/i },
  situation("schedule", SCHEDULE),
  situation("trigger", TOKEN),
  situation("merge_request_event", WRITER),
  { ...situation("merge_request_event", ANYONE), context: "merge_request_event:fork", isFork: true },
];

/** The situations that the files of a pipeline leave possible. */
export function situationsIn(texts: readonly string[]): readonly Situation[] {
  return SITUATIONS.filter(({ rare }) => rare === undefined || texts.some((text) => rare.test(text)));
}

/** The way of a child pipeline, whose parent came about in `parent`: https://docs.gitlab.com/ci/pipelines/downstream_pipelines/ */
export function childOf(parent: Situation): Situation {
  return { ...parent, source: "parent_pipeline" };
}

/** What stands between an author of a fork and the project's own variables: https://docs.gitlab.com/ci/pipelines/merge_request_pipelines/#use-with-forked-projects */
export function forkGate(location: Location): Condition {
  return {
    op: "proof",
    proof: {
      gate: "fork-pipeline",
      admits: ["writer", "maintainer"],
      strength: "effective",
      judges: "approver",
      forgeableBy: ["approve"],
      location,
      why: "A merge request of a fork runs in the fork's own project, without the variables of this one, unless a member starts its pipeline here.",
    },
  };
}

/** A situation as a run of a job. */
export function runIn(
  { context, starter, isFork }: Situation,
  conditions: readonly Condition[],
  location: Location,
): Run {
  return { context, starter, conditions: isFork ? [...conditions, forkGate(location)] : conditions, location };
}
