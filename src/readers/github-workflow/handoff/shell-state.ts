import type { CompoundList, ParsedScript, Function as ShellFunction } from "unbash";
import type { UnwrappedCommand } from "../../../parse/shell.ts";
import type { Files } from "./files.ts";
import { asVerdict, join, NONE, type Taints } from "./taint.ts";

/** How a step uses what an agent wrote. */
export type UsedAs = "code" | "prompt" | "gate" | "argument" | "data";
/** One use, with its place in the script. */
export interface Found {
  readonly use: UsedAs;
  readonly taints: Taints;
  readonly offset: number;
  readonly end: number;
}
/** What a variable holds; `text` is absent where the files do not tell. */
export interface Held {
  readonly taints: Taints;
  readonly text?: string;
}
export type Variables = Map<string, Held>;
/** A piece of what a command prints. */
export interface Piece {
  readonly text: string;
  readonly taints: Taints;
}
/** Runs the script of a `$(…)`, and gives what it prints. */
export type Capture = (script: ParsedScript | undefined, flow: Flow) => Taints;
/** Runs a script of the repository with the words it is given, and gives what it prints. */
export type Enter = (
  script: CalledScript,
  words: readonly Held[],
  flow: Flow,
  at: { readonly pos: number; readonly end: number },
) => readonly Piece[];
/** A shell script of the repository; `same` where it runs in the shell that calls it. */
export interface CalledScript {
  readonly text: string;
  readonly same: boolean;
  /** How many of the command's words are given to it. */
  readonly words: number;
}
/** What a script runs in. */
export interface Setting {
  readonly files: Files;
  /** The script of the repository that a command runs. */
  readonly script: (command: UnwrappedCommand) => CalledScript | undefined;
  /** A command starts a run elsewhere: its words, with what they owe to agents, and what it is fed. */
  readonly send: (words: readonly { readonly text: string; readonly taints: Taints }[], fed: Taints) => void;
  /** What lies in artifacts of that name; `own` for those of this very run. */
  readonly fetched: (wanted: string | undefined, own: boolean) => Taints;
  /** What an Actions expression inside of a text owes to agents. */
  readonly expressions: (text: string) => Taints;
  /** The agent that a command of the step is. */
  readonly agentOf: (command: UnwrappedCommand) => string | undefined;
}
/** One shell while its script is walked. */
export interface Flow extends Setting {
  readonly variables: Variables;
  readonly functions: Map<string, ShellFunction["body"] | CompoundList>;
  readonly outputs: Map<string, Taints>;
  readonly exported: Map<string, Taints>;
  readonly found: Found[];
  readonly restore: (text: string) => string;
  /** What decided that the script came here. */
  readonly control: Taints;
  readonly budget: { commands: number; scripts: number };
  /** Variables that a script which is called has, too. */
  readonly passed: Set<string>;
  readonly depth: number;
  readonly capture: Capture;
  readonly enter: Enter;
}

/** The same shell on a branch or in a shell of its own. */
export function branch(flow: Flow, control: Taints = NONE, variables: Variables = new Map(flow.variables)): Flow {
  return { ...flow, variables, control: join(flow.control, control), depth: flow.depth + 1 };
}

/** LIMIT: variables of one script that are followed. */
const MAX_VARIABLES = 400;

/** Gives a variable a value. */
export function hold(flow: Flow, name: string, held: Held): void {
  if (flow.variables.size < MAX_VARIABLES || flow.variables.has(name)) flow.variables.set(name, held);
}

/** What is written here, with what decided that it is. */
export function colored(flow: Flow, taints: Taints): Taints {
  return flow.control.length === 0 ? taints : join(taints, asVerdict(flow.control));
}

/** The variables after branches of which any one may have been taken. */
export function rejoin(flow: Flow, ends: readonly Variables[]): void {
  const names = new Set(ends.flatMap((end) => [...end.keys()]));
  for (const name of names) {
    const before = flow.variables.get(name);
    if (before !== undefined && ends.every((end) => end.get(name) === before)) continue;
    const held = ends.map((end) => end.get(name) ?? { taints: NONE });
    const [first] = held;
    const same = first?.text !== undefined && held.every(({ text }) => text === first.text);
    const taints = join(...held.map((one) => one.taints));
    flow.variables.set(name, same && first?.text !== undefined ? { taints, text: first.text } : { taints });
  }
}

/** Remembers a use, unless nothing of an agent takes part in it. */
export function note(
  flow: Flow,
  use: UsedAs,
  taints: Taints,
  at: { readonly pos: number; readonly end: number },
): void {
  if (taints.length > 0 && flow.found.length < 1_000) flow.found.push({ use, taints, offset: at.pos, end: at.end });
}
