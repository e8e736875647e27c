import type { LazyReader } from "../reader.ts";

/** Texts that tell an agent what to do, and that its client reads into every session. */
export const instructionFiles: LazyReader = {
  id: "instruction-files",
  title: "Instructions for agents (CLAUDE.md, AGENTS.md, rules)",
  docs: "https://agents.md",
  files: [
    "**/{CLAUDE,CLAUDE.local,AGENTS,AGENTS.override,GEMINI,CRUSH}.md",
    ".claude/rules/**/*.md",
    ".cursorrules",
    ".cursor/rules/**/*.{mdc,md}",
    ".github/copilot-instructions.md",
    ".github/instructions/**/*.md",
    ".kiro/steering/**/*.md",
    ".amazonq/rules/**/*.md",
    "{AmazonQ,WARP}.md",
    ".junie/{guidelines,AGENTS}.md",
    "**/.goosehints",
    ".augment-guidelines",
    "{.augment,.aiassistant,.trae}/rules/**/*.md",
  ],
  user: [
    ".claude/CLAUDE.md",
    ".claude/rules/**/*.md",
    ".codex/{AGENTS,AGENTS.override}.md",
    ".config/opencode/AGENTS.md",
    ".gemini/GEMINI.md",
    ".kiro/steering/**/*.md",
    ".config/goose/.goosehints",
    ".augment/rules/**/*.md",
  ],
  absent: "The client starts with its vendor's instructions alone.",
  ignores:
    "What the texts say, except files that they take in (`@docs/style.md`); texts of clients that no file of the repository shows to be used; names that settings of a client choose.",
  wants: () => true,
  load: async () => (await import("./read-instructions.ts")).readInstructions,
};
