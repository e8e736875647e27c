import type { LazyReader } from "../reader.ts";

/** A server as its maker publishes it in the MCP registry. */
export const serverJson: LazyReader = {
  id: "server-json",
  title: "Servers of the MCP registry (server.json)",
  docs: "https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/server-json/generic-server-json.md",
  files: ["server.json", "**/server.json", "**/.well-known/mcp.json", "**/.well-known/mcp/server-card.json"],
  absent: "Nothing is published from here.",
  ignores:
    "Which tools the server has, which no schema up to 2025-12-11 says; the newer server card beyond packages and remotes; what the package does beyond the catalog.",
  wants: ({ text }) =>
    text.includes("modelcontextprotocol.io") ||
    (/"name"\s*:\s*"[^"/]+\/[^"]+"/.test(text) && /"(?:packages|remotes)"/.test(text)),
  load: async () => (await import("./read-server-json.ts")).readServerJson,
};
