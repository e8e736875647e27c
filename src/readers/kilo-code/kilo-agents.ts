import type { LazyReader } from "../reader.ts";

/** Agents of Kilo Code that a repository brings along. */
export const kiloAgents: LazyReader = {
  id: "kilo-agents",
  title: "Agents of Kilo Code",
  docs: "https://kilo.ai/docs/customize/custom-modes",
  files: ["**/.kilo/{agent,agents}/**/*.md"],
  user: [".config/kilo/{agent,agents}/**/*.md"],
  absent: "Kilo Code brings agents of its own, with the permissions of the session.",
  ignores: "The prompt, the model and the number of steps.",
  wants: () => true,
  load: async () => (await import("./read.ts")).readAgent,
};
