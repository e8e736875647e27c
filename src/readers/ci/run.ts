import type { Cause } from "../../catalog/events.ts";
import type { Context, Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";

/** What a product of any CI system is read from: a step, its inputs, its environment, and the run that it stands in. */

/** One credential that an expression names. */
export interface CredentialRef {
  readonly id: string;
  /** The name as it stands in the expression: a secret's name, `GITHUB_TOKEN`, `<step>.token`. */
  readonly name: string;
  readonly certain: boolean;
}
/** A text of the workflow, with the credentials that it carries and what is known of it. */
export interface Value {
  readonly text: string;
  readonly tree: Tree | undefined;
  readonly refs: readonly CredentialRef[];
  /** Where the text itself stands, when this value only names an input or a variable. */
  readonly source?: Tree | undefined;
}
export type Values = ReadonlyMap<string, Value>;

/** One way in which a run comes about: an event, its action, and whether the head lies in a fork. */
export interface TriggerContext {
  readonly context: Context;
  readonly event: string;
  readonly action?: string;
  readonly fork: boolean;
  /** The lowest standing that can cause it; nobody's for a schedule, the caller's for a reusable workflow. */
  readonly causedBy: Cause;
  /** A label was applied; an issue form may do that for anyone. */
  readonly labelled: boolean;
  readonly secrets: boolean;
  readonly tokenCap: "write" | "read";
  readonly location: Location;
  /** The catalog does not know the event. */
  readonly unknown?: boolean;
}

/** A script that is put together from what stands in the file, as the system's shell gets it. */
export interface ScriptText {
  readonly text: string;
  /** The place of a span of the text; `name` is what is looked for in it. */
  readonly place: (offset: number, end: number, name: string) => Location;
  /** The shell or interpreter that runs it. */
  readonly shell: string;
  /** The folder that it starts in, as it is written; empty for that of the repository. */
  readonly folder: string;
}

/** One step as far as an agent that runs in it is concerned. */
export interface CommandStep {
  readonly tree: Tree;
  /** The action that the step uses, where the system has such. */
  readonly uses: string | undefined;
  readonly run: Tree | undefined;
  /** Set where the commands are no single value of the file; it counts in place of `run`. */
  readonly script?: ScriptText;
  readonly with: Values;
  readonly env: Values;
  /** Inputs of the action or workflow that the step is written in. */
  readonly inputs: Values;
  /** Line of source behind the `uses:` value: the version comment of a pin stands there. */
  readonly comment: string;
  readonly actionName: string | undefined;
  readonly location: Location;
}
