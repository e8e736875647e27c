import type { LazyReader } from "../reader.ts";

/** Agents of opencode that a repository brings along. */
export const opencodeAgents: LazyReader = {
  id: "opencode-agents",
  title: "Agents of opencode",
  docs: "https://opencode.ai/docs/agents",
  files: ["**/.opencode/{agent,agents}/**/*.md"],
  user: [".config/opencode/{agent,agents}/**/*.md"],
  absent: "opencode brings agents of its own, with the permissions of the session (opencode 1.1).",
  ignores: "The prompt, the model and the number of steps.",
  wants: () => true,
  load: async () => (await import("./read.ts")).readAgent,
};
