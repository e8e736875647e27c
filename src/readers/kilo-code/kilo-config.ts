import type { LazyReader } from "../reader.ts";

/** What Kilo Code may do in a project, and whom it works with. */
export const kiloConfig: LazyReader = {
  id: "kilo-config",
  title: "Configuration of Kilo Code",
  docs: "https://kilo.ai/docs",
  files: ["**/kilo.{json,jsonc}", "**/.kilo/kilo.{json,jsonc}"],
  user: [".config/kilo/kilo.{json,jsonc}"],
  absent: "As opencode, which it is built on: what no rule names is allowed without a question.",
  ignores: "Commands, skills, the prompts of agents, the rules that agents of its own come with, and the sandbox.",
  wants: (file) => /"(?:permission|mcp|agent|mode|plugin|tools|provider|formatter|lsp)"/.test(file.text),
  load: async () => (await import("./read.ts")).readConfig,
};
