import { permissionCheck } from "../../catalog/steps.ts";
import type { Condition } from "../../graph/model.ts";
import type { Step } from "./scope.ts";

// The endpoint and the client methods that tell a person's permission: https://docs.github.com/en/rest/collaborators/collaborators
const ASKS = /collaborators\/[^\s"'`]+\/permission|getCollaboratorPermissionLevel/;
const OF_ACTOR = /github\.actor|triggering_actor|context\.actor|\bACTOR\b|sender\.login|payload\.sender|comment\.user\.login|github\.event\.(?:issue|pull_request|review)\.user\.login/;
const ACCEPTS_WRITE = /["'|\s(](?:write|admin|maintain)["'|\s)]/;
const ACCEPTS_LESS = /["'|\s(](?:read|triage)["'|\s)]/;
const STOPS = /\bexit 1\b|setFailed|process\.exit\(1\)|throw new Error/;

function scriptOf(step: Step): string {
  return [step.run?.string(), step.with.get("script")?.text, ...[...step.env.values()].map((value) => value.text)].filter((part) => part !== undefined).join("\n");
}

/**
 * The proof that a permission-checking step gives, when the step is one: that the person who started the run
 * can write. A script that also accepts less, or that asks about somebody else, is declared at most.
 */
export function permissionProof(step: Step): Condition | undefined {
  const known = step.uses === undefined ? undefined : permissionCheck(step.uses);
  const script = scriptOf(step);
  const asks = ASKS.test(script);
  if (known === undefined && !asks) return undefined;
  const required = known && step.with.get(known.require)?.text.trim();
  const proven = known ? known.accepts.includes(required ?? "") : OF_ACTOR.test(script) && ACCEPTS_WRITE.test(script) && !ACCEPTS_LESS.test(script);
  const why = proven ? "A step asks GitHub for the permission of the person and accepts only write or more." : "A step asks GitHub for a permission, but the files do not show that only write access passes.";
  return { op: "proof", proof: { gate: "permission-step", admits: ["writer", "maintainer"], strength: proven ? "effective" : "declared", judges: "actor", forgeableBy: [], location: step.location, why } };
}

/** Whether the step fails the job by itself, so that later steps of the job do not run. */
export function failsTheJob(step: Step): boolean {
  return step.tree.get("continue-on-error")?.boolean() !== true && STOPS.test(scriptOf(step));
}
