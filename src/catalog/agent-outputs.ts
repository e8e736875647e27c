import { data } from "./agent-outputs.generated.ts";

/** What an action that runs an agent hands to the steps after it. */
export interface AgentOutputs {
  /** Outputs that hold what the model wrote. */
  readonly text?: readonly string[];
  /** Outputs and inputs that name a file of it. */
  readonly file?: readonly string[];
  readonly "file-inputs"?: readonly string[];
  /** Names of files that it always writes. */
  readonly files?: readonly string[];
}

const slug = (uses: string | undefined): string => uses?.split("@")[0]?.toLowerCase() ?? "";
const ACTIONS: Readonly<Record<string, AgentOutputs>> = data.actions;
const OPTIONS: Readonly<Record<string, readonly string[]>> = data["file-options"];

/** What the action hands on; `undefined` where the catalog does not say. */
export function agentOutputs(uses: string | undefined): AgentOutputs | undefined {
  const name = slug(uses);
  return Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
}

/** Options of a command that name the file for its answer. */
export function answerOptions(command: string): readonly string[] {
  return (Object.hasOwn(OPTIONS, command) ? OPTIONS[command] : undefined) ?? [];
}

/** Inputs and options that hold an answer to a JSON schema. */
export const SCHEMA_INPUTS: readonly string[] = data["schema-inputs"];
export const SCHEMA_OPTIONS: readonly string[] = data["schema-options"];
/** Inputs of actions that are run as a script. */
export const SCRIPT_INPUTS: readonly string[] = data["script-inputs"];

export const uploads = (uses: string | undefined): boolean => data.uploads.includes(slug(uses));
export const downloads = (uses: string | undefined): boolean => data.downloads.includes(slug(uses));
export const caches = (uses: string | undefined): boolean => data.caches.includes(slug(uses));
