import type { LazyReader } from "../reader.ts";

/** Settings of VS Code that say what its agent, and those of extensions, may do. */
export const vscodeSettings: LazyReader = {
  id: "vscode-settings",
  title: "Settings of VS Code for agents in it",
  docs: "https://code.visualstudio.com/docs/agents/reference/ai-settings",
  files: ["**/.vscode/settings.json", "**/*.code-workspace"],
  user: [
    ".config/Code/User/settings.json",
    "Library/Application Support/Code/User/settings.json",
    "AppData/Roaming/Code/User/settings.json",
  ],
  absent:
    "VS Code 1.127 asks before commands and pages, but for a list of reading commands, and keeps edits in the workspace without asking, but for files that set something off; scripts of package.json run unasked.",
  ignores:
    "What a developer allowed in the editor or set in a profile, policies of an organisation, settings below a language, and what stands nested instead of with dots.",
  wants: ({ text }) => /"(?:chat\.|github\.copilot\.|mcp"|claudeCode\.|geminicodeassist\.)/.test(text),
  load: async () => (await import("./read-settings.ts")).readSettingsFile,
};
