import { associations, outsiders } from "../../../catalog/guards.ts";
import type { Condition, Standing } from "../../../graph/model.ts";
import { textIs, valueOfText } from "../conditions/condition.ts";
import { type Comparing, equal, truthy } from "../conditions/condition-compare.ts";
import { CHOICE, known, textOf, type Value as Written } from "../conditions/condition-values.ts";
import type { Running } from "../shell/shell-compare.ts";
import type { Symbols } from "../shell/shell-symbols.ts";

/** A value that is written out. */
export type Plain = string | number | boolean | null | undefined;

/** A value of a script in JavaScript, as far as it is known before the run. */
export type Value =
  | { readonly kind: "plain"; readonly value: Plain }
  | { readonly kind: "list"; readonly items: readonly Value[]; readonly isSet: boolean }
  | { readonly kind: "record"; readonly entries: ReadonlyMap<string, Value> }
  /** An expression of the workflow; in quotes, or in a variable of the environment, it is a text. */
  | { readonly kind: "expression"; readonly text: string; readonly quoted: boolean }
  /** The word by which GitHub says what a person may do. */
  | { readonly kind: "permission"; readonly field: "permission" | "role_name"; readonly of: Asked }
  /** GitHub's answer about a person's permission, or a part of it. */
  | { readonly kind: "answer"; readonly part: "whole" | "data" | "user" | "flags"; readonly of: Asked }
  /** An object that every script is given, or a part of it: `context.payload`, `github.rest.issues`. */
  | { readonly kind: "host"; readonly path: string }
  /** A request that is not awaited yet. */
  | { readonly kind: "pending"; readonly method: string; readonly args: readonly Value[] }
  | Open;

/** What nobody knows. */
interface Open {
  readonly kind: "open";
  readonly id: string;
  /** It was made of what GitHub says of a person, and so may decide. */
  readonly judged: boolean;
  /** What it takes that it counts as true. */
  readonly when: Condition;
  /** It is neither null nor undefined. */
  readonly isThere?: true;
}

/** One request for a person's permission; the person as an expression, empty where that is not known. */
export interface Asked {
  readonly id: string;
  readonly person: string;
}

/** What a script has done so far, and what it is run with. */
export interface Js {
  readonly symbols: Symbols;
  readonly env: ReadonlyMap<string, { readonly text: string }>;
  readonly outputs: Map<string, Value>;
  readonly count: { open: number };
  /** Whether the step fails however the script goes on. */
  failed: boolean;
  /** Outputs were set by a name that is not known. */
  poisoned: boolean;
  /** Statements and expressions that may still be run, over all the runs of the script. */
  readonly left: { steps: number };
  /** Answers that every run of the script has in common: values of expressions, and conditions by the question. */
  readonly known: { readonly values: Map<string, Written>; readonly conditions: Map<string, Condition> };
}

export type OfKind<K extends Value["kind"]> = Extract<Value, { kind: K }>;

export const plain = (value: Plain): Value => ({ kind: "plain", value });
export const NOTHING: Value = plain(undefined);

/** What a script throws, and what ends it at once. */
export const THROWN = new Error("The script throws.");
export const EXITED = new Error("The script ends.");

/** Stops: what follows is not understood. */
export function* lost(): Running<never> {
  yield undefined;
  throw new Error("Nothing goes on where all is lost.");
}

/** A value that nobody knows, made of `parts`. */
export function openOf(js: Js, parts: readonly Value[] = [], when?: Condition): Open {
  js.count.open += 1;
  const inherited = parts.map((part) => (part.kind === "open" ? part.when : CHOICE)).find(({ op }) => op !== "choice");
  const judged = parts.some((part) => isJudged(part, js));
  return { kind: "open", id: `open ${js.count.open}`, judged, when: when ?? inherited ?? CHOICE };
}

/** An object that nobody knows. */
export const openObject = (js: Js): Value => ({ ...openOf(js), isThere: true });

/** Whether a value says something of a person that a check could rest on. */
export function isJudged(value: Value, js: Js): boolean {
  if (value.kind === "permission" || value.kind === "answer") return true;
  if (value.kind === "open") return value.judged;
  if (value.kind === "list") return value.items.some((item) => isJudged(item, js));
  if (value.kind === "record") return [...value.entries.values()].some((entry) => isJudged(entry, js));
  return value.kind === "expression" && isAssociation(value, js);
}

/** Asks whether a condition holds. */
export function* ask(name: string, when: Condition): Running<boolean> {
  return when.op === "const" ? when.value : yield { name, when };
}

/** Throws where whoever starts the run, or nobody in particular, may have it so. */
export function* mayThrow(name: string): Running<void> {
  if (yield* ask(`${name} throws`, CHOICE)) throw THROWN;
}

/** What tells an expression from another one, and from the same one as a text. */
export const nameOf = ({ text, quoted }: OfKind<"expression">): string => (quoted ? `text ${text}` : text);
export const writtenAs = ({ text }: OfKind<"expression">): string => `\${{ ${text} }}`;
/** The value of an expression, worked out once. */
export function writtenValue(value: OfKind<"expression">, { symbols, known: { values } }: Js): Written {
  const before = values.get(value.text);
  if (before !== undefined) return before;
  const written = valueOfText(writtenAs(value), symbols.location, symbols.scope);
  values.set(value.text, written);
  return written;
}

/** Asks about an expression, whose condition is worked out once. */
export function* askOnce(name: string, { known: { conditions } }: Js, make: () => Condition): Running<boolean> {
  const when = conditions.get(name) ?? make();
  conditions.set(name, when);
  return yield* ask(name, when);
}

export const comparing = ({ symbols: { scope, location } }: Js): Comparing => ({ ...scope, location });

/** The value of an expression of the workflow: itself, or what the files say that it is. */
export function expressionOf(text: string, quoted: boolean, js: Js): Value {
  const value: Value = { kind: "expression", text, quoted };
  const written = writtenValue(value, js);
  if (written.kind !== "known") return value;
  if (quoted) return plain(textOf(written.value));
  if (written.value === null) return NOTHING;
  return typeof written.value === "object" ? value : plain(written.value);
}

function isAssociation(value: OfKind<"expression">, js: Js): boolean {
  const written = writtenValue(value, js);
  return written.kind === "subject" && written.role === "association";
}

const ASSOCIATIONS = [...associations.filter((word) => !outsiders.includes(word)), ...outsiders];

/** Where a text is one of few, which of them it is. */
export function* settled(value: Value, js: Js): Running<Value> {
  if (value.kind === "permission") return plain(yield* permission(value, js));
  if (value.kind !== "expression" || !isAssociation(value, js)) return value;
  const { location, scope } = js.symbols;
  for (const word of ASSOCIATIONS.slice(0, -1)) {
    const is = (): Condition => textIs(writtenAs(value), word, location, scope);
    if (yield* askOnce(`${value.text} is ${word}`, js, is)) return plain(word);
  }
  return plain(ASSOCIATIONS.at(-1));
}

const WRITERS = ["writer", "maintainer"] as const;
const TRIAGERS = ["triager", "writer", "maintainer"] as const;
const ROLES = { admin: ["maintainer"], maintain: ["maintainer"], write: WRITERS, triage: TRIAGERS } as const;
const FLAGS: ReadonlyMap<string, readonly Standing[]> = new Map<string, readonly Standing[]>([
  ["admin", ["maintainer"]],
  ["maintain", ["maintainer"]],
  ["push", WRITERS],
  ["triage", TRIAGERS],
]);

/** Every answer that GitHub may give: https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user */
function* permission({ field, of }: OfKind<"permission">, js: Js): Running<string> {
  const named = `${field} by ${of.id}`;
  for (const [role, admits] of Object.entries(ROLES))
    if (yield* ask(`${named} is ${role}`, js.symbols.proof(of.person, admits))) return role;
  const { location } = js.symbols;
  // NOTE: an organization may name roles of its own, which are no role of outsiders.
  const what = "whether the person has a role that the organization made";
  if (field === "role_name" && (yield* ask(`${named} is another`, { op: "unknown", what, location })))
    return "(another)";
  return (yield* ask(`${named} is read`, CHOICE)) ? "read" : "none";
}

/** Whether a person has one of the flags of `user.permissions`. */
export function* flag(name: string, of: Asked, js: Js): Running<Value> {
  const admits = FLAGS.get(name);
  if (admits !== undefined) return plain(yield* ask(`${name} by ${of.id}`, js.symbols.proof(of.person, admits)));
  return name === "pull" ? openOf(js) : NOTHING;
}

/** What every script is given, whatever its version. */
const THERE: ReadonlySet<string> = new Set("github github.rest context context.payload context.repo core".split(" "));

/** Whether a value counts as true. */
export function* truthOf(value: Value, js: Js): Running<boolean> {
  if (value.kind === "plain") return Boolean(value.value);
  if (value.kind === "pending") return yield* lost();
  if (value.kind === "open") return value.judged ? yield* lost() : yield* ask(value.id, value.when);
  if (value.kind === "host" && !THERE.has(value.path)) return yield* lost();
  if (value.kind !== "expression") return true;
  const { location, scope } = js.symbols;
  return yield* askOnce(`${nameOf(value)} holds`, js, () =>
    value.quoted
      ? textIs(writtenAs(value), undefined, location, scope)
      : truthy(writtenValue(value, js), comparing(js)),
  );
}

function samePlain(a: Plain, b: Plain, strict: boolean): boolean | undefined {
  if (strict || typeof a === typeof b) return a === b;
  const nothing = [a, b].filter((side) => side === null || side === undefined).length;
  return nothing === 0 ? undefined : nothing === 2;
}

function* expressionIs(value: OfKind<"expression">, literal: Plain, strict: boolean, js: Js): Running<boolean> {
  const { location, scope } = js.symbols;
  const name = `${nameOf(value)} is ${typeof literal} ${String(literal)}`;
  if (value.quoted && typeof literal === "string")
    return yield* askOnce(name, js, () => textIs(writtenAs(value), literal, location, scope));
  if (value.quoted) return strict ? false : yield* lost();
  if (typeof literal === "string" || typeof literal === "number")
    return yield* askOnce(name, js, () => equal(writtenValue(value, js), known(literal), comparing(js)));
  if (typeof literal === "boolean") return (yield* truthOf(value, js)) === literal;
  const there = truthy(writtenValue(value, js), comparing(js));
  return there.op === "const" ? !there.value : yield* ask(name, CHOICE);
}

/** Whether two values are the same. */
export function* same(left: Value, right: Value, strict: boolean, js: Js): Running<boolean> {
  const a = yield* settled(left, js);
  const b = yield* settled(right, js);
  if (a.kind === "plain" && b.kind === "plain") {
    const answer = samePlain(a.value, b.value, strict);
    return answer ?? (yield* lost());
  }
  if (a.kind === "plain") return yield* same(b, a, strict, js);
  if (a.kind === "expression" && b.kind === "plain") return yield* expressionIs(a, b.value, strict, js);
  if (a.kind === "expression" && b.kind === "expression")
    return yield* askOnce(`${nameOf(a)} is ${nameOf(b)}`, js, () =>
      equal(writtenValue(a, js), writtenValue(b, js), comparing(js)),
    );
  if (a.kind === "open" || b.kind === "open") return yield* truthOf(openOf(js, [a, b]), js);
  const isNothing = b.kind === "plain" && (b.value === null || b.value === undefined);
  // NOTE: what counts as true is neither null nor undefined.
  return isNothing && (yield* truthOf(a, js)) ? false : yield* lost();
}
