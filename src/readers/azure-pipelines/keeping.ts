import type { Tree } from "../../parse/tree.ts";
import { type Keeping, type Kept, minutesLimit } from "../ci/pipelines/keeping.ts";

// Inputs that hold the path: https://learn.microsoft.com/en-us/azure/devops/pipelines/tasks/reference/publish-pipeline-artifact-v1
// and https://learn.microsoft.com/en-us/azure/devops/pipelines/tasks/reference/publish-build-artifacts-v1
const TASKS: Readonly<Record<string, readonly string[]>> = {
  publishpipelineartifact: ["targetPath", "path"],
  publishbuildartifacts: ["PathtoPublish"],
};
const NAMES = ["artifact", "artifactName", "ArtifactName"];

/** What a job gets that sets none; 0 is as long as the machine allows: https://learn.microsoft.com/en-us/azure/devops/pipelines/yaml-schema/jobs-job */
const DEFAULT_MINUTES = 60;

// https://learn.microsoft.com/en-us/azure/devops/pipelines/process/conditions
const ANYWAY = /\b(?:always|succeededOrFailed)\s*\(\s*\)/i;

function publishOf(step: Tree): Kept | undefined {
  const task = step.get("task")?.string()?.split("@")[0]?.toLowerCase() ?? "";
  const names = Object.hasOwn(TASKS, task) ? (TASKS[task] ?? []) : [];
  const input = (wanted: readonly string[]): string | undefined =>
    wanted.flatMap((name) => step.at("inputs", name)?.string() ?? [])[0];
  const path = step.get("publish")?.string() ?? input(names);
  if (path === undefined) return undefined;
  const name = step.get("artifact")?.string() ?? input(NAMES);
  const condition = step.get("condition")?.string();
  const after = condition === undefined ? "success" : ANYWAY.test(condition) ? "always" : undefined;
  return {
    label: name === undefined ? "an artifact" : `artifact ${name}`,
    paths: [path],
    location: step.keyLocation("publish") ?? step.keyLocation("task") ?? step.location,
    ...(after === undefined ? {} : { after }),
  };
}

/** What the job publishes, and what ends it. */
export function keepingOf(job: Tree, steps: readonly Tree[]): Keeping {
  const timeout = job.get("timeoutInMinutes")?.string();
  return {
    kept: steps.flatMap((step) => publishOf(step) ?? []),
    limits: minutesLimit(timeout === undefined ? DEFAULT_MINUTES : Number(timeout)),
  };
}
