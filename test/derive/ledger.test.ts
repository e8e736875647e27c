import { describe, expect, test } from "vitest";
import { coverage, ledger } from "../../src/derive/ledger.ts";
import { drawing } from "../graph/notation.ts";

const lines = (drawn: string): unknown =>
  ledger(drawing(drawn)).map(({ context, admits, gates }) => [context, admits, gates.map(({ strength }) => strength)]);

describe("the ledger", () => {
  test("has one line for each context, with every gate on the way, the strongest first", () => {
    expect(
      lines("anyone -starts[a,b](weak)-> weed -runs[a,b](effective anyone,triager)-> claude\nwriter -starts[a]-> weed"),
    ).toEqual([
      ["a", "writer", ["effective", "weak"]],
      ["b", "writer", ["effective", "weak"]],
    ]);
  });

  test("points at the strongest gate, else at the first edge", () => {
    expect(
      ledger(drawing("\nanyone -starts[a]-> weed\nweed -runs[a](declared anyone)-> claude"))[0]?.location.line,
    ).toBe(3);
    expect(ledger(drawing("\nanyone -starts[a]-> weed\nweed -runs[a]-> claude"))[0]?.location.line).toBe(2);
  });

  test("says nothing of an agent that nothing starts", () => {
    expect(lines("weed -runs[a]-> claude")).toEqual([]);
  });
});

test("the coverage counts what the files do not tell, each thing once", () => {
  const drawn = drawing(`
    anyone -starts[a,b]-> weed
    weed -runs[a,b](declared anyone)-> claude -holds-> key
    key {scope:unknown}
    claude -holds{when:after}-> later
    later {scope:unknown}
  `);
  expect(coverage(drawn, ledger(drawn))).toEqual({ agents: 1, contexts: 2, unknowns: 2 });
});
