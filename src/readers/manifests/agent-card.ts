import type { LazyReader } from "../reader.ts";

/** An agent as it offers itself to other agents. */
export const agentCard: LazyReader = {
  id: "agent-card",
  title: "A2A agent cards",
  docs: "https://a2a-protocol.org/latest/specification/#5-agent-discovery-the-agent-card",
  files: ["**/.well-known/agent-card.json", "**/.well-known/agent.json", "**/agent-card.json", "**/agent_card.json"],
  absent: "No agent is offered from here. A card that asks for no security lets anyone start the agent (A2A 1.0).",
  ignores:
    "Signatures, the longer card for callers who are known, what a skill does, and cards that code puts together.",
  wants: ({ text }) => /"(?:skills|supportedInterfaces|capabilities)"/.test(text),
  load: async () => (await import("./read-agent-card.ts")).readAgentCard,
};
