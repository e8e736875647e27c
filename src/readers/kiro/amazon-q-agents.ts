import type { LazyReader } from "../reader.ts";

/** Agents of the Amazon Q Developer CLI that a workspace brings along. */
export const amazonQAgents: LazyReader = {
  id: "amazon-q-agents",
  title: "Agents of a workspace for the Amazon Q Developer CLI",
  docs: "https://github.com/aws/amazon-q-developer-cli/blob/main/docs/agent-format.md",
  files: ["**/.amazonq/cli-agents/*.json"],
  user: [".aws/amazonq/cli-agents/*.json"],
  absent:
    "The built-in agent: every tool, of which only `fs_read` goes without a question, and the servers of the global `mcp.json` (CLI 1.19).",
  ignores:
    "The prompt, resources, aliases of tools, the model, what hooks do, and paths that `fs_read` and `fs_write` are kept from.",
  wants: () => true,
  load: async () => {
    const { readAgentJson } = await import("./agent-json.ts");
    return (source, repository) => readAgentJson(source, repository, "amazon-q");
  },
};
