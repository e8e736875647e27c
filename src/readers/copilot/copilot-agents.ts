import type { LazyReader } from "../reader.ts";

/** Custom agents of Copilot: in VS Code, in the Copilot CLI and in the cloud agent of GitHub. */
export const copilotAgents: LazyReader = {
  id: "copilot-agents",
  title: "Custom agents of Copilot",
  docs: "https://docs.github.com/en/copilot/reference/custom-agents-configuration",
  files: [".github/agents/*.md", ".github/chatmodes/*.chatmode.md", ".claude/agents/*.md"],
  user: [".copilot/agents/*.md"],
  absent:
    "An agent that lists no tools has all of them, those of every MCP server included; any other agent may start it.",
  ignores:
    "The prompt, the model, hand-offs that a developer clicks, and prompt files, which choose among agents and narrow their tools; MCP servers and the firewall of the cloud agent, which are settings of the repository on GitHub.",
  wants: ({ text }) => /^\uFEFF?---[ \t]*\r?\n/.test(text),
  load: async () => (await import("./read-agents.ts")).readAgentFile,
};
