import type { LazyReader } from "../reader.ts";

/** Settings of Gemini CLI: in a repository they count once the developer trusts the folder. */
export const geminiSettings: LazyReader = {
  id: "gemini-settings",
  title: "Gemini CLI settings",
  docs: "https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/configuration.md",
  files: ["**/.gemini/settings.json"],
  user: [".gemini/settings.json"],
  absent:
    "Gemini CLI reads and searches without a question, and asks before it changes a file, runs a command, fetches a page or calls a tool of a server (0.56).",
  ignores:
    "The sandbox, settings of the system (/etc/gemini-cli, /Library/Application Support/GeminiCli, C:\\ProgramData\\gemini-cli), models, telemetry, and which folders the user trusts.",
  wants: () => true,
  load: async () => (await import("./read-settings.ts")).readSettings,
};
