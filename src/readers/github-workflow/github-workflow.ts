import { parseYaml } from "../../parse/yaml.ts";
import { builder } from "../builder.ts";
import type { TriggerContext } from "../ci/run.ts";
import type { Reader } from "../reader.ts";
import { callBudget, countCalls } from "./call-budget.ts";
import { isCompiled } from "./compiled.ts";
import { upstreamOf } from "./conditions/upstream.ts";
import { addCaches } from "./handoff/cache-edges.ts";
import { addHandOffs } from "./handoff/hand-offs.ts";
import { readJobs } from "./jobs.ts";
import type { WorkflowScope } from "./scope.ts";
import { triggers } from "./triggers.ts";

/** GitHub Actions workflows: who starts each job, which agents it runs, and with which authority. */
export const githubWorkflow: Reader = {
  id: "github-workflow",
  title: "GitHub Actions workflow",
  docs: "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax",
  files: [".github/workflows/*.{yml,yaml}"],
  ignores:
    "Reusable workflows and actions of other repositories, and programs that a step calls and that are no shell scripts, are not read; workflows compiled by gh-aw have a reader of their own.",
  read(source, repository) {
    const into = builder();
    if (isCompiled(source)) return into.build();
    const { tree, diagnostics } = parseYaml(source, "yaml");
    for (const diagnostic of diagnostics) into.diagnostic(diagnostic);
    if (tree?.get("jobs") === undefined) return into.build();
    let known: readonly TriggerContext[] | undefined;
    const contexts = (): readonly TriggerContext[] => {
      known ??= triggers(tree.get("on"), upstreamOf(repository)).flatMap((trigger) => trigger.contexts);
      return known;
    };
    const workflow: WorkflowScope = {
      builder: into,
      repository,
      file: source.file,
      source: source.text,
      root: tree,
      prefix: "",
      contexts,
      inputs: new Map(),
      secrets: undefined,
      cap: undefined,
      caller: undefined,
      callers: [source.file],
      jobs: [],
      budget: callBudget(repository),
    };
    readJobs(workflow);
    countCalls(repository, workflow.budget);
    addHandOffs(workflow, readJobs);
    addCaches(workflow, readJobs);
    return into.build();
  },
};
