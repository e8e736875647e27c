import type { LazyReader } from "../reader.ts";

/** The settings of Factory Droid that a folder brings along. */
export const factorySettings: LazyReader = {
  id: "factory-settings",
  title: "Factory Droid settings",
  docs: "https://docs.factory.ai/cli/configuration/settings",
  files: ["**/.factory/{settings,settings.local}.json"],
  user: [".factory/{settings,settings.local}.json"],
  absent:
    "Autonomy `off`: what changes something is asked about, besides commands on the vendor's own allow-list (docs of 2026-07).",
  ignores:
    "Models, plugins and marketplaces, the sandbox (beta), network policy, limits of the organisation, and what hooks decide.",
  wants: () => true,
  load: async () => (await import("./read-settings.ts")).readSettings,
};
