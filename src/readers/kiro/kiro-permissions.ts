import type { LazyReader } from "../reader.ts";

/** What Kiro may do without a question. */
export const kiroPermissions: LazyReader = {
  id: "kiro-permissions",
  title: "Permissions of Kiro",
  docs: "https://kiro.dev/docs/cli/v3/permissions",
  files: ["**/.kiro/settings/permissions.yaml"],
  user: [".kiro/settings/permissions.yaml", ".kiro/workspace-roots/*/permissions.yaml"],
  absent: "Kiro asks before it writes, runs a command, or calls a server's tool (CLI 3.0, IDE 1.0).",
  ignores: "Which models may be used, rules of the organisation, and what `exclude` takes away from a permission.",
  wants: () => true,
  load: async () => (await import("./read-permissions.ts")).readPermissions,
};
