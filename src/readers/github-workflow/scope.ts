import type { Condition } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import type { Builder } from "../builder.ts";
import type { AgentStep } from "../ci/agents/agent.ts";
import type { CommandStep, CredentialRef, TriggerContext, Values } from "../ci/run.ts";
import type { Repository } from "../reader.ts";
import type { TokenScopes } from "./permissions.ts";

/** What is known of a workflow that a compiler wrote, beyond what its text says by itself. */
export interface Dialect {
  /** The agents that a step of the job runs. */
  readonly agentsOf: (job: JobScope, step: Step) => readonly AgentStep[];
  /** Whether the compiler wrote the step itself: it cleans up, runs nothing that an agent can change, and says nothing of the workflow. */
  readonly isOwn: (step: Step) => boolean;
  /** Whether the compiler wrote the step, perhaps with values of the workflow in it: it does nothing to others than the run. */
  readonly isWritten: (step: Step) => boolean;
  /** What such a step proves; `undefined` for every other step. */
  readonly outcome: (step: Step, context: TriggerContext) => StepOutcome | undefined;
}

/** What it takes that a step passes, and that an output of it is a value. */
export interface StepOutcome {
  readonly passes: Condition;
  readonly output: (name: string, value: string) => Condition | undefined;
}

/** Calls of workflows that may still be followed, and how many were allowed in what. */
export interface CallBudget {
  calls: number;
  readonly given: number;
  readonly limit: string;
}

/** Everything that is fixed when one workflow file is read for one caller. */
export interface WorkflowScope {
  readonly builder: Builder;
  readonly repository: Repository;
  readonly file: string;
  readonly source: string;
  readonly root: Tree;
  /** Stands before every node id of this instance; empty for a workflow that is not called. */
  readonly prefix: string;
  /** Computed when first asked for: most jobs run no agent, and nobody asks. */
  readonly contexts: () => readonly TriggerContext[];
  readonly inputs: Values;
  /** Secrets by the name used here; `undefined` map means the repository's own store. */
  readonly secrets: ReadonlyMap<string, readonly CredentialRef[]> | undefined;
  readonly cap: TokenScopes | undefined;
  readonly caller: string | undefined;
  /** Workflow files from the one that was started to this one. */
  readonly callers: readonly string[];
  /** The jobs that were read, for what flows between them. */
  readonly jobs: JobRecord[];
  /** Calls that may still be followed, over all of them. */
  readonly budget: CallBudget;
  /** Set for a compiled workflow, and how one that is called would be read. */
  readonly dialect?: Dialect | undefined;
  readonly dialectOf?: (source: SourceFile) => Dialect;
  /** Set where the jobs are asked for their steps alone: what those run and do is not looked for. */
  readonly stepsOnly?: true;
  /** Set where no agent leads to any job: who starts one that runs none, and what it does by itself, is not asked. */
  readonly unled?: boolean;
  /** The jobs to be read; all when it is not set. */
  readonly only?: ((job: Tree) => boolean) | undefined;
}

/** One list of steps: that of the job, or that of one use of a composite action. Step ids are known inside it alone. */
export interface StepFrame {
  readonly workflow: WorkflowScope;
  /** Credentials that are outputs of its steps, by step id. */
  readonly outputs: Map<string, readonly CredentialRef[]>;
}

/** An `if:`, with what it can see where it stands. */
export interface StepCondition {
  readonly tree: Tree;
  readonly inputs: Values;
  readonly env: Values;
  readonly frame: StepFrame;
}

/** One step, after composite actions of the repository have been taken apart. */
export interface Step extends CommandStep {
  readonly id: string | undefined;
  /** Those of the composite actions around it first. */
  readonly conditions: readonly StepCondition[];
  readonly frame: StepFrame;
  /** Whether the job goes on when the step fails, by its own `continue-on-error` or by one around it. */
  readonly tolerated: boolean;
  /** The minutes after which it is ended, by its own `timeout-minutes` and by those around it, as written. */
  readonly timeouts: readonly string[];
  /** The composite action that the step uses: its own steps follow in the list. */
  readonly action:
    | { readonly frame: StepFrame; readonly outputs: Tree | undefined; readonly inputs: Values }
    | undefined;
}

/** What is known of the job that a step belongs to. */
export interface JobScope {
  readonly workflow: WorkflowScope;
  readonly id: string;
  readonly name: string;
  readonly tree: Tree;
  readonly env: Values;
  readonly environment: string | undefined;
  readonly scopes: TokenScopes;
  readonly token: CredentialRef;
  readonly steps: readonly Step[];
  /** Credentials that are outputs of steps, by step id. */
  readonly outputs: Map<string, readonly CredentialRef[]>;
  readonly startConditions: (context: TriggerContext) => readonly Condition[];
}

/** An agent of a job, with its node and the place of its step in the job. */
export interface AgentOfJob {
  readonly id: string;
  readonly index: number;
  readonly agent: AgentStep;
}
/** A job as it was read, for what flows between jobs. */
export interface JobRecord {
  readonly job: JobScope;
  readonly agents: readonly AgentOfJob[];
}
