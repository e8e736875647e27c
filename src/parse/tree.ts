import type { Diagnostic, Location } from "../graph/model.ts";

/**
 * A positioned value of a YAML or JSON file. Every question is total: what is absent or of another
 * type answers `undefined` or an empty list, so a reader needs no checks and no casts.
 */
export interface Tree {
  readonly kind: "map" | "list" | "scalar";
  /** The tag of a list, as it is written: `!reference`. */
  readonly tag?: string | undefined;
  /** The value's own text; for a map or list, its first key or item. One line for a plain scalar. */
  readonly location: Location;
  /** The value under `key`; the last one when the key stands twice. */
  get(key: string): Tree | undefined;
  /** `get` along several keys. */
  at(...keys: readonly string[]): Tree | undefined;
  /** The location of the key itself, where a finding about "this key" belongs. */
  keyLocation(key: string): Location | undefined;
  /** Keys and values in source order, duplicates reduced to the last. Empty for anything but a map. */
  entries(): readonly Entry[];
  /** Items of a list; a lone scalar or map is a list of itself, as Actions and MCP clients accept. Empty for absent. */
  items(): readonly Tree[];
  /** The scalar as text, whatever its type (`true`, `8080`); `undefined` for null, maps and lists. */
  string(): string | undefined;
  /** `true` or `false` for a boolean scalar (YAML 1.2 core or the quoted words). */
  boolean(): boolean | undefined;
  /** Location of `length` characters at `offset` into the scalar's *decoded* text, exact for plain, quoted without escapes and literal block scalars; else the scalar's location. */
  locate(offset: number, length: number): Location;
  readonly file: string;
}

export interface Entry {
  readonly key: string;
  readonly keyLocation: Location;
  readonly value: Tree;
}

export interface Parsed {
  /** `undefined` when nothing could be recovered. */
  readonly tree: Tree | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Set when a slower parser could recover more; see `parseYaml`. */
  readonly recoverable?: true;
}
