import type { LazyReader } from "../reader.ts";

/** Commands that OpenHands runs at events, and when it begins to work with a repository. */
export const openhandsHooks: LazyReader = {
  id: "openhands-hooks",
  title: "Hooks and setup of a repository for OpenHands",
  docs: "https://docs.openhands.dev/openhands/usage/customization/repository",
  files: ["**/.openhands/{hooks.json,setup.sh}"],
  absent: "Nothing runs by itself.",
  ignores: "What the setup does, what a hook allows or refuses, and the hook of git in `pre-commit.sh`.",
  wants: () => true,
  load: async () => (await import("./read-hooks.ts")).readHooks,
};
