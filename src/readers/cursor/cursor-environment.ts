import type { LazyReader } from "../reader.ts";

/** The machine that Cursor's cloud agents work on. */
export const cursorEnvironment: LazyReader = {
  id: "cursor-environment",
  title: "Environment of Cursor's cloud agents",
  docs: "https://cursor.com/docs/cloud-agent/setup",
  files: [".cursor/environment.json"],
  absent: "The environment is the one that the user or the team keeps with Cursor (2026-10).",
  ignores: "Images, snapshots, and the secrets and the network rules that are kept with Cursor.",
  wants: () => true,
  load: async () => (await import("./read-environment.ts")).readEnvironment,
};
