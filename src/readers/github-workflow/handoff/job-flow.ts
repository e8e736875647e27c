import { downloads, SCRIPT_INPUTS, uploads } from "../../../catalog/agent-outputs.ts";
import { checksOut } from "../../../catalog/steps.ts";
import type { Location } from "../../../graph/model.ts";
import { findExpressions } from "../../../parse/expression-scan.ts";
import type { Tree } from "../../../parse/tree.ts";
import type { AgentOfJob, JobRecord, Step } from "../scope.ts";
import { gateOfCondition, type Look, taintsOfExpression, taintsOfText } from "./expressions.ts";
import { type Files, filesOfJob, normal } from "./files.ts";
import { jsFlow } from "./js-flow.ts";
import type { Artifact, JobFlow, Use } from "./record.ts";
import { flowThrough } from "./shell-flow.ts";
import type { Found, Held } from "./shell-state.ts";
import { leftByAction, ownTaint, writesFiles, writesThread } from "./sources.ts";
import { join, lessSure, NONE, type Taints, through } from "./taint.ts";

/** What a job is told of the others. */
export interface Around {
  readonly job: (id: string, output: string | undefined) => Taints;
  readonly input: (name: string) => Taints;
  /** What lies in the artifacts that a step fetches. */
  readonly fetched: (step: Step) => Taints;
}
interface Walk {
  readonly record: JobRecord;
  readonly around: Around;
  readonly files: Files;
  readonly uses: Use[];
  readonly artifacts: Artifact[];
  readonly outputs: Map<Step, ReadonlyMap<string, Taints>>;
  /** Variables of the job that steps before have set. */
  readonly exported: Map<string, Taints>;
  thread: Taints;
  workspace: Taints;
}

const INTERPRETED = /^(?:python|node|perl|ruby|pwsh|powershell|cmd|deno|bun)/i;

/** Steps before this one by their id, in the same list first: a text may stand in an action and come from outside. */
function stepOutputs(walk: Walk, from: Step | undefined, id: string, output: string | undefined): Taints {
  const named = [...walk.outputs].filter(([step]) => step.id?.toLowerCase() === id.toLowerCase());
  const own = named.filter(([step]) => from === undefined || step.frame === from.frame);
  const [, outputs] = own.at(-1) ?? named.at(-1) ?? [];
  if (outputs === undefined) return NONE;
  if (output === undefined) return join(...outputs.values());
  return join(outputs.get(output.toLowerCase()) ?? NONE, outputs.get("*") ?? NONE);
}

function lookOf(walk: Walk, step: Step | undefined): Look {
  const { around, record } = walk;
  const look: Look = {
    step: (id, output) => stepOutputs(walk, step, id, output),
    job: around.job,
    env: (name) => {
      const value = (step?.env ?? record.job.env).get(name);
      return value === undefined
        ? (walk.exported.get(name) ?? NONE)
        : taintsOfText(value.text, { ...look, env: () => NONE });
    },
    input: (name) => {
      const value = (step?.inputs ?? record.job.workflow.inputs).get(name.toLowerCase());
      return value === undefined
        ? NONE
        : join(taintsOfText(value.text, { ...look, input: around.input }), around.input(name));
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

/** Expressions in a script are put in before it is read: what an agent wrote there is code. */
function interpolated(walk: Walk, step: Step, tree: Tree, look: Look): void {
  const text = tree.string() ?? "";
  if (!text.includes("${{")) return;
  for (const { text: expression, offset, end } of findExpressions(text)) {
    const line = text.slice(text.lastIndexOf("\n", offset) + 1, offset);
    if (/^\s*(?:#|\/\/)/.test(line)) continue;
    add(walk, "code", taintsOfExpression(expression, look), step, tree.locate(offset, end - offset));
  }
}

function add(
  walk: Walk,
  use: Use["use"],
  taints: Taints,
  step: Step | undefined,
  location: Location | undefined,
): void {
  if (taints.length > 0) walk.uses.push({ use, taints, step, location });
}

function addFound(walk: Walk, step: Step, tree: Tree, found: readonly Found[]): void {
  for (const { use, taints, offset, end } of found) add(walk, use, taints, step, tree.locate(offset, end - offset));
}

/** The environment of a step as a shell starts with it. */
function environment(walk: Walk, step: Step, look: Look): Map<string, Held> {
  const variables = new Map<string, Held>();
  for (const [name, taints] of walk.exported) variables.set(name, { taints });
  for (const [name, { text }] of step.env) {
    const taints = taintsOfText(text, look);
    variables.set(name, taints.length > 0 ? { taints } : { taints, text });
  }
  return variables;
}

function runScript(walk: Walk, step: Step, tree: Tree, look: Look): ReadonlyMap<string, Taints> {
  const text = tree.string() ?? "";
  const here = walk.record.agents.filter(({ agent }) => agent.step === step);
  const shell = step.tree.get("shell")?.string() ?? "bash";
  if (INTERPRETED.test(shell)) return named(walk, step, text, look);
  const flow = flowThrough(text, environment(walk, step, look), {
    files: walk.files,
    expressions: (part) => taintsOfText(part, look),
    agentOf: ({ name }) => agentNamed(here, name)?.id,
  });
  if (flow === undefined) return new Map();
  addFound(walk, step, tree, flow.found);
  for (const [name, taints] of flow.exported) walk.exported.set(name, join(walk.exported.get(name) ?? NONE, taints));
  return lowered(flow.outputs);
}

const lowered = (outputs: ReadonlyMap<string, Taints>): ReadonlyMap<string, Taints> =>
  new Map([...outputs].map(([name, taints]) => [name.toLowerCase(), taints]));

function agentNamed(agents: readonly AgentOfJob[], name: string): AgentOfJob | undefined {
  const command = name.split("/").at(-1) ?? "";
  return agents.find(({ agent: { entry } }) => entry.cli?.includes(command) || entry.packages?.includes(name));
}

/** A script of another language that names variables which hold answers: what it makes of them is not followed. */
function named(walk: Walk, step: Step, text: string, look: Look): ReadonlyMap<string, Taints> {
  const held = [...environment(walk, step, look)].flatMap(([name, { taints }]) => (text.includes(name) ? taints : []));
  const taints = lessSure(
    held.map((taint) => ({ ...taint, checked: taint.checked === "no" ? ("declared" as const) : taint.checked })),
    "possible",
  );
  return taints.length > 0 && text.includes("GITHUB_OUTPUT") ? new Map([["*", join(taints)]]) : new Map();
}

function githubScript(walk: Walk, step: Step, look: Look): ReadonlyMap<string, Taints> {
  const value = step.with.get("script");
  if (value?.tree === undefined) return new Map();
  const env = environment(walk, step, look);
  const flow = jsFlow(value.tree.string() ?? "", {
    env: (name) => {
      const held = env.get(name);
      return held === undefined ? NONE : join(held.taints, held.text === undefined ? NONE : walk.files.read(held.text));
    },
    files: walk.files,
    thread: walk.thread,
  });
  addFound(walk, step, value.tree, flow.found);
  for (const [name, taints] of flow.exported) walk.exported.set(name, taints);
  const result = join(...flow.outputs.values());
  return new Map([...lowered(flow.outputs), ...(result.length > 0 ? [["result", result] as const] : [])]);
}

/** Steps that move files between jobs, or bring in clean ones. */
function moved(walk: Walk, step: Step): void {
  const path = step.with.get("path")?.text ?? "";
  if (step.uses !== undefined && checksOut(step.uses)) walk.files.write(path, NONE);
  if (uploads(step.uses)) {
    const read = path.split("\n").map((line) => walk.files.read(line));
    const taints = through(join(...read, lessSure(walk.workspace, "likely")), "artifact");
    if (taints.length > 0) walk.artifacts.push({ name: step.with.get("name")?.text ?? "artifact", taints });
  }
  if (downloads(step.uses)) {
    const taints = walk.around.fetched(step);
    // NOTE: which of the files beside it were in the artifact is not known.
    add(walk, "data", taints, step, step.location);
    if (taints.length > 0) walk.files.write(path, normal(path) === "" ? lessSure(taints, "possible") : taints);
  }
}

/** What the agents of a step are told by others, and what they leave. */
function ofAgents(walk: Walk, step: Step, index: number, look: Look): ReadonlyMap<string, Taints> {
  let outputs: ReadonlyMap<string, Taints> = new Map();
  for (const one of walk.record.agents.filter((agent) => agent.index === index)) {
    const own = [ownTaint(one)];
    if (step.uses !== undefined) {
      for (const value of step.with.values()) {
        const taints = taintsOfText(value.text, look).filter((taint) => taint.agent !== one.id);
        if (taints.length > 0)
          walk.uses.push({ use: "prompt", taints, step, location: value.tree?.location, reader: one.id });
      }
      outputs = leftByAction(one, step, walk.files);
    }
    if (writesFiles(one, step)) {
      const file = through(lessSure(own, "likely"), "file");
      walk.workspace = join(walk.workspace, file);
      const told = [step.run?.string() ?? "", ...[...step.with.values(), ...step.env.values()].map(({ text }) => text)];
      walk.files.mention(told.join("\n"), file);
    }
    if (writesThread(one, step)) walk.thread = join(walk.thread, through(lessSure(own, "likely"), "thread"));
  }
  return outputs;
}

function ofStep(walk: Walk, step: Step, index: number): void {
  const look = lookOf(walk, step);
  for (const { tree } of step.conditions)
    add(walk, "gate", gateOfCondition(tree.string() ?? "", look), step, tree.location);
  for (const { text, tree } of step.env.values()) add(walk, "data", taintsOfText(text, look), step, tree?.location);
  const outputs = new Map<string, Taints>();
  const keep = (more: ReadonlyMap<string, Taints>): void => {
    for (const [name, taints] of more) outputs.set(name, join(outputs.get(name) ?? NONE, taints));
  };
  if (step.run !== undefined) {
    interpolated(walk, step, step.run, look);
    keep(runScript(walk, step, step.run, look));
  }
  for (const name of SCRIPT_INPUTS) {
    const tree = step.with.get(name)?.tree;
    if (tree && step.uses !== undefined && step.action === undefined) interpolated(walk, step, tree, look);
  }
  if (/^actions\/github-script@/i.test(step.uses ?? "")) keep(githubScript(walk, step, look));
  moved(walk, step);
  keep(ofAgents(walk, step, index, look));
  walk.outputs.set(step, outputs);
}

/** Outputs of a composite action, by what its own steps left. */
function ofAction(walk: Walk, step: Step): void {
  const { action } = step;
  const inner = action && walk.record.job.steps.find((one) => one.frame === action.frame);
  if (action === undefined || inner === undefined) return;
  const look = { ...lookOf(walk, inner), input: (): Taints => NONE };
  const outputs = new Map<string, Taints>();
  for (const { key, value } of action.outputs?.entries() ?? []) {
    const taints = taintsOfText(value.get("value")?.string() ?? "", look);
    if (taints.length > 0) outputs.set(key.toLowerCase(), taints);
  }
  walk.outputs.set(step, outputs);
}

/** Follows what agents wrote through the steps of one job. */
export function flowOfJob(record: JobRecord, around: Around, isInRepository: (path: string) => boolean): JobFlow {
  const walk: Walk = {
    record,
    around,
    files: filesOfJob(isInRepository),
    uses: [],
    artifacts: [],
    outputs: new Map(),
    exported: new Map(),
    thread: NONE,
    workspace: NONE,
  };
  const { job } = record;
  const condition = job.tree.get("if");
  add(
    walk,
    "gate",
    gateOfCondition(condition?.string() ?? "", lookOf(walk, undefined)),
    undefined,
    condition?.location,
  );
  const open: Step[] = [];
  job.steps.forEach((step, index) => {
    // NOTE: the steps of an action stand behind it; when another list goes on, it has its outputs.
    for (let last = open.at(-1); last?.action && !isInside(job.steps, last, step); last = open.at(-1)) {
      ofAction(walk, last);
      open.pop();
    }
    ofStep(walk, step, index);
    if (step.action !== undefined) open.push(step);
  });
  for (const step of open.toReversed()) ofAction(walk, step);
  return {
    uses: walk.uses,
    artifacts: walk.artifacts,
    step: (id, output) => stepOutputs(walk, job.steps[0], id, output),
  };
}

/** Whether a step stands in the action, or in one that the action uses. */
function isInside(steps: readonly Step[], action: Step, step: Step): boolean {
  const frames = new Set(action.action ? [action.action.frame] : []);
  for (const one of steps) if (one.action && frames.has(one.frame)) frames.add(one.action.frame);
  return frames.has(step.frame);
}
