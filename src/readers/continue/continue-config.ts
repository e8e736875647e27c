import type { LazyReader } from "../reader.ts";

/** Models and MCP servers of Continue. */
export const continueConfig: LazyReader = {
  id: "continue-config",
  title: "Configuration of Continue",
  docs: "https://docs.continue.dev/reference",
  files: ["**/.continue/config.{yaml,yml,json}", "**/.continue/{agents,assistants,mcpServers}/*.{yaml,yml,json}"],
  user: [".continue/config.{yaml,yml,json}", ".continue/{agents,assistants,mcpServers}/*.{yaml,yml,json}"],
  absent:
    "No server is started. The command line reads without asking and asks before it changes or runs anything (2026-06).",
  ignores: "Rules, prompts, checks, context providers and agents written in Markdown.",
  wants: () => true,
  load: async () => (await import("./read.ts")).readConfig,
};
