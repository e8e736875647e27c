import type { LazyReader } from "../reader.ts";

/** Plugins of Claude Code that a repository holds for others to install. */
export const claudePlugin: LazyReader = {
  id: "claude-plugin",
  title: "Plugins of Claude Code",
  docs: "https://code.claude.com/docs/en/plugins-reference",
  files: ["**/.claude-plugin/plugin.json"],
  absent: "A folder without a manifest is a plugin only where a marketplace lists it.",
  ignores:
    "Language servers, themes, output styles, workflows, channels and values that the user is asked for; folders of agents and commands that the manifest names in place of the usual ones.",
  wants: () => true,
  load: async () => (await import("./read-plugin.ts")).readPlugin,
};
