import type { Condition } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import type { Config } from "./config.ts";
import { environmentGate, manualGate } from "./gates.ts";
import { evaluateIf } from "./if-expression.ts";
import { globals, type Job, jobOf } from "./layers.ts";
import { onlyExcept } from "./only-except.ts";
import type { Situation } from "./sources.ts";
import { all, any, CHOICE, FALSE, isConst, not, TRUE } from "./truth.ts";

/** LIMIT: rules of one job that are told apart, and jobs that one job waits for. */
const MAX_RULES = 40;
const MAX_NEEDS = 20;

interface Rules {
  readonly items: readonly Tree[];
  /** What counts where a rule does not say `when:`. */
  readonly when: Tree | undefined;
  /** The condition that a `when: manual` stands for. */
  readonly manual: (rule: Tree) => Condition;
}

function matches(rule: Tree, situation: Situation): Condition {
  const given = rule.get("if");
  const files = rule.get("changes") !== undefined || rule.get("exists") !== undefined;
  const text = given?.string();
  return all([
    given === undefined ? TRUE : text === undefined ? CHOICE : evaluateIf(text, situation, given.location),
    files ? CHOICE : TRUE,
  ]);
}

/** The first rule that fits decides; where none fits, nothing runs: https://docs.gitlab.com/ci/yaml/#rules */
function byRules({ items, when, manual }: Rules, situation: Situation): Condition {
  const ways: Condition[] = [];
  const passed: Condition[] = [];
  for (const rule of items.slice(0, MAX_RULES)) {
    const fits = matches(rule, situation);
    const own = rule.get("when") ?? when;
    const word = own?.string();
    const stays = word === "never" ? FALSE : word === "manual" && own ? manual(own) : TRUE;
    ways.push(all([...passed, fits, stays]));
    if (isConst(fits, true)) return any(ways);
    // NOTE: only where this rule asks for more than a later one does it matter that it did not fit.
    if (!isConst(stays, true)) passed.push(not(fits));
  }
  if (items.length > MAX_RULES) ways.push(CHOICE);
  return any(ways);
}

function jobRules(job: Job, config: Config, situation: Situation): Condition {
  const when = job.get("when");
  const manual = (rule: Tree): Condition => manualGate(rule.location);
  if (job.get("rules") !== undefined) return byRules({ items: job.lines("rules"), when, manual }, situation);
  const word = when?.string();
  const stays = word === "never" ? FALSE : word === "manual" && when ? manual(when) : TRUE;
  return all([
    onlyExcept(
      job,
      situation,
      globals(config, "workflow").some((tree) => tree.get("rules")),
    ),
    stays,
  ]);
}

/** What must be so for the pipeline itself to exist: https://docs.gitlab.com/ci/yaml/#workflowrules */
export function pipelineExists(config: Config, situation: Situation): Condition {
  const rules = globals(config, "workflow")
    .find((tree) => tree.get("rules"))
    ?.get("rules");
  if (rules === undefined) return TRUE;
  return byRules({ items: rules.items(), when: undefined, manual: () => TRUE }, situation);
}

/** Jobs without which this one does not start, and whose manual start it waits for. */
function needed(job: Job): readonly string[] {
  return job.lines("needs").flatMap((need) => {
    const name = need.string() ?? need.get("job")?.string();
    const elsewhere = need.get("project") ?? need.get("pipeline");
    return name === undefined || elsewhere !== undefined || need.get("optional")?.boolean() === true ? [] : [name];
  });
}

/** Whether somebody's yes is part of the condition. */
function asksSomebody(condition: Condition): boolean {
  if (condition.op === "proof") return true;
  return (condition.op === "all" || condition.op === "any") && condition.of.some(asksSomebody);
}

const waits = new WeakMap<Job, readonly Job[]>();

/** Jobs that must be done before this one, also through others. */
function waitsFor(job: Job, config: Config): readonly Job[] {
  const before = waits.get(job) ?? closure(job, config);
  waits.set(job, before);
  return before;
}

function closure(job: Job, config: Config): readonly Job[] {
  const found = new Map<string, Job>();
  const pending = [job];
  for (const one of pending)
    for (const name of needed(one)) {
      const other = found.has(name) || name === job.name || found.size >= MAX_NEEDS ? undefined : jobOf(config, name);
      if (other === undefined) continue;
      found.set(name, other);
      pending.push(other);
    }
  return [...found.values()];
}

/** A manual job that may fail: nobody documents that others wait for it, so that it counts as no gate of theirs. */
function isOptional(job: Job): boolean {
  const given = job.get("allow_failure")?.boolean();
  const rules = job.lines("rules");
  if (rules.some((rule) => rule.get("allow_failure")?.boolean() === true)) return true;
  return given ?? (rules.length === 0 && job.get("when")?.string() === "manual");
}

/** What must be so for the job to run in a situation: its rules, its environment, and the jobs that it needs. */
export function jobRuns(job: Job, config: Config, situation: Situation): Condition {
  const environment = environmentGate(job);
  const before = waitsFor(job, config)
    .filter((other) => !isOptional(other))
    .map((other) => jobRules(other, config, situation))
    .filter(asksSomebody);
  return all([
    pipelineExists(config, situation),
    jobRules(job, config, situation),
    ...before,
    ...(environment ? [environment] : []),
  ]);
}
