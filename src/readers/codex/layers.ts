import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";

/** How far commands reach by themselves: https://developers.openai.com/codex/concepts/sandboxing */
export type Mode = "read-only" | "workspace-write" | "danger-full-access";
export type Network = "full" | "listed" | "none";

/** The tables of one configuration, the one that wins first. */
export type Layers = readonly Tree[];

/** The value of the first table that has one under these keys. */
export function setting(layers: Layers, ...keys: readonly string[]): Tree | undefined {
  for (const layer of layers) {
    const found = layer.at(...keys);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where the key itself stands. */
export function keyOf(layers: Layers, ...keys: readonly string[]): Location | undefined {
  const last = keys.at(-1) ?? "";
  for (const layer of layers) {
    const found = layer.at(...keys.slice(0, -1))?.keyLocation(last);
    if (found !== undefined) return found;
  }
  return undefined;
}
