import type { LazyReader } from "../reader.ts";

/** What the agents of Warp may do without a question, which the user keeps. */
export const warpSettings: LazyReader = {
  id: "warp-settings",
  title: "Warp settings",
  docs: "https://docs.warp.dev/agent-platform/capabilities/agent-profiles-permissions",
  files: ["**/{.warp,warp-terminal}/settings.toml"],
  user: [".warp/settings.toml", ".config/warp-terminal/settings.toml", "AppData/Local/warp/Warp/config/settings.toml"],
  absent: "The default profile: a model decides which commands may run, less the vendor's own deny-list (2026-07).",
  ignores:
    "What a profile leaves to the model, reading of files, and profiles of the old form. A copy in a repository counts only for whoever puts it into place.",
  wants: ({ text }) => text.includes("execution_profiles"),
  load: async () => (await import("./read-settings.ts")).readSettings,
};
