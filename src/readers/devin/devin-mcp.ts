import type { LazyReader } from "../reader.ts";

/** MCP servers of the Devin CLI. */
export const devinMcp: LazyReader = {
  id: "devin-mcp",
  title: "MCP servers of the Devin CLI",
  docs: "https://docs.devin.ai/cli",
  files: ["**/.devin/mcp_config.json", "**/.devin/mcp_config.local.json"],
  user: [".config/devin/mcp_config.json", "AppData/Roaming/devin/mcp_config.json"],
  absent: "No server is started.",
  ignores: "OAuth.",
  wants: (file) => file.text.includes("mcpServers"),
  load: async () => (await import("./read.ts")).readServers,
};
