import type { LazyReader } from "../reader.ts";

/** Permissions of Antigravity: of a workspace, and of the user of its CLI. */
export const antigravitySettings: LazyReader = {
  id: "antigravity-settings",
  title: "Permissions of Antigravity",
  docs: "https://antigravity.google/docs/permissions",
  files: ["**/.antigravity/settings.json"],
  user: [".gemini/antigravity-cli/settings.json"],
  absent: "Antigravity asks before commands and changes (`request-review`); what its editor is set to no file shows.",
  ignores: "Sandboxing, the settings of the editor itself, and how artifacts are reviewed.",
  wants: ({ text }) => /"(?:permissions|toolPermission)"/.test(text),
  load: async () => (await import("./read-settings.ts")).readSettings,
};
