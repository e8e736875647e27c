import { readClientFile } from "../client/servers-file.ts";
import type { Reader } from "../reader.ts";
import { bypassOf, settingsFor } from "./chat-files.ts";

/** MCP servers that a repository hands to Copilot in VS Code. */
export const vscodeMcp: Reader = {
  id: "vscode-mcp",
  title: "MCP servers of a workspace in VS Code",
  docs: "https://code.visualstudio.com/docs/copilot/reference/mcp-configuration",
  files: ["**/.vscode/mcp.json"],
  user: [
    ".config/Code/User/mcp.json",
    "Library/Application Support/Code/User/mcp.json",
    "AppData/Roaming/Code/User/mcp.json",
  ],
  absent: "VS Code 1.127 starts no server that it is not told of, and asks before each tool of one.",
  ignores: "What a developer allowed in the editor, commands behind an input, and what the sandbox of a server limits.",
  read: (source, repository) => {
    const settings = settingsFor(source.file, repository);
    return readClientFile(source, repository, {
      client: "vscode-copilot",
      key: "servers",
      dialect: "jsonc",
      refusal: undefined,
      // Trust on the first start, then each tool: https://code.visualstudio.com/docs/copilot/customization/mcp-servers
      approval: bypassOf(settings) === undefined ? "ask" : "unasked",
      // A server in the sandbox has its tools "auto-approved": the reference above, under `sandboxEnabled`.
      unasked: "sandboxEnabled",
      off: settings.get("chat.mcp.access")?.value.string() === "none" ? "`chat.mcp.access` is `none`" : undefined,
    });
  },
};
