import type { LazyReader } from "../reader.ts";

/** MCP servers of a project for Kilo Code before it was built on opencode. */
export const kiloLegacyMcp: LazyReader = {
  id: "kilo-legacy-mcp",
  title: "MCP servers of Kilo Code (older form)",
  docs: "https://kilo.ai/docs/automate/mcp/using-in-kilo-code",
  files: ["**/.kilocode/mcp.json"],
  user: [
    "{.config,Library/Application Support,AppData/Roaming}/Code/User/globalStorage/kilocode.kilo-code/settings/mcp_settings.json",
  ],
  absent: "No server is started.",
  ignores: "The switches of the developer that let whole groups of tools run unasked.",
  wants: (file) => file.text.includes("mcpServers"),
  load: async () => (await import("./read-legacy.ts")).readServers,
};
