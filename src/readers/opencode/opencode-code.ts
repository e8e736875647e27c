import type { LazyReader } from "../reader.ts";

/** Code of a repository that opencode runs in its own process. */
export const opencodeCode: LazyReader = {
  id: "opencode-code",
  title: "Plugins and tools of opencode",
  docs: "https://opencode.ai/docs/plugins",
  files: ["**/.opencode/{plugin,plugins,tool,tools}/*.{js,ts,mjs,mts}"],
  user: [".config/opencode/{plugin,plugins,tool,tools}/*.{js,ts,mjs,mts}"],
  absent: "No code of the repository is loaded (opencode 1.1).",
  ignores: "What the code does.",
  wants: () => true,
  load: async () => (await import("./read.ts")).readCode,
};
