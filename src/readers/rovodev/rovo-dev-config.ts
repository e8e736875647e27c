import type { LazyReader } from "../reader.ts";

/** The configuration of Rovo Dev. */
export const rovoDevConfig: LazyReader = {
  id: "rovo-dev-config",
  title: "Rovo Dev configuration",
  docs: "https://support.atlassian.com/rovo/docs/manage-rovo-dev-cli-settings/",
  files: ["**/.rovodev/config.{yml,yaml}"],
  user: [".rovodev/config.{yml,yaml}"],
  absent: "`toolPermissions.default: ask`. A project's file counts only where a pipeline or `--config-file` names it.",
  ignores: "Models, sessions, the event hooks, and which servers are switched off.",
  wants: () => true,
  load: async () => (await import("./read.ts")).readConfig,
};
