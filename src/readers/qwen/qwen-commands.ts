import type { LazyReader } from "../reader.ts";

/** Commands of Qwen Code whose text takes in what a shell command answers. */
export const qwenCommands: LazyReader = {
  id: "qwen-commands",
  title: "Commands of Qwen Code",
  docs: "https://github.com/QwenLM/qwen-code/blob/main/docs/users/features/commands.md",
  files: ["**/.qwen/commands/**/*.{toml,md}"],
  user: [".qwen/commands/**/*.{toml,md}"],
  absent: "There are no commands beyond those that Qwen Code brings along.",
  ignores:
    "The text itself, and files that it takes in; a shell command in it runs where somebody agrees or a rule allows it.",
  wants: ({ text }) => text.includes("!{"),
  load: async () => (await import("./read-commands.ts")).readCommands,
};
