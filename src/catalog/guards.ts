import type { Access, GateStrength, Judges, Location, Proof, Standing } from "../graph/model.ts";
import { ACCESSES, STANDINGS } from "../graph/model.ts";
import { data } from "./guards.generated.ts";

const ROLES = [
  "login",
  "association",
  "account-type",
  "commit-author",
  "text",
  "branch",
  "label",
  "labels",
  "head",
  "base",
  "fork",
  "merged",
  "private",
  "visibility",
  "review-state",
  "run-event",
  "run-conclusion",
] as const;
/** What a property of the run holds. */
export type Role = (typeof ROLES)[number];

const STRENGTHS: readonly GateStrength[] = ["effective", "declared", "weak"];
const JUDGES: readonly Judges[] = ["actor", "author", "label", "approver", "call"];

const standingsOf = (names: readonly string[]): readonly Standing[] =>
  STANDINGS.filter((standing) => names.includes(standing));

interface Property {
  readonly role: Role;
  readonly of: string;
}

const PROPERTIES: ReadonlyMap<string, Property> = new Map(
  data.properties.flatMap(({ path, role, of }) => {
    const known = ROLES.find((r) => r === role);
    return known === undefined ? [] : [[path, { role: known, of }] as const];
  }),
);

/** What the property at `path` (lower case, `*` for an index) holds. */
export function propertyAt(path: string): Property | undefined {
  return PROPERTIES.get(path);
}

const ASSOCIATIONS: ReadonlyMap<string, readonly Standing[]> = new Map(
  data.associations.map(({ value, admits }) => [value, standingsOf(admits)]),
);

/** Every author association, and those that people without standing have. */
export const associations: readonly string[] = [...ASSOCIATIONS.keys()];
export const outsiders: readonly string[] = associations.filter((value) => ASSOCIATIONS.get(value)?.includes("anyone"));

/** The standings that hold one of the associations. */
export function holdersOf(values: readonly string[]): readonly Standing[] {
  const held = values.flatMap((value) => ASSOCIATIONS.get(value) ?? STANDINGS);
  return STANDINGS.filter((standing) => held.includes(standing));
}

const has = (list: readonly string[], item: string): boolean => list.includes(item);

/** Whether a login, or an account number, is an app's. */
export function isBot(login: string): boolean {
  return login.toLowerCase().endsWith("[bot]") || has(data["bot-ids"], login);
}

const REPLIES: ReadonlySet<string> = new Set(["issue_comment", "pull_request_review", "pull_request_review_comment"]);

/** Whether the login is of an app that answers anyone, on an event that its answers cause. */
export function answersAnyone(login: string, event: string): boolean {
  const name = login.toLowerCase().replace(/\[bot\]$/, "");
  return REPLIES.has(event) && has(data["answering-apps"], name);
}

/** Whether a label on the thread was put there in the same act that starts this run. */
export function isFreshLabel(event: string, action: string): boolean {
  return has(data["fresh-labels"], `${event}.${action}`);
}

/** Whether the head's repository cannot have been deleted yet. */
export function headExists(event: string, action: string): boolean {
  return has(data["head-exists"], `${event}.${action}`);
}

/** Whether starting a run by this event needs write. */
export function needsWriteToStart(event: string): boolean {
  return has(data["run-events"], event.toLowerCase());
}

const PROOFS: ReadonlyMap<string, Omit<Proof, "location">> = new Map(
  data.proofs.map((row) => {
    const strength = STRENGTHS.find((s) => s === row.strength) ?? "weak";
    const judges = JUDGES.find((j) => j === row.judges) ?? "actor";
    const forgeableBy: readonly Access[] = ACCESSES.filter((access) => has(row["forgeable-by"], access));
    const admits = strength === "weak" ? STANDINGS : standingsOf(row.admits);
    return [row.id, { gate: row.id, strength, judges, admits, forgeableBy, why: row.why }];
  }),
);

const UNLISTED: Omit<Proof, "location"> = {
  gate: "unlisted",
  strength: "weak",
  judges: "actor",
  admits: STANDINGS,
  forgeableBy: [],
  why: "The catalog does not say what it proves.",
};

/** The proof with that id, standing at `location`; one that proves nothing when the catalog lacks it. */
export function proofById(id: string, location: Location): Proof {
  return { ...(PROOFS.get(id) ?? { ...UNLISTED, gate: id }), location };
}

/** The ids of all proofs, for tests. */
export const proofIds: readonly string[] = [...PROOFS.keys()];
