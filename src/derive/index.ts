import type { Graph } from "../graph/model.ts";
import { deriveActs } from "./acts.ts";
import { deriveCan } from "./can.ts";
import { deriveEgress } from "./egress.ts";
import { deriveEvidence } from "./evidence.ts";
import { deriveExposure } from "./exposure.ts";
import { deriveFederation } from "./federation.ts";
import { deriveGuardrails } from "./guardrails.ts";
import { deriveHandoffs } from "./handoffs.ts";
import { deriveInstalls } from "./installs.ts";
import { deriveInstructions } from "./instructions.ts";
import { deriveLifetimes } from "./lifetimes.ts";
import { deriveLoops } from "./loops.ts";
import { deriveNeed } from "./need.ts";
import { deriveOutlives } from "./outlives.ts";
import { deriveOwners } from "./owners.ts";
import { derivePersons } from "./persons.ts";
import { derivePools } from "./pools.ts";
import { deriveServers } from "./servers.ts";
import { deriveSpans } from "./spans.ts";
import { deriveGates } from "./starts.ts";
import { deriveThree } from "./three.ts";
import { deriveTriggers } from "./triggers.ts";
import { deriveTrusted } from "./trusted.ts";
import { pruneUncalled } from "./uncalled.ts";
import { pruneUnled } from "./unled.ts";
import { deriveUnused } from "./unused.ts";
import { deriveWidens } from "./widens.ts";

/** Every derivation, each reading the facts of those before it. */
const STEPS: readonly ((graph: Graph) => Graph)[] = [
  pruneUncalled,
  deriveGates,
  deriveFederation,
  deriveCan,
  deriveActs,
  deriveTriggers,
  pruneUnled,
  deriveLoops,
  deriveGuardrails,
  deriveTrusted,
  deriveHandoffs,
  deriveExposure,
  derivePools,
  deriveSpans,
  deriveLifetimes,
  deriveOutlives,
  deriveNeed,
  deriveThree,
  deriveInstructions,
  deriveServers,
  deriveEgress,
  deriveInstalls,
  derivePersons,
  deriveOwners,
  deriveWidens,
  deriveEvidence,
  deriveUnused,
];

/** Adds to the linked graph what follows from it: gates, `can`, exposure, pools, what is needed. Pure. */
export function derive(graph: Graph): Graph {
  return STEPS.reduce((known, step) => step(known), graph);
}
