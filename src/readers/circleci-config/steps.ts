import { isAgentName } from "../../catalog/agents.ts";
import type { Diagnostic } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { asVariable } from "../ci/pipelines/command-text.ts";
import type { Kept } from "../ci/pipelines/keeping.ts";
import type { PlainStep, Variable } from "../ci/pipelines/plain-job.ts";
import { tooMany } from "../ci/pipelines/too-many.ts";

/** LIMIT: commands inside each other, steps of one job with those of its commands, and characters of one value. */
const MAX_DEPTH = 10;
const MAX_STEPS = 1000;
const MAX_VALUE = 64 * 1024;

/** Parameters by name, with their values where the file tells them. */
export type Parameters = ReadonlyMap<string, string>;

// https://circleci.com/docs/guides/orchestrate/pipeline-variables/
const TEMPLATE = /<<\s*([\w.-]{1,200})\s*>>/g;

/** Templates with what is known of their values put in; what is not known is a variable of the shell. */
export function filled(text: string, parameters: Parameters): string {
  let left = MAX_VALUE;
  return text.replace(TEMPLATE, (all, name: string) => {
    const known = name.startsWith("parameters.") ? parameters.get(name.slice("parameters.".length)) : undefined;
    left -= known?.length ?? 0;
    return known !== undefined && left >= 0 ? known : asVariable(all, name);
  });
}

/** The defaults of a command or a job, under the values that it is called with. */
export function parametersOf(definition: Tree | undefined, given: Tree | undefined, outer: Parameters): Parameters {
  const values = new Map<string, string>();
  for (const { key, value } of definition?.get("parameters")?.entries() ?? []) {
    const text = value.get("default")?.string();
    if (text !== undefined) values.set(key, text);
  }
  for (const { key, value } of given?.entries() ?? []) {
    const text = value.string();
    if (text !== undefined) values.set(key, filled(text, outer));
  }
  return values;
}

interface Frame {
  readonly parameters: Parameters;
  readonly variables: readonly Variable[];
  readonly depth: number;
}

/** The commands of a list of steps, those of the file's own commands put in; what they store goes into `kept`. */
export function stepsOf(
  root: Tree,
  lists: readonly (Tree | undefined)[],
  start: Omit<Frame, "depth">,
  report: (diagnostic: Diagnostic) => void,
  kept: Kept[] = [],
): readonly PlainStep[] {
  const found: PlainStep[] = [];
  let left = MAX_STEPS;
  const run = (tree: Tree, command: Tree, frame: Frame): void => {
    const own = tree.kind === "map" ? tree : undefined;
    const { parameters } = frame;
    found.push({
      tree: own ?? command,
      lines: [command],
      variables: [...frame.variables, ...(own?.get("environment")?.entries() ?? [])],
      location: own?.keyLocation("name") ?? own?.keyLocation("command") ?? command.location,
      shape: {
        shell: own?.get("shell")?.string() ?? "bash",
        folder: own?.get("working_directory")?.string() ?? "",
        shown: (text) => filled(text, parameters),
      },
    });
  };
  const orb = (name: string, tree: Tree): void => {
    if (name.includes("/") && isAgentName(name))
      report({
        code: "not-supported",
        level: "warning",
        message: `\`${name}\` of an orb seems to run an agent; orbs are not read: it was not judged.`,
        location: tree.location,
      });
  };
  // NOTE: whether files of a job that failed are stored, and for how long, is not in the files.
  const keep = (step: Tree, { parameters }: Frame): void => {
    const path = step.get("path")?.string();
    if (path !== undefined)
      kept.push({ label: "an artifact", paths: [filled(path, parameters)], location: step.location });
  };
  const call = (name: string, given: Tree | undefined, step: Tree, frame: Frame): void => {
    const command = root.get("commands")?.get(name);
    if (command === undefined) orb(name, step);
    const parameters = parametersOf(command, given, frame.parameters);
    if (command !== undefined) walk(command.get("steps"), { ...frame, parameters, depth: frame.depth + 1 });
  };
  const walk = (list: Tree | undefined, frame: Frame): void => {
    if (frame.depth > MAX_DEPTH) return;
    for (const step of list?.items() ?? []) {
      left -= 1;
      if (left === -1) report(tooMany("steps of a job", MAX_STEPS, step.location));
      if (left < 0) return;
      const word = step.string();
      if (word !== undefined) call(word, undefined, step, frame);
      for (const { key, value } of step.entries()) {
        const command = key === "run" ? (value.kind === "map" ? value.get("command") : value) : undefined;
        if (command?.string() !== undefined) run(value, command, frame);
        else if (key === "store_artifacts") keep(value, frame);
        else if (key === "when" || key === "unless") walk(value.get("steps"), { ...frame, depth: frame.depth + 1 });
        else if (key !== "run") call(key, value, step, frame);
      }
    }
  };
  for (const list of lists) walk(list, { ...start, depth: 0 });
  return found;
}
