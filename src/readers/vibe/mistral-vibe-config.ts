import type { LazyReader } from "../reader.ts";

/** The configuration and the agents of Mistral Vibe. */
export const mistralVibeConfig: LazyReader = {
  id: "mistral-vibe-config",
  title: "Mistral Vibe configuration",
  docs: "https://github.com/mistralai/mistral-vibe#configuration",
  files: ["**/.vibe/config.toml", "**/.vibe/agents/*.toml"],
  user: [".vibe/config.toml", ".vibe/agents/*.toml"],
  absent: "`bash`, `edit` and `write_file` are asked about, besides commands on the vendor's own list (2.23).",
  ignores: "Models, prompts, tools and skills of one's own, and hooks. Which folders are trusted is kept by the user.",
  wants: () => true,
  load: async () => (await import("./read.ts")).readConfig,
};
