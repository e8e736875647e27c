import { resource } from "../../catalog/resources.ts";
import type { Builder } from "../builder.ts";

/** Makes sure a resource of the catalog stands in the graph, and returns its id. */
export function resourceNode(builder: Builder, id: string): string {
  const { title, zone } = resource(id);
  return builder.node("resource", id, { label: title, zone });
}
