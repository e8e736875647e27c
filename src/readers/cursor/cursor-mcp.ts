import { readClientFile } from "../client/servers-file.ts";
import type { Reader } from "../reader.ts";

/** MCP servers that a repository hands to Cursor. */
export const cursorMcp: Reader = {
  id: "cursor-mcp",
  title: "MCP servers of a project for Cursor",
  docs: "https://cursor.com/docs/mcp",
  files: ["**/.cursor/mcp.json"],
  user: [".cursor/mcp.json"],
  absent:
    "No server is started; where one is, Cursor asks before each call unless the tool is allow-listed (Cursor 3).",
  ignores:
    "The run mode, which is a setting of the developer, and OAuth; what a server's package does beyond the catalog.",
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
