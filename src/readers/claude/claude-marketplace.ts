import type { LazyReader } from "../reader.ts";

/** Lists of plugins of Claude Code, and where each is taken from. */
export const claudeMarketplace: LazyReader = {
  id: "claude-marketplace",
  title: "Marketplaces of plugins of Claude Code",
  docs: "https://code.claude.com/docs/en/plugin-marketplaces",
  files: ["**/.claude-plugin/marketplace.json"],
  absent: "No plugins are offered.",
  ignores:
    "Descriptions, categories, dependencies between plugins, and which skills of a shared folder an entry picks.",
  wants: () => true,
  load: async () => (await import("./read-marketplace.ts")).readMarketplace,
};
