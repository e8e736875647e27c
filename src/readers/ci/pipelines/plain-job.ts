import type { Condition, Location } from "../../../graph/model.ts";
import type { Tree } from "../../../parse/tree.ts";
import type { Builder } from "../../builder.ts";
import type { Repository } from "../../reader.ts";
import type { HeldCredential } from "../agents/agent.ts";
import type { CommandStep, Values } from "../run.ts";
import { addJob, type PipelineJob, type Starter } from "./add-job.ts";
import { commandText, type Shape } from "./command-text.ts";
import type { Keeping } from "./keeping.ts";
import { namedEnvironment } from "./named-environment.ts";
import { type Store, storeCredential, usedAsToken } from "./store-credential.ts";
import { variablesIn } from "./variable-names.ts";

/** A CI system of which the files say what runs, and its settings who may start it. */
export interface System {
  readonly builder: Builder;
  readonly repository: Repository;
  readonly store: Store;
  /** Variables of the system itself. */
  readonly given: (name: string) => boolean;
  /** Variables from which the system's own command lines and git take a token. */
  readonly tokens: RegExp;
  /** Whether each step has an environment of its own, in place of the job's. */
  readonly apart?: boolean;
  readonly shown?: (text: string) => string;
}
/** A variable and its value, as an entry of a map is. */
export interface Variable {
  readonly key: string;
  readonly value: Tree;
}
/** One step with commands. */
export interface PlainStep {
  readonly tree: Tree;
  readonly lines: readonly Tree[];
  /** Variables that the file gives a value, the ones that count most last. */
  readonly variables: readonly Variable[];
  /** Variables that are filled from the store by the name that stands there. */
  readonly filled?: readonly Variable[];
  readonly location: Location;
  readonly shape?: Shape;
}
/** One job of such a system. */
export interface PlainJob {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly location: Location;
  readonly steps: readonly PlainStep[];
  /** What must be so, or who must say yes, before it runs. */
  readonly conditions: readonly Condition[];
  readonly context: string;
  /** Asked for when an agent runs in it. */
  readonly given?: () => readonly HeldCredential[];
  readonly certain?: boolean;
  readonly keeping: Keeping;
}

const NONE: Values = new Map();

/** Whoever the settings of the system let start it: no file names them, so that no gate and no rule takes them for somebody. */
const UNKNOWN: Starter = {
  id: "principal:not-in-the-files",
  label: "whoever the settings of the CI system let start it",
  standing: "unknown",
};

/** A place where a person must say yes, which the file names and the settings fill in. */
export function declaredGate(gate: string, why: string, location: Location): Condition {
  return {
    op: "proof",
    proof: { gate, admits: [], strength: "declared", judges: "approver", forgeableBy: [], location, why },
  };
}

function commandStep(system: System, step: PlainStep, job: PlainJob, own: PlainStep["lines"]): CommandStep {
  const { store, given, shown } = system;
  const env = namedEnvironment({
    entries: step.variables,
    filled: step.filled ?? [],
    lines: own,
    store,
    given,
    certain: job.certain ?? true,
    ...(shown ? { shown } : {}),
  });
  return {
    tree: step.tree,
    uses: undefined,
    run: undefined,
    script: commandText(step.lines, step.location, { ...(shown ? { shown } : {}), ...step.shape }),
    with: NONE,
    env,
    inputs: NONE,
    comment: "",
    actionName: undefined,
    location: step.location,
  };
}

/** Adds a job and the agents that its commands start; says whether there are any. */
export function addPlainJob(system: System, job: PlainJob): boolean {
  const { builder, repository, store } = system;
  const all = job.steps.flatMap(({ lines }) => lines);
  const steps = job.steps.map((step) => commandStep(system, step, job, system.apart ? step.lines : all));
  const present: PipelineJob["present"] = (into, held) => {
    if (!system.tokens.test(held.name) && !system.tokens.test(held.ref.name)) return held;
    usedAsToken(into, held.ref.id, store.own?.grants);
    return { ...held, channels: [...new Set([...held.channels, "git" as const])] };
  };
  let given: PipelineJob["given"] | undefined;
  return addJob({
    builder,
    repository,
    id: job.id,
    label: job.label,
    location: job.location,
    definition: job.definition,
    ephemeral: "unknown",
    runs: [{ context: job.context, starter: UNKNOWN, conditions: job.conditions, location: job.location }],
    steps,
    keeping: job.keeping,
    get given() {
      given ??= job.given?.() ?? [];
      return given;
    },
    declare: ({ name, id }) => {
      if (!builder.has(id)) storeCredential(builder, store, name);
    },
    present,
  });
}

/** Whether any line of the job names a variable. */
export function namesVariable(job: readonly PlainStep[], name: string): boolean {
  return job.some(({ lines, variables }) =>
    [...lines, ...variables.map(({ value }) => value)].some((line) => variablesIn(line.string() ?? "").includes(name)),
  );
}
