import type { Graph } from "../graph/model.ts";
import { deriveActs } from "./acts.ts";
import { deriveApprovals } from "./approvals.ts";
import { deriveCan } from "./can.ts";
import { deriveEgress } from "./egress.ts";
import { deriveEvidence } from "./evidence.ts";
import { deriveExposure } from "./exposure.ts";
import { deriveFederation } from "./federation.ts";
import { deriveGuardrails } from "./guardrails.ts";
import { deriveHandoffs } from "./handoffs.ts";
import { deriveHeadless } from "./headless.ts";
import { deriveInstalls } from "./installs.ts";
import { deriveInstructions } from "./instructions.ts";
import { deriveLifetimes } from "./lifetimes.ts";
import { deriveLoops } from "./loops.ts";
import { deriveNeed } from "./need.ts";
import { deriveOutlives } from "./outlives.ts";
import { deriveOwners } from "./owners.ts";
import { derivePersons } from "./persons.ts";
import { derivePools } from "./pools.ts";
import { derivePrograms } from "./programs.ts";
import { deriveServers } from "./servers.ts";
import { deriveSpans } from "./spans.ts";
import { deriveGates } from "./starts.ts";
import { deriveThree } from "./three.ts";
import { deriveTriggers } from "./triggers.ts";
import { deriveTrusted } from "./trusted.ts";
import { deriveUnasked } from "./unasked.ts";
import { pruneUncalled } from "./uncalled.ts";
import { pruneUnled } from "./unled.ts";
import { deriveUnused } from "./unused.ts";
import { deriveWidens } from "./widens.ts";

/** Every derivation, each reading the facts of those before it; the groups say what for. */
const STEPS: readonly ((graph: Graph) => Graph)[] = [
  // What runs at all, past which gates, and which identities are taken.
  pruneUncalled,
  deriveGates,
  deriveFederation,
  // What agents can do without being asked, and what that sets off. Jobs that no agent leads to are taken out before anybody looks further.
  derivePrograms,
  deriveHeadless,
  deriveApprovals,
  deriveCan,
  deriveUnasked,
  deriveActs,
  deriveTriggers,
  pruneUnled,
  deriveLoops,
  deriveGuardrails,
  // Whom it moves authority for: more ways on, then who stands at the beginning of all of them.
  deriveTrusted,
  deriveHandoffs,
  deriveExposure,
  // Credentials: who shares them, how long they stay good, what for and how they are held.
  derivePools,
  deriveSpans,
  deriveLifetimes,
  deriveOutlives,
  deriveNeed,
  // Each agent for itself, from all of that: what goes in, what gets out, who answers for it, what is left of it.
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
