import { describe, expect, test } from "vitest";
import { excessOf } from "../../src/derive/excess.ts";
import type { Access, Node } from "../../src/graph/model.ts";
import { drawing } from "../graph/notation.ts";

const node = (drawn: string): Node | undefined => [...drawing(drawn).nodes.values()][0];

function excess(
  credential: string,
  tool: string,
  target: string,
  access: Access = "write",
  interactive = false,
): string | undefined {
  return excessOf({
    credential: node(`credential:token {${credential}}`),
    tool: node(`tool:bash {${tool}}`),
    target: node(`resource:code {${target}}`),
    access,
    interactive,
  });
}

describe("why a use is too much", () => {
  test.each<[string, string, string, string | undefined]>([
    ["class:pat", "breadth:narrow", "zone:thread", "personal-access-token"],
    ["class:app-token,scope:unscoped", "breadth:narrow", "zone:thread", "unscoped-app-token"],
    ["class:app-token,scope:scoped", "breadth:narrow", "zone:default-branch", undefined],
    ["class:job-token,scope:write-all", "breadth:narrow", "zone:thread", "write-all-token"],
    ["class:job-token,scope:undeclared", "breadth:narrow", "zone:thread", "undeclared-permissions"],
    ["class:job-token,scope:declared", "breadth:narrow", "zone:default-branch", undefined],
    ["class:job-token,scope:declared", "breadth:wide", "zone:default-branch", "open-pattern"],
    ["class:job-token,scope:declared", "breadth:wide", "zone:thread", undefined],
    ["class:job-token,scope:declared", "breadth:any", "zone:release", "interpreter"],
    ["class:job-token,scope:declared", "breadth:interpreter", "zone:agent-branch", undefined],
    ["class:pat", "breadth:any", "zone:release", "personal-access-token"],
    ["class:secret", "breadth:any", "zone:service", "interpreter"],
  ])("%s by %s on %s", (credential, tool, target, expected) => {
    expect(excess(credential, tool, target)).toBe(expected);
  });

  test.each<Access>(["read", "send"])("to %s is never too much", (access) => {
    expect(excess("class:pat", "breadth:any", "zone:release", access)).toBeUndefined();
  });
});
