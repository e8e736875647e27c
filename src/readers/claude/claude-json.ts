import type { LazyReader } from "../reader.ts";

/** What Claude Code keeps of a developer: servers of their own, and what they agreed to per project. */
export const claudeJson: LazyReader = {
  id: "claude-json",
  title: "Claude Code's own file of a developer (~/.claude.json)",
  docs: "https://code.claude.com/docs/en/mcp#mcp-installation-scopes",
  files: [],
  user: [".claude.json"],
  absent: "No servers of the developer's own.",
  ignores:
    "The account, the history, which folders are trusted, and whether a project's path is that of the scanned folder.",
  wants: () => true,
  load: async () => (await import("./read-claude-json.ts")).readClaudeJson,
};
