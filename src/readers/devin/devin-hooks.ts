import type { LazyReader } from "../reader.ts";

/** Commands that the Devin CLI runs by itself. */
export const devinHooks: LazyReader = {
  id: "devin-hooks",
  title: "Hooks of the Devin CLI",
  docs: "https://docs.devin.ai/cli",
  files: [".devin/hooks.v1.json"],
  user: [".config/devin/hooks.v1.json", "AppData/Roaming/devin/hooks.v1.json"],
  absent: "No command is run.",
  ignores: "What a hook allows or refuses.",
  wants: () => true,
  load: async () => (await import("./read.ts")).readHooks,
};
