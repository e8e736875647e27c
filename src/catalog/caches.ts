import { data } from "./caches.generated.ts";

/** How an action keeps files for later runs; names are those of its inputs. */
export interface CacheAction {
  readonly does: string;
  /** What it is kept under, names that are tried after that, and the files. */
  readonly key?: string;
  readonly prefixes?: string;
  readonly path?: string;
  /** The input that switches it on, what counts when that is not given, and the one that switches it off. */
  readonly on?: string;
  readonly default?: string;
  readonly off?: string;
  /** It keeps them in a store that knows neither branches nor who started a run. */
  readonly own?: boolean;
}

const ACTIONS: ReadonlyMap<string, CacheAction> = new Map(Object.entries(data.actions));
const MODES: ReadonlyMap<string, string> = new Map(Object.entries(data.modes));

/** How the action keeps files; `undefined` for one that the catalog does not know to. */
export const cacheAction = (uses: string | undefined): CacheAction | undefined =>
  ACTIONS.get(uses?.split("@")[0]?.toLowerCase() ?? "");

/** What a run of the event may do with the cache of the default branch, unless `cache-mode:` says something else. */
export function cacheOfEvent(event: string): "write" | "read" | "apart" {
  if (data.apart.includes(event)) return "apart";
  return data.writes.includes(event) ? "write" : "read";
}

/** What `cache-mode:` allows: both, save, restore or neither; `undefined` for a word that GitHub does not know. */
export const cacheMode = (word: string | undefined): string | undefined =>
  word === undefined ? undefined : MODES.get(word);
