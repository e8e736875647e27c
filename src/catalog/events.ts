import type { Standing } from "../graph/model.ts";
import { isStanding } from "../graph/model.ts";
import { data } from "./events.generated.ts";

/** Who causes an action: a person of at least this standing, the clock, or the caller of a reusable workflow. */
export type Cause = Standing | "schedule" | "caller";

/** One action of an event; the name is empty when the event has none. */
export interface EventAction {
  readonly action: string;
  readonly by: Cause;
  /** The payload object whose author an actor without standing must be; empty when there is none. */
  readonly author: string;
  /** Payload objects that are present. */
  readonly payload: readonly string[];
  /** The action is a label being applied. */
  readonly label: boolean;
}

/** How heads in forks are told apart: not at all, by their author, or as threads on which anyone can act. */
export type ForkKind = "none" | "author" | "thread";

export interface EventEntry {
  readonly event: string;
  readonly forks: ForkKind;
  /** Whether a run for a fork has the secrets, and a token that can write. */
  readonly forkSecrets: boolean;
  /** The actions that start a run when the workflow names none. */
  readonly byDefault: readonly string[];
  readonly actions: ReadonlyMap<string, EventAction>;
}

const causeOf = (by: string): Cause => (by === "schedule" || by === "caller" || isStanding(by) ? by : "anyone");
const forksOf = (kind: string): ForkKind => (kind === "author" || kind === "thread" ? kind : "none");

function entryOf(row: (typeof data.events)[number]): EventEntry {
  const actions = row.types.flatMap((type) =>
    type.actions.map((action): EventAction => {
      const payload: readonly string[] = [...row.payload, ...type.payload];
      return { action, by: causeOf(type.by), author: type.author, payload, label: type.label };
    }),
  );
  const byDefault: readonly string[] = row.default.length > 0 ? row.default : actions.map(({ action }) => action);
  return {
    event: row.event,
    forks: forksOf(row.forks),
    forkSecrets: row["fork-secrets"],
    byDefault,
    actions: new Map(actions.map((a) => [a.action, a])),
  };
}

const ROWS: ReadonlyMap<string, (typeof data.events)[number]> = new Map(data.events.map((row) => [row.event, row]));
const EVENTS = new Map<string, EventEntry>();
const OBJECTS: ReadonlySet<string> = new Set(data.objects);

/** The event of that name, or `undefined` for one that the catalog does not know. */
export function eventByName(event: string): EventEntry | undefined {
  const known = EVENTS.get(event);
  const row = ROWS.get(event);
  if (known !== undefined || row === undefined) return known;
  const entry = entryOf(row);
  EVENTS.set(event, entry);
  return entry;
}

/** Every known event, for tests and listings. */
export function allEvents(): readonly EventEntry[] {
  return [...ROWS.values()].map(entryOf);
}

/** Whether the payload holds `object` when `event` fires with `action`; `maybe` when the catalog cannot tell. */
export function payloadHolds(event: string, action: string, object: string): "yes" | "no" | "maybe" {
  const found = eventByName(event)?.actions.get(action);
  if (found?.payload.includes(object) === true) return "yes";
  if (found === undefined || found.by === "caller" || !OBJECTS.has(object)) return "maybe";
  return "no";
}

/** Whether an actor without standing is the author of `object` here; `unknown` when the event is not known. */
export function actorWrote(event: string, action: string, object: string): boolean | "unknown" {
  const found = eventByName(event)?.actions.get(action);
  return found === undefined || found.by === "caller" ? "unknown" : found.author === object;
}
