import type { LazyReader } from "../reader.ts";

/** Commands of Gemini CLI whose text takes in what a shell command answers. */
export const geminiCommands: LazyReader = {
  id: "gemini-commands",
  title: "Commands of Gemini CLI",
  docs: "https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/custom-commands.md",
  files: ["**/.gemini/commands/**/*.toml"],
  user: [".gemini/commands/**/*.toml"],
  absent: "There are no commands beyond those that Gemini CLI brings along.",
  ignores:
    "The text itself, and files that it takes in; a shell command in it runs where somebody agrees or a rule allows it.",
  wants: ({ text }) => text.includes("!{"),
  load: async () => (await import("./read-commands.ts")).readCommands,
};
