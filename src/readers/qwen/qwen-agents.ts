import type { LazyReader } from "../reader.ts";

/** Sub-agents of Qwen Code, which a project can let run without questions. */
export const qwenAgents: LazyReader = {
  id: "qwen-agents",
  title: "Sub-agents of Qwen Code",
  docs: "https://github.com/QwenLM/qwen-code/blob/main/docs/users/features/sub-agents.md",
  files: ["**/.qwen/agents/*.md"],
  user: [".qwen/agents/*.md"],
  absent: "A sub-agent without a mode of its own edits without a question in a trusted folder.",
  ignores: "The prompt, the model, forks and their profiles.",
  wants: () => true,
  load: async () => (await import("./read-agents.ts")).readAgents,
};
