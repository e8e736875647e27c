import type { Condition, Context, Gate, Proof, Standing } from "../graph/model.ts";
import { STANDINGS } from "../graph/model.ts";
import { decidersOf, isImpossible, isSelfService, judgeFor, proofsAskedFor } from "./conditions.ts";

export { isImpossible };

type Found = Map<string, { readonly gate: Omit<Gate, "stops">; readonly stops: Set<Standing> }>;

const keyOf = (gate: Omit<Gate, "stops">): string => {
  const { file, line, column } = gate.location;
  return [gate.kind, gate.strength, file, line, column, gate.why, gate.forgeableBy.join()].join("\0");
};

function gateOf(proof: Proof, contexts: readonly Context[]): Omit<Gate, "stops"> {
  const { gate: kind, strength, judges, forgeableBy, location, why } = proof;
  return { kind, strength, judges, forgeableBy, location, why, contexts };
}

function add(found: Found, gate: Omit<Gate, "stops">, stops: readonly Standing[]): void {
  const entry = found.get(keyOf(gate)) ?? { gate, stops: new Set<Standing>() };
  for (const standing of stops) entry.stops.add(standing);
  found.set(keyOf(gate), entry);
}

/** Effective gates stop what the whole condition stops; declared ones what only an unknown part may let through. */
function addDeciding(
  found: Found,
  whole: Condition,
  contexts: readonly Context[],
  autoLabels: ReadonlySet<string>,
): ReadonlySet<string> {
  const places = new Set<string>();
  const place = (proof: Proof): void => void places.add(placeOf(proof));
  for (const standing of STANDINGS) {
    const judge = judgeFor(standing, autoLabels);
    const answer = judge(whole).canBeTrue;
    if (answer === "yes") continue;
    const { proofs, unknowns } = decidersOf(whole, judge, "canBeTrue", answer);
    for (const proof of proofs) {
      place(proof);
      add(found, gateOf(proof, contexts), [standing]);
    }
    if (answer === "no") continue;
    for (const { what, location } of unknowns) {
      const why = `It is not in the files: ${what}.`;
      add(
        found,
        { kind: "unknown-condition", strength: "declared", judges: "actor", forgeableBy: [], location, why, contexts },
        [standing],
      );
    }
  }
  return places;
}

const placeOf = (proof: Proof): string =>
  [proof.gate, proof.location.file, proof.location.line, proof.location.column].join("\0");

function weakened(proof: Proof, autoLabels: ReadonlySet<string>): Proof {
  if (proof.strength === "weak") return proof;
  const why = isSelfService(proof, autoLabels)
    ? `An issue form of this repository applies the label \`${proof.label}\` for anyone.`
    : "Another branch of the condition does not ask for it.";
  return { ...proof, strength: "weak", why };
}

/** Every part of a conjunction of conjunctions, each once. */
function conjuncts(conditions: readonly Condition[]): readonly Condition[] {
  const found = new Set<Condition>();
  const seen = new Set<Condition>();
  const pending = conditions.toReversed();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.op === "all") pending.push(...next.of.toReversed());
    else found.add(next);
  }
  return [...found];
}

/** LIMIT: gates that one edge names; beyond it only those that stop somebody whom no other one stops. */
const MAX_GATES = 24;

function shortened(gates: readonly Gate[]): readonly Gate[] {
  const kept = gates.slice(0, MAX_GATES);
  const stopped = (gate: Gate, standing: Standing): boolean =>
    kept.some(
      (other) =>
        other.strength === gate.strength &&
        other.stops.includes(standing) &&
        other.forgeableBy.every((access) => gate.forgeableBy.includes(access)),
    );
  for (const gate of gates.slice(MAX_GATES))
    if (gate.stops.some((standing) => !stopped(gate, standing))) kept.push(gate);
  return kept;
}

/**
 * The gates that a conjunction of conditions makes in `contexts`. A gate stops a standing only if the whole
 * conjunction does; what decides nothing is a weak gate, and says why.
 */
export function gatesOf(
  conditions: readonly Condition[],
  contexts: readonly Context[],
  autoLabels: ReadonlySet<string>,
): readonly Gate[] {
  const whole: Condition = { op: "all", of: conjuncts(conditions) };
  const found: Found = new Map();
  const deciding = addDeciding(found, whole, contexts, autoLabels);
  for (const proof of proofsAskedFor(whole)) {
    if (!deciding.has(placeOf(proof))) add(found, gateOf(weakened(proof, autoLabels), contexts), []);
  }
  const gates = [...found.values()].map(({ gate, stops }) => ({
    ...gate,
    stops: gate.strength === "weak" ? [] : STANDINGS.filter((s) => stops.has(s)),
  }));
  return shortened(gates);
}
