import { payloadHolds } from "../../../catalog/events.ts";
import type { Role } from "../../../catalog/guards.ts";
import { propertyAt } from "../../../catalog/guards.ts";
import type { Condition } from "../../../graph/model.ts";
import type { TriggerContext } from "../../ci/run.ts";

/** A value that is written out. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** What is known of a value before the run. `either` is the outcome of `a && b || c`. */
export type Value =
  | { readonly kind: "known"; readonly value: Plain }
  | { readonly kind: "condition"; readonly of: Condition }
  | { readonly kind: "subject"; readonly role: Role; readonly of: string; readonly path: string }
  | { readonly kind: "free" }
  | { readonly kind: "output"; readonly path: readonly string[] }
  | { readonly kind: "either"; readonly when: Condition; readonly so: Value; readonly otherwise: Value }
  | { readonly kind: "unknown"; readonly what: string };

export type Subject = Extract<Value, { kind: "subject" }>;

export const known = (value: Plain): Value => ({ kind: "known", value });
/** Whoever starts the run, or nobody in particular, decides it: it keeps no one out. */
export const FREE: Value = { kind: "free" };
export const unknownValue = (what: string): Value => ({ kind: "unknown", what });

export const YES: Condition = { op: "const", value: true };
export const NO: Condition = { op: "const", value: false };
export const CHOICE: Condition = { op: "choice" };

const isConst = (condition: Condition, value: boolean): boolean =>
  condition.op === "const" && condition.value === value;

/** All of them; what is always true is left out. */
export function all(parts: readonly Condition[]): Condition {
  if (parts.some((part) => isConst(part, false))) return NO;
  const rest = parts.filter((part) => !isConst(part, true));
  return rest.length === 1 && rest[0] !== undefined ? rest[0] : rest.length === 0 ? YES : { op: "all", of: rest };
}

/** Any of them; what is never true is left out. A part that is always true stays beside the others, so that they can be named. */
export function any(parts: readonly Condition[]): Condition {
  const rest = parts.filter((part) => !isConst(part, false));
  if (rest.length > 0 && rest.every((part) => isConst(part, true))) return YES;
  return rest.length === 1 && rest[0] !== undefined ? rest[0] : rest.length === 0 ? NO : { op: "any", of: rest };
}

/** The opposite. */
export function not(part: Condition): Condition {
  if (part.op === "const") return part.value ? NO : YES;
  return part.op === "not" ? part.of : { op: "not", of: part };
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#operators */
export function isTruthy(value: Plain): boolean {
  return !(value === null || value === false || value === "" || value === 0 || Number.isNaN(value));
}

/** The number that a comparison of unlike types sees; NaN for what has none. */
export function numberOf(value: Plain): number {
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  return typeof value === "string" ? Number(value.trim()) : Number.NaN;
}

/** The text that a function sees, as GitHub casts it. */
export function textOf(value: Plain): string {
  if (value === null) return "";
  return typeof value === "object" ? (Array.isArray(value) ? "Array" : "Object") : String(value);
}

/** `==` as GitHub does it: text without case, unlike types as numbers. */
export function samePlain(a: Plain, b: Plain): boolean {
  if (typeof a === "string" && typeof b === "string") return a.toUpperCase() === b.toUpperCase();
  if (a === null && b === null) return true;
  if ((typeof a === "object" && a !== null) || (typeof b === "object" && b !== null)) return a === b;
  return numberOf(a) === numberOf(b);
}

/** Reads `text` as JSON; `undefined` when it is none. */
export function plainOfJson(text: string): Plain | undefined {
  try {
    const value: Plain = JSON.parse(text);
    return value;
  } catch (error) {
    // NOTE: text that is no JSON fails the run; the caller then knows nothing.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const HEAD_NAMES: ReadonlySet<string> = new Set(["github.head_ref", "github.base_ref"]);

function ofPayload(path: string, object: string, depth: number, context: TriggerContext): Value | undefined {
  const held = payloadHolds(context.event, context.action ?? "", object);
  if (held === "no") return known(null);
  if (held === "yes" && depth === 3) return { kind: "condition", of: YES };
  // A pull request is an issue with this object; the `issues` event fires for real issues only.
  if (path.startsWith("github.event.issue.pull_request") && context.event === "issues") return known(null);
  // GitHub leaves this list empty for a run of a fork's pull request.
  if (path.startsWith("github.event.workflow_run.pull_requests.*") && context.fork) return known(null);
  return undefined;
}

/** What `github.…` holds in this context; `path` is in lower case, with `*` for an index. */
export function githubProperty(path: string, context: TriggerContext): Value {
  const unplaced = context.unknown === true || context.causedBy === "caller";
  if (path === "github.event_name" && !unplaced) return known(context.event);
  if (path === "github.event.action" && !unplaced && context.event !== "repository_dispatch")
    return known(context.action ?? null);
  if (HEAD_NAMES.has(path) && payloadHolds(context.event, context.action ?? "", "pull_request") === "no")
    return known("");
  const [, event, object] = path.split(".");
  if (event === "event" && object !== undefined) {
    const decided = ofPayload(path, object, path.split(".").length, context);
    if (decided !== undefined) return decided;
  }
  const property = propertyAt(path);
  return property === undefined ? FREE : { kind: "subject", path, ...property };
}
