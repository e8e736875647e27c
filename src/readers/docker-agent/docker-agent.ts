import type { LazyReader } from "../reader.ts";

const AGENTS = /^["']?agents["']?[ \t]*:/m;
// What is read of an agent: https://docs.docker.com/ai/docker-agent/reference/config/
const OWN = /["']?(?:toolsets|sub_agents|handoffs|instruction|description)["']?[ \t]*:/;

/** Teams of agents for docker agent, which was called cagent. */
export const dockerAgent: LazyReader = {
  id: "docker-agent",
  title: "Agents of docker agent (cagent)",
  docs: "https://docs.docker.com/ai/docker-agent/reference/config/",
  // LIMIT: such a file may have any name. Of 14,000 YAML files in 172 repositories these globs take 700, which costs little.
  files: ["**/*agent*.{yaml,yml}", "**/{agents,cagent}/*.{yaml,yml}"],
  absent: "A tool that only reads goes without a question, any other is asked about (schema of 2026-03).",
  ignores:
    "Files of other names, models and their keys, RAG, memory, what hooks decide, `--yolo`, and tools of `api` and `openapi` toolsets.",
  wants: ({ text }) => AGENTS.test(text) && OWN.test(text),
  load: async () => (await import("./read.ts")).readTeam,
};
