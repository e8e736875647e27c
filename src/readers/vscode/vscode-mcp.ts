import { readClientFile } from "../client/servers-file.ts";
import type { Reader } from "../reader.ts";

/** MCP servers that a repository hands to Copilot in VS Code. */
export const vscodeMcp: Reader = {
  id: "vscode-mcp",
  title: "MCP servers of a workspace in VS Code",
  docs: "https://code.visualstudio.com/docs/copilot/reference/mcp-configuration",
  files: ["**/.vscode/mcp.json"],
  ignores: "What a developer allowed in the editor, commands behind an input, and what the sandbox of a server limits.",
  read: (source, repository) =>
    readClientFile(source, repository, {
      client: "vscode-copilot",
      key: "servers",
      dialect: "jsonc",
      refusal: undefined,
      // Trust on the first start, then each tool: https://code.visualstudio.com/docs/copilot/customization/mcp-servers
      approval: "ask",
      // A server in the sandbox has its tools "auto-approved": the reference above, under `sandboxEnabled`.
      unasked: "sandboxEnabled",
    }),
};
