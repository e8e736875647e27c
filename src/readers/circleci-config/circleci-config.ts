import { mayConcernAgent } from "../ci/pipelines/wants.ts";
import type { LazyReader } from "../reader.ts";

/** CircleCI: jobs whose commands run an agent, with the credentials and gates that the file names. */
export const circleciConfig: LazyReader = {
  id: "circleci-config",
  title: "CircleCI configuration",
  docs: "https://circleci.com/docs/reference/configuration-reference/",
  files: [".circleci/*.{yml,yaml}"],
  ignores:
    "Who can start a pipeline, whether forks get secrets, and who may use a context are settings outside of the files; orbs and conditions are not read.",
  wants: ({ file, text }) => file.endsWith("cci-agent-setup.yml") || mayConcernAgent(text),
  load: async () => (await import("./read.ts")).readCircle,
};
