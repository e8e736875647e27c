import type { Location } from "../../../graph/model.ts";
import type { Step, WorkflowScope } from "../scope.ts";
import type { UsedAs } from "./shell-state.ts";
import type { Taints } from "./taint.ts";

/** One place where a job uses what an agent wrote. `step` is absent where the job as a whole depends on it. */
export interface Use {
  readonly use: UsedAs;
  readonly taints: Taints;
  readonly location: Location | undefined;
  readonly step: Step | undefined;
  /** For an agent that reads it: nobody hands text to itself. */
  readonly reader?: string;
}
/** Files that a job keeps for others. */
export interface Artifact {
  readonly name: string;
  readonly taints: Taints;
}
/** A run of another workflow that a fixed step starts, and what it is told there: by name, `*` where names are not known. */
export interface Sent {
  /** The workflow by its file or name; for a `repository_dispatch` the type of the event. */
  readonly to: string;
  readonly event: "workflow_dispatch" | "repository_dispatch";
  readonly told: ReadonlyMap<string, Taints>;
}
/** What one job does with what agents wrote, and what it hands on. */
export interface JobFlow {
  readonly uses: readonly Use[];
  readonly artifacts: readonly Artifact[];
  readonly sent: readonly Sent[];
  readonly step: (id: string, output: string | undefined) => Taints;
}

/** Whether two jobs stand in one run of one workflow file. */
export const isSameRun = (a: WorkflowScope, b: WorkflowScope): boolean => a.file === b.file && a.prefix === b.prefix;
