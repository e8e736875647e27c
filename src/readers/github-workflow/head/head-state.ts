import type { Condition, Location } from "../../../graph/model.ts";
import type { AgentStep } from "../../ci/agents/agent.ts";
import type { TriggerContext } from "../../ci/run.ts";
import type { JobScope, Step } from "../scope.ts";
import { OF_PULLS } from "./compiled-script.ts";
import { type HeadRef, headRef, isRefused, meetsOutsiders, repositoryKind } from "./head-ref.ts";
import { type ScriptAct, scriptActs } from "./head-script.ts";
import { type InstructionCheck, instructionCheck } from "./instruction-check.ts";

/** The head of an outsider's pull request, where an agent starts in it. */
export interface Head {
  readonly ref: HeadRef;
  readonly location: Location;
  /** The step that put it there, and how many steps came before it. */
  readonly step: Step;
  readonly before: number;
  /** Paths that were put back or removed since. */
  readonly restored: readonly string[];
  readonly checks: readonly { readonly check: InstructionCheck; readonly step: Step }[];
}

interface Standing extends Head {
  readonly folder: string;
  readonly text: string;
}

const clean = (folder: string): string => folder.replace(/^\.\/|\/+$/g, "").replace(/^\.$/, "");
const isCheckout = (step: Step): boolean => /(?:^|\/)checkout@/i.test(step.uses ?? "");

/** The texts behind the outputs of a step or of a job of the workflow. */
function sourcesOf(job: JobScope): (id: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  const textOf = (id: string): string | undefined => {
    const step = job.steps.find((one) => one.id === id);
    const own = step && [
      step.run?.string(),
      step.with.get("script")?.text,
      ...[...step.env.values()].map(({ text }) => text),
    ];
    const other = job.workflow.root.at("jobs", id);
    const scripts = (other?.get("steps")?.items() ?? []).flatMap((one) => [
      one.get("run")?.string(),
      one.at("with", "script")?.string(),
    ]);
    return own === undefined && other === undefined ? undefined : [...(own ?? []), ...scripts].join("\n");
  };
  return (id) => {
    if (!known.has(id)) known.set(id, textOf(id));
    return known.get(id);
  };
}

// Inputs that choose the folder an agent starts in: https://github.com/openai/codex-action/blob/main/action.yml
const FOLDERS = ["working-directory", "working_directory", "cwd"];
const CODEX_FOLDER = /(?:^|\s)(?:--cd|-C)[ =]["']?([\w./-]+)/;

/** The folder that the agent starts in; `undefined` when the files do not tell. */
function folderOf({ step, entry }: AgentStep): string | undefined {
  const given =
    step.tree.get("working-directory")?.string() ?? FOLDERS.map((name) => step.with.get(name)?.text).find(Boolean);
  const [, chosen] = (entry.id.startsWith("codex") ? CODEX_FOLDER.exec(step.run?.string() ?? "") : undefined) ?? [];
  const folder = clean(chosen ?? given ?? "");
  return folder.startsWith("/") || /[$`]/.test(folder) ? undefined : folder;
}

/** True wherever the event comes with a pull request. */
const WITH_PULL = /^\s*github\.event\.pull_request \|\| github\.event\.issue\.pull_request\s*(?:$|\|\|)/;

/** A step that always runs, or runs when the other one does, undoes what that one did. */
const undoes = (later: Step, earlier: Step, event: string): boolean => {
  const asked = [
    ...earlier.conditions.map(({ tree }) => tree.string()),
    // NOTE: what runs when the other one did its work undoes it, too.
    ...(earlier.id === undefined ? [] : [`steps.${earlier.id}.outcome == 'success'`]),
  ];
  return later.conditions.every(
    ({ tree }) => asked.includes(tree.string()) || (OF_PULLS.test(event) && WITH_PULL.test(tree.string() ?? "")),
  );
};

const isBelow = (folder: string, above: string): boolean =>
  above === "" || folder === above || folder.startsWith(`${above}/`);

/** LIMIT: checkouts that may each be the last one; of more, the last ones count. */
const MAX_HEADS = 20;
const ACTS = new WeakMap<Step, readonly ScriptAct[]>();

interface Walk {
  readonly context: TriggerContext;
  readonly sourceOf: (id: string) => string | undefined;
  heads: readonly Standing[];
}

function put(walk: Walk, step: Step, before: number, folder: string, ref: HeadRef | undefined, text: string): void {
  const kept = walk.heads.filter(
    (head) => head.step === step || !isBelow(head.folder, folder) || !undoes(step, head.step, walk.context.event),
  );
  if (ref === undefined) {
    walk.heads = kept;
    return;
  }
  const location = step.with.get("ref")?.tree?.location ?? step.with.get("repository")?.tree?.location ?? step.location;
  walk.heads = [...kept.slice(1 - MAX_HEADS), { folder, text, ref, location, step, before, restored: [], checks: [] }];
}

/** Says whether the job goes on: the action refuses some heads. */
function checkOut(walk: Walk, step: Step, before: number): boolean {
  const kind = repositoryKind(step.with.get("repository")?.text, walk.sourceOf);
  const text = step.with.get("ref")?.text.trim() ?? "";
  const ref = kind === "other" ? undefined : headRef(text, kind === "head", walk.context, walk.sourceOf);
  if (ref !== undefined && isRefused(step, walk.context)) return step.tolerated || step.conditions.length > 0;
  put(walk, step, before, clean(step.with.get("path")?.text ?? ""), ref, text);
  return true;
}

function apply(walk: Walk, step: Step, before: number, found: ScriptAct): void {
  if (found.kind === "take") {
    if (found.on?.test(walk.context.event) === false) return;
    const ref = headRef(found.ref, found.ofFork, walk.context, walk.sourceOf);
    put(walk, step, before, found.folder, ref, found.ref);
    return;
  }
  walk.heads = walk.heads.map((head) =>
    head.folder === found.folder && undoes(step, head.step, walk.context.event)
      ? { ...head, restored: [...head.restored, ...found.paths] }
      : head,
  );
}

function look(walk: Walk, step: Step): void {
  walk.heads = walk.heads.map((head) => {
    const check = instructionCheck(step, head.text);
    return check === undefined ? head : { ...head, checks: [...head.checks, { check, step }] };
  });
}

/** The heads of outsiders' pull requests in which an agent starts, for one context after the other. */
export function headsOf(job: JobScope, agent: AgentStep, index: number): (context: TriggerContext) => readonly Head[] {
  const sourceOf = sourcesOf(job);
  const folder = folderOf(agent);
  const names = agent.entry.cli ?? [];
  const actsOf = (step: Step): readonly ScriptAct[] => {
    const acts = ACTS.get(step) ?? scriptActs(step, sourceOf, () => false);
    ACTS.set(step, acts);
    return acts;
  };
  const isAgent = (name: string): boolean => names.includes(name.split("/").at(-1) ?? "");
  const steps = job.steps.slice(0, index + 1).map((step, before) => ({
    step,
    before,
    acts: before === index ? scriptActs(step, sourceOf, isAgent) : actsOf(step),
  }));
  return (context) => {
    if (folder === undefined || !meetsOutsiders(context)) return [];
    const walk: Walk = { context, sourceOf, heads: [] };
    for (const { step, before, acts } of steps) {
      if (isCheckout(step) && !checkOut(walk, step, before)) return [];
      for (const found of acts) apply(walk, step, before, found);
      if (walk.heads.length > 0) look(walk, step);
    }
    const around = walk.heads.filter((head) => isBelow(folder, head.folder));
    const nearest = Math.max(0, ...around.map((head) => head.folder.length));
    return around.filter((head) => head.folder.length === nearest);
  };
}

/** A check that stops nobody for certain, as a statement of the path. */
export function checkProof({ check, step }: Head["checks"][number]): Condition {
  const why =
    check.looksAt === "live"
      ? "It looks at the pull request as it is then, which may no longer be what was checked out."
      : "It looks for changed instruction files, but the files do not show that it sees what was checked out.";
  return {
    op: "proof",
    proof: {
      gate: "instruction-check",
      admits: check.looksAt === "live" ? ["anyone", "triager", "writer", "maintainer"] : ["writer", "maintainer"],
      strength: check.looksAt === "live" ? "weak" : "declared",
      judges: "author",
      forgeableBy: [],
      location: step.location,
      why,
    },
  };
}
