import type { Access, Zone } from "../graph/model.ts";
import { data } from "./resources.generated.ts";

export interface Grant {
  readonly resource: string;
  readonly access: Access;
}
const RESOURCES = data.resources as Readonly<Record<string, { title: string; zone: Zone }>>;
const SCOPES = data.scopes as Readonly<Record<string, readonly Grant[]>>;

/** Title and zone of a resource; an id outside the catalog stands for itself, on a service. */
export function resource(id: string): { title: string; zone: Zone } {
  return RESOURCES[id] ?? { title: id, zone: "service" };
}
/** Whether the catalog knows a resource. */
export function isResource(id: string): boolean {
  return Object.hasOwn(RESOURCES, id);
}
/** Every scope of the job's token that the catalog knows. */
export const TOKEN_SCOPES: readonly string[] = Object.keys(SCOPES);
/** What `<scope>: write` of the job's token grants; empty for scopes that change nothing we model. */
export function scopeGrants(scope: string): readonly Grant[] {
  return SCOPES[scope] ?? [];
}
/** What a personal access token may grant. */
export const PAT_GRANTS = data.pat as readonly Grant[];
