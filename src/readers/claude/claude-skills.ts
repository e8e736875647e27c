import type { LazyReader } from "../reader.ts";

/** Skills and commands of Claude Code that a repository, a plugin or a developer brings along. */
export const claudeSkills: LazyReader = {
  id: "claude-skills",
  title: "Skills and commands of Claude Code",
  docs: "https://code.claude.com/docs/en/skills",
  files: ["**/skills/*/SKILL.md", "**/.claude/commands/**/*.md", "**/commands/*.md"],
  user: [".claude/skills/*/SKILL.md", ".claude/commands/**/*.md"],
  absent: "Built-in skills alone; a skill without `allowed-tools` is granted nothing in advance (2.1.240).",
  ignores:
    "The text, the model, scripts beside it; skills in the folders of other products, except that the Copilot CLI takes `allowed-tools` of `.github/skills`, `.agents/skills` and `.claude/skills` as granted; files of that name outside of `.claude` and of plugins.",
  wants: ({ file, text }) => file.includes(".claude/") || /^\uFEFF?---|!`|^```!/.test(text),
  load: async () => (await import("./read-skills.ts")).readSkills,
};
