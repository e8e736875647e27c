import type { LazyReader } from "../reader.ts";

/** What a user of OpenHands has set up for every repository. */
export const openhandsConfig: LazyReader = {
  id: "openhands-config",
  title: "OpenHands configuration",
  docs: "https://docs.openhands.dev/openhands/usage/advanced/configuration-options",
  files: ["**/.openhands/config.toml"],
  user: [".openhands/config.toml"],
  absent: "`confirmation_mode` is off: every action goes without a question, in a container or on the machine itself.",
  ignores: "Models, the sandbox and its mounts. A copy in a repository counts only for whoever puts it into place.",
  wants: () => true,
  load: async () => (await import("./read-config.ts")).readConfig,
};
