import { expect, test } from "vitest";
import type { Graph } from "../../src/graph/model.ts";
import { type Ahead, ahead } from "../../src/rules/ahead.ts";
import { alternate } from "../../src/rules/load.ts";
import { builtinRegex } from "../../src/rules/where.ts";
import { graph } from "../graph/notation.ts";
import { rule } from "./sample.ts";

type Steps = Parameters<typeof rule>[0];

const lies = (of: Graph, path: Steps): Ahead | undefined => ahead(of, alternate(rule(path)).hops, builtinRegex);
const written = (found: Ahead | undefined): unknown =>
  found && [[...found.starts].sort(), ...found.hops.map(({ ends, within }) => [[...ends].sort(), [...within].sort()])];

const GARDEN = graph`
  anyone -starts-> triage -calls-> fix -runs-> claude -can{access:write}-> repo
  triage -calls-> weed -runs-> gemini -can{access:read}-> repo
  writer -starts-> prune -calls-> prune
`;

test("only what the rest of the pattern follows on is walked, also through a repeated step", () => {
  const found = lies(GARDEN, [
    { node: "principal" },
    { edge: "starts" },
    { node: "workload" },
    { edge: ["calls", "runs"], repeat: true },
    { node: "agent" },
    { edge: "can", where: { access: "write" } },
    { node: "resource" },
  ]);
  expect(written(found)).toEqual([
    ["anyone"],
    [["triage"], ["triage"]],
    [["claude"], ["claude", "fix", "triage"]],
    [["repo"], ["repo"]],
  ]);
});

test("a step against the direction is followed from its other end", () => {
  const found = lies(GARDEN, [{ node: "agent" }, { edge: "runs", reverse: true }, { node: "workload" }]);
  expect(written(found)).toEqual([
    ["claude", "gemini"],
    [
      ["fix", "weed"],
      ["fix", "weed"],
    ],
  ]);
});

test("whom an edge crosses for is not asked before it is known who acts", () => {
  const crossing = graph`anyone -starts-> triage -runs-> claude -can{access:write,crosses:writer|maintainer}-> repo`;
  const path: Steps = [{ node: "agent" }, { edge: "can", where: { crosses: true } }, { node: "resource" }];
  expect(written(lies(crossing, path))).toEqual([["claude"], [["repo"], ["repo"]]]);
});

test("a pattern whose end is nowhere is nowhere", () => {
  expect(lies(GARDEN, [{ node: "agent" }, { edge: "can" }, { node: "server" }])).toBeUndefined();
  expect(
    lies(GARDEN, [{ node: "agent" }, { edge: "can" }, { node: "resource", where: { zone: "release" } }]),
  ).toBeUndefined();
});
