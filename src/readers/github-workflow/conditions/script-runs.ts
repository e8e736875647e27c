import type { Condition } from "../../../graph/model.ts";
import type { Question, Running } from "../shell/shell-compare.ts";
import { all, not } from "./condition-values.ts";

/** LIMIT: ways through one script, and questions on one of them. */
const MAX_RUNS = 200;
const MAX_QUESTIONS = 40;

/** One way through a script: what holds when it is taken, and how it ends. */
export interface Run<T> {
  readonly when: Condition;
  readonly end: T;
}

/** Runs something once for each set of answers to its questions; `undefined` when it is not understood. */
export function explore<T>(start: () => Running<T>): readonly Run<T>[] | undefined {
  const runs: Run<T>[] = [];
  const pending: (readonly boolean[])[] = [[]];
  for (let answers = pending.pop(); answers !== undefined; answers = pending.pop()) {
    if (runs.length + pending.length > MAX_RUNS) return undefined;
    const ended = follow(start(), answers);
    if (ended === undefined) return undefined;
    if ("ask" in ended) pending.push([...answers, true], [...answers, false]);
    else runs.push(ended);
  }
  return runs;
}

function follow<T>(running: Running<T>, answers: readonly boolean[]): Run<T> | { readonly ask: true } | undefined {
  const given = new Map<string, boolean>();
  const when: Condition[] = [];
  let next = running.next();
  while (!next.done) {
    const question: Question = next.value;
    if (question === undefined) return undefined;
    const before = given.get(question.name);
    const answer = before ?? answers[given.size];
    if (answer === undefined) return given.size >= MAX_QUESTIONS ? undefined : { ask: true };
    if (before === undefined && question.when.op !== "choice") when.push(answer ? question.when : not(question.when));
    given.set(question.name, answer);
    next = running.next(answer);
  }
  return { when: all(when), end: next.value };
}
