import { mayConcernAgent } from "../ci/pipelines/wants.ts";
import type { LazyReader } from "../reader.ts";

/** Bitbucket Pipelines: steps whose scripts run an agent, with the credentials and gates that the file names. */
export const bitbucketPipelines: LazyReader = {
  id: "bitbucket-pipelines",
  title: "Bitbucket Pipelines",
  docs: "https://support.atlassian.com/bitbucket-cloud/docs/bitbucket-pipelines-configuration-reference/",
  files: ["**/bitbucket-pipelines.{yml,yaml}"],
  ignores:
    "Who can start a pipeline, whether forks get variables, and the rules of deployments are settings outside of the files; pipes, conditions and shared pipelines are not read.",
  wants: ({ text }) => mayConcernAgent(text),
  load: async () => (await import("./read.ts")).readBitbucket,
};
