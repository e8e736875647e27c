import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { link } from "../../src/graph/link.ts";
import type { Edge, Fragment, Node } from "../../src/graph/model.ts";
import { fact } from "../../src/graph/model.ts";
import { incoming, outgoing } from "../../src/graph/walk.ts";
import { fragment, graph } from "./notation.ts";

const at = (file: string, line = 1) => ({ file, line, column: 1, endLine: line, endColumn: 2 });

function node(id: string, facts: Node["facts"], file: string): Node {
  return { id, kind: "agent", label: `${id} of ${file}`, layer: "L3", location: at(file), facts };
}

function edge(over: Partial<Edge>): Edge {
  return {
    id: "e",
    from: "a",
    to: "b",
    kind: "delegates",
    contexts: ["push"],
    gates: [],
    facts: {},
    because: [],
    locations: [at("z")],
    ...over,
  };
}

function only(nodes: readonly Node[], edges: readonly Edge[] = []): Fragment {
  return { nodes, edges, diagnostics: [] };
}

describe("link", () => {
  test("a known fact wins over an unknown one, and the first file over a later one", () => {
    const { graph: linked } = link([
      only([node("a", { mode: fact("tag"), version: fact("2") }, "z.yml")]),
      only([node("a", { mode: fact("unknown"), version: fact("1") }, "b.yml")]),
    ]);
    const merged = linked.nodes.get("a");
    expect(merged?.facts.mode?.value).toBe("tag");
    expect(merged?.facts.version?.value).toBe("1");
    expect(merged?.label).toBe("a of b.yml");
  });

  test("edges of one id become one, with what each of them said", () => {
    const { graph: linked } = link([
      only([node("a", {}, "x"), node("b", {}, "x")], [edge({ because: ["1"], locations: [at("b")] })]),
      only(
        [],
        [edge({ contexts: ["issues.opened"], because: ["2"], locations: [at("a")] }), edge({ locations: [at("b")] })],
      ),
    ]);
    expect([...linked.edges.values()]).toEqual([
      edge({ contexts: ["issues.opened", "push"], because: ["2", "1"], locations: [at("a"), at("b")] }),
    ]);
  });

  test("an edge exists when either of its copies does", () => {
    const choice = { op: "choice" } as const;
    const never = { op: "const", value: false } as const;
    const conditionsOf = (...copies: Edge[]) =>
      link([only([node("a", {}, "x"), node("b", {}, "x")], copies)]).graph.edges.get("e")?.conditions;
    expect(conditionsOf(edge({ conditions: [choice] }), edge({ conditions: [never] }))).toEqual([
      { op: "any", of: [choice, never] },
    ]);
    expect(conditionsOf(edge({ conditions: [choice, never] }), edge({ conditions: [choice, never] }))).toEqual([
      choice,
      never,
    ]);
    expect(conditionsOf(edge({ conditions: [never] }), edge({}))).toBeUndefined();
  });

  test("an edge to nothing is dropped and told", () => {
    const { graph: linked, diagnostics } = link([only([node("a", {}, "x")], [edge({})])]);
    expect(linked.edges.size).toBe(0);
    expect(diagnostics).toMatchObject([{ code: "internal", location: { file: "z" } }]);
  });

  test("nodes and edges are sorted by id", () => {
    const linked = graph`
      b -delegates-> agent:a -delegates-> c
    `;
    expect([...linked.nodes.keys()]).toEqual(["a", "b", "c"]);
    expect([...linked.edges.keys()]).toEqual(["a -delegates-> c", "b -delegates-> a"]);
  });

  test("the order of the fragments does not matter", () => {
    const facts = fc.record({ mode: fc.constantFrom("tag", "agent", "unknown"), version: fc.constantFrom("1", "2") });
    const nodes = fc.tuple(fc.constantFrom("a", "b"), facts, fc.constantFrom("x", "y", "z"));
    const edges = fc.record({
      id: fc.constantFrom("e", "f"),
      contexts: fc.oneof(fc.constant("every" as const), fc.subarray(["push", "schedule"])),
      because: fc.subarray(["1", "2"]),
      locations: fc.array(
        fc.constantFrom("x", "y").map((file) => at(file)),
        { maxLength: 2 },
      ),
      conditions: fc.array(fc.constantFrom({ op: "choice" } as const, { op: "const", value: true } as const), {
        maxLength: 2,
      }),
    });
    const fragments = fc.array(
      fc.record({ nodes: fc.array(nodes, { maxLength: 3 }), edges: fc.array(edges, { maxLength: 3 }) }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(fragments, fc.infiniteStream(fc.nat()), (drawn, order) => {
        const written = drawn.map((one) =>
          only(
            one.nodes.map(([id, { mode, version }, file]) =>
              node(id, { mode: fact(mode), version: fact(version) }, file),
            ),
            one.edges.map((over) => edge(over)),
          ),
        );
        const shuffled = written.map((one) => ({ one, key: order.next().value })).sort((a, b) => a.key - b.key);
        const text = (fragments: readonly Fragment[]) => {
          const { graph: linked, diagnostics } = link(fragments);
          return JSON.stringify([[...linked.nodes], [...linked.edges], diagnostics]);
        };
        expect(text(shuffled.map(({ one }) => one))).toBe(text(written));
      }),
    );
  });
});

describe("walk", () => {
  test("edges are found from both of their ends, and indexed once", () => {
    const linked = graph`
      anyone -starts-> triage -runs-> claude
    `;
    expect(
      outgoing(linked)
        .get("triage")
        ?.map((one) => one.to),
    ).toEqual(["claude"]);
    expect(
      incoming(linked)
        .get("triage")
        ?.map((one) => one.from),
    ).toEqual(["anyone"]);
    expect(outgoing(linked)).toBe(outgoing(linked));
  });

  test("a drawn fragment keeps the line of each edge", () => {
    expect(fragment("\n a -delegates-> agent:b").edges[0]?.locations[0]?.line).toBe(2);
  });
});
