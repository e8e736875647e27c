import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { builder } from "../builder.ts";
import type { Value } from "../ci/run.ts";
import { isCompiled } from "./compiled.ts";
import { valuesOf } from "./credentials.ts";
import type { WorkflowScope } from "./scope.ts";

/** LIMIT: workflows that call each other in one row: https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations#limitations-of-reusable-workflows */
const MAX_CALLERS = 10;

/**
 * The workflow of this repository that a job calls, to ask what its jobs check. Nothing of it enters the graph here;
 * `undefined` for a job that calls none, or one that cannot be read.
 */
export function calledBy(workflow: WorkflowScope, job: Tree): WorkflowScope | undefined {
  const uses = job.get("uses")?.string()?.trim();
  if (uses === undefined || !/^[.$]\//.test(uses)) return undefined;
  const path = uses.replace(/^[.$]\//, "").split("@")[0] ?? "";
  if (workflow.callers.includes(path) || workflow.callers.length >= MAX_CALLERS) return undefined;
  const source = workflow.repository.file(path);
  if (source === undefined) return undefined;
  // NOTE: what a compiled workflow checks is known to the reader of those alone.
  const compiled = isCompiled(source);
  if (compiled && workflow.dialectOf === undefined) return undefined;
  const { tree: root } = parseYaml(source, "yaml");
  if (root === undefined) return undefined;
  const scratch: WorkflowScope = { ...workflow, builder: builder() };
  const refs = { workflow: scratch, job: undefined, env: new Map<string, Value>(), inputs: workflow.inputs };
  const inputs = new Map<string, Value>();
  for (const { key, value } of root.at("on", "workflow_call", "inputs")?.entries() ?? []) {
    const text = value.get("default")?.string();
    if (text !== undefined) inputs.set(key.toLowerCase(), { text, tree: value.get("default"), refs: [] });
  }
  for (const [name, value] of valuesOf(job.get("with"), new Map(), refs, true)) inputs.set(name, value);
  return {
    ...scratch,
    file: path,
    source: source.text,
    dialect: compiled ? workflow.dialectOf?.(source) : undefined,
    root,
    inputs,
    callers: [...workflow.callers, path],
  };
}
