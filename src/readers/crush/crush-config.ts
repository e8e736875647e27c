import type { LazyReader } from "../reader.ts";

// Keys of its own; other tools keep files of this name, too.
const WANTED = /"(?:mcp|lsp|permissions|hooks|providers|options|env)"\s*:|charm\.land\/crush\.json/;

/** The JSON configuration of Crush. */
export const crushConfig: LazyReader = {
  id: "crush-config",
  title: "Crush configuration",
  docs: "https://github.com/charmbracelet/crush#configuration",
  files: ["**/{crush,.crush}.json"],
  user: [".config/crush/crush.json", "AppData/Local/crush/crush.json"],
  absent: "Crush asks before a tool that changes or fetches something, and before each tool of a server (2026-08).",
  ignores:
    "Models, context files, skills, OAuth of servers, what hooks allow or refuse, and the state under `.local/share/crush`.",
  wants: ({ text }) => WANTED.test(text),
  load: async () => (await import("./read-config.ts")).readConfig,
};
