import type { Cause, EventAction, EventEntry } from "../../catalog/events.ts";
import { eventByName } from "../../catalog/events.ts";
import type { Location } from "../../graph/model.ts";
import { STANDINGS } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import type { TriggerContext } from "../ci/run.ts";

export interface Trigger {
  readonly event: string;
  readonly types: readonly string[];
  readonly contexts: readonly TriggerContext[];
  readonly location: Location;
}

/** The contexts of the workflow of that name or file, when a `workflow_run` waits for it; `undefined` when it is not known. */
export type Upstream = (workflow: string) => readonly TriggerContext[] | undefined;

interface Named {
  readonly event: string;
  readonly options: Tree | undefined;
  readonly location: Location;
}

function namedEvents(on: Tree): readonly Named[] {
  if (on.kind === "map")
    return on.entries().map(({ key, keyLocation, value }) => ({ event: key, options: value, location: keyLocation }));
  return on.items().flatMap((item) => {
    const event = item.string();
    return event === undefined ? [] : [{ event, options: undefined, location: item.location }];
  });
}

const rank = (cause: Cause): number => STANDINGS.findIndex((standing) => standing === cause);
/** The lower of two standings; the clock and a caller are nobody's. */
const lower = (a: Cause, b: Cause): Cause => (rank(a) < 0 ? b : rank(b) < 0 || rank(a) <= rank(b) ? a : b);

/** An action that the catalog does not list could be caused by whoever can cause any other one of that event. */
function actionOf(entry: EventEntry, name: string): EventAction {
  const known = [...entry.actions.values()];
  const by = known.map((action) => action.by).reduce(lower, known[0]?.by ?? "anyone");
  return (
    entry.actions.get(name) ?? entry.actions.get("") ?? { action: name, by, author: "", payload: [], label: false }
  );
}

/** Those who start the upstream workflow start this one; anyone when that is not known. */
function upstreamCause(named: Named, fork: boolean, upstream: Upstream): Cause | undefined {
  const found = (named.options?.get("workflows")?.items() ?? []).map((item) => upstream(item.string() ?? ""));
  if (found.length === 0 || found.includes(undefined)) return "anyone";
  const causes = found.flatMap((contexts) => contexts ?? []).filter((context) => context.fork === fork);
  return causes
    .map((context) => context.causedBy)
    .reduce<Cause | undefined>((a, b) => (a === undefined ? b : lower(a, b)), undefined);
}

function contextOf(
  named: Named,
  entry: EventEntry,
  action: EventAction,
  fork: boolean,
  causedBy: Cause,
): TriggerContext {
  const name = action.action === "" ? named.event : `${named.event}.${action.action}`;
  const trusted = !fork || entry.forkSecrets;
  return {
    context: fork ? `${name}:fork` : name,
    event: named.event,
    ...(action.action === "" ? {} : { action: action.action }),
    fork,
    causedBy,
    labelled: action.label,
    secrets: trusted,
    tokenCap: trusted ? "write" : "read",
    location: named.location,
  };
}

function contextsOf(
  named: Named,
  entry: EventEntry,
  action: EventAction,
  upstream: Upstream,
): readonly TriggerContext[] {
  const make = (fork: boolean, causedBy: Cause | undefined): readonly TriggerContext[] =>
    causedBy === undefined ? [] : [contextOf(named, entry, action, fork, causedBy)];
  if (named.event === "workflow_run")
    return [false, true].flatMap((fork) => make(fork, upstreamCause(named, fork, upstream)));
  if (entry.forks === "none") return make(false, action.by);
  // NOTE: who opens or changes a pull request from the repository itself has pushed its branch; a review needs no push.
  const inside = entry.forks === "author" && action.by === "anyone" ? "writer" : action.by;
  return [...make(false, inside), ...make(true, action.by)];
}

function triggerOf(named: Named, upstream: Upstream): Trigger {
  const entry = eventByName(named.event);
  const asked = (named.options?.get("types")?.items() ?? []).flatMap((item) => item.string() ?? []);
  const { event, location } = named;
  if (entry === undefined) {
    const context = {
      context: event,
      event,
      fork: false,
      causedBy: "writer",
      labelled: false,
      secrets: true,
      tokenCap: "write",
      location,
      unknown: true,
    } as const;
    return { event, types: asked, contexts: [context], location };
  }
  const types = [...new Set(asked.length > 0 ? asked : entry.byDefault.filter((type) => type !== ""))];
  const actions = new Map((entry.actions.has("") ? [""] : types).map((type) => [type, actionOf(entry, type)]));
  return {
    event,
    types,
    contexts: [...actions.values()].flatMap((action) => contextsOf(named, entry, action, upstream)),
    location,
  };
}

/**
 * Every way in which the `on:` of a workflow starts a run. Filters on branches and paths are left out: they say
 * where, not who. Pure; what is not an event yields nothing.
 */
export function triggers(on: Tree | undefined, upstream: Upstream = () => undefined): readonly Trigger[] {
  return on === undefined ? [] : namedEvents(on).map((named) => triggerOf(named, upstream));
}
