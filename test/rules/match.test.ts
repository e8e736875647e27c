import { describe, expect, test } from "vitest";
import type { Graph } from "../../src/graph/model.ts";
import type { Match } from "../../src/rules/match.ts";
import { match } from "../../src/rules/match.ts";
import { drawing, graph } from "../graph/notation.ts";
import { OUTSIDER_ACTS, rule, withGates } from "./sample.ts";

const drawn = (found: readonly Match[]) => found.map((one) => one.hops.map((hop) => hop.node.id).join(" "));
const paths = (of: Graph, path: Parameters<typeof rule>[0] = OUTSIDER_ACTS) => drawn(match(of, rule(path)));

describe("paths", () => {
  test("a path goes from who starts to what is reached", () => {
    const [found] = match(
      graph`
        anyone -starts[issues.opened]-> triage -runs-> claude -can{access:write}-> repo
      `,
      rule(OUTSIDER_ACTS),
    );
    expect(found).toMatchObject({ lowered: false, context: "issues.opened", actor: "anyone", gates: [] });
    expect(found?.hops.map((hop) => [hop.node.id, hop.via?.kind, hop.context])).toEqual([
      ["anyone", undefined, undefined],
      ["triage", "starts", "issues.opened"],
      ["claude", "runs", "issues.opened"],
      ["repo", "can", "issues.opened"],
    ]);
    expect(Object.fromEntries(Object.entries(found?.bindings ?? {}).map(([name, bound]) => [name, bound.id]))).toEqual({
      entry: "anyone",
      agent: "claude",
      can: "claude -can-> repo #write",
      target: "repo",
    });
  });

  test("cycles end, and the shortest way comes first", () => {
    const looped = graph`
      anyone -starts-> triage -calls-> triage
      triage -calls-> fix -calls-> triage
      fix -runs-> claude -delegates-> helper -delegates-> claude
      triage -runs-> claude -can{access:write}-> repo -triggers-> triage
    `;
    expect(paths(looped)).toEqual(["anyone triage claude repo"]);
  });

  test("a repeated step may return to where it began, a single one goes one edge", () => {
    const looped = graph`
      agent:a -delegates-> b -delegates-> a
    `;
    expect(
      paths(looped, [
        { node: "agent", as: "one" },
        { edge: "delegates", repeat: true },
        { node: "agent", as: "one" },
      ]),
    ).toEqual(["a b a", "b a b"]);
    expect(paths(looped, [{ node: "agent", as: "one" }, { edge: "delegates" }, { node: "agent", as: "one" }])).toEqual(
      [],
    );
  });

  test("each agent and each resource is a path of its own", () => {
    const wide = graph`
      anyone -starts-> triage -runs-> claude -can{access:write}-> repo
      triage -runs-> codex -can{access:write}-> repo
      codex -can{access:publish}-> npm
    `;
    expect(paths(wide)).toEqual(["anyone triage claude repo", "anyone triage codex npm", "anyone triage codex repo"]);
  });

  test("a step may be walked against its direction", () => {
    const shared = graph`
      triage -holds-> TOKEN
      review -holds-> TOKEN
    `;
    expect(
      paths(shared, [{ node: "credential", as: "c" }, { edge: "holds", reverse: true }, { node: "workload" }]),
    ).toEqual(["TOKEN review", "TOKEN triage"]);
  });

  test("steps that do not alternate are refused", () => {
    expect(() => match(graph`a -delegates-> b`, rule([{ node: "agent", as: "a" }, { node: "agent" }]))).toThrow(
      /alternate/,
    );
    expect(() => match(graph`a -delegates-> b`, rule([{ node: "agent", as: "a" }, { edge: "delegates" }]))).toThrow(
      /alternate/,
    );
  });
});

describe("contexts", () => {
  test("every edge of a path holds in one context", () => {
    const split = graph`
      anyone -starts[issues.opened,push]-> triage -runs[push,schedule]-> claude -can[schedule]{access:write}-> repo
    `;
    expect(paths(split)).toEqual([]);
    const agreed = graph`
      anyone -starts[issues.opened,push]-> triage -runs[push,schedule]-> claude -can[push]{access:write}-> repo
    `;
    expect(match(agreed, rule(OUTSIDER_ACTS)).map((one) => one.context)).toEqual(["push"]);
  });

  test("a path that begins elsewhere takes the context of its first edge that has one", () => {
    const path = [
      { node: "workload", as: "job" },
      { edge: ["runs", "can"], repeat: true },
      { node: "resource" },
    ] as const;
    const split = graph`
      triage -runs[push]-> claude -can[schedule]{access:write}-> repo
    `;
    expect(paths(split, path)).toEqual([]);
    const agreed = graph`
      triage -runs-> claude -can[schedule,push]{access:write}-> repo
    `;
    expect(match(agreed, rule(path)).map((one) => one.context)).toEqual(["schedule", "push"]);
  });

  test("a trigger sets a new context, and the actor when it names one", () => {
    const chained = (standing: string) =>
      drawing(`
        anyone -starts[issues.opened]-> triage -runs-> claude -can[issues.opened]{access:write}-> repo
        repo -triggers[push]${standing}-> release -runs[push]-> codex -can[push]{access:publish}-> npm
      `);
    const actors = (of: Graph) =>
      match(of, rule(OUTSIDER_ACTS)).map((one) => [one.hops.length, one.context, one.actor]);
    expect(actors(chained(""))).toEqual([
      [4, "issues.opened", "anyone"],
      [7, "push", "anyone"],
    ]);
    expect(actors(chained("{standing:bot}"))).toEqual([
      [4, "issues.opened", "anyone"],
      [7, "push", "bot"],
    ]);
  });

  test("an edge that holds in no context is never crossed", () => {
    const nowhere = graph`
      triage -runs[]-> claude
    `;
    const [edge] = nowhere.edges.values();
    const emptied: Graph = { ...nowhere, edges: new Map(edge ? [[edge.id, { ...edge, contexts: [] }]] : []) };
    expect(paths(emptied, [{ node: "workload", as: "job" }, { edge: "runs" }, { node: "agent" }])).toEqual([]);
  });
});

describe("gates", () => {
  const gated = (gate: string, entry = "anyone") =>
    drawing(`
      ${entry} -starts[issues.opened]-> triage -runs${gate}-> claude -can{access:write}-> repo
    `);
  const found = (gate: string, mode: "open" | "declared" | undefined) =>
    match(gated(gate), rule(withGates(mode))).map((one) => (one.lowered ? "lowered" : "open"));

  test.each([
    ["(effective anyone)", [], [], ["open"]],
    ["(effective triager)", ["open"], ["open"], ["open"]],
    ["(declared anyone)", [], ["lowered"], ["open"]],
    ["(declared writer)", ["open"], ["open"], ["open"]],
    ["(weak)", ["open"], ["open"], ["open"]],
    ["(weak anyone)", ["open"], ["open"], ["open"]],
    ["(declared anyone)(effective anyone)", [], [], ["open"]],
  ])("%s", (gate, open, declared, unasked) => {
    expect(found(gate, "open")).toEqual(open);
    expect(found(gate, "declared")).toEqual(declared);
    expect(found(gate, undefined)).toEqual(unasked);
  });

  test("a gate stands only in its contexts", () => {
    const gateOnPush = graph`
      anyone -starts[issues.opened,push]-> triage -runs[push](effective anyone)-> claude -can{access:write}-> repo
    `;
    const edges = [...gateOnPush.edges].map(([id, edge]) => [id, { ...edge, contexts: "every" as const }] as const);
    const starts = gateOnPush.edges.get("anyone -starts-> triage");
    if (!starts) throw new Error("It was drawn.");
    const widened = { ...gateOnPush, edges: new Map([...edges, [starts.id, starts]]) };
    expect(match(widened, rule(OUTSIDER_ACTS)).map((one) => one.context)).toEqual(["issues.opened"]);
  });

  test("weak and declared gates on the path are kept, effective ones are not", () => {
    const [one] = match(gated("(weak)(declared writer)(effective triager)"), rule(OUTSIDER_ACTS));
    expect(one?.gates.map((gate) => gate.strength)).toEqual(["weak", "declared"]);
  });

  test("an agent behind a gate may forge its yes", () => {
    const forged = (access: string) =>
      drawing(`
        anyone -starts-> triage -runs-> claude -can{${access}}-> thread
        thread -triggers(effective anyone by label forge approve)-> fix -runs-> codex -can{access:write}-> repo
      `);
    const path = OUTSIDER_ACTS;
    expect(paths(forged("access:read"), path)).toEqual([]);
    expect(match(forged("access:approve"), rule(path)).map((one) => one.lowered)).toEqual([false]);
    expect(match(forged("access:approve,confidence:possible"), rule(path)).map((one) => one.lowered)).toEqual([true]);
  });

  test("a schedule has no standing: it needs an approver's yes, but no actor check stops it", () => {
    const scheduled = (judge: string) => gated(`(effective anyone,triager,writer,maintainer by ${judge})`, "schedule");
    const path = OUTSIDER_ACTS.map((step) =>
      "node" in step && step.node === "principal" ? { node: step.node, as: "entry" } : step,
    );
    expect(paths(scheduled("approver"), path)).toEqual([]);
    expect(paths(scheduled("actor"), path)).toHaveLength(1);
  });
});

test("a hop that is only possible lowers the path, one that is unknown does too", () => {
  const lowered = (confidence: string) =>
    match(
      drawing(`anyone -starts-> triage -runs-> claude -can{access:write,confidence:${confidence}}-> repo`),
      rule(OUTSIDER_ACTS),
    ).map((one) => one.lowered);
  expect(lowered("possible")).toEqual([true]);
  expect(lowered("unknown")).toEqual([true]);
  expect(lowered("likely")).toEqual([false]);
});

test("a search that is cut short says so", () => {
  const rows = Array.from(
    { length: 600 },
    (_, at) => `agent:a${at} -uses-> tool:hub\n agent:b${at} -uses-> tool:hub`,
  ).join("\n");
  const path = [
    { node: "agent", as: "a" },
    { edge: "uses" },
    { node: "tool" },
    { edge: "uses", reverse: true },
    { node: "agent" },
  ] as const;
  let cut = 0;
  match(drawing(rows), rule(path), { onLimit: () => (cut += 1) });
  expect(cut).toBe(1);
});
