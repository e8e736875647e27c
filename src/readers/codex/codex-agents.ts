import type { LazyReader } from "../reader.ts";

/** Sub-agents of Codex. */
export const codexAgents: LazyReader = {
  id: "codex-agents",
  title: "Sub-agents of Codex",
  docs: "https://developers.openai.com/codex/subagents",
  files: ["**/.codex/agents/**/*.toml"],
  user: [".codex/agents/**/*.toml"],
  absent: "Codex has sub-agents of its own, which inherit the sandbox, the questions and the servers of the session.",
  ignores: "The instructions, the model, skills, and how deep sub-agents may nest.",
  wants: () => true,
  load: async () => (await import("./read-agents.ts")).readAgents,
};
