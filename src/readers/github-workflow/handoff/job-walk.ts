import type { Location } from "../../../graph/model.ts";
import type { Tree } from "../../../parse/tree.ts";
import type { JobRecord, Step } from "../scope.ts";
import { type Look, taintsOfText } from "./expressions.ts";
import type { Files } from "./files.ts";
import type { Artifact, Sent, Use } from "./record.ts";
import type { Found, Held } from "./shell-state.ts";
import { join, NONE, type Taints } from "./taint.ts";

/** Artifacts that are asked for: the name or pattern, all where there is none, and of which run they are. */
export interface Fetch {
  readonly wanted: string | undefined;
  readonly from: "own" | "other" | "either";
}
/** What a job is told of the others. */
export interface Around {
  readonly job: (id: string, output: string | undefined) => Taints;
  readonly input: (name: string) => Taints;
  /** What the event that started the run was told. */
  readonly told: (name: string | undefined) => Taints;
  /** What lies in the artifacts that are fetched. */
  readonly fetched: (fetch: Fetch) => Taints;
}
/** What is known while the steps of a job are walked. */
export interface Walk {
  readonly record: JobRecord;
  readonly around: Around;
  readonly files: Files;
  readonly uses: Use[];
  readonly artifacts: Artifact[];
  readonly sent: Sent[];
  readonly outputs: Map<Step, ReadonlyMap<string, Taints>>;
  /** Variables of the job that steps before have set. */
  readonly exported: Map<string, Taints>;
  thread: Taints;
  workspace: Taints;
}

/** Steps before this one by their id, in the same list first: a text may stand in an action and come from outside. */
export function stepOutputs(walk: Walk, from: Step | undefined, id: string, output: string | undefined): Taints {
  const named = [...walk.outputs].filter(([step]) => step.id?.toLowerCase() === id.toLowerCase());
  const own = named.filter(([step]) => from === undefined || step.frame === from.frame);
  const [, outputs] = own.at(-1) ?? named.at(-1) ?? [];
  if (outputs === undefined) return NONE;
  if (output === undefined) return join(...outputs.values());
  return join(outputs.get(output.toLowerCase()) ?? NONE, outputs.get("*") ?? NONE);
}

/** What the names of expressions stand for in a step, or in the job as a whole. */
export function lookOf(walk: Walk, step: Step | undefined): Look {
  const { around, record } = walk;
  const look: Look = {
    step: (id, output) => stepOutputs(walk, step, id, output),
    job: around.job,
    told: around.told,
    env: (name) => {
      const value = (step?.env ?? record.job.env).get(name);
      return value === undefined
        ? (walk.exported.get(name) ?? NONE)
        : taintsOfText(value.text, { ...look, env: () => NONE });
    },
    input: (name) => {
      const { inputs } = record.job.workflow;
      const value = (step?.inputs ?? inputs).get(name.toLowerCase());
      // NOTE: inside of an action its own inputs count; those of a workflow that is started stand with its event.
      if (value === undefined) return (step?.inputs ?? inputs) === inputs ? around.input(name) : NONE;
      return join(taintsOfText(value.text, { ...look, input: around.input }), around.input(name));
    },
    matrix: () => matrixOf(record, { ...look, matrix: () => NONE }),
  };
  return look;
}

function textsOf(tree: Tree | undefined): readonly string[] {
  if (tree === undefined) return [];
  const own = tree.string();
  if (own !== undefined) return [own];
  return tree.kind === "map" ? tree.entries().flatMap(({ value }) => textsOf(value)) : tree.items().flatMap(textsOf);
}

/** A matrix that an answer decides is made of its words. */
function matrixOf({ job }: JobRecord, look: Look): Taints {
  return join(...textsOf(job.tree.at("strategy", "matrix")).map((text) => taintsOfText(text, look)));
}

/** Remembers a use, unless nothing of an agent takes part in it. */
export function add(
  walk: Walk,
  use: Use["use"],
  taints: Taints,
  step: Step | undefined,
  location: Location | undefined,
): void {
  if (taints.length > 0) walk.uses.push({ use, taints, step, location });
}

/** Remembers the uses that were found in a script. */
export function addFound(walk: Walk, step: Step, tree: Tree, found: readonly Found[]): void {
  for (const { use, taints, offset, end } of found) add(walk, use, taints, step, tree.locate(offset, end - offset));
}

/** The environment of a step as a shell starts with it. */
export function environment(walk: Walk, step: Step, look: Look): Map<string, Held> {
  const variables = new Map<string, Held>();
  for (const [name, taints] of walk.exported) variables.set(name, { taints });
  for (const [name, { text }] of step.env) {
    const taints = taintsOfText(text, look);
    variables.set(name, taints.length > 0 ? { taints } : { taints, text });
  }
  return variables;
}
