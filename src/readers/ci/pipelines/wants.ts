import { mayRunAgent } from "../scripts/called-scripts.ts";

// Parts of the names of agents, as they stand in the names of tasks, orbs, plugins, pipes and scripts.
const NAMES = /claude|codex|gemini|copilot|opencode|\bdroid\b|aider|cursor-agent/i;

/** Whether a pipeline may run an agent, by a quick look at its text. */
export function mayConcernAgent(text: string): boolean {
  return NAMES.test(text) || mayRunAgent(text);
}
