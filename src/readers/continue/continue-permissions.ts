import type { LazyReader } from "../reader.ts";

/** What the command line of Continue may do without asking. */
export const continuePermissions: LazyReader = {
  id: "continue-permissions",
  title: "Permissions of the Continue CLI",
  docs: "https://docs.continue.dev/cli/tool-permissions",
  files: ["**/.continue/permissions.yaml"],
  user: [".continue/permissions.yaml"],
  absent:
    "Reading is allowed, changing files and running commands are asked about; without a person, those are not there (2026-06).",
  ignores: "Options of the command line, which go before the file.",
  wants: () => true,
  load: async () => (await import("./read-permissions.ts")).readPermissions,
};
