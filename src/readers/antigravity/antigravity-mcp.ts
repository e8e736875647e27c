import type { LazyReader } from "../reader.ts";

/** MCP servers of Antigravity. */
export const antigravityMcp: LazyReader = {
  id: "antigravity-mcp",
  title: "MCP servers of Antigravity",
  docs: "https://antigravity.google/docs/mcp",
  files: ["**/.agents/mcp_config.json"],
  user: [".gemini/config/mcp_config.json", ".gemini/antigravity/mcp_config.json"],
  absent: "No server. Whether a call is asked about is set in the editor, or in the settings of the CLI.",
  ignores: "OAuth, and what the editor is set to.",
  wants: () => true,
  load: async () => (await import("./read-mcp.ts")).readMcp,
};
