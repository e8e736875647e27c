import type { LazyReader } from "../reader.ts";

/** Sub-agents of Cursor that a repository brings along. */
export const cursorAgents: LazyReader = {
  id: "cursor-agents",
  title: "Sub-agents of Cursor",
  docs: "https://cursor.com/docs/context/subagents",
  files: [".cursor/agents/**/*.md"],
  user: [".cursor/agents/**/*.md"],
  absent: "Cursor brings sub-agents of its own, with the tools of the session (Cursor 2.4).",
  ignores:
    "The prompt, the model, and sub-agents that stand in the folders of other clients; rules in .cursor/rules grant nothing.",
  wants: () => true,
  load: async () => (await import("./read-agents.ts")).readAgents,
};
