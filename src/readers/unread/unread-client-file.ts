import type { LazyReader } from "../reader.ts";

/** Files of agents that are known and not read, so that nobody takes silence for safety. */
export const unreadClientFile: LazyReader = {
  id: "unread-client-file",
  title: "Configuration of agents that is not read yet",
  docs: "https://github.com/dyoshikawa/rulesync",
  files: [
    "**/.hermes/config.yaml",
    "**/.deepagents/hooks.json",
    "**/reasonix.toml",
    "**/.config/muse/settings.json",
    "**/.pi/settings.json",
    "**/.pi/extensions/*.ts",
    "**/.takt/config.yaml",
    "**/.eca/config.json",
    "**/.kimi-code/config.toml",
    "**/.amp/plugins/*.ts",
    "**/.openclaw/exec-approvals.json",
  ],
  user: [
    ".hermes/config.yaml",
    ".deepagents/hooks.json",
    ".reasonix/config.toml",
    ".config/muse/settings.json",
    ".pi/{settings.json,agent/settings.json}",
    ".eca/config.json",
    ".kimi-code/config.toml",
    ".openclaw/exec-approvals.json",
  ],
  absent: "Nothing is known of what these agents may do.",
  ignores: "Everything: it says only that the file is there.",
  wants: () => true,
  load: async () => (await import("./read.ts")).readNothing,
};
