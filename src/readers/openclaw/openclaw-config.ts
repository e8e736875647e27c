import type { LazyReader } from "../reader.ts";

/** The configuration of OpenClaw, which some keep in a repository. */
export const openclawConfig: LazyReader = {
  id: "openclaw-config",
  title: "OpenClaw configuration",
  docs: "https://docs.openclaw.ai/tools/exec-approvals",
  files: ["**/openclaw.json"],
  user: [".openclaw/openclaw.json"],
  absent: "`tools.exec` with `security: full` and `ask: off`: any command goes without a question on the host (2026).",
  ignores:
    "Who may write to its channels, the sandbox, skills, agents beside the default one, and approvals of the host, which may be stricter. A copy in a repository counts only for whoever puts it into place.",
  wants: ({ text }) => /"?(?:gateway|channels|agents|tools)"?\s*:\s*\{/.test(text),
  load: async () => (await import("./read.ts")).readConfig,
};
