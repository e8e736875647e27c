import { payloadHolds } from "../../../catalog/events.ts";
import { associations, isBot } from "../../../catalog/guards.ts";
import type { Condition } from "../../../graph/model.ts";
import type { Place } from "./condition-proofs.ts";
import {
  associationIn,
  isFork,
  isMerged,
  isPrivate,
  isRunOf,
  isSameRepository,
  isVisible,
  labelAmong,
  labelIs,
  loginIs,
  loginIsOwner,
  prove,
} from "./condition-proofs.ts";
import type { Plain, Subject, Value } from "./condition-values.ts";
import { all, any, CHOICE, isTruthy, NO, not, numberOf, samePlain, textOf, YES } from "./condition-values.ts";

/** What comparing needs beside the two values. */
export interface Comparing extends Place {
  readonly output: (path: readonly string[], value?: string) => Condition | undefined;
}

const unknown = (what: string, { location }: Place): Condition => ({ op: "unknown", what, location });
const constant = (value: boolean): Condition => (value ? YES : NO);

/** Splits a value that depends on a condition: each side under its own half. */
function split(value: Extract<Value, { kind: "either" }>, judge: (part: Value) => Condition): Condition {
  return any([all([value.when, judge(value.so)]), all([not(value.when), judge(value.otherwise)])]);
}

const ENDINGS: ReadonlySet<string> = new Set(["result", "outcome", "conclusion"]);

/** An output, or how a job or step ended. Whoever starts the run may decide an ending that nothing is known of. */
function outputIs(path: readonly string[], literal: Plain, at: Comparing): Condition {
  const open = unknown(`the value of \`${path.join(".")}\``, at);
  if (ENDINGS.has(path[2]?.toLowerCase() ?? ""))
    return (
      (typeof literal === "string" ? at.output(path, literal) : undefined) ?? (path[0] === "needs" ? CHOICE : open)
    );
  if (literal === "") return not(at.output(path) ?? open);
  return (typeof literal === "string" ? at.output(path, literal) : undefined) ?? open;
}

const BY_ROLE: Partial<Record<Subject["role"], (subject: Subject, literal: string, at: Comparing) => Condition>> = {
  login: loginIs,
  association: (subject, literal, at) => {
    const value = literal.toUpperCase();
    return associations.includes(value)
      ? associationIn(subject, [value], at)
      : unknown(`the association \`${literal}\``, at);
  },
  label: (_, literal, at) => labelIs(literal, at),
  labels: (_, literal, at) => labelAmong(literal, at),
  head: (_, __, at) => isSameRepository(at),
  "run-event": (_, literal, at) => isRunOf(literal, at),
  "account-type": (_, __, at) => prove("account-type", at),
  "commit-author": (_, __, at) => prove("commit-author", at),
  "review-state": (_, __, at) => prove("review-state", at),
  "run-conclusion": (_, __, at) => prove("run-conclusion", at),
  text: (_, __, at) => prove("trigger-phrase", at),
  branch: (_, __, at) => prove("branch-name", at),
  visibility: (_, literal, at) => isVisible(literal, at),
};

/** Properties that are true or false. */
const FLAGS: Partial<Record<Subject["role"], (at: Place) => Condition>> = {
  fork: isFork,
  merged: isMerged,
  private: isPrivate,
};

function subjectIs(subject: Subject, literal: Plain, at: Comparing): Condition {
  const flag = FLAGS[subject.role];
  if (flag !== undefined) return conditionIs(flag(at), literal);
  // The repository and the actor are never null.
  if (literal === null && (subject.role === "base" || subject.of === "actor")) return NO;
  const text = typeof literal === "number" ? String(literal) : literal;
  return typeof text === "string" && text !== "" ? (BY_ROLE[subject.role]?.(subject, text, at) ?? CHOICE) : CHOICE;
}

function conditionIs(condition: Condition, literal: Plain): Condition {
  const number = numberOf(literal);
  return number === 1 ? condition : number === 0 ? not(condition) : NO;
}

function subjectsAgree(a: Subject, b: Subject, at: Comparing): Condition {
  const roles = [a.role, b.role].toSorted().join();
  if (roles === "base,head" && a.of === b.of) return isSameRepository(at);
  const [login, base] = a.role === "login" ? [a, b] : [b, a];
  const isId = login.path.endsWith("id");
  return roles === "base,login" && base.of === (isId ? "owner_id" : "owner") ? loginIsOwner(login, at) : CHOICE;
}

/** Whether `a == b`. */
export function equal(a: Value, b: Value, at: Comparing): Condition {
  if (a.kind === "either") return split(a, (part) => equal(part, b, at));
  if (b.kind === "either" || (a.kind === "known" && b.kind !== "known"))
    return b.kind === "either" ? split(b, (part) => equal(a, part, at)) : equal(b, a, at);
  if (a.kind === "known" && b.kind === "known") return constant(samePlain(a.value, b.value));
  if (a.kind === "subject" && b.kind === "subject") return subjectsAgree(a, b, at);
  if (a.kind === "free" || b.kind === "free") return CHOICE;
  if (a.kind === "subject") return b.kind === "known" ? subjectIs(a, b.value, at) : dynamic(a, b, at);
  if (a.kind === "condition") return b.kind === "known" ? conditionIs(a.of, b.value) : dynamic(b, a, at);
  if (a.kind === "output" && b.kind === "known") return outputIs(a.path, b.value, at);
  return dynamic(a, b, at);
}

const STARTERS_TEXT: ReadonlySet<string> = new Set(["text", "branch", "commit-author"]);

/** One side is not in the files: a text that the starter writes still keeps nobody out. */
function dynamic(a: Value, b: Value, at: Place): Condition {
  for (const side of [a, b]) if (side.kind === "subject" && STARTERS_TEXT.has(side.role)) return CHOICE;
  for (const side of [a, b]) {
    if (side.kind === "unknown") return unknown(side.what, at);
    if (side.kind === "output") return unknown(`the value of \`${side.path.join(".")}\``, at);
  }
  return CHOICE;
}

/** Whether `a != b`; a statement that excludes only an app says so. */
export function differ(a: Value, b: Value, at: Comparing): Condition {
  const [subject, other] = a.kind === "subject" ? [a, b] : [b, a];
  if (subject.kind === "subject" && other.kind === "known" && typeof other.value === "string") {
    if (subject.role === "account-type") return prove("account-type", at);
    if (subject.role === "login" && isBot(other.value)) return prove("not-a-bot", at);
  }
  return not(equal(a, b, at));
}

/** Whether the value counts as true. */
export function truthy(value: Value, at: Comparing): Condition {
  if (value.kind === "known") return constant(isTruthy(value.value));
  if (value.kind === "condition") return value.of;
  if (value.kind === "either") return split(value, (part) => truthy(part, at));
  if (value.kind === "unknown") return unknown(value.what, at);
  // NOTE: the text `false` counts as true, so an output that is merely there proves only that it was set.
  if (value.kind === "output") return at.output(value.path) ?? unknown(`the value of \`${value.path.join(".")}\``, at);
  const flag = value.kind === "subject" ? FLAGS[value.role] : undefined;
  if (flag !== undefined) return flag(at);
  return value.kind === "subject" && NEVER_EMPTY.has(value.role) && isThere(value, at) ? YES : CHOICE;
}

/** What GitHub fills in for every comment, review, issue and actor. */
const NEVER_EMPTY: ReadonlySet<string> = new Set(["association", "login", "account-type", "base"]);

function isThere({ of }: Subject, { context }: Place): boolean {
  return of === "actor" || payloadHolds(context.event, context.action ?? "", of) === "yes";
}

type Test = (text: string, part: string) => boolean;

/** What it proves that a text of the run holds a written part. */
function subjectHolds(subject: Subject, part: Value, at: Comparing, test: Test): Condition {
  if (subject.role === "text") return prove("trigger-phrase", at);
  if (subject.role === "branch") return prove("branch-name", at);
  if (subject.role === "commit-author") return prove("commit-author", at);
  if (part.kind !== "known") return dynamic(subject, part, at);
  const text = textOf(part.value).toUpperCase();
  if (subject.role === "association")
    return associationIn(
      subject,
      associations.filter((value) => test(value, text)),
      at,
    );
  if (subject.role === "login") return prove(text.endsWith("[BOT]") ? "any-bot" : "actor-login-text", at);
  return CHOICE;
}

/** What it proves that a written text, such as `'alice,bob'`, holds a value of the run. */
function textHolds(text: string, subject: Subject, at: Comparing, test: Test): Condition {
  const upper = text.toUpperCase();
  // An association that is absent is empty, and every text holds the empty one; where it is absent it is not a subject.
  if (subject.role === "association")
    return associationIn(
      subject,
      associations.filter((value) => test(upper, value)),
      at,
    );
  return subject.role === "login" ? prove("actor-login-text", at) : CHOICE;
}

function listHolds(list: readonly Plain[], item: Value, at: Comparing): Condition {
  if (item.kind === "subject" && item.role === "association") {
    const texts = list.map((value) => textOf(value).toUpperCase());
    return associationIn(item, texts, at);
  }
  return any(list.map((value) => equal({ kind: "known", value }, item, at)));
}

/** Whether `contains(search, item)`, for lists and texts. */
export function contains(search: Value, item: Value, at: Comparing): Condition {
  if (search.kind === "either") return split(search, (part) => contains(part, item, at));
  if (item.kind === "either") return split(item, (part) => contains(search, part, at));
  if (search.kind === "known" && Array.isArray(search.value)) return listHolds(search.value, item, at);
  if (search.kind === "subject" && search.role === "labels")
    return item.kind === "known" ? labelAmong(textOf(item.value), at) : dynamic(search, item, at);
  return holds(search, item, at, (text, part) => text.includes(part));
}

/** Whether a text stands to a part as `test` says: for `startsWith`, `endsWith` and texts in `contains`. */
export function holds(search: Value, item: Value, at: Comparing, test: Test): Condition {
  if (search.kind === "either") return split(search, (part) => holds(part, item, at, test));
  if (item.kind === "either") return split(item, (part) => holds(search, part, at, test));
  if (search.kind === "known" && item.kind === "known") {
    return constant(test(textOf(search.value).toUpperCase(), textOf(item.value).toUpperCase()));
  }
  if (search.kind === "subject") return subjectHolds(search, item, at, test);
  if (search.kind === "known" && item.kind === "subject") return textHolds(textOf(search.value), item, at, test);
  return search.kind === "free" || item.kind === "free" ? CHOICE : dynamic(search, item, at);
}
