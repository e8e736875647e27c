import type { LazyReader } from "../reader.ts";

/** The configuration of Grok Build. */
export const grokBuildConfig: LazyReader = {
  id: "grok-build-config",
  title: "Grok Build configuration",
  docs: "https://docs.x.ai/build/settings/reference",
  files: ["**/.grok/config.toml"],
  user: [".grok/config.toml"],
  absent: "`permission_mode: ask`: what changes something is asked about (0.2).",
  ignores:
    "Models, plugins, hooks, the sandbox, requirements of the organisation, and rules over paths beyond the tool they name.",
  wants: () => true,
  load: async () => (await import("./read.ts")).readConfig,
};
