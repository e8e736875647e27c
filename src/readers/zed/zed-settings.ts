import type { LazyReader } from "../reader.ts";

/** What Zed's agent may do without asking, and the servers and agents that it starts. */
export const zedSettings: LazyReader = {
  id: "zed-settings",
  title: "Agent settings of Zed",
  docs: "https://zed.dev/docs/ai/tool-permissions",
  files: ["**/.zed/settings.json"],
  user: [".config/zed/settings.json", "AppData/Roaming/Zed/settings.json"],
  absent: "Every tool that changes something is asked about; reading and searching are not (Zed 0.224).",
  ignores:
    "Profiles, models, the sandbox, and every setting that is not the agent's; whether settings of a project count before it is trusted is not known.",
  wants: (file) => /"(?:agent|context_servers|agent_servers)"/.test(file.text),
  load: async () => (await import("./read.ts")).readSettings,
};
