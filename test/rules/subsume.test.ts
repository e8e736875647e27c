import { describe, expect, test } from "vitest";
import type { Graph } from "../../src/graph/model.ts";
import type { Finding } from "../../src/rules/finding.ts";
import { findings } from "../../src/rules/findings.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { subsume } from "../../src/rules/subsume.ts";
import { graph } from "../graph/notation.ts";
import { OUTSIDER_ACTS, rule } from "./sample.ts";

const OPEN = OUTSIDER_ACTS.slice(0, 3);
const trigger = rule(OPEN, { id: "open-trigger", score: 5, at: "agent" });
const crossing = rule(OUTSIDER_ACTS, { id: "crossing", at: "agent", subsumes: ["open-trigger"] });

const ACTING = graph`
  anyone -starts-> triage -runs-> claude -can{access:write}-> repo
  triage -runs-> codex
`;

function left(of: Graph, ...rules: Rule[]): string[] {
  const found = findings(of, rules, { lineHash: () => "" });
  const agent = (one: Finding) => one.paths[0]?.steps.find((step) => step.node.kind === "agent")?.node.id;
  return subsume(found, rules)
    .map((one) => `${one.rule} ${agent(one)}`)
    .sort();
}

describe("subsume", () => {
  test("the longer path says it all, for its own agent only", () => {
    expect(left(ACTING, trigger, crossing)).toEqual(["crossing claude", "open-trigger codex"]);
  });

  test("without the stronger finding the weaker one is there", () => {
    expect(left(ACTING, trigger)).toEqual(["open-trigger claude", "open-trigger codex"]);
  });

  test("a rule that does not name the other one leaves it", () => {
    expect(left(ACTING, trigger, rule(OUTSIDER_ACTS, { id: "crossing" }))).toContain("open-trigger claude");
  });

  test("another principal on the weaker path is something of its own", () => {
    const anybody = rule([{ node: "principal" }, ...OPEN.slice(1)], { id: "open-trigger", at: "agent", score: 5 });
    const triagerToo = graph`
      anyone -starts-> triage -runs-> claude -can{access:write}-> repo
      triager -starts-> triage
    `;
    expect(left(ACTING, anybody, crossing)).toEqual(["crossing claude", "open-trigger codex"]);
    expect(left(triagerToo, anybody, crossing)).toContain("open-trigger claude");
  });

  test("a finding does not give way to a lower level", () => {
    const low = rule(OUTSIDER_ACTS, { id: "crossing", score: 3, subsumes: ["open-trigger"], at: "agent" });
    expect(left(ACTING, trigger, low)).toEqual(expect.arrayContaining(["crossing claude", "open-trigger claude"]));
  });

  test("two rules that name each other do not both vanish", () => {
    const one = rule(OPEN, { id: "one", subsumes: ["two"], at: "agent" });
    const two = rule(OPEN, { id: "two", subsumes: ["one"], at: "agent" });
    expect(left(ACTING, one, two)).toHaveLength(2);
  });

  test("what a removed finding contains stays contained", () => {
    const both = rule(OUTSIDER_ACTS, { id: "top", subsumes: ["crossing"], at: "agent" });
    expect(left(ACTING, trigger, crossing, both)).toEqual(["open-trigger codex", "top claude"]);
  });
});
