import type { LazyReader } from "../reader.ts";

/** Hooks of Antigravity. */
export const antigravityHooks: LazyReader = {
  id: "antigravity-hooks",
  title: "Hooks of Antigravity",
  docs: "https://antigravity.google/docs/hooks",
  files: ["**/.agents/hooks.json"],
  user: [".gemini/config/hooks.json"],
  absent: "No hooks run.",
  ignores: "Matchers, time limits, what the commands do or answer, and whether somebody agrees to them first.",
  wants: () => true,
  load: async () => (await import("./read-hooks.ts")).readHooks,
};
