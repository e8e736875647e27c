import type { Finding } from "./finding.ts";

/** What a finding is known by from one scan to the next: no lines, no wording. */
export interface Identity {
  readonly fingerprint: string;
  readonly score: number;
  /** Ids of the ways it was found by; empty when there were more than are kept. */
  readonly ways: readonly string[];
}

/** What may be set aside in a later scan: everything found, what a threshold or a stronger finding hides included. */
export function identities(findings: readonly Finding[]): readonly Identity[] {
  return findings.map(({ fingerprint, score, ways }) => ({ fingerprint, score, ways }));
}

/**
 * Whether the base has the finding already. A higher score, or a way that the base did not have, makes it a new
 * one: authority has grown.
 */
export function isKnown(finding: Identity, base: ReadonlyMap<string, Identity>): boolean {
  const before = base.get(finding.fingerprint);
  if (before === undefined || finding.score > before.score) return false;
  if (before.ways.length === 0) return true;
  const ways = new Set(before.ways);
  return finding.ways.length > 0 && finding.ways.every((way) => ways.has(way));
}

/** The identities that a SARIF log of an earlier scan holds; `undefined` when it is no log of delegraph. */
export function identitiesOf(log: unknown): readonly Identity[] | undefined {
  const runs = list(field(log, "runs")).filter(
    (run) => field(field(field(run, "tool"), "driver"), "name") === "delegraph",
  );
  if (runs.length === 0) return undefined;
  const found = runs.map((run) => field(field(run, "properties"), "identities"));
  if (found.some((one) => !Array.isArray(one))) return undefined;
  return found.flatMap(list).flatMap((one): Identity[] => {
    const [fingerprint, score] = [field(one, "fingerprint"), field(one, "score")];
    if (typeof fingerprint !== "string" || typeof score !== "number") return [];
    return [{ fingerprint, score, ways: list(field(one, "ways")).filter((way) => typeof way === "string") }];
  });
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
