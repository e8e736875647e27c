import { mayConcernAgent } from "../ci/pipelines/wants.ts";
import type { LazyReader } from "../reader.ts";

/** Azure Pipelines: jobs whose scripts run an agent, with the credentials and gates that the files name. */
export const azurePipelines: LazyReader = {
  id: "azure-pipelines",
  title: "Azure Pipelines",
  docs: "https://learn.microsoft.com/en-us/azure/devops/pipelines/yaml-schema/",
  files: [
    "**/azure-pipelines*.{yml,yaml}",
    ".azure-pipelines/**/*.{yml,yaml}",
    ".azuredevops/**/*.{yml,yaml}",
    ".azdo/**/*.{yml,yaml}",
    ".pipelines/**/*.{yml,yaml}",
  ],
  ignores:
    "Who can start a pipeline, the rules of forks, the content of variable groups and the checks of environments are settings outside of the files; conditions and templates of other repositories are not read.",
  wants: ({ text }) => /\btemplate\s*:/.test(text) || mayConcernAgent(text),
  load: async () => (await import("./read.ts")).readAzure,
};
