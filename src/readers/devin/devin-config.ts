import type { LazyReader } from "../reader.ts";

/** What the Devin CLI may do in a project without asking. */
export const devinConfig: LazyReader = {
  id: "devin-config",
  title: "Configuration of the Devin CLI",
  docs: "https://docs.devin.ai/cli",
  files: ["**/.devin/config.json", "**/.devin/config.local.json"],
  user: [".config/devin/config.json", "AppData/Roaming/devin/config.json"],
  absent: "What is asked about depends on the mode that the developer starts in.",
  ignores: "The mode, the sandbox, and what it reads from the files of other clients.",
  wants: () => true,
  load: async () => (await import("./read.ts")).readConfig,
};
