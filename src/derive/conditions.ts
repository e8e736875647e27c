import type { Condition, Proof, Standing } from "../graph/model.ts";

/** How far something is known to be possible, weakest first. */
const ANSWERS = ["no", "unknown", "yes"] as const;
export type Answer = (typeof ANSWERS)[number];

/** Whether a person of some standing can make a condition true, and whether they can make it false. */
export interface Verdict {
  readonly canBeTrue: Answer;
  readonly canBeFalse: Answer;
}

const OPEN: Verdict = { canBeTrue: "yes", canBeFalse: "yes" };
const UNKNOWN: Verdict = { canBeTrue: "unknown", canBeFalse: "unknown" };

const most = (answers: readonly Answer[], none: Answer): Answer =>
  answers.length === 0 ? none : (ANSWERS.findLast((answer) => answers.includes(answer)) ?? none);
const least = (answers: readonly Answer[], none: Answer): Answer =>
  answers.length === 0 ? none : (ANSWERS.find((answer) => answers.includes(answer)) ?? none);

/** Whether `proof` asks for a label that an issue form applies for anyone. */
export function isSelfService(proof: Proof, autoLabels: ReadonlySet<string>): boolean {
  const label = proof.label?.toLowerCase();
  return label !== undefined && [...autoLabels].some((auto) => auto.toLowerCase() === label);
}

/** Whether the statement lets `standing` through, whatever it claims. */
export function admits(proof: Proof, standing: Standing, autoLabels: ReadonlySet<string>): boolean {
  return proof.strength === "weak" || proof.admits.includes(standing) || isSelfService(proof, autoLabels);
}

function ofProof(proof: Proof, standing: Standing, autoLabels: ReadonlySet<string>): Verdict {
  if (admits(proof, standing, autoLabels)) return OPEN;
  return { canBeTrue: proof.strength === "declared" ? "unknown" : "no", canBeFalse: "yes" };
}

/** Judges conditions for one standing; remembers shared parts, so the time grows with what is written, not with the paths. */
export type Judge = (condition: Condition) => Verdict;

const JUDGES = new WeakMap<ReadonlySet<string>, Map<Standing, Judge>>();

/** A judge for `standing`; what is not written counts as what the person would like it to be. Many edges share their conditions, and so the judge. */
export function judgeFor(standing: Standing, autoLabels: ReadonlySet<string>): Judge {
  const judges = JUDGES.get(autoLabels) ?? new Map<Standing, Judge>();
  JUDGES.set(autoLabels, judges);
  const judge = judges.get(standing) ?? judgeWith((proof) => ofProof(proof, standing, autoLabels));
  judges.set(standing, judge);
  return judge;
}

/** A judge that asks only for what `answers` says of some gates, by their kind; every other proof may go either way. */
export function judgeByKind(answers: ReadonlyMap<string, Verdict>): Judge {
  return judgeWith((proof) => answers.get(proof.gate) ?? OPEN);
}

function judgeWith(proofVerdict: (proof: Proof) => Verdict): Judge {
  const known = new WeakMap<Condition, Verdict>();
  const fresh = (condition: Condition): Verdict => {
    switch (condition.op) {
      case "const":
        return condition.value ? { canBeTrue: "yes", canBeFalse: "no" } : { canBeTrue: "no", canBeFalse: "yes" };
      case "choice":
        return OPEN;
      case "unknown":
        return UNKNOWN;
      case "proof":
        return proofVerdict(condition.proof);
      case "not": {
        const inner = judge(condition.of);
        return { canBeTrue: inner.canBeFalse, canBeFalse: inner.canBeTrue };
      }
      case "all": {
        const parts = condition.of.map(judge);
        return {
          canBeTrue: least(
            parts.map((p) => p.canBeTrue),
            "yes",
          ),
          canBeFalse: most(
            parts.map((p) => p.canBeFalse),
            "no",
          ),
        };
      }
      case "any": {
        const parts = condition.of.map(judge);
        return {
          canBeTrue: most(
            parts.map((p) => p.canBeTrue),
            "no",
          ),
          canBeFalse: least(
            parts.map((p) => p.canBeFalse),
            "yes",
          ),
        };
      }
    }
  };
  const judge = (condition: Condition): Verdict => {
    const before = known.get(condition);
    if (before !== undefined) return before;
    const verdict = fresh(condition);
    known.set(condition, verdict);
    return verdict;
  };
  return judge;
}

/**
 * Whether somebody of `standing` can make the condition true or false. Parts are judged apart from each other,
 * so `yes` may be too generous (two parts that exclude each other), and `no` is never too strict.
 */
export function verdict(condition: Condition, standing: Standing, autoLabels: ReadonlySet<string>): Verdict {
  return judgeFor(standing, autoLabels)(condition);
}

/** Whether nobody at all can make every condition true: the run does not exist, for example because of its event. */
export function isImpossible(conditions: readonly Condition[]): boolean {
  return conditions.some((condition) => ANYBODY(condition).canBeTrue === "no");
}

const ANYBODY: Judge = judgeWith(() => OPEN);

/** The parts that decide an outcome: the proofs, the unknowns, and what an agent would need to forge one of them. */
export interface Deciding {
  readonly proofs: readonly Proof[];
  readonly unknowns: readonly Extract<Condition, { op: "unknown" }>[];
}

const NOTHING: Deciding = { proofs: [], unknowns: [] };

function join(parts: readonly Deciding[]): Deciding {
  return {
    proofs: [...new Set(parts.flatMap((p) => p.proofs))],
    unknowns: [...new Set(parts.flatMap((p) => p.unknowns))],
  };
}

/** Behind an `||`, forging the weakest alternative is enough: each carries what forges any of them. */
function alternatives(parts: readonly Deciding[]): Deciding {
  const all = join(parts);
  const forgeableBy = [...new Set(all.proofs.flatMap((proof) => proof.forgeableBy))];
  return { ...all, proofs: parts.length < 2 ? all.proofs : all.proofs.map((proof) => ({ ...proof, forgeableBy })) };
}

/** What keeps `judge`'s answer for `outcome` from being better than `answer`. */
export function decidersOf(condition: Condition, judge: Judge, outcome: keyof Verdict, answer: Answer): Deciding {
  const memo = new Map<Condition, Partial<Record<keyof Verdict, Deciding>>>();
  const find = (part: Condition, side: keyof Verdict): Deciding => {
    if (judge(part)[side] !== answer) return NOTHING;
    const before = memo.get(part)?.[side];
    if (before !== undefined) return before;
    const found = fresh(part, side);
    memo.set(part, { ...memo.get(part), [side]: found });
    return found;
  };
  const fresh = (part: Condition, side: keyof Verdict): Deciding => {
    if (part.op === "proof") return { proofs: [part.proof], unknowns: [] };
    if (part.op === "unknown") return { proofs: [], unknowns: [part] };
    if (part.op === "not") return find(part.of, side === "canBeTrue" ? "canBeFalse" : "canBeTrue");
    if (part.op !== "all" && part.op !== "any") return NOTHING;
    const found = part.of.map((inner) => find(inner, side));
    return (part.op === "any") === (side === "canBeTrue") ? alternatives(found.filter(isSomething)) : join(found);
  };
  return find(condition, outcome);
}

const isSomething = (deciding: Deciding): boolean => deciding.proofs.length + deciding.unknowns.length > 0;

/** The proofs that keep `standing` out; empty when they get through, or when it is false for everybody. */
export function proofsThatDecide(
  condition: Condition,
  standing: Standing,
  autoLabels: ReadonlySet<string> = new Set(),
): readonly Proof[] {
  return decidersOf(condition, judgeFor(standing, autoLabels), "canBeTrue", "no").proofs;
}

/** Every proof that the condition asks for, leaving out those it asks the opposite of. */
export function proofsAskedFor(condition: Condition): readonly Proof[] {
  const found = new Set<Proof>();
  const seen = { true: new Set<Condition>(), false: new Set<Condition>() };
  const visit = (part: Condition, positive: boolean): void => {
    const done = positive ? seen.true : seen.false;
    if (done.has(part)) return;
    done.add(part);
    if (part.op === "proof" && positive) found.add(part.proof);
    if (part.op === "not") visit(part.of, !positive);
    if (part.op === "all" || part.op === "any") for (const inner of part.of) visit(inner, positive);
  };
  visit(condition, true);
  return [...found];
}
