import { expect, test } from "vitest";
import { deriveSpans } from "../../src/derive/spans.ts";
import { drawing } from "../graph/notation.ts";

test.each([
  ["anyone|writer", ["anyone", "writer"]],
  ["anyone|triager", ["anyone", "triager"]],
  ["anyone|maintainer|schedule", ["anyone", "schedule"]],
  ["triager|writer", ["triager", "writer"]],
  ["anyone|caller", undefined],
  ["anyone|anyone", undefined],
  ["writer|schedule", undefined],
])("%s spans %j", (tiers, expected) => {
  const graph = drawing(`agent:claude -holds-> key\nkey {tiers:${tiers}}`);
  expect(deriveSpans(graph).nodes.get("key")?.facts.spans?.value).toEqual(expected);
});
