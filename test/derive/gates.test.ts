import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isImpossible, proofsThatDecide, verdict } from "../../src/derive/conditions.ts";
import { gatesOf } from "../../src/derive/gates.ts";
import type { Access, Condition, Gate, GateStrength, Location, Proof, Standing } from "../../src/graph/model.ts";
import { STANDINGS } from "../../src/graph/model.ts";

const at = (line: number): Location => ({ file: "w.yml", line, column: 1, endLine: line, endColumn: 2 });

function proof(gate: string, line: number, admits: readonly Standing[], more: Partial<Proof> = {}): Condition {
  return {
    op: "proof",
    proof: {
      gate,
      admits,
      strength: "effective",
      judges: "actor",
      forgeableBy: [],
      location: at(line),
      why: `${gate} holds.`,
      ...more,
    },
  };
}

const INSIDERS = ["triager", "writer", "maintainer"] as const;
const member = proof("association", 1, INSIDERS);
const actor = proof("actor-login", 2, ["writer", "maintainer"]);
const label = proof("label", 3, INSIDERS, { label: "bug", judges: "label", forgeableBy: ["write"] });
const phrase = proof("trigger-phrase", 4, STANDINGS, { strength: "weak" });
const environment = proof("environment", 5, [], { strength: "declared", judges: "approver" });
const open: Condition = { op: "choice" };
const unknown: Condition = { op: "unknown", what: "`vars.X`", location: at(6) };
const yes: Condition = { op: "const", value: true };
const no: Condition = { op: "const", value: false };
const all = (...of: readonly Condition[]): Condition => ({ op: "all", of });
const any = (...of: readonly Condition[]): Condition => ({ op: "any", of });
const not = (of: Condition): Condition => ({ op: "not", of });
const NONE: ReadonlySet<string> = new Set();

const ledger = (
  conditions: readonly Condition[],
  labels = NONE,
): readonly (readonly [string, GateStrength, string])[] =>
  gatesOf(conditions, ["issues.opened"], labels).map(
    (gate: Gate) => [gate.kind, gate.strength, gate.stops.join(" ")] as const,
  );

describe("verdicts", () => {
  test.each<[string, Condition, Standing, string, string]>([
    ["true", yes, "anyone", "yes", "no"],
    ["false", no, "anyone", "no", "yes"],
    ["a choice", open, "anyone", "yes", "yes"],
    ["an unknown", unknown, "maintainer", "unknown", "unknown"],
    ["a proof, for whom it admits", member, "triager", "yes", "yes"],
    ["a proof, for others", member, "anyone", "no", "yes"],
    ["a weak proof", phrase, "anyone", "yes", "yes"],
    ["a declared proof", environment, "maintainer", "unknown", "yes"],
    ["all of nothing", all(), "anyone", "yes", "no"],
    ["any of nothing", any(), "anyone", "no", "yes"],
    ["all, one closed", all(open, member), "anyone", "no", "yes"],
    ["all, one unknown", all(open, unknown), "anyone", "unknown", "yes"],
    ["all, one closed and one unknown", all(unknown, member), "anyone", "no", "yes"],
    ["any, one open", any(member, open), "anyone", "yes", "yes"],
    ["any, one unknown", any(member, unknown), "anyone", "unknown", "unknown"],
    ["any, one always true", any(member, yes), "anyone", "yes", "no"],
    ["not a proof", not(member), "anyone", "yes", "no"],
    ["not not a proof", not(not(member)), "anyone", "no", "yes"],
    ["not any", not(any(member, open)), "anyone", "yes", "yes"],
    ["not an unknown", not(unknown), "anyone", "unknown", "unknown"],
  ])("%s", (_, condition, standing, canBeTrue, canBeFalse) => {
    expect(verdict(condition, standing, NONE)).toEqual({ canBeTrue, canBeFalse });
  });

  test("a label that an issue form applies admits everyone, in whatever case it is written", () => {
    expect(verdict(label, "anyone", new Set(["BUG"])).canBeTrue).toBe("yes");
    expect(verdict(label, "anyone", new Set(["feature"])).canBeTrue).toBe("no");
  });

  test("only a constant makes a run impossible", () => {
    expect([no, all(open, no), not(yes), any(no, no)].map((c) => isImpossible([c]))).toEqual([true, true, true, true]);
    const bots = proof("named-bot", 9, []);
    expect([yes, open, unknown, bots, member, any(no, unknown), not(member)].map((c) => isImpossible([c]))).toEqual(
      Array.from({ length: 7 }, () => false),
    );
    expect([isImpossible([]), isImpossible([member, no])]).toEqual([false, true]);
  });

  test("the proofs that decide are those without which the person would get through", () => {
    const names = (condition: Condition, standing: Standing): readonly string[] =>
      proofsThatDecide(condition, standing).map((p) => p.gate);
    expect(names(all(member, actor), "anyone")).toEqual(["association", "actor-login"]);
    expect(names(all(member, actor), "triager")).toEqual(["actor-login"]);
    expect(names(any(member, actor), "anyone")).toEqual(["association", "actor-login"]);
    expect(names(any(member, open), "anyone")).toEqual([]);
    expect(names(not(not(member)), "anyone")).toEqual(["association"]);
    expect(names(no, "anyone")).toEqual([]);
  });
});

describe("gates", () => {
  test("a proof that the whole condition needs is effective for those it keeps out", () => {
    expect(ledger([member])).toEqual([["association", "effective", "anyone"]]);
    expect(ledger([actor])).toEqual([["actor-login", "effective", "anyone triager"]]);
    expect(ledger([all(member, actor)])).toEqual([
      ["association", "effective", "anyone"],
      ["actor-login", "effective", "anyone triager"],
    ]);
  });

  test("a job's condition and a step's count together", () => {
    expect(ledger([phrase, member])).toEqual([
      ["association", "effective", "anyone"],
      ["trigger-phrase", "weak", ""],
    ]);
  });

  test("one branch without a check opens the whole, and the check says so", () => {
    const [gate, ...rest] = gatesOf([any(member, open)], ["issues.opened"], NONE);
    expect(gate).toMatchObject({
      kind: "association",
      strength: "weak",
      stops: [],
      why: "Another branch of the condition does not ask for it.",
    });
    expect(rest).toEqual([]);
    expect(ledger([any(member, phrase)])).toEqual([
      ["association", "weak", ""],
      ["trigger-phrase", "weak", ""],
    ]);
    expect(ledger([any(member, yes)])).toEqual([["association", "weak", ""]]);
  });

  test("two branches with different checks stop only whom both stop", () => {
    expect(ledger([any(member, actor)])).toEqual([
      ["association", "effective", "anyone"],
      ["actor-login", "effective", "anyone"],
    ]);
  });

  test("what forges one branch forges the other's yes too", () => {
    const forge = (c: Condition): readonly (readonly Access[])[] =>
      gatesOf([c], [], NONE).map((gate) => gate.forgeableBy);
    expect(forge(any(member, label))).toEqual([["write"], ["write"]]);
    expect(forge(all(member, label))).toEqual([[], ["write"]]);
  });

  test("a proof asked for the other way round is no gate", () => {
    expect(ledger([not(member)])).toEqual([]);
    expect(ledger([not(phrase)])).toEqual([]);
    expect(ledger([not(not(member))])).toEqual([["association", "effective", "anyone"]]);
  });

  test("an unknown that decides is a declared gate; one beside an effective gate is none for those it stops", () => {
    expect(ledger([unknown])).toEqual([["unknown-condition", "declared", "anyone triager writer maintainer"]]);
    expect(ledger([all(member, unknown)])).toEqual([
      ["association", "effective", "anyone"],
      ["unknown-condition", "declared", "triager writer maintainer"],
    ]);
    expect(ledger([any(open, unknown)])).toEqual([]);
    expect(gatesOf([unknown], [], NONE)[0]?.why).toBe("It is not in the files: `vars.X`.");
    expect(ledger([environment])).toEqual([["environment", "declared", "anyone triager writer maintainer"]]);
  });

  test("a label that a form applies is a weak gate that names the form", () => {
    expect(gatesOf([label], ["issues.labeled"], new Set(["bug"]))).toMatchObject([
      { strength: "weak", stops: [], why: "An issue form of this repository applies the label `bug` for anyone." },
    ]);
    expect(ledger([all(label, actor)], new Set(["bug"]))).toEqual([
      ["actor-login", "effective", "anyone triager"],
      ["label", "weak", ""],
    ]);
  });

  test("the same statement twice is one gate", () => {
    expect(ledger([all(member, member), member])).toEqual([["association", "effective", "anyone"]]);
  });

  const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(member, actor, label, phrase, environment, open, unknown, yes, no),
      fc
        .tuple(fc.constantFrom("all" as const, "any" as const), fc.array(tie("node"), { maxLength: 4 }))
        .map(([op, of]): Condition => ({ op, of })),
      tie("node").map(not),
    ),
  })).node;

  test("an effective gate stops nobody whom the conditions let through", () => {
    fc.assert(
      fc.property(
        fc.array(condition, { maxLength: 3 }),
        fc.constantFrom(NONE, new Set(["bug"])),
        (conditions, labels) => {
          for (const gate of gatesOf(conditions, ["issues.opened"], labels)) {
            for (const standing of gate.stops) {
              expect(gate.strength).not.toBe("weak");
              expect(verdict(all(...conditions), standing, labels).canBeTrue).toBe(
                gate.strength === "effective" ? "no" : "unknown",
              );
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test("whoever is kept out of a run that can happen meets a gate", () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 3 }), (conditions) => {
        if (isImpossible(conditions)) return;
        const gates = gatesOf(conditions, ["issues.opened"], NONE);
        for (const standing of STANDINGS) {
          const answer = verdict(all(...conditions), standing, NONE).canBeTrue;
          expect(gates.some((gate) => gate.stops.includes(standing))).toBe(answer !== "yes");
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a condition that shares its parts many times is judged at once", () => {
    let shared: Condition = member;
    for (let i = 0; i < 40; i += 1) shared = any(all(shared, open), all(not(shared), shared));
    expect(ledger([shared])).toEqual([["association", "effective", "anyone"]]);
  });
});
