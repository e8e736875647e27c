import type { LazyReader } from "../reader.ts";

/** The configuration of Crush that is a program. */
export const crushrc: LazyReader = {
  id: "crushrc",
  title: "Crush configuration in Bash",
  docs: "https://github.com/charmbracelet/crush#configuration",
  files: ["**/{crushrc,.crushrc}"],
  user: [".config/crush/crushrc", "AppData/Local/crush/crushrc"],
  absent: "Crush asks before a tool that changes or fetches something, and before each tool of a server (2026-08).",
  ignores:
    "What the program does besides `permissions allow` and `permissions deny` on lines of their own: servers that it adds, files that it sources.",
  wants: () => true,
  load: async () => (await import("./read-rc.ts")).readRc,
};
