import type { Condition } from "../../../graph/model.ts";
import type { Tree } from "../../../parse/tree.ts";

/** What the `environment:` of a job may ask, which stands in no file. */
export function environmentGate(job: Tree): Condition | undefined {
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
