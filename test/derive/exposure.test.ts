import { describe, expect, test } from "vitest";
import { admissions, deriveExposure } from "../../src/derive/exposure.ts";
import { drawing } from "../graph/notation.ts";

const openTo = (drawn: string): unknown => deriveExposure(drawing(drawn)).nodes.get("claude")?.facts["open-to"]?.value;

describe("who can start an agent", () => {
  test.each<[string, string, string | undefined]>([
    ["whoever starts its job", "anyone -starts[a]-> weed -runs[a]-> claude", "anyone"],
    ["the lowest of several", "writer -starts[a]-> weed -runs[a,b]-> claude\nanyone -starts[b]-> weed", "anyone"],
    [
      "not who an effective gate stops",
      "anyone -starts[a](effective anyone)-> weed -runs[a]-> claude\nwriter -starts[a]-> weed",
      "triager",
    ],
    ["who passes a declared gate", "anyone -starts[a](declared anyone)-> weed -runs[a]-> claude", "anyone"],
    ["who passes a weak gate", "anyone -starts[a](weak)-> weed -runs[a]-> claude", "anyone"],
    [
      "not who the gate of the agent stops",
      "anyone -starts[a]-> weed -runs[a](effective anyone,triager)-> claude\nwriter -starts[a]-> weed",
      "writer",
    ],
    [
      "nobody where a gate stops everyone",
      "anyone -starts[a](effective anyone,triager,writer,maintainer)-> weed -runs[a]-> claude",
      "nobody",
    ],
    ["the schedule", "schedule -starts[a]-> weed -runs[a]-> claude", "schedule"],
    [
      "a person rather than the schedule",
      "schedule -starts[a]-> weed -runs[a,b]-> claude\nwriter -starts[b]-> weed",
      "writer",
    ],
    ["who starts the caller", "anyone -starts[a]-> tend -calls[a]-> weed -runs[a]-> claude", "anyone"],
    [
      "not who the call stops",
      "anyone -starts[a]-> tend -calls[a](effective anyone,triager)-> weed -runs[a]-> claude\nwriter -starts[a]-> tend",
      "writer",
    ],
    ["nobody in another context", "anyone -starts[a]-> weed -runs[b]-> claude", undefined],
    ["nobody around a circle", "tend -calls[a]-> weed -calls[a]-> tend\nweed -runs[a]-> claude", undefined],
  ])("%s", (_, drawn, expected) => expect(openTo(drawn)).toBe(expected));

  test("the way holds every edge that was crossed", () => {
    const drawn = drawing("anyone -starts[a]-> tend -calls[a]-> weed -runs[a]-> claude");
    const agent = drawn.nodes.get("claude");
    expect(
      agent &&
        admissions(drawn, agent).map(({ context, admits, way }) => [context, admits, way.map(({ kind }) => kind)]),
    ).toEqual([["a", "anyone", ["starts", "calls", "runs"]]]);
  });
});
