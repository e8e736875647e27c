import type { LazyReader } from "../reader.ts";

/** Commands and MCP tools that Cursor starts without asking. */
export const cursorPermissions: LazyReader = {
  id: "cursor-permissions",
  title: "Allow-lists of Cursor",
  docs: "https://cursor.com/docs/reference/permissions",
  files: [".cursor/permissions.json"],
  user: [".cursor/permissions.json"],
  absent:
    "What runs unasked is a setting of the developer: by default, allow-listed commands run, others run in the sandbox where they can, and a model judges the rest (Auto-review, Cursor 3.6).",
  ignores: "The sentences that steer the model which reviews commands, and what an administrator sets for the team.",
  wants: () => true,
  load: async () => (await import("./read-permissions.ts")).readAllowLists,
};
