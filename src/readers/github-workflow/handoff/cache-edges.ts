import { cacheOfEvent } from "../../../catalog/caches.ts";
import { groupBy } from "../../ci/agents/agent-nodes.ts";
import type { TriggerContext } from "../../ci/run.ts";
import { jobToken } from "../credentials.ts";
import type { AgentOfJob, JobRecord, WorkflowScope } from "../scope.ts";
import { type Cached, cachesOf, declaredMode, feeds, isInWorkspace } from "./caches.ts";
import { type Taker, takersOf } from "./takers.ts";

/** What a run may do to the cache, and how surely the agent can put something in. */
interface Way {
  readonly cache: "writable" | "read-only" | "own";
  readonly confidence: "likely" | "possible";
}

/** What the run may do to the cache that the default branch reads; `undefined` where it has none or another one. */
function ruleOf(job: JobRecord["job"], { event, fork }: TriggerContext): Way["cache"] | undefined {
  const rule = cacheOfEvent(event);
  if (rule === "apart") return undefined;
  const mode = declaredMode(job);
  if (mode !== undefined) return mode === "both" || mode === "save" ? "writable" : undefined;
  // NOTE: what a run was started by decides: one that a fork's pull request led to is not trusted.
  if (event === "workflow_run") return fork ? "read-only" : "writable";
  return rule === "write" ? "writable" : "read-only";
}

/**
 * Whether the agent can start any command that reaches the network: it finds the key of the runner for the cache, and
 * writes under any name whatever files it likes: https://adnanthekhan.com/2024/05/06/the-monsters-in-your-build-cache-github-actions-cache-poisoning/
 */
const startsAny = ({ agent }: AgentOfJob, context: TriggerContext): boolean =>
  agent
    .tools(context)
    .some(
      ({ capability, breadth, network, confidence, asks }) =>
        capability === "shell" &&
        (breadth === "any" || breadth === "interpreter") &&
        network === "full" &&
        confidence === undefined &&
        asks === undefined,
    );

const writes = ({ agent }: AgentOfJob, context: TriggerContext): boolean =>
  agent.tools(context).some((tool) => tool.reach.some(({ resource }) => resource.startsWith("host:")));

/** An agent that can put something into a cache, and in which contexts it can do what. */
interface Filler {
  readonly record: JobRecord;
  readonly id: string;
  readonly kept: readonly Cached[];
  readonly writesIn: ReadonlySet<TriggerContext>;
  readonly startsAnyIn: ReadonlySet<TriggerContext>;
}

/** NOTE: looked up once for all jobs that take something over, of which there may be hundreds. */
function fillerOf(record: JobRecord, agent: AgentOfJob): Filler {
  const contexts = record.job.workflow.contexts();
  return {
    record,
    id: agent.id,
    kept: cachesOf(record.job),
    writesIn: new Set(contexts.filter((context) => writes(agent, context))),
    startsAnyIn: new Set(contexts.filter((context) => startsAny(agent, context))),
  };
}

/** How the agent can put something into what the job takes over, in this context. */
function wayOf(filler: Filler, taker: Taker, context: TriggerContext): Way | undefined {
  const { record, kept } = filler;
  const shared = kept.filter((one) => isInWorkspace(one) && taker.caches.some((other) => feeds(one, other)));
  const own = shared.some(({ action }) => action.own === true);
  const isWriter = filler.writesIn.has(context);
  // NOTE: a store of its own asks for a secret, which runs for forks do not have.
  if (own && isWriter && context.secrets) return { cache: "own", confidence: "likely" };
  const cache = ruleOf(record.job, context);
  if (cache === undefined) return undefined;
  if (shared.some(({ action }) => action.own !== true) && isWriter)
    return { cache, confidence: cache === "writable" ? "likely" : "possible" };
  const isGithubs = taker.caches.some(({ action }) => action.own !== true);
  return isGithubs && filler.startsAnyIn.has(context) ? { cache, confidence: "possible" } : undefined;
}

function addEdges(filler: Filler, taker: Taker): void {
  const { record } = filler;
  const { builder } = record.job.workflow;
  const contexts = record.job.workflow.contexts();
  const groups = groupBy(
    contexts,
    (context) => wayOf(filler, taker, context),
    (way) => JSON.stringify(way ?? null),
  );
  for (const { contexts: names, value } of groups) {
    if (value === undefined) continue;
    const { token } = taker;
    const ids = [...new Set(taker.refs.map(({ id }) => id))].toSorted();
    if (ids.includes(token.id)) jobToken(builder, taker.id, token.scopes, token.contexts);
    builder.edge("hands-off", filler.id, taker.id, {
      contexts: names,
      conditions: [taker.condition],
      facts: { "used-as": "code", checked: "no", through: "cache", "at-hand": ids, ...value },
      locations: [taker.location],
      as: `code in a cache that is ${value.cache} ${value.confidence}`,
    });
  }
}

/** Adds an edge for each job that takes over, from a cache that runs share, files which an agent could have put there. */
export function addCaches(workflow: WorkflowScope, read: (other: WorkflowScope) => void): void {
  const fillers = workflow.jobs
    .flatMap((record) =>
      record.agents.filter(({ agent }) => agent.elsewhere !== true).map((agent) => fillerOf(record, agent)),
    )
    .filter(({ writesIn }) => writesIn.size > 0);
  if (fillers.length === 0) return;
  const takers = takersOf(workflow, read);
  for (const filler of fillers)
    for (const taker of takers) if (taker.id !== filler.record.job.id) addEdges(filler, taker);
}
