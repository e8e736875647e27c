import { downloads, SCRIPT_INPUTS, uploads } from "../../../catalog/agent-outputs.ts";
import { checksOut } from "../../../catalog/steps.ts";
import type { JobRecord, Step } from "../scope.ts";
import { dispatched } from "./dispatches.ts";
import { gateOfCondition, type Look, taintsOfText } from "./expressions.ts";
import { filesOfJob, normal } from "./files.ts";
import { type Around, add, lookOf, stepOutputs, type Walk } from "./job-walk.ts";
import type { JobFlow } from "./record.ts";
import { leftByAction, ownTaint, writesFiles, writesThread } from "./sources.ts";
import { githubScript, interpolated, runScript } from "./step-scripts.ts";
import { join, lessSure, NONE, type Taints, through } from "./taint.ts";

/** Steps that move files between jobs, or bring in clean ones. */
function moved(walk: Walk, step: Step): void {
  const path = step.with.get("path")?.text ?? "";
  if (step.uses !== undefined && checksOut(step.uses)) walk.files.write(path, NONE);
  if (uploads(step.uses)) {
    const read = path.split("\n").flatMap((line) => [walk.files.read(line), walk.files.within(line)]);
    const taints = through(join(...read, lessSure(walk.workspace, "likely")), "artifact");
    if (taints.length > 0) walk.artifacts.push({ name: step.with.get("name")?.text ?? "artifact", taints });
  }
  if (downloads(step.uses)) {
    const wanted = step.with.get("name")?.text ?? step.with.get("pattern")?.text;
    const isOther =
      !/^actions\//i.test(step.uses ?? "") || /workflow_run\.id\b/.test(step.with.get("run-id")?.text ?? "");
    const taints = walk.around.fetched({ wanted, from: isOther ? "other" : "own" });
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
  dispatched(walk, step, look);
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
    sent: [],
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
    sent: walk.sent,
    step: (id, output) => stepOutputs(walk, job.steps[0], id, output),
  };
}

/** Whether a step stands in the action, or in one that the action uses. */
function isInside(steps: readonly Step[], action: Step, step: Step): boolean {
  const frames = new Set(action.action ? [action.action.frame] : []);
  for (const one of steps) if (one.action && frames.has(one.frame)) frames.add(one.action.frame);
  return frames.has(step.frame);
}
