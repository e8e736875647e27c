import type { LazyReader } from "../reader.ts";

/** Hooks of Factory Droid in a file of their own. */
export const factoryHooks: LazyReader = {
  id: "factory-hooks",
  title: "Factory Droid hooks",
  docs: "https://docs.factory.ai/reference/hooks-reference",
  files: ["**/.factory/hooks.json"],
  user: [".factory/hooks.json"],
  absent: "No hook.",
  ignores: "What a hook allows or refuses, and which tools it waits for.",
  wants: () => true,
  load: async () => (await import("./read-hooks.ts")).readHooks,
};
