import { sha256 } from "../../../graph/digest.ts";
import type { Condition } from "../../../graph/model.ts";
import { all } from "./condition-values.ts";

const DEPTHS = new WeakMap<Condition, number>();
/** LIMIT: jobs that wait for each other in one row; what the ones before ask is not followed. */
const MAX_DEPTH = 1_000;

const isShared = (condition: Condition): boolean => DEPTHS.has(condition);

function partsOf(condition: Condition): readonly Condition[] {
  if (condition.op === "not") return [condition.of];
  return condition.op === "all" || condition.op === "any" ? condition.of : [];
}

function depthOf(condition: Condition, known = new Map<Condition, number>()): number {
  const before = DEPTHS.get(condition) ?? known.get(condition);
  if (before !== undefined) return before;
  const depth = partsOf(condition).reduce((most, part) => Math.max(most, depthOf(part, known)), 0);
  known.set(condition, depth);
  return depth;
}

/**
 * All of the parts as one object that others may hold. Written as JSON it is a digest of its parts, so that a text
 * made of many of them grows with the number of jobs, and not with the number of ways from one to another.
 */
export function sharedAll(parts: readonly Condition[]): Condition | undefined {
  const whole = all([...new Set(parts)]);
  if (whole.op !== "all" || isShared(whole)) return whole;
  const depth = 1 + depthOf(whole);
  if (depth > MAX_DEPTH) return undefined;
  const digest = sha256(JSON.stringify(whole), "base64url");
  Object.defineProperty(whole, "toJSON", { value: () => ({ op: "all", digest }) });
  DEPTHS.set(whole, depth);
  return whole;
}

/** How many parts a condition has, counted as often as they stand in it; one that is shared counts once for each use. */
export function sizeOf(condition: Condition, sizes = new Map<Condition, number>()): number {
  const before = isShared(condition) ? 1 : sizes.get(condition);
  if (before !== undefined) return before;
  const size = 1 + partsOf(condition).reduce((sum, part) => sum + sizeOf(part, sizes), 0);
  sizes.set(condition, size);
  return size;
}
