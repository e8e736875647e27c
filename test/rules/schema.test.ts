import Ajv from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { ruleProblems, ruleSchema } from "../../src/rules/schema.ts";
import { OUTSIDER_ACTS, rule } from "./sample.ts";

const validate = new Ajv.default({ allErrors: true, allowUnionTypes: true, strictTypes: false }).compile(ruleSchema());
const { id: _, ...data } = rule(OUTSIDER_ACTS, { at: "agent", frameworks: { cwe: ["CWE-862"] } });

describe("the schema of rules", () => {
  test("accepts a rule", () => {
    validate(data);
    expect(validate.errors).toBeNull();
  });

  test.each([
    ["a fact that nobody derives", { path: [{ node: "agent", where: { colour: "red" }, as: "agent" }] }],
    ["an unknown kind of edge", { path: [{ node: "agent", as: "agent" }, { edge: "likes" }, { node: "agent" }] }],
    ["an operator of its own", { path: [{ node: "agent", where: { pool: { atLeast: 2 } }, as: "agent" }] }],
    ["a message without a period", { message: "It happens" }],
    ["an id", { id: "sample" }],
    ["a score beyond ten", { score: 11 }],
    ["a reference that is no address", { references: ["javascript:alert(1)"] }],
    ["the reserved name", { at: "path" }],
  ])("refuses %s", (_, over) => {
    expect(validate({ ...data, ...over })).toBe(false);
  });
});

describe("what no schema can say", () => {
  const problems = (over: object) =>
    ruleProblems({ ...rule(OUTSIDER_ACTS, { at: "agent" }), ...over }, ["sample", "other"]);

  test("a sound rule has none", () => {
    expect(problems({ message: "{entry} and {can.access} on {path.context}.", subsumes: ["other"] })).toEqual([]);
  });

  test.each([
    [{ message: "{nobody} acts." }, "message uses `nobody`, which the path does not bind."],
    [{ message: "{agent.colour} acts." }, "message asks for `colour`, which is not a fact."],
    [{ at: "nobody" }, "at uses `nobody`, which the path does not bind."],
    [{ identity: ["agent", "nobody"] }, "identity uses `nobody`, which the path does not bind."],
    [
      { cases: [{ where: { "nobody.zone": "release" }, score: 9 }] },
      "cases or unless uses `nobody`, which the path does not bind.",
    ],
    [{ unless: [{ "agent.colour": "red" }] }, "cases or unless asks for `colour`, which is not a fact."],
    [{ subsumes: ["nothing"] }, "subsumes `nothing`, which is not another rule."],
    [
      { path: [{ node: "agent", as: "agent" }, { node: "agent" }] },
      "Rule `sample`: node and edge steps alternate, and a node step ends the path.",
    ],
  ])("%j", (over, problem) => {
    expect(problems(over)).toContain(problem);
  });

  test("an expression that does not compile", () => {
    expect(problems({ unless: [{ "agent.version": { matches: "(" } }] }).join()).toMatch(/Invalid regular expression/);
  });
});
