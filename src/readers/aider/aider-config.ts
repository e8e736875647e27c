import type { LazyReader } from "../reader.ts";

/** The configuration of Aider. */
export const aiderConfig: LazyReader = {
  id: "aider-config",
  title: "Aider configuration",
  docs: "https://aider.chat/docs/config/aider_conf.html",
  files: ["**/.aider.conf.{yml,yaml}"],
  user: [".aider.conf.{yml,yaml}"],
  absent: "Aider edits the files of the chat and commits without a question, and asks before it runs a command (0.86).",
  ignores: "Models, what is read into the chat, and notifications.",
  wants: () => true,
  load: async () => (await import("./read.ts")).readConfig,
};
