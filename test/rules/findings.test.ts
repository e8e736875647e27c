import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Graph, Node } from "../../src/graph/model.ts";
import { expand } from "../../src/rules/expand.ts";
import { findings } from "../../src/rules/findings.ts";
import { match } from "../../src/rules/match.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { drawing, graph } from "../graph/notation.ts";
import { OUTSIDER_ACTS, rule, withGates } from "./sample.ts";

const lineHash = (file: string, line: number) => `${file}@${line}:1`;
const find = (of: Graph, ...rules: Rule[]) => findings(of, rules, { lineHash });

const ACTING = graph`
  anyone -starts[issues.opened]-> triage -runs-> claude
  claude -uses-> Bash -reaches-> repo
  triage -holds-> TOKEN -grants-> repo
  claude -can{access:write}<uses claude Bash><reaches Bash repo><holds triage TOKEN><grants TOKEN repo>-> repo
`;

describe("a finding", () => {
  test("tells the path hop by hop, with the tool and the credential", () => {
    const [found] = find(
      ACTING,
      rule(OUTSIDER_ACTS, { message: "{entry} can make {agent} {can} {target} on {path.context}.", at: "can" }),
    );
    expect(found).toMatchObject({
      rule: "sample",
      level: "high",
      score: 8,
      confidence: "high",
      message: "Anyone can make claude write repo on issues.opened.",
      location: { file: "graph", line: 5 },
      lineHash: "graph@5:1",
      gates: [],
    });
    expect(found?.fingerprint).toMatch(/^[0-9a-f]{32}$/);
    expect(
      found?.paths.map((path) => path.steps.map((step) => `${step.location?.line} ${step.node.kind}: ${step.text}`)),
    ).toEqual([
      [
        "2 principal: anyone",
        "2 workload: anyone can start job `triage` on issues.opened",
        "2 agent: job `triage` runs agent `claude`",
        "3 tool: agent `claude` may use `Bash`",
        "4 credential: job `triage` has `TOKEN` within reach",
        "3 resource: `Bash` can write to `repo`",
      ],
    ]);
    expect(found?.paths[0]?.steps.at(-1)?.via).toMatchObject({
      kind: "reaches",
      access: "write",
      context: "issues.opened",
    });
  });

  test("the case that holds decides, else the typical score", () => {
    const cases = [
      { where: { "target.zone": "release" }, score: 9.4 },
      { where: { "can.access": "write" }, score: 5 },
      { where: { "agent.kind": "agent" }, score: 1 },
    ];
    expect(find(ACTING, rule(OUTSIDER_ACTS, { cases }))[0]).toMatchObject({ score: 5, level: "medium" });
    expect(find(ACTING, rule(OUTSIDER_ACTS, { cases: cases.slice(0, 1) }))[0]).toMatchObject({
      score: 8,
      level: "high",
    });
  });

  test("the most severe match of one identity decides", () => {
    const two = graph`
      anyone -starts-> triage -runs-> claude -can{access:write}-> repo
      claude -can{access:publish}-> repo
    `;
    const cases = [{ where: { "can.access": "publish" }, score: 9.5 }];
    const found = find(
      two,
      rule(OUTSIDER_ACTS, { cases, identity: ["agent", "target"], message: "It can {can.access}." }),
    );
    expect(found.map((one) => [one.score, one.message, one.paths.length])).toEqual([[9.5, "It can publish.", 2]]);
  });

  test.each([
    [9.5, 8.9],
    [9, 6.9],
    [7, 6.9],
    [5, 3.9],
    [2, 2],
  ])("a path that is only possible lowers %d to %d", (score, lowered) => {
    const possible = graph`
      anyone -starts-> triage -runs-> claude -can{access:write,confidence:possible}-> repo
    `;
    expect(find(possible, rule(OUTSIDER_ACTS, { score }))[0]).toMatchObject({ score: lowered, confidence: "medium" });
  });

  test("an open path makes a finding certain, though another one is gated", () => {
    const both = graph`
      anyone -starts-> guarded -runs(declared anyone)-> claude -can{access:write}-> repo
      anyone -starts-> detour -calls-> longer -runs-> claude
    `;
    const [found] = find(both, rule(withGates("declared"), { identity: ["agent", "target"] }));
    expect(found).toMatchObject({ score: 8, confidence: "high" });
    expect(found?.paths[0]?.steps.map((step) => step.node.id)).toEqual([
      "anyone",
      "detour",
      "longer",
      "claude",
      "repo",
    ]);
    expect(found?.gates.map((gate) => gate.strength)).toEqual(["declared"]);
  });

  test("its fingerprint depends on the rule and the identity alone", () => {
    const print = (of: Graph, over = {}) =>
      find(of, rule(OUTSIDER_ACTS, { identity: ["agent", "target"], ...over }))[0]?.fingerprint;
    const moved = graph`

      anyone -starts-> other -runs-> claude -can{access:publish}-> repo
    `;
    expect(print(moved)).toBe(print(ACTING));
    expect(print(moved, { id: "another" })).not.toBe(print(ACTING));
    expect(print(moved, { identity: ["target", "agent"] })).not.toBe(print(ACTING));
  });

  test("the holders of a pool are paths of one finding, at most twenty", () => {
    const lines = Array.from({ length: 30 }, (_, at) => `job${at} -holds-> TOKEN`);
    const path = [{ node: "workload" }, { edge: "holds" }, { node: "credential", as: "credential" }] as const;
    const found = find(drawing(lines.join("\n")), rule(path));
    expect(found.map((one) => one.paths.length)).toEqual([20]);
    expect(new Set(found[0]?.paths.map((one) => one.steps[0]?.node.id)).size).toBe(20);
  });

  test("findings are sorted by place, then by rule", () => {
    const path = [{ node: "agent", as: "agent" }] as const;
    const drawn = graph`
      triage -runs-> zed
      triage -runs-> abe
    `;
    const found = find(drawn, rule(path, { id: "b" }), rule(path, { id: "a" }));
    expect(found.map((one) => [one.location.line, one.rule])).toEqual([
      [2, "a"],
      [2, "b"],
      [3, "a"],
      [3, "b"],
    ]);
  });

  test("what a message asks for and nobody knows is called unknown", () => {
    expect(find(ACTING, rule(OUTSIDER_ACTS, { message: "{agent.version} of {agent}." }))[0]?.message).toBe(
      "Unknown of claude.",
    );
  });
});

describe("expansion", () => {
  const hops = (of: Graph) =>
    match(of, rule(OUTSIDER_ACTS)).map((one) =>
      expand(of, one)
        .hops.map((hop) => hop.node.id)
        .join(" "),
    );

  test("a capability without witnesses stays one hop", () => {
    expect(hops(graph`anyone -starts-> triage -runs-> claude -can{access:write}-> repo`)).toEqual([
      "anyone triage claude repo",
    ]);
  });

  test("a tool of a server is reached through the server", () => {
    const served = graph`
      anyone -starts-> triage -runs-> claude -uses-> server:github -offers-> merge -reaches-> repo
      github -holds-> PAT
      claude -can{access:write}<uses claude github><offers github merge><reaches merge repo><holds github PAT>-> repo
    `;
    expect(hops(served)).toEqual(["anyone triage claude github merge PAT repo"]);
  });

  test("witnesses that do not connect leave the capability itself", () => {
    const torn = graph`
      anyone -starts-> triage -runs-> claude -uses-> Bash
      claude -can{access:write}<uses claude Bash><reaches Bash repo>-> repo
    `;
    expect(hops(torn)).toEqual(["anyone triage claude repo"]);
  });
});

describe("on any graph", () => {
  const names = fc.constantFrom("a", "b", "c", "d");
  const gate = fc.constantFrom("", "(effective anyone)", "(declared anyone)", "(weak)");
  const contexts = fc.constantFrom("", "[push]", "[push,schedule]");
  const line = fc.oneof(
    fc.tuple(names, contexts, gate).map(([to, where, stop]) => `anyone -starts${where}${stop}-> job-${to}`),
    fc
      .tuple(names, names, contexts, gate)
      .map(([from, to, where, stop]) => `job-${from} -calls${where}${stop}-> job-${to}`),
    fc
      .tuple(names, names, contexts, gate)
      .map(([from, to, where, stop]) => `job-${from} -runs${where}${stop}-> agent-${to}`),
    fc.tuple(names, names, gate).map(([from, to, stop]) => `agent-${from} -can{access:write}${stop}-> place-${to}`),
    fc.tuple(names, names, contexts).map(([from, to, where]) => `place-${from} -triggers${where}-> job-${to}`),
  );
  const graphs = fc.array(line, { maxLength: 14 }).map((lines) => drawing([...new Set(lines)].join("\n")));
  const rules = [rule(OUTSIDER_ACTS, { id: "open" }), rule(withGates("declared"), { id: "declared" })];

  test("every path of a match exists in the graph, in one context from trigger to trigger", () => {
    fc.assert(
      fc.property(graphs, (of) => {
        for (const one of rules.flatMap((each) => match(of, each))) {
          for (const [at, hop] of one.hops.entries()) {
            if (at === 0) continue;
            expect(of.edges.get(hop.via?.id ?? "")).toBe(hop.via);
            expect([hop.via?.from, hop.via?.to]).toEqual([one.hops[at - 1]?.node.id, hop.node.id]);
            const sets = hop.via?.kind === "starts" || hop.via?.kind === "triggers";
            if (!sets && one.hops[at - 1]?.context !== undefined) expect(hop.context).toBe(one.hops[at - 1]?.context);
            if (hop.context !== undefined)
              expect(hop.via?.contexts === "every" || hop.via?.contexts.includes(hop.context)).toBe(true);
          }
        }
      }),
    );
  });

  test("whatever is found past open gates is found past declared ones too, at least as severe", () => {
    fc.assert(
      fc.property(graphs, (of) => {
        const declared = new Map(find(of, rule(withGates("declared"))).map((one) => [one.fingerprint, one.score]));
        for (const one of find(of, rule(OUTSIDER_ACTS)))
          expect(declared.get(one.fingerprint)).toBeGreaterThanOrEqual(one.score);
      }),
    );
  });

  test("an unrelated node removes no finding", () => {
    const stranger: Node = { id: "stranger", kind: "agent", label: "stranger", layer: "L3", facts: {} };
    fc.assert(
      fc.property(graphs, (of) => {
        const more: Graph = { nodes: new Map([...of.nodes, [stranger.id, stranger]]), edges: new Map(of.edges) };
        expect(find(more, ...rules)).toEqual(find(of, ...rules));
      }),
    );
  });
});
