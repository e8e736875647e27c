import { describe, expect, test } from "vitest";
import type { Graph } from "../../src/graph/model.ts";
import { linearRegex } from "../../src/rules/load.ts";
import { match } from "../../src/rules/match.ts";
import type { Match } from "../../src/rules/match.ts";
import { graph } from "../graph/notation.ts";
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
    expect(paths(looped, [{ node: "agent", as: "one" }, { edge: "delegates", repeat: true }, { node: "agent", as: "one" }])).toEqual([
      "a b a",
      "b a b",
    ]);
    expect(paths(looped, [{ node: "agent", as: "one" }, { edge: "delegates" }, { node: "agent", as: "one" }])).toEqual([]);
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
    expect(paths(shared, [{ node: "credential", as: "c" }, { edge: "holds", reverse: true }, { node: "workload" }])).toEqual([
      "TOKEN review",
      "TOKEN triage",
    ]);
  });

  test("steps that do not alternate are refused", () => {
    expect(() => match(graph`a -delegates-> b`, rule([{ node: "agent", as: "a" }, { node: "agent" }]))).toThrow(/alternate/);
    expect(() => match(graph`a -delegates-> b`, rule([{ node: "agent", as: "a" }, { edge: "delegates" }]))).toThrow(/alternate/);
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
    const path = [{ node: "workload", as: "job" }, { edge: ["runs", "can"], repeat: true }, { node: "resource" }] as const;
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
    const actors = (of: Graph) => match(of, rule(OUTSIDER_ACTS)).map((one) => [one.hops.length, one.context, one.actor]);
    expect(actors(chained(""))).toEqual([[4, "issues.opened", "anyone"], [7, "push", "anyone"]]);
    expect(actors(chained("{standing:bot}"))).toEqual([[4, "issues.opened", "anyone"], [7, "push", "bot"]]);
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
    const path = OUTSIDER_ACTS.map((step) => ("node" in step && step.node === "principal" ? { node: step.node, as: "entry" } : step));
    expect(paths(scheduled("approver"), path)).toEqual([]);
    expect(paths(scheduled("actor"), path)).toHaveLength(1);
  });
});

describe("tests", () => {
  const facts = graph`
    triage -runs-> claude
    claude {mode:tag,acts:true,tiers:anyone|writer,pool:3,version:unknown}
    triage -runs-> agent:npm
    npm {zone:release}
  `;
  const passing = (where: Record<string, unknown>) => paths(facts, [{ node: "agent", where: where as never, as: "a" }]);

  test.each([
    [{ mode: "tag" }, ["claude"]],
    [{ mode: ["agent", "tag"] }, ["claude"]],
    [{ mode: { not: "agent" } }, ["claude"]],
    [{ mode: { not: "tag" } }, []],
    [{ mode: { matches: "^t.g$" } }, ["claude"]],
    [{ mode: { matches: "^t$" } }, []],
    [{ mode: { contains: "a" } }, ["claude"]],
    [{ acts: true }, ["claude"]],
    [{ acts: false }, []],
    [{ pool: 3 }, ["claude"]],
    [{ tiers: "anyone" }, ["claude"]],
    [{ tiers: ["triager", "writer"] }, ["claude"]],
    [{ tiers: { contains: "writer" } }, ["claude"]],
    [{ tiers: { contains: "write" } }, []],
    [{ tiers: { not: "anyone" } }, []],
    [{ tiers: { not: "triager" } }, ["claude"]],
    [{ version: "unknown" }, []],
    [{ version: { not: "1" } }, []],
    [{ version: { matches: "." } }, []],
    [{ product: { not: "x" } }, []],
    [{ zone: "release" }, ["npm"]],
    [{ label: "claude", kind: "agent", id: { not: "npm" } }, ["claude"]],
    [{ mode: "tag", acts: false }, []],
  ])("%j", (where, expected) => {
    expect(passing(where)).toEqual(expected);
  });

  test("a user's expressions run in linear time", async () => {
    const compile = await linearRegex();
    const hostile = drawing(`agent:a {version:${"a".repeat(50_000)}}`);
    const evil = rule([{ node: "agent", where: { version: { matches: "^(a+)+$" } }, as: "a" }]);
    expect(match(hostile, evil, { compile })).toHaveLength(1);
    const missing = rule([{ node: "agent", where: { version: { matches: "^(a+)+b$" } }, as: "a" }]);
    expect(match(hostile, missing, { compile })).toHaveLength(0);
  });

  test("crossing is asked for the actor of the path", () => {
    const crossing = (standings: string, entry = "anyone") =>
      drawing(`${entry} -starts-> triage -runs-> claude -can{access:write,crosses:${standings}}-> repo`);
    const path = [
      { node: "principal", as: "entry" },
      { edge: ["starts", "runs"], repeat: true },
      { node: "agent" },
      { edge: "can", where: { crosses: true } },
      { node: "resource" },
    ] as const;
    expect(paths(crossing("anyone|triager"), path)).toHaveLength(1);
    expect(paths(crossing("triager|writer"), path)).toHaveLength(0);
    expect(paths(crossing("anyone|schedule", "schedule"), path)).toHaveLength(1);
    expect(paths(crossing("unknown"), path)).toHaveLength(0);
    expect(paths(crossing("writer|"), path.slice(2))).toHaveLength(1);
    expect(paths(crossing("|"), path.slice(2))).toHaveLength(0);
  });

  test("has and lacks look one hop ahead, in the context of the path", () => {
    const recorded = graph`
      anyone -starts[push,issues.opened]-> triage -runs-> claude -records[push]-> evidence:log
      log {channel:gh}
      triage -runs-> codex
    `;
    const runs = (step: object) => {
      const path = [{ node: "principal", as: "p" }, { edge: ["starts", "runs"], repeat: true }, { node: "agent", ...step }] as const;
      return match(recorded, rule(path as never)).map((one) => `${one.hops.at(-1)?.node.id} ${one.context}`).sort();
    };
    const hop = { edge: "records", node: "evidence", nodeWhere: { channel: "gh" } };
    expect(runs({ has: hop })).toEqual(["claude push"]);
    expect(runs({ lacks: hop })).toEqual(["claude issues.opened", "codex issues.opened", "codex push"]);
    expect(runs({ has: { ...hop, nodeWhere: { channel: "git" } } })).toEqual([]);
    expect(runs({ has: [hop, { edge: "runs", reverse: true, node: "workload" }] })).toEqual(["claude push"]);
  });

  test("a name bound twice is one node", () => {
    const pools = graph`
      triage -holds-> A -grants-> repo
      triage -holds-> B -grants-> npm
    `;
    const path = [
      { node: "resource", as: "target" },
      { edge: "grants", reverse: true },
      { node: "credential" },
      { edge: "grants" },
      { node: "resource", as: "target" },
    ] as const;
    expect(paths(pools, path)).toEqual(["npm B npm", "repo A repo"]);
  });

  test("unless drops what all tests of one entry describe", () => {
    const acting = graph`
      anyone -starts-> triage -runs-> claude -can{access:write}-> repo
      claude -can{access:publish}-> npm
    `;
    const left = (unless: readonly Record<string, string>[]) => drawn(match(acting, rule(OUTSIDER_ACTS, { unless })));
    expect(left([{ "can.access": "write" }])).toEqual(["anyone triage claude npm"]);
    expect(left([{ "can.access": "write", "target.zone": "release" }])).toHaveLength(2);
    expect(left([{ "path.actor": "anyone" }])).toEqual([]);
    expect(left([{ "target.zone": "release" }])).toHaveLength(2);
  });
});

test("a hop that is only possible lowers the path, one that is unknown does too", () => {
  const lowered = (confidence: string) =>
    match(drawing(`anyone -starts-> triage -runs-> claude -can{access:write,confidence:${confidence}}-> repo`), rule(OUTSIDER_ACTS)).map(
      (one) => one.lowered,
    );
  expect(lowered("possible")).toEqual([true]);
  expect(lowered("unknown")).toEqual([true]);
  expect(lowered("likely")).toEqual([false]);
});

test("a search that is cut short says so", () => {
  const rows = Array.from({ length: 400 }, (_, at) => `agent:a${at} -uses-> tool:hub\n agent:b${at} -uses-> tool:hub`).join("\n");
  const path = [{ node: "agent", as: "a" }, { edge: "uses" }, { node: "tool" }, { edge: "uses", reverse: true }, { node: "agent" }] as const;
  let cut = 0;
  match(drawing(rows), rule(path), { onLimit: () => (cut += 1) });
  expect(cut).toBe(1);
});

function drawing(text: string): Graph {
  return graph(Object.assign([text], { raw: [text] }));
}
