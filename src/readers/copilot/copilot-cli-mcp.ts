import type { LazyReader } from "../reader.ts";

/** MCP servers of the Copilot CLI. */
export const copilotCliMcp: LazyReader = {
  id: "copilot-cli-mcp",
  title: "MCP servers of the Copilot CLI",
  docs: "https://docs.github.com/en/copilot/how-tos/copilot-cli/customize-copilot/add-mcp-servers",
  files: [".github/mcp.json", ".mcp.json"],
  user: [".copilot/mcp-config.json"],
  absent: "Only the server of GitHub is there, which the CLI brings along; it is asked about like every other.",
  ignores:
    "Approvals that a developer saved, flags of the command line, and `.vscode/mcp.json`, which the CLI reads no longer since 1.0.22.",
  wants: ({ text }) => text.includes("mcpServers") || text.includes("servers"),
  load: async () => (await import("./read-cli-mcp.ts")).readCliMcp,
};
