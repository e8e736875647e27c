import type { Condition, Location } from "../../graph/model.ts";
import type { Job } from "./layers.ts";

/** Somebody who may run jobs here starts it by hand: https://docs.gitlab.com/ci/jobs/job_control/#create-a-job-that-must-be-run-manually */
export function manualGate(location: Location): Condition {
  return {
    op: "proof",
    proof: {
      gate: "manual-job",
      admits: ["writer", "maintainer"],
      strength: "effective",
      judges: "approver",
      // NOTE: a token that may approve merge requests may start jobs too; that of the job itself may not.
      forgeableBy: ["approve"],
      location,
      why: "`when: manual`: the job waits until a member of the project who may run jobs starts it.",
    },
  };
}

/** What the `environment:` of a job may ask: https://docs.gitlab.com/ci/environments/protected_environments/ */
export function environmentGate(job: Job): Condition | undefined {
  const node = job.get("environment");
  const name = node?.string() ?? node?.get("name")?.string();
  const location = job.placeOf("environment");
  if (name === undefined || location === undefined) return undefined;
  const action = node?.get("action")?.string();
  // NOTE: with these actions no deployment is made, and none is approved.
  if (action !== undefined && /^(?:prepare|verify|access)$/.test(action)) return undefined;
  return {
    op: "proof",
    proof: {
      gate: "environment",
      admits: [],
      strength: "declared",
      judges: "approver",
      forgeableBy: [],
      location,
      why: `Environment \`${name}\` may be protected and ask for approvals, but its rules are not in the files.`,
    },
  };
}
