import type { LazyReader } from "../reader.ts";

/** Code of a repository that Kilo Code runs in its own process. */
export const kiloCode: LazyReader = {
  id: "kilo-code",
  title: "Plugins and tools of Kilo Code",
  docs: "https://kilo.ai/docs",
  files: ["**/.kilo/{plugin,plugins,tool,tools}/*.{js,ts,mjs,mts}"],
  user: [".config/kilo/{plugin,plugins,tool,tools}/*.{js,ts,mjs,mts}"],
  absent: "No code of the repository is loaded.",
  ignores: "What the code does.",
  wants: () => true,
  load: async () => (await import("./read.ts")).readCode,
};
