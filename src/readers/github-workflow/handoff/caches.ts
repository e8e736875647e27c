import { type CacheAction, cacheAction, cacheMode } from "../../../catalog/caches.ts";
import { resolveText } from "../../ci/resolve-text.ts";
import type { JobScope, Step } from "../scope.ts";

/** Files that a step keeps for later runs, or takes over from earlier ones. */
export interface Cached {
  readonly action: CacheAction;
  readonly index: number;
  /** The name as it is written, where the step gives it, and the names that are tried after it. */
  readonly key: string | undefined;
  readonly prefixes: readonly string[];
  readonly paths: readonly string[];
}

/** A name as it is compared: what stands in an expression, without its blanks. */
const normal = (text: string): string => text.trim().replace(/\$\{\{[^{}]*\}\}/g, (part) => part.replace(/\s+/g, ""));
const linesOf = (text: string | undefined): readonly string[] =>
  (text ?? "").split("\n").flatMap((line) => (line.trim() === "" ? [] : [normal(line)]));

function given(step: Step, name: string | undefined): string | undefined {
  const value = name === undefined ? undefined : step.with.get(name)?.text;
  return value === undefined ? undefined : resolveText(value, step.env, step.inputs).trim();
}

function isOn(action: CacheAction, step: Step): boolean {
  if (given(step, "lookup-only") === "true" || given(step, action.off) === "true") return false;
  const value = given(step, action.on) ?? action.default;
  return action.on === undefined || (value !== undefined && value !== "" && value !== "false");
}

/** The caches of a job, in the order of its steps. */
export function cachesOf({ steps }: JobScope): readonly Cached[] {
  return steps.flatMap((step, index): readonly Cached[] => {
    const action = cacheAction(step.uses);
    if (action === undefined || !isOn(action, step)) return [];
    const key = given(step, action.key);
    const prefixes = linesOf(given(step, action.prefixes));
    const paths = linesOf(given(step, action.path)).toSorted();
    return [{ action, index, key: key === undefined ? undefined : normal(key), prefixes, paths }];
  });
}

/** What `cache-mode:` of the job, else of its workflow, allows; a word that is not known allows what the event does. */
export function declaredMode({ tree, workflow }: JobScope): string | undefined {
  return cacheMode(tree.get("cache-mode")?.string() ?? workflow.root.get("cache-mode")?.string());
}

const saves = ({ action }: Cached): boolean => action.does !== "restore";
export const restores = ({ action }: Cached): boolean => action.does !== "save";

/**
 * Whether what the one keeps is what the other takes over: of the same files, under the same name or one that begins
 * as the other asks for. https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#cache-key-matching
 */
export function feeds(kept: Cached, taken: Cached): boolean {
  const { key } = kept;
  if (!saves(kept) || !restores(taken) || key === undefined || taken.key === undefined) return false;
  if (kept.paths.join("\n") !== taken.paths.join("\n") || Boolean(kept.action.own) !== Boolean(taken.action.own))
    return false;
  return [taken.key, ...taken.prefixes].some((asked) => asked !== "" && key.startsWith(asked));
}

/** Whether an agent that writes into the workspace alone can put something in. */
export const isInWorkspace = ({ paths }: Cached): boolean => paths.some((path) => !/^[!~/$]/.test(path));
