import { mayConcernAgent } from "../ci/pipelines/wants.ts";
import type { LazyReader } from "../reader.ts";

/** Buildkite: steps whose commands run an agent, with the credentials and gates that the file names. */
export const buildkitePipeline: LazyReader = {
  id: "buildkite-pipeline",
  title: "Buildkite pipeline",
  docs: "https://buildkite.com/docs/pipelines/configure/step-types",
  files: [".buildkite/**/*.{yml,yaml}", "buildkite.{yml,yaml}"],
  ignores:
    "Who can start a build, whether forks are built, and what hooks of the build machines put into the environment are settings outside of the files; plugins, conditions and steps that a script uploads are not read.",
  wants: ({ text }) => mayConcernAgent(text),
  load: async () => (await import("./read.ts")).readBuildkite,
};
