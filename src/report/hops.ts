import type { Path, PathStep } from "./result.ts";

/** LIMIT: a pool can have hundreds of holders; the JSON report has all of them. */
export const MOST_PATHS = 4;

/** From which hop on a further path is told: from where it parts from the first one, else (0) from its start. */
export function partsAt({ steps }: Path, index: number, paths: readonly Path[]): number {
  const shared = index === 0 ? 0 : sharedHops(steps, paths[0]?.steps ?? []);
  // NOTE: at least two hops must agree, since most paths begin with the same principal.
  return shared < 2 ? 0 : Math.min(shared, steps.length - 1);
}

function sharedHops(steps: readonly PathStep[], others: readonly PathStep[]): number {
  const parted = steps.findIndex((step, i) => JSON.stringify(step) !== JSON.stringify(others[i]));
  return parted === -1 ? steps.length : parted;
}
