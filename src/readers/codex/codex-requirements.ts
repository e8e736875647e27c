import type { LazyReader } from "../reader.ts";

/** Limits that an administrator sets for Codex on the machines of an organisation. */
export const codexRequirements: LazyReader = {
  id: "codex-requirements",
  title: "Requirements of an administrator for Codex",
  docs: "https://developers.openai.com/codex/enterprise/managed-configuration",
  files: ["**/{codex,.codex}/requirements.toml"],
  absent: "No limits of an administrator are known.",
  ignores:
    "Every limit: it holds where the file is installed, and whether it is there no file of the repository shows.",
  wants: () => true,
  load: async () => (await import("./read-requirements.ts")).readRequirements,
};
