import type { LazyReader } from "../reader.ts";

/** Commands that Codex runs at events of a session, once somebody has reviewed each one. */
export const codexHooks: LazyReader = {
  id: "codex-hooks",
  title: "Hooks of Codex",
  docs: "https://developers.openai.com/codex/hooks",
  files: ["**/.codex/hooks.json"],
  user: [".codex/hooks.json"],
  absent:
    "No hooks run. Each one that a file brings has to be reviewed first, and again when it changes (since 0.124).",
  ignores: "Matchers, time limits, and what the commands do or answer.",
  wants: () => true,
  load: async () => (await import("./read-hooks-file.ts")).readHooksFile,
};
