import type { LazyReader } from "../reader.ts";

/** Rules of Codex for commands outside of its sandbox. */
export const codexRules: LazyReader = {
  id: "codex-rules",
  title: "Rules of Codex for commands",
  docs: "https://developers.openai.com/codex/rules",
  files: ["**/.codex/rules/*.rules"],
  user: [".codex/rules/*.rules"],
  absent: "No command leaves the sandbox unless somebody agrees.",
  ignores: "Starlark beyond calls with written arguments and constants, host_executable and network_rule.",
  wants: ({ text }) => text.includes("prefix_rule"),
  load: async () => (await import("./read-rules.ts")).readRules,
};
