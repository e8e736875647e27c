import { ACCESSES, type Access, STANDINGS, type Standing } from "../graph/model.ts";
import { data } from "./gh-aw.generated.ts";

export interface OutputReach {
  readonly resource: string;
  readonly access: Access;
}
/** What one kind of safe output does. */
export interface OutputEntry {
  readonly max: number;
  /** While it is limited to the thread that started the run; `undefined` where no thread limits it. */
  readonly own: readonly OutputReach[] | undefined;
  readonly any: readonly OutputReach[];
  /** On any thread, while a list says what it may be given. */
  readonly listed: readonly OutputReach[] | undefined;
  readonly unsure: boolean;
}

interface Row {
  readonly max: number;
  readonly own?: readonly { readonly resource: string; readonly access: string }[];
  readonly any: readonly { readonly resource: string; readonly access: string }[];
  readonly listed?: readonly { readonly resource: string; readonly access: string }[];
  readonly unsure?: boolean;
}

const reachOf = (rows: Row["any"]): readonly OutputReach[] =>
  rows.map(({ resource, access }) => ({ resource, access: ACCESSES.find((known) => known === access) ?? "write" }));
const OUTPUTS: ReadonlyMap<string, OutputEntry> = new Map(
  Object.entries<Row>(data.outputs).map(([name, { max, own, any, listed, unsure }]) => [
    name,
    { max, own: own && reachOf(own), any: reachOf(any), listed: listed && reachOf(listed), unsure: unsure === true },
  ]),
);

/** The kind of safe output by the name that a compiled workflow gives it. */
export function safeOutput(name: string): OutputEntry | undefined {
  return OUTPUTS.get(name);
}

const has = (list: readonly string[], item: string): boolean => list.includes(item);
/** Whether a key under `safe-outputs:` sets something up and is no output. */
export const isOutputSetting = (key: string): boolean => has(data.settings, key);
/** Whether a key under `on:` sets up the workflow and is no event. */
export const isTriggerSetting = (key: string): boolean => has(data["trigger-settings"], key);
/** Whether the check of roles lets the event through without asking. */
export const isSafeEvent = (event: string): boolean => has(data["safe-events"], event);
/** Whether the compiler adds the check of roles because of the event. */
export const isAskedEvent = (event: string): boolean => has(data["asked-events"], event);
/** Whether the secret is one that is only used where somebody has set it. */
export const isOptionalSecret = (name: string): boolean => has(data["optional-secrets"], name.toUpperCase());

const ROLES: ReadonlyMap<string, string> = new Map(Object.entries(data.roles));
/** The standings that hold one of the roles by exact name; a role nobody knows is nobody's. */
export function roleHolders(roles: readonly string[]): readonly Standing[] {
  const held = roles.map((role) => ROLES.get(role.trim().toLowerCase()));
  // NOTE: whoever may read has no standing; so anyone gets through, and everyone above has a name of their own.
  return held.includes("anyone") ? STANDINGS : STANDINGS.filter((standing) => held.includes(standing));
}

export const DEFAULT_ROLES: readonly string[] = data["default-roles"];
export const DEFAULT_COMMANDS: readonly string[] = data["default-commands"];
export const COMMAND_EVENTS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(data["command-events"]));
export const LABEL_EVENTS: readonly string[] = data["label-events"];
