import type { LazyReader } from "../reader.ts";

/** What Junie may do without a question. */
export const junieAllowlist: LazyReader = {
  id: "junie-allowlist",
  title: "Allow-list of Junie",
  docs: "https://junie.jetbrains.com/docs/action-allowlist-junie-cli.html",
  files: ["**/.junie/allowlist.json"],
  user: [".junie/allowlist.json"],
  absent: "`defaultBehavior: ask` (CLI 2383.10).",
  ignores: "Files with secrets, reading outside of the project, and brave mode, which is switched on in the IDE.",
  wants: () => true,
  load: async () => (await import("./read-allowlist.ts")).readAllowlist,
};
