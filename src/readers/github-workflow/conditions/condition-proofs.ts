import { actorWrote } from "../../../catalog/events.ts";
import {
  answersAnyone,
  associations,
  headExists,
  holdersOf,
  isBot,
  isFreshLabel,
  needsWriteToStart,
  outsiders,
  proofById,
} from "../../../catalog/guards.ts";
import { type Condition, type Location, type Proof, STANDINGS } from "../../../graph/model.ts";
import type { TriggerContext } from "../../ci/run.ts";
import type { Subject } from "./condition-values.ts";
import { CHOICE, NO, not, YES } from "./condition-values.ts";

/** Where a statement stands, and in which run. */
export interface Place {
  readonly context: TriggerContext;
  readonly location: Location;
}

const stated = (proof: Proof): Condition => ({ op: "proof", proof });

/** The catalog's proof of that name, at this place. */
export function prove(id: string, { location }: Place): Condition {
  return stated(proofById(id, location));
}

/** Whether the subject belongs to whoever started the run, to somebody else, or nobody can tell. */
function isActors(subject: Subject, { context }: Place): boolean | "unknown" {
  return subject.of === "actor" ? true : actorWrote(context.event, context.action ?? "", subject.of);
}

/** Only the author does these. */
const OWN_ACTIONS: ReadonlySet<string> = new Set(["opened", "created", "submitted"]);
/** Others with triage access do these, and those with write access everything else: https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization#permissions-for-each-role */
const TRIAGE_ACTIONS: ReadonlySet<string> = new Set(["closed", "reopened"]);

/** What is said of an author stops nobody who may act on what others wrote. */
function ofAuthor(proof: Proof, subject: Subject, { context }: Place): Proof {
  const action = context.action ?? "";
  if (subject.of === "actor" || proof.strength !== "effective" || OWN_ACTIONS.has(action)) return proof;
  const others = STANDINGS.slice(STANDINGS.indexOf(TRIAGE_ACTIONS.has(action) ? "triager" : "writer"));
  return { ...proof, admits: STANDINGS.filter((one) => proof.admits.includes(one) || others.includes(one)) };
}

/** The association is one of `accepted`. */
export function associationIn(subject: Subject, accepted: readonly string[], place: Place): Condition {
  const values = associations.filter((value) => accepted.includes(value));
  if (values.length === 0) return NO;
  if (values.length === associations.length) return YES;
  // Everyone outside and some inside: the opposite is the statement that keeps people out.
  if (outsiders.every((value) => values.includes(value)))
    return not(
      associationIn(
        subject,
        associations.filter((v) => !values.includes(v)),
        place,
      ),
    );
  if (outsiders.some((value) => values.includes(value))) return prove("association-outsider", place);
  const actors = isActors(subject, place);
  if (actors === false) return prove("association-of-author", place);
  const proof = proofById(actors === true ? "association" : "association-unplaced", place.location);
  const said = { ...proof, admits: holdersOf(values), why: `It lets ${values.join(", ")} through. ${proof.why}` };
  return stated(ofAuthor(said, subject, place));
}

/** Pull requests, and the runs they cause: anyone can make an app the last one to act on them. */
const isSpoofable = (login: string, { context }: Place): boolean => {
  if (context.unknown === true || context.causedBy === "caller" || context.event === "workflow_run") return true;
  if (!context.event.startsWith("pull_request")) return false;
  return login.startsWith("dependabot") || login === "49699333" || (context.fork && context.action === "synchronize");
};

/** The login, or account number, is `login`. */
export function loginIs(subject: Subject, login: string, place: Place): Condition {
  const actors = isActors(subject, place);
  if (actors === false) return prove("author-login", place);
  if (actors === "unknown") return prove("actor-login-unplaced", place);
  if (isBot(login) && answersAnyone(login, place.context.event)) return prove("answering-app", place);
  const id = isBot(login)
    ? subject.of === "actor" && isSpoofable(login.toLowerCase(), place)
      ? "bot-actor"
      : "named-bot"
    : "actor-login";
  return stated(ofAuthor(proofById(id, place.location), subject, place));
}

/** The account is the one that owns the repository. */
export function loginIsOwner(subject: Subject, place: Place): Condition {
  const actors = isActors(subject, place);
  const id = actors === true ? "actor-owner" : actors === false ? "author-login" : "actor-login-unplaced";
  return stated(ofAuthor(proofById(id, place.location), subject, place));
}

/** The label being applied, or taken away, is `label`. */
export function labelIs(label: string, place: Place): Condition {
  return stated({ ...proofById("label", place.location), label });
}

/** `label` is among the labels of the thread. */
export function labelAmong(label: string, place: Place): Condition {
  const { event, action } = place.context;
  return isFreshLabel(event, action ?? "") ? labelIs(label, place) : prove("label-survives", place);
}

/** The head lies in the repository itself. */
export function isSameRepository(place: Place): Condition {
  const { context } = place;
  if (context.fork) return NO;
  if (context.unknown === true || context.causedBy === "caller") return prove("run-same-repository", place);
  // NOTE: a comment starts its run in the repository itself too, so this says little of an upstream that is not known.
  return context.event === "workflow_run" && context.causedBy === "anyone" ? prove("run-same-repository", place) : YES;
}

/** The head lies in a fork, as its `fork` flag says. */
export function isFork(place: Place): Condition {
  const { context, location } = place;
  if (!context.fork) return not(isSameRepository(place));
  if (headExists(context.event, context.action ?? "")) return YES;
  const what = "whether the fork still exists (its author can delete it, and then `fork` is null)";
  return { op: "unknown", what, location };
}

/** The pull request was merged. */
export function isMerged(place: Place): Condition {
  const { event, action } = place.context;
  return action === "closed" && event.startsWith("pull_request") ? prove("merged", place) : CHOICE;
}

/** The repository is private, or `internal` to its enterprise. */
export function isPrivate(place: Place): Condition {
  return prove("private-repository", place);
}

/** The visibility of the repository is the word. */
export function isVisible(word: string, place: Place): Condition {
  const lower = word.toLowerCase();
  if (lower === "public") return not(isPrivate(place));
  return lower === "private" || lower === "internal" ? isPrivate(place) : NO;
}

/** The upstream run was started by `event`. */
export function isRunOf(event: string, place: Place): Condition {
  const { context } = place;
  // A head in the repository itself was pushed by a writer; a triager can set off its pull request by a label.
  if (event.toLowerCase() === "pull_request" && !context.fork)
    return stated({ ...proofById("run-event", place.location), admits: holdersOf(["MEMBER"]) });
  if (!needsWriteToStart(event)) return CHOICE;
  return context.fork ? NO : prove("run-event", place);
}
