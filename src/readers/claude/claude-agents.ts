import type { LazyReader } from "../reader.ts";

/** Sub-agents of Claude Code that a repository, a plugin or a developer brings along. */
export const claudeAgents: LazyReader = {
  id: "claude-agents",
  title: "Sub-agents of Claude Code",
  docs: "https://code.claude.com/docs/en/sub-agents",
  files: ["**/.claude/agents/**/*.md", "**/agents/*.md"],
  user: [".claude/agents/**/*.md"],
  absent:
    "Built-in sub-agents alone; one without `tools` has all of the session's, those of its servers included (2.1.240).",
  ignores:
    "The prompt, the model, what a memory holds, skills, colours, whether it works in the background or in a worktree; sub-agents of an organisation; files of that name outside of `.claude` and of plugins; the same file as VS Code and the Copilot CLI read it.",
  wants: ({ file, text }) => file.includes(".claude/") || /^\uFEFF?---/.test(text),
  load: async () => (await import("./read-agents.ts")).readAgents,
};
