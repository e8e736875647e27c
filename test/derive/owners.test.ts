import { expect, test } from "vitest";
import { deriveOwners } from "../../src/derive/owners.ts";
import { fact, type Graph, type Node } from "../../src/graph/model.ts";

const node = (kind: "agent" | "content", id: string, file: string, owners?: readonly string[]): Node => ({
  id,
  kind,
  label: id,
  layer: "L3",
  location: { file, line: 1, column: 1, endLine: 1, endColumn: 1 },
  facts: owners === undefined ? {} : { owners: fact(owners) },
});

function unowned(...nodes: readonly Node[]): Readonly<Record<string, unknown>> {
  const graph: Graph = { nodes: new Map(nodes.map((one) => [one.id, one])), edges: new Map() };
  const found = [...deriveOwners(graph).nodes.values()].flatMap((one) =>
    one.facts.unowned ? [[one.id, one.facts.unowned.value]] : [],
  );
  return Object.fromEntries(found);
}

test("says it once for all files that nobody owns", () => {
  expect(unowned(node("agent", "b", "b.yml"), node("agent", "a", "a.yml"), node("agent", "a2", "a.yml"))).toEqual({
    a: ["a.yml", "b.yml"],
  });
});

test("names the first files and counts the rest", () => {
  const many = ["a", "b", "c", "d", "e"].map((name) => node("agent", name, `${name}.yml`));
  expect(unowned(...many)).toEqual({ a: ["a.yml", "b.yml", "c.yml", "2 more files that define agents"] });
});

test("reads the first CODEOWNERS that GitHub reads, and no other", () => {
  const owners = (place: string, line: string) => node("content", place, place, [line]);
  const agent = node("agent", "a", "a.yml");
  expect(unowned(agent, owners("CODEOWNERS", "*.yml @me"))).toEqual({});
  expect(unowned(agent, owners("CODEOWNERS", "*.yml @me"), owners(".github/CODEOWNERS", "*.md @me"))).toEqual({
    a: ["a.yml"],
  });
});
