import type { LazyReader } from "../reader.ts";

/** The settings of Claude Code that a repository or a developer brings along. */
export const claudeSettings: LazyReader = {
  id: "claude-settings",
  title: "Claude Code settings",
  docs: "https://code.claude.com/docs/en/settings",
  files: [".claude/settings.json", ".claude/settings.local.json"],
  user: [".claude/settings.json"],
  absent:
    "Claude Code asks before edits and commands, or lets a model decide where the developer's plan starts it in `auto` mode (since 2.1.228); no sandbox, no hooks; each server of `.mcp.json` is asked about (2.1.240).",
  ignores:
    "Settings of an organisation (`managed-settings.json` and its folders), settings in folders below the root, what hooks and helpers do beyond their commands, prose for the classifier, paths in rules for files.",
  wants: () => true,
  load: async () => (await import("./read-settings.ts")).readSettings,
};
