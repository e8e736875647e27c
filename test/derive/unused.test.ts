import { expect, test } from "vitest";
import { deriveUnused } from "../../src/derive/unused.ts";
import { drawing } from "../graph/notation.ts";

const unused = (tool: string, reaches = ""): unknown =>
  deriveUnused(
    drawing(
      `job -runs{spare:contents|issues}-> claude -holds{when:with}-> token\ntoken {class:job-token}\nclaude -uses-> tool:T\ntool:T {${tool}}\n${reaches}`,
    ),
  ).nodes.get("token")?.facts.unused?.value;

test("what no tool of the agent needs", () => {
  const comment = "capability:shell,command:gh issue comment *,breadth:narrow";
  expect(unused(comment, "tool:T -reaches{access:write,via:gh}-> resource:github:issues")).toEqual(["contents"]);
  expect(unused("capability:read")).toEqual(["contents", "issues"]);
});

test.each([
  ["any command", "capability:shell,command:*,breadth:any"],
  ["code of the repository", "capability:shell,command:make *,breadth:build"],
  ["a script of the repository", "capability:shell,command:./label.sh *,breadth:narrow"],
  ["a server whose tools are not known", "capability:mcp"],
])("nothing is said of an agent that has %s", (_, tool) => {
  expect(unused(tool)).toBeUndefined();
});
