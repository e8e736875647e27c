import type { LazyReader } from "../reader.ts";

/** Settings of the Copilot CLI, of a repository and of the user. */
export const copilotCliSettings: LazyReader = {
  id: "copilot-cli-settings",
  title: "Settings and saved approvals of the Copilot CLI",
  docs: "https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-config-dir-reference",
  files: [".github/copilot/settings.json", ".github/copilot/settings.local.json"],
  user: [".copilot/settings.json", ".copilot/config.json", ".copilot/permissions-config.json"],
  absent: "The CLI asks before each tool that changes something, each page and each tool of an MCP server.",
  ignores:
    "What plugins bring along, flags of the command line, settings that an enterprise manages, and for which folder an approval was saved.",
  wants: () => true,
  load: async () => (await import("./read-cli-settings.ts")).readCliFile,
};
