import { readClientFile } from "../client/servers-file.ts";
import type { Reader } from "../reader.ts";

/** MCP servers that a repository hands to Cursor. */
export const cursorMcp: Reader = {
  id: "cursor-mcp",
  title: "MCP servers of a project for Cursor",
  docs: "https://cursor.com/docs/mcp",
  files: ["**/.cursor/mcp.json"],
  ignores:
    "The run mode and the allow-list, which are settings of the developer, and OAuth; what a server's package does beyond the catalog.",
  read: (source, repository) =>
    readClientFile(source, repository, {
      client: "cursor",
      key: "mcpServers",
      // NOTE: whether Cursor takes comments is not documented; a server that is read in vain does no harm.
      dialect: "jsonc",
      refusal: undefined,
      // "asks for approval before using MCP tools": https://cursor.com/docs/agent/security
      approval: "ask",
    }),
};
