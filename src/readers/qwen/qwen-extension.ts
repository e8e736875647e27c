import type { LazyReader } from "../reader.ts";

/** What an extension of Qwen Code brings to those who install it. */
export const qwenExtension: LazyReader = {
  id: "qwen-extension",
  title: "Extension of Qwen Code",
  docs: "https://github.com/QwenLM/qwen-code/blob/main/docs/users/extension/introduction.md",
  files: ["**/qwen-extension.json"],
  absent: "The repository is no extension of Qwen Code.",
  ignores: "Tools that it takes away, its context file, skills, commands and agents.",
  wants: ({ text }) => text.includes("mcpServers"),
  load: async () => (await import("./read-extension.ts")).readExtension,
};
