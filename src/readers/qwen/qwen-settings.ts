import type { LazyReader } from "../reader.ts";

/** Settings of Qwen Code; those of a project count without a question unless the user switches trust in folders on. */
export const qwenSettings: LazyReader = {
  id: "qwen-settings",
  title: "Qwen Code settings",
  docs: "https://github.com/QwenLM/qwen-code/blob/main/docs/users/configuration/settings.md",
  files: ["**/.qwen/settings.json"],
  user: [".qwen/settings.json"],
  absent:
    "Qwen Code starts in the mode `auto`, in which a model agrees to commands and pages (2026); older releases ask.",
  ignores: "The sandbox, hints for the model that judges, models, channels, and settings of the system.",
  wants: () => true,
  load: async () => (await import("./read-settings.ts")).readSettings,
};
