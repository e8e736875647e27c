import { readClientFile } from "../client/servers-file.ts";
import type { Reader } from "../reader.ts";

/** MCP servers that a repository brings along. */
export const mcpJson: Reader = {
  id: "mcp-json",
  title: "MCP servers of a project (.mcp.json)",
  docs: "https://code.claude.com/docs/en/mcp",
  files: [".mcp.json", "**/.mcp.json"],
  ignores:
    "What a server's package does beyond the catalog, headersHelper commands, and whether equal literals of several files are one credential.",
  read: (source, repository) =>
    readClientFile(source, repository, {
      client: "claude-code",
      key: "mcpServers",
      dialect: "json",
      refusal: "Clients start no server from a file that is not valid JSON.",
      // NOTE: what is asked depends on the mode that the session starts in, and that on the plan of the developer.
      approval: "unknown",
    }),
};
