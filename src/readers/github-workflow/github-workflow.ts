import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { builder } from "../builder.ts";
import type { TriggerContext } from "../ci/run.ts";
import type { Reader, Repository } from "../reader.ts";
import { mayConcernAgents } from "./acts.ts";
import { callBudget, countCalls } from "./call-budget.ts";
import { isCompiled } from "./compiled.ts";
import { upstreamOf } from "./conditions/upstream.ts";
import { addCaches } from "./handoff/cache-edges.ts";
import { addHandOffs } from "./handoff/hand-offs.ts";
import { readJobs } from "./jobs.ts";
import type { WorkflowScope } from "./scope.ts";
import { triggers } from "./triggers.ts";

/**
 * Whether no agent leads to any job of the workflow. NOTE: one that calls others, or is called, counts as led to: by its
 * calls it is told which readings of it count.
 */
function isUnled(tree: Tree, file: string, { isUnled: isUnledIn }: Repository): boolean {
  if (
    isUnledIn === undefined ||
    tree
      .get("jobs")
      ?.entries()
      .some(({ value }) => value.get("uses") !== undefined)
  )
    return false;
  const contexts = triggers(tree.get("on")).flatMap((trigger) => trigger.contexts);
  if (contexts.some(({ causedBy }) => causedBy === "caller")) return false;
  return isUnledIn(
    file,
    contexts.map(({ context }) => context),
  );
}

/** GitHub Actions workflows: who starts each job, which agents it runs, and with which authority. */
export const githubWorkflow: Reader = {
  id: "github-workflow",
  title: "GitHub Actions workflow",
  docs: "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax",
  files: [".github/workflows/*.{yml,yaml}"],
  ignores:
    "Reusable workflows and actions of other repositories, and programs that a step calls and that are no shell scripts, are not read; workflows compiled by gh-aw have a reader of their own.",
  waits: (file) => !mayConcernAgents(file),
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
    const unled = isUnled(tree, source.file, repository);
    const found = readJobs({ ...workflow, unled });
    // NOTE: it runs an agent that its text does not name, as by a script: then everything is asked.
    if (unled && found.agents) return githubWorkflow.read(source, { ...repository, isUnled: undefined });
    countCalls(repository, workflow.budget);
    addHandOffs(workflow, readJobs);
    addCaches(workflow, readJobs);
    return into.build();
  },
};
