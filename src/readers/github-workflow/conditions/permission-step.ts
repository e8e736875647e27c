import { actorWrote } from "../../../catalog/events.ts";
import { permissionCheck } from "../../../catalog/steps.ts";
import { type Condition, STANDINGS, type Standing } from "../../../graph/model.ts";
import type { TriggerContext } from "../../ci/run.ts";
import type { Step } from "../scope.ts";

const STOPS = /\bexit [1-9]\d{0,2}\b|setFailed|process\.exit\([1-9]\d{0,2}\)|throw new Error/;
// The endpoint and the client method that tell a person's permission: https://docs.github.com/en/rest/collaborators/collaborators
const ASKS = /collaborators\/[^\n]{1,400}\/permission|getCollaboratorPermissionLevel\s*\(/;
// Comments prove nothing: from a `#` or `//` behind a blank to the end of the line.
const COMMENT = /(^|\s)(?:#|\/\/)[^\n]*/g;

function scriptOf(step: Step): string {
  const script = [step.run?.string(), step.with.get("script")?.text].filter((part) => part !== undefined).join("\n");
  return script.replace(COMMENT, "$1");
}

const ACTOR = /^(?:github\.(?:triggering_)?actor|context\.actor|(?:github\.event|context\.payload)\.sender\.login)$/;
const AUTHOR = /^(?:github\.event|context\.payload)\.(issue|pull_request|comment|review|discussion)\.user\.login$/;

/** Whether the person of a look-up is the one who started the run: anybody else's permission proves nothing of them. */
export function isActor(subject: string | undefined, context: TriggerContext): boolean {
  if (subject === undefined) return false;
  const [, object] = AUTHOR.exec(subject) ?? [];
  return object === undefined ? ACTOR.test(subject) : actorWrote(context.event, context.action ?? "", object) === true;
}

function proves(step: Step): boolean | undefined {
  const known = step.uses === undefined ? undefined : permissionCheck(step.uses);
  // NOTE: these actions ask about the actor unless they are given another name.
  if (known) {
    const level = step.with.get(known.require)?.text.trim() || (known.default ?? "");
    return (
      !step.with.has("username") && (known.accepts.includes(level) || (known.accepts.includes("*") && level !== ""))
    );
  }
  // NOTE: scripts are run through elsewhere; what is not understood there proves nothing here.
  return ASKS.test(scriptOf(step)) ? false : undefined;
}

/**
 * The proof that a permission-checking step gives, when the step is one: that the person who started the run
 * can write. A script that is not understood is declared at most.
 */
export function permissionProof(step: Step): Condition | undefined {
  const proven = proves(step);
  const admitted = step.uses === undefined ? undefined : permissionCheck(step.uses)?.admits;
  const admits = STANDINGS.filter((one) => (admitted ?? ["writer", "maintainer"]).includes(one));
  return proven === undefined ? undefined : stated(step, proven, admits);
}

/** What GitHub says of the person of an expression, when it lets only those of `admits` through. */
export function saidOf(step: Step, person: string, admits: readonly Standing[], context: TriggerContext): Condition {
  return stated(step, isActor(person, context), admits);
}

function stated(step: Step, proven: boolean, admits: readonly Standing[]): Condition {
  const why = proven
    ? "A step asks GitHub who the person is, and lets only those through who may do more than read."
    : "A step asks GitHub who a person is, but the files do not show that only the right ones pass.";
  return {
    op: "proof",
    proof: {
      gate: "permission-step",
      admits,
      strength: proven ? "effective" : "declared",
      judges: "actor",
      forgeableBy: [],
      location: step.location,
      why,
    },
  };
}

/** Whether the step uses a permission check of the catalog. */
export const isPermissionAction = (step: Step): boolean =>
  step.uses !== undefined && permissionCheck(step.uses) !== undefined;

/** Whether the step can fail on purpose: its script, or a check of the catalog that is not told to go on. */
export function failsTheJob(step: Step, run: { readonly context: Pick<TriggerContext, "action"> }): boolean {
  const known = step.uses === undefined ? undefined : permissionCheck(step.uses);
  if (known?.["not-on"]?.includes(run.context.action ?? "")) return false;
  const says = (input: string | undefined, otherwise: string): string | undefined =>
    input === undefined ? undefined : (step.with.get(input)?.text.trim().toLowerCase() ?? otherwise);
  if (known?.fails === "always" || says(known?.["fails-if"], "true") === "true") return true;
  return says(known?.["fails-unless"], "false") === "false" || STOPS.test(scriptOf(step));
}

const NAMES_A_CHECK =
  /author_association|getMembershipForUser|check(?:Public)?MembershipForUser|checkCollaborator\b|\bmemberships\/|\bmembers\//;

/** A proof of a script that names a check of the person, and is not understood. */
export function namedCheck(step: Step): Condition | undefined {
  const texts = [scriptOf(step), ...[...step.env.values()].map(({ text }) => text)];
  return texts.some((text) => NAMES_A_CHECK.test(text))
    ? stated(step, false, ["triager", "writer", "maintainer"])
    : undefined;
}

// Statements that say something and then fail, and nothing that could choose.
const ONLY_FAILS =
  /^(?:\s*core\.(?:info|notice|warning|error|summary)[^\n;{}]*[;\n])*\s*(?:core\.setFailed\(|throw new Error\(|process\.exit\([1-9]\d{0,2}\))[^{}]*$/;
const CHOOSES = /\?|&&|\|\||\breturn\b|\bif\b|=>|setFailed[\s\S]*\bprocess\b/;
const TEXTS = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;

/** Whether a script for github-script fails whatever it is given. */
export function alwaysFails(step: Step): boolean {
  const script = step.with.get("script")?.text;
  if (script === undefined) return false;
  const code = script.replace(TEXTS, "''").replace(COMMENT, "$1");
  return ONLY_FAILS.test(code) && !CHOOSES.test(code);
}
