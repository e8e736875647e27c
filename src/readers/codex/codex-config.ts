import type { LazyReader } from "../reader.ts";

/** What a repository or a user tells Codex to do; in a repository once the developer trusts the project. */
export const codexConfig: LazyReader = {
  id: "codex-config",
  title: "Codex configuration",
  docs: "https://developers.openai.com/codex/config-reference",
  files: ["**/.codex/config.toml"],
  user: [".codex/config.toml", ".codex/*.config.toml"],
  absent:
    "In a folder that the developer trusts Codex runs commands in a sandbox for the workspace, without network, and asks before one leaves it; else it only reads (0.1xx, 2026).",
  ignores:
    "Which other variables of the shell commands inherit, Unix sockets of a permission profile, plugins, which folders the user trusts, and the values of a configuration above or below in the tree of folders.",
  wants: () => true,
  load: async () => (await import("./read-config.ts")).readConfig,
};
