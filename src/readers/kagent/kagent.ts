import type { LazyReader } from "../reader.ts";

/** Agents and MCP servers that kagent runs in a cluster. */
export const kagent: LazyReader = {
  id: "kagent",
  title: "Agents of kagent (Kubernetes)",
  docs: "https://kagent.dev/docs/kagent/resources/api-ref",
  files: ["**/*{agent,mcp,toolserver,tool-server}*.{yaml,yml}", "**/*{kagent,agents}*/**/*.{yaml,yml}"],
  absent:
    "No agent is run from here. A tool that `requireApproval` does not name is called without a question (kagent v1alpha2).",
  ignores:
    "Templates of Helm, model configurations, skills, what a service account may do in the cluster, network policies, and resources in files under other names.",
  wants: ({ text }) => /^apiVersion:\s*["']?kagent\.dev\//m.test(text),
  load: async () => (await import("./read.ts")).readKagent,
};
