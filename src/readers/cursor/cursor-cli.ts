import type { LazyReader } from "../reader.ts";

/** What the Cursor CLI may do in a project without asking. */
export const cursorCli: LazyReader = {
  id: "cursor-cli",
  title: "Permissions of the Cursor CLI",
  docs: "https://cursor.com/docs/cli/reference/permissions",
  files: ["**/.cursor/cli.json"],
  user: [".cursor/cli-config.json"],
  absent: "The CLI asks before every command and every change outside of what its user allows (2026-08).",
  ignores:
    "Everything but permissions, the approval mode of the user and the sandbox; what the editor allows stands in permissions.json.",
  wants: () => true,
  load: async () => (await import("./read-permissions.ts")).readCli,
};
