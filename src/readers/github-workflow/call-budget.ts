import type { Repository } from "../reader.ts";
import type { CallBudget } from "./scope.ts";

/** LIMIT: GitHub allows 50 different workflows; each of them may be called more than once. */
const MAX_CALLS = 200;
/** LIMIT: calls in all workflows of a repository, for each of them is read again. */
const MAX_CALLS_IN_ALL = 600;

const LEFT = new WeakMap<Repository["names"], number>();

/** What one workflow may spend: its own share, or what the repository has left. */
export function callBudget({ names }: Repository): CallBudget {
  const left = LEFT.get(names) ?? MAX_CALLS_IN_ALL;
  return left < MAX_CALLS
    ? { calls: left, given: left, limit: `${MAX_CALLS_IN_ALL} calls of workflows in this repository` }
    : { calls: MAX_CALLS, given: MAX_CALLS, limit: `${MAX_CALLS} calls of workflows` };
}

/** Takes what one workflow has spent from what the repository has left. */
export function countCalls({ names }: Repository, { given, calls }: CallBudget): void {
  LEFT.set(names, (LEFT.get(names) ?? MAX_CALLS_IN_ALL) - (given - Math.max(0, calls)));
}
