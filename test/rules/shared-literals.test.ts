import { expect, test } from "vitest";
import { scan } from "../../src/scan.ts";
import { temporary } from "../temporary.ts";

// Made up, of the shape that GitHub gives its tokens.
const TOKEN = `ghp_${"aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hJ6"}`;
const OTHER = `ghp_${"zY2xW5vU8tS1rQ4pO7nM0lK3jI6hG9fE2dC5"}`;
const server = (token: string) =>
  JSON.stringify({
    mcpServers: { github: { command: "github-mcp-server", env: { GITHUB_PERSONAL_ACCESS_TOKEN: token } } },
  });
const found = async (one: string, two: string) => {
  const result = await scan({
    path: temporary({ ".mcp.json": server(one), ".cursor/mcp.json": server(two) }),
    minSeverity: "low",
    rules: ["shared-credential-pool", "hardcoded-agent-secret"],
  });
  expect(JSON.stringify([...result.graph.nodes.values()])).not.toMatch(/"same"/);
  return result.findings.map(({ rule, level }) => `${level} ${rule}`).sort();
};

test("one literal in the files of two clients is one credential, and two literals are two", async () => {
  expect(await found(TOKEN, TOKEN)).toEqual(["high hardcoded-agent-secret", "high shared-credential-pool"]);
  expect(await found(TOKEN, OTHER)).toEqual(["high hardcoded-agent-secret", "high hardcoded-agent-secret"]);
});

test("one place in a vault is one credential, whatever variable it is given to", async () => {
  const place = "op://deploy/github/token";
  expect(await found(place, place)).toEqual(["medium shared-credential-pool"]);
  expect(await found(place, "op://deploy/other/token")).toEqual([]);
});
