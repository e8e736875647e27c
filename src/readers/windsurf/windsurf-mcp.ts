import type { LazyReader } from "../reader.ts";

/** MCP servers of Windsurf. */
export const windsurfMcp: LazyReader = {
  id: "windsurf-mcp",
  title: "MCP servers of Windsurf",
  docs: "https://docs.windsurf.com/windsurf/cascade/mcp",
  files: ["**/.windsurf/mcp_config.json"],
  user: [".codeium/windsurf/mcp_config.json", ".codeium/mcp_config.json"],
  absent: "No server is started.",
  ignores: "Lists of commands that run unasked, which are settings of the application.",
  wants: (file) => file.text.includes("mcpServers"),
  load: async () => (await import("./read.ts")).readServers,
};
