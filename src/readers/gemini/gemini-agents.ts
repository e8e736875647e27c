import type { LazyReader } from "../reader.ts";

/** Sub-agents of Gemini CLI, local ones and remote ones. */
export const geminiAgents: LazyReader = {
  id: "gemini-agents",
  title: "Sub-agents of Gemini CLI",
  docs: "https://github.com/google-gemini/gemini-cli/blob/main/docs/core/subagents.md",
  files: ["**/.gemini/agents/*.md"],
  user: [".gemini/agents/*.md"],
  absent: "Gemini CLI has sub-agents of its own, which only look.",
  ignores: "The prompt and the model; what a remote agent does; several remote agents in one file.",
  wants: () => true,
  load: async () => (await import("./read-agents.ts")).readAgents,
};
