import type { LazyReader } from "../reader.ts";

/** Code of a project that Cline loads, starts at events, or at set times. */
export const clineCode: LazyReader = {
  id: "cline-code",
  title: "Plugins, hooks and schedules of Cline",
  docs: "https://docs.cline.bot",
  files: [".cline/plugins/**/*.{js,ts,mjs,mts}", ".clinerules/hooks/*", ".cline/cron/**"],
  user: [".cline/plugins/**/*.{js,ts,mjs,mts}", ".cline/cron/**", "Documents/Cline/Hooks/*"],
  absent: "No code of the project is loaded.",
  ignores: "What the code does, and what a schedule asks for.",
  wants: () => true,
  load: async () => (await import("./read.ts")).readCode,
};
