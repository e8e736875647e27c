import type { LazyReader } from "../reader.ts";

/** MCP servers that a repository or a plugin brings along. */
export const mcpJson: LazyReader = {
  id: "mcp-json",
  title: "MCP servers of a project (.mcp.json)",
  docs: "https://code.claude.com/docs/en/mcp",
  files: [".mcp.json", "**/.mcp.json"],
  absent: "No servers of the project. With the file, Claude Code asks about each server before it starts it (2.1.240).",
  ignores: "What a server's package does beyond the catalog, and what headersHelper commands print.",
  wants: () => true,
  load: async () => (await import("./read-servers.ts")).readMcpJson,
};
