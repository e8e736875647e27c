import { describe, expect, test } from "vitest";
import { deriveThree } from "../../src/derive/three.ts";
import { drawing } from "../graph/notation.ts";

const facts = (lines: string) => {
  const found = deriveThree(drawing(lines)).nodes.get("claude")?.facts;
  return {
    input: found?.["untrusted-input"]?.value,
    secrets: found?.["private-data"]?.value,
    crosses: found?.crosses?.value,
  };
};

describe("what of the three an agent has", () => {
  test("text of whoever causes the event", () => {
    const run = (context: string): string =>
      `anyone -starts[${context}]-> triage -runs[${context}]-> claude\nanyone {standing:anyone}`;
    expect(facts(run("issues.opened")).input).toEqual(["event"]);
    expect(facts(run("pull_request.opened:fork")).input).toEqual(["event"]);
    expect(facts(run("schedule")).input).toEqual([]);
  });

  test("text that its tools fetch", () => {
    const tool = (words: string) => facts(`triage -runs-> claude -uses-> tool:T\ntool:T {${words}}`).input;
    expect(tool("capability:web")).toEqual(["tools"]);
    expect(tool("capability:shell,command:gh issue view")).toEqual(["tools"]);
    expect(tool("capability:shell,command:npm test")).toEqual([]);
  });

  test("secrets that it can read, and neither its model's key nor one that it cannot read", () => {
    const held = (hold: string, kind: string) =>
      facts(`triage -runs-> claude -holds{when:with,${hold}}-> key\nkey {class:${kind},lifetime:static}`).secrets;
    expect(held("readable:shell,need:github", "pat")).toEqual(["pat"]);
    expect(held("readable:none,need:github", "pat")).toEqual([]);
    expect(held("readable:shell,need:unknown", "secret")).toEqual([]);
    expect(held("readable:shell,need:model", "model-key")).toEqual([]);
  });

  test("the standings for which it crosses, an answer in its own thread aside", () => {
    const can = (target: string) =>
      facts(`triage -runs-> claude -can{access:write,crosses:anyone|triager}-> resource:${target}`).crosses;
    expect(can("github:issues")).toEqual(["anyone", "triager"]);
    expect(can("github:own-thread")).toEqual([]);
  });
});
