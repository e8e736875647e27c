import type { LazyReader } from "../reader.ts";

/** The sandbox in which Cursor starts commands that nobody is asked about. */
export const cursorSandbox: LazyReader = {
  id: "cursor-sandbox",
  title: "Sandbox of Cursor",
  docs: "https://cursor.com/docs/reference/sandbox",
  files: [".cursor/sandbox.json"],
  user: [".cursor/sandbox.json"],
  absent:
    "Commands run in a sandbox that can write to the workspace, where the run mode of the developer uses it (Cursor 3.23).",
  ignores:
    "Paths that are added to the sandbox, single hosts of the network policy, and what an administrator enforces.",
  wants: () => true,
  load: async () => (await import("./read-sandbox.ts")).readSandbox,
};
