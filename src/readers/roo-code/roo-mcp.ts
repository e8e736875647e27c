import type { LazyReader } from "../reader.ts";

/** MCP servers of a project for Roo Code and Zoo Code. */
export const rooMcp: LazyReader = {
  id: "roo-mcp",
  title: "MCP servers of Roo Code",
  docs: "https://docs.roocode.com/features/mcp/using-mcp-in-roo",
  files: ["**/.roo/mcp.json"],
  user: [
    ".roo/mcp.json",
    "{.config,Library/Application Support,AppData/Roaming}/Code/User/globalStorage/rooveterinaryinc.roo-cline/settings/mcp_settings.json",
  ],
  absent: "No server is started; where one is, each call is asked about (Roo Code 3.54).",
  ignores: "The switches of the developer that let whole groups of tools run unasked.",
  wants: (file) => file.text.includes("mcpServers"),
  load: async () => (await import("./read.ts")).readServers,
};
