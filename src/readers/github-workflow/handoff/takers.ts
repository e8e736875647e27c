import { cacheOfEvent } from "../../../catalog/caches.ts";
import type { Condition, Location } from "../../../graph/model.ts";
import type { SourceFile } from "../../../parse/source.ts";
import { isRecoverable, parseYaml } from "../../../parse/yaml.ts";
import type { CredentialRef, TriggerContext } from "../../ci/run.ts";
import type { Repository } from "../../reader.ts";
import { isCompiled } from "../compiled.ts";
import { upstreamOf } from "../conditions/upstream.ts";
import type { TokenScopes } from "../permissions.ts";
import type { JobRecord, WorkflowScope } from "../scope.ts";
import { triggers } from "../triggers.ts";
import { atHandFrom } from "./at-hand.ts";
import { type Cached, cachesOf, declaredMode, restores } from "./caches.ts";
import { FOLDER, jobsOfOther } from "./other-runs.ts";

/** A job that takes files over from a cache and then runs commands, with what those have at hand. No tree is kept. */
export interface Taker {
  readonly id: string;
  readonly caches: readonly Cached[];
  readonly refs: readonly CredentialRef[];
  readonly token: { readonly id: string; readonly scopes: TokenScopes; readonly contexts: readonly TriggerContext[] };
  readonly condition: Condition;
  readonly location: Location | undefined;
}

/** LIMIT: workflows of one repository that are looked through. */
const MAX_FILES = 100;
/** What a workflow must hold that takes files over, by itself or by an action of the repository, and has something to lose. */
const TAKES = /cache|setup-(?:go|uv|bun)|mise-action|gradle|uses:\s*["']?\.\//i;
const HOLDS = /secrets\.|:\s*write\b|write-all|secrets:\s*inherit/;

/** Scopes of a job's token with which more is done than words in a thread. */
const WORTH = ["contents", "packages", "actions", "id-token", "deployments", "pages", "attestations"];

const SOURCES = new WeakMap<Repository["names"], readonly SourceFile[]>();

/** The workflows that may hold such a job. */
function sourcesOf({ names, file }: Repository): readonly SourceFile[] {
  const known = SOURCES.get(names);
  if (known !== undefined) return known;
  const sources = names
    .filter((path) => path.startsWith(FOLDER))
    .flatMap((path) => file(path) ?? [])
    .filter((source) => TAKES.test(source.text) && HOLDS.test(source.text) && !isCompiled(source))
    .slice(0, MAX_FILES);
  SOURCES.set(names, sources);
  return sources;
}

const KNOWN = new WeakMap<Repository["names"], Map<string, readonly Taker[]>>();

/** A tag is no branch, and reads what the default branch keeps, too. */
const readsDefault = ({ event, fork, causedBy }: TriggerContext): boolean =>
  !fork && causedBy !== "caller" && (event === "release" || cacheOfEvent(event) !== "apart");

function takerOf(record: JobRecord): readonly Taker[] {
  const { job } = record;
  const mode = declaredMode(job);
  const caches = mode === "save" || mode === "neither" ? [] : cachesOf(job).filter(restores);
  const [first] = caches;
  if (first === undefined || !job.steps.some((step, index) => index > first.index && step.run !== undefined)) return [];
  const contexts = job.workflow.contexts().filter(readsDefault);
  if (contexts.length === 0) return [];
  const refs = atHandFrom(record, first.index);
  const isWriter = WORTH.some((scope) => job.scopes.levels.get(scope) === "write");
  if (!isWriter && refs.every(({ id }) => id === job.token.id)) return [];
  const starts = contexts.map((context): Condition => ({ op: "all", of: job.startConditions(context) }));
  return [
    {
      id: job.id,
      caches,
      refs,
      token: { id: job.token.id, scopes: job.scopes, contexts },
      condition: { op: "any", of: starts },
      location: job.steps[first.index]?.location,
    },
  ];
}

/** Jobs of the repository's workflows that take over what the default branch's cache holds, and have something to lose. */
export function takersOf(workflow: WorkflowScope, read: (other: WorkflowScope) => void): readonly Taker[] {
  const { repository } = workflow;
  const known = KNOWN.get(repository.names) ?? new Map<string, readonly Taker[]>();
  KNOWN.set(repository.names, known);
  return sourcesOf(repository).flatMap((source) => {
    const before = known.get(source.file);
    if (before !== undefined) return before;
    const { tree } = parseYaml(source, "yaml");
    if (tree?.get("jobs") === undefined) return [];
    const contexts = triggers(tree.get("on"), upstreamOf(repository)).flatMap((trigger) => trigger.contexts);
    const takers = contexts.some(readsDefault)
      ? jobsOfOther(workflow, read, source, tree, contexts, { stepsOnly: true }).flatMap(takerOf)
      : [];
    // NOTE: a broken file that the recovering parser is still to read may say something else then.
    if (!isRecoverable(source)) known.set(source.file, takers);
    return takers;
  });
}
