import { TOKEN_SCOPES } from "../../catalog/resources.ts";
import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";

export type ScopeLevel = "none" | "read" | "write";
/** What the job's token may do. `kind` says how that was decided. */
export interface TokenScopes {
  readonly kind: "declared" | "undeclared" | "write-all" | "read" | "none";
  readonly levels: ReadonlyMap<string, ScopeLevel>;
  readonly location: Location | undefined;
  readonly places: ReadonlyMap<string, Location>;
}

const RANK: Readonly<Record<ScopeLevel, number>> = { none: 0, read: 1, write: 2 };
const isLevel = (text: string | undefined): text is ScopeLevel =>
  text === "none" || text === "read" || text === "write";

/**
 * `permissions:` of a job, else of the workflow, else undeclared (a setting outside the files decides).
 * Naming one scope sets all others to none: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
export function tokenScopes(job: Tree | undefined, workflow: Tree | undefined): TokenScopes {
  const declared = job?.get("permissions") ?? workflow?.get("permissions");
  const place = job?.keyLocation("permissions") ?? workflow?.keyLocation("permissions");
  if (declared === undefined) return { kind: "undeclared", levels: new Map(), location: undefined, places: new Map() };
  const word = declared.string();
  if (word === "write-all" || word === "read-all") {
    const level: ScopeLevel = word === "write-all" ? "write" : "read";
    return {
      kind: word === "write-all" ? "write-all" : "read",
      levels: new Map(TOKEN_SCOPES.map((scope) => [scope, level])),
      location: place,
      places: new Map(),
    };
  }
  const levels = new Map<string, ScopeLevel>();
  const places = new Map<string, Location>();
  for (const { key, keyLocation, value } of declared.entries()) {
    const level = value.string();
    if (!isLevel(level)) continue;
    levels.set(key, level);
    places.set(key, keyLocation);
  }
  const highest = Math.max(0, ...[...levels].filter(([scope]) => scope !== "id-token").map(([, level]) => RANK[level]));
  return { kind: highest === 2 ? "declared" : highest === 1 ? "read" : "none", levels, location: place, places };
}

/** A called workflow's token can only be lowered: https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows */
export function capped(own: TokenScopes, cap: TokenScopes | undefined): TokenScopes {
  if (cap === undefined || cap.kind === "undeclared") return own;
  if (own.kind === "undeclared") return cap;
  const levels = new Map<string, ScopeLevel>();
  for (const [scope, level] of own.levels) {
    const limit = cap.levels.get(scope) ?? "none";
    levels.set(scope, RANK[limit] < RANK[level] ? limit : level);
  }
  const writes = [...levels].some(([scope, level]) => level === "write" && scope !== "id-token");
  return { ...own, kind: writes ? own.kind : "read", levels };
}
