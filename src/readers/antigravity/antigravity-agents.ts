import type { LazyReader } from "../reader.ts";

/** Agents of Antigravity, which may run commands without a question. */
export const antigravityAgents: LazyReader = {
  id: "antigravity-agents",
  title: "Agents of Antigravity",
  docs: "https://antigravity.google/docs/agents",
  files: ["**/.agents/agents/*.md"],
  user: [".gemini/config/agents/*.md"],
  absent: "No agents beyond those that Antigravity brings along.",
  ignores:
    "The prompt, the model, skills and plugins; the same folder where the repository holds nothing else of Antigravity.",
  wants: ({ text }) => /^---/.test(text),
  load: async () => (await import("./read-agents.ts")).readAgents,
};
