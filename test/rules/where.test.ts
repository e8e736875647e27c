import { describe, expect, test } from "vitest";
import type { Graph } from "../../src/graph/model.ts";
import { linearRegex } from "../../src/rules/load.ts";
import type { Match } from "../../src/rules/match.ts";
import { match } from "../../src/rules/match.ts";
import { drawing, graph } from "../graph/notation.ts";
import { OUTSIDER_ACTS, rule } from "./sample.ts";

const drawn = (found: readonly Match[]) => found.map((one) => one.hops.map((hop) => hop.node.id).join(" "));
const paths = (of: Graph, path: Parameters<typeof rule>[0]) => drawn(match(of, rule(path)));

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
      const path = [
        { node: "principal", as: "p" },
        { edge: ["starts", "runs"], repeat: true },
        { node: "agent", ...step },
      ] as const;
      return match(recorded, rule(path as never))
        .map((one) => `${one.hops.at(-1)?.node.id} ${one.context}`)
        .sort();
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
