import type { LazyReader } from "../reader.ts";

/** Commands that Kiro runs at events of a workspace. */
export const kiroHooks: LazyReader = {
  id: "kiro-hooks",
  title: "Hooks of a workspace for Kiro",
  docs: "https://kiro.dev/docs/hooks",
  files: ["**/.kiro/hooks/*.{json,kiro.hook}"],
  user: [".kiro/hooks/*.{json,kiro.hook}"],
  absent: "No hook.",
  ignores:
    "Hooks that send a prompt to the agent instead of running a command, and which files or tools a hook waits for.",
  wants: ({ text }) => /"(?:command|prompt)"/.test(text),
  load: async () => (await import("./read-hooks.ts")).readHooks,
};
