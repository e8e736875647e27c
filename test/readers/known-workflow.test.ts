import { describe, expect, test } from "vitest";
import { agentOf, edgesFrom, fragmentOf, graphOf, openTo } from "./workflow.ts";

const caller = (
  on: string,
  uses = "All-Hands-AI/OpenHands/.github/workflows/openhands-resolver.yml@main",
): string => `on: ${on}
permissions: { contents: write }
jobs:
  resolve:
    uses: ${uses}
    secrets: { LLM_API_KEY: "\${{ secrets.LLM_API_KEY }}", PAT_TOKEN: "\${{ secrets.SHED }}" }
`;

describe("the resolver of OpenHands, a workflow of another repository", () => {
  test("asks nobody who sets its label, and the author of a comment for his standing", () => {
    expect(openTo(caller("{ issues: { types: [labeled] } }"))).toBe("triager");
    expect(openTo(caller("{ pull_request_target: { types: [labeled] } }"))).toBe("triager");
    expect(["writer", "triager"]).toContain(openTo(caller("{ issue_comment: { types: [created] } }")));
    expect(openTo(caller("{ issues: { types: [opened] } }"))).toBeUndefined();
  });

  test("is known under both names, in any spelling, and no other workflow is", () => {
    const on = "{ issues: { types: [labeled] } }";
    for (const owner of ["OpenHands", "openhands", "all-hands-ai"])
      expect(openTo(caller(on, `${owner}/OpenHands/.github/workflows/openhands-resolver.yml@v1`))).toBe("triager");
    const other = fragmentOf(caller(on, "OpenHands/OpenHands/.github/workflows/agent.yml@main"));
    expect(other.nodes.filter(({ kind }) => kind === "agent")).toEqual([]);
    expect(other.diagnostics.map(({ code }) => code)).toEqual(["not-supported"]);
  });

  test("gets the secrets that its caller hands over, and writes with them; every place is that of the call", () => {
    const graph = graphOf(caller("{ issues: { types: [labeled] } }"));
    const agent = agentOf(graph);
    expect(edgesFrom(graph, agent.id, "holds").map(({ to }) => to)).toContain("credential:github/repository/SHED");
    expect(edgesFrom(graph, agent.id, "can").map(({ to }) => to)).toContain("github:default-branch");
    expect(agent.facts.pin?.value).toBe("branch");
    const lines = new Set(
      [...graph.nodes.values()].flatMap(({ id, location }) => (id.includes("openhands") ? (location?.line ?? []) : [])),
    );
    expect([...lines].sort()).toEqual([5]);
  });

  test("cannot do more with its token than the caller lets it", () => {
    const graph = graphOf(caller("{ issues: { types: [labeled] } }").replace('PAT_TOKEN: "${{ secrets.SHED }}"', ""));
    const can = edgesFrom(graph, agentOf(graph).id, "can").map(({ to }) => to);
    expect(can).toContain("github:agent-branch");
    expect(can).not.toContain("github:pull-requests");
  });
});
