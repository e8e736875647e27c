import type { LazyReader } from "../reader.ts";

/** The configuration of goose, which a user keeps, some in a repository of dotfiles. */
export const gooseConfig: LazyReader = {
  id: "goose-config",
  title: "goose configuration",
  docs: "https://goose-docs.ai/docs/guides/config-files",
  files: ["**/.config/goose/{config,permission}.yaml"],
  user: [
    ".config/goose/{config,permission}.yaml",
    "Library/Application Support/Block/goose/{config,permission}.yaml",
    "AppData/Roaming/Block/goose/config/{config,permission}.yaml",
  ],
  absent:
    "`GOOSE_MODE: auto`: every tool goes without a question, the shell of the developer extension among them (docs of 2026-08).",
  ignores:
    "Models and keys in the keyring, extensions in Python and of the platform, and what a model remembered under `smart_approve`. A copy in a repository counts only for whoever puts it into place.",
  wants: () => true,
  load: async () => (await import("./read-config.ts")).readConfig,
};
