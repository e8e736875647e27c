import type { LazyReader } from "../reader.ts";

const EDITOR =
  "{.config,Library/Application Support,AppData/Roaming}/Code/User/globalStorage/saoudrizwan.claude-dev/settings";

/** MCP servers of Cline. */
export const clineMcp: LazyReader = {
  id: "cline-mcp",
  title: "MCP servers of Cline",
  docs: "https://docs.cline.bot/mcp/configuring-mcp-servers",
  files: ["**/cline_mcp_settings.json"],
  user: [".cline/data/settings/cline_mcp_settings.json", `${EDITOR}/cline_mcp_settings.json`],
  absent: "No server is started.",
  ignores: "The switches of the developer that let whole groups of tools run unasked.",
  wants: (file) => file.text.includes("mcpServers"),
  load: async () => (await import("./read.ts")).readServers,
};
