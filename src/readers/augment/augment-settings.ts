import type { LazyReader } from "../reader.ts";

/** The settings of Auggie that a workspace brings along. */
export const augmentSettings: LazyReader = {
  id: "augment-settings",
  title: "Auggie settings",
  docs: "https://docs.augmentcode.com/cli/permissions",
  files: ["**/.augment/{settings,settings.local}.json"],
  user: [".augment/settings.json"],
  absent: 'What the CLI does where no rule fits is its "implicit runtime behavior", which is not documented (0.28).',
  ignores:
    "What a script or a web service decides that a rule asks, checks of a tool's answer, and how the rules of two files come together.",
  wants: () => true,
  load: async () => (await import("./read.ts")).readSettings,
};
