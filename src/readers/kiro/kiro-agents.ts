import type { LazyReader } from "../reader.ts";

/** Agents of Kiro that a workspace brings along. */
export const kiroAgents: LazyReader = {
  id: "kiro-agents",
  title: "Agents of a workspace for Kiro",
  docs: "https://kiro.dev/docs/cli/custom-agents/configuration-reference",
  files: ["**/.kiro/agents/*.{json,md}"],
  user: [".kiro/agents/*.{json,md}"],
  absent: "The built-in agent, which asks before it writes, runs a command or calls a server's tool (CLI 2.x and 3.0).",
  ignores:
    "The prompt, resources, steering, powers, aliases of tools, the model, what hooks do, and paths that tools are kept from.",
  wants: () => true,
  load: async () => {
    const { readAgentJson } = await import("./agent-json.ts");
    const { readAgentMarkdown } = await import("./agent-markdown.ts");
    return (source, repository) =>
      source.file.endsWith(".md") ? readAgentMarkdown(source, repository) : readAgentJson(source, repository, "kiro");
  },
};
