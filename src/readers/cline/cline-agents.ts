import type { LazyReader } from "../reader.ts";

/** Agents that a project adds to Cline. */
export const clineAgents: LazyReader = {
  id: "cline-agents",
  title: "Agents of Cline",
  docs: "https://docs.cline.bot",
  files: [".cline/agents/*.{yaml,yml}"],
  user: [".cline/agents/*.{yaml,yml}"],
  absent:
    "The command line of Cline approves every tool by itself (`--auto-approve` is on, 2026-08); the editor asks. Sub-agents that only read are there without a file.",
  ignores: "The prompt, skills, the model and the number of turns.",
  wants: () => true,
  load: async () => (await import("./read.ts")).readAgent,
};
