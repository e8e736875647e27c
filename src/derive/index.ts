import type { Graph } from "../graph/model.ts";
import { deriveCan } from "./can.ts";
import { deriveExposure } from "./exposure.ts";
import { derivePools } from "./pools.ts";
import { deriveGates } from "./starts.ts";
import { pruneUncalled } from "./uncalled.ts";

/** Every derivation, each reading the facts of those before it. */
const STEPS: readonly ((graph: Graph) => Graph)[] = [
  pruneUncalled,
  deriveGates,
  deriveCan,
  deriveExposure,
  derivePools,
];

/** Adds to the linked graph what follows from it: gates, `can`, exposure, pools. Pure. */
export function derive(graph: Graph): Graph {
  return STEPS.reduce((known, step) => step(known), graph);
}
