import type { LazyReader } from "../reader.ts";

/** Sub-agents of the Devin CLI. */
export const devinAgents: LazyReader = {
  id: "devin-agents",
  title: "Sub-agents of the Devin CLI",
  docs: "https://docs.devin.ai/cli",
  files: [".devin/agents/*/AGENT.md"],
  user: [".config/devin/agents/*/AGENT.md", "AppData/Roaming/devin/agents/*/AGENT.md"],
  absent: "There are no sub-agents but those that the product brings.",
  ignores: "The prompt, the model and how deep sub-agents may call others.",
  wants: () => true,
  load: async () => (await import("./read.ts")).readAgent,
};
