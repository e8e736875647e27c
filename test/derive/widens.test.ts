import { describe, expect, test } from "vitest";
import { deriveWidens } from "../../src/derive/widens.ts";
import { drawing } from "../graph/notation.ts";

const widens = (kind: "delegates" | "calls", lines: string): unknown => {
  const edge = [...deriveWidens(drawing(lines)).edges.values()].find((one) => one.kind === kind);
  return edge?.facts.widens === undefined ? undefined : [edge.facts.widens.value, edge.facts["holds-class"]?.value];
};

describe("what the other side has and this one has not", () => {
  const SERVER = "child -uses-> server:deploy\nserver:deploy -holds{when:with}-> key\nkey {class:cloud}";
  test("a server of the sub-agent, and the key that it holds", () => {
    expect(widens("delegates", `main -delegates-> child\n${SERVER}`)).toEqual([["deploy", "key"], "cloud"]);
  });
  test("not what both have", () => {
    expect(widens("delegates", `main -delegates-> child\n${SERVER}\nmain -uses-> server:deploy`)).toBeUndefined();
  });
  test("no tool is more than any command, a key is", () => {
    const all = "main -uses-> tool:All\ntool:All {capability:shell,breadth:any}";
    expect(widens("delegates", `main -delegates-> child\nchild -uses-> tool:Edit\n${all}`)).toBeUndefined();
    expect(widens("delegates", `main -delegates-> child\n${SERVER}\n${all}`)).toEqual([["key"], "cloud"]);
  });
  test("nothing where the sub-agent inherits", () => {
    expect(widens("delegates", "main -delegates{tools:all}-> child\nmain -uses-> tool:Read")).toBeUndefined();
  });
  test("what the environment of a called workflow keeps, not what it is handed", () => {
    const call = (store: string) => `ci -calls-> deploy -holds{when:with}-> key\nkey {class:registry,store:${store}}`;
    expect(widens("calls", call("environment:production"))).toEqual([["key"], "registry"]);
    expect(widens("calls", call("repository"))).toBeUndefined();
  });
});
