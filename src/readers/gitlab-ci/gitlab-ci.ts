import { mayConcernAgent } from "../ci/pipelines/wants.ts";
import type { LazyReader } from "../reader.ts";

/** GitLab CI/CD pipelines: jobs whose scripts run an agent, who starts them, and with which authority. */
export const gitlabCi: LazyReader = {
  id: "gitlab-ci",
  title: "GitLab CI/CD pipeline",
  docs: "https://docs.gitlab.com/ci/yaml/",
  files: [
    "**/.gitlab-ci.{yml,yaml}",
    "**/*.gitlab-ci.{yml,yaml}",
    ".gitlab/ci/**/*.{yml,yaml}",
    ".gitlab-ci/**/*.{yml,yaml}",
  ],
  ignores:
    "Includes from other projects, addresses, templates and components are not followed; variables of the project that a job does not name are in its environment too and are not counted.",
  // NOTE: what runs an agent may stand in an included file, or in a child pipeline.
  wants: ({ text }) => /^\s*["']?include["']?\s*:/m.test(text) || mayConcernAgent(text),
  load: async () => (await import("./read.ts")).readGitlab,
};
