import type { LazyReader } from "../reader.ts";

/** The environment of GitLab Duo's flows, which run as agents in pipelines of the project. */
export const gitlabDuo: LazyReader = {
  id: "gitlab-duo",
  title: "GitLab Duo flows",
  docs: "https://docs.gitlab.com/user/duo_agent_platform/flows/agent_config_yml/",
  files: [".gitlab/duo/agent-config.yml", ".gitlab/duo/{flows,agents}/*.{yml,yaml}"],
  ignores:
    "What a flow is asked to do, its tools, and who may start it are kept in GitLab; definitions of flows and agents in the repository are not read.",
  wants: () => true,
  load: async () => (await import("./read.ts")).readDuo,
};
