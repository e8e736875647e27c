import type { LazyReader } from "../reader.ts";

/** Commands that Cursor runs by itself around the work of its agent. */
export const cursorHooks: LazyReader = {
  id: "cursor-hooks",
  title: "Hooks of Cursor",
  docs: "https://cursor.com/docs/agent/hooks",
  files: [".cursor/hooks.json"],
  user: [".cursor/hooks.json"],
  absent: "No command is run (Cursor 3).",
  ignores: "What a hook allows or refuses, hooks that ask a model, matchers and time limits.",
  wants: (file) => file.text.includes('"hooks"'),
  load: async () => (await import("./read-hooks.ts")).readHooks,
};
