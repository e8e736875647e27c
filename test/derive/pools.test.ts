import { describe, expect, test } from "vitest";
import { derivePools } from "../../src/derive/pools.ts";
import { drawing } from "../graph/notation.ts";

const facts = (drawn: string): unknown => {
  const found = derivePools(drawing(drawn)).nodes.get("key")?.facts;
  return [found?.pool?.value, found?.["pool-confidence"]?.value, found?.tiers?.value];
};
const NONE = [undefined, undefined, undefined];

describe("a pool", () => {
  test("is a credential that an agent and another definition hold", () => {
    expect(
      facts(`
      weed -runs-> claude -holds{confidence:certain}-> key
      water -runs-> gemini -holds{confidence:certain}-> key
    `),
    ).toEqual([2, "certain", []]);
    expect(
      facts(`
      weed -runs-> claude -holds{confidence:certain}-> key
      workload:water -holds{confidence:certain}-> key
    `),
    ).toEqual([2, "certain", []]);
  });

  test("is possible at most across the clients of one checkout, which need not share a shell", () => {
    const drawn = (product: string, store: string) => `
      server:barn -holds{confidence:likely}-> key
      server:shed -holds{confidence:likely}-> key
      barn {product:cursor}
      shed {product:${product}}
      key {store:${store}}
    `;
    expect(facts(drawn("codex", "shell-env"))).toEqual([2, "possible", []]);
    expect(facts(drawn("cursor", "shell-env"))).toEqual([2, "likely", []]);
    expect(facts(drawn("codex", "repository"))).toEqual([2, "likely", []]);
  });

  test("is none without an agent, or with one definition alone", () => {
    expect(facts("workload:weed -holds-> key\nworkload:water -holds-> key")).toEqual(NONE);
    expect(facts("weed -runs-> claude -holds-> key\nweed -holds-> key\nweed {definition:w}")).toEqual(NONE);
    expect(facts("weed -runs-> claude -holds-> key\nweed -runs-> gemini -holds-> key\nweed {definition:w}")).toEqual(
      NONE,
    );
  });

  test("counts the definition of a workflow that is called twice once", () => {
    expect(
      facts(`
      one -runs-> claude -holds-> key
      two -runs-> gemini -holds-> key
      one {definition:shed}
      two {definition:shed}
    `),
    ).toEqual(NONE);
  });

  test("leaves out what dies with its run, and what only later steps hold", () => {
    expect(facts("weed -runs-> claude -holds-> key\nwater -runs-> gemini -holds-> key\nkey {lifetime:minted}")).toEqual(
      NONE,
    );
    expect(facts("weed -runs-> claude -holds-> key\nwater -runs-> gemini -holds{when:after}-> key")).toEqual(NONE);
  });

  test("is as sure as its least sure holder, and names who can start them", () => {
    expect(
      facts(`
      weed -runs-> claude -holds{confidence:certain}-> key
      water -runs-> gemini -holds{confidence:possible}-> key
      claude {open-to:writer}
      gemini {open-to:anyone}
    `),
    ).toEqual([2, "possible", ["anyone", "writer"]]);
  });

  test("takes the agents of one program for one, and two programs for two that may not share it", () => {
    const program =
      "agent:claude {mode:program}\nclaude -holds-> key\nagent:gemini {mode:program}\ngemini -holds-> key";
    expect(facts(program)).toEqual(NONE);
    expect(facts(`${program}\nkey {store:shell-env}\nagent:other {mode:interactive}\nother -holds-> key`)).toEqual([
      2,
      "possible",
      [],
    ]);
  });
});
