import { expect, test } from "vitest";
import { data } from "../../src/catalog/mcp-servers.generated.ts";
import { knownServer } from "../../src/catalog/mcp-servers.ts";

const call = (command: string, args: readonly string[], settings: Readonly<Record<string, string>> = {}) =>
  knownServer({ command, args, settings: new Map(Object.entries(settings)) });
const at = (url: string, settings: Readonly<Record<string, string>> = {}) =>
  knownServer({ args: [], url, settings: new Map(Object.entries(settings)) });

test("a server is known by its package, image, address or program, whatever its version", () => {
  expect(call("npx", ["-y", "@modelcontextprotocol/server-github@2025.4.8"])?.id).toBe("github-archived");
  expect(call("docker", ["run", "-i", "--rm", "ghcr.io/github/github-mcp-server:v1.0@sha256:ab"])?.id).toBe("github");
  expect(call("/usr/local/bin/github-mcp-server", ["stdio"])?.id).toBe("github");
  expect(call("uvx", ["mcp-server-git==1.2"])?.id).toBe("git");
  expect(at("https://api.githubcopilot.com/mcp/")?.id).toBe("github");
  expect(call("claude", ["mcp", "serve"])?.id).toBe("claude-as-mcp");
  expect(call("npx", ["-y", "left-pad"])).toBeUndefined();
});

test("a read-only switch leaves nothing to write", () => {
  expect(call("npx", ["@modelcontextprotocol/server-github"])?.readOnly).toBe(false);
  for (const server of [
    at("https://api.githubcopilot.com/mcp/readonly"),
    at("https://api.githubcopilot.com/mcp/", { "X-MCP-Readonly": "true" }),
    call("github-mcp-server", ["stdio", "--read-only"]),
    call("github-mcp-server", [], { GITHUB_READ_ONLY: "1" }),
  ]) {
    expect(server?.reach.filter(({ access }) => access !== "read" && access !== "send")).toEqual([]);
  }
});

test("ids are used once, and every row has a source", () => {
  const ids = data.servers.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  expect(data.servers.filter(({ source }) => source === "")).toEqual([]);
});
