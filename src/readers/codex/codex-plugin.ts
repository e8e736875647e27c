import type { LazyReader } from "../reader.ts";

/** What a plugin of Codex brings to those who install it. */
export const codexPlugin: LazyReader = {
  id: "codex-plugin",
  title: "Plugin of Codex",
  docs: "https://developers.openai.com/codex/plugins",
  files: ["**/.codex-plugin/plugin.json"],
  absent: "The repository is no plugin of Codex.",
  ignores: "Skills, apps, and how the plugin shows itself; what `[plugins]` of a configuration switches on.",
  wants: ({ text }) => /"(?:mcpServers|hooks)"/.test(text),
  load: async () => (await import("./read-plugin.ts")).readPlugin,
};
