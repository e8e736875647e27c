import type { LazyReader } from "../reader.ts";

/** Formats of agents that are known and not read: each file of them says so. */
export const unreadManifests: LazyReader = {
  id: "unread-manifests",
  title: "Manifests of agents that are not read",
  docs: "https://a2a-protocol.org/latest/specification/",
  files: [
    "**/appPackage/*eclarativeAgent*.json",
    "**/*.mcs.{yml,yaml}",
    "**/root_agent.yaml",
    "**/config/{agents,tasks}.yaml",
    "azure.yaml",
    "**/{n8n,dify,langflow,flowise}/**/*.{json,yml,yaml}",
  ],
  ignores:
    "Everything: declarative agents of Microsoft 365, Copilot Studio, agents of Google's ADK, CrewAI, hosted agents of Azure Foundry, and exports of n8n, Dify, Langflow and Flowise are named in a diagnostic and not read.",
  wants: () => true,
  load: async () => (await import("./read-unread.ts")).readUnread,
};
