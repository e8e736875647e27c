import type { LazyReader } from "../reader.ts";

/** The settings of Amp that a workspace brings along. */
export const ampSettings: LazyReader = {
  id: "amp-settings",
  title: "Amp settings",
  docs: "https://ampcode.com/manual#configuration",
  files: ["**/.amp/settings.{json,jsonc}"],
  user: [".config/amp/settings.{json,jsonc}"],
  absent:
    "Amp's built-in rules, which ask before some commands; whether it asks before a workspace's servers is not documented (manual of 2026-08).",
  ignores:
    "Plugins, toolboxes, checks, which servers `amp.mcpPermissions` lets in, and what a program that rules are delegated to decides.",
  wants: ({ text }) => text.includes('"amp.'),
  load: async () => (await import("./read.ts")).readSettings,
};
