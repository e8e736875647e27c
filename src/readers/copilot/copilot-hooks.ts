import type { LazyReader } from "../reader.ts";

/** Commands that Copilot runs around a session: in its CLI, in the cloud agent and in VS Code. */
export const copilotHooks: LazyReader = {
  id: "copilot-hooks",
  title: "Hooks of Copilot",
  docs: "https://docs.github.com/en/copilot/reference/hooks-reference",
  files: [".github/hooks/*.json"],
  user: [".copilot/hooks/*.json"],
  absent:
    "No hook runs. The Copilot CLI and VS Code run those of a folder once it is trusted, the cloud agent at once.",
  ignores: "What the commands do: whether one allows, refuses or changes a call is not looked into; prompts of a hook.",
  wants: ({ text }) => text.includes("hooks"),
  load: async () => (await import("./read-hooks.ts")).readHooksFile,
};
