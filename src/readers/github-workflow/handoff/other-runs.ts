import type { SourceFile } from "../../../parse/source.ts";
import type { Tree } from "../../../parse/tree.ts";
import { parseYaml } from "../../../parse/yaml.ts";
import { builder } from "../../builder.ts";
import type { TriggerContext } from "../../ci/run.ts";
import { upstreamOf } from "../conditions/upstream.ts";
import type { JobRecord, WorkflowScope } from "../scope.ts";
import { triggers } from "../triggers.ts";
import type { Sent } from "./record.ts";

export const FOLDER = ".github/workflows/";
/** What a workflow must hold that takes files from the run that started it. */
const FETCHES = /download-artifact|downloadArtifact|\brun download\b/;
/** LIMIT: workflows that wait for one other. */
const MAX_WAITING = 20;

/** The jobs of another workflow as they would be read for these contexts. Nothing of them enters the graph. */
export function jobsOfOther(
  workflow: WorkflowScope,
  read: (other: WorkflowScope) => void,
  source: SourceFile,
  tree: Tree,
  contexts: readonly TriggerContext[],
  what: { readonly stepsOnly?: true } = {},
): readonly JobRecord[] {
  const jobs: JobRecord[] = [];
  read({
    ...workflow,
    builder: builder(),
    file: source.file,
    source: source.text,
    root: tree,
    contexts: () => contexts,
    callers: [source.file],
    jobs,
    ...what,
  });
  return jobs;
}

/** The jobs of the workflows that a dispatch starts, each as they would be read. */
export function startedBy(
  workflow: WorkflowScope,
  read: (other: WorkflowScope) => void,
  { to, event }: Sent,
): readonly (readonly JobRecord[])[] {
  const { repository, file } = workflow;
  const sources = repository.names
    .filter((path) => path.startsWith(FOLDER) && path !== file)
    .flatMap((path) => repository.file(path) ?? [])
    .filter(({ text }) => text.includes(event));
  return sources.slice(0, MAX_WAITING).flatMap((source) => {
    const { tree } = parseYaml(source, "yaml");
    const on = tree?.get("on");
    const names = [source.file, source.file.slice(FOLDER.length), tree?.get("name")?.string()];
    const types = (on?.at(event, "types")?.items() ?? []).map((item) => item.string());
    const isMeant = event === "workflow_dispatch" ? names.includes(to) : types.length === 0 || types.includes(to);
    if (tree === undefined || !isMeant) return [];
    const contexts = triggers(on, upstreamOf(repository))
      .flatMap((trigger) => trigger.contexts)
      .filter((context) => context.event === event);
    return contexts.length === 0 ? [] : [jobsOfOther(workflow, read, source, tree, contexts)];
  });
}

/**
 * The workflows that start when this one has run and fetch files, each as its jobs would be read. Nothing of them enters
 * the graph here; `read` is how jobs are read.
 */
export function waitingFor(
  workflow: WorkflowScope,
  read: (other: WorkflowScope) => void,
): readonly (readonly JobRecord[])[] {
  const { repository, root, file } = workflow;
  const name = root.get("name")?.string() ?? file;
  const sources = repository.names
    .filter((path) => path.startsWith(FOLDER) && path !== file)
    .flatMap((path) => repository.file(path) ?? [])
    .filter(({ text }) => text.includes("workflow_run") && text.includes(name) && FETCHES.test(text));
  return sources.slice(0, MAX_WAITING).flatMap((source) => {
    const { tree } = parseYaml(source, "yaml");
    const waits = tree?.at("on", "workflow_run", "workflows")?.items() ?? [];
    if (tree === undefined || !waits.some((item) => item.string() === name)) return [];
    const contexts = triggers(tree.get("on"), upstreamOf(repository))
      .flatMap((trigger) => trigger.contexts)
      .filter(({ event }) => event === "workflow_run");
    return [jobsOfOther(workflow, read, source, tree, contexts)];
  });
}
