import type { LazyReader } from "../reader.ts";

/** Commands that Windsurf runs by itself around the work of its agent. */
export const windsurfHooks: LazyReader = {
  id: "windsurf-hooks",
  title: "Hooks of Windsurf",
  docs: "https://docs.windsurf.com/windsurf/cascade/hooks",
  files: [".windsurf/hooks.json"],
  user: [".codeium/windsurf/hooks.json"],
  absent: "No command is run.",
  ignores: "What a hook allows or refuses, and hooks that an administrator sets.",
  wants: (file) => file.text.includes('"hooks"'),
  load: async () => (await import("./read.ts")).readHooks,
};
