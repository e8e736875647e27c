import type { LazyReader } from "../reader.ts";

/** What opencode may do in a project, and whom it works with. */
export const opencodeConfig: LazyReader = {
  id: "opencode-config",
  title: "Configuration of opencode",
  docs: "https://opencode.ai/docs/config",
  files: ["**/opencode.{json,jsonc}", "**/.opencode/opencode.{json,jsonc}"],
  user: [".config/opencode/opencode.{json,jsonc}"],
  absent:
    "Every command, change, fetch and call of an MCP tool is allowed without a question; only folders outside of the project and loops are asked about (opencode 1.1 and 2).",
  ignores:
    "Commands, skills, the prompts of agents, the rules that agents of its own come with, and the configuration that an organisation serves.",
  wants: () => true,
  load: async () => (await import("./read.ts")).readConfig,
};
