import { expect, test } from "vitest";
import { gatesOf } from "../../src/derive/gates.ts";
import type { Condition, Location, Standing } from "../../src/graph/model.ts";

const at = (line: number): Location => ({ file: "w.yml", line, column: 1, endLine: line, endColumn: 2 });
const gate = (line: number, admits: readonly Standing[]): Condition => ({
  op: "proof",
  proof: {
    gate: "actor-login",
    admits,
    strength: "effective",
    judges: "actor",
    forgeableBy: [],
    location: at(line),
    why: "It asks.",
  },
});
const stopped = (conditions: readonly Condition[]): readonly Standing[] => [
  ...new Set(gatesOf(conditions, ["issues.opened"], new Set()).flatMap((found) => found.stops)),
];

test("an edge names a bounded number of gates, and none that alone stops somebody is left out", () => {
  const alike = Array.from({ length: 500 }, (_, n) => gate(n + 1, ["triager", "writer", "maintainer"]));
  const conditions = [...alike, gate(900, ["maintainer"])];
  expect(gatesOf(conditions, ["issues.opened"], new Set()).length).toBeLessThan(30);
  expect(stopped(conditions)).toEqual(["anyone", "triager", "writer"]);
});

test("conjunctions in conjunctions are the same as one", () => {
  const [a, b] = [gate(1, ["writer", "maintainer"]), gate(2, ["maintainer"])];
  const inner: Condition = { op: "all", of: [a, b] };
  const nested: Condition = { op: "all", of: [inner, { op: "all", of: [inner, b] }] };
  expect(gatesOf([nested], ["issues.opened"], new Set())).toEqual(gatesOf([a, b], ["issues.opened"], new Set()));
});
