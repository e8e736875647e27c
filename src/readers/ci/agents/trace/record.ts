import type { Location } from "../../../../graph/model.ts";
import type { ShellStream, ShellWord } from "../../../../parse/shell.ts";
import type { Value, Values } from "../../run.ts";

/** What a record of a run may lack. One that lacks the tool calls tells what the agent said, and not what it did. */
export type Omitted = "prompts" | "tool arguments" | "tool results" | "tool calls";
/** `unknown`: the files do not say what the record holds. */
export type Omits = readonly Omitted[] | "unknown";

/** One record that a product makes of a run. */
export interface RunRecord {
  /** Where it is kept. A `file` stands on the machine of the run and is gone with it, unless a later step keeps it. */
  readonly kept: "log" | "summary" | "artifact" | "telemetry" | "gist" | "platform" | "file";
  readonly omits: Omits;
  readonly location: Location;
  /** What it is called, where its place alone does not say it. */
  readonly label?: string;
  /** The setting that somebody had to switch on to get it. */
  readonly by?: string;
  /** Of a file: its path as written, and the output of the step that names it. */
  readonly path?: string;
  readonly output?: string;
  /** Of a file: it is written while the agent works, and not by the product when the agent is done. */
  readonly during?: true;
  /** Whether a run that fails leaves it, too; absent where that is not known. */
  readonly afterFailure?: boolean;
}

export const FULL: Omits = [];
/** The final answer, or less: what an agent did is not in it. */
export const ANSWER: Omits = ["tool calls"];

/** A variable of the environment, where the run gets it. */
export type Variable = (name: string) => { readonly text: string; readonly location: Location } | undefined;

/** Whether a switch is on; `undefined` where only a run can tell. */
export function isOn(text: string | undefined): boolean | undefined {
  const word = text?.trim().toLowerCase() ?? "";
  if (/\$\{\{|^\$/.test(word)) return undefined;
  return !["", "0", "false", "no", "off", "none"].includes(word);
}

/** The environment of a step as a look-up. */
export function variablesOf(env: Values, location: Location): Variable {
  return (name) => {
    const value: Value | undefined = env.get(name);
    return value && { text: value.text, location: value.tree?.location ?? location };
  };
}

/** The values of an option in both spellings. */
export function optionValues(words: readonly ShellWord[], ...names: readonly string[]): readonly string[] {
  return words.flatMap(({ value }, i) => {
    const name = names.find((one) => value === one || value.startsWith(`${one}=`));
    if (name === undefined) return [];
    return [value === name ? (words[i + 1]?.value ?? "") : value.slice(name.length + 1)];
  });
}

/** The last value of an option that counts. */
export function optionValue(words: readonly ShellWord[], ...names: readonly string[]): string | undefined {
  return optionValues(words, ...names).at(-1);
}

/** Whether one of the words is the option. */
export function hasOption(words: readonly ShellWord[], ...names: readonly string[]): boolean {
  return words.some(({ value }) => names.includes(value));
}

/** What the log of the job and files hold of what a command prints, by where its stream goes. */
export function printed(
  stream: ShellStream | undefined,
  omits: Omits,
  location: Location,
  pathsOf: (word: ShellWord) => readonly string[],
): readonly RunRecord[] {
  const shows = stream === undefined || stream.shown;
  // NOTE: another command may show all of what it takes.
  const taken = stream?.taken === true && !omits.includes("tool calls");
  const log: RunRecord = { kept: "log", omits: shows ? omits : taken ? "unknown" : ANSWER, location };
  const files = (stream?.files ?? []).flatMap(pathsOf);
  return [log, ...files.map((path): RunRecord => ({ kept: "file", omits, location, path, during: true }))];
}

/** Files in which the product keeps every session, in the folder of whoever runs it. */
export function sessionFiles(path: string, location: Location): RunRecord {
  return { kept: "file", omits: FULL, location, path, during: true, label: "session files" };
}
